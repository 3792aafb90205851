import Foundation
import Support
import Testing

@testable import MessagePassing

/// Sums over ranks, with threads in the place of machines.
@Suite struct CommunicatorTests {
    /// Runs `body` on every rank at once and gives what they return, by rank.
    private func onRanks<Value: Sendable>(
        _ size: Int, _ body: @Sendable @escaping (ThreadCommunicator) throws -> Value
    ) async throws -> [Value] {
        let group = ThreadCommunicator.group(of: size)
        return try await withThrowingTaskGroup(of: (Int, Value).self) { tasks in
            for communicator in group {
                tasks.addTask {
                    // A thread of its own: ranks block, and the cooperative pool may be small.
                    try await withCheckedThrowingContinuation { continuation in
                        Thread {
                            continuation.resume(
                                with: Result { (communicator.rank, try body(communicator)) })
                        }.start()
                    }
                }
            }
            var values = [Int: Value]()
            for try await (rank, value) in tasks { values[rank] = value }
            return (0..<size).compactMap { values[$0] }
        }
    }

    private static func values(rank: Int, count: Int) -> [Float] {
        var random = RandomGenerator(seed: UInt64(100 + rank))
        return (0..<count).map { _ in random.uniformFloat() - 0.5 }
    }

    @Test(arguments: [1, 2, 3, 4], [1, 7, 64, 1001])
    func sumsAreThoseInTheOrderOfRanks(size: Int, count: Int) async throws {
        let results = try await onRanks(size) { communicator -> [Float] in
            var mine = Self.values(rank: communicator.rank, count: count)
            try mine.withUnsafeMutableBufferPointer { try communicator.sum($0) }
            return mine
        }
        let expected = (0..<count).map { index in
            (0..<size).reduce(Float(0)) { $0 + Self.values(rank: $1, count: count)[index] }
        }
        for result in results { #expect(result == expected) }
    }

    /// All ranks get the same bits, near the exact sum, for half the bytes.
    @Test func bfloat16OnTheWireIsTheSameOnAllRanks() async throws {
        let results = try await onRanks(3) { communicator -> ([Float], Int) in
            var mine = Self.values(rank: communicator.rank, count: 300)
            try mine.withUnsafeMutableBufferPointer { try communicator.sum($0, wire: .bf16) }
            return (mine, communicator.bytesSent)
        }
        let exact = (0..<300).map { index in
            (0..<3).reduce(Float(0)) { $0 + Self.values(rank: $1, count: 300)[index] }
        }
        for (values, bytes) in results {
            #expect(values == results[0].0)
            let worst = zip(values, exact).map { abs($0 - $1) }.max() ?? 1
            #expect(worst < 0.01 && worst > 0)
            // Two rounds of (size - 1) blocks of 100 words of 2 bytes.
            #expect(bytes == 2 * 2 * 100 * 2)
        }
    }

    @Test func numbersAreRoundedToTheNearestEven() {
        #expect(BFloat16.word(1) == 0x3f80)
        #expect(BFloat16.word(Float(bitPattern: 0x3f80_8000)) == 0x3f80)
        #expect(BFloat16.word(Float(bitPattern: 0x3f81_8000)) == 0x3f82)
        #expect(BFloat16.word(Float(bitPattern: 0x3f80_8001)) == 0x3f81)
        #expect(BFloat16.value(BFloat16.word(-.infinity)) == -.infinity)
        #expect(BFloat16.value(BFloat16.word(Float(bitPattern: 0x7f80_0001))).isNaN)
    }

    @Test func differencesNameTheRanks() async throws {
        let errors = try await onRanks(4) { communicator -> String in
            do {
                try communicator.requireEqual("the data", communicator.rank == 2 ? "b" : "a")
                return ""
            } catch { return "\(error)" }
        }
        #expect(Set(errors) == ["the data of rank 2 differs from that of rank 0"])
        _ = try await onRanks(3) { try $0.requireEqual("the version", "1.0") }
    }

    @Test func aRankThatIsGoneEndsTheOthers() async throws {
        let failed = try await onRanks(3) { communicator -> Bool in
            if communicator.rank == 1 {
                communicator.abort(code: 1)
                return false
            }
            do {
                try communicator.barrier()
                return false
            } catch { return true }
        }
        #expect(failed == [true, false, true])
    }

    @Test func broadcastAndDoubles() async throws {
        let results = try await onRanks(3) { communicator -> [Double] in
            var bytes: [UInt8] = [UInt8(communicator.rank), 7]
            try bytes.withUnsafeMutableBytes { try communicator.broadcast($0, from: 2) }
            var sums = [Double(communicator.rank), 0.5]
            try communicator.sum(&sums)
            return sums + bytes.map(Double.init)
        }
        for result in results { #expect(result == [3, 1.5, 2, 7]) }
    }

    /// Whatever the number of ranks, and with fewer things than ranks.
    @Test(arguments: [1, 2, 3, 7])
    func workIsSharedOut(size: Int) async throws {
        let results = try await onRanks(size) { communicator -> ([Int], [Int], [[String]]) in
            let ranks = Ranks(communicator)
            var own: [Int] = []
            let squares = try ranks.map(count: 5) { numbers in
                own = numbers
                return numbers.map { $0 * $0 }
            }
            return (squares, own + Array(ranks.share(of: 5)), try ranks.gather(["a\(ranks.rank)"]))
        }
        for (squares, _, texts) in results {
            #expect(squares == [0, 1, 4, 9, 16])
            #expect(texts == (0..<size).map { ["a\($0)"] })
        }
        // Everything is done once, whichever way it is shared.
        #expect(results.flatMap(\.1).sorted() == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
    }

    @Test func workThatFailsEndsAllRanks() async throws {
        struct Broken: Error, CustomStringConvertible { let description = "piece 3 is broken" }
        let errors = try await onRanks(3) { communicator -> String in
            do {
                _ = try Ranks(communicator).map(count: 6) { numbers in
                    if numbers.contains(4) { throw Broken() }
                    return numbers
                }
                return ""
            } catch { return "\(error)" }
        }
        #expect(
            errors == [
                "rank 1: piece 3 is broken", "piece 3 is broken", "rank 1: piece 3 is broken",
            ])
    }

    /// The library is that of the launcher where both are installed.
    @Test func librariesAreThoseOfTheLauncher() {
        let names = { MPICommunicator.libraryNames(environment: $0)[0] }
        #expect(names([:]) == "libmpi.so.40")
        #expect(names(["OMPI_COMM_WORLD_SIZE": "2"]) == "libmpi.so.40")
        #expect(names(["PMI_SIZE": "2", "PMI_RANK": "0"]) == "libmpich.so.12")
        #expect(MPICommunicator.launchedSize(environment: ["PMI_SIZE": "3"]) == 3)
        #expect(MPICommunicator.launchedSize(environment: [:]) == nil)
    }

    @Test func launchersAreRecognised() {
        #expect(MPICommunicator.isLaunched(environment: ["OMPI_COMM_WORLD_SIZE": "2"]))
        #expect(MPICommunicator.isLaunched(environment: ["PMIX_RANK": "0"]))
        #expect(!MPICommunicator.isLaunched(environment: ["PATH": "/usr/bin"]))
    }
}
