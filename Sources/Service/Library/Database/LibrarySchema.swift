/// The tables of the library, version by version: a library of an older version is brought up to
/// date when it is opened. The statements are the same for SQLite and PostgreSQL; times are texts as GRDB
/// writes them, which sort as they follow each other.
enum LibrarySchema {
    struct Version: Sendable {
        let name: String
        let statements: [String]
    }

    static let versions = [
        Version(
            name: "1: files, music, jobs",
            statements: [
                // What lies in the folder of files, by the hash of its bytes.
                """
                CREATE TABLE file (id TEXT PRIMARY KEY NOT NULL, kind TEXT NOT NULL,
                    byte_count BIGINT NOT NULL, created TEXT NOT NULL)
                """,
                // The request as it is carried out, with the random seed, and as it was asked for.
                """
                CREATE TABLE job (id TEXT PRIMARY KEY NOT NULL, use_case TEXT NOT NULL,
                    request TEXT NOT NULL, submitted TEXT NOT NULL, state TEXT NOT NULL,
                    client TEXT NOT NULL, idempotency_key TEXT, attempt BIGINT NOT NULL,
                    created TEXT NOT NULL, started TEXT, finished TEXT, result TEXT, problem TEXT,
                    UNIQUE (client, idempotency_key))
                """,
                "CREATE INDEX job_by_state ON job (state, created)",
                // What music came of, by which job, and which of its takes it is.
                """
                CREATE TABLE music (id TEXT PRIMARY KEY NOT NULL REFERENCES file (id),
                    name TEXT NOT NULL, note TEXT NOT NULL, tags TEXT NOT NULL, state TEXT NOT NULL,
                    parent TEXT, job TEXT, number BIGINT, figures TEXT,
                    sound TEXT REFERENCES file (id), picture TEXT REFERENCES file (id),
                    duration_seconds DOUBLE PRECISION NOT NULL, note_count BIGINT NOT NULL,
                    created TEXT NOT NULL)
                """,
                "CREATE INDEX music_by_time ON music (created, id)",
                "CREATE INDEX music_by_parent ON music (parent)",
            ]),
        Version(
            name: "2: sounds",
            statements: [
                """
                CREATE TABLE sound (id TEXT PRIMARY KEY NOT NULL REFERENCES file (id),
                    name TEXT NOT NULL, duration_seconds DOUBLE PRECISION NOT NULL,
                    sample_rate BIGINT NOT NULL, channel_count BIGINT NOT NULL, created TEXT NOT NULL)
                """,
                "CREATE INDEX sound_by_time ON sound (created, id)",
            ]),
        Version(
            name: "3: servers",
            statements: [
                // Which server carries a job out, and until when the others leave it alone.
                "ALTER TABLE job ADD COLUMN server TEXT",
                "ALTER TABLE job ADD COLUMN held_until TEXT",
            ]),
        Version(
            name: "4: progress",
            statements: [
                // How far a job has come, for those who hear of it at another server.
                "ALTER TABLE job ADD COLUMN progress TEXT"
            ]),
        Version(
            name: "5: history",
            statements: [
                // What has come from the history of the command line, whether it is still there or not.
                "CREATE TABLE brought_in (id TEXT PRIMARY KEY NOT NULL)"
            ]),
    ]

    /// Where several servers share a library, the bytes of its files are in it as well, in parts of
    /// ``MusicLibrary/partBytes``: PostgreSQL's values have at most a gigabyte.
    static let contents = Version(
        name: "contents",
        statements: [
            """
            CREATE TABLE content (id TEXT NOT NULL REFERENCES file (id) ON DELETE CASCADE,
                part BIGINT NOT NULL, bytes BYTEA NOT NULL, PRIMARY KEY (id, part))
            """,
            // Sounds are compressed as it is, or cannot be.
            "ALTER TABLE content ALTER COLUMN bytes SET STORAGE EXTERNAL",
        ])
}
