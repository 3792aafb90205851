import Foundation

/// Figures of one validation: a line of a run's log.
///
/// Coded flat, a metric under its name with `validation_` before it, as the columns of `log.csv`.
public struct Validation: Sendable, Equatable {
    public var epoch: Int
    public var step: Int
    /// The mean training loss since the last validation.
    public var trainingLoss: Float
    /// The mean objective on the validation samples.
    public var validationLoss: Float
    /// Further figures on the validation samples, by name.
    public var metrics: [String: Double]
    public var learningRate: Float
    /// Whether this is the best validation loss of the run.
    public var isBest: Bool

    public init(
        epoch: Int, step: Int, trainingLoss: Float, validationLoss: Float,
        metrics: [String: Double] = [:], learningRate: Float, isBest: Bool
    ) {
        self.epoch = epoch
        self.step = step
        self.trainingLoss = trainingLoss
        self.validationLoss = validationLoss
        self.metrics = metrics
        self.learningRate = learningRate
        self.isBest = isBest
    }
}

extension Validation: Codable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }

        static let epoch = Key(stringValue: "epoch")
        static let step = Key(stringValue: "step")
        static let trainingLoss = Key(stringValue: "training_loss")
        static let validationLoss = Key(stringValue: "validation_loss")
        static let learningRate = Key(stringValue: "learning_rate")
        static let isBest = Key(stringValue: "is_best")
        /// A map of nats per frame by part, in the logs of older runs.
        static let parts = Key(stringValue: "validation_nll_by_part")

        /// The name of the metric that the key is for.
        var metric: String? {
            let prefix = "validation_"
            return self != .validationLoss && self != .parts && stringValue.hasPrefix(prefix)
                ? String(stringValue.dropFirst(prefix.count)) : nil
        }

        static func == (left: Key, right: Key) -> Bool { left.stringValue == right.stringValue }
        static func != (left: Key, right: Key) -> Bool { !(left == right) }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            epoch: try container.decode(Int.self, forKey: .epoch),
            step: try container.decode(Int.self, forKey: .step),
            trainingLoss: try container.decode(Float.self, forKey: .trainingLoss),
            validationLoss: try container.decode(Float.self, forKey: .validationLoss),
            learningRate: try container.decode(Float.self, forKey: .learningRate),
            isBest: try container.decode(Bool.self, forKey: .isBest))
        for key in container.allKeys {
            guard let name = key.metric else { continue }
            metrics[name] = try container.decode(Double.self, forKey: key)
        }
        let parts = try container.decodeIfPresent([String: Double].self, forKey: .parts) ?? [:]
        for (part, value) in parts { metrics["nll_\(part)"] = value }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(epoch, forKey: .epoch)
        try container.encode(step, forKey: .step)
        try container.encode(trainingLoss, forKey: .trainingLoss)
        try container.encode(validationLoss, forKey: .validationLoss)
        try container.encode(learningRate, forKey: .learningRate)
        try container.encode(isBest, forKey: .isBest)
        for (name, value) in metrics {
            try container.encode(value, forKey: Key(stringValue: "validation_" + name))
        }
    }
}
