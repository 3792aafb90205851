import Generation
import Requests

/// How the composer wants a model's choices to be drawn; shared by all that generates.
public struct SamplingSettings: ParameterGroup, Equatable {
    /// Of keys, velocities and times.
    public var temperature = SamplingStrategy.usual.temperature
    /// Whether temperature leaves the density of notes alone; see `SamplingStrategy`.
    public var keepsDensity = SamplingStrategy.usual.keepsDensity
    /// Of the keys alone.
    public var onsetTemperature: Float?
    /// Temperatures of parts that only expressive models have; see `ExpressiveSampling` for what
    /// they are where absent.
    public var pedalTemperature: Float?
    public var velocityTemperature: Float?
    public var timingTemperature: Float?
    /// Only so many keys, the likeliest, may be struck in a frame.
    public var topK: Int?
    /// Only the likeliest choices that together have this probability may come.
    public var topP = Truncation.none.topP
    /// Only choices at least this likely beside the likeliest may come.
    public var minP = Truncation.none.minP

    public init() {}

    // MARK: By name

    private static let temperatures = ParameterDescription.Values.number(
        Double(
            SamplingStrategy.temperatures.lowerBound)...Double(
                SamplingStrategy.temperatures.upperBound))

    public static let parameters = [
        ParameterDescription(
            .temperature, temperatures,
            """
            How much the music dares: 0 always takes the likeliest, 1 follows the model's own \
            probabilities.
            """, usual: SamplingStrategy.usual.temperature.description),
        ParameterDescription(
            .plainTemperature, .flag,
            "Let temperature change the density of notes too, as dividing the logits alone does."),
        ParameterDescription(
            .onsetTemperature, temperatures,
            "The temperature of which keys are struck; that of \(.temperature) by default."),
        ParameterDescription(
            .pedalTemperature, temperatures,
            "Expressive models: the temperature of the pedal; 1 by default, as it seldom moves.",
            needsExpressiveModel: true),
        ParameterDescription(
            .velocityTemperature, temperatures,
            "Expressive models: that of velocities; \(.temperature) by default.",
            needsExpressiveModel: true),
        ParameterDescription(
            .timingTemperature, temperatures,
            "Expressive models: that of timing inside a frame; \(.temperature) by default.",
            needsExpressiveModel: true),
        ParameterDescription(
            .topK, .whole(1...88), "Strike only so many keys of a frame, the likeliest."
        ),
        ParameterDescription(
            .topP, .number(0.001...1),
            "Take only the likeliest keys, velocities and times that together have this share.",
            usual: Truncation.none.topP.description),
        ParameterDescription(
            .minP, .number(0...1),
            """
            Take only keys, velocities and times at least this likely beside the likeliest; 0.05 \
            leaves out the odd ones.
            """, usual: Truncation.none.minP.description),
    ]

    /// The parameters that are numbers.
    private static let numbers: [ParameterName: WritableKeyPath<Self, Float?> & Sendable] = [
        .onsetTemperature: \.onsetTemperature, .pedalTemperature: \.pedalTemperature,
        .velocityTemperature: \.velocityTemperature, .timingTemperature: \.timingTemperature,
    ]

    public func words(_ name: ParameterName) -> [String]? {
        switch name {
        case .temperature: ["\(temperature)"]
        case .plainTemperature: keepsDensity ? nil : []
        case .topK: topK.map { ["\($0)"] }
        case .topP: ["\(topP)"]
        case .minP: ["\(minP)"]
        default: SamplingSettings.numbers[name].flatMap { self[keyPath: $0] }.map { ["\($0)"] }
        }
    }

    public mutating func set(_ name: ParameterName, to words: [String]) throws {
        guard let parameter = SamplingSettings.parameters.first(where: { $0.name == name }) else {
            throw RequestError("\(name) says nothing of how choices are drawn")
        }
        if name == .plainTemperature {
            keepsDensity = false
            return
        }
        let number = try parameter.number(words.last ?? "")
        switch name {
        case .temperature: temperature = Float(number)
        case .topK: topK = Int(number)
        case .topP: topP = Float(number)
        case .minP: minP = Float(number)
        default:
            if let path = SamplingSettings.numbers[name] { self[keyPath: path] = Float(number) }
        }
    }

    // MARK: Carrying out

    /// How classic keys are drawn.
    ///
    /// - Throws: `RequestError` that tells the allowed range.
    func keys() throws -> ChainSampler {
        // What was set by its property has not been looked at yet.
        for parameter in SamplingSettings.parameters {
            guard let word = words(parameter.name)?.first else { continue }
            _ = try parameter.number(word)
        }
        guard
            let strategy = SamplingStrategy(
                temperature: onsetTemperature ?? temperature, keepsDensity: keepsDensity)
        else { throw RequestError("\(.temperature) \(temperature) is none") }
        var keys = ChainSampler(strategy)
        keys.truncation = Truncation(topK: topK, topP: topP, minP: minP)
        return keys
    }

    /// How expressive frames are drawn. Velocities and times heed top-p and min-p as well; the
    /// pedal, whose changes are all unlikely, is never truncated.
    ///
    /// - Throws: `RequestError` that tells the allowed range.
    func expressive() throws -> ExpressiveSampling {
        var result = ExpressiveSampling(.plain)
        result.keys = try keys()
        result.pedal.temperature = pedalTemperature ?? (temperature == 0 ? 0 : 1)
        let truncation = Truncation(topP: topP, minP: minP)
        result.velocity = ClassSampler(
            temperature: velocityTemperature ?? temperature, truncation: truncation)
        result.timing = ClassSampler(
            temperature: timingTemperature ?? temperature, truncation: truncation)
        return result
    }

    /// The settings that are not as usual, and the temperature.
    var told: [String] {
        settings.contains { $0.hasPrefix("temperature ") }
            ? settings : ["temperature \(temperature)"] + settings
    }
}
