import Foundation
import Support

/// Which recording plays which keys how hard, as an SFZ file says it (sfzformat.com): `#define`,
/// `#include`, `default_path`, and the opcodes `sample`, `key`, `lokey`, `hikey`, `pitch_keycenter`,
/// `lovel`, `hivel` and `trigger` of global, group and region. Everything else is passed over.
struct SFZFile {
    /// A recording and what it is for.
    struct Region: Equatable {
        /// The path of the recording.
        let sample: String
        /// The key at which it sounds as recorded.
        let key: Int
        /// The velocities that it is for.
        let velocities: ClosedRange<Int>
    }

    /// Regions that sound when a key is struck, in the order of the file.
    let regions: [Region]

    /// - Parameter path: of the file; recordings and included files lie relative to it.
    /// - Throws: `FileError` naming the file that cannot be read or has no regions.
    init(path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        var definitions: [String: String] = [:]
        let text = try SFZFile.text(of: path, folder: folder, &definitions, depth: 0)
        var parser = Parser(folder: folder)
        // A header or an opcode, whose value goes on to the next one: file names have spaces.
        let token = /<(?<header>\w+)>|(?<opcode>\w+)=(?<value>[^<\n]*?)(?=\s+\w+=|\s*<|\s*\n|\s*$)/
        for match in text.matches(of: token) {
            if let header = match.output.header {
                parser.begin(String(header))
            } else if let opcode = match.output.opcode, let value = match.output.value {
                parser.set(String(opcode), String(value))
            }
        }
        parser.begin("end")
        regions = parser.regions
        guard !regions.isEmpty else {
            throw FileError(
                .notReadable, path: path,
                message: "it maps no recordings to keys: no region with a "
                    + "sample and a key")
        }
    }

    /// A file's text without comments, with its definitions and the files that it includes put in.
    private static func text(
        of path: String, folder: String, _ definitions: inout [String: String], depth: Int
    ) throws -> String {
        guard depth < 8 else {
            throw FileError(.notReadable, path: path, message: "files include one another")
        }
        let bytes = try Files.read(path, maximumBytes: 1 << 22)
        var lines: [String] = []
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            var line = String(line.split(separator: "//", maxSplits: 1)[safe: 0] ?? "")
            if line.hasPrefix("//") { continue }
            let words = line.split(separator: " ", omittingEmptySubsequences: true)
            if words.first == "#define", words.count >= 3 {
                definitions[String(words[1])] = String(words[2])
                continue
            }
            for (name, value) in definitions.sorted(by: { $0.key.count > $1.key.count }) {
                line = line.replacing(name, with: value)
            }
            if line.hasPrefix("#include"), let name = line.split(separator: "\"")[safe: 1] {
                let included = folder + "/" + name.replacing("\\", with: "/")
                lines.append(
                    try text(of: included, folder: folder, &definitions, depth: depth + 1))
            } else {
                lines.append(line)
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Collects opcodes; those of an outer header hold for the inner ones.
    private struct Parser {
        let folder: String
        var regions: [Region] = []
        private var header = ""
        private var opcodes: [String: [String: String]] = [:]
        private static let levels = ["global", "master", "group", "region"]

        init(folder: String) { self.folder = folder }

        mutating func begin(_ next: String) {
            if header == "region" { finishRegion() }
            header = next
            guard let level = Self.levels.firstIndex(of: next) else { return }
            for inner in Self.levels[level...] { opcodes[inner] = [:] }
        }

        mutating func set(_ opcode: String, _ value: String) {
            opcodes[header, default: [:]][opcode] = value
        }

        private mutating func finishRegion() {
            var all: [String: String] = [:]
            for level in Self.levels { all.merge(opcodes[level] ?? [:]) { $1 } }
            guard let sample = all["sample"], all["trigger"] ?? "attack" == "attack",
                let key = (all["pitch_keycenter"] ?? all["key"]).flatMap(SFZFile.key),
                (0...127).contains(key)
            else { return }
            let base = opcodes["control"]?["default_path"] ?? ""
            let path = (base + sample).replacing("\\", with: "/")
            let low = min(127, max(0, all["lovel"].flatMap { Int($0) } ?? 0))
            let high = min(127, max(low, all["hivel"].flatMap { Int($0) } ?? 127))
            regions.append(
                Region(sample: folder + "/" + path, key: key, velocities: low...high))
        }
    }

    /// A key as a MIDI note number or a name ("c#4", with C4 = 60).
    static func key(_ text: String) -> Int? {
        Int(text) ?? RecordedTones.key(ofFile: text.prefix(1).uppercased() + text.dropFirst())
    }
}

extension Array {
    /// The element at an index, `nil` where there is none.
    fileprivate subscript(safe index: Int) -> Element? {
        indices.contains(index) ? self[index] : nil
    }
}
