import Foundation

/// How much the distributions of two sets of numbers overlap: the area under both of their densities,
/// 0 when they are apart and 1 when they are the same.
///
/// Densities are Gaussian kernel estimates with Scott's bandwidth, deviation * n^(-1/5), as in mgeval
/// (Yang and Lerch, "On the evaluation of generative models in music", Neural Computing and
/// Applications 32, 2020), but over the whole line instead of the range of the data.
public enum OverlapArea {
    /// Points of the grid on which densities are compared.
    private static let gridCount = 4096

    /// The overlap of two sets of numbers; `nil` when one is empty or a number is not finite.
    ///
    /// A set without spread gets a bandwidth of a thousandth of both sets' range.
    ///
    /// Complexity: O(numbers + grid * width of the kernels).
    public static func of(_ one: [Double], _ other: [Double]) -> Double? {
        let all = one + other
        guard !one.isEmpty, !other.isEmpty, all.allSatisfy(\.isFinite), let least = all.min(),
            let most = all.max(), (most - least).isFinite
        else { return nil }
        guard most > least else { return 1 }
        // In units of the range, so that no number is too large to be squared.
        let sets = [one, other].map { $0.map { ($0 - least) / (most - least) } }
        let widths = sets.map { max(bandwidth(of: $0), 1e-3) }
        let margin = 4 * max(widths[0], widths[1])
        let step = (1 + 2 * margin) / Double(gridCount - 1)
        let densities = zip(sets, widths).map {
            density(of: $0, bandwidth: $1, start: -margin, step: step)
        }
        let area = zip(densities[0], densities[1]).reduce(0) { $0 + min($1.0, $1.1) } * step
        return min(1, area)
    }

    /// mgeval's overlap: of the distances between members of a reference set, and of the distances
    /// from members of a set to those of the reference.
    ///
    /// - Returns: `nil` when the set is empty or the reference has fewer than two members.
    public static func ofDistances(_ set: [Double], reference: [Double]) -> Double? {
        var intra: [Double] = []
        intra.reserveCapacity(reference.count * reference.count / 2)
        for index in reference.indices {
            for other in reference[..<index] { intra.append(abs(reference[index] - other)) }
        }
        let inter = set.flatMap { value in reference.map { abs(value - $0) } }
        return of(intra, inter)
    }

    /// Scott's rule; the deviation is divided by n - 1.
    private static func bandwidth(of values: [Double]) -> Double {
        guard values.count > 1 else { return 0 }
        let mean = values.reduce(0, +) / Double(values.count)
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        return (squares / Double(values.count - 1)).squareRoot() * pow(Double(values.count), -0.2)
    }

    /// The density at the grid's points; each number is shared out between its two neighbours there.
    private static func density(
        of values: [Double], bandwidth: Double, start: Double, step: Double
    ) -> [Double] {
        var weights = [Double](repeating: 0, count: gridCount)
        for value in values {
            let place = (value - start) / step
            let index = min(max(0, Int(place)), gridCount - 2)
            weights[index] += 1 - (place - Double(index))
            weights[index + 1] += place - Double(index)
        }
        let reach = Int(min(5 * bandwidth / step, Double(gridCount))) + 1
        let kernel = (0...reach).map { exp(-0.5 * pow(Double($0) * step / bandwidth, 2)) }
        let scale = 1 / ((kernel.dropFirst().reduce(0, +) * 2 + kernel[0]) * step)
        var density = [Double](repeating: 0, count: gridCount)
        for (index, weight) in weights.enumerated() where weight != 0 {
            for target in max(0, index - reach)...min(gridCount - 1, index + reach) {
                density[target] += weight * kernel[abs(target - index)]
            }
        }
        return density.map { $0 * scale / Double(values.count) }
    }
}
