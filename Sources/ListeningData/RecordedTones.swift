import AudioCore
import Foundation
import Support

/// Recordings of single tones, one in a file: `INSTRUMENT_PITCH_...` in any form that libsndfile
/// reads, pitches as in `A3`, `As4` or `Cs5`.
///
/// Silence before the tone is cut off. Tones are tuned to the key of their name, whatever the
/// instrument was tuned to. Recordings shorter than a fifth of a second are left out, and so are those
/// whose pitch is not within a semitone of their name: some collections name a whole dynamic an octave
/// too high.
public struct RecordedTones: ToneSource, Sendable {
    /// One recording.
    private struct Tone {
        let key: Int
        let samples: [Float]
    }

    public let instrument: String
    private let recordings: [Tone]

    /// - Parameter folder: of one instrument; its name is the instrument's.
    /// - Throws: `FileError` where the folder has no tones; errors that name a file that cannot be
    ///   read.
    public init(folder: String) throws {
        instrument = (folder as NSString).lastPathComponent
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        recordings = try names.sorted().compactMap { name in
            guard let key = RecordedTones.key(ofFile: name) else { return nil }
            let recording = try Recording(
                path: folder + "/" + name, sampleRate: IntervalSound.sampleRate)
            let samples = RecordedTones.trimmed(recording.sound.samples)
            guard samples.count > IntervalSound.sampleRate / 5,
                let pitch = TonePitch.key(
                    of: samples, sampleRate: IntervalSound.sampleRate, near: key),
                abs(pitch - Double(key)) < 1
            else { return nil }
            return Tone(
                key: key, samples: RecordedTones.shifted(samples, semitones: Double(key) - pitch))
        }
        guard !recordings.isEmpty else {
            throw FileError(
                .notReadable, path: folder,
                message: "it holds no tones: sound files with names such as flute_A4_long.wav")
        }
    }

    /// The keys that there are.
    public var keys: Set<Int> { Set(recordings.map(\.key)) }

    /// The MIDI key in a file's name; `nil` where there is none.
    public static func key(ofFile name: String) -> Int? {
        for word in name.split(whereSeparator: { "_. ".contains($0) }) {
            guard let match = word.wholeMatch(of: /([A-G])(s|#|b)?(-?\d)/),
                let octave = Int(match.3),
                let step = ["C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11][match.1]
            else { continue }
            let shift = match.2 == nil ? 0 : match.2 == "b" ? -1 : 1
            return 12 * (octave + 1) + step + shift
        }
        return nil
    }

    /// The sound from 10 ms before it first comes near its loudest.
    private static func trimmed(_ samples: [Float]) -> [Float] {
        let peak = samples.reduce(0) { max($0, abs($1)) }
        guard peak > 1e-4, let start = samples.firstIndex(where: { abs($0) > 0.1 * peak }) else {
            return []
        }
        let cut = samples[max(0, start - IntervalSound.sampleRate / 100)...]
        return cut.map { $0 / peak }
    }

    /// A tone read faster or slower, between its samples by a cubic curve (Catmull and Rom).
    private static func shifted(_ samples: [Float], semitones: Double) -> [Float] {
        let speed = pow(2, semitones / 12)
        return (0..<max(0, Int(Double(samples.count - 4) / speed))).map { index in
            let place = Double(index) * speed + 1
            let first = Int(place)
            let t = Float(place - Double(first))
            let (a, b) = (samples[first - 1], samples[first])
            let (c, d) = (samples[first + 1], samples[first + 2])
            let bend = 2 * a - 5 * b + 4 * c - d + (3 * (b - c) + d - a) * t
            return b + 0.5 * t * (c - a + t * bend)
        }
    }

    mutating func tones(
        _ specification: IntervalSpecification, onsets: (lower: Double, upper: Double),
        seconds: Double
    ) throws -> [Float] {
        var random = RandomGenerator(seed: specification.seed).stream("recordings")
        let rate = Double(IntervalSound.sampleRate)
        var samples = [Float](repeating: 0, count: Int(IntervalSound.seconds * rate))
        for (key, velocity, onset) in [
            (specification.keys.lower, specification.velocities.lower, onsets.lower),
            (specification.keys.upper, specification.velocities.upper, onsets.upper),
        ] {
            let choices = recordings.filter { $0.key == key }
            precondition(!choices.isEmpty, "\(instrument) has no key \(key)")
            let tone = choices[Int(random.next() % UInt64(choices.count))].samples
            let (start, length) = (Int(onset * rate), Int(seconds * rate))
            let (level, release) = (0.5 * Float(velocity) / 100, Int(0.05 * rate))
            for index in 0..<min(length, tone.count, samples.count - start) {
                let fade = min(1, Float(length - index) / Float(release))
                samples[start + index] += level * fade * tone[index]
            }
        }
        return samples
    }
}
