import GRDB

/// A SQLite file in WAL mode.
struct SQLiteDatabase: LibraryDatabase {
    let dialect = SQLDialect.sqlite
    private let pool: DatabasePool

    /// Opens a file, or makes one, and brings its tables up to date.
    ///
    /// - Throws: `DatabaseError`.
    init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.prepareDatabase { database in
            // In WAL mode, commits survive a loss of power only with full synchronisation.
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        pool = try DatabasePool(path: path, configuration: configuration)
        var migrator = DatabaseMigrator()
        for version in LibrarySchema.versions {
            migrator.registerMigration(version.name) { database in
                for statement in version.statements { try database.execute(sql: statement) }
            }
        }
        try migrator.migrate(pool)
    }

    func read<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try pool.read { try body(SQLiteConnection(database: $0)) }
    }

    func write<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
        try pool.write { try body(SQLiteConnection(database: $0)) }
    }
}

private struct SQLiteConnection: SQLConnection {
    let database: Database

    func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> [Row] {
        try Row.fetchAll(
            database.cachedStatement(sql: sql), arguments: StatementArguments(arguments))
    }
}
