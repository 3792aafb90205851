import Foundation
import MusicCore
import MusicTheory
import Support
import TestSupport
import Testing

@testable import Notation

/// Beams and pedal, and the score as a compressed file.
@Suite struct NotatedMarksTests {
    /// The beams of the first voice of the upper staff, an event as "begin/begin", a dot where it has none.
    private func beams(_ score: NotatedScore, bar: Int = 0) -> [String] {
        score.parts[0].staves[0].bars[bar][0].map {
            $0.beams.isEmpty ? "." : $0.beams.map(\.rawValue).joined(separator: "/")
        }
    }

    /// Notes one after another from lengths in quarters; negative ones are rests.
    private func line(_ lengths: [Double]) -> [(Double, Double, UInt8)] {
        var place = 0.0
        return lengths.enumerated().compactMap { index, length in
            defer { place += abs(length) }
            return length > 0 ? (place, length, UInt8(72 + index % 5)) : nil
        }
    }

    @Test(
        arguments: [
            // Eighths by half bars, a quarter between; sixteenths by beats.
            (
                [0.5, 0.5, 0.5, 0.5, 1, 0.25, 0.25, 0.25, 0.25], (4, 4),
                "begin continue continue end . begin/begin continue/continue continue/continue end/end"
            ),
            // Hooks point into the beat.
            (
                [0.75, 0.25, 0.25, 0.75, 0.25, 0.5, 0.25, 0.5, -0.5], (4, 4),
                "begin end/backward hook begin/forward hook end "
                    + "begin/forward hook continue end/backward hook . ."
            ),
            // Six eighths are two beats of 6/8, and one bar of 3/4.
            ([0.5, 0.5, 0.5, 0.5, 0.5, 0.5], (6, 8), "begin continue end begin continue end"),
            (
                [0.5, 0.5, 0.5, 0.5, 0.5, 0.5], (3, 4),
                "begin continue continue continue continue end"
            ),
            // What is left of 7/8 belongs to the last group.
            (
                [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], (7, 8),
                "begin end begin end begin continue end"
            ),
            // A rest ends a beam, and a note alone keeps its flag; eighths of a tuplet are a beat's.
            ([-0.5, 0.5, 0.5, 0.5, 0.5, -0.5, 1], (4, 4), ". begin continue end . . ."),
            (
                [1.0 / 3, 1.0 / 3, 1.0 / 3, 0.5, 0.5, 2], (4, 4),
                "begin continue end begin end ."
            ),
        ] as [([Double], (Int, Int), String)])
    func beamsFollowTheMetre(lengths: [Double], metre: (Int, Int), expected: String) throws {
        let score = try NotatedScore(NotatedScoreTests.score(line(lengths), metre: metre))
        NotatedScoreTests.check(score)
        #expect(beams(score).joined(separator: " ") == expected)
    }

    @Test func beamsOfAPickupAreThoseBeforeItsEnd() throws {
        var bar = NotatedScore.Bar(
            number: 0, start: 0, length: 5 * 840, numerator: 4, denominator: 4, fifths: 0,
            isMinor: false)
        func eighths(_ count: Int) -> [NotatedScore.Event] {
            (0..<count).map {
                NotatedScore.Event(
                    start: $0 * 840, length: 840, value: NoteValue(kind: .eighth),
                    notes: [.init(pitch: 72, spelling: SpelledPitch(fifths: 0), velocity: 90)])
            }
        }
        #expect(
            BeamGrouping(bar).beamed(eighths(5)).map(\.beams)
                == [[], [.begin], [.continue], [.continue], [.end]])
        (bar.numerator, bar.denominator, bar.length) = (6, 8, 4 * 840)
        #expect(
            BeamGrouping(bar).beamed(eighths(4)).map(\.beams)
                == [[], [.begin], [.continue], [.end]])
    }

    @Test func thePedalIsWrittenWhereTheChordsAre() throws {
        // Chords on every half bar; the pedal is pressed a little after the first, changed a little after
        // the second, and lifted on the third beat of the second bar.
        var score = NotatedScoreTests.score([
            (0, 2, 72), (2, 2, 74), (4, 4, 76), (0, 2, 48), (2, 2, 50),
        ])
        func change(_ quarter: Double, _ value: UInt8) -> ScorePedalChange {
            ScorePedalChange(tick: Int(quarter * 480), value: value)
        }
        score.pedal = [
            change(0.1, 30), change(0.15, 100), change(0.2, 127), change(2.05, 20),
            change(2.2, 90), change(6, 0), change(7.1, 80), change(7.15, 0),
        ]
        score.pedal.append(ScorePedalChange(tick: 0, channel: 5, value: 127))
        score.pedal.sort { $0.tick < $1.tick }
        let notated = try NotatedScore(score)
        #expect(notated.parts[0].pedal == [0..<2 * 1680, 2 * 1680..<6 * 1680])

        let text = notated.musicXML()
        let marks = text.matches(of: /<pedal type="([a-z]+)" line="yes"\/>/).map { String($0.1) }
        #expect(marks == ["start", "stop", "start", "stop"])
        // The last one lies within the whole rest of the lower staff.
        let bars = text.components(separatedBy: "<measure ")
        let last = try #require(bars.last)
        #expect(last.contains("<pedal type=\"stop\""))
        #expect(last.contains("<offset>2</offset>"))

        // A pedal that is never lifted is down to the last bar line, and is lifted there.
        score.pedal = [change(4, 127)]
        let held = try NotatedScore(score)
        #expect(held.parts[0].pedal == [4 * 1680..<8 * 1680])
        #expect(held.musicXML().contains("<pedal type=\"stop\""))
    }

    @Test func compressedMusicXMLIsAnArchiveOfTheText() throws {
        let score = try NotatedScore(NotatedScoreTests.score((0..<64).map { (Double($0), 1, 72) }))
        let bytes = score.compressedMusicXML(title: "Sixty-four")
        // As the format wants it: the kind of file at byte 30, stored, so that it can be seen.
        #expect(Array(bytes.prefix(4)) == [0x50, 0x4B, 3, 4])
        #expect(
            String(decoding: bytes[30..<72], as: UTF8.self)
                == "mimetypeapplication/vnd.recordare.musicxml")
        let text = score.musicXML(title: "Sixty-four")
        #expect(bytes.count < text.utf8.count / 5)

        // unzip checks every sum and finds the text again.
        let folder = try TemporaryFolder()
        try Files.writeAtomically(bytes, to: folder.path("score.mxl"))
        func unzip(_ arguments: [String]) throws -> String {
            let process = Process()
            let pipe = Pipe()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["unzip"] + arguments
            process.standardOutput = pipe
            try process.run()
            let output = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            return String(decoding: output, as: UTF8.self)
        }
        _ = try unzip(["-tq", folder.path("score.mxl")])
        #expect(try unzip(["-p", folder.path("score.mxl"), "score.musicxml"]) == text)
        let container = try unzip(["-p", folder.path("score.mxl"), "META-INF/container.xml"])
        #expect(container.contains("<rootfile full-path=\"score.musicxml\""))
    }
}
