import Foundation
import Requests
import Support
import Synchronization

/// Looks at many files, several at a time.
///
/// - Parameters:
///   - paths: the files.
///   - progress: is told of every file that is done.
///   - doneBefore: how many were done before these.
///   - threadCount: >= 1.
///   - look: called once for each file, from any thread.
/// - Returns: what was found, in the order of the paths; an error names its file.
/// - Throws: nothing: whatever `look` throws is among the results.
func outcomes<Value: Sendable>(
    of paths: [String], _ progress: ProgressReporter, doneBefore: Int = 0,
    threadCount: Int = ProcessInfo.processInfo.activeProcessorCount,
    _ look: @Sendable (String) throws -> Value
) throws -> [Result<Value, FileError>] {
    let done = Mutex(doneBefore)
    return try parallelMap(count: paths.count, threadCount: threadCount) { index in
        defer {
            let count = done.withLock { count in
                count += 1
                return count
            }
            progress.update(count)
        }
        let path = paths[index]
        do {
            return .success(try look(path))
        } catch let error as FileError {
            return .failure(error)
        } catch {
            // Errors of reading begin with the path.
            let text = "\(error)"
            let message = text.hasPrefix(path + ": ") ? text.dropFirst(path.count + 2) : text[...]
            return .failure(FileError(.notReadable, path: path, message: String(message)))
        }
    }
}
