import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// Turns errors into problem details, adds the headers of every answer, and counts.
struct AnswerMiddleware: RouterMiddleware {
    typealias Context = CallContext

    let metrics: ServiceMetrics
    let routes: [Route]
    let logger: Logger

    /// The page needs nothing but what it comes with.
    static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
        + "connect-src 'self'; media-src 'self' blob:; font-src 'self'; manifest-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    func handle(
        _ request: Request, context: CallContext,
        next: (Request, CallContext) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            response = try await next(request, context)
        } catch {
            let problem = problem(error, request)
            response = .problem(problem)
            if [408, 413].contains(problem.status) { context.closeSoon() }
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.contentSecurityPolicy] = AnswerMiddleware.policy
        set("referrer-policy", "no-referrer", &response)
        set("cross-origin-opener-policy", "same-origin", &response)
        set("cross-origin-resource-policy", "same-origin", &response)
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let route = context.endpointPath ?? "none"
        metrics.count(
            "requests_total", [("route", route), ("status", "\(response.status.code)")])
        metrics.observe("request_seconds", seconds, [("route", route)])
        logger.info(
            "\(request.method.rawValue) \(route)",
            metadata: ["status": "\(response.status.code)", "seconds": "\(seconds)"])
        return response
    }

    private func set(_ name: String, _ value: String, _ response: inout Response) {
        if let name = HTTPField.Name(name) { response.headers[name] = value }
    }

    private func problem(_ error: any Error, _ request: Request) -> Problem {
        if let error = error as? any HTTPResponseError {
            guard error.status == .notFound else {
                return Problem(error.status.code, "http", error.status.reasonPhrase)
            }
            let others = routes.filter { $0.matches(request.uri.path) }.map(\.method.rawValue)
            guard others.isEmpty else {
                return Problem(
                    405, "method",
                    "here there is only \(Set(others).sorted().joined(separator: ", "))")
            }
            return .notFound("there is nothing at this address; /openapi.json lists what is")
        }
        let problem = Problem(error)
        if problem.status == 500, !(error is CancellationError) {
            logger.error("a call failed", metadata: ["error": "\(error)"])
        }
        return problem
    }
}

/// Lets those in who may come in.
struct AccessMiddleware: RouterMiddleware {
    typealias Context = CallContext

    let settings: ServiceSettings
    /// What everybody may see: the page, which asks for the key.
    let isPublic: @Sendable (_ path: String) -> Bool

    func handle(
        _ request: Request, context: CallContext,
        next: (Request, CallContext) async throws -> Response
    ) async throws -> Response {
        try checkOrigin(request)
        if settings.isGuarded, !isPublic(request.uri.path) { try await checkCredentials(request) }
        return try await next(request, context)
    }

    /// Takes the key or a token; whichever the server has.
    private func checkCredentials(_ request: Request) async throws {
        guard let given = AccessMiddleware.credentials(of: request) else {
            let names = [
                settings.apiKey.map { _ in "KEY" }, settings.jwtSecret.map { _ in "TOKEN" },
            ]
            throw Problem(
                401, "no-key",
                "show who you are: Authorization: Bearer "
                    + names.compactMap { $0 }.joined(separator: " or "))
        }
        if let key = settings.apiKey, AccessMiddleware.isSame(given, key) { return }
        guard let secret = settings.jwtSecret, settings.apiKey == nil || AccessTokens.isToken(given)
        else { throw Problem(401, "wrong-key", "this is not the key") }
        try await AccessTokens(secret: secret).verify(given)
    }

    /// Refuses calls that a page of somebody else's has a browser make: a name that leads to this
    /// machine is not this machine's name, and a page says where it comes from.
    private func checkOrigin(_ request: Request) throws {
        let authority = request.head.authority ?? ""
        if !settings.isGuarded {
            guard ServiceSettings.loopbackHosts.contains(AccessMiddleware.host(authority)) else {
                throw Problem(
                    421, "wrong-host", "this server is called 127.0.0.1, localhost or ::1")
            }
        }
        guard let origin = request.headers[.origin] else { return }
        // A page that was opened from a file, or in a sandbox, says "null".
        guard origin.split(separator: "/").last.map(String.init) == authority else {
            throw Problem(403, "wrong-origin", "pages of other origins are not served")
        }
    }

    /// A host without its port: "[::1]:80" is "::1".
    static func host(_ authority: String) -> String {
        if authority.hasPrefix("[") {
            return String(authority.dropFirst().prefix { $0 != "]" })
        }
        return String(authority.prefix { $0 != ":" }).lowercased()
    }

    private static func credentials(of request: Request) -> String? {
        guard let text = request.headers[.authorization], text.count > 7,
            text.prefix(7).lowercased() == "bearer "
        else { return nil }
        return String(text.dropFirst(7))
    }

    /// Takes as long whether the first or the last byte differs.
    static func isSame(_ given: String, _ key: String) -> Bool {
        let (given, key) = (Array(given.utf8), Array(key.utf8))
        var difference = given.count ^ key.count
        for (index, byte) in key.enumerated() {
            difference |= Int(byte ^ (index < given.count ? given[index] : 0))
        }
        return difference == 0
    }
}
