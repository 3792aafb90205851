import Foundation
import MIDIFiles
import Support
import Testing

/// Damaged files: nothing traps, and what was read once can be written and read again.
///
/// A fixed number of seeded mutations, about 10 seconds of them in a debug build; with `CADENZA_FUZZ_SECONDS` set it goes on for that long, and
/// with `CADENZA_FUZZ_FOLDER` set it damages the MIDI files in that folder too (see scripts/fuzz-midi).
@Suite struct MutationTests {
    @Test func damagedFilesNeverTrap() throws {
        let environment = ProcessInfo.processInfo.environment
        let seconds = environment["CADENZA_FUZZ_SECONDS"].flatMap(Double.init)
        var corpus = RecoveryTests.cases.map(\.bytes) + [WritingTests.canonical]
        if let folder = environment["CADENZA_FUZZ_FOLDER"] {
            corpus += MutationTests.files(in: folder)
        }
        var random = RandomGenerator(
            seed: environment["CADENZA_FUZZ_SEED"].flatMap(UInt64.init) ?? 1)
        let end = seconds.map { Date().addingTimeInterval($0) }
        var count = 0
        while end.map({ Date() < $0 }) ?? (count < 110_000) {
            let parent = corpus[Int.random(in: 0..<corpus.count, using: &random)]
            let bytes = MutationTests.mutated(parent, of: corpus, using: &random)
            try MutationTests.check(bytes, isThorough: count % 16 == 0)
            count += 1
        }
        if seconds != nil { print("\(count) damaged files read") }
    }

    /// Reads bytes in every mode and expects that a file that was read is equal after writing it.
    private static func check(_ bytes: [UInt8], isThorough: Bool) throws {
        _ = try? MIDIFile(bytes: bytes, mode: .strict)
        _ = try? MIDIFile(bytes: bytes, mode: .skipTrack)
        guard let file = try? MIDIFile(bytes: bytes) else { return }
        _ = file.performance(pedal: .extend, includesDrums: true)
        _ = file.hangingNotes()
        let hint = Comment(rawValue: "bytes \(Data(bytes).base64EncodedString())")
        #expect(try MIDIFile(bytes: file.encoded()) == file, hint)
        #expect(
            try MIDIFile(bytes: file.encoded(WritingOptions(usesRunningStatus: false))) == file,
            hint)
        for diagnostic in file.diagnostics.prefix(3) {
            #expect((0...bytes.count).contains(diagnostic.byteOffset), hint)
            #expect(!diagnostic.description.isEmpty)
        }
        guard isThorough, bytes.count < 20_000 else { return }
        _ = FileSummary(file)
        #expect(try MIDIFile(jsonText: Array(file.jsonText().utf8)) == file, hint)
        if let single = file.converted(to: .singleTrack),
            let several = file.converted(to: .simultaneousTracks)
        {
            #expect(single.score().notes.count == several.score().notes.count, hint)
            try ConversionTests.check(single, hint)
        }
    }

    /// One to eight changes: bits, bytes, runs cut, doubled, moved or taken from another file.
    private static func mutated(
        _ parent: [UInt8], of corpus: [[UInt8]], using random: inout RandomGenerator
    ) -> [UInt8] {
        let telling: [UInt8] = [0x00, 0x2F, 0x51, 0x7F, 0x80, 0x90, 0xC0, 0xF0, 0xF7, 0xF8, 0xFF]
        var bytes = parent
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            guard !bytes.isEmpty else { return bytes }
            let place = Int.random(in: 0..<bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 1...32, using: &random))
            switch Int.random(in: 0..<7, using: &random) {
            case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 2: bytes[place] = telling.randomElement(using: &random) ?? 0
            case 3: bytes.removeSubrange(place..<end)
            case 4: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 5: bytes.removeSubrange(place...)
            default:
                let other = corpus[Int.random(in: 0..<corpus.count, using: &random)]
                guard !other.isEmpty else { break }
                let start = Int.random(in: 0..<other.count, using: &random)
                bytes.insert(contentsOf: other[start..<min(other.count, start + 64)], at: place)
            }
        }
        return bytes
    }

    private static func files(in folder: String) -> [[UInt8]] {
        let names =
            FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.sorted().filter { $0.lowercased().contains(".mid") || $0.hasSuffix(".rmi") }
            .compactMap { try? Files.read(folder + "/" + $0, maximumBytes: 200_000) }
    }
}
