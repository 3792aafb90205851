import Foundation
import Generation
import MIDIFiles
import MusicCore
import MusicTheory
import PianoRolls
import Requests
import Support

/// Sets chords below a melody: the work behind `harmonise`.
///
/// The key is the one that the analysis finds, bars and beats are the file's or tracked ones. For every
/// chord's time the triads and the dominant seventh of the key are candidates, by how many of
/// the melody's notes they hold; particles propose chords and voicings, and the model's likelihood of
/// them and of the melody above chooses. Velocities and the pedal are the model's.
public struct Harmonise: PartRequest {
    /// How often the chord may change.
    public enum Pace: String, Codable, Sendable, CaseIterable {
        case beat, half, bar
    }

    public static let name = "harmonise"

    public var file = ""
    public var particles = 48
    public var track: String?
    public var pace = Pace.bar
    /// Keys of a chord, 2...6.
    public var voices = 4
    /// Such as "D minor"; found in the notes by default.
    public var key: String?
    /// The part to harmonise, in seconds or by bars; all of it by default.
    public var from: Double?
    public var to: Double?
    public var fromBar: BarPosition?
    public var bars: Int?
    public var settings = MusicSettings()

    private enum CodingKeys: String, CodingKey {
        case file, particles, track, voices, key, from, to, fromBar, bars, settings
        case pace = "every"
    }

    public init() {}

    /// Writes the melody with chords, or several such.
    ///
    /// - Parameter context: an interruption gives up the results that are not finished.
    /// - Returns: the finished results, in the order of drawing.
    /// - Throws: `RequestError` for a number of voices or a key that is none, for a melody without
    ///   room below or without a key; errors that name the file at fault.
    public func run(in context: RequestContext) throws -> [MusicResult] {
        guard (2...6).contains(voices) else {
            throw RequestError(.voices, "a chord has 2...6 voices, not \(voices)")
        }
        if let key, Key(key) == nil {
            throw RequestError(.key, "\"\(key)\" is no key; write C, \"D minor\", Bb or F#m")
        }
        return try make(in: context) { request, given, deliver in
            try request.draw(given, in: context, deliver: deliver)
        }
    }

    private func draw(
        _ given: GivenFile?, in context: RequestContext, deliver: (DrawnPiece) throws -> Void
    ) throws {
        let session = try ModeSession(self, given, as: .melody, in: context)
        let melody = try session.melody()
        let findings = MusicAnalyzer().findings(in: session.file.score())
        guard let key = self.key.flatMap({ Key($0) }) ?? findings.harmony.key else {
            throw RequestError("no key is found in \(file); name one by \(.key)")
        }
        context.tell(
            "in \(key.name)"
                + (findings.grid.source == .tracked ? ", beats as they were tracked" : ""))
        let part = try session.span(of: self)
        let times = chordTimes(
            findings.grid,
            in: part.lowerBound..<min(part.upperBound, session.performance.durationSeconds))
        guard times.count > 1 else {
            throw RequestError(
                .from, "no \(pace.rawValue) begins in the part of \(file) to harmonise")
        }
        let spans = spans(times, key: key, session.performance, rate: session.frameRate)
        let hasPedal = !session.performance.pedal.isEmpty
        let guide = HarmonyGuide(
            MelodyGuide(
                melody, fixesPedal: hasPedal, accompanied: session.frames(of: part, in: melody)),
            spans: spans, voices: voices,
            transitions: Harmonise.transitions)
        let edit = PieceEdit(
            file: session.file, parts: session.parts, destination: .ownTrack(name: "Chords"),
            kept: melody,
            writesPedal: !hasPedal)
        let texts = session.texts(
            "harmonise",
            [
                "key \(key.name)", "pace \(pace.rawValue)", "voices \(voices)",
                "particles \(session.particles)",
            ])
        try session.drawPieces(
            "composing", frameCount: melody.frameCount, in: context, guide: { _ in guide }
        ) { piece, _ in
            let edited = edit.result(
                with: piece.roll, texts: texts,
                correcting: {
                    Harmonise.snapped($0, to: times, within: 1 / session.frameRate)
                })
            try deliver(
                session.drawn(
                    edited, piece, name: ["harmonise", pace.rawValue],
                    frames: melody.frameCount))
        }
    }

    /// A note moved to the nearest of the chords' times.
    private static func snapped(_ note: Note, to times: [Double], within reach: Double) -> Note {
        var note = note
        for edge in [\Note.onsetSeconds, \Note.offsetSeconds] {
            let time = note[keyPath: edge]
            guard let nearest = times.min(by: { abs($0 - time) < abs($1 - time) }),
                abs(nearest - time) <= reach
            else { continue }
            note[keyPath: edge] = nearest
        }
        note.offsetSeconds = max(note.offsetSeconds, note.onsetSeconds + 0.05)
        return note
    }

    // MARK: Theory

    /// When chords begin in a part of the piece, and the end of the last.
    private func chordTimes(_ grid: BeatGrid, in part: Range<Double>) -> [Double] {
        var times: [Double] = []
        var half = 0
        for beat in grid.beats where beat.seconds < part.upperBound - 0.05 && beat.seconds >= 0 {
            switch pace {
            case .beat: break
            case .half:
                if beat.isDownbeat { half = 0 }
                half += 1
                guard half % 2 == 1 else { continue }
            case .bar:
                guard beat.isDownbeat else { continue }
            }
            guard beat.seconds > part.lowerBound - 0.01 else { continue }
            if beat.seconds > (times.last ?? -1) + 0.1 { times.append(beat.seconds) }
        }
        return times + [part.upperBound]
    }

    private func spans(
        _ times: [Double], key: Key, _ performance: Performance, rate: Double
    ) -> [HarmonyGuide.Span] {
        func frame(_ seconds: Double) -> Int { Int(seconds * rate + RollOptions.boundaryTolerance) }
        var spans: [HarmonyGuide.Span] = []
        for index in 0..<max(0, times.count - 1) {
            let (start, end) = (times[index], times[index + 1])
            let first = frame(start)
            let candidates = Harmonise.candidates(
                key: key, performance, from: start, to: end,
                isOuter: index == 0 || index == times.count - 2)
            spans.append(
                HarmonyGuide.Span(
                    frames: first..<max(first + 1, frame(end)),
                    timingBin: TimingBins.bin(ofFraction: start * rate - Double(first)),
                    candidates: candidates))
        }
        return spans
    }

    /// The chords of a key by how well they fit the melody in a stretch of time.
    private static func candidates(
        key: Key, _ performance: Performance, from start: Double, to end: Double, isOuter: Bool
    ) -> [HarmonyGuide.Candidate] {
        // How long each pitch class sounds; what begins the stretch counts twice.
        var weights = [Double](repeating: 0, count: 12)
        for note in performance.notes
        where note.onsetSeconds < end - 0.01 && note.offsetSeconds > start + 0.01 {
            let length = min(note.offsetSeconds, end) - max(note.onsetSeconds, start)
            let isFirst = note.onsetSeconds < start + 0.06
            weights[Int(note.pitch) % 12] += length * (isFirst ? 2 : 1)
        }
        let total = weights.reduce(0, +)
        let tonic = key.tonicPitchClass
        return chords(of: key.mode).map { chord in
            let classes = chord.intervals.map { (tonic + chord.degree + $0) % 12 }
            let fit = total > 0 ? classes.reduce(0) { $0 + weights[$1] } / total : 0.5
            let close = isOuter && chord.degree == 0 ? 1.5 : 0
            return HarmonyGuide.Candidate(
                pitchClasses: classes, logPreference: 5 * fit + chord.preference + close)
        }
    }

    /// A chord of a key.
    private struct ScaleChord {
        /// In semitones above the tonic.
        let degree: Int
        /// In semitones above its root.
        let intervals: [Int]
        /// How usual it is, as a logarithm.
        let preference: Double

        init(_ degree: Int, _ intervals: [Int], _ preference: Double) {
            (self.degree, self.intervals, self.preference) = (degree, intervals, preference)
        }
    }

    /// The triads of a mode and the dominant seventh.
    private static func chords(of mode: Mode) -> [ScaleChord] {
        let major = [0, 4, 7]
        let minor = [0, 3, 7]
        let diminished = [0, 3, 6]
        let seventh = ScaleChord(7, [0, 4, 7, 10], -0.6)
        switch mode {
        case .major:
            return [
                ScaleChord(0, major, 0), ScaleChord(2, minor, -0.7), ScaleChord(4, minor, -1.5),
                ScaleChord(5, major, -0.3), ScaleChord(7, major, -0.2), seventh,
                ScaleChord(9, minor, -0.7), ScaleChord(11, diminished, -2),
            ]
        case .minor:
            return [
                ScaleChord(0, minor, 0), ScaleChord(2, diminished, -1.2),
                ScaleChord(3, major, -0.8), ScaleChord(5, minor, -0.3),
                ScaleChord(7, major, -0.2), seventh, ScaleChord(8, major, -0.7),
                ScaleChord(10, major, -0.9),
            ]
        }
    }

    /// By the step from one root to the next, upward in semitones: down a fifth is strongest, then a
    /// step up and a third down; the tritone is rare, and staying is for slow harmony.
    private static let transitions: [Double] = [
        -0.6, -0.5, 0, -0.5, -0.6, 0.8, -1, 0.2, 0, 0, -0.3, -0.5,
    ]
}
