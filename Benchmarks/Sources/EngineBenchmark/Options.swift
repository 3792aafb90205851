import Foundation
import Tensors
import Training

/// The words of a command line: names, and options `--name value`.
struct Options {
    /// The arguments that are neither options nor their values.
    private(set) var names: [String] = []
    private var values: [String: String] = [:]

    init(_ arguments: some Collection<String>) throws {
        var rest = Array(arguments)[...]
        while let word = rest.popFirst() {
            if word.hasPrefix("--") {
                guard let value = rest.popFirst() else {
                    throw BenchmarkError("\(word) needs a value")
                }
                values[String(word.dropFirst(2))] = value
            } else {
                names.append(word)
            }
        }
    }

    /// Refuses options that nobody knows.
    func check(known: Set<String>) throws {
        if let stranger = values.keys.sorted().first(where: { !known.contains($0) }) {
            let list = known.sorted().map { "--" + $0 }.joined(separator: ", ")
            throw BenchmarkError("there is no option --\(stranger); there are \(list)")
        }
    }

    subscript(_ name: String) -> String? { values[name] }

    /// A count of at least 1.
    func count(_ name: String, default preset: Int) throws -> Int {
        guard let text = values[name] else { return preset }
        guard let count = Int(text), (1...1 << 20).contains(count) else {
            throw BenchmarkError("--\(name) is a whole number from 1 on, not \(text)")
        }
        return count
    }

    /// `--threads`, as many as there are processors by default.
    func threads() throws -> Int {
        min(256, try count("threads", default: ProcessInfo.processInfo.activeProcessorCount))
    }

    /// `--precision auto|float32|bf16`, auto by default.
    func precision() throws -> Precision {
        guard let text = values["precision"] else { return PrecisionChoice.auto.precision }
        guard let choice = PrecisionChoice(rawValue: text) else {
            throw BenchmarkError("--precision is auto, float32 or bf16, not \(text)")
        }
        return choice.precision
    }
}

/// A message for whoever gave the command.
struct BenchmarkError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
