import MusicCore
import PianoRolls

/// How a performance differs from itself after a codec: errors note by note, to be pooled over files.
///
/// Notes are paired by pitch: going through both lists in time, a note takes the first free one of
/// its pitch whose onset lies within the tolerance, which pairs as many as can be paired. Notes
/// outside the keyboard are no part of either.
public struct RoundTripErrors: Codable, Sendable, Equatable {
    /// Notes of the original and of the decoded performance.
    public var noteCount = 0
    public var decodedNoteCount = 0
    /// Absolute errors of the paired notes' onsets, in seconds.
    public var onsetSeconds: [Float] = []
    /// Absolute errors of the release of their keys.
    public var offsetSeconds: [Float] = []
    /// Absolute errors of the end of their sound, which the pedal may hold.
    public var soundEndSeconds: [Float] = []
    /// Absolute errors of their velocities.
    public var velocities: [Float] = []
    /// How often the pedal is pressed in the original, and how often in both within the tolerance.
    public var pedalPressCount = 0
    public var pedalPressesKept = 0
    /// The time in which the pedal is down in one and up in the other.
    public var pedalDifferenceSeconds = 0.0
    /// The length of the music: to the last note's end in the original.
    public var seconds = 0.0

    /// No music.
    public init() {}

    /// Compares two performances.
    ///
    /// - Parameters:
    ///   - original: notes by onset, pedal by time.
    ///   - decoded: notes by onset, pedal by time.
    ///   - toleranceSeconds: how far onsets of a pair may lie apart.
    public init(original: Performance, decoded: Performance, toleranceSeconds: Double) {
        let end = original.notes.lazy.map(\.offsetSeconds).max() ?? 0
        let (notes, others) = (Self.byPitch(original), Self.byPitch(decoded))
        let sounds = Self.byPitch(Self.extended(original))
        let otherSounds = Self.byPitch(Self.extended(decoded))
        for pitch in notes.indices {
            noteCount += notes[pitch].count
            decodedNoteCount += others[pitch].count
            let pairs = Self.pairs(
                notes[pitch].map(\.onsetSeconds), others[pitch].map(\.onsetSeconds),
                tolerance: toleranceSeconds)
            for (index, other) in pairs {
                let (note, copy) = (notes[pitch][index], others[pitch][other])
                onsetSeconds.append(Float(abs(note.onsetSeconds - copy.onsetSeconds)))
                offsetSeconds.append(Float(abs(note.offsetSeconds - copy.offsetSeconds)))
                velocities.append(Float(abs(Int(note.velocity) - Int(copy.velocity))))
                soundEndSeconds.append(
                    Float(
                        abs(
                            sounds[pitch][index].offsetSeconds
                                - otherSounds[pitch][other].offsetSeconds)))
            }
        }
        let spans = SustainPedal.downSpans(of: original.pedal, endSeconds: end)
        let otherSpans = SustainPedal.downSpans(of: decoded.pedal, endSeconds: end)
        pedalPressCount = spans.count
        pedalPressesKept =
            Self.pairs(
                spans.map(\.lowerBound), otherSpans.map(\.lowerBound), tolerance: toleranceSeconds
            ).count
        seconds = end
        pedalDifferenceSeconds = Self.difference(spans, otherSpans, endSeconds: end)
    }

    /// Adds another file's errors.
    public mutating func add(_ other: RoundTripErrors) {
        noteCount += other.noteCount
        decodedNoteCount += other.decodedNoteCount
        onsetSeconds += other.onsetSeconds
        offsetSeconds += other.offsetSeconds
        soundEndSeconds += other.soundEndSeconds
        velocities += other.velocities
        pedalPressCount += other.pedalPressCount
        pedalPressesKept += other.pedalPressesKept
        pedalDifferenceSeconds += other.pedalDifferenceSeconds
        seconds += other.seconds
    }

    private static func byPitch(_ performance: Performance) -> [[Note]] {
        var lists = [[Note]](repeating: [], count: Keyboard.keyCount)
        for note in performance.notes {
            if let key = Keyboard.key(ofPitch: note.pitch) { lists[key].append(note) }
        }
        return lists
    }

    private static func extended(_ performance: Performance) -> Performance {
        var performance = performance
        SustainPedal.extend(
            &performance.notes, pedal: performance.pedal,
            endSeconds: performance.durationSeconds)
        return performance
    }

    /// Pairs of numbers of two ascending lists of times.
    private static func pairs(
        _ one: [Double], _ other: [Double], tolerance: Double
    ) -> [(Int, Int)] {
        var pairs: [(Int, Int)] = []
        var (index, copy) = (0, 0)
        while index < one.count, copy < other.count {
            let distance = other[copy] - one[index]
            if abs(distance) <= tolerance {
                pairs.append((index, copy))
                index += 1
                copy += 1
            } else if distance > 0 {
                index += 1
            } else {
                copy += 1
            }
        }
        return pairs
    }

    /// The time before `endSeconds` that lies in the spans of one list only.
    private static func difference(
        _ one: [Range<Double>], _ other: [Range<Double>], endSeconds: Double
    ) -> Double {
        func length(_ spans: [Range<Double>]) -> Double {
            spans.reduce(0) {
                $0 + max(0, min($1.upperBound, endSeconds) - min($1.lowerBound, endSeconds))
            }
        }
        var common = 0.0
        var (index, copy) = (0, 0)
        while index < one.count, copy < other.count {
            let (left, right) = (one[index], other[copy])
            let start = max(left.lowerBound, right.lowerBound)
            common += max(0, min(left.upperBound, right.upperBound, endSeconds) - start)
            if left.upperBound < right.upperBound { index += 1 } else { copy += 1 }
        }
        return length(one) + length(other) - 2 * common
    }
}
