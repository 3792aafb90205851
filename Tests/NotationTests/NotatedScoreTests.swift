import Foundation
import MIDIFiles
import MusicCore
import Support
import Testing

@testable import Notation

@Suite struct NotatedScoreTests {
    /// Notes of a piano as (quarter, length in quarters, pitch), 480 ticks to a quarter.
    static func score(
        _ notes: [(Double, Double, UInt8)], metre: (Int, Int) = (4, 4), fifths: Int = 0
    ) -> Score {
        var score = Score(
            tempoMap: TempoMap(ticksPerQuarter: 480),
            notes: notes.map {
                ScoreNote(
                    onsetTick: Int(($0.0 * 480).rounded()),
                    durationTicks: Int(($0.1 * 480).rounded()), pitch: $0.2, velocity: 90)
            })
        score.notes.sort { ($0.onsetTick, $0.pitch) < ($1.onsetTick, $1.pitch) }
        score.timeSignatures = [TimeSignature(tick: 0, numerator: metre.0, denominator: metre.1)]
        score.keySignatures = [KeySignature(tick: 0, fifths: fifths, isMinor: false)]
        score.trackNames = [""]
        score.endTick = score.notes.map(\.offsetTick).max() ?? 0
        return score
    }

    /// Checks what holds for every score: voices fill their bars, values are as long as they say, ties
    /// have both ends, and tuplets are closed.
    static func check(_ score: NotatedScore, sourceLocation: SourceLocation = #_sourceLocation) {
        for staff in score.parts.flatMap(\.staves) {
            for (bar, voices) in zip(score.bars, staff.bars) {
                #expect(voices.first?.isEmpty == false, sourceLocation: sourceLocation)
                for events in voices where !events.isEmpty {
                    var place = 0
                    var isInTuplet = false
                    for event in events {
                        #expect(event.start == place, sourceLocation: sourceLocation)
                        place += event.length
                        if !event.isWholeBarRest {
                            let length = event.value.quarters * Double(NotatedScore.unitsPerQuarter)
                            #expect(
                                abs(length - Double(event.length)) < 1e-6,
                                "\(event)", sourceLocation: sourceLocation)
                        }
                        if event.beginsTuplet { isInTuplet = true }
                        #expect(
                            (event.value.tuplet != nil) == isInTuplet, "\(event)",
                            sourceLocation: sourceLocation)
                        if event.endsTuplet { isInTuplet = false }
                    }
                    #expect(place == bar.length, sourceLocation: sourceLocation)
                    #expect(!isInTuplet, sourceLocation: sourceLocation)
                }
            }
            checkTies(score, staff, sourceLocation)
        }
    }

    private static func checkTies(
        _ score: NotatedScore, _ staff: NotatedScore.Staff, _ sourceLocation: SourceLocation
    ) {
        for voice in 0..<(staff.bars.map(\.count).max() ?? 0) {
            var open: Set<UInt8> = []
            for bar in staff.bars {
                let events = bar.indices.contains(voice) ? bar[voice] : []
                if events.isEmpty { #expect(open.isEmpty, sourceLocation: sourceLocation) }
                for event in events {
                    let before = Set(event.notes.filter(\.isTiedBefore).map(\.pitch))
                    #expect(before == open, "\(event)", sourceLocation: sourceLocation)
                    open = Set(event.notes.filter(\.isTiedAfter).map(\.pitch))
                }
            }
            #expect(open.isEmpty, sourceLocation: sourceLocation)
        }
    }

    /// The onsets and pitches that are written, tied notes once.
    static func onsets(_ score: NotatedScore) -> [String] {
        var result: [String] = []
        for staff in score.parts.flatMap(\.staves) {
            for (bar, voices) in zip(score.bars, staff.bars) {
                for event in voices.joined() {
                    for head in event.notes where !head.isTiedBefore {
                        result.append("\(bar.start + event.start) \(head.pitch)")
                    }
                }
            }
        }
        return result.sorted()
    }

    /// What a voice of a staff has in a bar, as "quarter C4" or "quarter rest".
    private func words(_ score: NotatedScore, staff: Int, bar: Int, voice: Int = 0) -> [String] {
        let voices = score.parts[0].staves[staff].bars[bar]
        return (voices.indices.contains(voice) ? voices[voice] : []).map { event in
            let value = event.value
            let tuplet = value.tuplet.map { " \($0.actual):\($0.normal)" } ?? ""
            let dots = String(repeating: ".", count: value.dots)
            let notes = event.notes.map {
                ($0.isTiedBefore ? "~" : "") + $0.spelling.name + ($0.isTiedAfter ? "~" : "")
            }
            return "\(value.kind.name)\(dots)\(tuplet) "
                + (notes.isEmpty ? "rest" : notes.joined(separator: "+"))
        }
    }

    @Test func aTuneHasItsValuesTiesAndTuplets() throws {
        let third = 1.0 / 3
        let score = try NotatedScore(
            Self.score([
                (0, 1, 72), (1, 0.5, 74), (1.5, 0.5, 76), (2, third, 77), (2 + third, third, 76),
                (2 + 2 * third, third, 74), (3, 2.5, 72), (6, 1.5, 79), (7.5, 0.5, 77),
            ]))
        Self.check(score)
        #expect(score.bars.count == 2)
        #expect(
            words(score, staff: 0, bar: 0) == [
                "quarter C", "eighth D", "eighth E", "eighth 3:2 F", "eighth 3:2 E", "eighth 3:2 D",
                "quarter C~",
            ])
        #expect(
            words(score, staff: 0, bar: 1) == [
                "quarter. ~C", "eighth rest", "quarter. G", "eighth F",
            ])
        #expect(score.parts[0].staves[1].bars.allSatisfy { $0[0][0].isWholeBarRest })
    }

    @Test func tripletsOfQuartersGoAcrossTheBeat() throws {
        let score = try NotatedScore(
            Self.score([
                (0, 2.0 / 3, 72), (2.0 / 3, 2.0 / 3, 74), (4.0 / 3, 2.0 / 3, 76), (2, 2, 77),
            ]))
        Self.check(score)
        #expect(
            words(score, staff: 0, bar: 0) == [
                "quarter 3:2 C", "quarter 3:2 D", "quarter 3:2 E", "half F",
            ])
    }

    @Test func dottedBeatsStayWhole() throws {
        let notes =
            (0..<6).map { (Double($0) / 2, 0.5, UInt8(72 + $0)) } + [(3, 1.5, 72), (4.5, 1.5, 74)]
        let score = try NotatedScore(Self.score(notes, metre: (6, 8)))
        Self.check(score)
        #expect(score.bars.allSatisfy { $0.numerator == 6 && $0.denominator == 8 })
        #expect(words(score, staff: 0, bar: 1) == ["quarter. C", "quarter. D"])
    }

    @Test func voicesThatHoldAndMoveAreApart() throws {
        // A held B under a moving line, in one hand.
        let line = (0..<4).map { (Double($0), 1.0, UInt8(76 + $0)) }
        let score = try NotatedScore(Self.score([(0, 4, 71)] + line))
        Self.check(score)
        #expect(words(score, staff: 0, bar: 0).count == 4)
        #expect(words(score, staff: 0, bar: 0, voice: 1) == ["whole B"])
    }

    @Test func handsArePartedByPitchOrByTrack() throws {
        let right = (0..<8).map { (Double($0), 1.0, UInt8(72 + $0)) }
        let left = (0..<8).map { (Double($0), 1.0, UInt8(48 - $0)) }
        let score = try NotatedScore(Self.score(right + left))
        Self.check(score)
        let pitches = score.parts[0].staves.map { staff in
            Set(staff.bars.joined().joined().flatMap(\.notes).map(\.pitch))
        }
        #expect(pitches == [Set(72...79), Set(41...48)])
        #expect(score.parts[0].staves.map(\.clef) == [.treble, .bass])

        // Hands that cross: tracks know it.
        var crossed = Self.score(right + left)
        for index in crossed.notes.indices where crossed.notes[index].pitch == 48 {
            crossed.notes[index].track = 1
        }
        for index in crossed.notes.indices where crossed.notes[index].pitch < 48 {
            crossed.notes[index].track = 1
        }
        crossed.notes.append(
            ScoreNote(onsetTick: 8 * 480, durationTicks: 480, track: 1, pitch: 90, velocity: 80))
        crossed.trackNames = ["", ""]
        let byTrack = try NotatedScore(crossed)
        #expect(
            byTrack.parts[0].staves[1].bars.joined().joined().flatMap(\.notes).map(\.pitch)
                .contains(90))
    }

    /// As the first prelude of Bach's Well-Tempered Clavier begins: the left hand holds two notes, over which
    /// the right hand plays three in turn.
    @Test func runsStayInTheirHand() throws {
        let chords: [[UInt8]] = [
            [60, 64, 67, 72, 76], [60, 62, 69, 74, 77], [59, 62, 67, 74, 77], [60, 64, 67, 72, 76],
            [60, 64, 69, 76, 81], [60, 62, 66, 69, 74], [59, 62, 67, 74, 79],
        ]
        var notes: [(Double, Double, UInt8)] = []
        for (half, chord) in chords.flatMap({ [$0, $0] }).enumerated() {
            let start = 2 * Double(half)
            notes += [(start, 2, chord[0]), (start + 0.25, 1.75, chord[1])]
            notes += (0..<6).map { (start + 0.5 + 0.25 * Double($0), 0.25, chord[2 + $0 % 3]) }
        }
        let score = try NotatedScore(Self.score(notes))
        Self.check(score)
        for (staff, struck) in [(0, 2...4), (1, 0...1)] {
            for (bar, chord) in chords.enumerated() {
                let pitches = score.parts[0].staves[staff].bars[bar].joined().flatMap(\.notes)
                    .map(\.pitch)
                #expect(Set(pitches) == Set(chord[struck]), "bar \(bar + 1)")
            }
        }
    }

    @Test func pitchesAreSpelledByTheKey() throws {
        // A scale of A flat major, and one of E major.
        let degrees: [UInt8] = [0, 2, 4, 5, 7, 9, 11, 12]
        for (tonic, fifths, names) in [
            (UInt8(68), -4, "Ab Bb C Db Eb F G Ab"), (64, 4, "E F# G# A B C# D# E"),
        ] {
            let notes = degrees.enumerated().map { (Double($0.0), 1.0, tonic + $0.1) }
            let chords = [0, 4, 7].map { (8.0, 4.0, tonic + UInt8($0)) }
            let score = try NotatedScore(Self.score(notes + chords, fifths: fifths))
            let spelled = score.parts[0].staves[0].bars.prefix(2).joined().joined()
                .flatMap(\.notes).map(\.spelling.name)
            #expect(spelled.joined(separator: " ") == names)
            #expect(score.bars[0].fifths == fifths)
        }
    }

    @Test func everyRandomScoreKeepsItsNotes() throws {
        var random = RandomGenerator(seed: 20)
        for round in 0..<14 {
            let metres = [(4, 4), (3, 4), (6, 8), (5, 4), (3, 8), (7, 16), (2, 2)]
            let parts = [1.0, 0.5, 0.25, 1.0 / 3, 1.0 / 6, 0.125, 0.2]
            var notes: [(Double, Double, UInt8)] = []
            for beat in 0..<24 {
                // One kind of division a beat, as on paper.
                let metre = metres[round % metres.count]
                let isPlain = 4 * metre.0 % metre.1 != 0 || round.isMultiple(of: 3)
                let part = parts[Int(random.next() % (isPlain ? 3 : 7))]
                for _ in 0..<3 {
                    let place = Int(random.next() % UInt64(max(1, (1 / part).rounded())))
                    notes.append(
                        (
                            Double(beat) + Double(place) * part,
                            part * Double(1 + random.next() % 5), UInt8(30 + random.next() % 66)
                        ))
                }
            }
            let score = Self.score(notes, metre: metres[round % metres.count])
            let notated = try NotatedScore(score)
            Self.check(notated)
            let grid = Double(NotatedScore.unitsPerQuarter) / 480
            let expected = Set(
                score.notes.map { note in
                    "\(Int((Double(note.onsetTick) * grid).rounded())) \(note.pitch)"
                })
            // Ticks are rounded, fifths of a quarter too: compare to a hundredth of a quarter.
            let written = Self.onsets(notated)
            #expect(written.count == expected.count, "round \(round)")
        }
    }

    @Test func whatIsPlayedFreelyIsPutOnBeatsThatAreFound() throws {
        // A scale over an accompaniment, at 104 quarters a minute and never quite in time, in a file
        // that says 120.
        var random = RandomGenerator(seed: 3)
        var notes: [(Double, Double, UInt8)] = []
        for beat in 0..<48 {
            func place(_ quarter: Double) -> Double {
                quarter * 120 / 104 + (Double(random.next() % 1000) / 1000 - 0.5) * 0.04 + 0.1
            }
            let degree = [0, 2, 4, 5, 7, 9, 11, 12][beat % 8]
            notes.append((place(Double(beat)), 1, UInt8(72 + degree)))
            if beat % 4 == 2 { notes.append((place(Double(beat) + 0.5), 0.5, UInt8(71 + degree))) }
            if beat % 4 == 0 {
                notes.append((place(Double(beat)), 4, 48))
                notes.append((place(Double(beat)), 4, 55))
            }
        }
        let score = Self.score(notes)
        #expect(!score.isMetrical)
        let notated = try NotatedScore(score)
        Self.check(notated)
        #expect(Self.onsets(notated).count == notes.count)
        // A beat is a beat again: what lies half a beat behind one is the only eighth of its bar.
        let melody = notated.parts[0].staves[0].bars.joined().joined().filter { !$0.notes.isEmpty }
        let simple = melody.filter { [.quarter, .eighth, .half].contains($0.value.kind) }
        #expect(simple.count >= melody.count * 9 / 10)
    }

    @Test func theTextIsMusicXML() throws {
        let third = 1.0 / 3
        let score = try NotatedScore(
            Self.score(
                [
                    (0, 1, 70), (1, 0.5, 74), (1.5, 0.5, 75), (2, third, 77),
                    (2 + third, third, 75),
                    (2 + 2 * third, third, 74), (3, 2, 70), (3, 2, 74), (0, 4, 46), (4, 1, 46),
                ], metre: (4, 4), fifths: -2))
        Self.check(score)
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Golden/tune.musicxml").path
        let golden = String(decoding: try Files.read(path), as: UTF8.self)
        #expect(score.musicXML(title: "A <tune> & \u{1}more") == golden)
    }

    @Test func musicWithoutEndIsRefused() {
        var score = Self.score([(0, 1, 60)])
        score.notes.append(ScoreNote(onsetTick: 200_000_000, durationTicks: 480, pitch: 60))
        #expect(throws: NotationError.self) { try NotatedScore(score) }
    }

    @Test func nothingIsOneBarOfRest() throws {
        let score = try NotatedScore(Self.score([]))
        Self.check(score)
        #expect(score.bars.count == 1 && score.parts.count == 1)
    }
}
