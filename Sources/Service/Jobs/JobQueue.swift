import Foundation
import Logging
import Requests
import ServiceLifecycle
import Studio
import Support

/// Carries out jobs, a few at a time, in the order in which they came.
///
/// Each runs on a thread of its own, for the work is long and knows no suspension. A server that stops
/// raises the flags of what is running and puts it back: a job has its random seed from the start, so
/// that it comes to the same music when it is begun anew.
///
/// Unchecked because what changes is changed under the lock alone.
final class JobQueue: Service, @unchecked Sendable {
    private struct Running {
        let flag: InterruptFlag
        let deadline: Date
        var isCancelled = false
        var isLate = false
    }

    /// How long ended jobs are remembered: 90 days.
    private static let keptSeconds = 90.0 * 24 * 3600
    /// Event logs of jobs that have ended are kept for this many jobs.
    private static let keptLogs = 128
    /// How many jobs are drawn together at the most, and how many pieces they ask for in all.
    private static let (joinedJobs, joinedPieces) = (8, 16)

    private let library: MusicLibrary
    private let useCases: [String: UseCase]
    private let context: RequestContext
    private let bounds: ServiceBounds
    private let logger: Logger
    private let metrics: ServiceMetrics

    /// What this server is called among those that share the library.
    private let server = UUID().uuidString
    private let workers = DispatchGroup()
    private let condition = NSCondition()
    private var running: [String: Running] = [:]
    private var logs: [(id: String, log: JobEventLog)] = []
    private var isStopping = false

    init(
        _ library: MusicLibrary, useCases: [UseCase], context: RequestContext,
        bounds: ServiceBounds, metrics: ServiceMetrics, logger: Logger
    ) {
        self.library = library
        self.useCases = Dictionary(
            useCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        (self.context, self.bounds) = (context, bounds)
        (self.metrics, self.logger) = (metrics, logger)
    }

    // MARK: Life

    /// Works until the server stops.
    func run() async throws {
        let count = try library.putBackLost(isStarting: true)
        try library.sweep(jobsFinishedBefore: Date() - JobQueue.keptSeconds)
        if count > 0 { logger.info("jobs begin anew", metadata: ["count": "\(count)"]) }
        for _ in 0..<bounds.concurrentJobs { startWorker() }
        try? await gracefulShutdown()
        stop()
        await withCheckedContinuation { continuation in
            workers.notify(queue: .global()) { continuation.resume() }
        }
    }

    private func startWorker() { startThread(in: workers) { [self] in work() } }

    private func startThread(in group: DispatchGroup, _ body: @escaping @Sendable () -> Void) {
        group.enter()
        let thread = Thread {
            body()
            group.leave()
        }
        thread.name = "job"
        thread.stackSize = 8 << 20
        thread.start()
    }

    private func stop() {
        condition.withLock {
            isStopping = true
            for job in running.values { job.flag.raise() }
            condition.broadcast()
        }
    }

    /// Wakes listeners and ends what takes too long; called every few seconds.
    func tick() {
        let now = Date()
        let logs = condition.withLock {
            for (id, job) in running where now > job.deadline {
                running[id]?.isLate = true
                job.flag.raise()
            }
            return self.logs.map(\.log)
        }
        for log in logs { log.wake() }
        guard library.isShared else { return }
        do { try meetOtherServers() } catch {
            logger.error("the library cannot be reached", metadata: ["error": "\(error)"])
        }
    }

    /// Holds on to this server's jobs, gives up those that it need not go on with, hears of those that
    /// others carry out, and puts back what a server that is gone has left.
    private func meetOtherServers() throws {
        let (own, others) = condition.withLock {
            let own = logs.filter { running[$0.id] != nil }
            return (own, logs.filter { running[$0.id] == nil && !$0.log.isOver })
        }
        let progress = Dictionary(
            own.map { ($0.id, $0.log.last("progress")) }, uniquingKeysWith: { $1 })
        for id in try library.hold(progress, by: server) {
            condition.withLock { running[id]?.flag.raise() }
        }
        for (id, log) in others {
            guard let job = try library.job(id) else { continue }
            if job.state.isEnd {
                tellEnd(job, to: log)
            } else if job.state == .running, condition.withLock({ running[id] == nil }) {
                log.appendNew("state", ["state": "running"])
                if let progress = JSONValue(stored: job.progress) {
                    log.appendNew("progress", progress)
                }
            }
        }
        if try library.putBackLost(isStarting: false) > 0 {
            condition.withLock { condition.broadcast() }
        }
    }

    // MARK: For callers

    /// Accepts a job.
    ///
    /// - Returns: the job, and whether it is new.
    /// - Throws: ``Problem`` where the queue is full or stops.
    func submit(_ job: JobRecord) throws -> (JobRecord, isNew: Bool) {
        guard !condition.withLock({ isStopping }) else {
            throw Problem(503, "stopping", "the server is stopping")
        }
        let accepted = try library.enqueue(
            job, .init(queued: bounds.queuedJobs, queuedPerClient: bounds.queuedJobsPerClient))
        if accepted.isNew {
            metrics.count("jobs_accepted_total", [("use_case", job.useCase)])
            condition.withLock { condition.signal() }
        }
        return accepted
    }

    /// Ends a job early; what it has made so far is not kept.
    func cancel(_ id: String) throws -> JobRecord {
        guard let job = try library.job(id) else {
            throw Problem.notFound("there is no job \"\(id.prefix(64).visible)\"")
        }
        guard !job.state.isEnd else { return job }
        let isRunning = condition.withLock {
            guard running[id] != nil else { return false }
            running[id]?.isCancelled = true
            running[id]?.flag.raise()
            return true
        }
        let ended = try library.finish(id, by: nil, .cancelled) ?? job
        if !isRunning {
            count(ended)
            tellEnd(ended, to: log(of: id, attempt: job.attempt))
        }
        return ended
    }

    /// What happens to a job; empty for one that ended long ago.
    func log(of job: JobRecord) -> JobEventLog { log(of: job.id, attempt: job.attempt) }

    private func log(of id: String, attempt: Int) -> JobEventLog {
        condition.withLock {
            // Whoever listens before the job begins goes on listening when it does.
            if let known = logs.last(where: { $0.id == id }) { return known.log }
            let log = JobEventLog(attempt: attempt)
            logs.append((id, log))
            if logs.count > JobQueue.keptLogs + bounds.queuedJobs {
                let old = logs.firstIndex { running[$0.id] == nil }
                if let old { logs.remove(at: old) }
            }
            return log
        }
    }

    // MARK: Work

    private func work() {
        while true {
            do {
                guard let job = try library.claim(by: server) else {
                    let isOver = condition.withLock {
                        // A job may have come in between: look again now and then.
                        if !isStopping {
                            _ = condition.wait(until: Date() + (library.isShared ? 0.5 : 5))
                        }
                        return isStopping
                    }
                    if isOver { return }
                    continue
                }
                // The job itself goes on where others cannot be looked for.
                carryOut([job] + ((try? companions(of: job)) ?? []))
            } catch {
                logger.error("the library cannot be read", metadata: ["error": "\(error)"])
                Thread.sleep(forTimeInterval: 1)
            }
            if condition.withLock({ isStopping }) { return }
        }
    }

    /// Takes jobs that wait and may be drawn together with one that was taken, as long as they are few
    /// enough to hold none of them up for long.
    private func companions(of job: JobRecord) throws -> [JobRecord] {
        guard let useCase = useCases[job.useCase], let request = JSONValue(stored: job.request),
            let (key, pieces) = useCase.joining(request)
        else { return [] }
        var left = JobQueue.joinedPieces - pieces
        return try library.claim(by: server, upTo: JobQueue.joinedJobs - 1, of: job.useCase) {
            guard let request = JSONValue(stored: $0.request),
                let other = useCase.joining(request), other.key == key, other.pieces <= left
            else { return false }
            left -= other.pieces
            return true
        }
    }

    /// Carries jobs out, several of them together, each on a thread of its own.
    private func carryOut(_ jobs: [JobRecord]) {
        guard jobs.count > 1 else { return jobs.forEach { carryOut($0, seat: nil) } }
        let drawing = JointDrawing(count: jobs.count)
        let members = DispatchGroup()
        for (job, seat) in zip(jobs, drawing.seats) {
            metrics.count("jobs_joined_total", [("use_case", job.useCase)])
            startThread(in: members) { [self] in carryOut(job, seat: seat) }
        }
        drawing.run()
        members.wait()
    }

    private func carryOut(_ job: JobRecord, seat: JointDrawing.Seat?) {
        defer { seat?.leave() }
        let flag = InterruptFlag(signals: [])
        let log = log(of: job)
        let isStopped = condition.withLock {
            running[job.id] = Running(
                flag: flag, deadline: Date() + Double(bounds.jobSeconds))
            return isStopping
        }
        if isStopped { flag.raise() }
        // It may have been cancelled just after it was taken.
        if let now = try? library.job(job.id), now.state.isEnd {
            condition.withLock { running[job.id] = nil }
            return tellEnd(now, to: log)
        }
        log.appendNew("state", ["state": "running"])
        var context = self.context
        context.interrupt = flag
        context.following = [.frames]
        let relay = EventRelay(log)
        context.events = { relay.take($0) }
        let start = Date()
        let workplace = JobWorkplace(job: job, library: library, context: context, seat: seat)
        let result = Result { try workplace.run(useCases[job.useCase]) }
        let end = condition.withLock { running.removeValue(forKey: job.id) }
        metrics.observe(
            "job_seconds", Date().timeIntervalSince(start), [("use_case", job.useCase)])
        do {
            try finish(job, result, end, workplace, log)
        } catch {
            logger.error("the library cannot be written", metadata: ["error": "\(error)"])
        }
        workplace.clean()
    }

    private func finish(
        _ job: JobRecord, _ result: Result<JobOutcome, any Error>, _ end: Running?,
        _ workplace: JobWorkplace, _ log: JobEventLog
    ) throws {
        if condition.withLock({ isStopping }), end?.isCancelled != true, flagged(end, result) {
            logger.info("put back", metadata: ["job": "\(job.id)"])
            return try library.putBack(job.id, by: server)
        }
        let ended: JobRecord?
        switch result {
        case _ where end?.isCancelled == true:
            ended = try library.finish(job.id, by: nil, .cancelled)
        case _ where end?.isLate == true:
            let problem = Problem(
                422, "too-long",
                "the job took longer than \(bounds.jobSeconds) seconds: ask for less")
            ended = try library.finish(job.id, by: server, .failed(problem))
        case .success(let outcome):
            ended = try library.finish(job.id, by: server, .done(outcome))
        case .failure(let error):
            let problem = Problem(error, naming: workplace.names)
            if problem.status == 500 {
                logger.error("a job failed", metadata: ["job": "\(job.id)", "error": "\(error)"])
            }
            ended = try library.finish(job.id, by: server, .failed(problem))
        }
        // Otherwise another server has taken it over, and goes on with it.
        guard let ended, ended.state.isEnd else { return }
        count(ended)
        tellEnd(ended, to: log)
    }

    /// Whether a job was ended by its flag: one that had just finished has its result.
    private func flagged(_ end: Running?, _ result: Result<JobOutcome, any Error>) -> Bool {
        guard end?.flag.isRaised == true else { return false }
        if case .success(let outcome) = result { return !outcome.isWhole }
        return true
    }

    private func count(_ job: JobRecord) {
        metrics.count(
            "jobs_ended_total", [("state", job.state.rawValue), ("use_case", job.useCase)])
    }

    private func tellEnd(_ job: JobRecord, to log: JobEventLog) {
        log.append("end", (try? JobView(job).json) ?? .null, isLast: true)
    }
}

/// Passes the events of a use case on, no more than a listener can use.
private final class EventRelay: @unchecked Sendable {
    private let log: JobEventLog
    private let lock = NSLock()
    private var lastProgress = Date.distantPast

    init(_ log: JobEventLog) {
        self.log = log
    }

    func take(_ event: RequestEvent) {
        switch event {
        case .progress(let progress):
            let isDue = lock.withLock {
                let now = Date()
                guard progress.done >= progress.total || now.timeIntervalSince(lastProgress) > 0.1
                else { return false }
                lastProgress = now
                return true
            }
            if isDue { send("progress", progress) }
        case .notice(let text): log.append("notice", ["text": .string(text.description)])
        case .frame(let frame): send("frame", frame)
        case .music: break
        }
    }

    private func send(_ kind: String, _ value: some Encodable) {
        guard let json = try? JSONValue(snakeCase: value) else { return }
        log.append(kind, json)
    }
}
