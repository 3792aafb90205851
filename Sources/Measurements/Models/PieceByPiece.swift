import Requests
import Support
import Synchronization

extension RequestContext {
    /// Measures pieces one by one; ranks share them, and the threads of each rank share its part.
    ///
    /// - Parameters:
    ///   - pieces: their numbers in a corpus.
    ///   - label: for the progress bar.
    ///   - threads: of each rank; less than 1 counts as 1.
    ///   - empty: what stands for a piece that was not measured.
    ///   - makeWorker: called once per thread; what it gives measures one piece. `nil` measures none.
    /// - Returns: a value for each piece, in their order, on all ranks.
    /// - Throws: `MessagePassingError` when another rank is gone.
    func measure<Value: Codable & Sendable>(
        _ pieces: [Int], _ label: String, threads: Int, empty: Value,
        makeWorker: () -> ((_ piece: Int) -> Value)?
    ) throws -> [Value] {
        let bar = progress(label, total: pieces.count, unit: "pieces")
        let done = Mutex(0)
        let threads = max(1, threads)
        return try ranks.map(count: pieces.count) { numbers in
            let results = Mutex([Int: Value]())
            performInParallel(threads) { share in
                guard let worker = makeWorker() else { return }
                for place in stride(from: share, to: numbers.count, by: threads) {
                    let value = worker(pieces[numbers[place]])
                    results.withLock { $0[place] = value }
                    let count = done.withLock { done in
                        done += ranks.size
                        return min(done, pieces.count)
                    }
                    bar.update(count)
                }
            }
            return results.withLock { results in numbers.indices.map { results[$0] ?? empty } }
        }
    }
}
