import Foundation
import Generation
import MIDIFiles
import MusicCore
import MusicTheory
import PianoRolls
import Requests

/// How single wishes are read.
extension ControlPlan {
    /// Plain numbers in their ranges, and options that need another one.
    static func checkRanges(_ controls: Controls) throws {
        func check<Value: Comparable & CustomStringConvertible>(
            _ name: ParameterName, _ value: Value?, _ range: ClosedRange<Value>,
            _ advice: RequestText = ""
        ) throws {
            guard let value, !range.contains(value) else { return }
            throw RequestError(
                "\(name) must lie in \(range.lowerBound)...\(range.upperBound), not \(value)\(advice)"
            )
        }
        try check(.keyStrength, controls.keyStrength, 0...1)
        try check(.chordStrength, controls.chordStrength, 0...1)
        try check(.repetitionDamping, controls.repetitionDamping, 0...1)
        try check(.density, controls.density, 0.1...60, "; \(.silence) makes rests")
        try check(
            .maxVoices, controls.maxVoices, 1...Keyboard.keyCount, "; \(.silence) makes rests")
        try check(.reach, controls.reach, 0...Keyboard.keyCount - 1)
        try check(.bpm, controls.bpm, 10...400)
        try check(.swing, controls.swing, 0...0.75)
        func need(
            _ name: ParameterName, _ isGiven: Bool, _ other: ParameterName, _ isThere: Bool
        ) throws {
            if isGiven, !isThere { throw RequestError("\(name) needs \(other)") }
        }
        try need(.scale, controls.scale != nil, .key, controls.key != nil)
        try need(.keyStrength, controls.keyStrength != nil, .key, controls.key != nil)
        try need(.chordStrength, controls.chordStrength != nil, .chords, controls.chords != nil)
        try need(.chords, controls.chords != nil, .bpm, controls.bpm != nil)
        try need(.grid, controls.grid != nil, .bpm, controls.bpm != nil)
        try need(.metre, controls.metre != nil, .bpm, controls.bpm != nil)
        try need(.swing, controls.swing != nil, .grid, controls.grid != nil)
        if controls.grid != nil, controls.rhythmPath != nil {
            throw RequestError("\(.grid) and \(.rhythm) both say where notes begin: choose one")
        }
    }

    static func scale(_ controls: Controls) throws -> (Set<Int>?, EndGuide.Tonic?) {
        guard let text = controls.key else { return (nil, nil) }
        guard let key = Key(text) else {
            throw RequestError(
                "cannot read the key \"\(text)\": write a tonic and a mode, as in D minor, Bb major, "
                    + "F#m or C")
        }
        // A capital by itself names the tonic of any scale.
        let isTonicAlone = SpelledPitch(text) != nil && text.first?.isUppercase == true
        var scale = key.mode == .major ? ScaleName.major : .minor
        if let name = controls.scale {
            guard let named = ScaleName(rawValue: name.lowercased()) else {
                throw RequestError(
                    "there is no scale \"\(name)\"; choose from "
                        + ScaleName.allCases.map(\.rawValue).sorted().joined(separator: ", "))
            }
            let third = key.mode == .major ? 4 : 3
            if !isTonicAlone, !named.intervals.contains(third) {
                throw RequestError(
                    "\(.scale) \(name) has another third than \(.key) \"\(text)\": name the tonic alone, "
                        + "\(.key) \(key.tonic.name), or another scale")
            }
            scale = named
        }
        let isMinor = !scale.intervals.contains(4) && scale.intervals.contains(3)
        return (
            Set(scale.intervals.map { ($0 + key.tonicPitchClass) % 12 }),
            EndGuide.Tonic(pitchClass: key.tonicPitchClass, isMinor: isMinor)
        )
    }

    /// The two ends of "A..B".
    private static func ends<Value>(
        _ text: String, _ read: (Substring) -> Value?
    ) -> (Value, Value)? {
        guard let dots = text.range(of: ".."),
            let low = read(text[..<dots.lowerBound].trimmed),
            let high = read(text[dots.upperBound...].trimmed)
        else { return nil }
        return (low, high)
    }

    static func keyRange(_ text: String) throws -> ClosedRange<Int> {
        func pitch(_ name: Substring) -> Int? {
            if let number = Int(name) { return number }
            guard let place = name.firstIndex(where: { $0.isNumber }),
                let octave = Int(name[place...]), (0...8).contains(octave),
                let spelled = SpelledPitch(name[..<place]), abs(spelled.fifths) < 20
            else { return nil }
            // The octave is that of the letter: Cb4 is below C4.
            let letter = SpelledPitch(name.prefix(1))?.pitchClass ?? 0
            let alteration = (spelled.pitchClass - letter + 18) % 12 - 6
            return 12 * (octave + 1) + letter + alteration
        }
        guard let (low, high) = ends(text, pitch) else {
            throw RequestError(
                "cannot read the range \"\(text)\": write two notes, as in A3..C6, where C4 is middle "
                    + "C, or two MIDI numbers, as in 57..84")
        }
        let piano = Int(Keyboard.lowestPitch)...Int(Keyboard.highestPitch)
        guard low <= high, piano.contains(low), piano.contains(high) else {
            throw RequestError(
                "\(.range) \(text) must rise and lie on the piano, A0..C8 (MIDI 21..108)")
        }
        return low - piano.lowerBound...high - piano.lowerBound
    }

    static func velocityRange(_ text: String) throws -> ClosedRange<Int> {
        guard let (low, high) = ends(text, { Int($0) }), 1 <= low, low <= high, high <= 127 else {
            throw RequestError(
                "cannot read the velocity range \"\(text)\": write two numbers in 1...127, the lower "
                    + "first, as in 30..90")
        }
        return low...high
    }

    static func curve(_ text: String) throws -> DynamicsCurve {
        guard let curve = DynamicsCurve(text) else {
            throw RequestError(
                "cannot read the dynamics \"\(text)\": write marks from ppp to fff with < where it "
                    + "grows louder and > where softer, as in \"pp < f > p\"")
        }
        return curve
    }

    static func silence(_ text: String, seconds: Double) throws -> ClosedRange<Double> {
        guard let (low, high) = ends(text, { Double($0) }), low >= 0, low < high, high.isFinite
        else {
            throw RequestError(
                "cannot read the silence \"\(text)\": write two times in seconds of the new music, "
                    + "as in 4..6")
        }
        guard low < seconds else {
            throw RequestError(
                "\(.silence) \(text) begins after the \(seconds) seconds of \(.seconds)")
        }
        return low...high
    }

    /// A fraction such as 1/16.
    private static func fraction(_ text: String) -> (numerator: Int, denominator: Int)? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let numerator = Int(parts[0].trimmed),
            let denominator = Int(parts[1].trimmed), (1...64).contains(numerator),
            (1...128).contains(denominator)
        else { return nil }
        return (numerator, denominator)
    }

    static func barSeconds(_ controls: Controls) throws -> Double? {
        guard let bpm = controls.bpm else { return nil }
        let text = controls.metre ?? "4/4"
        guard let metre = fraction(text), [1, 2, 4, 8, 16, 32].contains(metre.denominator) else {
            throw RequestError("cannot read the metre \"\(text)\": write it as 4/4, 3/4 or 6/8")
        }
        return 240 / bpm * Double(metre.numerator) / Double(metre.denominator)
    }

    static func onsetTimes(
        _ controls: Controls, barSeconds: Double?, seconds: Double
    ) throws -> OnsetTimes? {
        if let path = controls.rhythmPath {
            return try rhythm(path, barSeconds: barSeconds, seconds: seconds)
        }
        guard let text = controls.grid, let bpm = controls.bpm else { return nil }
        guard let step = fraction(text) else {
            throw RequestError(
                "cannot read the grid \"\(text)\": write a part of a whole note, as in 1/16, or 1/12 "
                    + "for triplets of eighths")
        }
        let stepSeconds = 240 / bpm * Double(step.numerator) / Double(step.denominator)
        guard stepSeconds >= 0.02 else {
            throw RequestError(
                "\(.grid) \(text) at \(.bpm) \(bpm) has lines \(Int(stepSeconds * 1000)) ms apart; 20 ms "
                    + "is the least")
        }
        return OnsetTimes(
            stepSeconds: stepSeconds, swing: controls.swing ?? 0, endSeconds: seconds)
    }

    /// The onsets of a file from its first note on, repeated to the end: every so many bars where the
    /// tempo is known, else after one more of its last intervals. Notes that begin within a twentieth
    /// of a second are one chord.
    private static func rhythm(
        _ path: String, barSeconds: Double?, seconds: Double
    ) throws -> OnsetTimes {
        var onsets: [Double] = []
        for note in try MIDIFile(path: path).performance().notes
        where note.onsetSeconds > (onsets.last ?? -1) + 0.05 {
            onsets.append(note.onsetSeconds)
        }
        guard let first = onsets.first, let last = onsets.last else {
            throw RequestError("\(.rhythm): \(path) has no notes")
        }
        let interval = onsets.count > 1 ? last - onsets[onsets.count - 2] : 1
        var length = last - first + interval
        if let barSeconds {
            length = barSeconds * max(1, ((length - 0.05) / barSeconds).rounded(.up))
        }
        return OnsetTimes(onsets.map { $0 - first })
            .repeated(everySeconds: length, until: seconds)
    }

    static func chords(
        _ controls: Controls, barSeconds: Double?, seconds: Double
    ) throws -> [(startSeconds: Double, endSeconds: Double, chord: Chord)] {
        guard let text = controls.chords, let barSeconds else { return [] }
        let bars: [[Substring]] =
            text.contains("|")
            ? text.split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace) }
                .filter { !$0.isEmpty }
            : text.split(whereSeparator: \.isWhitespace).map { [$0] }
        var track: [[Chord]] = []
        for bar in bars {
            var chords: [Chord] = []
            for symbol in bar {
                if symbol == "%" {
                    guard let last = chords.last ?? track.last?.last else {
                        throw RequestError(
                            "\(.chords) begins with %, which repeats the chord before")
                    }
                    chords.append(last)
                    continue
                }
                do {
                    chords.append(try Chord(String(symbol)))
                } catch {
                    throw RequestError("\(.chords): \(error)")
                }
            }
            track.append(chords)
        }
        guard !track.isEmpty else { throw RequestError("\(.chords) names no chord") }
        var spans: [(startSeconds: Double, endSeconds: Double, chord: Chord)] = []
        var bar = 0
        while Double(bar) * barSeconds < seconds {
            let chords = track[bar % track.count]
            let share = barSeconds / Double(chords.count)
            for (place, chord) in chords.enumerated() {
                let start = Double(bar) * barSeconds + Double(place) * share
                spans.append((start, start + share, chord))
            }
            bar += 1
        }
        return spans
    }

    /// When the last chord is struck and let go: so that it rings and some silence is left, on the
    /// last bar or line before.
    static func end(
        _ controls: Controls, barSeconds: Double?, onsetTimes: OnsetTimes?, seconds: Double
    ) throws -> (chordSeconds: Double, releaseSeconds: Double)? {
        guard controls.ends else { return nil }
        guard seconds >= 4 else {
            throw RequestError(
                "\(.end) needs \(.seconds) of at least 4 to come to a close, not \(seconds)")
        }
        let rest = 0.75
        let latest = seconds - min(3.5, seconds / 4) - rest
        let release = seconds - rest
        func last(_ times: [Double], within span: Double) -> Double? {
            times.last { $0 <= latest + 1e-6 && $0 >= latest - span }
        }
        let bars = barSeconds.map { bar in
            Array(stride(from: 0, through: latest + 1e-6, by: bar))
        }
        if let onsetTimes {
            let lines = onsetTimes.seconds
            let onBars = (bars ?? []).filter { bar in
                lines.contains { abs($0 - bar) < 1e-6 }
            }
            guard let chord = last(onBars, within: 4) ?? last(lines, within: .infinity) else {
                throw RequestError(
                    "\(.end) finds no place for its last chord before \(latest.tenths) seconds in "
                        + "\(controls.rhythmPath != nil ? .rhythm : .grid)")
            }
            return (chord, release)
        }
        return (last(bars ?? [], within: 4) ?? latest, release)
    }
}

extension Substring {
    /// Without white space at both ends.
    fileprivate var trimmed: Substring {
        var result = self
        while result.first?.isWhitespace == true { result.removeFirst() }
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }
}
