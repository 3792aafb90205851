import Foundation
import MIDIFiles
import Requests
import Studio
import Support

/// What is made of sounds.
extension UseCase {
    /// Recordings that one job may transcribe.
    private static let maximumRecordings = 20

    static let transcribe = UseCase(
        name: Transcribe.name, summary: "Turn recordings of a piano into MIDI.",
        fields: [
            RequestField("files", .sounds, "The ids of 1 to 20 sounds.", isRequired: true),
            RequestField("writes_pedal", .flag, "Write the sustain pedal as well.", usual: false),
        ]
    ) { json, library in
        let request = try Transcribe(json: json)
        guard request.output == nil, !request.force, !request.drawsPicture else {
            throw Problem.invalid(
                "output",
                "files are named by the server: leave output, force and draws_picture away")
        }
        try refuseModel(request.model)
        guard (1...maximumRecordings).contains(request.files.count) else {
            throw Problem.invalid("files", "name 1 to \(maximumRecordings) sounds by their ids")
        }
        for id in request.files { _ = try library.soundPath(id) }
        return try request.json
    } run: { json, place in
        let request = try Transcribe(json: json)
        var takes: [MusicRecord] = []
        var views: [JSONValue] = []
        for id in request.files {
            var one = request
            one.files = [try place.library.soundPath(id)]
            one.output = place.folder + "/\(takes.count).mid"
            let report = try one.run(in: place.context)
            if let reason = report.leftOut.first { throw RequestError(.file, "\(reason)") }
            for heard in report.heard {
                let take = try take(heard, of: id, number: takes.count + 1, place)
                takes.append(take)
                views.append(try TranscriptView(heard, of: id, take).json)
            }
        }
        return JobOutcome(result: ["takes": .array(views)], takes: takes)
    }

    private static func take(
        _ heard: Transcribe.Heard, of sound: String, number: Int, _ place: JobWorkplace
    ) throws -> MusicRecord {
        let midi = try place.library.store(try Files.read(heard.midi), as: .midi)
        var record = MusicRecord(
            id: midi.id,
            name: takeName(try place.library.name(sound), use: Transcribe.name, number: number),
            durationSeconds: heard.notes.map(\.offset).max() ?? 0,
            noteCount: heard.notes.count)
        (record.state, record.parent) = (.offered, sound)
        (record.job, record.number) = (place.job.id, number)
        return record
    }

    /// The use cases that tell something of sounds.
    static var reportsOfSounds: [UseCase] {
        let files = RequestField("files", .sounds, "The sounds' ids.", isRequired: true)
        return [
            report(
                ListenToIntervals.self, "Name the interval in each recording.", [files],
                in: { try $0.soundPath($1) }, check: { try refuseModel($0.model) }
            ) { request, change in
                for index in request.files.indices { try change(&request.files[index]) }
            },
            report(
                ListenToGuitar.self, "Name the kind of a guitar's note in each recording.", [files],
                in: { try $0.soundPath($1) },
                check: { request in
                    try refuseModel(request.model)
                    guard request.pictureFolder == nil else {
                        throw Problem.invalid(
                            "picture_folder", "the server draws no pictures of it")
                    }
                }
            ) { request, change in
                for index in request.files.indices { try change(&request.files[index]) }
            },
        ]
    }

    private static func refuseModel(_ model: String?) throws {
        guard model == nil else {
            throw Problem.invalid("model", "the server listens with the model that it has")
        }
    }
}

/// A transcription as callers see it.
private struct TranscriptView: Encodable {
    let music, sound: String
    let number, notes: Int
    /// Of the sound.
    let seconds: Double
    /// The mean probability of the notes; absent where there are none.
    let confidence: Double?
    let diagnostics: [String]

    init(_ heard: Transcribe.Heard, of id: String, _ record: MusicRecord) {
        (music, sound, number) = (record.id, id, record.number ?? 1)
        (notes, seconds, diagnostics) = (heard.notes.count, heard.seconds, heard.diagnostics)
        let sum = heard.notes.reduce(0) { $0 + $1.confidence }
        confidence = heard.notes.isEmpty ? nil : sum / Double(heard.notes.count)
    }

    var json: JSONValue {
        get throws { try JSONValue(snakeCase: self) }
    }
}
