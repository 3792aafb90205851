import Foundation

/// What was taken for what: a row for every class that there was, a column for every answer.
public struct ConfusionMatrix: Picture, Sendable {
    public var title: String
    /// One line under the title.
    public var subtitle: String
    /// Short names of the classes.
    public var labels: [String]
    /// How often each class got each answer, a row per class.
    public var counts: [[Int]]

    private static let cell = 44.0
    private static let margin = 90.0

    /// - Parameters:
    ///   - title: what it shows.
    ///   - subtitle: one line under the title.
    ///   - labels: short names of the classes.
    ///   - counts: a row per class, as many columns.
    public init(title: String, subtitle: String = "", labels: [String], counts: [[Int]]) {
        precondition(
            counts.count == labels.count && counts.allSatisfy { $0.count == labels.count },
            "a row and a column per class")
        (self.title, self.subtitle) = (title, subtitle)
        (self.labels, self.counts) = (labels, counts)
    }

    public var size: (width: Double, height: Double) {
        let side = Self.cell * Double(labels.count)
        return (side + Self.margin + 30, side + Self.margin + 60)
    }

    public func draw(on canvas: Canvas) {
        let (left, top, cell) = (Self.margin, Self.margin, Self.cell)
        canvas.text(title, at: (20, 30), size: 17, style: .bold)
        canvas.text(subtitle, at: (20, 52), size: 12, .paleInk)
        let ramp = ColorRamp([.white, Color(0x61A5C9), Color(0x1F3F75)])
        for (row, counts) in counts.enumerated() {
            let total = max(1, counts.reduce(0, +))
            let middle = top + (Double(row) + 0.5) * cell
            canvas.text(
                labels[row], at: (left - 10, middle), size: 13, anchor: .end, isCentered: true)
            canvas.text(
                labels[row], at: (left + (Double(row) + 0.5) * cell, top - 10), size: 13,
                anchor: .middle)
            for (column, count) in counts.enumerated() {
                let share = Double(count) / Double(total)
                let place = Canvas.Rectangle(
                    x: left + Double(column) * cell, y: top + Double(row) * cell, width: cell,
                    height: cell)
                // A square root shows few mistakes too.
                canvas.fill(place, ramp.color(at: share.squareRoot()))
                canvas.stroke(place, .line)
                guard count > 0 else { continue }
                canvas.text(
                    "\(count)", at: (place.x + cell / 2, middle), size: 12,
                    share > 0.25 ? .white : .ink, anchor: .middle, isCentered: true)
            }
        }
        let side = cell * Double(labels.count)
        canvas.text(
            "answer", at: (left + side / 2, top + side + 30), size: 12, .paleInk, anchor: .middle)
        canvas.text(
            "truth", at: (24, top + side / 2), size: 12, .paleInk, anchor: .middle,
            isVertical: true)
    }
}
