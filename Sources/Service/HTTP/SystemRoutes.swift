import Hummingbird
import Support

/// The routes of the service itself.
enum SystemRoutes {
    static let all: [Route] = [
        Route(
            method: .get, path: "/health", name: "health",
            summary: "Whether the server works; tells nothing else.",
            answers: [200: ("it does", .schema("Health"))], problems: [503]
        ) { call in
            _ = try await call.offloaded { try call.service.library.jobCounts() }
            return .json(["status": "ok", "version": .string(Cadenza.version)])
        },
        Route(
            method: .get, path: "/metrics", name: "metrics",
            summary: "Figures in the text format of Prometheus.",
            answers: [200: ("the figures", .text("text/plain"))]
        ) { call in
            let service = call.service
            let counts = try await call.offloaded { try service.library.jobCounts() }
            var gauges = JobRecord.State.allCases.map {
                (
                    name: "jobs", labels: [("state", $0.rawValue)],
                    value: Double(counts[$0.rawValue] ?? 0)
                )
            }
            gauges.append(("event_streams", [], Double(service.streams.total)))
            gauges.append(("live_streams", [], Double(service.live.count)))
            let models = service.context.models.figures
            gauges.append(("models_in_memory", [], Double(models.models)))
            gauges.append(("model_bytes", [], Double(models.bytes)))
            gauges.append(("model_loads", [], Double(models.loads)))
            return Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: ResponseBody(
                    byteBuffer: ByteBuffer(string: service.metrics.text(gauges: gauges))))
        },
        Route(
            method: .get, path: "/v1/piano/{pitch}", name: "getPianoSample",
            summary: "The sound of a key of the sampled piano, as Ogg Vorbis.",
            parameters: [
                .init(
                    "pitch", in: .path, "The key, a MIDI number.",
                    [
                        "type": "integer",
                        "minimum": .integer(PianoSamples.pitches.lowerBound),
                        "maximum": .integer(PianoSamples.pitches.upperBound),
                    ]
                ),
                .init(
                    "velocity", in: .query, "How hard it is struck.",
                    [
                        "type": "integer", "default": 80,
                        "enum": .array(PianoSamples.velocities.map(JSONValue.integer)),
                    ]),
            ],
            answers: [200: ("the sound", .bytes(["audio/ogg"]))], problems: [404, 422]
        ) { call in
            guard let pitch = Int(call.path("pitch")), PianoSamples.pitches.contains(pitch) else {
                throw Problem.notFound("a piano has the keys 21 to 108")
            }
            let velocity = try call.query("velocity", in: 1...127) ?? 80
            guard PianoSamples.velocities.contains(velocity) else {
                throw Problem.invalid("velocity", "velocity is 40, 80 or 112")
            }
            let bytes = try await call.offloaded {
                try call.service.piano.sound(pitch: pitch, velocity: velocity)
            }
            return .bytes(bytes, type: "audio/ogg", cache: "private, max-age=86400")
        },
    ]

    /// A file of the page.
    @Sendable static func page(_ call: ServiceCall) throws -> Response {
        let path = call.request.uri.path
        let name = String(path.drop { $0 == "/" }).removingPrefix("page/")
        guard let file = call.service.page[name] else {
            throw Problem.notFound(
                call.service.page.isEmpty
                    ? "the page's files are not beside the program; the service works without them"
                    : "there is nothing at this address; /openapi.json lists what is")
        }
        if call.request.headers[.ifNoneMatch] == file.tag {
            return Response(status: .notModified, headers: [.eTag: file.tag])
        }
        return Response(
            status: .ok,
            headers: [.contentType: file.type, .eTag: file.tag, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: file.bytes)))
    }
}

extension String {
    fileprivate func removingPrefix(_ prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}
