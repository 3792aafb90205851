import Foundation
import Support
import Testing

@Suite struct RandomGeneratorTests {
    /// The first outputs of xoshiro256** from the state 1, 2, 3, 4, as its authors' C code gives
    /// them; the first two by hand: rotl(2 * 5, 7) * 9 = 11520 and rotl(0 * 5, 7) * 9 = 0.
    @Test func knownSequence() throws {
        var random = try #require(RandomGenerator(state: [1, 2, 3, 4]))
        let expected: [UInt64] = [
            11520, 0, 1_509_978_240, 1_215_971_899_390_074_240, 1_216_172_134_540_287_360,
            607_988_272_756_665_600, 16_172_922_978_634_559_625, 8_476_171_486_693_032_832,
            10_595_114_339_597_558_777, 2_904_607_092_377_533_576,
        ]
        for value in expected { #expect(random.next() == value) }
    }

    /// The published outputs of SplitMix64 from the state 1234567; they become the seeded state.
    @Test func seeding() {
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
        ]
        var state: UInt64 = 1_234_567
        for value in expected { #expect(RandomGenerator.splitMix64(&state) == value) }
        #expect(RandomGenerator(seed: 1_234_567).state == expected)
        #expect(RandomGenerator(seed: 0).state.contains { $0 != 0 })
    }

    @Test func restoredStateGoesOn() throws {
        var random = RandomGenerator(seed: 9)
        for _ in 0..<100 { _ = random.next() }
        var restored = try #require(RandomGenerator(state: random.state))
        let coded = try JSONEncoder().encode(random)
        var decoded = try JSONDecoder().decode(RandomGenerator.self, from: coded)
        for _ in 0..<100 {
            let value = random.next()
            #expect(restored.next() == value)
            #expect(decoded.next() == value)
        }
    }

    @Test(arguments: [[], [0, 0, 0, 0], [1, 2, 3], [1, 2, 3, 4, 5]] as [[UInt64]])
    func refusesFalseStates(_ state: [UInt64]) throws {
        #expect(RandomGenerator(state: state) == nil)
        let coded = try JSONEncoder().encode(["state": state])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(RandomGenerator.self, from: coded)
        }
    }

    @Test func branches() {
        let trunk = RandomGenerator(seed: 4)
        var outputs: Set<UInt64> = []
        for label in 0..<1000 as Range<UInt64> {
            var branch = trunk.branch(label)
            #expect(branch == trunk.branch(label))
            outputs.insert(branch.next())
        }
        #expect(outputs.count == 1000)
        var moved = trunk
        for _ in 0..<1000 { outputs.insert(moved.next()) }
        #expect(outputs.count == 2000, "the trunk's own sequence is another one")
        #expect(trunk == RandomGenerator(seed: 4), "branching does not advance the trunk")
        #expect(moved.branch(1) != trunk.branch(1))
    }

    /// Every name and every row of numbers has a stream of its own, the same at every call.
    @Test func streams() {
        let trunk = RandomGenerator(seed: 4)
        let all = [
            trunk.stream("dropout"), trunk.stream("dropout", 0), trunk.stream("dropout", 1),
            trunk.stream("dropout", 0, 1), trunk.stream("dropout", 1, 0),
            trunk.stream("dropout", -1), trunk.stream("shuffling"), trunk.stream("shuffling", 1),
            trunk.stream(""), trunk.branch(0), trunk.branch(1), trunk,
        ]
        #expect(Set(all.map(\.state)).count == all.count)
        #expect(trunk.stream("dropout", 3, 5) == trunk.stream("dropout", 3, 5))
        #expect(trunk == RandomGenerator(seed: 4))
        #expect(trunk.stream("dropout") != RandomGenerator(seed: 5).stream("dropout"))
    }

    /// Bits of two branches agree as often as a fair coin: 64,000 tosses stay within 5 standard
    /// deviations (of 126.5) of 32,000.
    @Test func branchesAreIndependent() {
        let trunk = RandomGenerator(seed: 11)
        for (left, right) in [(0, 1), (1, 2), (0, 1 << 63)] as [(UInt64, UInt64)] {
            var (a, b) = (trunk.branch(left), trunk.branch(right))
            let differences = (0..<1000).reduce(0) { sum, _ in
                sum + (a.next() ^ b.next()).nonzeroBitCount
            }
            #expect(abs(differences - 32_000) < 632)
        }
    }

    @Test func streamsStayWhatTheyAre() {
        // Recorded results depend on these values: they must not change.
        var recorded = RandomGenerator(seed: 7).stream("shuffle", 3)
        #expect(recorded.next() == 15_530_358_387_061_099_303)
    }

    @Test func uniformRanges() {
        var random = RandomGenerator(seed: 21)
        let count = 20_000
        let floats = (0..<count).map { _ in Double(random.uniformFloat()) }
        let doubles = (0..<count).map { _ in random.uniformDouble() }
        for values in [floats, doubles] {
            #expect(values.allSatisfy { (0..<1).contains($0) })
            // Every tenth gets its share, within 5 standard deviations (of 42.4).
            var bins = [Int](repeating: 0, count: 10)
            for value in values { bins[min(9, Int(value * 10))] += 1 }
            #expect(bins.allSatisfy { abs($0 - count / 10) < 212 })
        }
    }

    /// The word of zeros gives 0 and the word of ones the largest value below 1.
    @Test func uniformExtremes() throws {
        var zero = try #require(RandomGenerator(state: [1, 0, 0, 0]))
        #expect(zero.uniformFloat() == 0)
        // The output is rotl(5 s1, 7) * 9, all ones when s1 = rotr(-1 / 9, 7) / 5 modulo 2^64.
        let ninth: UInt64 = 0x8E38_E38E_38E3_8E39
        let fifth: UInt64 = 0xCCCC_CCCC_CCCC_CCCD
        #expect(ninth &* 9 == 1 && fifth &* 5 == 1)
        let quotient = UInt64.max &* ninth
        let word = ((quotient >> 7) | (quotient << 57)) &* fifth
        var single = try #require(RandomGenerator(state: [1, word, 1, 1]))
        var double = single
        #expect(single.uniformFloat() == 1 - 0x1p-24)
        #expect(double.uniformDouble() == 1 - 0x1p-53)
    }
}
