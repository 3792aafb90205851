import Foundation
import MIDIFiles
import Requests
import SoundRendering
import Support

/// What is told of a call that failed: problem details after RFC 9457.
struct Problem: Error, Codable, Equatable, Sendable {
    /// "urn:cadenza:problem:" and a word that programs can go by.
    var type: String
    /// The status in words.
    var title: String
    var status: Int
    /// What was wrong and what to do.
    var detail: String
    /// The parameter at fault.
    var parameter: String?
    /// In how many seconds to try again.
    var retryAfter: Int?

    private static let prefix = "urn:cadenza:problem:"

    /// The word of its type.
    var kind: String { String(type.dropFirst(Problem.prefix.count)) }

    private enum CodingKeys: String, CodingKey {
        case type, title, status, detail, parameter
        case retryAfter = "retry_after"
    }

    init(_ status: Int, _ kind: String, _ detail: String, parameter: String? = nil) {
        type = Problem.prefix + kind
        title = Problem.titles[status] ?? "Error"
        self.status = status
        self.detail = detail
        self.parameter = parameter
    }

    private static let titles = [
        400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 408: "Request Timeout", 409: "Conflict",
        413: "Content Too Large", 415: "Unsupported Media Type", 421: "Misdirected Request",
        422: "Unprocessable Content", 429: "Too Many Requests", 500: "Internal Server Error",
        503: "Service Unavailable",
    ]

    static func notFound(_ detail: String) -> Problem { Problem(404, "not-found", detail) }

    /// A value that cannot be had.
    static func invalid(_ parameter: String?, _ detail: String) -> Problem {
        Problem(422, "invalid-parameter", detail, parameter: parameter)
    }

    static func queueIsFull(count: Int) -> Problem {
        var problem = Problem(
            429, "queue-full", "\(count) jobs are waiting already: try again later")
        problem.retryAfter = 10
        return problem
    }

    /// What an error of the use cases comes to.
    ///
    /// - Parameters:
    ///   - error: any error; what is not expected tells nothing of the machine.
    ///   - names: what paths in its text are called outside.
    init(_ error: any Error, naming names: [String: String] = [:]) {
        func outside(_ text: String) -> String {
            names.sorted { $0.key.count > $1.key.count }.reduce(text) {
                $0.replacingOccurrences(of: $1.key, with: $1.value)
            }.visibleLines
        }
        switch error {
        case let problem as Problem: self = problem
        case let error as RequestError:
            self = .invalid(error.parameter?.rawValue, outside(error.description))
        case let error as MIDIFileError:
            self = Problem(422, "not-midi", outside(error.description), parameter: "file")
        case let error as PostgreSQLError where error.isUnreachable:
            self = Problem(
                503, "database", "the library's database cannot be reached: try again later")
            retryAfter = 10
        case let error as FileError where error.code == .tooLarge:
            self = Problem(413, "too-large", outside(error.description))
        case let error as FileError where !names.isEmpty && error.code == .notReadable:
            self = Problem(422, "not-readable", outside(error.description))
        case let error as FileError where !names.isEmpty && error.code == .notFound:
            self = .notFound(outside(error.description))
        case let error as RenderingError:
            self = Problem(422, "rendering", outside("\(error)"))
        default:
            self = Problem(500, "internal", "something went wrong; the server's log has more")
        }
    }
}
