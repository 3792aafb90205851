import Foundation
import Support
import Testing

@testable import Plotting

@Suite struct PianoRollPictureTests {
    /// Ten seconds: a soft low note, a loud high one, one given.
    static let simple = PianoRollPicture(
        title: "Three <notes> & a pedal", subtitle: "a test",
        notes: [
            .init(pitch: 48, velocity: 20, onsetSeconds: 1, offsetSeconds: 3),
            .init(
                pitch: 72, velocity: 120, onsetSeconds: 4, offsetSeconds: 6, soundingUntilSeconds: 8
            ),
            .init(pitch: 60, velocity: 64, onsetSeconds: 8, offsetSeconds: 10, isGiven: true),
        ],
        pedal: [.init(startSeconds: 5, endSeconds: 8)],
        marks: [.init(timeSeconds: 4, label: "I")])

    /// The colour at a place of the drawing, as red, green and blue of 0...255.
    private func color(
        _ pixels: (width: Int, height: Int, colors: [UInt32]), _ x: Double, _ y: Double
    ) -> (red: Int, green: Int, blue: Int) {
        let value = pixels.colors[Int(y) * pixels.width + Int(x)]
        return (Int(value >> 16 & 255), Int(value >> 8 & 255), Int(value & 255))
    }

    @Test func notesLieAtTheirTimeAndPitchInTheirColor() throws {
        let layout = PianoRollLayout(Self.simple)
        let row = try #require(layout.rows.first)
        let pixels = try Self.simple.pixels()
        #expect(pixels.width == 1600 && Double(pixels.height) == Self.simple.size.height)
        func at(_ seconds: Double, _ pitch: Int) -> (red: Int, green: Int, blue: Int) {
            color(
                pixels, layout.x(seconds, in: row),
                layout.y(ofTop: pitch, in: row) + layout.keyHeight / 2)
        }
        // Ten seconds between the keyboard at 86 and the margin at 1574.
        #expect(abs(layout.x(5, in: row) - 830) < 1e-9)
        #expect(layout.pitches == 46...74)
        let soft = at(2, 48)
        #expect(soft.blue > soft.red + 40 && soft.green > 140)
        let loud = at(5, 72)
        #expect(loud.red > loud.green + 60 && loud.red > loud.blue)
        let given = at(9, 60)
        #expect(abs(given.red - given.green) < 25 && abs(given.green - given.blue) < 30)
        #expect(given.red < 200)
        // The tail is pale, and what is beside the notes is paper.
        let tail = at(7.23, 72)
        #expect(tail.red > 200 && tail.red > tail.green + 10)
        #expect(at(3.51, 48).red > 235 && at(2.13, 53).red > 235)
    }

    @Test func pedalAndKeyboard() throws {
        let layout = PianoRollLayout(Self.simple)
        let row = try #require(layout.rows.first)
        let pixels = try Self.simple.pixels()
        let pedalY = row.top + layout.rollHeight + 10
        #expect(color(pixels, layout.x(6.1, in: row), pedalY).red < 170)
        #expect(color(pixels, layout.x(3.1, in: row), pedalY).red > 230)
        // C sharp 4 is black, D 4 white.
        let keyX = layout.left - layout.keyboardWidth + 8
        #expect(
            color(pixels, keyX, layout.y(ofTop: 61, in: row) + layout.keyHeight / 2).red < 80)
        #expect(
            color(pixels, keyX, layout.y(ofTop: 62, in: row) + layout.keyHeight / 2).red > 240)
    }

    @Test func pngHasItsSignatureAndSize() throws {
        let bytes = try Self.simple.encoded(as: .png, scale: 0.5)
        #expect(Array(bytes[..<8]) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        func word(_ start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
        #expect(word(16) == 800)
        #expect(word(20) == Int((Self.simple.size.height / 2).rounded()))
    }

    @Test func svgIsWellFormedAndCarriesItsTitle() throws {
        let svg = String(decoding: try Self.simple.encoded(as: .svg), as: UTF8.self)
        #expect(svg.contains("<title>Three &lt;notes&gt; &amp; a pedal</title>"))
        #expect(svg.contains("width=\"1600px\""))
        #expect(svg.hasSuffix("</svg>\n"))
        // Every element that opens closes.
        let opened = svg.matches(of: /<[a-zA-Z][^>]*>/).count { !$0.output.hasSuffix("/>") }
        let closed = svg.matches(of: /<\/[a-zA-Z]+>/).count
        #expect(opened == closed)
        // A gradient in the legend for each kind of notes, and the colours of the three notes.
        #expect(svg.matches(of: /<linearGradient id/).count == 2)
        #expect(svg.matches(of: /<path/).count > 20)
    }

    @Test func theSamePictureIsTheSameBytes() throws {
        for format in PictureFormat.allCases {
            #expect(try Self.simple.encoded(as: format) == Self.simple.encoded(as: format))
        }
    }

    @Test func longMusicIsBrokenIntoRows() {
        func rows(_ seconds: Double) -> [PianoRollLayout.Row] {
            let note = PianoRollPicture.Note(
                pitch: 60, velocity: 64, onsetSeconds: 0, offsetSeconds: seconds)
            return PianoRollLayout(PianoRollPicture(title: "", notes: [note])).rows
        }
        #expect(rows(60).count == 1)
        #expect(rows(300).count == 5)
        #expect(rows(302).count == 5, "two seconds get no row of their own")
        for seconds in [61.0, 90, 181, 700, 3600, 7443, 20_000, 90_000] {
            let all = rows(seconds)
            #expect(all.count <= 13)
            #expect(all.first?.startSeconds == 0)
            #expect(abs((all.last?.endSeconds ?? 0) - seconds) < 1e-6)
            for (one, next) in zip(all, all.dropFirst()) {
                #expect(abs(one.endSeconds - next.startSeconds) < 1e-6)
                #expect(next.top > one.top)
            }
        }
    }

    @Test func aPartAndNothingAndNonsenseCanBeDrawn() throws {
        var part = Self.simple
        part.fromSeconds = 4
        part.toSeconds = 7
        #expect(PianoRollLayout(part).pitches.contains(72))
        #expect(try part.encoded(as: .svg).count > 1000)
        #expect(try PianoRollPicture(title: "", notes: []).encoded(as: .png).count > 1000)
        let nonsense = PianoRollPicture(
            title: "a\u{0}b",
            notes: [
                .init(pitch: 300, velocity: 64, onsetSeconds: 0, offsetSeconds: 1),
                .init(pitch: 60, velocity: 64, onsetSeconds: .nan, offsetSeconds: 1),
                .init(pitch: 60, velocity: -5, onsetSeconds: 2, offsetSeconds: 1),
            ],
            pedal: [.init(startSeconds: .nan, endSeconds: 2)],
            marks: [.init(timeSeconds: .infinity, label: "x")])
        #expect(nonsense.notes.count == 1)
        #expect(try nonsense.encoded(as: .svg).count > 1000)
        var endless = nonsense
        endless.toSeconds = .infinity
        #expect(try endless.encoded(as: .svg).count > 1000)
    }

    /// A hundred thousand notes over one another: the picture is of bounded size, the loudest on top.
    @Test func moreNotesThanPixelsAreDrawnByColumns() throws {
        var notes = (0..<100_000).map { index in
            let onset = Double(index % 1000) / 100
            return PianoRollPicture.Note(
                pitch: 60 + index % 3, velocity: 1 + index % 20, onsetSeconds: onset,
                offsetSeconds: onset + 5)
        }
        notes.append(.init(pitch: 61, velocity: 127, onsetSeconds: 6, offsetSeconds: 7))
        let picture = PianoRollPicture(title: "", notes: notes)
        #expect(picture.isThinned && !Self.simple.isThinned)
        let layout = PianoRollLayout(picture)
        let row = try #require(layout.rows.first)
        let pixels = try picture.pixels()
        func at(_ seconds: Double, _ pitch: Int) -> (red: Int, green: Int, blue: Int) {
            color(
                pixels, layout.x(seconds, in: row),
                layout.y(ofTop: pitch, in: row) + layout.keyHeight / 2)
        }
        let (loud, soft) = (at(6.5, 61), at(8, 61))
        #expect(loud.red > loud.green + 60, "\(loud)")
        #expect(soft.blue > soft.red, "\(soft)")
        #expect(at(6.5, 63).red > 235, "nothing is played there")
        #expect(try picture.encoded(as: .svg).count < 1_000_000)
    }

    @Test func filesAreNamedByTheirKind() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("cadenza-plot-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Self.simple.write(to: folder + "/a.svg")
        try Self.simple.write(to: folder + "/a.PNG")
        #expect(try Files.read(folder + "/a.svg") == Self.simple.encoded(as: .svg))
        #expect(throws: PictureError.self) { try Self.simple.write(to: folder + "/a.pdf") }
        var wide = Self.simple
        wide.width = 50_000
        #expect(throws: PictureError.self) { try wide.write(to: folder + "/b.png") }
    }
}
