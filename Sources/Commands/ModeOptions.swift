import ArgumentParser
import Foundation
import Requests
import Studio
import Support

/// Options that all modes have which make something of a file.
struct ModeOptions: ParsableArguments {
    @OptionGroup(title: "Sampling") var sampling: SamplingOptions
    @Option(
        help:
            "A checkpoint of expressive frames: a name in checkpoints/, a path, or a run's folder.",
        completion: .model)
    var model = ModelLibrary.defaultName
    @Option(help: "The random seed: the same one gives the same music. Drawn and shown by default.")
    var rngSeed: UInt64?
    @Option(parsing: .unconditional, help: "Results to write, 1...64.")
    var count = 1
    @Option(
        parsing: .unconditional,
        help: """
            How many ways are tried side by side, 1...1024; more fit better and take longer. 48 by \
            default, 32 to humanise.
            """)
    var particles: Int?
    @Option(
        help:
            "The MIDI file to write; a telling name in generated/ by default. Several are numbered."
    )
    var out: String?
    @Flag(help: "Also render to a WAV file beside it.")
    var wav = false
    @Flag(help: "Also draw the piano roll beside it, as PNG.")
    var plot = false
    @OptionGroup var playing: PlayOptions
    @Option(
        help: "The SoundFont for --wav and --play; none for the built-in piano.",
        completion: .file())
    var soundfont: String?
    @Flag(help: "Print JSON.")
    var json = false

    /// A context that Ctrl-C ends.
    var context: RequestContext { Terminal.context(interrupt: InterruptFlag()) }

    /// The request for a file.
    func request(_ path: String, particles usual: Int = 48) throws -> ModeRequest {
        var request = ModeRequest(
            path: path, randomSeed: rngSeed ?? UInt64.random(in: 0..<1_000_000))
        request.sampling = try sampling.group
        request.model = model
        request.count = count
        request.particles = particles ?? usual
        request.outputPath = out
        return request
    }

    /// Renders, draws and tells what came out.
    func tell(_ results: [ModeResult], _ request: ModeRequest) throws {
        if results.count < request.count {
            Terminal.note("stopped: \(results.count) of \(request.count) results were finished")
        }
        let player = try playing.makePlayer(soundfont: soundfont, interrupt: InterruptFlag())
        if let first = results.first { player?.finish(first.performance) }
        let recorder = try ResultRecorder(
            words: CommandWords.given, model: model, randomSeed: request.randomSeed,
            parentPath: request.path)
        let summaries = try results.enumerated().map { index, result in
            for notice in result.notices { Terminal.note(notice) }
            var summary = try ModeSummary(
                result, request: request, wavPath: wav ? renderWAV(result) : nil,
                picturePath: plot ? drawPicture(result) : nil)
            summary.id =
                try recorder.record(
                    midi: summary.midi, wav: summary.wav, picture: summary.picture,
                    figures: summary.figures.merging(
                        ["new_notes": Double(summary.newNotes)]) { $1 },
                    variation: count > 1 ? index + 1 : nil
                ).id
            return summary
        }
        let isOutputTaken = player?.usesStandardOutput == true
        if !json {
            for summary in summaries { Terminal.say(summary.text, onErrors: isOutputTaken) }
        } else if count == 1, let summary = summaries.first {
            try Terminal.printJSON(summary, onErrors: isOutputTaken)
        } else {
            try Terminal.printJSON(summaries, onErrors: isOutputTaken)
        }
        try player?.wait()
    }

    private func renderWAV(_ result: ModeResult) throws -> String {
        let path = Terminal.path(beside: result.path, "wav")
        let report = try ModeRendering.render(result, to: path, soundFontPath: soundfont)
        Terminal.noteSound(by: report.instrument, advice: report.advice)
        return path
    }

    private func drawPicture(_ result: ModeResult) throws -> String {
        let path = Terminal.path(beside: result.path, "png")
        try ModeRendering.draw(result, to: path)
        return path
    }
}

/// What a mode tells about a result.
struct ModeSummary: Encodable {
    /// For `cadenza again`.
    var id = ""
    let midi: String
    let wav: String?
    let picture: String?
    let model: String
    let temperature: Float
    let rngSeed: UInt64
    /// Notes that are new or changed, and all notes.
    let newNotes: Int
    let notes: Int
    let figures: [String: Double]

    init(_ result: ModeResult, request: ModeRequest, wavPath: String?, picturePath: String?) {
        midi = result.path
        wav = wavPath
        picture = picturePath
        model = request.model
        temperature = request.sampling.temperature
        rngSeed = request.randomSeed
        newNotes = result.newNotes.count
        notes = result.performance.notes.count
        figures = result.figures
    }

    var text: String {
        var lines = [midi] + [wav, picture].compactMap { $0 }
        lines.append("\(newNotes) of \(notes) notes are new or changed")
        let told = figures.sorted { $0.key < $1.key }.map {
            $0.key.replacingOccurrences(of: "_", with: " ") + String(format: " %.4g", $0.value)
        }
        lines += told.isEmpty ? [] : [told.joined(separator: ", ")]
        lines.append(
            String(
                format: "model %@, temperature %g, rng-seed %llu, id %@", model,
                Double(temperature), rngSeed, id))
        return lines.joined(separator: "\n")
    }
}

/// A time in a piece: seconds, or minutes and seconds as 1:23.5.
struct PieceTime: ExpressibleByArgument {
    let seconds: Double

    init?(argument: String) {
        let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        var seconds = 0.0
        for part in parts {
            guard let value = Double(part), value.isFinite, parts.count == 1 || value >= 0 else {
                return nil
            }
            seconds = seconds * 60 + value
        }
        self.seconds = seconds
    }

    var defaultValueDescription: String { "\(seconds)" }
}
