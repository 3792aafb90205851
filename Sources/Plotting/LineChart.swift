import Foundation

/// Curves over a common axis, for example losses over epochs.
public struct LineChart: Picture, Sendable {
    /// One curve.
    public struct Series: Sendable {
        /// As the legend has it.
        public var name: String
        /// In the order of x; points that are not finite leave a gap.
        public var points: [(x: Double, y: Double)]
        /// Whether each point gets a dot; good for few points.
        public var showsDots: Bool
        /// Whether the curve is pale and thin, as raw values under their mean.
        public var isPale: Bool

        public init(
            name: String, points: [(x: Double, y: Double)], showsDots: Bool = false,
            isPale: Bool = false
        ) {
            self.name = name
            self.points = points
            self.showsDots = showsDots
            self.isPale = isPale
        }
    }

    /// A level to compare with: a dashed line across with its name.
    public struct Reference: Sendable, Hashable {
        public var name: String
        public var y: Double

        public init(name: String, y: Double) {
            self.name = name
            self.y = y
        }
    }

    public var title: String
    /// One line under the title.
    public var subtitle: String
    public var xLabel: String
    public var yLabel: String
    public var series: [Series]
    public var references: [Reference]
    /// Whether y is logarithmic; values that are not positive are then left out.
    public var isLogarithmic: Bool
    /// In pixels.
    public var width: Double = 900
    /// In pixels.
    public var height: Double = 520

    public init(
        title: String, subtitle: String = "", xLabel: String, yLabel: String, series: [Series],
        references: [Reference] = [], isLogarithmic: Bool = false
    ) {
        self.title = title
        self.subtitle = subtitle
        self.xLabel = xLabel
        self.yLabel = yLabel
        self.series = series
        self.references = references
        self.isLogarithmic = isLogarithmic
    }

    public var size: (width: Double, height: Double) { (max(width, 320), max(height, 240)) }

    public func draw(on canvas: Canvas) {
        let frame = Frame(self, on: canvas)
        drawTexts(on: canvas, frame)
        drawGrid(on: canvas, frame)
        drawReferences(on: canvas, frame)
        for (index, one) in series.enumerated() {
            draw(one, Color.distinct[index % Color.distinct.count], on: canvas, frame)
        }
    }

    /// The rectangle of the curves and the two scales.
    private struct Frame {
        let area: Canvas.Rectangle
        let x: (low: Double, high: Double)
        let y: (low: Double, high: Double)
        let xTicks: [Axis.Tick]
        let yTicks: [Axis.Tick]
        let isLogarithmic: Bool
        let yTickWidth: Double

        init(_ chart: LineChart, on canvas: Canvas) {
            let isLogarithmic = chart.isLogarithmic
            func isShown(_ point: (x: Double, y: Double)) -> Bool {
                point.x.isFinite && point.y.isFinite && (!isLogarithmic || point.y > 0)
            }
            let points = chart.series.flatMap { $0.points.filter(isShown) }
            let levels = chart.references.map(\.y).filter { isShown((0, $0)) }
            x = Frame.range(points.map(\.x), margin: 0)
            let values = points.map(\.y) + levels
            y =
                isLogarithmic
                ? Frame.logarithmicRange(values) : Frame.range(values, margin: 0.06)
            yTicks =
                isLogarithmic
                ? Axis.logarithmicTicks(from: y.low, to: y.high)
                : Axis.ticks(from: y.low, to: y.high, about: 6)
            xTicks = Axis.ticks(from: x.low, to: x.high, about: 8)
            yTickWidth = yTicks.map { canvas.width(of: $0.label, size: 12) }.max() ?? 0
            self.isLogarithmic = isLogarithmic
            let left = 30 + 22 + yTickWidth
            area = .init(
                x: left, y: 104, width: canvas.width - left - 30, height: canvas.height - 104 - 62)
        }

        func place(_ x: Double, _ y: Double) -> Canvas.Point {
            (
                area.x + (x - self.x.low) / (self.x.high - self.x.low) * area.width,
                height(y)
            )
        }

        func height(_ value: Double) -> Double {
            let part =
                isLogarithmic
                ? log(value / y.low) / log(y.high / y.low) : (value - y.low) / (y.high - y.low)
            return area.maxY - part * area.height
        }

        private static func range(_ values: [Double], margin: Double) -> (low: Double, high: Double)
        {
            guard let low = values.min(), let high = values.max() else { return (0, 1) }
            let extent = high - low
            // One value, or values apart by rounding only: some room around it.
            guard extent > abs(high) * 1e-12, extent.isFinite else {
                let room = max(abs(low) * 0.1, 1e-3)
                return (low - room, low + room)
            }
            return (low - margin * extent, high + margin * extent)
        }

        private static func logarithmicRange(_ values: [Double]) -> (low: Double, high: Double) {
            guard let low = values.min(), let high = values.max() else { return (0.1, 1) }
            return high > low * 1.01
                ? (low / pow(high / low, 0.06), high * pow(high / low, 0.06))
                : (low / 1.5, high * 1.5)
        }
    }

    private func drawTexts(on canvas: Canvas, _ frame: Frame) {
        let area = frame.area
        canvas.text(title, at: (area.x, 34), size: 18, style: .bold)
        canvas.text(subtitle, at: (area.x, 55), size: 12.5, .paleInk)
        canvas.text(
            xLabel, at: (area.x + area.width / 2, canvas.height - 16), size: 13, anchor: .middle)
        canvas.text(
            yLabel, at: (24, area.y + area.height / 2), size: 13, anchor: .middle, isVertical: true)
        // The legend in a line over the curves.
        var x = area.x
        for (index, one) in series.enumerated() where !one.name.isEmpty {
            let color = Color.distinct[index % Color.distinct.count].opacity(one.isPale ? 0.45 : 1)
            canvas.stroke([((x, 82), (x + 22, 82))], color, lineWidth: one.isPale ? 2 : 3)
            canvas.text(one.name, at: (x + 29, 82), size: 12.5, isCentered: true)
            x += 29 + canvas.width(of: one.name, size: 12.5) + 24
        }
    }

    private func drawGrid(on canvas: Canvas, _ frame: Frame) {
        let area = frame.area
        canvas.stroke(
            frame.yTicks.map { tick in
                let y = frame.height(tick.value)
                return ((area.x, y), (area.maxX, y))
            }, .line)
        for tick in frame.yTicks {
            canvas.text(
                tick.label, at: (area.x - 8, frame.height(tick.value)), size: 12, .paleInk,
                anchor: .end, isCentered: true)
        }
        for tick in frame.xTicks {
            let x = frame.place(tick.value, frame.y.low).x
            canvas.stroke([((x, area.maxY), (x, area.maxY + 5))], .strongLine)
            canvas.text(tick.label, at: (x, area.maxY + 19), size: 12, .paleInk, anchor: .middle)
        }
        canvas.stroke([((area.x, area.maxY), (area.maxX, area.maxY))], Color(0x8E97A3))
    }

    private func drawReferences(on canvas: Canvas, _ frame: Frame) {
        for reference in references
        where reference.y.isFinite && (!isLogarithmic || reference.y > 0) {
            let y = frame.height(reference.y)
            canvas.stroke(
                [((frame.area.x, y), (frame.area.maxX, y))], .paleInk, lineWidth: 1.2,
                dashes: [6, 4])
            canvas.text(
                reference.name, at: (frame.area.maxX, y - 5), size: 11.5, .paleInk, style: .italic,
                anchor: .end)
        }
    }

    private func draw(_ series: Series, _ color: Color, on canvas: Canvas, _ frame: Frame) {
        var run: [Canvas.Point] = []
        let lineWidth = series.isPale ? 1.0 : 2.2
        let shade = series.isPale ? color.opacity(0.45) : color
        func finishRun() {
            canvas.stroke(
                through: LineChart.thinned(run, maximumCount: Int(frame.area.width) * 4), shade,
                lineWidth: lineWidth)
            if series.showsDots {
                for point in run { canvas.fillCircle(center: point, radius: 3.6, color) }
            }
            run = []
        }
        for point in series.points {
            if point.x.isFinite, point.y.isFinite, !isLogarithmic || point.y > 0 {
                run.append(frame.place(point.x, point.y))
            } else {
                finishRun()
            }
        }
        finishRun()
    }

    /// A curve of fewer points that looks the same: of each column of points in a row, the first,
    /// the lowest, the highest and the last.
    static func thinned(_ points: [Canvas.Point], maximumCount: Int) -> [Canvas.Point] {
        guard points.count > maximumCount, maximumCount >= 4 else { return points }
        let columns = maximumCount / 4
        var result: [Canvas.Point] = []
        for column in 0..<columns {
            let part = (column * points.count / columns)..<((column + 1) * points.count / columns)
            guard let low = part.min(by: { points[$0].y < points[$1].y }),
                let high = part.max(by: { points[$0].y < points[$1].y })
            else { continue }
            for index in Set([part.lowerBound, low, high, part.upperBound - 1]).sorted() {
                result.append(points[index])
            }
        }
        return result
    }
}
