import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import NIOPosix
import Support

/// What is known of a call besides its request.
struct CallContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// The machine that calls.
    var client: String { channel.remoteAddress?.ipAddress ?? "local" }

    /// Closes the connection a moment after the answer: what the client is still sending is not read.
    func closeSoon() {
        let channel = self.channel
        _ = channel.eventLoop.scheduleTask(in: .milliseconds(500)) { channel.close(promise: nil) }
    }
}

/// A call to a route.
struct ServiceCall: Sendable {
    let request: Request
    let context: CallContext
    let service: ServiceParts

    /// A part of the path.
    func path(_ name: String) -> String { context.parameters.get(name) ?? "" }

    /// A parameter of the query, as forms and most clients write it: "+" is a space.
    func query(_ name: String) -> String? {
        for pair in (request.uri.query ?? "").split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let texts = parts.map { $0.replacing("+", with: " ").removingPercentEncoding }
            if texts.first == name, texts.count == 2 { return texts[1] }
        }
        return nil
    }

    /// A whole number in the query.
    ///
    /// - Throws: ``Problem`` for what is none or lies outside.
    func query(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = query(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw Problem.invalid(
                name, "\(name) must be a whole number in \(range.lowerBound)...\(range.upperBound)")
        }
        return number
    }

    /// One of several words in the query.
    func query<Choice: RawRepresentable & CaseIterable>(
        _ name: String, as type: Choice.Type
    ) throws -> Choice? where Choice.RawValue == String {
        guard let text = query(name) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw Problem.invalid(name, "\(name) is one of \(known)")
        }
        return choice
    }

    func header(_ name: String) -> String? {
        HTTPField.Name(name).flatMap { request.headers[$0] }
    }

    /// Does what blocks where blocking is allowed.
    func offloaded<Value: Sendable>(
        _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await NIOThreadPool.singleton.runIfActive(work)
    }

    /// Reads the body.
    ///
    /// - Throws: ``Problem`` for one that is too large or takes too long.
    func body(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        try await body(upTo: limit, within: service.settings.bounds.bodySeconds) {
            bytes += $0.readableBytesView
        }
        return bytes
    }

    /// Reads the body piece by piece.
    ///
    /// - Throws: ``Problem`` for one that is too large or takes too long; what `take` throws.
    func body(
        upTo limit: Int, within seconds: Double, take: (ByteBuffer) throws -> Void
    ) async throws {
        let tooLarge = Problem(413, "too-large", "the body is larger than \(limit) bytes")
        if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw tooLarge
        }
        let deadline = BodyDeadline(context.channel, seconds: seconds)
        defer { deadline.cancel() }
        do {
            var count = 0
            for try await buffer in request.body {
                count += buffer.readableBytes
                guard count <= limit else { throw tooLarge }
                try take(buffer)
            }
        } catch  where deadline.hasPassed {
            // The answer has been written already, and the connection is closed.
            throw Problem(408, "too-slow", "the body did not come in time")
        }
    }

    /// Reads a body of JSON.
    ///
    /// - Throws: ``Problem`` for another kind of content and for what is no JSON object.
    func json(upTo limit: Int? = nil) async throws -> JSONValue {
        try requireType(["application/json"])
        let bytes = try await body(upTo: limit ?? service.settings.bounds.requestBytes)
        guard JSONDepth.isShallow(bytes),
            let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)),
            case .object = value
        else { throw Problem(400, "not-json", "the body must be a JSON object") }
        return value
    }

    /// The media type of the body.
    var contentType: String {
        let text = request.headers[.contentType] ?? ""
        return text.split(separator: ";").first.map { String($0).lowercased() }?
            .trimmingCharacters(in: .whitespaces) ?? ""
    }

    func requireType(_ types: [String]) throws {
        guard types.contains(contentType) else {
            throw Problem(
                415, "media-type", "the body must be of type \(types.joined(separator: " or "))")
        }
    }
}

/// How deep JSON is nested: a decoder goes down by calling itself.
enum JSONDepth {
    static func isShallow(_ bytes: [UInt8]) -> Bool {
        var (depth, isText, isEscaped) = (0, false, false)
        for byte in bytes {
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C {
                    isEscaped = true
                } else if byte == 0x22 {
                    isText = false
                }
                continue
            }
            switch byte {
            case 0x22: isText = true
            case 0x5B, 0x7B:
                depth += 1
                if depth > 32 { return false }
            case 0x5D, 0x7D: depth -= 1
            default: break
            }
        }
        return true
    }
}

extension Response {
    /// An answer in JSON.
    static func json(
        _ value: JSONValue, status: HTTPResponse.Status = .ok, type: String = "application/json",
        location: String? = nil
    ) -> Response {
        var headers: HTTPFields = [.contentType: type]
        if let location { headers[.location] = location }
        return Response(
            status: status, headers: headers,
            body: ResponseBody(byteBuffer: ByteBuffer(string: value.compact)))
    }

    /// An answer in bytes that never change.
    static func bytes(
        _ bytes: [UInt8], type: String, cache: String = "private, max-age=31536000, immutable",
        name: String? = nil
    ) -> Response {
        var headers: HTTPFields = [.contentType: type, .cacheControl: cache]
        if let name {
            // RFC 6266 and RFC 8187: only what can stand in a header does.
            let plain = String(
                name.map {
                    $0.isASCII && ($0.isLetter || $0.isNumber || " -_.".contains($0)) ? $0 : "_"
                })
            var allowed = CharacterSet.alphanumerics.intersection(
                CharacterSet(charactersIn: Unicode.Scalar(0)..<Unicode.Scalar(0x7F)))
            allowed.insert(charactersIn: "-._~")
            let encoded = name.addingPercentEncoding(withAllowedCharacters: allowed) ?? plain
            headers[.contentDisposition] =
                "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded)"
        }
        return Response(
            status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// An answer to a call that failed.
    static func problem(_ problem: Problem) -> Response {
        var response = Response.json(
            (try? JSONValue(snakeCase: problem)) ?? .null,
            status: HTTPResponse.Status(code: problem.status), type: "application/problem+json")
        if let seconds = problem.retryAfter { response.headers[.retryAfter] = "\(seconds)" }
        if problem.status == 401 {
            // RFC 6750, section 3.
            response.headers[.wwwAuthenticate] =
                problem.kind == "no-key" ? "Bearer" : "Bearer error=\"invalid_token\""
        }
        if [408, 413].contains(problem.status) { response.headers[.connection] = "close" }
        return response
    }
}
