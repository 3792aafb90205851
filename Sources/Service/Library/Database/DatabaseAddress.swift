import Requests
import Support

/// Where the records of a library are, as `DATABASE_URL` tells it.
public enum DatabaseAddress: Sendable, Equatable {
    /// A file of this machine's.
    case sqlite(path: String)
    /// A server, which several of ours may share; what libpq takes as a URL.
    case postgreSQL(url: String)

    /// - Throws: `RequestError` for any other text, which is not repeated: it may hold a password.
    public init(_ text: String) throws {
        if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
            self = .postgreSQL(url: text)
            return
        }
        guard
            let path = text.prefixMatch(of: /sqlite:(\/\/(?=\/))?/).map({
                text[$0.range.upperBound...]
            }),
            !path.isEmpty
        else {
            throw RequestError(
                "DATABASE_URL is sqlite:/path/library.sqlite or postgresql://user@host/database")
        }
        self = .sqlite(path: String(path))
    }
}
