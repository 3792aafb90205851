import MusicCore
import MusicTheory

/// Music as it is written down: bars, staves, voices, note values.
///
/// Made from a ``MusicCore/Score`` and its analysis in four steps: onsets and ends are put on a grid
/// (`Quantiser`), hands are told apart (`HandSplit`), chords are distributed over voices
/// (`VoiceAssignment`), and every voice's bars are filled with note values, rests and ties (`BarFilling`),
/// the short ones joined by beams (`BeamGrouping`). The pedal goes where the chords are (`PedalGrid`).
///
/// Places and lengths are in units of ``unitsPerQuarter`` to a quarter. Percussion is left out.
public struct NotatedScore: Sendable, Equatable {
    /// Units in a quarter: divisible by 16 (64th notes) and by tuplets of 3, 5, 7 and 12.
    public static let unitsPerQuarter = 1680
    /// The longest score that is written, in bars.
    public static let maximumBars = 20_000

    /// A bar of all parts.
    public struct Bar: Sendable, Equatable {
        /// From 1; 0 is a pickup.
        public var number: Int
        /// In units from the start.
        public var start: Int
        /// In units; shorter than the metre says in a pickup and where the metre changes early.
        public var length: Int
        public var numerator: Int
        public var denominator: Int
        /// Sharps (positive) or flats of the signature, -7...7.
        public var fifths: Int
        public var isMinor: Bool
        /// The tempo from here on, where it is new.
        public var quartersPerMinute: Double?

        public var end: Int { start + length }
        /// Whether the bar is as long as its metre.
        public var isWhole: Bool {
            length * denominator == 4 * NotatedScore.unitsPerQuarter * numerator
        }
    }

    /// What one player reads.
    public struct Part: Sendable, Equatable {
        public var name: String
        /// The General MIDI program, 0...127.
        public var program: UInt8
        /// One or two.
        public var staves: [Staff]
        /// Where a piano's sustain pedal is down, in units from the start, rising; where one stretch ends as
        /// the next begins the pedal is changed.
        public var pedal: [Range<Int>] = []
    }

    /// One staff of a part.
    public struct Staff: Sendable, Equatable {
        public enum Clef: String, Sendable { case treble = "G", bass = "F" }

        public var clef: Clef
        /// By bar, then by voice: what is written, in order of time. The first voice fills every bar;
        /// others are empty where they rest all the time.
        public var bars: [[[Event]]]
    }

    /// A note value: a chord or a rest.
    public struct Event: Sendable, Equatable {
        /// In units from the start of the bar.
        public var start: Int
        /// In units.
        public var length: Int
        public var value: NoteValue
        /// Empty for a rest.
        public var notes: [Head]
        /// Whether it begins or ends a tuplet.
        public var beginsTuplet = false
        public var endsTuplet = false
        /// A rest for the whole bar, whatever its length.
        public var isWholeBarRest = false
        /// The beams of notes shorter than a quarter, the longest first; empty where each has its own flags.
        public var beams: [Beam] = []
    }

    /// What one beam does at a note; the raw value is MusicXML's word.
    public enum Beam: String, Sendable {
        case begin, `continue`, end
        case forwardHook = "forward hook"
        case backwardHook = "backward hook"
    }

    /// One note of a chord.
    public struct Head: Sendable, Equatable {
        /// MIDI note number.
        public var pitch: UInt8
        /// Its letter and accidentals.
        public var spelling: SpelledPitch
        /// Velocity, 1...127.
        public var velocity: UInt8
        /// Whether it goes on from, or into, the event before or after.
        public var isTiedBefore = false
        public var isTiedAfter = false
    }

    public internal(set) var bars: [Bar]
    public internal(set) var parts: [Part]

    /// Writes music down.
    ///
    /// - Parameters:
    ///   - score: the music in ticks.
    ///   - findings: beats, bars and keys of the same music; by default they are looked for, the beats
    ///     only where those of the score mean nothing.
    /// - Throws: ``NotationError`` for music of more than ``maximumBars`` bars.
    /// - Complexity: O(n log n) in the number of notes.
    public init(_ score: Score, findings: MusicAnalyzer.Findings? = nil) throws {
        try NotatedScore.checkLength(score)
        let findings =
            findings
            ?? MusicAnalyzer().findings(
                in: score, beatsFrom: Quantiser.isWritten(score) ? .file : nil)
        let plan = PartPlan(score)
        let quantiser = Quantiser(score, grid: findings.grid)
        var notes = quantiser.notes(plan.notes)
        let lastEnd = notes.map(\.end).max() ?? 0
        bars = try BarLayout(findings.grid, lastEnd: lastEnd).bars
        notes = quantiser.onGrid(notes, bars: bars)
        let keys = KeyCourse(score, findings: findings)
        for index in bars.indices {
            let middle = quantiser.seconds(at: bars[index].start)
            let key = keys.signature(atSeconds: middle)
            (bars[index].fifths, bars[index].isMinor) = (key.signatureFifths, key.mode == .minor)
        }
        NotatedScore.setTempi(&bars, quantiser)
        let bars = bars
        parts = plan.parts.enumerated().map { index, part in
            let own = notes.filter { $0.part == index }
            let staves = part.staves(own)
            return Part(
                name: part.name, program: part.program,
                staves: staves.enumerated().map { place, notes in
                    let voices = VoiceAssignment(notes, isPlayed: quantiser.isPlayed).voices
                    let filling = BarFilling(bars: bars) { note in
                        keys.spelling(of: note.pitch, atSeconds: note.seconds)
                    }
                    return Staff(
                        clef: Staff.clef(notes, isLower: place > 0), bars: filling.bars(of: voices))
                },
                pedal: PedalGrid(own, bars: bars).spans(
                    quantiser.pedal(of: part.pedalChannels)))
        }
    }

    /// Refuses what is too long before it is analysed, which takes time.
    private static func checkLength(_ score: Score) throws {
        let last = score.notes.map(\.offsetTick).max() ?? 0
        let bars = BarMap(score).position(atTick: last)?.bar ?? .max
        guard bars <= maximumBars else { throw NotationError.tooLong }
    }

    private static func setTempi(_ bars: inout [Bar], _ quantiser: Quantiser) {
        var last: Double?
        for index in bars.indices {
            let tempo = quantiser.quartersPerMinute(from: bars[index].start, to: bars[index].end)
            guard let tempo, last.map({ abs($0 - tempo) > 0.05 * $0 }) ?? true else { continue }
            bars[index].quartersPerMinute = tempo
            last = tempo
        }
    }
}

extension NotatedScore.Staff {
    /// The clef by the mean pitch; the lower of two staves needs a reason for the treble clef, and the
    /// upper one for the bass clef.
    fileprivate static func clef(_ notes: [QuantisedNote], isLower: Bool) -> Clef {
        guard !notes.isEmpty else { return isLower ? .bass : .treble }
        let mean = notes.reduce(0.0) { $0 + Double($1.pitch) } / Double(notes.count)
        return mean < (isLower ? 64 : 54) ? .bass : .treble
    }
}

/// Why music cannot be written down.
public struct NotationError: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String

    static let tooLong = NotationError(
        description: "music of more than \(NotatedScore.maximumBars) bars is not written down")
}
