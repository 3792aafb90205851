import Foundation
import Hummingbird
import MIDIFiles
import Notation
import Support

/// The routes of the library.
enum MusicRoutes {
    static let id = Route.Parameter(
        "id", in: .path, "The music's id.",
        ["type": "string", "pattern": .string(RequestField.idPattern)])
    private static let musicXMLType = "application/vnd.recordare.musicxml+xml"
    private static let compressedMusicXMLType = "application/vnd.recordare.musicxml"
    private static let midiTypes = [
        "audio/midi", "audio/x-midi", "audio/mid", "application/octet-stream",
    ]

    static let all: [Route] = [
        Route(
            method: .get, path: "/v1/music", name: "listMusic",
            summary: "The music of the library, newest first.",
            parameters: [
                limit,
                .init(
                    "after", in: .query, "The id of the last one that is known.",
                    ["type": "string"]),
                .init("tag", in: .query, "Only with this tag.", ["type": "string"]),
                .init(
                    "state", in: .query, "Only in this state.",
                    ["type": "string", "enum": ["offered", "kept", "dropped"]]),
                .init(
                    "parent", in: .query, "Only what came of this music or sound.",
                    ["type": "string"]),
            ],
            answers: [200: ("a page of the list", .listOf("Music"))], problems: [422], handle: list),
        Route(
            method: .post, path: "/v1/music", name: "addMusic",
            summary: "Brings a MIDI file, or an edited score, into the library.",
            parameters: [
                .init("name", in: .query, "What people call it.", ["type": "string"]),
                .init("parent", in: .query, "What it came of.", ["type": "string"]),
            ],
            body: [
                "audio/midi": nil, "application/octet-stream": nil, "application/json": "Score",
            ],
            answers: [
                200: ("it was there already", .schema("Music")),
                201: ("it is new", .schema("Music")),
            ], problems: [400, 408, 413, 415, 422], handle: add),
        Route(
            method: .get, path: "/v1/music/{id}", name: "getMusic",
            summary: "What is known of music.", parameters: [id],
            answers: [200: ("the music", .schema("Music"))], problems: [404]
        ) { call in
            let record = try await call.offloaded {
                try call.service.library.music(call.path("id"))
            }
            guard let record else { throw Problem.notFound("there is no such music") }
            return .json(try MusicView(record).json)
        },
        Route(
            method: .patch, path: "/v1/music/{id}", name: "changeMusic",
            summary: "Changes its name, note, tags or state.", parameters: [id],
            body: ["application/json": "MusicChange"],
            answers: [200: ("the music", .schema("Music"))], problems: [400, 404, 413, 415, 422],
            handle: change),
        Route(
            method: .delete, path: "/v1/music/{id}", name: "removeMusic",
            summary: "Takes it out of the library.", parameters: [id],
            answers: [204: ("it is gone", .none)], problems: [404, 409]
        ) { call in
            try await call.offloaded { try call.service.library.remove(call.path("id")) }
            return Response(status: .noContent)
        },
        Route(
            method: .get, path: "/v1/music/{id}/midi", name: "getMIDI",
            summary: "The MIDI file, byte by byte as it came.", parameters: [id],
            answers: [200: ("the file", .bytes(["audio/midi"]))], problems: [404]
        ) { call in
            let (bytes, name) = try await call.offloaded {
                let library = call.service.library
                let path = try library.midiPath(call.path("id"))
                return (try Files.read(path), try library.music(call.path("id"))?.name ?? "music")
            }
            return .bytes(bytes, type: "audio/midi", name: name + ".mid")
        },
        Route(
            method: .get, path: "/v1/music/{id}/musicxml", name: "getMusicXML",
            summary: "The music as a score in MusicXML 4.0: bars, hands, voices, note values.",
            parameters: [id], answers: [200: ("the score", .bytes([musicXMLType]))],
            problems: [404, 422]
        ) { call in
            try await notated(call, type: musicXMLType, form: "musicxml") { score, name in
                Array(score.musicXML(title: name).utf8)
            }
        },
        Route(
            method: .get, path: "/v1/music/{id}/mxl", name: "getCompressedMusicXML",
            summary: "The same score as compressed MusicXML (.mxl).",
            parameters: [id], answers: [200: ("the score", .bytes([compressedMusicXMLType]))],
            problems: [404, 422]
        ) { call in
            try await notated(call, type: compressedMusicXMLType, form: "mxl") { score, name in
                score.compressedMusicXML(title: name)
            }
        },
        Route(
            method: .get, path: "/v1/music/{id}/score", name: "getScore",
            summary: "Its notes, pedal, tempi, metres and bars, in ticks.", parameters: [id],
            answers: [200: ("the score", .schema("Score"))], problems: [404]
        ) { call in
            let document = try await call.offloaded {
                let path = try call.service.library.midiPath(call.path("id"))
                return try JSONValue(
                    snakeCase: ScoreDocument(try MIDIFile(path: path).checkingLength().score()))
            }
            return .json(document)
        },
        Route(
            method: .get, path: "/v1/files/{id}", name: "getFile",
            summary: "A sound or a picture that came of a job, or a sound that was brought in.",
            parameters: [id],
            answers: [
                200: (
                    "the file",
                    .bytes([
                        "audio/wav", "audio/flac", "audio/ogg", "audio/mpeg", "image/png",
                        "audio/midi",
                    ])
                )
            ], problems: [404]
        ) { call in
            let (bytes, type) = try await call.offloaded {
                let library = call.service.library
                guard let file = try library.file(call.path("id")) else {
                    throw Problem.notFound("there is no such file")
                }
                return (try library.bytes(file), file.kind.contentType)
            }
            return .bytes(bytes, type: type)
        },
    ]

    static let limit = Route.Parameter(
        "limit", in: .query, "How many, at most.",
        ["type": "integer", "minimum": 1, "maximum": 500, "default": 50])

    @Sendable private static func list(_ call: ServiceCall) async throws -> Response {
        var page = MusicLibrary.Page()
        page.limit = try call.query("limit", in: 1...500) ?? 50
        page.state = try call.query("state", as: MusicRecord.State.self)
        (page.after, page.tag, page.parent) = (
            call.query("after"), call.query("tag"), call.query("parent")
        )
        let records = try await call.offloaded { [page] in
            // What cannot be read is told when the server starts.
            _ = try? call.service.history?.bringIn()
            return try call.service.library.music(page)
        }
        return .json(["items": .array(try records.map { try MusicView($0).json })])
    }

    /// Music as it is written down.
    ///
    /// - Parameters:
    ///   - call: names the music.
    ///   - type: of the answer.
    ///   - form: what the file's name ends in.
    ///   - write: makes the file of a score and its title.
    /// - Returns: the file.
    /// - Throws: ``Problem`` for music that is not there, or that cannot be written down.
    private static func notated(
        _ call: ServiceCall, type: String, form: String,
        write: @escaping @Sendable (NotatedScore, String) -> [UInt8]
    ) async throws -> Response {
        let (bytes, name) = try await call.offloaded {
            let library = call.service.library
            let path = try library.midiPath(call.path("id"))
            let name = try library.music(call.path("id"))?.name ?? "music"
            do {
                let score = try MIDIFile(path: path).checkingLength().score()
                return (write(try NotatedScore(score), name), name)
            } catch let error as NotationError {
                throw Problem(422, "not-notated", error.description)
            }
        }
        // Another version of the program may write it otherwise.
        return .bytes(bytes, type: type, cache: "private, no-cache", name: "\(name).\(form)")
    }

    @Sendable private static func add(_ call: ServiceCall) async throws -> Response {
        try call.requireType(midiTypes + ["application/json"])
        let isScore = call.contentType == "application/json"
        let name = try checkedName(call.query("name") ?? "untitled")
        let parent = call.query("parent")
        let limit = call.service.settings.bounds.uploadBytes
        let body = try await call.body(upTo: limit)
        let library = call.service.library
        let (record, isNew) = try await call.offloaded {
            let bytes = isScore ? try score(body).midiFile().encoded() : body
            return try library.add(bytes, name: name, parent: parent)
        }
        return .json(
            try MusicView(record).json, status: isNew ? .created : .ok,
            location: "/v1/music/" + record.id)
    }

    private static func score(_ body: [UInt8]) throws -> ScoreDocument {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        do {
            guard JSONDepth.isShallow(body) else {
                throw Problem(400, "not-json", "the body is nested too deeply")
            }
            return try decoder.decode(ScoreDocument.self, from: Data(body))
        } catch let error as DecodingError {
            throw Problem(400, "not-a-score", "this is no score: \(error.place)")
        }
    }

    @Sendable private static func change(_ call: ServiceCall) async throws -> Response {
        let json = try await call.json()
        let known: Set<String> = ["name", "note", "tags", "state"]
        guard case .object(let fields) = json else { return .json(.null) }
        if let unknown = fields.keys.sorted().first(where: { !known.contains($0) }) {
            throw Problem.invalid(unknown, "there is no field \"\(unknown.prefix(64).visible)\"")
        }
        let change: MusicChange
        do {
            change = try json.decoded(as: MusicChange.self)
        } catch let error as DecodingError {
            throw Problem.invalid(nil, error.place)
        }
        let name = try change.name.map(checkedName)
        guard (change.note ?? "").utf8.count <= 10_000 else {
            throw Problem.invalid("note", "a note has at most 10000 bytes")
        }
        let tags = try change.tags.map(checkedTags)
        let record = try await call.offloaded {
            try call.service.library.change(call.path("id")) { record in
                record.name = name ?? record.name
                record.note = change.note ?? record.note
                record.tags = tags ?? record.tags
                record.state = change.state ?? record.state
            }
        }
        return .json(try MusicView(record).json)
    }

    private static func checkedTags(_ tags: [String]) throws -> [String] {
        guard tags.count <= 32,
            tags.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 64 && $0.visible == $0 })
        else {
            throw Problem.invalid("tags", "at most 32 tags of 1 to 64 bytes in plain text")
        }
        return Array(Set(tags)).sorted()
    }

    /// A name as text: it names no file.
    static func checkedName(_ name: String) throws -> String {
        let trimmed = name.visible.trimmingCharacters(in: .whitespaces)
        guard (1...200).contains(trimmed.utf8.count) else {
            throw Problem.invalid("name", "a name has 1 to 200 bytes")
        }
        return trimmed
    }
}

/// What people may change of music.
private struct MusicChange: Decodable {
    var name, note: String?
    var tags: [String]?
    var state: MusicRecord.State?
}

/// Music as callers see it.
struct MusicView: Encodable {
    private let id, name, note: String
    private let tags: [String]
    private let state: MusicRecord.State
    private let parent, job: String?
    private let number: Int?
    private let take: JSONValue?
    private let sound, picture: String?
    private let durationSeconds: Double
    private let noteCount: Int
    private let created: Date

    init(_ record: MusicRecord) {
        (id, name, note, tags) = (record.id, record.name, record.note, record.tags)
        (state, parent, job, number) = (record.state, record.parent, record.job, record.number)
        take = JSONValue(stored: record.figures)
        sound = record.sound.map { "/v1/files/" + $0 }
        picture = record.picture.map { "/v1/files/" + $0 }
        (durationSeconds, noteCount) = (record.durationSeconds, record.noteCount)
        created = record.created
    }

    var json: JSONValue {
        get throws { try JSONValue(snakeCase: self) }
    }
}

extension DecodingError {
    /// Where and what is wrong, in words for callers.
    fileprivate var place: String {
        func path(_ context: Context) -> String {
            let keys = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
            return keys.isEmpty ? "the body" : keys.joined(separator: ".")
        }
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            return "\(path(context)) is of another kind"
        case .keyNotFound(let key, _): return "\(key.stringValue) is missing"
        case .dataCorrupted(let context): return "\(path(context)) cannot be read"
        @unknown default: return "it cannot be read"
        }
    }
}
