import Foundation
import MIDIFiles
import MusicCore
import Plotting
import Requests

/// Draws a MIDI file as a piano roll: the work behind `plot`.
public struct PianoRollPlot: Sendable {
    /// The MIDI file.
    public var path: String
    /// The picture; .svg or .png.
    public var outputPath: String
    /// The part to draw, in seconds; `nil` for the start and the end.
    public var fromSeconds: Double?
    public var toSeconds: Double?
    /// The part by bars in place of seconds.
    public var fromBar: BarPosition?
    public var bars: Int?
    /// Notes that begin before this time are drawn as given, in grey; `nil` for none.
    public var promptSeconds: Double?
    /// What stands above the picture; `nil` for the title in the file, or else its name.
    public var title: String?
    /// In pixels.
    public var width = 1600.0
    /// Pixels of a PNG for a pixel of the drawing.
    public var scale = 1.0

    public init(path: String, outputPath: String) {
        self.path = path
        self.outputPath = outputPath
    }

    /// What was drawn.
    public struct Result: Sendable {
        /// The notes in the part shown.
        public let noteCount: Int
        public let fromSeconds: Double
        public let toSeconds: Double
        /// What the user should know.
        public let notices: [String]
    }

    /// Draws and writes.
    ///
    /// - Throws: errors of reading, drawing and writing, which name the file at fault.
    public func run() throws -> Result {
        _ = try PictureFormat(path: outputPath)
        let file = try MIDIFile(path: path)
        let performance = file.performance(pedal: .keep)
        let part = try PieceSpan(
            from: fromSeconds, to: toSeconds, fromBar: fromBar, bars: bars
        ).seconds(in: file.score())
        let from = part.from ?? 0
        let to = part.to ?? max(performance.durationSeconds, from + 1)
        let shown = performance.notes.filter { $0.offsetSeconds >= from && $0.onsetSeconds <= to }
        let name = URL(fileURLWithPath: path).lastPathComponent
        var picture = PianoRollPicture(
            performance, title: title ?? file.title ?? name,
            subtitle: "\(name) · \(shown.count) \(shown.count == 1 ? "note" : "notes")",
            promptSeconds: promptSeconds)
        picture.fromSeconds = part.from
        picture.toSeconds = part.to
        picture.width = width
        picture.barSeconds = BarLines.seconds(of: file)
        try picture.write(to: outputPath, scale: scale)

        var notices = file.diagnostics.prefix(3).map { "repaired: \($0)" }
        if picture.isThinned {
            notices.append(
                "there are more notes than can be told apart: each key shows the loudest of a pixel's "
                    + "width; draw a shorter part to see all")
        }
        if shown.isEmpty { notices.append("there are no notes in this part of the file") }
        return Result(noteCount: shown.count, fromSeconds: from, toSeconds: to, notices: notices)
    }
}

extension PianoRollPicture {
    /// A picture of a performance with its pedal.
    ///
    /// - Parameters:
    ///   - performance: notes as the keys are held, and the pedal beside them.
    ///   - promptSeconds: notes that begin before this time are drawn as given, in grey, and a mark
    ///     stands there.
    public init(
        _ performance: Performance, title: String, subtitle: String = "",
        promptSeconds: Double? = nil
    ) {
        var sounding = performance.notes.sorted(by: MusicCore.Note.isBefore)
        let held = sounding
        SustainPedal.extend(
            &sounding, pedal: performance.pedal, endSeconds: performance.durationSeconds)
        let prompt = promptSeconds ?? -.infinity
        self.init(
            title: title, subtitle: subtitle,
            notes: zip(held, sounding).map { note, extended in
                Note(
                    pitch: Int(note.pitch), velocity: Int(note.velocity),
                    onsetSeconds: note.onsetSeconds, offsetSeconds: note.offsetSeconds,
                    soundingUntilSeconds: extended.offsetSeconds,
                    isGiven: note.onsetSeconds < prompt)
            },
            pedal: SustainPedal.downSpans(
                of: performance.pedal, endSeconds: performance.durationSeconds
            ).map { PedalSpan(startSeconds: $0.lowerBound, endSeconds: $0.upperBound) },
            marks: promptSeconds.map { [Mark(timeSeconds: $0, label: "new from here")] } ?? [])
    }
}

extension MIDIFile {
    /// The piece's title, where the first of several tracks is named; a lone track's name says who
    /// plays.
    var title: String? {
        guard tracks.count > 1 else { return nil }
        let names = score().texts.filter { $0.kind == .trackName && $0.track == 0 }
        let name = names.first?.text.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
        return name.isEmpty ? nil : name
    }
}
