import Foundation
import Requests
import Studio
import Support

/// Something that the service can be asked to do: a request of the command line's, whose files are
/// music in the library.
struct UseCase: Sendable {
    /// What jobs call it, such as "infill" or "listen_intervals".
    let name: String
    let summary: String
    let fields: [RequestField]
    /// Reads and checks a request.
    ///
    /// - Returns: the request as it will be carried out, with its random seed.
    /// - Throws: `RequestError` or ``Problem`` naming the parameter.
    let accept: @Sendable (_ request: JSONValue, _ library: MusicLibrary) throws -> JSONValue
    /// Carries a request out that was accepted.
    let run: @Sendable (_ request: JSONValue, _ place: JobWorkplace) throws -> JobOutcome
    /// What accepted requests have in common that may be drawn together, and how many pieces one asks for;
    /// `nil` for those that are carried out alone.
    var joining: @Sendable (_ request: JSONValue) -> (key: JSONValue, pieces: Int)? = { _ in nil }

    /// Its address: "/v1/infill", "/v1/listen/intervals".
    var path: String { "/v1/" + name.replacing("_", with: "/") }

    /// The use cases of the service, by name.
    ///
    /// - Parameter folders: where models are looked for.
    /// - Returns: requests for music, for sound, and for reports.
    static func all(_ folders: ProjectFolders) -> [UseCase] {
        music(folders) + [render, transcribe] + reports(folders)
    }

    // MARK: Music

    private static func music(_ folders: ProjectFolders) -> [UseCase] {
        typealias Fields = MusicFields
        return [
            music(
                Compose.self, "compose", "Continue music, or begin from nothing.",
                Fields.compose(folders), folders),
            music(
                Infill.self, "infill",
                "Rewrite a passage so that it joins what stands before and after.",
                Fields.mode(folders, particles: 48, hasControls: true), folders),
            music(
                Vary.self, "vary", "Write variations: some notes stay, others make way.",
                Fields.vary(folders), folders),
            music(
                Accompany.self, "accompany", "Add an accompaniment below a melody.",
                Fields.mode(folders, particles: 48, hasControls: true), folders),
            music(
                Harmonise.self, "harmonise", "Set chords below a melody.",
                Fields.harmonise(folders), folders),
            music(
                Humanise.self, "humanise", "Perform dry music: velocities, timing, pedal.",
                Fields.humanise(folders), folders),
        ]
    }

    private static func music<Kind: MusicRequest>(
        _ kind: Kind.Type, _ name: String, _ summary: String, _ fields: [RequestField],
        _ folders: ProjectFolders
    ) -> UseCase {
        var useCase = UseCase(name: name, summary: summary, fields: fields) { json, library in
            var request = try Kind(json: json)
            try checkSettings(request.settings, folders)
            request.settings.randomSeed =
                request.settings.randomSeed ?? UInt64.random(in: 0..<1_000_000)
            var checked = request
            if checked.givenPath == "" { throw Problem.invalid("file", "name the music by its id") }
            try checked.mapMusic { _ = try library.givenPath($0) }
            return try request.json
        } run: { json, place in
            var request = try Kind(json: json)
            let given = request.givenPath
            try request.mapMusic { $0 = try place.library.givenPath($0) }
            request.settings.outputPath = place.folder + "/take.mid"
            let results = try request.run(in: place.context, beside: place.seat)
            return try outcome(of: results, given: given, use: name, place)
        }
        useCase.joining = { json in
            guard let request = try? Kind(json: json), let key = try? request.joiningKey?.json
            else { return nil }
            return (key, request.settings.count)
        }
        return useCase
    }

    private static func outcome(
        of results: [MusicResult], given: String?, use: String, _ place: JobWorkplace
    ) throws -> JobOutcome {
        var takes: [MusicRecord] = []
        var views: [JSONValue] = []
        let stem = try given.flatMap { try place.library.name($0) }
        for (index, result) in results.enumerated() {
            let midi = try place.library.store(try Files.read(result.midi), as: .midi)
            var record = MusicRecord(
                id: midi.id, name: takeName(stem, use: use, number: index + 1),
                durationSeconds: result.performance.durationSeconds,
                noteCount: result.performance.notes.count)
            record.state = .offered
            // It is a result of the history like those of the command line.
            try ResultRecord.copy(
                ofMIDI: result.midi, besideMIDI: place.library.path(midi), name: record.name)
            record.parent = given == midi.id ? nil : given
            (record.job, record.number) = (place.job.id, index + 1)
            record.sound = try result.wav.flatMap { try place.library.store(fileAt: $0)?.id }
            record.picture = try result.picture.flatMap { try place.library.store(fileAt: $0)?.id }
            let view = try TakeView(result, record, use: use).json
            record.figures = view.compact
            takes.append(record)
            views.append(view)
        }
        return JobOutcome(
            result: ["takes": .array(views)], takes: takes, isWhole: !place.context.isInterrupted)
    }

    /// "Gymnopédie, infill 2": without what earlier takes have added.
    static func takeName(_ stem: String?, use: String, number: Int) -> String {
        guard let stem else { return "new music \(number)" }
        let own = stem.split(separator: ", ", maxSplits: 1).first.map(String.init) ?? stem
        return "\(own), \(use) \(number)"
    }

    /// Refuses what only the command line may say.
    static func checkSettings(
        _ settings: MusicSettings, _ folders: ProjectFolders
    ) throws {
        guard settings.outputPath == nil, !settings.force else {
            throw Problem.invalid("out", "files are named by the server: leave out and force away")
        }
        guard [nil, "none"].contains(settings.soundFont) else {
            throw Problem.invalid("soundfont", "soundfont is \"none\" or left away")
        }
        let names = ModelLibrary(folders).names
        guard names.contains(settings.model) else {
            throw Problem.invalid(
                "model",
                "there is no model \"\(settings.model.prefix(64).visible)\"; there are "
                    + names.joined(separator: ", "))
        }
        guard (1...MusicSettings.maximumCount).contains(settings.count) else {
            throw Problem.invalid("count", "count must lie in 1...\(MusicSettings.maximumCount)")
        }
    }

    // MARK: Sound

    private static let render = UseCase(
        name: "render", summary: "Turn music into a sound file.", fields: MusicFields.render
    ) { json, library in
        let request = try SoundExport(json: json)
        guard !request.force, [nil, "none"].contains(request.soundfont) else {
            throw Problem.invalid("soundfont", "soundfont is \"none\" or left away")
        }
        guard [nil, "wav", "flac", "ogg"].contains(request.output) else {
            throw Problem.invalid("output", "output is wav, flac or ogg")
        }
        _ = try library.midiPath(request.file)
        return try request.json
    } run: { json, place in
        var request = try SoundExport(json: json)
        let id = request.file
        request.file = try place.library.midiPath(id)
        request.output = place.folder + "/sound." + (request.output ?? "wav")
        let sound: SoundExport.Outcome
        do {
            sound = try request.run(in: place.context)
        } catch is CancellationError {
            return JobOutcome(result: .null, isWhole: false)
        }
        guard let file = try place.library.store(fileAt: sound.file) else {
            throw Problem.invalid("output", "output is wav, flac or ogg")
        }
        let view: JSONValue = [
            "music": .string(id), "sound": .string("/v1/files/" + file.id),
            "bytes": .integer(file.byteCount), "instrument": .string(sound.instrument),
            "seconds": .number(sound.seconds), "sample_rate": .integer(sound.sampleRate),
        ]
        return JobOutcome(result: view, isWhole: true)
    }
}

extension MusicRequest {
    /// Lets a closure look at, or change, every piece of music that the request names.
    mutating func mapMusic(_ change: (inout String) throws -> Void) throws {
        var failure: (any Error)?
        mapPaths { id in
            var id = id
            do { try change(&id) } catch { failure = failure ?? error }
            return id
        }
        if let failure { throw failure }
    }
}

/// A take as callers see it.
private struct TakeView: Encodable {
    let music: String
    let number: Int
    let useCase: String
    let rngSeed: UInt64
    let notes, newNotes: Int
    let durationSeconds: Double
    let newStartSeconds, newSeconds, natsPerNote: Double?
    let figures: [String: Double]
    let obtained: [Obtained]
    let sound, picture: String?

    init(_ result: MusicResult, _ record: MusicRecord, use: String) {
        (music, number, useCase) = (record.id, record.number ?? 1, use)
        (rngSeed, notes, newNotes) = (
            result.rngSeed, result.performance.notes.count, result.newNotes
        )
        durationSeconds = record.durationSeconds
        newStartSeconds = result.continuation?.newStartSeconds
        newSeconds = result.continuation?.newSeconds
        natsPerNote = result.continuation?.natsPerNote
        figures = result.figures.filter { $0.value.isFinite }
        obtained = result.obtained
        sound = record.sound.map { "/v1/files/" + $0 }
        picture = record.picture.map { "/v1/files/" + $0 }
    }

    var json: JSONValue {
        get throws { try JSONValue(snakeCase: self) }
    }
}
