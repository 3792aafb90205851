/// What it costs to sum gradients over ranks, and what that makes of a step: a model of bytes, latency
/// and bandwidth (Thakur, Rabenseifner and Gropp 2005, "Optimization of Collective Communication
/// Operations in MPICH"; here as ``Communicator/sum(_:wire:)-(UnsafeMutableBufferPointer<Float>,_)``
/// does it).
///
/// Each rank exchanges a block with each other one, adds up, and exchanges the sums: for B bytes over N
/// ranks 2 (N - 1) messages and 2 B (N - 1) / N bytes either way.
public struct SumCost: Codable, Sendable, Equatable {
    /// Seconds a message takes whatever its length.
    public var latencySeconds: Double
    /// Seconds a byte takes on its way from one rank to another, copying and adding included.
    public var secondsPerByte: Double

    public init(latencySeconds: Double, secondsPerByte: Double) {
        (self.latencySeconds, self.secondsPerByte) = (latencySeconds, secondsPerByte)
    }

    /// A measured sum.
    public struct Sample: Codable, Sendable, Equatable {
        public var ranks: Int
        /// Of the array that was summed, as it travels.
        public var bytes: Int
        public var seconds: Double

        public init(ranks: Int, bytes: Int, seconds: Double) {
            (self.ranks, self.bytes, self.seconds) = (ranks, bytes, seconds)
        }

        fileprivate var messages: Double { Double(2 * (ranks - 1)) }
        fileprivate var bytesSent: Double { 2 * Double(bytes) * Double(ranks - 1) / Double(ranks) }
    }

    /// The cost that comes nearest to measurements, by relative least squares: a short sum counts as much
    /// as a long one.
    ///
    /// - Parameter samples: of at least two lengths, over at least two ranks.
    public init(fitting samples: [Sample]) {
        // Normal equations of two unknowns.
        var (mm, mb, bb, m, b) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for sample in samples where sample.ranks > 1 {
            let messages = sample.messages / sample.seconds
            let bytes = sample.bytesSent / sample.seconds
            mm += messages * messages
            mb += messages * bytes
            bb += bytes * bytes
            m += messages
            b += bytes
        }
        let determinant = mm * bb - mb * mb
        guard determinant > 1e-9 * mm * bb else {
            self.init(latencySeconds: 0, secondsPerByte: bb > 0 ? b / bb : 0)
            return
        }
        self.init(
            latencySeconds: max(0, (m * bb - b * mb) / determinant),
            secondsPerByte: max(0, (b * mm - m * mb) / determinant))
    }

    /// Seconds of a sum.
    ///
    /// - Parameters:
    ///   - bytes: of the array, as it travels.
    ///   - ranks: >= 1.
    ///   - buckets: how many parts it is cut into, each of which costs the latency.
    /// - Returns: 0 for one rank.
    public func seconds(bytes: Int, ranks: Int, buckets: Int = 1) -> Double {
        let sample = Sample(ranks: ranks, bytes: bytes, seconds: 0)
        return Double(buckets) * sample.messages * latencySeconds
            + sample.bytesSent * secondsPerByte
    }

    /// The same ranks over a slower network: its time comes on top, which is the worst case, because
    /// copying may go on while bytes travel.
    ///
    /// - Parameters:
    ///   - latencySeconds: of a message.
    ///   - bitsPerSecond: of a link in either direction.
    /// - Returns: the sum of both costs.
    public func over(latencySeconds: Double, bitsPerSecond: Double) -> SumCost {
        SumCost(
            latencySeconds: self.latencySeconds + latencySeconds,
            secondsPerByte: secondsPerByte + 8 / bitsPerSecond)
    }
}
