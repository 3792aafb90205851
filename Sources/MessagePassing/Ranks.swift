import Foundation

/// The ranks that work on something together, or one alone: the place where work is shared out.
///
/// All ranks make the same calls in the same order, and get the same results.
public struct Ranks: Sendable {
    /// How they talk to each other; `nil` for one alone.
    public let communicator: (any Communicator)?

    /// Nobody else.
    public static let alone = Ranks(nil)

    /// - Parameter communicator: `nil` for one alone.
    public init(_ communicator: (any Communicator)?) {
        self.communicator = communicator
    }

    public var rank: Int { communicator?.rank ?? 0 }
    public var size: Int { communicator?.size ?? 1 }
    /// Whether this is the one that prints, and writes what there is one of.
    public var isFirst: Bool { rank == 0 }

    /// This rank's part of a row of things: neighbours, as even a share as can be; empty where there
    /// are fewer things than ranks.
    public func share(of count: Int) -> Range<Int> {
        count * rank / size..<count * (rank + 1) / size
    }

    /// Waits for all.
    ///
    /// - Throws: ``MessagePassingError`` when another rank is gone.
    public func barrier() throws { try communicator?.barrier() }

    /// Every rank's value, in the order of the ranks.
    ///
    /// - Throws: ``MessagePassingError`` when another rank is gone; errors of coding.
    public func gather<Value: Codable>(_ value: Value) throws -> [Value] {
        guard let communicator, size > 1 else { return [value] }
        let encoder = PropertyListEncoder()
        encoder.outputFormat = .binary
        let bytes = [UInt8](try encoder.encode([value]))
        return try communicator.gatherAll(bytes: bytes).flatMap {
            try PropertyListDecoder().decode([Value].self, from: Data($0))
        }
    }

    /// What some work comes to, item by item, where every rank does a part of it.
    ///
    /// Items are dealt out like cards, so that long ones, which often lie side by side, go to several
    /// ranks. What is made of an item must not depend on who its neighbours are: then the results are
    /// the same on any number of ranks.
    ///
    /// - Parameters:
    ///   - count: the number of items.
    ///   - work: gets the numbers of this rank's items in order, and gives as many values.
    /// - Returns: all values in the order of the items, on all ranks.
    /// - Throws: what `work` throws; on the other ranks ``MessagePassingError`` with its words.
    public func map<Value: Codable>(
        count: Int, _ work: ([Int]) throws -> [Value]
    ) throws -> [Value] {
        let own = Array(stride(from: rank, to: count, by: size))
        guard size > 1 else { return try work(own) }
        let done = Result { try work(own) }
        let all: [Part<Value>] = try gather(
            Part(
                values: (try? done.get()) ?? [],
                failure: { if case .failure(let error) = done { "\(error)" } else { nil } }()))
        _ = try done.get()
        for (rank, part) in all.enumerated() {
            guard let failure = part.failure else { continue }
            throw MessagePassingError(.callFailed, "rank \(rank): \(failure)")
        }
        return (0..<count).map { all[$0 % size].values[$0 / size] }
    }

    /// What a rank has made.
    private struct Part<Value: Codable>: Codable {
        var values: [Value]
        /// Why it could not.
        var failure: String?
    }
}
