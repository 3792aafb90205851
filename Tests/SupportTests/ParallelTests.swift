import Foundation
import Support
import Testing

/// A sum that threads add to.
final class Tally: @unchecked Sendable {
    private let lock = NSLock()
    private var sum = 0

    func add(_ amount: Int) { lock.withLock { sum += amount } }

    var value: Int { lock.withLock { sum } }
}

@Suite struct ParallelTests {
    @Test(arguments: [0, 1, 2, 3, 17, 1000])
    func everyIndexOnce(_ count: Int) {
        let visits = (0..<max(count, 1)).map { _ in Tally() }
        performInParallel(count) { visits[$0].add(1) }
        #expect(visits.prefix(count).allSatisfy { $0.value == 1 })
        #expect(visits.reduce(0) { $0 + $1.value } == count)
    }

    @Test func waitsForAll() {
        let sum = Tally()
        for round in 0..<50 {
            performInParallel(8) { index in
                var busy = RandomGenerator(seed: UInt64(index))
                for _ in 0..<index * 100 { _ = busy.next() }
                sum.add(index)
            }
            #expect(sum.value == 28 * (round + 1))
        }
    }

    @Test func nests() {
        let sum = Tally()
        performInParallel(4) { _ in performInParallel(4) { sum.add($0) } }
        #expect(sum.value == 24)
    }
}
