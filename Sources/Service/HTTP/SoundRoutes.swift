import Foundation
import Hummingbird
import Support

/// The routes of sounds that are brought in.
enum SoundRoutes {
    private static let id = Route.Parameter(
        "id", in: .path, "The sound's id.",
        ["type": "string", "pattern": .string(RequestField.idPattern)])
    private static let types = [
        "audio/wav", "audio/x-wav", "audio/flac", "audio/ogg", "audio/mpeg",
        "application/octet-stream",
    ]

    static let all: [Route] = [
        Route(
            method: .get, path: "/v1/sounds", name: "listSounds",
            summary: "The sounds that were brought in, newest first.",
            parameters: [
                MusicRoutes.limit,
                .init(
                    "after", in: .query, "The id of the last one that is known.",
                    ["type": "string"]),
            ],
            answers: [200: ("a page of the list", .listOf("Sound"))], problems: [422]
        ) { call in
            let limit = try call.query("limit", in: 1...500) ?? 50
            let after = call.query("after")
            let sounds = try await call.offloaded {
                try call.service.library.sounds(limit: limit, after: after)
            }
            return .json(["items": .array(try sounds.map { try SoundView($0).json })])
        },
        Route(
            method: .post, path: "/v1/sounds", name: "addSound",
            summary: "Brings in a recording: WAV, FLAC, Ogg Vorbis or MP3.",
            parameters: [.init("name", in: .query, "What people call it.", ["type": "string"])],
            body: Dictionary(types.map { ($0, nil) }, uniquingKeysWith: { first, _ in first }),
            answers: [
                200: ("it was there already", .schema("Sound")),
                201: ("it is new", .schema("Sound")),
            ], problems: [400, 408, 413, 415, 422], handle: add),
        Route(
            method: .get, path: "/v1/sounds/{id}", name: "getSound",
            summary: "What is known of a sound.", parameters: [id],
            answers: [200: ("the sound", .schema("Sound"))], problems: [404]
        ) { call in
            let record = try await call.offloaded {
                try call.service.library.sound(call.path("id"))
            }
            guard let record else { throw Problem.notFound("there is no such sound") }
            return .json(try SoundView(record).json)
        },
        Route(
            method: .delete, path: "/v1/sounds/{id}", name: "removeSound",
            summary: "Takes a sound out of the library; music that came of it stays.",
            parameters: [id], answers: [204: ("it is gone", .none)], problems: [404, 409]
        ) { call in
            try await call.offloaded { try call.service.library.removeSound(call.path("id")) }
            return Response(status: .noContent)
        },
    ]

    @Sendable private static func add(_ call: ServiceCall) async throws -> Response {
        try call.requireType(types)
        let name = try MusicRoutes.checkedName(call.query("name") ?? "untitled")
        let library = call.service.library
        let bounds = call.service.settings.bounds.sounds
        let file = try await call.offloaded { try IncomingFile(in: library.incomingFolder) }
        try await call.body(upTo: bounds.bytes, within: bounds.bodySeconds) {
            try file.append($0)
        }
        let (record, isNew) = try await call.offloaded {
            try library.add(file, name: name, maximumSeconds: bounds.seconds)
        }
        return .json(
            try SoundView(record).json, status: isNew ? .created : .ok,
            location: "/v1/sounds/" + record.id)
    }
}

/// A sound as callers see it.
struct SoundView: Encodable {
    private let id, name, sound: String
    private let durationSeconds: Double
    private let sampleRate, channelCount: Int
    private let created: Date

    init(_ record: SoundRecord) {
        (id, name, sound) = (record.id, record.name, "/v1/files/" + record.id)
        durationSeconds = record.durationSeconds
        (sampleRate, channelCount) = (record.sampleRate, record.channelCount)
        created = record.created
    }

    var json: JSONValue {
        get throws { try JSONValue(snakeCase: self) }
    }
}
