import Foundation
import Requests
import Support

/// The folder of a run that trains a listening model: `checkpoints/` (best, last), `plots/` and `stats/`.
struct RunFolder: Sendable {
    let path: String

    static let best = "checkpoints/best.safetensors"
    static let last = "checkpoints/last.safetensors"

    init(_ path: String) {
        self.path = path
    }

    /// A file in it.
    func file(_ name: String) -> String { path + "/" + name }

    /// Refuses a folder that holds a run.
    ///
    /// - Throws: `RequestError`.
    func expectNew() throws {
        guard !Files.exists(file(Self.last)) else {
            throw RequestError("\(path) holds a run: resume it, or choose another folder")
        }
    }

    /// Makes the folders.
    func create() throws {
        for name in ["checkpoints", "plots", "stats"] {
            try FileManager.default.createDirectory(
                atPath: file(name), withIntermediateDirectories: true)
        }
    }

    /// Writes a value as JSON with keys in snake case.
    func write(json value: some Encodable, to name: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        try Files.writeAtomically([UInt8](try encoder.encode(value)), to: file(name))
    }

    func write(text: String, to name: String) throws {
        try Files.writeAtomically(Array(text.utf8), to: file(name))
    }
}
