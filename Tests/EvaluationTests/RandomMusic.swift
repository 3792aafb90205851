import MusicCore
import Support

/// Music that nobody wrote, to search for passages in.
enum RandomMusic {
    static func note(_ pitch: Int, _ onset: Double) -> Note {
        Note(
            pitch: UInt8(pitch), velocity: 64, onsetSeconds: onset, offsetSeconds: onset + 0.1)
    }

    /// A random walk with chords, in sixteenths and eighths.
    static func walk(_ count: Int, random: inout RandomGenerator) -> Performance {
        var onset = 0.0
        return Performance(
            notes: (0..<count).map { _ in
                if random.uniformDouble() < 0.7 {
                    onset += [0.125, 0.25, 0.5].randomElement(using: &random) ?? 0.25
                }
                return note(Int.random(in: 40...80, using: &random), onset)
            })
    }
}
