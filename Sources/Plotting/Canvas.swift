import CCairo

/// A sheet to draw on with Cairo; the same calls make SVG and PNG.
///
/// Lengths are in pixels of the picture at scale 1, x to the right and y downwards from the top
/// left corner.
public final class Canvas {
    public let width: Double
    public let height: Double

    private let context: OpaquePointer
    /// Rectangles that are filled as one shape.
    private static let mostInShape = 4096

    /// Wraps a Cairo context that outlives the canvas.
    init(context: OpaquePointer, width: Double, height: Double) {
        self.context = context
        self.width = width
        self.height = height
        // The same text everywhere: no fitting to the pixel grid.
        let options = cairo_font_options_create()
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_set_font_options(context, options)
        cairo_font_options_destroy(options)
        fill(Rectangle(x: 0, y: 0, width: width, height: height), .white)
    }

    /// A rectangle by its top left corner and size.
    public struct Rectangle: Sendable, Hashable {
        public var x: Double
        public var y: Double
        public var width: Double
        public var height: Double

        public init(x: Double, y: Double, width: Double, height: Double) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }

        var maxX: Double { x + width }
        var maxY: Double { y + height }
    }

    /// Fills a rectangle.
    public func fill(_ rectangle: Rectangle, _ color: Color) {
        fill([rectangle], color)
    }

    /// Fills rectangles of one colour as one shape, which keeps SVG files small.
    ///
    /// - Parameters:
    ///   - rectangles: in pixels.
    ///   - color: of them all.
    ///   - cornerRadius: of the rounded corners, in pixels; less where a rectangle is small.
    public func fill(_ rectangles: [Rectangle], _ color: Color, cornerRadius: Double = 0) {
        // Cairo's time and memory grow faster than the number of rectangles in a shape.
        guard rectangles.count <= Canvas.mostInShape else {
            for start in stride(from: 0, to: rectangles.count, by: Canvas.mostInShape) {
                let end = min(start + Canvas.mostInShape, rectangles.count)
                fill(Array(rectangles[start..<end]), color, cornerRadius: cornerRadius)
            }
            return
        }
        guard !rectangles.isEmpty else { return }
        for rectangle in rectangles {
            let radius = min(cornerRadius, rectangle.width / 2, rectangle.height / 2)
            if radius < 0.75 {
                cairo_rectangle(
                    context, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
            } else {
                addRounded(rectangle, radius)
            }
        }
        set(color)
        cairo_fill(context)
    }

    /// Fills a rectangle with a ramp from left to right.
    public func fill(_ rectangle: Rectangle, with ramp: ColorRamp) {
        let pattern = cairo_pattern_create_linear(rectangle.x, 0, rectangle.maxX, 0)
        for (index, stop) in ramp.stops.enumerated() {
            cairo_pattern_add_color_stop_rgb(
                pattern, Double(index) / Double(ramp.stops.count - 1), stop.red, stop.green,
                stop.blue)
        }
        cairo_rectangle(context, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        cairo_set_source(context, pattern)
        cairo_fill(context)
        cairo_pattern_destroy(pattern)
    }

    /// A point in pixels.
    public typealias Point = (x: Double, y: Double)

    /// Strokes separate lines of one colour as one shape.
    public func stroke(
        _ lines: [(from: Point, to: Point)], _ color: Color, lineWidth: Double = 1,
        dashes: [Double] = []
    ) {
        guard !lines.isEmpty else { return }
        for line in lines {
            cairo_move_to(context, line.from.x, line.from.y)
            cairo_line_to(context, line.to.x, line.to.y)
        }
        strokePath(color, lineWidth, dashes)
    }

    /// Strokes the outline of a rectangle.
    public func stroke(_ rectangle: Rectangle, _ color: Color, lineWidth: Double = 1) {
        cairo_rectangle(context, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        strokePath(color, lineWidth, [])
    }

    /// Strokes one line through points, with rounded corners.
    public func stroke(
        through points: [Point], _ color: Color, lineWidth: Double, dashes: [Double] = []
    ) {
        guard let first = points.first else { return }
        cairo_move_to(context, first.x, first.y)
        for point in points.dropFirst() { cairo_line_to(context, point.x, point.y) }
        cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
        strokePath(color, lineWidth, dashes)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
    }

    /// Fills a circle.
    public func fillCircle(center: Point, radius: Double, _ color: Color) {
        cairo_new_sub_path(context)
        cairo_arc(context, center.x, center.y, radius, 0, 2 * Double.pi)
        set(color)
        cairo_fill(context)
    }

    /// Draws with everything outside a rectangle cut off.
    public func clipped(to rectangle: Rectangle, _ body: () -> Void) {
        cairo_save(context)
        cairo_rectangle(context, rectangle.x, rectangle.y, rectangle.width, rectangle.height)
        cairo_clip(context)
        body()
        cairo_restore(context)
    }

    /// Which point of a text lies at its x.
    public enum Anchor: Sendable {
        case start, middle, end
    }

    /// Weight and slant of a text in DejaVu Sans.
    public enum Style: Sendable {
        case plain, bold, italic
    }

    /// Writes one line of text.
    ///
    /// - Parameters:
    ///   - text: control characters in it are left out.
    ///   - point: the anchor on the baseline, or at half the height of a capital when `isCentered`.
    ///   - size: of the font, in pixels.
    ///   - color: of the letters.
    ///   - style: of the font.
    ///   - anchor: which end of the text, or its middle, lies at `point`.
    ///   - isCentered: whether the y of `point` is the middle of the text.
    ///   - isVertical: whether the text reads upwards.
    public func text(
        _ text: String, at point: Point, size: Double, _ color: Color = .ink, style: Style = .plain,
        anchor: Anchor = .start, isCentered: Bool = false, isVertical: Bool = false
    ) {
        let clean = Canvas.withoutControlCharacters(text)
        select(style, size)
        let width = width(of: clean, size: size, style: style)
        let shift: Double
        switch anchor {
        case .start: shift = 0
        case .middle: shift = -width / 2
        case .end: shift = -width
        }
        cairo_save(context)
        cairo_translate(context, point.x, point.y)
        if isVertical { cairo_rotate(context, -Double.pi / 2) }
        // DejaVu's capitals are 0.73 of its size high.
        cairo_move_to(context, shift, isCentered ? 0.365 * size : 0)
        set(color)
        cairo_show_text(context, clean)
        cairo_restore(context)
        cairo_new_path(context)
    }

    /// The width of a text in pixels.
    public func width(of text: String, size: Double, style: Style = .plain) -> Double {
        select(style, size)
        var extents = cairo_text_extents_t()
        cairo_text_extents(context, Canvas.withoutControlCharacters(text), &extents)
        return extents.x_advance
    }

    private func select(_ style: Style, _ size: Double) {
        cairo_select_font_face(
            context, "DejaVu Sans",
            style == .italic ? CAIRO_FONT_SLANT_ITALIC : CAIRO_FONT_SLANT_NORMAL,
            style == .bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL)
        cairo_set_font_size(context, size)
    }

    private func set(_ color: Color) {
        cairo_set_source_rgba(context, color.red, color.green, color.blue, color.opacity)
    }

    private func strokePath(_ color: Color, _ lineWidth: Double, _ dashes: [Double]) {
        set(color)
        cairo_set_line_width(context, lineWidth)
        cairo_set_dash(context, dashes, Int32(dashes.count), 0)
        cairo_stroke(context)
    }

    private func addRounded(_ box: Rectangle, _ radius: Double) {
        let quarter = Double.pi / 2
        cairo_new_sub_path(context)
        cairo_arc(context, box.maxX - radius, box.y + radius, radius, -quarter, 0)
        cairo_arc(context, box.maxX - radius, box.maxY - radius, radius, 0, quarter)
        cairo_arc(context, box.x + radius, box.maxY - radius, radius, quarter, 2 * quarter)
        cairo_arc(context, box.x + radius, box.y + radius, radius, 2 * quarter, 3 * quarter)
        cairo_close_path(context)
    }

    /// Texts come from files too: a NUL would end a C string early and others draw as boxes.
    private static func withoutControlCharacters(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
}
