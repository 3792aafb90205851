import Generation
import Requests

/// How the composer wants a model's choices to be drawn; shared by all that generates.
public struct SamplingSettings: Sendable, Equatable {
    /// 0...5, of keys, velocities and times.
    public var temperature: Float = 0.9
    /// Whether temperature leaves the density of notes alone; see `SamplingStrategy`.
    public var keepsDensity = true
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
    public var topP: Float = 1
    /// Only choices at least this likely beside the likeliest may come.
    public var minP: Float = 0

    public init() {}

    /// The options set that only models of expressive frames have, or `nil`.
    var needsExpressiveModel: RequestText? {
        let names: [(ParameterName, Float?)] = [
            (.pedalTemperature, pedalTemperature), (.velocityTemperature, velocityTemperature),
            (.timingTemperature, timingTemperature),
        ]
        return names.filter { $0.1 != nil }.reduce(nil) { text, next in
            text.map { $0 + " and \(next.0)" } ?? "\(next.0)"
        }
    }

    /// How classic keys are drawn.
    ///
    /// - Throws: `RequestError` that tells the allowed range.
    func keys() throws -> ChainSampler {
        let range = 0...SamplingStrategy.maximumTemperature
        let temperature = onsetTemperature ?? self.temperature
        for part in [
            self.temperature, temperature, pedalTemperature, velocityTemperature, timingTemperature,
        ] {
            if let part, !range.contains(part) {
                throw RequestError(
                    "a temperature must lie in 0...\(SamplingStrategy.maximumTemperature), "
                        + "not \(part)")
            }
        }
        guard topK ?? 1 >= 1 else {
            throw RequestError("\(.topK) must be at least 1, not \(topK ?? 0)")
        }
        guard topP > 0, topP <= 1 else {
            throw RequestError("\(.topP) must lie above 0 and up to 1, not \(topP)")
        }
        guard (0...1).contains(minP) else {
            throw RequestError("\(.minP) must lie in 0...1, not \(minP)")
        }
        guard let strategy = SamplingStrategy(temperature: temperature, keepsDensity: keepsDensity)
        else { throw RequestError("the temperature \(temperature) is none") }
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

    /// The settings that differ from the defaults, and the temperature, as options.
    var options: [String] {
        let parts: [(String, Float?)] = [
            ("onset-temperature", onsetTemperature), ("pedal-temperature", pedalTemperature),
            ("velocity-temperature", velocityTemperature),
            ("timing-temperature", timingTemperature), ("top-k", topK.map(Float.init)),
            ("top-p", topP == 1 ? nil : topP), ("min-p", minP == 0 ? nil : minP),
        ]
        return ["temperature \(temperature)"] + (keepsDensity ? [] : ["plain-temperature"])
            + parts.compactMap { name, value in value.map { "\(name) \($0.formatted)" } }
    }
}

extension Float {
    /// Without a fraction where there is none.
    fileprivate var formatted: String {
        self == rounded() && abs(self) < 1e6 ? "\(Int(self))" : "\(self)"
    }
}
