import ArgumentParser
import Foundation
import Generation
import Requests
import Studio
import Support

/// `cadenza gen`, and `gen` by itself.
public struct GenCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "gen",
        abstract: "Continue a piece of piano music, or begin one.",
        discussion: """
            Examples:
              gen --temperature 0.9 --seed midi_data/seeds/satie-gymnopedie-1.mid --wav
              gen --seconds 60 --opening silence --rng-seed 7 --output new
              gen --seed sketch.mid --model lstm --out take-2.mid --wav --plot
              gen --seed sketch.mid --count 8 --out takes.mid
              gen --seed sketch.mid --play --watch
              gen --key "D minor" --density 4 --range A2..C6 --end --plot
              gen --bpm 96 --grid 1/16 --swing 0.2 --chords "Dm7 G7 Cmaj7 %"
              gen --dynamics "pp < f > p" --silence 10..12 --best-of 8 --best-by polyphony=2
            docs/controls.md tells how far each control is obeyed and what it costs.
            """)

    @Option(help: "The MIDI file to continue.", completion: .file())
    var seed: String?
    @Option(
        help: "A checkpoint: a name in checkpoints/, a path, or a run's folder.", completion: .model
    )
    var model = ModelLibrary.defaultName
    @Option(
        parsing: .unconditional, help: "The length of the new music in seconds, up to 7200.")
    var seconds = 30.0
    @Option(help: "The random seed: the same one gives the same music. Drawn and shown by default.")
    var rngSeed: UInt64?
    @Option(help: "new (the new music alone) or joined (after the given one).")
    var output = Composition.Output.joined
    @Option(
        help: """
            Without --seed: sparse (a quiet chord) or silence; sparse unless controls say how music is \
            to begin.
            """)
    var opening: Opening?
    @Option(parsing: .unconditional, help: "Variations to write, 1...64; they are drawn at once.")
    var count = 1
    @Option(
        parsing: .unconditional,
        help: "Write the best of so many for each variation; --count times this is at most 64.")
    var bestOf = 1
    @Option(
        help: """
            What is best: likelihood (the least nats a note), likelihood=8.5 (nearest), or a figure of \
            cadenza statistics and its target, as in polyphony=2.
            """)
    var bestBy = BestChoice.likelihoodName
    @Option(
        help: """
            The MIDI file to write; a telling name in generated/ by default. Variations are numbered.
            """, completion: .file())
    var out: String?
    @Flag(help: "Also render to a WAV file beside it.")
    var wav = false
    @Flag(help: "Also draw the piano roll beside it, as PNG.")
    var plot = false
    @OptionGroup var playing: PlayOptions
    @Flag(help: "Show the piano roll on the terminal while it is made.")
    var watch = false
    @Option(
        help: "The SoundFont for --wav and --play; none for the built-in piano.",
        completion: .file())
    var soundfont: String?
    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup(title: "Sampling") var sampling: SamplingOptions
    @OptionGroup(title: "Controls") var wishes: ControlOptions

    public init() {}

    public func run() throws {
        var request = Composition.Request(randomSeed: rngSeed ?? UInt64.random(in: 0..<1_000_000))
        request.seedPath = seed
        request.opening = opening
        request.model = model
        request.sampling = try sampling.group
        request.seconds = seconds
        request.output = output
        request.controls = try wishes.group
        request.count = count
        (request.bestOf, request.bestBy) = (bestOf, bestBy)
        request.path = out
        let composition = try Composition(request)
        let recorder = try ResultRecorder(
            words: CommandWords.given, model: model, randomSeed: request.randomSeed,
            parentPath: seed)
        let interrupt = InterruptFlag()
        let player = try playing.makePlayer(soundfont: soundfont, interrupt: interrupt)
        let results = try compose(composition, interrupt: interrupt, player: player)
        let summaries = try results.enumerated().map { index, result in
            for notice in result.notices { Terminal.note(notice) }
            var summary = try GenSummary(
                result, request: request, wavPath: wav ? renderWAV(result) : nil,
                picturePath: plot ? drawPicture(result) : nil)
            summary.id =
                try recorder.record(
                    midi: summary.midi, wav: summary.wav, picture: summary.picture,
                    figures: result.figures, variation: count > 1 ? index + 1 : nil
                ).id
            return summary
        }
        let isOutputTaken = player?.usesStandardOutput == true
        if !json {
            for summary in summaries { Terminal.say(summary.text, onErrors: isOutputTaken) }
        } else if count == 1 {
            try Terminal.printJSON(summaries[0], onErrors: isOutputTaken)
        } else {
            try Terminal.printJSON(summaries, onErrors: isOutputTaken)
        }
        try player?.wait()
    }

    /// Runs the composition, and has it seen and heard on the way.
    private func compose(
        _ composition: Composition, interrupt: InterruptFlag, player: LivePlayer?
    ) throws -> [Composition.Result] {
        let roll = watch ? LiveRoll() : nil
        var following: RequestContext.Following = []
        if watch { following.insert(.frames) }
        if player != nil { following.insert(.music) }
        let context = Terminal.context(
            interrupt: interrupt, showsProgress: !watch, following: following
        ) { event in
            switch event {
            case .frame(let frame): roll?.add(frame)
            case .music(let music): player?.hear(music.performance, until: music.settledSeconds)
            case .progress, .notice: break
            }
        }
        let results = try composition.run(in: context)
        roll?.finish()
        if let first = results.first {
            if count > 1, player != nil { Terminal.note("the first of \(count) plays") }
            player?.finish(first.performance)
        }
        return results
    }

    private func renderWAV(_ result: Composition.Result) throws -> String {
        let path = Terminal.path(beside: result.path, "wav")
        let report = try CompositionSound.render(result, to: path, soundFontPath: soundfont)
        Terminal.noteSound(by: report.instrument, advice: report.advice)
        return path
    }

    private func drawPicture(_ result: Composition.Result) throws -> String {
        let path = Terminal.path(beside: result.path, "png")
        try CompositionPicture.draw(result, to: path)
        return path
    }
}

/// What `gen` tells about its result.
struct GenSummary: Encodable {
    /// For `cadenza again`.
    var id = ""
    let midi: String
    let wav: String?
    let picture: String?
    let model: String
    let temperature: Float
    let rngSeed: UInt64
    let newSeconds: Double
    let newStartSeconds: Double
    let newNotes: Int
    /// New notes a second.
    let noteDensity: Double
    /// What a new note costs by the model alone.
    let natsPerNote: Double?
    /// How far each control was met.
    let obtained: [Obtained]?
    let framesPerSecond: Double
    let realTimeFactor: Double

    init(
        _ result: Composition.Result, request: Composition.Request, wavPath: String?,
        picturePath: String?
    ) {
        midi = result.path
        wav = wavPath
        picture = picturePath
        model = request.model
        temperature = request.sampling.temperature
        rngSeed = request.randomSeed
        newSeconds = result.newSeconds
        newStartSeconds = result.newStartSeconds
        newNotes = result.newNotes.count
        noteDensity = Double(result.newNotes.count) / max(result.newSeconds, 1e-9)
        natsPerNote = result.natsPerNote
        obtained = result.obtained.isEmpty ? nil : result.obtained
        framesPerSecond = result.framesPerSecond
        realTimeFactor = result.realTimeFactor
    }

    var text: String {
        var lines = [midi] + [wav, picture].compactMap { $0 }
        lines.append(
            String(
                format: "%.1f s of new music, %d notes (%.1f a second)", newSeconds, newNotes,
                noteDensity) + (natsPerNote.map { String(format: ", %.2f nats a note", $0) } ?? ""))
        lines += (obtained ?? []).map {
            String(format: "--%@ %@: %.4g %@", $0.control, $0.requested, $0.value, $0.unit)
        }
        lines.append(
            String(
                format:
                    "model %@, temperature %g, rng-seed %llu, id %@; %.0f frames a second, %.0f x real time",
                model, Double(temperature), rngSeed, id, framesPerSecond, realTimeFactor))
        return lines.joined(separator: "\n")
    }
}

extension Composition.Output: ExpressibleByArgument {}
extension Opening: ExpressibleByArgument {}
