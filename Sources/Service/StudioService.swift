import Foundation
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import Requests
import ServiceLifecycle
import Studio

/// The server: the use cases of Cadenza over HTTP, a library of music, and the page.
public struct StudioService: Sendable {
    private let settings: ServiceSettings
    private let parts: ServiceParts
    private let logger: Logger

    /// Opens the library and checks that the server may be reached as it would be.
    ///
    /// - Parameters:
    ///   - settings: where to listen, and what for.
    ///   - logger: hears what happens.
    /// - Throws: `RequestError` where the server would be open to everybody; errors of the library.
    public init(_ settings: ServiceSettings, logger: Logger = Logger(label: "cadenza")) throws {
        try settings.check()
        self.settings = settings
        var logger = logger
        logger.logLevel = settings.logLevel
        self.logger = logger
        let library = try MusicLibrary(
            folder: settings.libraryFolder, database: settings.database)
        let useCases = UseCase.all(settings.folders)
        let metrics = ServiceMetrics()
        var context = Requests.RequestContext(folders: settings.folders)
        context.models = ModelCache(maximumBytes: settings.bounds.modelBytes)
        let queue = JobQueue(
            library, useCases: useCases, context: context, bounds: settings.bounds,
            metrics: metrics, logger: logger)
        parts = ServiceParts(
            settings, library: library, queue: queue, useCases: useCases, context: context,
            metrics: metrics)
    }

    /// Every address but those of the page's files.
    static func routes(_ useCases: [UseCase]) -> [Route] {
        SystemRoutes.all + MusicRoutes.all + SoundRoutes.all + LiveRoutes.all
            + RunRoutes.all + JobRoutes.all(useCases)
    }

    /// The description of the service, OpenAPI 3.1, as JSON.
    public static func description(_ settings: ServiceSettings) -> String {
        let useCases = UseCase.all(settings.folders)
        return OpenAPI.document(routes(useCases), useCases).compact
    }

    /// Brings what the command line has made into the library, where the settings say so; see `cadenza history`.
    ///
    /// It is done again whenever the library is listed.
    ///
    /// - Returns: how many pieces are new.
    /// - Throws: errors of the library.
    public func bringInHistory() throws -> Int {
        try parts.history?.bringIn() ?? 0
    }

    /// Serves until it is told to stop by SIGTERM or SIGINT, or its task is cancelled: answers that are
    /// under way are finished, and running jobs put back.
    ///
    /// - Parameters:
    ///   - hearsSignals: whether SIGTERM and SIGINT stop it.
    ///   - onStart: is told the port once connections are taken.
    /// - Throws: errors of binding the address.
    public func run(
        hearsSignals: Bool = true, onStart: @escaping @Sendable (_ port: Int) -> Void = { _ in }
    ) async throws {
        let idle = Int64(settings.bounds.idleSeconds)
        let server = HTTPServerBuilder.http1(
            configuration: .init(
                additionalChannelHandlers: [
                    IdleStateHandler(allTimeout: .seconds(idle)), IdleCloser(),
                ], idleTimeout: .seconds(idle),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10,
                    maxHeaderFieldCount: 100)))
        let app = Application(
            router: router(), server: server,
            configuration: .init(
                address: .hostname(settings.host, port: settings.port), serverName: "Cadenza",
                availableConnectionsDelegate: MaximumConnections(settings.bounds.connections)),
            services: [
                parts.queue,
                Ticker(queue: parts.queue, seconds: parts.library.isShared ? 2 : 10),
            ],
            onServerRunning: { channel in onStart(channel.localAddress?.port ?? 0) },
            logger: logger)
        try await app.runService(gracefulShutdownSignals: hearsSignals ? [.sigterm, .sigint] : [])
    }

    private func router() -> Router<CallContext> {
        let router = Router(context: CallContext.self, options: [.autoGenerateHeadEndpoints])
        let (parts, routes) = (parts, StudioService.routes(parts.useCases))
        router.add(
            middleware: AnswerMiddleware(metrics: parts.metrics, routes: routes, logger: logger))
        router.add(
            middleware: AccessMiddleware(settings: settings) { path in
                path == "/" || path == "/health" || path.hasPrefix("/page/")
            })
        for route in routes {
            router.on(RouterPath(route.pattern), method: route.method) { request, context in
                try await route.handle(
                    ServiceCall(request: request, context: context, service: parts))
            }
        }
        let document = OpenAPI.document(routes, parts.useCases).compact
        router.get("/openapi.json") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "application/json"],
                body: ResponseBody(byteBuffer: ByteBuffer(string: document)))
        }
        let page: @Sendable (Request, CallContext) async throws -> Response = { request, context in
            try SystemRoutes.page(
                ServiceCall(request: request, context: context, service: parts))
        }
        router.get("/", use: page)
        router.get("/page/**", use: page)
        return router
    }
}

/// Tells the queue the time.
private struct Ticker: Service {
    let queue: JobQueue
    let seconds: Int

    func run() async throws {
        for await _ in AsyncTimer(seconds: seconds).cancelOnGracefulShutdown() { queue.tick() }
    }
}

/// Yields every so many seconds.
private struct AsyncTimer: AsyncSequence, Sendable {
    let seconds: Int

    struct AsyncIterator: AsyncIteratorProtocol {
        let seconds: Int

        mutating func next() async -> Void? {
            do { try await Task.sleep(for: .seconds(seconds)) } catch { return nil }
            return ()
        }
    }

    func makeAsyncIterator() -> AsyncIterator { AsyncIterator(seconds: seconds) }
}
