import Foundation
import MessagePassing
import Requests
import Support
import Synchronization

/// Looks at many files, several at a time; each rank at some of them.
///
/// - Parameters:
///   - paths: the files.
///   - progress: is told of every file that is done.
///   - doneBefore: how many were done before these.
///   - ranks: those that share the files.
///   - threadCount: >= 1.
///   - look: called once for each file, from any thread.
/// - Returns: what was found, in the order of the paths; an error names its file.
/// - Throws: `MessagePassingError` when another rank is gone; whatever `look` throws is among the
///   results.
public func outcomes<Value: Codable & Sendable>(
    of paths: [String], _ progress: ProgressReporter, doneBefore: Int = 0, by ranks: Ranks,
    threadCount: Int = ProcessInfo.processInfo.activeProcessorCount,
    _ look: @Sendable (String) throws -> Value
) throws -> [Result<Value, FileError>] {
    let done = Mutex(0)
    let outcomes = try ranks.map(count: paths.count) { numbers in
        try parallelMap(count: numbers.count, threadCount: threadCount) { place in
            defer {
                let count = done.withLock { done in
                    // The other ranks are about as far.
                    done += ranks.size
                    return min(done, paths.count)
                }
                progress.update(doneBefore + count)
            }
            return outcome(of: paths[numbers[place]], look)
        }
    }
    return outcomes.map { $0.result }
}

private func outcome<Value>(
    of path: String, _ look: (String) throws -> Value
) -> FileOutcome<Value> {
    do {
        return .found(try look(path))
    } catch let error as FileError {
        return .failed(error)
    } catch {
        // Errors of reading begin with the path.
        let text = "\(error)"
        let message = text.hasPrefix(path + ": ") ? text.dropFirst(path.count + 2) : text[...]
        return .failed(FileError(.notReadable, path: path, message: String(message)))
    }
}

/// What became of a file, as it travels between ranks.
private enum FileOutcome<Value: Codable & Sendable>: Codable, Sendable {
    case found(Value)
    case failed(FileError)

    var result: Result<Value, FileError> {
        switch self {
        case .found(let value): .success(value)
        case .failed(let error): .failure(error)
        }
    }
}
