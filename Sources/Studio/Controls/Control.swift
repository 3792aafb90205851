import Generation
import PianoRolls
import Requests

/// A wish of a composer's for new music: its name and range, how its text is read, how it is carried
/// out, and how far it was met.
///
/// A control is a type in `Kinds` and a line in ``Controls/kinds``; front doors, JSON, stored settings
/// and reports follow from these. `docs/controls.md` shows one.
protocol Control: Sendable {
    static var parameter: ParameterDescription { get }

    /// Where the guide stands among others.
    static var stage: GuideStage { get }

    /// Whether a chord that music begins with where nothing is given would go against the wish.
    static var wantsSilentOpening: Bool { get }

    /// Reads what was given: one text, none for a flag, or several for a list.
    ///
    /// - Throws: `RequestError` for what cannot be read or lies outside the range.
    init(words: [String]) throws

    /// What was given.
    var words: [String] { get }

    /// Parameters that this one means nothing without.
    var needs: [ParameterName] { get }

    /// Refuses what cannot be had together with other wishes.
    ///
    /// - Throws: `RequestError` that names both.
    func check(in plan: ControlPlan) throws

    /// What carries the wish out, or `nil` where another control's guide does.
    func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)?

    /// How far the wish was met, or `nil` where that cannot be told of it alone.
    func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)?

    /// What was asked for, as it is told beside what was obtained.
    func requested(in music: ObtainedMusic) -> String
}

extension Control {
    static var stage: GuideStage { .preference }
    static var wantsSilentOpening: Bool { false }

    var needs: [ParameterName] { Self.parameter.needs }

    func check(in plan: ControlPlan) throws {}
    func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? { nil }
    func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? { nil }
    func requested(in music: ObtainedMusic) -> String { words.joined(separator: " ") }
}

/// The order of guides: each meets what those before it ask for.
enum GuideStage: CaseIterable {
    /// What is welcome, and how loud.
    case preference
    /// When notes may begin.
    case time
    /// What hands can play.
    case hands
    /// Where nothing sounds.
    case rest
    /// How much there is, of what the others leave.
    case amount
    /// How it ends.
    case close
}

/// The frames that guides are made for.
struct GuideSpan {
    let frameRate: Double
    let frameCount: Int
    /// What is continued.
    let prompt: ExpressiveRoll

    /// The frame that a time of the new music falls into.
    func frame(_ seconds: Double) -> Int { Int((seconds * frameRate + 1e-6).rounded(.down)) }
}

// MARK: Usual kinds

/// A control that is a number.
protocol NumberControl: Control {
    init(value: Double)
    var value: Double { get }
}

extension NumberControl {
    /// - Throws: `RequestError` for a value outside the range.
    init(_ value: Double) throws {
        try self.init(words: ["\(value)"])
    }

    init(words: [String]) throws {
        self.init(value: try Self.parameter.number(words.last ?? ""))
    }

    var words: [String] { ["\(value)"] }
}

/// A control that is a whole number.
protocol WholeControl: Control {
    init(value: Int)
    var value: Int { get }
}

extension WholeControl {
    init(words: [String]) throws {
        self.init(value: Int(try Self.parameter.number(words.last ?? "")))
    }

    var words: [String] { ["\(value)"] }
}

/// A control that is written in words of its own.
protocol TextControl: Control {
    init(_ text: String) throws
    var text: String { get }
}

extension TextControl {
    init(words: [String]) throws { try self.init(words.last ?? "") }

    var words: [String] { [text] }
}

/// The two ends of "A..B".
///
/// - Returns: `nil` where there are not two, or one cannot be read.
func ends<Value>(of text: String, _ read: (Substring) -> Value?) -> (Value, Value)? {
    guard let dots = text.range(of: ".."),
        let low = read(text[..<dots.lowerBound].trimmed),
        let high = read(text[dots.upperBound...].trimmed)
    else { return nil }
    return (low, high)
}

/// A fraction such as 1/16.
struct Fraction: Equatable {
    let numerator, denominator: Int

    /// - Returns: `nil` for what is none, or no part of a whole note that music is written in.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let numerator = Int(parts[0].trimmed),
            let denominator = Int(parts[1].trimmed), (1...64).contains(numerator),
            (1...128).contains(denominator)
        else { return nil }
        (self.numerator, self.denominator) = (numerator, denominator)
    }

    /// Of a whole note at a tempo in quarters a minute.
    func seconds(bpm: Double) -> Double {
        240 / bpm * Double(numerator) / Double(denominator)
    }
}

extension Substring {
    /// Without white space at both ends.
    var trimmed: Substring {
        var result = self
        while result.first?.isWhitespace == true { result.removeFirst() }
        while result.last?.isWhitespace == true { result.removeLast() }
        return result
    }
}
