import AudioCore

/// Hears a piano while it is played: samples in, events out, as soon as they are known.
///
/// What has been struck is told after the frame that shows it, 20 ms long, and the network's
/// ``TranscriptionConfiguration/delayFrames``. An instance belongs to one thread at a time.
public final class LiveTranscriber {
    /// Seconds of sound that have been taken.
    public private(set) var seconds = 0.0
    private let sampleRate: Int
    private let stream: TranscriptionStream
    private var resampling: Resampler.Stream?

    /// - Parameters:
    ///   - transcriber: trained with a short delay.
    ///   - sampleRate: of the samples that will come, in Hz, 1...768,000.
    public init(_ transcriber: PianoTranscriber, sampleRate: Int) {
        self.sampleRate = sampleRate
        stream = TranscriptionStream(transcriber, chunkFrames: 1, manner: .atOnce)
        if sampleRate != TranscriptionAnalyzer.sampleRate {
            resampling = Resampler.Stream(
                Resampler.shared(from: sampleRate, to: TranscriptionAnalyzer.sampleRate))
        }
    }

    /// Takes the next samples.
    ///
    /// - Parameters:
    ///   - samples: one channel; any number.
    ///   - emit: gets what has become known by them.
    public func push(_ samples: [Float], emit: (PianoEvent) -> Void) {
        seconds += Double(samples.count) / Double(sampleRate)
        stream.push(resampling?.push(samples) ?? samples, emit: emit)
    }

    /// Ends the sound: notes that still sound end with it.
    ///
    /// - Parameter emit: gets the last events.
    public func finish(emit: (PianoEvent) -> Void) {
        if let rest = resampling?.finish() { stream.push(rest, emit: emit) }
        stream.finish(emit: emit)
    }
}
