/// A colour of the sRGB space with opacity, each part in 0...1.
public struct Color: Sendable, Hashable {
    public var red: Double
    public var green: Double
    public var blue: Double
    /// 0 invisible, 1 opaque.
    public var opacity: Double

    public init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
        self.red = red
        self.green = green
        self.blue = blue
        self.opacity = opacity
    }

    /// A colour as web pages write it: `0xRRGGBB`.
    public init(_ hex: UInt32, opacity: Double = 1) {
        self.init(
            red: Double(hex >> 16 & 0xFF) / 255, green: Double(hex >> 8 & 0xFF) / 255,
            blue: Double(hex & 0xFF) / 255, opacity: opacity)
    }

    /// The same colour, more or less transparent.
    public func opacity(_ opacity: Double) -> Color {
        Color(red: red, green: green, blue: blue, opacity: opacity)
    }

    /// The colour `part` of the way to another, mixed linearly.
    func mixed(with other: Color, part: Double) -> Color {
        Color(
            red: red + (other.red - red) * part, green: green + (other.green - green) * part,
            blue: blue + (other.blue - blue) * part,
            opacity: opacity + (other.opacity - opacity) * part)
    }

    /// The paper.
    public static let white = Color(0xFFFFFF)
    /// Texts.
    public static let ink = Color(0x1F2733)
    /// Texts of less weight.
    public static let paleInk = Color(0x6B7686)
    /// Borders.
    public static let strongLine = Color(0xC9CFD9)
    /// Grids.
    public static let line = Color(0xE3E7ED)
    /// Empty lanes.
    public static let faintLine = Color(0xF0F2F6)
    /// What should be seen first.
    public static let accent = Color(0xB5462C)

    /// Colours for things without order, told apart by colour-blind readers too (after M. Okabe and
    /// K. Ito, "Color universal design", 2008; the yellow darkened to be seen on white).
    public static let distinct = [
        Color(0x0072B2), Color(0xD55E00), Color(0x009E73), Color(0xB0578D), Color(0xB8860B),
        Color(0x56B4E9), Color(0x4D4D4D),
    ]
}

/// A scale of colours from pale to dark, so that a print in grey keeps its order.
public struct ColorRamp: Sendable, Hashable {
    /// The colours at equal distances; at least two.
    public let stops: [Color]

    public init(_ stops: [Color]) {
        precondition(stops.count >= 2, "a ramp needs two colours")
        self.stops = stops
    }

    /// The colour at a position in 0...1; positions outside count as the ends.
    public func color(at position: Double) -> Color {
        let place = min(max(position, 0), 1) * Double(stops.count - 1)
        let index = min(Int(place), stops.count - 2)
        return stops[index].mixed(with: stops[index + 1], part: place - Double(index))
    }

    /// Velocities: pale blue when soft, through blue and violet to a dark red when loud.
    public static let velocity = ColorRamp([
        Color(0xA9D6E5), Color(0x61A5C9), Color(0x3F6FB5), Color(0x5E3A9B), Color(0x8E1B63),
        Color(0x7A0A1E),
    ])
    /// Velocities of what was there before: greys.
    public static let given = ColorRamp([Color(0xD3D8DE), Color(0x9AA4B1), Color(0x3E4857)])
}
