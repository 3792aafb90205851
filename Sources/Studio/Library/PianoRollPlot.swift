import MIDIFiles
import Measurements
import MusicCore
import Plotting
import Requests
import SystemPackage

/// Draws a MIDI file as a piano roll: the work behind `plot`.
public struct PianoRollPlot: Request {
    public static let name = "plot"

    /// The MIDI file.
    public var file = ""
    /// The picture, .svg or .png; the MIDI file's name with .svg by default.
    public var output: String?
    /// Whether a file that is read may be written over.
    public var force = false
    /// The part to draw, in seconds; `nil` for the start and the end.
    public var from: Double?
    public var to: Double?
    /// The part by bars in place of seconds.
    public var fromBar: BarPosition?
    public var bars: Int?
    /// Notes that begin before this time are drawn as given, in grey; `nil` for none.
    public var promptSeconds: Double?
    /// What stands above the picture; `nil` for the title in the file, or else its name.
    public var title: String?
    /// In pixels, 480...10000.
    public var width = 1600
    /// Pixels of a PNG for a pixel of the drawing, above 0 and up to 8.
    public var scale = 1.0

    public init() {}

    /// What was drawn.
    public struct Outcome: Codable, Sendable {
        public let file: String
        /// The notes in the part shown.
        public let notes: Int
        public let fromSeconds, toSeconds: Double
    }

    /// Draws and writes.
    ///
    /// - Throws: `RequestError` that tells the allowed range; errors of reading, drawing and writing,
    ///   which name the file at fault.
    public func run(in context: RequestContext) throws -> Outcome {
        try check()
        let outputPath = output ?? ResultFiles.path(beside: file, "svg")
        var outputs = OutputFiles(reading: [file], replacesInputs: force)
        outputs.add(outputPath, .picture, by: .output)
        try outputs.check()
        _ = try PictureFormat(path: outputPath)
        let midi = try context.reader(file, context)
        for fault in midi.diagnostics.prefix(3) { context.tell("note: repaired: \(fault)") }
        let performance = midi.performance(pedal: .keep)
        let part = try PieceSpan(from: from, to: to, fromBar: fromBar, bars: bars)
            .seconds(in: midi.score())
        let start = part.from ?? 0
        let end = part.to ?? max(performance.durationSeconds, start + 1)
        let shown = performance.notes.filter { $0.offsetSeconds >= start && $0.onsetSeconds <= end }
        let name = FilePath(file).lastComponent?.string ?? file
        var picture = PianoRollPicture(
            performance, title: title ?? midi.title ?? name,
            subtitle: "\(name) · \(shown.count) \(shown.count == 1 ? "note" : "notes")",
            promptSeconds: promptSeconds)
        picture.fromSeconds = part.from
        picture.toSeconds = part.to
        picture.width = Double(width)
        picture.barSeconds = BarLines.seconds(of: midi)
        try picture.write(to: outputPath, scale: scale)
        if picture.isThinned {
            context.tell(
                "note: there are more notes than can be told apart: each key shows the loudest of a "
                    + "pixel's width; draw a shorter part to see all")
        }
        if shown.isEmpty { context.tell("note: there are no notes in this part of the file") }
        return Outcome(
            file: outputPath, notes: shown.count, fromSeconds: start, toSeconds: end)
    }

    private func check() throws {
        let times: [(ParameterName, Double?)] = [
            (.from, from), (.to, to), (.promptSeconds, promptSeconds),
        ]
        for (name, seconds) in times {
            if let seconds, !(0...1e7).contains(seconds) {
                throw RequestError("\(name) must lie in 0...10000000 seconds, not \(seconds)")
            }
        }
        if let to, to <= from ?? 0 { throw RequestError("\(.to) must come after \(.from)") }
        guard (480...10_000).contains(width) else {
            throw RequestError("\(.width) must lie in 480...10000, not \(width)")
        }
        guard scale > 0, scale <= 8 else {
            throw RequestError("\(.scale) must lie above 0 and up to 8, not \(scale)")
        }
    }
}

extension PianoRollPicture {
    /// A picture of a performance with its pedal.
    ///
    /// - Parameters:
    ///   - performance: notes as the keys are held, and the pedal beside them.
    ///   - title: stands above the picture.
    ///   - subtitle: a second line under the title; empty for none.
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
