import Foundation
import GRDB
import Support

/// Jobs are kept with the music, so that those that wait survive the server.
///
/// Where several servers share a library, each takes jobs that no other one holds. A server that goes on says so
/// now and then; what one holds that has fallen silent goes back to those that wait.
extension MusicLibrary {
    /// How many jobs may wait.
    struct QueueBounds: Sendable {
        var queued: Int
        var queuedPerClient: Int
    }

    /// How long a job is held by a server that is not heard of, in seconds.
    static let holdSeconds = 60

    func job(_ id: String) throws -> JobRecord? {
        try database.read { try $0.record(JobRecord.self, id) }
    }

    /// Jobs, newest first.
    func jobs(limit: Int, state: JobRecord.State?) throws -> [JobRecord] {
        let condition = state == nil ? "" : "WHERE state = ?"
        return try database.read { connection in
            try connection.records(
                JobRecord.self,
                "SELECT * FROM job \(condition) ORDER BY \(database.dialect.newestFirst) LIMIT ?",
                (state.map { [$0.rawValue] } ?? []) + [limit])
        }
    }

    /// Accepts a job, or finds the one that the same client has asked for with the same key.
    ///
    /// - Returns: the job, and whether it is new.
    /// - Throws: ``Problem`` where the queue is full, or the key belongs to another request.
    func enqueue(_ job: JobRecord, _ bounds: QueueBounds) throws -> (JobRecord, isNew: Bool) {
        try database.write { connection in
            // What is counted stays true where two servers are asked at the same time.
            if let turns = database.dialect.takingTurns { try connection.run(turns, []) }
            if let key = job.idempotencyKey,
                let known = try connection.records(
                    JobRecord.self, "SELECT * FROM job WHERE client = ? AND idempotency_key = ?",
                    [job.client, key]
                ).first
            {
                guard known.useCase == job.useCase, known.submitted == job.submitted else {
                    throw Problem(
                        422, "idempotency-key", "this Idempotency-Key was used with another request"
                    )
                }
                return (known, false)
            }
            let count = try connection.number(
                "SELECT count(*) AS count FROM job WHERE state = 'queued'")
            let own = try connection.number(
                "SELECT count(*) AS count FROM job WHERE state = 'queued' AND client = ?",
                [job.client])
            guard count < bounds.queued, own < bounds.queuedPerClient else {
                throw Problem.queueIsFull(count: count)
            }
            try connection.insert(job)
            return (job, true)
        }
    }

    /// Takes the oldest job that waits and marks it as running.
    ///
    /// - Parameter server: who takes it.
    /// - Returns: the job; `nil` where none waits.
    /// - Throws: errors of the database.
    func claim(by server: String) throws -> JobRecord? {
        try database.write { connection in
            try connection.records(
                JobRecord.self,
                """
                \(taking) WHERE id = (SELECT id FROM job WHERE state = 'queued'
                    ORDER BY \(database.dialect.oldestFirst) LIMIT 1 \(database.dialect.claiming))
                RETURNING *
                """, [Date(), server]
            ).first
        }
    }

    /// Takes more jobs of a use case that wait, the oldest first.
    ///
    /// - Parameters:
    ///   - server: who takes them.
    ///   - count: how many, at most.
    ///   - useCase: its name.
    ///   - isWanted: asked of some of those that wait.
    /// - Returns: what was taken.
    /// - Throws: errors of the database.
    func claim(
        by server: String, upTo count: Int, of useCase: String, where isWanted: (JobRecord) -> Bool
    ) throws -> [JobRecord] {
        let dialect = database.dialect
        return try database.write { connection in
            try connection.records(
                JobRecord.self,
                """
                SELECT * FROM job WHERE state = 'queued' AND use_case = ?
                ORDER BY \(dialect.oldestFirst) LIMIT 64 \(dialect.claiming)
                """, [useCase]
            ).filter(isWanted).prefix(count).flatMap { job in
                try connection.records(
                    JobRecord.self, "\(taking) WHERE id = ? RETURNING *",
                    [Date(), server, job.id])
            }
        }
    }

    /// The beginning of a statement that takes jobs at a time for a server.
    private var taking: String {
        """
        UPDATE job SET state = 'running', started = ?, attempt = attempt + 1, server = ?,
        progress = NULL, held_until = \(database.dialect.time(in: MusicLibrary.holdSeconds))
        """
    }

    /// Says that a server goes on with its jobs, and how far they have come.
    ///
    /// - Parameters:
    ///   - jobs: by id, with the newest progress as JSON.
    ///   - server: who carries them out.
    /// - Returns: those that it need not go on with: they were cancelled at another server, or taken over
    ///   by one that has not heard of this one for too long.
    /// - Throws: errors of the database.
    func hold(_ jobs: [String: String?], by server: String) throws -> [String] {
        guard isShared, !jobs.isEmpty else { return [] }
        return try database.write { connection in
            try jobs.keys.sorted().filter { id in
                try connection.run(
                    """
                    UPDATE job SET progress = ?,
                    held_until = \(database.dialect.time(in: MusicLibrary.holdSeconds))
                    WHERE id = ? AND state = 'running' AND server = ? RETURNING id
                    """, [jobs[id] ?? nil, id, server]
                ).isEmpty
            }
        }
    }

    /// Puts back what was running on servers that are gone.
    ///
    /// - Parameter isStarting: whether this server has no jobs yet: one that is alone with its library
    ///   puts back all that was running.
    /// - Returns: how many jobs were put back.
    /// - Throws: errors of the database.
    @discardableResult
    func putBackLost(isStarting: Bool) throws -> Int {
        guard isShared || isStarting else { return 0 }
        // What another server is changing just now is not lost.
        let isLost = isShared ? "held_until < \(database.dialect.time(in: 0))" : "TRUE"
        return try database.write { connection in
            try connection.run(
                """
                UPDATE job SET state = 'queued', started = NULL WHERE id IN (
                    SELECT id FROM job WHERE state = 'running' AND \(isLost)
                    \(database.dialect.claiming))
                RETURNING id
                """, []
            ).count
        }
    }

    /// Puts a job back that a server carries out.
    func putBack(_ id: String, by server: String) throws {
        _ = try database.write { connection in
            try connection.run(
                """
                UPDATE job SET state = 'queued', started = NULL
                WHERE id = ? AND state = 'running' AND server = ?
                """, [id, server])
        }
    }

    /// Ends a job, with the takes that came of it, all at once or not at all.
    ///
    /// - Parameters:
    ///   - id: the job.
    ///   - server: who has carried it out; `nil` for whoever cancels it.
    ///   - end: how it ends, and what came of it.
    /// - Returns: the job as it is now; one that has ended already, or that another server has taken over,
    ///   stays as it was.
    /// - Throws: errors of the database.
    @discardableResult
    func finish(_ id: String, by server: String?, _ end: JobEnd) throws -> JobRecord? {
        try database.write { connection in
            let known = try connection.record(JobRecord.self, id, database.dialect.changing)
            guard var job = known, !job.state.isEnd else { return known }
            if let server, job.state != .running || job.server != server { return job }
            (job.state, job.finished) = (end.state, Date())
            job.result = end.result?.compact
            job.problem = try end.problem.map { try JSONValue(snakeCase: $0).compact }
            try connection.update(job)
            for take in end.takes where try !connection.insert(take) {
                // A take may be music that is there already; what is new about it is its sound.
                try connection.run(
                    """
                    UPDATE music SET sound = COALESCE(?, sound), picture = COALESCE(?, picture)
                    WHERE id = ?
                    """, [take.sound, take.picture, take.id])
            }
            return job
        }
    }

    /// How many jobs there are of each state.
    func jobCounts() throws -> [String: Int] {
        try database.read { connection in
            let rows = try connection.run(
                "SELECT state, count(*) AS count FROM job GROUP BY state", [])
            return Dictionary(
                rows.map { ($0["state"] as String, $0["count"] as Int) },
                uniquingKeysWith: { first, _ in first })
        }
    }
}

/// How a job ends.
enum JobEnd: Sendable {
    case done(JobOutcome)
    case failed(Problem)
    case cancelled

    fileprivate var state: JobRecord.State {
        switch self {
        case .done: .done
        case .failed: .failed
        case .cancelled: .cancelled
        }
    }

    fileprivate var result: JSONValue? {
        if case .done(let outcome) = self { outcome.result } else { nil }
    }
    fileprivate var takes: [MusicRecord] {
        if case .done(let outcome) = self { outcome.takes } else { [] }
    }
    fileprivate var problem: Problem? {
        if case .failed(let problem) = self { problem } else { nil }
    }
}
