import Foundation

/// Programs of others that do the same work: Python scripts that print a line of JSON.
struct Peer {
    /// The folder of the scripts.
    let folder: String
    let python: String

    /// - Parameters:
    ///   - folder: holds the peers' scripts.
    ///   - python: the interpreter; by default that of `venv` in the folder, or the one on the
    ///     path.
    /// - Throws: `BenchmarkError` where the folder has no such scripts.
    init(folder: String, python: String?) throws {
        guard FileManager.default.fileExists(atPath: folder + "/train_step.py") else {
            throw BenchmarkError("\(folder) holds no train_step.py; --peers is the peers' folder")
        }
        self.folder = folder
        let own = folder + "/venv/bin/python"
        self.python =
            python ?? (FileManager.default.isExecutableFile(atPath: own) ? own : "python3")
    }

    /// Runs a script.
    ///
    /// - Parameter arguments: the script's name, then its arguments.
    /// - Returns: the last line of JSON that it prints.
    /// - Throws: `BenchmarkError` where the script fails or prints no such line; errors of starting
    ///   it.
    func run(_ arguments: [String]) throws -> [String: Any] {
        var environment = ProcessInfo.processInfo.environment
        // An allocator that keeps what it freed: the peer is up to a fifth faster with it.
        for path in [
            "/usr/lib/x86_64-linux-gnu/libtcmalloc_minimal.so.4",
            "/usr/lib/aarch64-linux-gnu/libtcmalloc_minimal.so.4",
        ] where FileManager.default.fileExists(atPath: path) {
            environment["LD_PRELOAD"] = path
        }
        let lines = try runProgram(
            ["/usr/bin/env", python, folder + "/" + arguments[0]] + arguments.dropFirst(),
            environment: environment)
        guard let line = lines.last else {
            throw BenchmarkError("\(arguments[0]) printed no line of JSON")
        }
        return line
    }
}

/// Runs a program and returns the lines of JSON that it prints; what it says on its standard error
/// is passed on when it fails.
func runProgram(_ words: [String], environment: [String: String]) throws -> [[String: Any]] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: words[0])
    process.arguments = Array(words.dropFirst())
    // Some systems ask OpenBLAS for the kernels of an older processor, which halves it.
    process.environment = environment.filter { $0.key != "OPENBLAS_CORETYPE" }
    let errors = FileManager.default.temporaryDirectory
        .appendingPathComponent("cadenza-benchmark-\(UUID().uuidString)")
    try Data().write(to: errors)
    defer { try? FileManager.default.removeItem(at: errors) }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
        let said = (try? String(contentsOf: errors, encoding: .utf8)) ?? ""
        throw BenchmarkError(
            "\(words.joined(separator: " ")) failed:\n" + said.suffix(2000))
    }
    return String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap {
        (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
    }
}
