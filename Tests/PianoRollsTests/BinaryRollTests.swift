import MusicCore
import PianoRolls
import Support
import Testing

@Suite struct BinaryRollTests {
    @Test func theLayoutIsTheDocumentedOne() {
        let roll = BinaryRoll(frames: [
            KeySet(keys: [0, 9]),  // bytes 0 and 1
            KeySet(keys: [63, 64, 87]),  // top of byte 7, bottom of byte 8, top of byte 10
        ])
        #expect(
            roll.bytes == [
                0x01, 0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0, 0, 0x80, 0x01, 0, 0x80,
            ])
        #expect(roll[1] == KeySet(keys: [63, 64, 87]))
    }

    @Test(arguments: [UInt64(5), 6, 7])
    func bothEncodersAgree(seed: UInt64) throws {
        let performance = randomPerformance(seed: seed)
        let direct = try BinaryRoll(performance)
        let expanded = try PianoRoll(performance)
        let agrees = BinaryRoll(expanded) == direct
        #expect(agrees)
        let (down, onset) = try BinaryRoll.planes(of: performance)
        let planesAgree = try down == direct && onset == BinaryRoll(performance, plane: .onset)
        #expect(planesAgree)
        for frame in 0..<down.frameCount {
            #expect(onset[frame].subtracting(down[frame]).isEmpty, "an onset without its key down")
        }
    }

    @Test func theOnsetPlaneKeepsRepeatedNotes() throws {
        let performance = Performance(notes: [
            note(60, 0, 0.5), note(60, 0.5, 1), note(60, 1, 1.5), note(67, 0, 1.5),
        ])
        let (down, onset) = try BinaryRoll.planes(of: performance)
        #expect(down.performance().notes.count == 2)
        let sorted = performance.notes.sorted {
            ($0.onsetSeconds, $0.pitch) < ($1.onsetSeconds, $1.pitch)
        }
        #expect(down.performance(onsets: onset).notes == sorted)
    }

    @Test func withoutOnsetsItDecodesLikeARoll() throws {
        let roll = try BinaryRoll(randomPerformance(seed: 8))
        #expect(
            roll.performance(velocity: 80)
                == PianoRoll(roll, velocity: 80).performance(threshold: 0))
    }

    @Test func unpackingGivesTheFloats() throws {
        let performance = randomPerformance(seed: 9)
        let roll = try BinaryRoll(performance)
        let frames = 7..<(roll.frameCount - 3)
        var floats = [Float](repeating: .nan, count: frames.count * 88 + 5)
        floats.withUnsafeMutableBufferPointer { roll.unpack(frames: frames, into: $0) }
        let expected = try PianoRoll(performance).values[
            (frames.lowerBound * 88)..<(frames.upperBound * 88)]
        #expect(Array(floats.prefix(expected.count)) == expected.map { $0 > 0 ? 1 : 0 })
        #expect(floats.suffix(5).allSatisfy { $0.isNaN }, "wrote past the last frame")
    }

    @Test func keySetsBehaveLikeSets() {
        var random = RandomGenerator(seed: 10)
        for _ in 0..<300 {
            let a = Set(
                (0..<Int.random(in: 0...30, using: &random)).map { _ in
                    Int.random(in: 0..<88, using: &random)
                })
            let b = Set(
                (0..<Int.random(in: 0...30, using: &random)).map { _ in
                    Int.random(in: 0..<88, using: &random)
                })
            let shift = Int.random(in: -100...100, using: &random)
            let (keysA, keysB) = (KeySet(keys: a), KeySet(keys: b))
            #expect(
                Array(keysA) == a.sorted() && keysA.count == a.count && keysA.isEmpty == a.isEmpty)
            #expect(Set(keysA.intersection(keysB)) == a.intersection(b))
            #expect(Set(keysA.union(keysB)) == a.union(b))
            #expect(Set(keysA.subtracting(keysB)) == a.subtracting(b))
            #expect((0..<88).allSatisfy { keysA.contains($0) == a.contains($0) })
            let moved = Set(a.map { $0 + shift }.filter { (0..<88).contains($0) })
            #expect(Set(keysA.shifted(by: shift)) == moved, "shift \(shift)")
        }
    }
}
