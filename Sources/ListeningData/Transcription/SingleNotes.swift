import Foundation
import ListeningModels
import MusicCore
import Support

/// Keys struck one at a time, now and then two together: what tunings, exercises and beginners sound like,
/// and concert pianists hardly ever.
///
/// Every key is as likely as every other, so that the outer octaves are heard as often as the middle.
enum SingleNotes {
    /// The share of strikes that a second key joins, half of them an octave or two away.
    private static let togetherShare = 0.15

    /// Notes one after another, without a pedal.
    ///
    /// - Parameters:
    ///   - seconds: how long they go on, > 0.
    ///   - random: draws keys, velocities, lengths and rests.
    /// - Returns: notes by onset that begin within the time.
    static func performance(seconds: Double, random: inout RandomGenerator) -> Performance {
        func between(_ low: Double, _ high: Double) -> Double {
            low + (high - low) * random.uniformDouble()
        }
        let lowest = TranscriptionNetwork.lowestKey
        let piano = lowest..<lowest + TranscriptionNetwork.keys
        func key() -> Int { piano.lowerBound + Int(random.next() % UInt64(piano.count)) }
        var notes: [Note] = []
        var time = between(0, 0.5)
        while time < seconds {
            var keys = [key()]
            if random.uniformDouble() < togetherShare {
                let octave = keys[0] + (random.uniformDouble() < 0.5 ? 12 : 24)
                keys.append(random.uniformDouble() < 0.5 ? octave : key())
            }
            // From a tenth of a second to two, short and long as often.
            let length = 0.1 * pow(20, random.uniformDouble())
            for pitch in Set(keys).sorted() where piano.contains(pitch) {
                notes.append(
                    Note(
                        pitch: UInt8(pitch), velocity: UInt8(between(20, 120)),
                        onsetSeconds: time, offsetSeconds: time + length))
            }
            // Some follow at once, others after a rest.
            time += length + max(0.02, between(-0.3, 0.8))
        }
        return Performance(notes: notes)
    }
}
