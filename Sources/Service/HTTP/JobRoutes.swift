import Foundation
import HTTPTypes
import Hummingbird
import ServiceLifecycle
import Support

/// The routes of use cases and of the jobs that carry them out.
enum JobRoutes {
    private static let id = Route.Parameter(
        "id", in: .path, "The job's id.",
        ["type": "string", "pattern": .string(RequestField.idPattern)])
    private static let key = Route.Parameter(
        "Idempotency-Key", in: .header,
        "A text of the client's: the same request with the same key is one job.",
        ["type": "string", "minLength": 1, "maxLength": 128])
    private static let prefer = Route.Parameter(
        "Prefer", in: .header,
        "wait=N waits up to N seconds (1 to 30) for the end, and answers 200 if it comes.",
        ["type": "string"])

    /// A route for every use case.
    static func all(_ useCases: [UseCase]) -> [Route] {
        useCases.map { useCase in
            Route(
                method: .post, path: useCase.path, name: useCase.name,
                summary: useCase.summary, parameters: [key, prefer],
                body: ["application/json": schemaName(useCase)],
                answers: [
                    200: ("the job, which has ended", .schema("Job")),
                    202: ("the job, which waits or runs", .schema("Job")),
                ], problems: [400, 408, 413, 415, 422, 429, 503]
            ) { try await submit(useCase, $0) }
        } + jobs
    }

    static func schemaName(_ useCase: UseCase) -> String {
        useCase.name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined() + "Request"
    }

    private static let jobs: [Route] = [
        Route(
            method: .get, path: "/v1/jobs", name: "listJobs", summary: "Jobs, newest first.",
            parameters: [
                MusicRoutes.limit,
                .init(
                    "state", in: .query, "Only in this state.",
                    [
                        "type": "string",
                        "enum": .array(JobRecord.State.allCases.map { .string($0.rawValue) }),
                    ]),
            ], answers: [200: ("the newest jobs", .listOf("Job"))], problems: [422]
        ) { call in
            let limit = try call.query("limit", in: 1...500) ?? 50
            let state = try call.query("state", as: JobRecord.State.self)
            let jobs = try await call.offloaded {
                try call.service.library.jobs(limit: limit, state: state)
            }
            return .json(["items": .array(try jobs.map { try JobView($0).json })])
        },
        Route(
            method: .get, path: "/v1/jobs/{id}", name: "getJob", summary: "A job.",
            parameters: [id], answers: [200: ("the job", .schema("Job"))], problems: [404]
        ) { call in .json(try JobView(try await job(call)).json) },
        Route(
            method: .delete, path: "/v1/jobs/{id}", name: "cancelJob",
            summary: "Cancels a job that has not ended.", parameters: [id],
            answers: [200: ("the job", .schema("Job"))], problems: [404]
        ) { call in
            let job = try await call.offloaded { try call.service.queue.cancel(call.path("id")) }
            return .json(try JobView(job).json)
        },
        Route(
            method: .get, path: "/v1/jobs/{id}/events", name: "followJob",
            summary: "What happens to a job, as server-sent events: state, progress, notice, frame "
                + "and, as the last, end with the job.",
            parameters: [
                id,
                .init(
                    "Last-Event-ID", in: .header,
                    "The last event that was heard: those after it follow.",
                    ["type": "string"]),
            ],
            answers: [200: ("events until the job's end", .text("text/event-stream"))],
            problems: [404, 429]
        ) { call in try await follow(call) },
    ]

    private static func job(_ call: ServiceCall) async throws -> JobRecord {
        let job = try await call.offloaded { try call.service.library.job(call.path("id")) }
        guard let job else { throw Problem.notFound("there is no such job") }
        return job
    }

    // MARK: Submitting

    private static func submit(_ useCase: UseCase, _ call: ServiceCall) async throws -> Response {
        let json = try await call.json()
        let key = call.header("Idempotency-Key")
        if let key, !(1...128).contains(key.utf8.count) {
            throw Problem.invalid("Idempotency-Key", "a key has 1 to 128 bytes")
        }
        let seconds = waitSeconds(call.header("Prefer"))
        let service = call.service
        let client = call.context.client
        let job = try await call.offloaded {
            let request = try accepted(json, by: useCase, service.library)
            return try service.queue.submit(
                JobRecord(
                    id: newId(), useCase: useCase.name, request: request.compact,
                    submitted: json.compact, client: client, idempotencyKey: key)
            ).0
        }
        guard let seconds, !job.state.isEnd else { return try answer(job) }
        await waitForEnd(of: job, service, seconds: seconds)
        return try answer(
            try await call.offloaded { try service.library.job(job.id) } ?? job)
    }

    private static func accepted(
        _ json: JSONValue, by useCase: UseCase, _ library: MusicLibrary
    ) throws -> JSONValue {
        do {
            return try useCase.accept(json, library)
        } catch let problem as Problem where problem.status == 404 {
            // The address is right; what it is asked for is not.
            throw Problem.invalid(nil, problem.detail)
        }
    }

    private static func answer(_ job: JobRecord) throws -> Response {
        .json(
            try JobView(job).json, status: job.state.isEnd ? .ok : .accepted,
            location: "/v1/jobs/" + job.id)
    }

    /// RFC 7240: "wait=10", among other wishes.
    static func waitSeconds(_ text: String?) -> Int? {
        for wish in (text ?? "").split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let parts = wish.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2, parts[0].lowercased() == "wait", let seconds = Int(parts[1]) {
                return min(max(seconds, 1), 30)
            }
        }
        return nil
    }

    private static func waitForEnd(
        of job: JobRecord, _ service: ServiceParts, seconds: Int
    ) async {
        let log = service.queue.log(of: job)
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in log.signals() where log.events(after: .max - 1).isOver { return }
            }
            group.addTask { try? await Task.sleep(for: .seconds(seconds)) }
            await group.next()
            group.cancelAll()
        }
    }

    /// 128 bits that nobody guesses.
    static func newId() -> String {
        var random = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let digits = String(UInt32.random(in: 0 ... .max, using: &random), radix: 16)
            return String(repeating: "0", count: 8 - digits.count) + digits
        }.joined()
    }

    // MARK: Following

    private static func follow(_ call: ServiceCall) async throws -> Response {
        let job = try await job(call)
        let service = call.service
        let client = call.context.client
        let heard = call.header("Last-Event-ID")
        var headers: HTTPFields = [.contentType: "text/event-stream", .cacheControl: "no-store"]
        if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
        guard !job.state.isEnd else {
            let end =
                "id: \(job.attempt).end\nevent: end\ndata: \(try JobView(job).json.compact)\n\n"
            return Response(
                status: .ok, headers: headers,
                body: ResponseBody(byteBuffer: ByteBuffer(string: end)))
        }
        let seat = try service.streams.enter(client)
        let log = service.queue.log(of: job)
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody { writer in
                defer { withExtendedLifetime(seat) {} }
                try await withGracefulShutdownHandler {
                    try await tell(log, after: heard, to: &writer)
                } onGracefulShutdown: {
                    log.close()
                }
                try await writer.finish(nil)
            })
    }

    private static func tell(
        _ log: JobEventLog, after heard: String?, to writer: inout any ResponseBodyWriter
    ) async throws {
        let parts = (heard ?? "").split(separator: ".").map { Int($0) }
        var last = parts.count == 2 && parts[0] == log.attempt ? parts[1] ?? 0 : 0
        // The first words tell the browser that it is connected, and how soon to come back.
        try await writer.write(ByteBuffer(string: "retry: 1000\n\n"))
        for await _ in log.signals() {
            let (events, isOver) = log.events(after: last)
            var text = events.isEmpty ? ": still here\n\n" : ""
            for event in events {
                text += "id: \(log.attempt).\(event.number)\nevent: \(event.kind)\n"
                text += "data: \(event.data)\n\n"
                last = event.number
            }
            try await writer.write(ByteBuffer(string: text))
            if isOver { return }
        }
    }
}
