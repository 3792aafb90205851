import Foundation
import ListeningModels
import Support
import Testing

@testable import ListeningData

/// Which tones have a clear pitch, and that a SoundFont's keys are judged by their tones.
@Suite struct HeardPitchTests {
    private static let rate = 44_100

    /// A second of partials, each with a level and a time in which it falls by 60 dB.
    private func tone(
        _ key: Double, _ partials: [(ratio: Double, level: Double, seconds: Double)]
    ) -> [Float] {
        let hertz = 440 * pow(2, (key - 69) / 12)
        return (0..<Self.rate).map { index in
            let time = Double(index) / Double(Self.rate)
            return partials.reduce(Float(0)) { sum, partial in
                let fall = pow(10, -3 * time / partial.seconds)
                return sum
                    + Float(partial.level * fall * sin(2 * .pi * hertz * partial.ratio * time))
            }
        }
    }

    private func heard(_ samples: [Float], at key: Int) -> HeardPitch? {
        HeardPitch(of: samples, sampleRate: Self.rate, near: key)
    }

    @Test(arguments: [69, 78, 93])
    func tonesAreClear(_ key: Int) throws {
        let partials = [(1.0, 0.2, 2.0), (2, 0.2, 1.5), (3, 0.1, 1), (4, 0.1, 1)]
        let pitch = try #require(heard(tone(Double(key) + 0.3, partials), at: key))
        #expect(abs(pitch.key - Double(key) - 0.3) < 0.15 && pitch.octaves(above: key) == 0)
        #expect(pitch.octaves(above: key + 1) == nil && pitch.octaves(above: key - 7) == nil)
        // Out of tune by nearly a semitone.
        let sharp = try #require(heard(tone(Double(key) + 0.8, partials), at: key))
        #expect(sharp.octaves(above: key) == nil)
    }

    /// The deep stop of an organ leaves the note what it is; both tones of an interval have it.
    @Test func octavesAreTheSameNote() throws {
        let organ = tone(81, [(0.5, 0.2, 60), (1, 0.2, 60), (2, 0.1, 60)])
        let pitch = try #require(heard(organ, at: 81))
        #expect(abs(pitch.key - 69) < 0.2 && pitch.octaves(above: 81) == -1)
    }

    /// A knock with the twelfth above, as the highest samples of some harps; a bell; noise; silence.
    @Test func whatHasNoClearPitch() throws {
        let knock = tone(84, [(1, 0.05, 0.4), (3, 0.2, 0.4), (0.563, 0.5, 0.3), (0.374, 0.4, 0.3)])
        #expect(try #require(heard(knock, at: 84)).octaves(above: 84) == nil)
        let twelfth = tone(78, [(3, 0.5, 2), (6, 0.2, 2)])
        #expect(try #require(heard(twelfth, at: 78)).octaves(above: 78) == nil)
        let bell = tone(75, [(1, 0.1, 3), (2.76, 0.5, 3), (4.1, 0.4, 3)])
        #expect(try #require(heard(bell, at: 75)).octaves(above: 75) == nil)
        var random = RandomGenerator(seed: 1)
        let noise = (0..<Self.rate).map { _ in 2 * random.uniformFloat() - 1 }
        #expect(try #require(heard(noise, at: 78)).octaves(above: 78) == nil)
        #expect(heard([Float](repeating: 0, count: Self.rate), at: 78) == nil)
        #expect(heard(Array(noise.prefix(9000)), at: 78) == nil)
    }

    // MARK: A SoundFont

    private let bytes = SoundFontBytes.bytes
    private let chunk = SoundFontBytes.chunk
    private let name = SoundFontBytes.name

    /// A part of a program: which keys play what, and at which key it is said to be as recorded.
    private struct Zone {
        var keys = 0...127
        let root: Int
        let values: [Int16]
    }

    /// Programs from 0 on; all samples are looped.
    private func soundFont(_ programs: [[Zone]]) -> [UInt8] {
        let zones = programs.flatMap { $0 }
        let firsts = programs.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
        let last = programs.count
        var (data, heads): ([UInt8], [UInt8]) = ([], [])
        for zone in zones {
            let start = data.count / 2
            let end = start + zone.values.count
            data += zone.values.flatMap { bytes(Int($0), 2) } + [UInt8](repeating: 0, count: 92)
            heads += name("s") + bytes(start, 4) + bytes(end, 4) + bytes(start, 4)
            heads += bytes(end, 4) + bytes(Self.rate, 4) + [UInt8(zone.root), 0]
            heads += bytes(0, 2) + bytes(1, 2)
        }
        func preset(_ number: Int) -> [UInt8] {
            name("p") + bytes(number, 2) + bytes(0, 2) + bytes(number, 2) + bytes(0, 12)
        }
        func bag(_ generator: Int) -> [UInt8] { bytes(generator, 2) + bytes(0, 2) }
        func generators(_ number: Int) -> [UInt8] {
            let keys = zones[number].keys
            return bytes(43, 2) + [UInt8(keys.lowerBound), UInt8(keys.upperBound)]
                + bytes(54, 2) + bytes(1, 2) + bytes(53, 2) + bytes(number, 2)
        }
        let parts: [(String, [UInt8])] = [
            ("phdr", (0...last).flatMap(preset)), ("pbag", (0...last).flatMap(bag)),
            ("pmod", bytes(0, 10)),
            ("pgen", (0..<last).flatMap { bytes(41, 2) + bytes($0, 2) } + bytes(0, 4)),
            ("inst", firsts.flatMap { name("i") + bytes($0, 2) }),
            ("ibag", (0...zones.count).flatMap { bag(3 * $0) }), ("imod", bytes(0, 10)),
            ("igen", zones.indices.flatMap(generators) + bytes(0, 4)),
            ("shdr", heads + name("EOS") + bytes(0, 26)),
        ]
        let lists =
            chunk("LIST", Array("INFO".utf8) + chunk("ifil", bytes(2, 2) + bytes(1, 2)))
            + chunk("LIST", Array("sdta".utf8) + chunk("smpl", data))
            + chunk("LIST", Array("pdta".utf8) + parts.flatMap { chunk($0.0, $0.1) })
        return chunk("RIFF", Array("sfbk".utf8) + lists)
    }

    /// Keys are kept by what they sound like, not by what the SoundFont says of them, and what was
    /// found is kept.
    @Test func keysAreMeasured() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("pitches-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // 441 Hz, a hundred samples a period.
        let tone = (0..<20_000).map { index in
            let phase = 2 * Double.pi * Double(index) / 100
            return Int16(9000 * sin(phase) + 4000 * sin(2 * phase))
        }
        var random = RandomGenerator(seed: 2)
        let noise = (0..<20_000).map { _ in Int16(18_000 * (random.uniformFloat() - 0.5)) }
        let programs = [
            [Zone(root: 69, values: tone)], [Zone(root: 69, values: noise)],
            [Zone(root: 70, values: tone)], [Zone(root: 81, values: tone)],
            [
                Zone(keys: 0...79, root: 69, values: tone),
                Zone(keys: 80...127, root: 81, values: tone),
            ],
        ]
        let path = folder + "/made.sf2"
        try Files.writeAtomically(soundFont(programs), to: path)
        let candidates: [Int: Set<Int>] = [
            0: [76, 81], 1: [76], 2: [78], 3: [88], 4: [74, 78, 86],
        ]
        func keys() throws -> [Int: Set<Int>] {
            try SoundFontPitches(
                path: path, candidates: candidates, cacheFolder: folder + "/cache", threads: 2
            ).keys
        }
        // What sounds an octave lower does so everywhere, or is left out.
        #expect(try keys() == [0: [76, 81], 1: [], 2: [], 3: [88], 4: [74, 78]])
        let name = try #require(
            FileManager.default.contentsOfDirectory(atPath: folder + "/cache").first)
        let kept: [Int: Set<Int>] = [0: [76], 1: [], 2: [78], 3: [], 4: []]
        try JSONEncoder().encode(kept).write(
            to: URL(fileURLWithPath: folder + "/cache/" + name))
        #expect(try keys() == kept)
        // Another file is measured anew.
        try Files.writeAtomically(soundFont(programs + programs.suffix(1)), to: path)
        #expect(try keys()[2] == [])
    }

    /// Sounds of a set use no key that is left out.
    @Test func setsKeepToTheKeys() {
        var recipe = IntervalRecipe()
        recipe.count = 2400
        let harp = Timbre.soundFont(program: 46)
        func drawn(_ keys: [Timbre: Set<Int>]) -> [IntervalSpecification] {
            recipe.specifications(of: .unseenPresets, keys: keys).filter { $0.timbre == harp }
        }
        #expect(drawn([:]).contains { $0.keys.upper > 81 })
        let some = drawn([harp: Set(33...81)])
        #expect(!some.isEmpty && some.allSatisfy { $0.keys.upper <= 81 })
        #expect(drawn([harp: []]).isEmpty)
    }
}
