import Foundation

/// Ranks that are threads of one process: the meaning of ``Communicator`` without a network, for tests
/// and for measurements of what communication costs.
///
/// `@unchecked Sendable`: what ranks share lies in `Meeting`, behind its lock.
public final class ThreadCommunicator: Communicator, @unchecked Sendable {
    public let rank: Int
    public let size: Int
    private let meeting: Meeting
    /// Bytes that this rank has sent to others so far.
    public private(set) var bytesSent = 0

    /// The ranks of one group, one for each thread.
    public static func group(of size: Int) -> [ThreadCommunicator] {
        precondition(size >= 1, "a group has a rank")
        let meeting = Meeting(size: size)
        return (0..<size).map { ThreadCommunicator(rank: $0, size: size, meeting: meeting) }
    }

    private init(rank: Int, size: Int, meeting: Meeting) {
        self.rank = rank
        self.size = size
        self.meeting = meeting
    }

    public func barrier() throws { _ = try meeting.meet(rank, bringing: []) }

    public func broadcast(_ bytes: UnsafeMutableRawBufferPointer, from root: Int) throws {
        let all = try meeting.meet(rank, bringing: rank == root ? Array(bytes) : [])
        bytes.copyBytes(from: all[root])
        if rank == root { bytesSent += (size - 1) * bytes.count }
    }

    public func exchange(
        _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) throws {
        let block = source.count / size
        let all = try meeting.meet(rank, bringing: Array(source))
        for other in 0..<size {
            UnsafeMutableRawBufferPointer(rebasing: target[other * block..<(other + 1) * block])
                .copyBytes(from: all[other][rank * block..<(rank + 1) * block])
        }
        bytesSent += (size - 1) * block
    }

    public func gather(
        _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer
    ) throws {
        let all = try meeting.meet(rank, bringing: Array(source))
        target.copyBytes(from: all.joined())
        bytesSent += (size - 1) * source.count
    }

    /// Makes the others' calls fail, as if this rank had died.
    public func abort(code: Int32) { meeting.end() }

    /// Where threads wait for each other and leave what they bring.
    private final class Meeting: @unchecked Sendable {
        private let size: Int
        private let condition = NSCondition()
        private var arrived: [[UInt8]?]
        private var results: [[UInt8]] = []
        private var round = 0
        private var isOver = false

        init(size: Int) {
            self.size = size
            arrived = Array(repeating: nil, count: size)
        }

        func end() {
            condition.withLock {
                isOver = true
                condition.broadcast()
            }
        }

        func meet(_ rank: Int, bringing bytes: [UInt8]) throws -> [[UInt8]] {
            try condition.withLock {
                arrived[rank] = bytes
                if arrived.allSatisfy({ $0 != nil }) {
                    results = arrived.compactMap { $0 }
                    arrived = Array(repeating: nil, count: size)
                    round += 1
                    condition.broadcast()
                    return results
                }
                let waiting = round
                while round == waiting, !isOver { condition.wait() }
                guard round != waiting else {
                    throw MessagePassingError(.callFailed, "another rank is gone")
                }
                return results
            }
        }
    }
}
