/// Figures of two programs that ran in turn.
struct PairedFigures {
    private(set) var ours: [Double] = []
    private(set) var peers: [Double] = []
    /// Whether more is better, as for speed, or less, as for memory.
    let isBetterWhenHigher: Bool

    init(isBetterWhenHigher: Bool) {
        self.isBetterWhenHigher = isBetterWhenHigher
    }

    mutating func append(ours: Double, peer: Double) {
        self.ours.append(ours)
        peers.append(peer)
    }

    /// One a pair; above 1 where ours is better.
    var ratios: [Double] {
        zip(ours, peers).map { isBetterWhenHigher ? $0 / $1 : $1 / $0 }
    }
}

extension [Double] {
    /// The middle one, or the mean of the middle two; NaN without values.
    var median: Double {
        guard !isEmpty else { return .nan }
        let sorted = sorted()
        let half = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
    }
}
