import Foundation
import ListeningModels
import MusicCore
import Support

/// Some seconds of a performance as a piano plays it into a microphone, and what is true in each frame.
public struct TranscriptionExcerpt: Sendable {
    /// Frames of ``TranscriptionAnalyzer``: ``TranscriptionNetwork/contextFrames`` more than there are labels.
    public let frames: [Float]
    /// [88, T, 2]: how near the frame is to a strike of the key, and whether the key sounds.
    public let keys: [Float]
    /// [88, T]: the velocity / 127 of the strike within a frame; 0 where there is none.
    public let velocities: [Float]
    /// [T]: whether the sustain pedal is down.
    public let pedal: [Float]

    /// Makes labels for answers that come with a delay.
    ///
    /// - Parameters:
    ///   - notes: by onset, as long as key or pedal hold them.
    ///   - pedalSpans: where the pedal is down, in seconds.
    ///   - start: the beginning of the first frame, in seconds.
    ///   - count: T.
    ///   - delay: frames from a moment to the answer about it.
    ///   - frames: what is heard.
    init(
        _ notes: [Note], pedalSpans: [Range<Double>], from start: Double, count: Int, delay: Int,
        frames: [Float]
    ) {
        let rate = TranscriptionAnalyzer.frameRate
        /// The frame, in fractions, in whose answer a time lies in the middle.
        func place(_ seconds: Double) -> Double {
            (seconds - start) * rate - 0.5 + Double(delay)
        }
        var keys = [Float](repeating: 0, count: TranscriptionNetwork.keys * count * 2)
        var velocities = [Float](repeating: 0, count: TranscriptionNetwork.keys * count)
        let reach = NoteDecoder.strikeReach
        for note in notes {
            let key = Int(note.pitch) - TranscriptionNetwork.lowestKey
            guard (0..<TranscriptionNetwork.keys).contains(key) else { continue }
            let (onset, offset) = (place(note.onsetSeconds), place(note.offsetSeconds))
            guard offset > -reach, onset < Double(count) + reach else { continue }
            let row = key * count
            let near = Int((onset - reach).rounded(.up))...Int((onset + reach).rounded(.down))
            for frame in near where (0..<count).contains(frame) {
                let nearness = Float(1 - abs(Double(frame) - onset) / reach)
                keys[2 * (row + frame)] = max(keys[2 * (row + frame)], nearness)
                if nearness >= 0.5 { velocities[row + frame] = Float(note.velocity) / 127 }
            }
            let first = Int(onset.rounded())
            let last = max(first, Int(offset.rounded(.down)))
            guard first < count, last >= 0 else { continue }
            for frame in max(0, first)...min(count - 1, last) { keys[2 * (row + frame) + 1] = 1 }
        }
        var pedal = [Float](repeating: 0, count: count)
        for span in pedalSpans {
            let (down, up) = (place(span.lowerBound), place(span.upperBound))
            guard up > 0, down < Double(count) else { continue }
            let first = max(0, Int(down.rounded(.up)))
            for frame in first..<max(first, min(count, Int(up.rounded(.up)))) { pedal[frame] = 1 }
        }
        (self.frames, self.keys, self.velocities, self.pedal) = (frames, keys, velocities, pedal)
    }
}

/// Makes excerpts of performances, each by a piano, in a state and a room of its own.
public struct TranscriptionSource: Sendable {
    public let pianos: [PianoSamples]
    /// Frames that an excerpt has labels for.
    public let frames: Int
    /// Who listens: the labels are as late, and the windows those, that it wants.
    public let network: TranscriptionConfiguration
    /// The share of excerpts, 0...1, in which keys are struck one at a time instead of the performance.
    public var singleNotesShare = 0.0
    /// The share of excerpts, 0...1, in which nothing is played and noise is as loud as music.
    public var noiseShare = 0.0

    /// Sound before an excerpt, so that windows and rooms are filled: more than the longest window.
    private static let leadFrames = 30
    /// What a passage of middle loudness has as its root mean square.
    private static let usualLevel: Float = 0.04

    public init(pianos: [PianoSamples], frames: Int, network: TranscriptionConfiguration) {
        precondition(!pianos.isEmpty && frames >= 1, "a piano and a frame")
        (self.pianos, self.frames, self.network) = (pianos, frames, network)
    }

    /// The first seconds of a performance on a piano as it is, close and without a room: to judge by.
    ///
    /// - Returns: the sound at ``TranscriptionAnalyzer/sampleRate``, and the notes that begin in it, as long as key or
    ///   pedal hold them.
    public static func recording(
        of performance: Performance, on piano: PianoSamples, seconds: Double
    ) -> (sound: [Float], notes: [Note]) {
        var (sound, notes) = played(
            performance, on: piano, touch: PianoMixer.Touch(), seconds: seconds)
        let peak = sound.reduce(0) { max($0, abs($1)) }
        if peak > 0 { for index in sound.indices { sound[index] *= 0.5 / peak } }
        return (sound, notes)
    }

    /// The first seconds of a performance on a piano in some state, recorded somewhere, as excerpts are: to learn from.
    ///
    /// - Returns: as ``recording(of:on:seconds:)``.
    public static func recording(
        of performance: Performance, on piano: PianoSamples, seconds: Double,
        random: inout RandomGenerator
    ) -> (sound: [Float], notes: [Note]) {
        let (sound, notes) = played(
            performance, on: piano, touch: PianoMixer.Touch(random: &random), seconds: seconds)
        let conditions = RecordingConditions(random: &random)
        return (conditions.record(sound, level: usualLevel), notes)
    }

    /// Keys struck one at a time, every key as often as every other.
    ///
    /// - Parameters:
    ///   - seconds: how long they go on, > 0.
    ///   - random: draws them.
    /// - Returns: a performance without a pedal.
    public static func singleNotes(seconds: Double, random: inout RandomGenerator) -> Performance {
        SingleNotes.performance(seconds: seconds, random: &random)
    }

    private static func played(
        _ performance: Performance, on piano: PianoSamples, touch: PianoMixer.Touch,
        seconds: Double
    ) -> (sound: [Float], notes: [Note]) {
        var notes = performance.notes
        SustainPedal.extend(
            &notes, pedal: performance.pedal, endSeconds: performance.durationSeconds)
        notes.removeAll { $0.onsetSeconds >= seconds }
        let end = min(seconds, performance.durationSeconds) + 1
        let sound = PianoMixer(piano: piano, touch: touch).mix(
            notes, from: 0, count: Int(end * Double(TranscriptionAnalyzer.sampleRate)))
        return (sound, notes)
    }

    /// An excerpt of a performance.
    ///
    /// - Parameters:
    ///   - performance: notes by onset, without the pedal in their lengths.
    ///   - random: draws the place, the piano and all else.
    /// - Returns: sound and labels of ``frames`` frames.
    public func excerpt(
        of performance: Performance, random: inout RandomGenerator
    ) -> TranscriptionExcerpt {
        let rate = TranscriptionAnalyzer.frameRate
        let seconds = Double(frames) / rate
        var performance = performance
        if singleNotesShare > 0, random.uniformDouble() < singleNotesShare {
            performance = SingleNotes.performance(seconds: seconds + 2, random: &random)
        }
        let isNoise = noiseShare > 0 && random.uniformDouble() < noiseShare
        if isNoise { performance = Performance() }
        let end = performance.durationSeconds
        let start = random.uniformDouble() * max(0, end + 1 - seconds)
        var notes = performance.notes
        SustainPedal.extend(&notes, pedal: performance.pedal, endSeconds: end)
        let spans = SustainPedal.downSpans(of: performance.pedal, endSeconds: end)
        let piano = pianos[Int(random.next() % UInt64(pianos.count))]
        let mixer = PianoMixer(piano: piano, touch: PianoMixer.Touch(random: &random))
        let conditions = RecordingConditions(random: &random)
        let lead = Self.leadFrames + TranscriptionNetwork.contextFrames
        let first = start - Double(lead) / rate
        let count = (lead + frames) * TranscriptionAnalyzer.hopSamples
        // Whatever still sounds as the excerpt begins, and whatever begins within it.
        let audible = notes.filter {
            $0.offsetSeconds > first - 1 && $0.onsetSeconds < start + seconds
        }
        let sound = conditions.record(
            isNoise
                ? ColouredNoise.samples(count: count, level: Self.usualLevel, random: &random)
                : mixer.mix(audible, from: first, count: count), level: Self.usualLevel)
        let heard = TranscriptionAnalyzer.frames(of: sound, network.windows)
        return TranscriptionExcerpt(
            notes, pedalSpans: spans, from: start, count: frames, delay: network.delayFrames,
            frames: Array(heard[(Self.leadFrames * TranscriptionAnalyzer.frameSize)...]))
    }
}
