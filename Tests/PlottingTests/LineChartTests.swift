import Testing

@testable import Plotting

@Suite struct AxisTests {
    @Test func ticksAreRoundAndInside() {
        #expect(
            Axis.ticks(from: 0, to: 25, about: 6).map(\.label) == [
                "0", "5", "10", "15", "20", "25",
            ])
        #expect(
            Axis.ticks(from: 0.13, to: 0.52, about: 4).map(\.label) == ["0.2", "0.3", "0.4", "0.5"])
        #expect(
            Axis.ticks(from: 0, to: 20_000, about: 4).map(\.label) == [
                "0", "5k", "10k", "15k", "20k",
            ])
        #expect(Axis.ticks(from: -1, to: 1, about: 4).map(\.value) == [-1, -0.5, 0, 0.5, 1])
        #expect(Axis.ticks(from: 1, to: 1, about: 4).isEmpty)
        #expect(Axis.ticks(from: .nan, to: 1, about: 4).isEmpty)
    }

    @Test func logarithmicTicks() {
        #expect(Axis.logarithmicTicks(from: 0.1, to: 100).map(\.label).first == "0.1")
        #expect(Axis.logarithmicTicks(from: 3.5, to: 8).map(\.value) == [4, 5, 6, 7, 8])
        #expect(Axis.logarithmicTicks(from: 1e-9, to: 1e9).count <= 10)
        #expect(Axis.logarithmicTicks(from: 0, to: 1).isEmpty)
    }

    @Test func times() {
        #expect(Axis.time(65, step: 5) == "1:05")
        #expect(Axis.time(65.5, step: 0.5) == "1:05.5")
        #expect(Axis.time(3723, step: 60) == "1:02:03")
        #expect(Axis.timeStep(pixelsPerSecond: 20, atLeast: 70) == 5)
    }
}

@Suite struct LineChartTests {
    private func chart(_ ys: [Double], isLogarithmic: Bool = false) -> LineChart {
        LineChart(
            title: "loss", xLabel: "epoch", yLabel: "nats",
            series: [
                .init(
                    name: "training",
                    points: ys.enumerated().map { (Double($0.offset), $0.element) })
            ], isLogarithmic: isLogarithmic)
    }

    /// The heights of the curve's colour in some columns of a picture, from the top.
    private func curveHeights(_ chart: LineChart, parts: [Double]) throws -> [Double?] {
        let (width, height, colors) = try chart.pixels()
        return parts.map { part in
            let x = Int(Double(width) * part)
            let ys = (105..<height - 63).filter { colors[$0 * width + x] == 0x0072B2 }
            return ys.isEmpty ? nil : Double(ys.reduce(0, +)) / Double(ys.count)
        }
    }

    @Test func aFallingLossFallsOnTheRightSide() throws {
        let heights = try curveHeights(chart([5, 4, 3, 2, 1]), parts: [0.2, 0.5, 0.9])
        let known = heights.compactMap(\.self)
        #expect(known.count == 3)
        #expect(known.sorted() == known && known[2] - known[0] > 150)
    }

    /// A straight line in logarithms: the middle of 1 and 100 is 10.
    @Test func logarithmicAxis() throws {
        let exponential = (0...10).map {
            100
                / [
                    1, 1.58489, 2.51189, 3.98107, 6.30957, 10, 15.8489, 25.1189, 39.8107, 63.0957,
                    100,
                ][$0]
        }
        let heights = try curveHeights(
            chart(exponential, isLogarithmic: true), parts: [0.3, 0.5, 0.7])
        let known = heights.compactMap(\.self)
        #expect(known.count == 3)
        #expect(abs((known[0] + known[2]) / 2 - known[1]) < 2)
    }

    @Test func gapsAndNonsense() throws {
        let gap = try curveHeights(
            chart([1, 2, .nan, .infinity, 1, 2]), parts: [0.15, 0.55, 0.95])
        #expect(gap[0] != nil && gap[1] == nil && gap[2] != nil)
        for ys in [[], [3], [3, 3, 3], [.nan], [-1, 0]] as [[Double]] {
            #expect(try chart(ys).encoded(as: .svg).count > 1000)
            #expect(try chart(ys, isLogarithmic: true).encoded(as: .png).count > 1000)
        }
    }

    @Test func manyPointsAreThinnedAndKeepTheirExtremes() {
        var points: [Canvas.Point] = (0..<100_000).map { (Double($0), Double($0 % 7)) }
        points[54_321].y = 99
        let thin = LineChart.thinned(points, maximumCount: 2000)
        #expect(thin.count <= 2000)
        #expect(thin.map(\.y).max() == 99 && thin.map(\.y).min() == 0)
        #expect(thin.first?.x == 0 && thin.last?.x == 99_999)
        #expect(zip(thin, thin.dropFirst()).allSatisfy { $0.x < $1.x })
    }
}
