import Foundation
import Hummingbird
import NIOCore
import NIOPosix
import Requests
import ServiceLifecycle
import Studio
import Support

/// The routes of music that is heard while it is made.
enum LiveRoutes {
    /// How far composing is ahead of hearing, in seconds.
    private static let leadSeconds = 0.5
    /// What the system holds of a stream that its client does not take yet, in bytes: a third of a second of sound
    /// as WAV, a page or so as Ogg, which Linux doubles. By default it would be half a minute or more, composed in
    /// vain.
    private static func sendBufferBytes(_ form: LiveSound.Form) -> SocketOptionValue {
        form == .wav ? 64 << 10 : 6 << 10
    }

    private static let id = Route.Parameter(
        "id", in: .path, "The stream's id.",
        ["type": "string", "pattern": .string(RequestField.idPattern)])

    /// What may be wished for, at the beginning and at any time after it.
    static let wishes = LiveSound.parameters.map(RequestField.init)

    private static let beginning = [
        RequestField("stream", .music, "What the stream is to be called; drawn by default."),
        RequestField("seed", .music, "The music, or the recording, that it goes on from."),
        RequestField("model", .text, "A model of expressive frames."),
        RequestField(
            "rng_seed", .whole(0...1 << 53), "The same seed gives the same music; drawn by default."
        ),
        RequestField(
            "seconds", .number(0.1...Compose.maximumSeconds), "After how long it ends.",
            usual: .number(Compose.maximumSeconds)),
        RequestField(
            "output", .choice(LiveSound.Form.allCases.map(\.rawValue)),
            "WAV, or Ogg Vorbis, which needs a tenth of the bytes.",
            usual: .string(LiveSound.Form.wav.rawValue)),
        RequestField(
            "soundfont", .choice(["none"]),
            "\"none\" for the built-in piano; the server's SoundFont by default."),
    ]

    static let all: [Route] = [
        Route(
            method: .get, path: "/live", name: "hearLive",
            summary:
                "Music while it is composed, as a sound file without end; Content-Location names "
                + "where it is steered.",
            parameters: (beginning + wishes).map {
                .init($0.name, in: .query, $0.help, $0.schema)
            },
            answers: [200: ("sound, as fast as it is heard", .bytes(["audio/wav", "audio/ogg"]))],
            problems: [404, 409, 422, 429]
        ) { call in try await hear(call) },
        Route(
            method: .get, path: "/live/{id}", name: "getLive",
            summary: "How far live music has come, and what is asked of it.", parameters: [id],
            answers: [200: ("the stream", .schema("LiveStream"))], problems: [404]
        ) { call in .json(try call.service.live.stream(call.path("id")).view) },
        Route(
            method: .patch, path: "/live/{id}", name: "steerLive",
            summary:
                "Changes what is asked of live music, from the next frame on; null takes a wish "
                + "back.", parameters: [id], body: ["application/json": "LiveWishes"],
            answers: [200: ("the stream", .schema("LiveStream"))],
            problems: [400, 404, 408, 413, 415, 422]
        ) { call in
            guard case .object(let wishes) = try await call.json() else { return .json(.null) }
            let stream = try call.service.live.stream(call.path("id"))
            return .json(
                try await call.offloaded {
                    try stream.sound.change(wishes)
                    return stream.view
                })
        },
        Route(
            method: .delete, path: "/live/{id}", name: "endLive", summary: "Ends live music.",
            parameters: [id], answers: [204: ("it has ended", .none)], problems: [404]
        ) { call in
            try call.service.live.stream(call.path("id")).stop()
            return Response(status: .noContent)
        },
    ]

    private static func hear(_ call: ServiceCall) async throws -> Response {
        let service = call.service
        let id = call.query("stream") ?? JobRoutes.newId()
        guard id.wholeMatch(of: /[0-9a-f]{32}/) != nil else {
            throw Problem.invalid("stream", "a stream is called by 32 digits of 0-9 and a-f")
        }
        let request = try request(call)
        let form = try call.query("output", as: LiveSound.Form.self) ?? .wav
        let seat = try service.live.enter(call.context.client)
        let stream = try await call.offloaded {
            var request = request
            do {
                request.seed = try request.seed.map { try service.library.givenPath($0) }
            } catch let problem as Problem where problem.status == 404 {
                throw Problem.invalid("seed", problem.detail)
            }
            let names = [service.library.folder + "/": ""]
            do {
                return try service.live.begin(
                    id, try LiveSound(request, as: form, in: service.context), seat)
            } catch {
                throw Problem(error, naming: names)
            }
        }
        // Where the system has no such option, its own buffer will do.
        try? await call.context.channel
            .setOption(.socketOption(.so_sndbuf), value: sendBufferBytes(form)).get()
        return Response(
            status: .ok,
            headers: [
                .contentType: "audio/" + form.rawValue, .cacheControl: "no-store",
                .contentLocation: "/live/" + stream.id,
            ],
            body: ResponseBody { writer in
                try await withGracefulShutdownHandler {
                    try await play(stream, to: &writer)
                } onGracefulShutdown: {
                    stream.stop()
                }
                try await writer.finish(nil)
            })
    }

    /// Composes as fast as the client hears: what it does not take is not composed, and there is
    /// nothing to make up for.
    private static func play(
        _ stream: LiveStream, to writer: inout any ResponseBodyWriter
    ) async throws {
        let clock = ContinuousClock()
        var start = clock.now
        while !stream.isOver {
            let bytes = try await NIOThreadPool.singleton.runIfActive { try stream.sound.next() }
            guard let bytes else { return }
            if !bytes.isEmpty { try await writer.write(ByteBuffer(bytes: bytes)) }
            let ahead = .seconds(stream.sound.seconds) - (clock.now - start)
            if ahead > .seconds(leadSeconds) {
                try await Task.sleep(for: ahead - .seconds(leadSeconds))
            } else if ahead < .zero {
                start = start.advanced(by: .zero - ahead)
            }
        }
        let end = try await NIOThreadPool.singleton.runIfActive { try stream.sound.finish() }
        if !end.isEmpty { try await writer.write(ByteBuffer(bytes: end)) }
    }

    // MARK: Reading

    private static func request(_ call: ServiceCall) throws -> Compose {
        var request = Compose()
        request.seed = call.query("seed")
        request.seconds = Compose.maximumSeconds
        if let text = call.query("seconds") {
            guard let seconds = Double(text), (0.1...Compose.maximumSeconds).contains(seconds)
            else {
                throw Problem.invalid(
                    "seconds", "seconds must lie in 0.1...\(Int(Compose.maximumSeconds))")
            }
            request.seconds = seconds
        }
        request.settings.model = call.query("model") ?? request.settings.model
        request.settings.soundFont = call.query("soundfont")
        let seed = try call.query("rng_seed", in: 0...1 << 53)
        request.settings.randomSeed = seed.map(UInt64.init) ?? .random(in: 0..<1_000_000)
        try UseCase.checkSettings(request.settings, call.service.settings.folders)
        var wishes: [String: JSONValue] = [:]
        for parameter in LiveSound.parameters {
            let name = parameter.name.rawValue
            if let text = call.query(name) { wishes[name] = try value(text, of: parameter) }
        }
        do { return try request.changed(by: wishes) } catch { throw Problem(error) }
    }

    /// A value of the query as it would be in JSON.
    private static func value(
        _ text: String, of parameter: ParameterDescription
    ) throws -> JSONValue {
        switch parameter.values {
        case .number, .whole:
            guard let number = Double(text), number.isFinite else {
                throw Problem.invalid(
                    parameter.name.rawValue, "\(parameter.name.rawValue) must be a number")
            }
            return .number(number)
        case .flag: return .bool(!["false", "0"].contains(text))
        case .text, .file, .texts: return .string(text)
        }
    }
}
