/// Which of several choices may come at all, by their probabilities.
public struct Truncation: Codable, Sendable, Equatable {
    /// Only so many of the likeliest (Fan, Lewis and Dauphin, ACL 2018); `nil` for all.
    public var topK: Int?
    /// Only the likeliest that together have this probability (Holtzman et al., ICLR 2020); 1 for
    /// all.
    public var topP: Float
    /// Only those of at least this share of the likeliest one's probability (Nguyen et al., ICLR
    /// 2025); 0 for all.
    public var minP: Float

    /// Nothing is left out.
    public static let none = Truncation()

    /// - Parameters:
    ///   - topK: >= 1.
    ///   - topP: above 0, up to 1.
    ///   - minP: in 0...1.
    public init(topK: Int? = nil, topP: Float = 1, minP: Float = 0) {
        precondition(topK.map { $0 >= 1 } ?? true, "at least one choice must be left")
        precondition(topP > 0 && topP <= 1, "topP lies above 0 and up to 1, not \(topP)")
        precondition(minP >= 0 && minP <= 1, "minP lies in 0...1, not \(minP)")
        (self.topK, self.topP, self.minP) = (topK, topP, minP)
    }

    /// The choices that may come, the likeliest first; it always stays.
    ///
    /// - Parameter weights: probabilities, or what is proportional to them.
    /// - Returns: indices into `weights`; empty only where there are none.
    func survivors(of weights: [Float]) -> ArraySlice<Int> {
        let order = weights.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
        guard let first = order.first else { return [] }
        let total = weights.reduce(0, +)
        var sum: Float = 0
        for (rank, index) in order.enumerated() {
            if rank > 0 {
                if let topK, rank >= topK { return order[..<rank] }
                if sum >= topP * total || weights[index] < minP * weights[first] {
                    return order[..<rank]
                }
            }
            sum += weights[index]
        }
        return order[...]
    }
}
