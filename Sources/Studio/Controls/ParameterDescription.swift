import Requests

/// What front doors tell and check of a parameter: a command line makes an option of it, a service an
/// entry of its schema.
public struct ParameterDescription: Sendable {
    /// What can be given.
    public enum Values: Sendable, Equatable {
        case number(ClosedRange<Double>)
        case whole(ClosedRange<Int>)
        case text
        /// The path of a file to read.
        case file
        /// Given or not.
        case flag
        /// Any number of texts.
        case texts
    }

    public let name: ParameterName
    public let values: Values
    /// What it does, in a sentence or two.
    public let help: RequestText
    /// What it is where it is not given, as text; `nil` where nothing stands for it.
    public var usual: String?
    /// What to do instead of a value outside the range.
    public var advice: RequestText?
    /// Parameters that it means nothing without.
    public var needs: [ParameterName] = []
    /// Whether classic models, which know keys alone, refuse it.
    public var needsExpressiveModel = false

    public init(
        _ name: ParameterName, _ values: Values, _ help: RequestText, usual: String? = nil,
        advice: RequestText? = nil, needs: [ParameterName] = [], needsExpressiveModel: Bool = false
    ) {
        (self.name, self.values, self.help) = (name, values, help)
        (self.usual, self.advice, self.needs) = (usual, advice, needs)
        self.needsExpressiveModel = needsExpressiveModel
    }

    /// The range of a number, as text.
    public var range: String? {
        switch values {
        case .number(let range): "\(range.lowerBound.short)...\(range.upperBound.short)"
        case .whole(let range): "\(range.lowerBound)...\(range.upperBound)"
        default: nil
        }
    }

    /// Reads a number.
    ///
    /// - Throws: `RequestError` for what is no number or lies outside the range.
    func number(_ text: String) throws -> Double {
        guard let number = Double(text) else {
            throw RequestError("\(name) must be a number, not \"\(text)\"")
        }
        let isInside =
            switch values {
            case .number(let range): range.contains(number)
            case .whole(let range):
                number >= Double(range.lowerBound) && number <= Double(range.upperBound)
            default: true
            }
        guard isInside else {
            let words: RequestText =
                "\(name) must lie in \(range ?? "its range"), not \(number.short)"
            throw RequestError(advice.map { "\(words); \($0)" } ?? words)
        }
        if case .whole = values, number != number.rounded() {
            throw RequestError("\(name) must be a whole number, not \(text)")
        }
        return number
    }
}

extension Double {
    /// With as many decimals as it needs: 5, 0.1.
    var short: String {
        self == rounded() && abs(self) < 1e15 ? "\(Int(self))" : "\(self)"
    }

    /// With one decimal.
    var tenths: String { ((self * 10).rounded() / 10).description }
}
