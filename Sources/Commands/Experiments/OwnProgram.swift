import Foundation
import Requests
import Support

/// This program, run again with other words: an experiment uses the commands as anyone else would.
struct OwnProgram {
    /// Raised by Ctrl-C, which the command that runs hears as well.
    private let interrupt = InterruptFlag()

    /// Runs a command with `--json` and reads what it prints; its notes and progress are passed on.
    ///
    /// - Parameters:
    ///   - words: a command and its arguments.
    ///   - type: what the JSON holds, with snake_case keys.
    /// - Returns: what the command printed.
    /// - Throws: `RequestError` when the command fails, after its own words; `CancellationError`
    ///   when it was interrupted; `DecodingError` for JSON of another kind.
    func result<Result: Decodable>(_ words: [String], as type: Result.Type = Result.self) throws
        -> Result
    {
        let process = Process()
        process.executableURL = Bundle.main.executableURL
        process.arguments = words + ["--json"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        if interrupt.isRaised { throw CancellationError() }
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw RequestError("this failed: cadenza " + words.joined(separator: " "))
        }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Result.self, from: output)
    }

    /// Trains a model, as `cadenza train` does.
    ///
    /// - Parameters:
    ///   - folder: the run's.
    ///   - options: what else `train` is told.
    /// - Throws: `CancellationError` when training was interrupted.
    func train(in folder: String, options: [String]) throws {
        struct Trained: Decodable {
            let outcome: String
        }
        let trained: Trained = try result(["train", "--run-folder", folder] + options)
        guard trained.outcome == "finished" else { throw CancellationError() }
    }

    /// Nats per frame and, where it was asked, per note.
    struct Score: Decodable {
        let nllPerFrame: Double
        let nllPerNote: Double?
        let nllByPart: [String: Double]?
    }

    /// Scores a model, as `cadenza evaluate` does.
    ///
    /// - Parameters:
    ///   - model: a checkpoint or a run's folder.
    ///   - data: the data set.
    ///   - split: "validation" or "test".
    ///   - options: what else `evaluate` is told.
    /// - Returns: the mean over the split.
    /// - Throws: as ``result(_:as:)``.
    func score(_ model: String, data: String, split: String, options: [String] = []) throws -> Score
    {
        try result(["evaluate", "--model", model, "--data", data, "--split", split] + options)
    }
}
