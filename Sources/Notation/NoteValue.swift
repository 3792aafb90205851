/// The value of a note or rest: its kind, its dots, and the tuplet it belongs to.
public struct NoteValue: Sendable, Hashable {
    /// The kinds, each half as long as the one before.
    public enum Kind: Int, Sendable, CaseIterable {
        case breve, whole, half, quarter, eighth, sixteenth, thirtySecond, sixtyFourth
        case hundredTwentyEighth, twoHundredFiftySixth

        /// The length without dots, in quarters: a breve has eight.
        var quarters: Double { 8 / Double(1 << rawValue) }

        /// The name in MusicXML.
        var name: String {
            switch self {
            case .breve: "breve"
            case .whole: "whole"
            case .half: "half"
            case .quarter: "quarter"
            case .eighth: "eighth"
            case .sixteenth: "16th"
            case .thirtySecond: "32nd"
            case .sixtyFourth: "64th"
            case .hundredTwentyEighth: "128th"
            case .twoHundredFiftySixth: "256th"
            }
        }
    }

    public var kind: Kind
    /// 0, 1 or 2.
    public var dots = 0
    /// So many notes in the time of so many; `nil` outside tuplets.
    public var tuplet: Tuplet?

    /// For example three in the time of two.
    public struct Tuplet: Sendable, Hashable {
        public var actual: Int
        public var normal: Int
    }

    /// The length in quarters.
    public var quarters: Double {
        let dotted = kind.quarters * (2 - 1 / Double(1 << dots))
        guard let tuplet else { return dotted }
        return dotted * Double(tuplet.normal) / Double(tuplet.actual)
    }
}
