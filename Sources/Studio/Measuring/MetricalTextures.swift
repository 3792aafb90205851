import MIDIFiles
import MusicCore

/// Accompaniments with melodies, on their grids to the tick: what composers sketch by hand.
enum MetricalTextures {
    /// Sixteen bars each.
    static var all: [(name: String, file: MIDIFile)] {
        [
            ("pop in C at 100", pop(tonic: 60, quartersPerMinute: 100, chords: [0, 7, 9, 5])),
            ("pop in A at 128", pop(tonic: 57, quartersPerMinute: 128, chords: [9, 5, 0, 7])),
            (
                "waltz in G at 150",
                waltz(tonic: 55, quartersPerMinute: 150, chords: [0, 0, 7, 7, 7, 7, 0, 0])
            ),
            (
                "waltz in E flat at 108",
                waltz(tonic: 63, quartersPerMinute: 108, chords: [0, 5, 7, 0])
            ),
        ]
    }

    private static let quarter = 480
    private static let scale = [0, 2, 4, 5, 7, 9, 11]

    /// The triad of the major scale on a degree, in semitones above the tonic.
    private static func triad(_ root: Int) -> [Int] {
        let degree = scale.firstIndex(of: root) ?? 0
        return [0, 2, 4].map { scale[(degree + $0) % 7] + 12 * ((degree + $0) / 7) }
    }

    private static func file(
        _ notes: [ScoreNote], beats: Int, quartersPerMinute: Double
    ) -> MIDIFile {
        let tempo = TempoChange(
            tick: 0, microsecondsPerQuarter: Int((60_000_000 / quartersPerMinute).rounded()))
        let score = Score(
            tempoMap: TempoMap(ticksPerQuarter: quarter, changes: [tempo]),
            notes: notes.sorted { ($0.onsetTick, $0.pitch) < ($1.onsetTick, $1.pitch) })
        return MIDIFile(
            performance: score.performance(), ticksPerQuarter: quarter,
            microsecondsPerQuarter: tempo.microsecondsPerQuarter,
            metre: TimeSignature(tick: 0, numerator: beats, denominator: 4))
    }

    private static func note(
        _ pitch: Int, _ tick: Int, _ ticks: Int, _ velocity: UInt8
    ) -> ScoreNote {
        ScoreNote(
            onsetTick: tick, durationTicks: ticks * 9 / 10, pitch: UInt8(pitch), velocity: velocity)
    }

    /// A broken chord in eighths over its root, and a melody of quarters and eighths.
    private static func pop(tonic: Int, quartersPerMinute: Double, chords: [Int]) -> MIDIFile {
        var notes: [ScoreNote] = []
        let half = quarter / 2
        for bar in 0..<16 {
            let start = bar * 4 * quarter
            let chord = triad(chords[bar % chords.count])
            notes.append(note(tonic - 24 + chord[0] % 12, start, 4 * quarter, 72))
            for (index, tone) in [0, 1, 2, 1, 0, 1, 2, 1].enumerated() {
                notes.append(note(tonic - 12 + chord[tone], start + index * half, half, 58))
            }
            let melody = bar % 2 == 0 ? [2, 1, 0, 1] : [1, 2, 2, 0]
            for (beat, tone) in melody.enumerated() {
                let pitch = tonic + 12 + chord[tone]
                notes.append(note(pitch, start + beat * quarter, beat == 3 ? half : quarter, 84))
                if beat == 3 {
                    let next = tonic + 12 + chord[(tone + 1) % 3]
                    notes.append(note(next, start + 7 * half, half, 78))
                }
            }
        }
        return file(notes, beats: 4, quartersPerMinute: quartersPerMinute)
    }

    /// Bass, chord, chord, and a melody of quarters and half notes.
    private static func waltz(tonic: Int, quartersPerMinute: Double, chords: [Int]) -> MIDIFile {
        var notes: [ScoreNote] = []
        for bar in 0..<16 {
            let start = bar * 3 * quarter
            let chord = triad(chords[bar % chords.count])
            notes.append(note(tonic - 24 + chord[0] % 12, start, quarter, 70))
            for beat in 1...2 {
                for tone in chord {
                    notes.append(note(tonic - 12 + tone, start + beat * quarter, quarter, 52))
                }
            }
            if bar % 4 == 3 {
                notes.append(note(tonic + 12 + chord[1], start, 3 * quarter, 80))
            } else {
                notes.append(note(tonic + 12 + chord[bar % 3], start, 2 * quarter, 80))
                let next = tonic + 12 + chord[(bar + 1) % 3]
                notes.append(note(next, start + 2 * quarter, quarter, 74))
            }
        }
        return file(notes, beats: 3, quartersPerMinute: quartersPerMinute)
    }
}
