import GRDB

/// The tables of the library, version by version: a library of an older version is brought up to
/// date when it is opened.
enum LibrarySchema {
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: files, music, jobs") { database in
            // What lies in the folder of files, by the hash of its bytes.
            try database.create(table: "file") { table in
                table.primaryKey("id", .text)
                table.column("kind", .text).notNull()
                table.column("byte_count", .integer).notNull()
                table.column("created", .datetime).notNull()
            }
            try database.create(table: "job") { table in
                table.primaryKey("id", .text)
                table.column("use_case", .text).notNull()
                // As it is carried out, with the random seed, and as it was asked for.
                table.column("request", .text).notNull()
                table.column("submitted", .text).notNull()
                table.column("state", .text).notNull()
                table.column("client", .text).notNull()
                table.column("idempotency_key", .text)
                table.column("attempt", .integer).notNull()
                table.column("created", .datetime).notNull()
                table.column("started", .datetime)
                table.column("finished", .datetime)
                table.column("result", .text)
                table.column("problem", .text)
                table.uniqueKey(["client", "idempotency_key"])
            }
            try database.create(index: "job_by_state", on: "job", columns: ["state", "created"])
            try database.create(table: "music") { table in
                table.primaryKey("id", .text).references("file")
                table.column("name", .text).notNull()
                table.column("note", .text).notNull()
                table.column("tags", .text).notNull()
                table.column("state", .text).notNull()
                // What it came of, by whom, and which of several it is.
                table.column("parent", .text)
                table.column("job", .text)
                table.column("number", .integer)
                table.column("figures", .text)
                table.column("sound", .text).references("file")
                table.column("picture", .text).references("file")
                table.column("duration_seconds", .double).notNull()
                table.column("note_count", .integer).notNull()
                table.column("created", .datetime).notNull()
            }
            try database.create(index: "music_by_time", on: "music", columns: ["created", "id"])
            try database.create(index: "music_by_parent", on: "music", columns: ["parent"])
        }
        migrator.registerMigration("2: sounds") { database in
            try database.create(table: "sound") { table in
                table.primaryKey("id", .text).references("file")
                table.column("name", .text).notNull()
                table.column("duration_seconds", .double).notNull()
                table.column("sample_rate", .integer).notNull()
                table.column("channel_count", .integer).notNull()
                table.column("created", .datetime).notNull()
            }
            try database.create(index: "sound_by_time", on: "sound", columns: ["created", "id"])
        }
        return migrator
    }
}
