import Foundation
import Support

/// The keys that each program of a SoundFont has recordings near: beyond them a sample is stretched so
/// far that it no longer sounds like the instrument (SoundFont 2.04 specification, sections 7 and 8).
///
/// Only the list of zones is read, not the samples; SF2 and SF3 files have the same list.
public struct SoundFontKeys: Sendable {
    /// Keys by program of bank 0. Programs that the file lacks are missing, and those with so few
    /// samples that each must be meant for the whole keyboard.
    public let keys: [Int: Set<Int>]

    /// Semitones by which a sample may be moved.
    public static let reach = 6
    /// Samples that a program is made of, where it is an instrument from key to key.
    static let minimumSamples = 3

    /// Reads a file.
    ///
    /// - Throws: `FileError` naming the file where it is no SoundFont or its list is broken.
    public init(path: String) throws {
        let tables = try SoundFontTables(path: path)
        var keys: [Int: Set<Int>] = [:]
        for preset in try tables.presets where preset.bank == 0 {
            var (found, roots): (Set<Int>, Set<Int>) = ([], [])
            for outer in try tables.zones(of: preset.bags, in: .presets) {
                guard let instrument = outer.target else { continue }
                for zone in try tables.zones(
                    of: tables.instrumentBags(instrument), in: .instruments)
                {
                    guard let sample = zone.target, let root = try tables.root(of: sample, zone)
                    else { continue }
                    roots.insert(root)
                    found.formUnion(
                        zone.keys.filter {
                            outer.keys.contains($0) && abs($0 - root) <= Self.reach
                        })
                }
            }
            if roots.count >= Self.minimumSamples { keys[preset.program] = found }
        }
        self.keys = keys
    }
}

/// The tables of a SoundFont's `pdta` chunk.
private struct SoundFontTables {
    struct Preset {
        let program, bank: Int
        let bags: Range<Int>
    }

    /// A zone: which keys it answers to, and what sounds then.
    struct Zone {
        var keys = 0...127
        /// An instrument of a preset's zone, a sample of an instrument's.
        var target: Int?
        var rootKey: Int?
        var coarseTune = 0
    }

    enum Level {
        case presets, instruments

        var bags: String { self == .presets ? "pbag" : "ibag" }
        var generators: String { self == .presets ? "pgen" : "igen" }
        /// The generator that ends a zone: `instrument` or `sampleID`.
        var target: Int { self == .presets ? 41 : 53 }
    }

    private let path: String
    private let tables: [String: ArraySlice<UInt8>]

    /// Finds the chunk by the sizes of those before it, so that no sample is read.
    init(path: String) throws {
        self.path = path
        func broken(_ what: String) -> FileError {
            FileError(.notReadable, path: path, message: "this is no SoundFont: \(what)")
        }
        guard let file = FileHandle(forReadingAtPath: path) else {
            throw FileError(.notFound, path: path, message: "there is no such file")
        }
        defer { try? file.close() }
        func read(_ count: Int) throws -> [UInt8] {
            let bytes = [UInt8](try file.read(upToCount: count) ?? Data())
            guard bytes.count == count else { throw broken("it ends early") }
            return bytes
        }
        guard try read(12).prefix(4).elementsEqual("RIFF".utf8) else { throw broken("no RIFF") }
        var place: UInt64 = 12
        while true {
            try file.seek(toOffset: place)
            let header = try read(12)
            let size = Self.number(header[4..<8])
            guard header[8...].elementsEqual("pdta".utf8) else {
                place += 8 + UInt64(size + size % 2)
                continue
            }
            guard (4...1 << 26).contains(size) else { throw broken("a list of \(size) bytes") }
            let bytes = try read(size - 4)
            var tables: [String: ArraySlice<UInt8>] = [:]
            var start = 0
            while start + 8 <= bytes.count {
                let length = Self.number(bytes[start + 4..<start + 8])
                guard start + 8 + length <= bytes.count else { throw broken("a list ends early") }
                tables[String(decoding: bytes[start..<start + 4], as: UTF8.self)] =
                    bytes[start + 8..<start + 8 + length]
                start += 8 + length + length % 2
            }
            self.tables = tables
            return
        }
    }

    /// Little-endian, unsigned.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }

    /// `count` bytes at `offset` of record `index` of a table with records of `size` bytes.
    private func field(
        _ table: String, _ index: Int, size: Int, at offset: Int, count: Int
    ) throws -> ArraySlice<UInt8> {
        let bytes = tables[table] ?? []
        let place = bytes.startIndex + index * size + offset
        guard index >= 0, place + count <= bytes.endIndex else {
            throw FileError(
                .notReadable, path: path, message: "its list '\(table)' has no entry \(index)")
        }
        return bytes[place..<place + count]
    }

    /// Two bytes as above.
    private func word(_ table: String, _ index: Int, size: Int, at offset: Int) throws -> Int {
        Self.number(try field(table, index, size: size, at: offset, count: 2))
    }

    var presets: [Preset] {
        get throws {
            // The last record only ends the one before it.
            try (0..<max(0, (tables["phdr"] ?? []).count / 38 - 1)).map { index in
                let first = try word("phdr", index, size: 38, at: 24)
                let last = try word("phdr", index + 1, size: 38, at: 24)
                return Preset(
                    program: try word("phdr", index, size: 38, at: 20),
                    bank: try word("phdr", index, size: 38, at: 22),
                    bags: first..<max(first, last))
            }
        }
    }

    func instrumentBags(_ index: Int) throws -> Range<Int> {
        let first = try word("inst", index, size: 22, at: 20)
        return first..<max(first, try word("inst", index + 1, size: 22, at: 20))
    }

    /// The zones of some bags; a first one without a target holds for all.
    func zones(of bags: Range<Int>, in level: Level) throws -> [Zone] {
        var zones: [Zone] = []
        var common = Zone()
        for bag in bags {
            let first = try word(level.bags, bag, size: 4, at: 0)
            let last = try word(level.bags, bag + 1, size: 4, at: 0)
            var zone = common
            for index in first..<max(first, last) {
                let amount = try field(level.generators, index, size: 4, at: 2, count: 2)
                let value = Self.number(amount)
                let (low, high) = (Int(amount[amount.startIndex]), value >> 8)
                switch try word(level.generators, index, size: 4, at: 0) {
                case 43: zone.keys = low...max(low, high)
                case 51: zone.coarseTune = Int(Int16(truncatingIfNeeded: value))
                case 58: zone.rootKey = value < 128 ? value : nil
                case level.target: zone.target = value
                default: break
                }
            }
            if zone.target == nil, bag == bags.lowerBound { common = zone }
            zones.append(zone)
        }
        return zones
    }

    /// The key at which a sample sounds as it was recorded; `nil` where it has no pitch.
    func root(of sample: Int, _ zone: Zone) throws -> Int? {
        let original = Int(try field("shdr", sample, size: 46, at: 40, count: 1).first ?? 255)
        let root = zone.rootKey ?? (original < 128 ? original : nil)
        return root.map { $0 - zone.coarseTune }
    }
}
