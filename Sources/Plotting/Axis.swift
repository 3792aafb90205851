import Foundation

/// A scale of numbers or times along a side of a picture.
struct Axis {
    /// Where the ticks stand and what is written there.
    struct Tick: Equatable {
        var value: Double
        var label: String
    }

    /// The numbers 1, 2 and 5 times a power of ten that divide a range into about `count` parts.
    ///
    /// - Returns: ticks inside `low...high`; none unless `low < high` are numbers.
    static func ticks(from low: Double, to high: Double, about count: Int) -> [Tick] {
        guard low.isFinite, high.isFinite, high > low, count > 0 else { return [] }
        let rough = (high - low) / Double(count)
        let power = pow(10, floor(log10(rough)))
        guard power > 0, power.isFinite else { return [] }
        let step = power * ([1, 2, 5, 10].first { $0 * power >= rough * 0.999 } ?? 10)
        let decimals = min(max(0, Int(-floor(log10(step * 1.001)))), 12)
        let inThousands = step >= 1000 && max(abs(low), abs(high)) >= 10_000 && high < 1e6
        var ticks: [Tick] = []
        var index = ceil(low / step - 1e-9)
        while index * step <= high + step * 1e-9, ticks.count < 1000 {
            let value = index * step
            let text =
                inThousands && value != 0
                ? String(format: "%gk", value / 1000) : label(value, decimals: decimals)
            ticks.append(Tick(value: value, label: text))
            index += 1
        }
        return ticks
    }

    /// The powers of ten inside a positive range, with 2 and 5 times them where it is short.
    static func logarithmicTicks(from low: Double, to high: Double) -> [Tick] {
        guard low > 0, high > low, high.isFinite else { return [] }
        let decades = log10(high / low)
        let factors: [Double] =
            decades < 1.2 ? [1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9] : decades < 3.5 ? [1, 2, 5] : [1]
        let stride = max(1, Int((decades / 8).rounded(.up)))
        var ticks: [Tick] = []
        for exponent in Swift.stride(
            from: Int(floor(log10(low))), through: Int(ceil(log10(high))), by: stride)
        {
            for factor in factors {
                let value = factor * pow(10, Double(exponent))
                guard value >= low * 0.999_999, value <= high * 1.000_001 else { continue }
                ticks.append(Tick(value: value, label: label(value, decimals: nil)))
            }
        }
        return ticks
    }

    /// The step of a time grid at which labels keep apart.
    ///
    /// - Parameters:
    ///   - pixelsPerSecond: of the drawing.
    ///   - pixels: the least distance of labels.
    /// - Returns: seconds: the first round number that is wide enough, at most two hours.
    static func timeStep(pixelsPerSecond: Double, atLeast pixels: Double) -> Double {
        let steps: [Double] = [
            0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800, 3600,
        ]
        return steps.first { $0 * pixelsPerSecond >= pixels } ?? 7200
    }

    /// "0:05", "12:30", "1:02:03", with tenths where the grid is that fine.
    static func time(_ seconds: Double, step: Double) -> String {
        let tenths = Int((min(max(seconds, 0), 1e9) * 10).rounded())
        let whole = tenths / 10
        let clock =
            whole >= 3600
            ? String(format: "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
            : String(format: "%d:%02d", whole / 60, whole % 60)
        return step < 1 ? clock + ".\(tenths % 10)" : clock
    }

    private static func label(_ value: Double, decimals: Int?) -> String {
        if value == 0 { return "0" }
        let magnitude = abs(value)
        if magnitude >= 1e6 || magnitude < 1e-4 { return String(format: "%.3g", value) }
        if let decimals { return String(format: "%.\(decimals)f", value) }
        return String(format: "%g", value)
    }
}
