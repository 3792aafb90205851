/// What SQLite and PostgreSQL say each in its own way.
enum SQLDialect: Sendable {
    case sqlite, postgreSQL

    /// Whether one text holds another.
    func contains(_ text: String, _ part: String) -> String {
        self == .sqlite ? "instr(\(text), \(part)) > 0" : "strpos(\(text), \(part)) > 0"
    }

    /// Whether a column that holds a list in JSON has an element, which is the argument.
    func hasElement(_ column: String) -> String {
        switch self {
        case .sqlite: "EXISTS (SELECT 1 FROM json_each(\(column)) WHERE value = ?)"
        case .postgreSQL: "\(column)::jsonb @> to_jsonb(?::text)"
        }
    }

    /// The time by the database's clock, which all of its servers share, as records have it.
    ///
    /// - Parameter seconds: how long from now.
    /// - Returns: an expression.
    func time(in seconds: Int) -> String {
        switch self {
        case .sqlite: "strftime('%Y-%m-%d %H:%M:%f', 'now', '\(seconds) seconds')"
        case .postgreSQL:
            "to_char(clock_timestamp() AT TIME ZONE 'UTC' + interval '\(seconds) seconds', "
                + "'YYYY-MM-DD HH24:MI:SS.MS')"
        }
    }

    /// Ends a statement that chooses a row: rows that others have chosen are passed over.
    var claiming: String { self == .sqlite ? "" : "FOR UPDATE SKIP LOCKED" }

    /// Ends a statement that reads a row: others who would change it wait.
    var changing: String { self == .sqlite ? "" : "FOR UPDATE" }

    /// A statement after which others that run it wait for the end of the transaction; SQLite has one
    /// writer at a time as it is.
    var takingTurns: String? {
        // A number of Cadenza's own among the locks of applications.
        self == .sqlite ? nil : "SELECT pg_advisory_xact_lock(4416868)"
    }

    /// The order of jobs, and of those that came in the same millisecond.
    var oldestFirst: String { self == .sqlite ? "created, rowid" : "created, id" }
    var newestFirst: String {
        self == .sqlite ? "created DESC, rowid DESC" : "created DESC, id DESC"
    }
}
