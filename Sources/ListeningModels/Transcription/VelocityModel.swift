import Foundation
import MusicCore

/// How hard the notes of a recording were struck, from all that is known of the whole recording
/// (``VelocityEvidence``): one linear rule for all pianos.
///
/// Learnt by ridge regression (Hoerl and Kennard, 1970) from recordings whose notes are known, each in its own units: how far a
/// note's velocity lies from the mean of its recording, in deviations. Its answers take mean and deviation of a recording
/// from the network's velocities.
public struct VelocityModel: Codable, Sendable, Equatable {
    /// What a deviation of each column of the evidence adds, in deviations of velocity.
    public let coefficients: [Double]

    /// Fewer notes tell too little about how an instrument was recorded.
    static let leastNotes = 50
    /// The penalty on squared coefficients, beside the mean square of a column.
    private static let penalty = 0.005

    /// - Parameter coefficients: as many as the evidence has columns.
    public init?(coefficients: [Double]) {
        guard coefficients.count == VelocityEvidence.width,
            coefficients.allSatisfy(\.isFinite)
        else { return nil }
        self.coefficients = coefficients
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let model = Self(coefficients: try container.decode([Double].self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "\(VelocityEvidence.width) finite coefficients are expected")
        }
        self = model
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(coefficients)
    }

    /// A recording to learn from.
    public struct Example: Sendable {
        /// What was heard, with the network's velocities.
        public let heard: Transcription
        /// What was played, of the notes that were heard and played: their numbers, and the velocities played.
        public let played: [(note: Int, velocity: UInt8)]

        public init(heard: Transcription, played: [(note: Int, velocity: UInt8)]) {
            (self.heard, self.played) = (heard, played)
        }
    }

    /// Learns from recordings, each of which counts as much as every other.
    ///
    /// - Returns: `nil` where no recording has ``leastNotes`` measured notes.
    public init?(learningFrom examples: [Example]) {
        let width = VelocityEvidence.width
        var (products, targets) = (
            [[Double]](repeating: [Double](repeating: 0, count: width), count: width),
            [Double](repeating: 0, count: width)
        )
        for example in examples {
            let evidence = VelocityEvidence(example.heard.notes)
            let velocities = Dictionary(
                example.played.map { ($0.note, Double($0.velocity)) }, uniquingKeysWith: { $1 })
            let known = evidence.notes.indices.filter { velocities[evidence.notes[$0]] != nil }
            guard known.count >= Self.leastNotes else { continue }
            let wanted = VelocityEvidence.standard(
                known.map { velocities[evidence.notes[$0]] ?? 0 })
            let share = 1 / Double(known.count)
            for (row, target) in zip(known.map { evidence.rows[$0] }, wanted) {
                for i in 0..<width {
                    targets[i] += share * row[i] * target
                    for j in 0..<width { products[i][j] += share * row[i] * row[j] }
                }
            }
        }
        let trace = (0..<width).reduce(0) { $0 + products[$1][$1] }
        guard trace > 0 else { return nil }
        for i in 0..<width { products[i][i] += Self.penalty * trace / Double(width) }
        self.init(coefficients: Self.solution(products, targets))
    }

    /// The solution of symmetric positive definite equations, eliminated from the left.
    static func solution(_ matrix: [[Double]], _ values: [Double]) -> [Double] {
        var system = zip(matrix, values).map { $0 + [$1] }
        let width = values.count
        for pivot in 0..<width {
            for row in 0..<width where row != pivot {
                let factor = system[row][pivot] / system[pivot][pivot]
                for column in pivot...width {
                    system[row][column] -= factor * system[pivot][column]
                }
            }
        }
        return (0..<width).map { system[$0][width] / system[$0][$0] }
    }

    /// With the velocities that the whole recording tells.
    ///
    /// Complexity: O(notes x keys).
    ///
    /// - Parameter transcription: its notes by onset; those whose strikes were not measured keep their velocities, as all do
    ///   where fewer than ``leastNotes`` were.
    /// - Returns: the same notes.
    func applied(to transcription: Transcription) -> Transcription {
        let evidence = VelocityEvidence(transcription.notes)
        guard evidence.notes.count >= Self.leastNotes else { return transcription }
        let told = evidence.rows.map { row in
            zip(row, coefficients).reduce(0) { $0 + $1.0 * $1.1 }
        }
        let heard = Spread(evidence.notes.map { Double(transcription.notes[$0].note.velocity) })
        let spread = Spread(told)
        guard spread.deviation > 1e-6 else { return transcription }
        var result = transcription
        for (note, value) in zip(evidence.notes, told) {
            let velocity =
                heard.mean + (value - spread.mean) * heard.deviation / spread.deviation
            result.notes[note].note.velocity = UInt8(min(127, max(1, velocity.rounded())))
        }
        return result
    }
}
