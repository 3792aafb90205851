import Foundation

/// A PostgreSQL database, which several servers may share, through libpq.
///
/// Unchecked because connections are lent to one thread at a time, under the condition.
final class PostgreSQLDatabase: LibraryDatabase, @unchecked Sendable {
    /// Connections at the most; whoever wants another one waits.
    private static let maximumConnections = 8
    /// How often a transaction is tried that PostgreSQL ends for the sake of others.
    private static let maximumAttempts = 5

    let dialect = SQLDialect.postgreSQL
    private let url: String
    private let condition = NSCondition()
    private var idle: [PostgreSQLConnection] = []
    private var count = 0

    /// Connects, and brings the tables up to date.
    ///
    /// - Parameter url: "postgresql://user:password@host:port/name" and whatever else libpq takes.
    /// - Throws: ``PostgreSQLError``.
    init(url: String) throws {
        self.url = url
        try migrate()
    }

    func read<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try transact("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    func write<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try transact("BEGIN ISOLATION LEVEL READ COMMITTED", body)
    }

    private func transact<Value>(
        _ begin: String, _ body: (any SQLConnection) throws -> Value
    ) throws -> Value {
        let connection = try lend()
        defer { giveBack(connection) }
        for _ in 1..<PostgreSQLDatabase.maximumAttempts {
            do {
                return try attempt(begin, body, on: connection)
            } catch let error as PostgreSQLError where error.isRetryable {
                continue
            }
        }
        return try attempt(begin, body, on: connection)
    }

    private func attempt<Value>(
        _ begin: String, _ body: (any SQLConnection) throws -> Value,
        on connection: PostgreSQLConnection
    ) throws -> Value {
        do {
            try connection.run(begin, [])
        } catch {
            // The database may have gone and come back since the connection was used.
            try connection.reset()
            try connection.run(begin, [])
        }
        do {
            let value = try body(connection)
            try connection.run("COMMIT", [])
            return value
        } catch {
            _ = try? connection.run("ROLLBACK", [])
            throw error
        }
    }

    private func lend() throws -> PostgreSQLConnection {
        let known = condition.withLock { () -> PostgreSQLConnection? in
            while idle.isEmpty, count >= PostgreSQLDatabase.maximumConnections { condition.wait() }
            if let connection = idle.popLast() { return connection }
            count += 1
            return nil
        }
        if let known { return known }
        do {
            return try PostgreSQLConnection(url: url)
        } catch {
            condition.withLock {
                count -= 1
                condition.signal()
            }
            throw error
        }
    }

    private func giveBack(_ connection: PostgreSQLConnection) {
        condition.withLock {
            idle.append(connection)
            condition.signal()
        }
    }

    /// Servers that start at the same time take turns.
    private func migrate() throws {
        try write { connection in
            if let turns = dialect.takingTurns { try connection.run(turns, []) }
            try connection.run("CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY)", [])
            let known = Set(
                try connection.run("SELECT name FROM migration", []).map { $0["name"] as String })
            let versions = LibrarySchema.versions + [LibrarySchema.contents]
            for version in versions where !known.contains(version.name) {
                for statement in version.statements { try connection.run(statement, []) }
                try connection.run("INSERT INTO migration (name) VALUES (?)", [version.name])
            }
        }
    }
}
