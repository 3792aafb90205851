import GRDB

/// Where the library's records are: a SQLite file, or a PostgreSQL database that several servers share.
///
/// Statements have "?" for arguments and are the same for both, but for what ``SQLDialect`` tells. Rows and
/// values are GRDB's, which turns them into records. Methods block; any thread may call them.
protocol LibraryDatabase: Sendable {
    var dialect: SQLDialect { get }

    /// Lets `body` read; what it reads belongs together. `body` may be called again, from its beginning, where
    /// the database ends a transaction for the sake of another one.
    func read<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value

    /// Lets `body` change things, all at once or, where it throws, not at all; it may be called again as well.
    func write<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value
}

/// A connection, in a transaction.
protocol SQLConnection {
    /// Runs a statement.
    ///
    /// - Returns: the rows that it gives, by SELECT or RETURNING.
    @discardableResult
    func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> [Row]
}

extension SQLConnection {
    /// The records that a statement gives.
    func records<Record: LibraryRecord>(
        _ type: Record.Type, _ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []
    ) throws -> [Record] {
        try run(sql, arguments).map { try Record(row: $0) }
    }

    /// The record of an id.
    ///
    /// - Parameters:
    ///   - type: the kind of record, which has a table.
    ///   - id: its primary key.
    ///   - suffix: ends the statement, as ``SQLDialect/changing`` does.
    /// - Returns: the record; `nil` where there is none.
    /// - Throws: errors of the database.
    func record<Record: LibraryRecord>(
        _ type: Record.Type, _ id: String, _ suffix: String = ""
    ) throws -> Record? {
        try records(type, "SELECT * FROM \(Record.table) WHERE id = ? \(suffix)", [id]).first
    }

    /// The column "count" of the first row.
    func number(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?] = []) throws -> Int {
        try run(sql, arguments).first.flatMap { $0["count"] as Int? } ?? 0
    }

    /// Adds a record; one whose id is there already stays as it is.
    ///
    /// - Returns: whether it is new.
    @discardableResult
    func insert(_ record: some LibraryRecord) throws -> Bool {
        let values = try record.columns
        let names = values.map(\.name).joined(separator: ", ")
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        return try !run(
            "INSERT INTO \(type(of: record).table) (\(names)) VALUES (\(marks)) "
                + "ON CONFLICT (id) DO NOTHING RETURNING id", values.map(\.value)
        ).isEmpty
    }

    /// Writes what a record has become.
    func update(_ record: some LibraryRecord) throws {
        let values = try record.columns.filter { $0.name != "id" }
        let changes = values.map { "\($0.name) = ?" }.joined(separator: ", ")
        try run(
            "UPDATE \(type(of: record).table) SET \(changes) WHERE id = ?",
            values.map(\.value) + [record.id])
    }
}

extension LibraryRecord {
    /// Its columns in a fixed order.
    fileprivate var columns: [(name: String, value: DatabaseValue)] {
        get throws {
            try databaseDictionary.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
    }
}
