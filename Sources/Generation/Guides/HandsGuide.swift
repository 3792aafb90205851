import PianoRolls

/// Keeps to what hands can play at once.
public struct HandsGuide: Guide, Equatable {
    public let limits: HandLimits

    public init(_ limits: HandLimits) {
        self.limits = limits
    }

    public func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        biases.limit(limits)
    }
}
