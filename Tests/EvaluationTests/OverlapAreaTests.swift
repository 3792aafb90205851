import Foundation
import Support
import Testing

@testable import Evaluation

@Suite struct OverlapAreaTests {
    /// By numpy 2 in float64, both densities summed on a grid of 600,001 points:
    ///
    ///     def kde(x, g):
    ///         h = x.std(ddof=1) * len(x) ** -0.2
    ///         return np.exp(-.5 * ((g[:, None] - x) / h) ** 2).sum(1) / (len(x) * h * np.sqrt(2 * np.pi))
    ///     g = np.linspace(-100, 200, 600001)
    ///     np.trapezoid(np.minimum(kde(a, g), kde(b, g)), g)
    @Test func areasAreThoseOfNumpy() throws {
        let (one, other) = ([1.0, 2, 4, 8, 16, 3], [5.0, 6, 7, 9, 20])
        let area = try #require(OverlapArea.of(one, other))
        #expect(abs(area - 0.7594123042240152) < 1e-3)
        let distances = try #require(OverlapArea.ofDistances(one, reference: other))
        #expect(abs(distances - 0.8051547973417796) < 1e-3)
    }

    @Test func extremesAreNoneAndAll() throws {
        let values = [3.0, 4, 4.5, 8]
        #expect(try #require(OverlapArea.of(values, values)) > 0.9999)
        #expect(try #require(OverlapArea.of(values, values.map { $0 + 1000 })) < 1e-6)
        #expect(OverlapArea.of([2, 2], [2]) == 1)
        #expect(try #require(OverlapArea.of([2, 2], [5])) < 1e-6)
        #expect(OverlapArea.of([], values) == nil && OverlapArea.of(values, []) == nil)
        for bad in [Double.nan, .infinity] {
            #expect(OverlapArea.of([bad, 3], values) == nil)
        }
        #expect(OverlapArea.of([1e-300, 1e300], [0, 1]) != nil)
        #expect(OverlapArea.ofDistances([1], reference: [1]) == nil)
    }

    @Test func halvesOfOneDistributionOverlapMoreThanStrangers() throws {
        var random = RandomGenerator(seed: 2)
        func numbers(_ count: Int, from start: Double) -> [Double] {
            (0..<count).map { _ in
                start + (0..<6).reduce(0) { sum, _ in sum + random.uniformDouble() }
            }
        }
        let reference = numbers(120, from: 0)
        let same = SetComparison(numbers(60, from: 0), reference: reference)
        let other = SetComparison(numbers(60, from: 1.5), reference: reference)
        let ceiling = try #require(same.ceiling)
        #expect(ceiling > 0.85 && ceiling < 1)
        #expect(try #require(same.overlap) > 0.8)
        #expect(try #require(other.overlap) < 0.5)
        #expect(same.ceiling == other.ceiling && same.reference == other.reference)
        #expect(try #require(other.distanceOverlap) < (try #require(same.distanceOverlap)))
    }
}
