import Foundation
import GRDB
import Support

extension MusicLibrary {
    /// How many jobs may wait.
    struct QueueBounds: Sendable {
        var queued: Int
        var queuedPerClient: Int
    }

    func job(_ id: String) throws -> JobRecord? {
        try database.read { try JobRecord.fetchOne($0, key: id) }
    }

    /// Jobs, newest first.
    func jobs(limit: Int, state: JobRecord.State?) throws -> [JobRecord] {
        try database.read { database in
            var request = JobRecord.order(Column("created").desc, Column("rowid").desc)
            if let state { request = request.filter(Column("state") == state.rawValue) }
            return try request.limit(limit).fetchAll(database)
        }
    }

    /// Accepts a job, or finds the one that the same client has asked for with the same key.
    ///
    /// - Returns: the job, and whether it is new.
    /// - Throws: ``Problem`` where the queue is full, or the key belongs to another request.
    func enqueue(_ job: JobRecord, _ bounds: QueueBounds) throws -> (JobRecord, isNew: Bool) {
        try database.write { database in
            if let key = job.idempotencyKey,
                let known =
                    try JobRecord
                    .filter(Column("client") == job.client && Column("idempotency_key") == key)
                    .fetchOne(database)
            {
                guard known.useCase == job.useCase, known.submitted == job.submitted else {
                    throw Problem(
                        422, "idempotency-key", "this Idempotency-Key was used with another request"
                    )
                }
                return (known, false)
            }
            let queued = JobRecord.filter(Column("state") == JobRecord.State.queued.rawValue)
            let count = try queued.fetchCount(database)
            let own = try queued.filter(Column("client") == job.client).fetchCount(database)
            guard count < bounds.queued, own < bounds.queuedPerClient else {
                throw Problem.queueIsFull(count: count)
            }
            try job.insert(database)
            return (job, true)
        }
    }

    /// Takes the oldest job that waits and marks it as running.
    func claim() throws -> JobRecord? {
        try database.write { database in
            guard
                var job =
                    try JobRecord
                    .filter(Column("state") == JobRecord.State.queued.rawValue)
                    .order(Column("created"), Column("rowid")).fetchOne(database)
            else { return nil }
            (job.state, job.started, job.attempt) = (.running, Date(), job.attempt + 1)
            try job.update(database)
            return job
        }
    }

    /// Puts back what was running when the server stopped.
    ///
    /// - Returns: how many jobs wait.
    func putBackRunning() throws -> Int {
        try database.write { database in
            try database.execute(
                sql: "UPDATE job SET state = 'queued', started = NULL WHERE state = 'running'")
            return try JobRecord.filter(Column("state") == "queued").fetchCount(database)
        }
    }

    func putBack(_ id: String) throws {
        try database.write { database in
            try database.execute(
                sql: "UPDATE job SET state = 'queued', started = NULL WHERE id = ?",
                arguments: [id])
        }
    }

    /// Ends a job, with the takes that came of it, all at once or not at all.
    ///
    /// - Returns: the job as it is now; one that has ended already stays as it was.
    @discardableResult
    func finish(
        _ id: String, _ state: JobRecord.State, result: JSONValue? = nil, problem: Problem? = nil,
        takes: [MusicRecord] = []
    ) throws -> JobRecord? {
        try database.write { database in
            guard var job = try JobRecord.fetchOne(database, key: id), !job.state.isEnd else {
                return try JobRecord.fetchOne(database, key: id)
            }
            (job.state, job.finished) = (state, Date())
            job.result = result?.compact
            job.problem = try problem.map { try JSONValue(snakeCase: $0).compact }
            try job.update(database)
            for take in takes {
                // A take may be music that is there already; what is new about it is its sound.
                if var known = try MusicRecord.fetchOne(database, key: take.id) {
                    known.sound = take.sound ?? known.sound
                    known.picture = take.picture ?? known.picture
                    try known.update(database)
                } else {
                    try take.insert(database)
                }
            }
            return job
        }
    }

    /// How many jobs there are of each state.
    func jobCounts() throws -> [String: Int] {
        try database.read { database in
            let rows = try Row.fetchAll(
                database, sql: "SELECT state, count(*) AS count FROM job GROUP BY state")
            return Dictionary(
                rows.map { ($0["state"] as String, $0["count"] as Int) },
                uniquingKeysWith: { first, _ in first })
        }
    }

    /// Forgets jobs that ended long ago, and removes files that nothing names any more. Only for a library
    /// that nobody else works on: files are stored before they are named.
    func sweep(jobsFinishedBefore date: Date) throws {
        let orphans = try database.write { database in
            _ = try JobRecord.filter(Column("finished") < date).deleteAll(database)
            let orphans = try FileRecord.fetchAll(
                database,
                sql: """
                    SELECT * FROM file WHERE id NOT IN (
                        SELECT id FROM music UNION SELECT id FROM sound UNION SELECT sound FROM music WHERE sound IS NOT NULL
                        UNION SELECT picture FROM music WHERE picture IS NOT NULL)
                    AND NOT EXISTS (SELECT 1 FROM job WHERE instr(job.result, file.id))
                    """)
            for file in orphans { try file.delete(database) }
            return orphans
        }
        for file in orphans { try? FileManager.default.removeItem(atPath: path(file)) }
        for place in [folder + "/jobs", folder + "/incoming"] {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? [] {
                try? FileManager.default.removeItem(atPath: place + "/" + name)
            }
        }
    }
}
