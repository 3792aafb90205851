import ArgumentParser
import Foundation
import Requests
import Studio
import Support

/// A command that writes music: options make a request, the request's events are shown, seen and heard,
/// and its results told.
protocol MusicCommand: ParsableCommand {
    /// Options that all such commands have.
    var results: ResultOptions { get }
    /// Whether the music is shown on the terminal while it is drawn.
    var watch: Bool { get }

    /// The request that the options make.
    func request() throws -> any MusicRequest
}

extension MusicCommand {
    var watch: Bool { false }

    /// Carries the request out.
    func make() throws {
        let request = try request()
        let interrupt = InterruptFlag(isListening: false)
        let player = try results.playing.makePlayer(
            soundfont: results.soundfont, interrupt: interrupt)
        let roll = watch ? LiveRoll() : nil
        var following: RequestContext.Following = []
        if watch { following.insert(.frames) }
        if player != nil { following.insert(.music) }
        if player != nil, results.count > 1 {
            Terminal.note("the first of \(results.count) plays")
        }
        let context = Terminal.context(
            interrupt: interrupt, showsProgress: !watch, following: following
        ) { event in
            switch event {
            case .frame(let frame): roll?.add(frame)
            case .music(let music) where music.isWhole:
                roll?.finish()
                player?.finish(music.performance)
            case .music(let music):
                player?.hear(music.performance, until: music.settledSeconds)
            case .progress, .notice: break
            }
        }
        let made = try request.run(in: context)
        roll?.finish()
        let summaries = made.map { ResultSummary($0, settings: request.settings) }
        try tell(summaries, onErrors: player?.usesStandardOutput == true)
        try player?.wait()
        if interrupt.isRaised { throw ExitCode.interrupted }
    }

    private func tell(_ summaries: [ResultSummary], onErrors isOutputTaken: Bool) throws {
        if !results.json {
            for summary in summaries { Terminal.say(summary.text, onErrors: isOutputTaken) }
        } else if results.count == 1, let summary = summaries.first {
            try Terminal.printJSON(summary, onErrors: isOutputTaken)
        } else {
            try Terminal.printJSON(summaries, onErrors: isOutputTaken)
        }
    }
}

/// What is told about a result.
struct ResultSummary: Encodable {
    /// For `cadenza again`.
    let id: String
    let midi: String
    let wav: String?
    let picture: String?
    let model: String
    let temperature: Float
    let rngSeed: UInt64
    /// Notes that are new or changed, and all notes.
    let newNotes: Int
    let notes: Int
    /// What a command finds worth telling.
    let figures: [String: Double]
    /// How far each control was met.
    let obtained: [Obtained]?

    // Of a continuation
    let newSeconds: Double?
    let newStartSeconds: Double?
    /// New notes per second.
    let notesPerSecond: Double?
    /// What a new note costs by the model alone.
    let natsPerNote: Double?
    let framesPerSecond: Double?
    let realTimeFactor: Double?

    init(_ result: MusicResult, settings: MusicSettings) {
        id = result.id
        (midi, wav, picture) = (result.midi, result.wav, result.picture)
        model = settings.model
        temperature = settings.sampling.temperature
        rngSeed = result.rngSeed
        newNotes = result.newNotes
        notes = result.performance.notes.count
        figures = result.figures
        obtained = result.obtained.isEmpty ? nil : result.obtained
        let continuation = result.continuation
        newSeconds = continuation?.newSeconds
        newStartSeconds = continuation?.newStartSeconds
        notesPerSecond = continuation.map { Double(result.newNotes) / max($0.newSeconds, 1e-9) }
        natsPerNote = continuation?.natsPerNote
        framesPerSecond = continuation?.framesPerSecond
        realTimeFactor = continuation?.realTimeFactor
    }

    var text: String {
        var lines = [midi] + [wav, picture].compactMap { $0 }
        if let newSeconds, let notesPerSecond {
            lines.append(
                String(
                    format: "%.1f s of new music, %d notes (%.1f per second)", newSeconds, newNotes,
                    notesPerSecond)
                    + (natsPerNote.map { String(format: ", %.2f nats per note", $0) } ?? ""))
        } else {
            lines.append("\(newNotes) of \(notes) notes are new or changed")
            let told = figures.sorted { $0.key < $1.key }.map {
                $0.key.replacingOccurrences(of: "_", with: " ") + String(format: " %.4g", $0.value)
            }
            if !told.isEmpty { lines.append(told.joined(separator: ", ")) }
        }
        lines += (obtained ?? []).map {
            String(format: "--%@ %@: %.4g %@", $0.control, $0.requested, $0.value, $0.unit)
        }
        var last = String(
            format: "model %@, temperature %g, rng-seed %llu, id %@", model, Double(temperature),
            rngSeed, id)
        if let framesPerSecond, let realTimeFactor {
            last += String(
                format: "; %.0f frames per second, %.0f x real time", framesPerSecond,
                realTimeFactor)
        }
        return (lines + [last]).joined(separator: "\n")
    }
}
