import Foundation
import Hummingbird
import Requests
import Support

/// An address of the service: what the router calls, and what the description tells.
struct Route: Sendable {
    /// A parameter of the path, the query or the headers.
    struct Parameter: Sendable {
        enum Place: String, Sendable { case path, query, header }

        let name: String
        let place: Place
        let schema: JSONValue
        let help: String

        init(_ name: String, in place: Place, _ help: String, _ schema: JSONValue) {
            (self.name, self.place, self.help, self.schema) = (name, place, help, schema)
        }
    }

    /// What an answer holds.
    enum Content: Sendable {
        case none
        /// JSON after a schema of the description.
        case schema(String)
        case listOf(String)
        case bytes([String])
        case text(String)
    }

    let method: HTTPRequest.Method
    /// As in OpenAPI: "/v1/music/{id}".
    let path: String
    let name: String
    let summary: String
    var parameters: [Parameter] = []
    /// The media types of the body, each with the name of its schema; `nil` for bytes.
    var body: [String: String?] = [:]
    /// What comes back, by status.
    var answers: [Int: (text: String, content: Content)]
    /// Failures that are particular to it.
    var problems: [Int] = []
    let handle: @Sendable (ServiceCall) async throws -> Response

    /// As the router has it: "/v1/music/:id".
    var pattern: String {
        path.replacingOccurrences(of: "{", with: ":").replacingOccurrences(of: "}", with: "")
    }

    /// Whether a path is one of this route's.
    func matches(_ other: String) -> Bool {
        let (own, given) = (path.split(separator: "/"), other.split(separator: "/"))
        return own.count == given.count
            && zip(own, given).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}

/// What routes work with.
final class ServiceParts: Sendable {
    let settings: ServiceSettings
    let library: MusicLibrary
    let queue: JobQueue
    let useCases: [UseCase]
    /// What requests that are no jobs work in.
    let context: Requests.RequestContext
    let piano: PianoSamples
    let page: PageFiles
    let metrics: ServiceMetrics
    let streams: StreamCounter
    let live: LiveStreams
    /// `nil` where the library is for what the service makes alone.
    let history: CommandLineHistory?

    init(
        _ settings: ServiceSettings, library: MusicLibrary, queue: JobQueue, useCases: [UseCase],
        context: Requests.RequestContext, metrics: ServiceMetrics
    ) {
        (self.settings, self.library, self.queue) = (settings, library, queue)
        (self.useCases, self.context, self.metrics) = (useCases, context, metrics)
        piano = PianoSamples(libraryFolder: library.folder)
        page = PageFiles(folder: settings.pageFolder)
        let bounds = settings.bounds
        streams = StreamCounter(bounds.streams)
        live = LiveStreams(bounds.live)
        history =
            settings.bringsInHistory
            ? CommandLineHistory(folder: settings.folders.generated, library: library) : nil
    }
}
