import Support

/// How one set of music compares with another in a single figure, such as notes per second.
public struct SetComparison: Sendable, Equatable, Codable {
    /// Mean and deviation over the set and over the reference.
    public var set: Summary
    public var reference: Summary
    /// The ``OverlapArea`` of the figure's distributions in both; absent when one is empty.
    public var overlap: Double?
    /// The overlap of two halves of the reference: the mean over ``halvings`` random ones. What a
    /// perfect imitation of half as many pieces would reach.
    public var ceiling: Double?
    /// mgeval's overlap of distances (``OverlapArea/ofDistances(_:reference:)``) and the same of two
    /// halves.
    public var distanceOverlap: Double?
    public var distanceCeiling: Double?

    /// How many times the reference is halved at random.
    public static let halvings = 20

    /// Compares two sets of figures.
    ///
    /// - Parameters:
    ///   - set: one number for each piece.
    ///   - reference: one number for each piece.
    ///   - seed: of the halvings.
    /// - Complexity: O(halvings * reference^2).
    public init(_ set: [Double], reference: [Double], seed: UInt64 = 0) {
        self.set = Summary(set)
        self.reference = Summary(reference)
        overlap = OverlapArea.of(set, reference)
        distanceOverlap = OverlapArea.ofDistances(set, reference: reference)
        var random = RandomGenerator(seed: seed)
        var overlaps: [Double] = []
        var distanceOverlaps: [Double] = []
        for _ in 0..<SetComparison.halvings where reference.count >= 4 {
            let order = reference.shuffled(using: &random)
            let (one, other) = (
                Array(order[..<(order.count / 2)]), Array(order[(order.count / 2)...])
            )
            if let area = OverlapArea.of(one, other) { overlaps.append(area) }
            if let area = OverlapArea.ofDistances(one, reference: other) {
                distanceOverlaps.append(area)
            }
        }
        ceiling = overlaps.isEmpty ? nil : Summary(overlaps).mean
        distanceCeiling = distanceOverlaps.isEmpty ? nil : Summary(distanceOverlaps).mean
    }
}
