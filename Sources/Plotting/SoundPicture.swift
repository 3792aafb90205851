/// A sound as a wave and as images over time and frequency, one above the other.
public struct SoundPicture: Picture, Sendable {
    /// Values over time and frequency.
    public struct Panel: Sendable {
        public let name: String
        /// Time by time from low to high, each in 0...1.
        public let values: [Float]
        /// Values at one time.
        public let bandCount: Int
        public let ramp: ColorRamp

        /// - Parameters:
        ///   - name: written above it.
        ///   - values: times of `bandCount` values.
        ///   - bandCount: at least 1.
        ///   - ramp: the colours of 0 to 1.
        public init(
            name: String, values: [Float], bandCount: Int, ramp: ColorRamp = .loudness
        ) {
            precondition(bandCount > 0 && values.count % bandCount == 0, "whole times")
            (self.name, self.values) = (name, values)
            (self.bandCount, self.ramp) = (bandCount, ramp)
        }
    }

    public var title: String
    /// One line under the title.
    public var subtitle: String
    /// One channel; empty leaves the wave out.
    public var samples: [Float]
    /// The length of all that is shown.
    public var seconds: Double
    public var panels: [Panel]

    private static let (width, left, top) = (780.0, 60.0, 70.0)
    private static let (waveHeight, panelHeight, gap) = (90.0, 190.0, 34.0)

    /// - Parameters:
    ///   - title: what it shows.
    ///   - subtitle: one line under the title.
    ///   - samples: one channel; empty leaves the wave out.
    ///   - seconds: the length of all that is shown.
    ///   - panels: from the top down.
    public init(
        title: String, subtitle: String = "", samples: [Float] = [], seconds: Double,
        panels: [Panel]
    ) {
        (self.title, self.subtitle, self.samples) = (title, subtitle, samples)
        (self.seconds, self.panels) = (seconds, panels)
    }

    public var size: (width: Double, height: Double) {
        let wave = samples.isEmpty ? 0 : Self.waveHeight + Self.gap
        return (
            Self.width + Self.left + 20,
            Self.top + wave + Double(panels.count) * (Self.panelHeight + Self.gap) + 26
        )
    }

    public func draw(on canvas: Canvas) {
        canvas.text(title, at: (20, 28), size: 17, style: .bold)
        canvas.text(subtitle, at: (20, 48), size: 12, .paleInk)
        var top = Self.top
        if !samples.isEmpty {
            drawWave(on: canvas, top: top)
            top += Self.waveHeight + Self.gap
        }
        for panel in panels {
            draw(panel, on: canvas, top: top)
            top += Self.panelHeight + Self.gap
        }
        for tick in Axis.ticks(from: 0, to: seconds, about: 8) {
            canvas.text(
                tick.label, at: (Self.left + tick.value / seconds * Self.width, top - 16),
                size: 11, .paleInk, anchor: .middle)
        }
        canvas.text(
            "seconds", at: (Self.left + Self.width / 2, top + 4), size: 11, .paleInk,
            anchor: .middle)
    }

    private func drawWave(on canvas: Canvas, top: Double) {
        let columns = Int(Self.width)
        let middle = top + Self.waveHeight / 2
        let lines = (0..<columns).map { column -> (from: Canvas.Point, to: Canvas.Point) in
            let first = column * samples.count / columns
            let part = samples[first..<max(first + 1, (column + 1) * samples.count / columns)]
            let x = Self.left + Double(column) + 0.5
            func y(_ value: Float?) -> Double {
                middle - Double(max(-1, min(1, value ?? 0))) * Self.waveHeight / 2
            }
            return ((x, y(part.max()) - 0.5), (x, y(part.min()) + 0.5))
        }
        canvas.stroke(lines, Color.distinct[0])
    }

    /// Cells of the picture, in as many shapes as there are shades.
    private func draw(_ panel: Panel, on canvas: Canvas, top: Double) {
        let times = max(1, panel.values.count / panel.bandCount)
        let (columns, rows) = (min(times, 390), min(panel.bandCount, 128))
        let shades = 48
        var cells = [[Canvas.Rectangle]](repeating: [], count: shades)
        let cell = (
            width: Self.width / Double(columns), height: Self.panelHeight / Double(rows)
        )
        for column in 0..<columns {
            let time = column * times / columns
            for row in 0..<rows {
                let value = panel.values[time * panel.bandCount + row * panel.bandCount / rows]
                let shade = Int(max(0, min(1, value)) * Float(shades - 1) + 0.5)
                cells[shade].append(
                    Canvas.Rectangle(
                        x: Self.left + Double(column) * cell.width,
                        y: top + Self.panelHeight - Double(row + 1) * cell.height,
                        width: cell.width + 0.3, height: cell.height + 0.3))
            }
        }
        for (shade, cells) in cells.enumerated() {
            canvas.fill(cells, panel.ramp.color(at: Double(shade) / Double(shades - 1)))
        }
        canvas.text(panel.name, at: (Self.left, top - 8), size: 12, .paleInk)
        canvas.text(
            "low", at: (Self.left - 8, top + Self.panelHeight), size: 11, .paleInk, anchor: .end)
        canvas.text("high", at: (Self.left - 8, top + 10), size: 11, .paleInk, anchor: .end)
    }
}

extension ColorRamp {
    /// From silence to the loudest place: white through blue to black.
    public static let loudness = ColorRamp([
        .white, Color(0xC9DEEC), Color(0x61A5C9), Color(0x2F5FA0), Color(0x1C2551), Color(0x0A0A14),
    ])
    /// How much a place counts: white to red.
    public static let attention = ColorRamp([
        .white, Color(0xFCE3C8), Color(0xF2A25F), Color(0xC8442A), Color(0x6E0F1A),
    ])
}
