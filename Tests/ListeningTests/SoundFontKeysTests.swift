import Foundation
import ListeningData
import Support
import Testing

@Suite struct SoundFontKeysTests {
    private let bytes = SoundFontBytes.bytes
    private let chunk = SoundFontBytes.chunk
    private let name = SoundFontBytes.name

    /// One program, 5, of an instrument with four samples: at 40, at 60 (by an overriding root of 62 and
    /// a coarse tune of 2), at 80 for keys up to 81 alone, and one without a pitch.
    private func soundFont(programSamples: Int = 4) -> [UInt8] {
        func generator(_ operation: Int, _ amount: Int) -> [UInt8] {
            bytes(operation, 2) + bytes(amount, 2)
        }
        let zones: [[[UInt8]]] = [
            [generator(43, 127 << 8), generator(53, 0)],
            [generator(51, 2), generator(58, 62), generator(53, 1)],
            [generator(43, 81 << 8), generator(53, 2)],
            [generator(53, 3)],
        ]
        let used = Array(zones.prefix(programSamples))
        var bags: [UInt8] = []
        var count = 0
        for zone in used {
            bags += bytes(count, 2) + bytes(0, 2)
            count += zone.count
        }
        bags += bytes(count, 2) + bytes(0, 2)
        func preset(_ program: Int, bag: Int) -> [UInt8] {
            name("p") + bytes(program, 2) + bytes(0, 2) + bytes(bag, 2) + bytes(0, 12)
        }
        func sample(_ pitch: Int) -> [UInt8] {
            name("s") + bytes(0, 20) + [UInt8(pitch), 0] + bytes(0, 4)
        }
        let tables =
            chunk("phdr", preset(5, bag: 0) + preset(0, bag: 1))
            + chunk("pbag", bytes(0, 4) + bytes(1, 4))
            // Keys 30 to 100 play instrument 0.
            + chunk("pgen", generator(43, 30 | 100 << 8) + generator(41, 0))
            + chunk("inst", name("i") + bytes(0, 2) + name("end") + bytes(used.count, 2))
            + chunk("ibag", bags) + chunk("igen", Array(used.joined().joined()))
            + chunk("shdr", [40, 70, 80, 255].flatMap(sample))
        // The preset's bag has two generators.
        var fixed = tables
        if let place = fixed.firstRange(of: Array("pbag".utf8) + bytes(8, 4)) {
            fixed.replaceSubrange(
                place.upperBound..<place.upperBound + 8, with: bytes(0, 4) + bytes(2, 4))
        }
        let info = chunk("LIST", Array("INFO".utf8) + chunk("ifil", bytes(2, 4)))
        let samples = chunk("LIST", Array("sdta".utf8))
        let list = chunk("LIST", Array("pdta".utf8) + fixed)
        let body = Array("sfbk".utf8) + info + samples + list
        return Array("RIFF".utf8) + bytes(body.count, 4) + body
    }

    private func keys(_ bytes: [UInt8]) throws -> [Int: Set<Int>] {
        let path = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString).sf2"
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try SoundFontKeys(path: path).keys
    }

    @Test func programsKeepNearTheirSamples() throws {
        let keys = try keys(soundFont())
        #expect(keys == [5: Set(34...46).union(54...66).union(74...81)])
        // One of two samples is meant for the whole keyboard.
        #expect(try self.keys(soundFont(programSamples: 2)).isEmpty)
    }

    @Test func filesThatAreNone() {
        #expect(throws: FileError.self) { try SoundFontKeys(path: "/nowhere.sf2") }
        let whole = soundFont()
        for bytes in [[], Array("RIFF".utf8), Array(whole.prefix(60)), Array(whole.dropLast(90))] {
            #expect(throws: FileError.self) { try keys(bytes) }
        }
        // Any byte may be wrong: an error or other keys, never a trap.
        for place in stride(from: 12, to: whole.count, by: 3) {
            var bytes = whole
            bytes[place] ^= 0xFF
            _ = try? keys(bytes)
        }
    }
}
