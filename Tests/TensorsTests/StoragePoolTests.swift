import Testing

@testable import Tensors

/// Memory that was given back is taken again: a second training step allocates nothing.
@Suite struct StoragePoolTests {
    /// The tensors of a step: what lives over the step, and temporaries that follow each other.
    private func step(_ pool: StoragePool) -> Set<UnsafeMutablePointer<Float>> {
        var seen: Set<UnsafeMutablePointer<Float>> = []
        let kept = [1000, 64, 5000].map { pool.take($0) }
        for size in [4096, 4000, 100, 4096] {
            let temporary = pool.take(size)
            #expect(temporary.count == size)
            temporary.pointer.update(repeating: 1, count: size)
            seen.insert(temporary.pointer)
        }
        return seen.union(kept.map(\.pointer))
    }

    @Test func stepsAfterTheFirstReuse() {
        let pool = StoragePool()
        let first = step(pool)
        let allocated = pool.allocatedBlocks
        // 4,000 rounds up to 4,096: three temporaries of that size share one block.
        #expect(allocated == 5 && first.count == 5)
        for _ in 0..<3 { #expect(step(pool) == first) }
        #expect(pool.allocatedBlocks == allocated)
    }

    @Test func livingBlocksAreNotShared() {
        let pool = StoragePool()
        let one = pool.take(100)
        let other = pool.take(100)
        #expect(one.pointer != other.pointer)
        #expect(Int(bitPattern: one.pointer) % 64 == 0)
        #expect(pool.allocatedBlocks == 2)
    }
}
