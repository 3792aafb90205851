import Foundation
import Requests
import Studio
import Support

/// What came of a job.
struct JobOutcome: Sendable {
    /// For the caller.
    var result: JSONValue
    /// New music for the library; its files are there already.
    var takes: [MusicRecord] = []
    /// Whether it is all that was asked for.
    var isWhole = true
}

/// Where a job is carried out: the library that it reads, and a folder of its own to write to.
final class JobWorkplace: Sendable {
    let job: JobRecord
    let library: MusicLibrary
    let context: RequestContext
    let folder: String
    /// Among the jobs that are drawn together.
    let seat: JointDrawing.Seat?

    init(
        job: JobRecord, library: MusicLibrary, context: RequestContext, seat: JointDrawing.Seat?
    ) {
        (self.job, self.library, self.context) = (job, library, context)
        self.seat = seat
        folder = library.folder + "/jobs/" + job.id
    }

    /// Carries the job out.
    func run(_ useCase: UseCase?) throws -> JobOutcome {
        guard let useCase, let request = JSONValue(stored: job.request) else {
            throw Problem(
                422, "unknown-use-case", "this server does not know \"\(job.useCase)\"")
        }
        clean()
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        return try useCase.run(request, self)
    }

    /// What paths are called outside.
    var names: [String: String] {
        var names = [library.folder + "/": ""]
        for id in ids {
            guard let path = try? library.givenPath(id), let name = try? library.name(id) else {
                continue
            }
            names[path] = "\"\(name)\""
        }
        return names
    }

    /// What the request names of the library.
    var ids: [String] {
        job.request.matches(of: /"([0-9a-f]{32})"/).map { String($0.1) }
    }

    /// Removes what was written on the way.
    func clean() {
        try? FileManager.default.removeItem(atPath: folder)
    }
}

/// A job as callers see it.
struct JobView: Encodable {
    private let id, useCase: String
    private let state: JobRecord.State
    private let attempt: Int
    private let created: Date
    private let started, finished: Date?
    private let request, result, problem: JSONValue?

    init(_ job: JobRecord) {
        (id, useCase, state, attempt) = (job.id, job.useCase, job.state, job.attempt)
        (created, started, finished) = (job.created, job.started, job.finished)
        request = JSONValue(stored: job.request)
        result = JSONValue(stored: job.result)
        problem = JSONValue(stored: job.problem)
    }

    var json: JSONValue {
        get throws { try JSONValue(snakeCase: self) }
    }
}
