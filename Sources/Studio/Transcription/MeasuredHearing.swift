import Foundation
import ListeningModels
import MusicCore

/// How soon a live transcriber tells of strikes.
public struct LiveDelays: Codable, Sendable, Equatable {
    /// Frames of sound that were taken at once.
    public let chunkSeconds: Double
    /// Between a sound and what can be told about it, at most: a frame, and what the network waits for.
    public let algorithmicSeconds: Double
    /// Between a strike and when it was told, in seconds of sound, waiting for chunks included: the median, and what 95
    /// of 100 keep to.
    public let strikeSecondsP50, strikeSecondsP95: Double
    /// Of computing for a chunk, which comes on top.
    public let computingSecondsP50, computingSecondsP95: Double
}

/// Hears recordings for an evaluation, and keeps count of the time that it takes.
struct MeasuredHearing {
    private let transcriber: PianoTranscriber
    private let isLive: Bool
    /// Of sound, and of work.
    private var seconds = 0.0
    private var workSeconds = 0.0
    private var chunks = WorkTimes()
    /// When strikes were told, and what was told.
    private var told: [(heard: Double, note: Note)] = []
    private var delays: [Double] = []

    /// 1,024 frames at 44.1 kHz.
    private static let chunkSeconds = 1024 / 44_100.0

    init(_ transcriber: PianoTranscriber, isLive: Bool) {
        (self.transcriber, self.isLive) = (transcriber, isLive)
    }

    /// Seconds of sound in a second of work.
    var timesRealTime: Double { workSeconds > 0 ? seconds / workSeconds : 0 }

    var liveDelays: LiveDelays? {
        guard isLive, !delays.isEmpty else { return nil }
        let sorted = delays.sorted()
        return LiveDelays(
            chunkSeconds: Self.chunkSeconds,
            algorithmicSeconds: transcriber.algorithmicDelaySeconds,
            strikeSecondsP50: sorted[sorted.count / 2],
            strikeSecondsP95: sorted[sorted.count * 95 / 100],
            computingSecondsP50: chunks.percentile(50), computingSecondsP95: chunks.percentile(95))
    }

    /// Hears a sound.
    ///
    /// - Parameters:
    ///   - sampleRate: of the samples, in Hz; ``TranscriptionAnalyzer/sampleRate`` unless it is heard live.
    ///   - next: the next samples, `nil` at the end.
    /// - Returns: the notes.
    mutating func hear(sampleRate: Int, next: () throws -> [Float]?) rethrows -> [Note] {
        let begin = DispatchTime.now().uptimeNanoseconds
        defer { workSeconds += Double(DispatchTime.now().uptimeNanoseconds - begin) * 1e-9 }
        var frames = 0
        defer { seconds += Double(frames) / Double(sampleRate) }
        guard isLive else {
            return try transcriber.transcribe {
                let block = try next()
                frames += block?.count ?? 0
                return block
            }.notes.map(\.note)
        }
        told = []
        var transcription = Transcription()
        let live = LiveTranscriber(transcriber, sampleRate: sampleRate)
        func take(_ event: PianoEvent) {
            transcription.add(event)
            if case .struck(let note) = event { told.append((live.seconds, note.note)) }
        }
        let chunk = max(1, Int(Self.chunkSeconds * Double(sampleRate)))
        while let block = try next() {
            frames += block.count
            for start in stride(from: 0, to: block.count, by: chunk) {
                let part = Array(block[start..<min(block.count, start + chunk)])
                chunks.measure { live.push(part, emit: take) }
            }
        }
        live.finish(emit: take)
        return transcription.sorted().notes.map(\.note)
    }

    /// Measures how late the strikes that were just heard were told.
    ///
    /// - Parameter played: what was struck, by onset.
    mutating func compare(with played: [Note]) {
        let onsets = Dictionary(grouping: played, by: \.pitch).mapValues {
            $0.map(\.onsetSeconds)
        }
        for (heard, note) in told {
            let nearest = onsets[note.pitch]?.min {
                abs($0 - note.onsetSeconds) < abs($1 - note.onsetSeconds)
            }
            if let nearest, abs(nearest - note.onsetSeconds) < 0.05 {
                delays.append(heard - nearest)
            }
        }
    }
}
