import PianoRolls

/// Keeps stretches of time silent: nothing is struck or held in them, and the pedal is up.
public struct SilenceGuide: Guide, Equatable {
    /// Frames of the new music.
    public let frames: [Range<Int>]

    public init(frames: [Range<Int>]) {
        self.frames = frames
    }

    public func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        guard frames.contains(where: { $0.contains(frame) }) else { return }
        biases.keys.forbidStrikes(of: .all)
        biases.keys.forbidHolds(of: .all)
        biases.fixPedal(.up)
        biases.requiresStrike = false
    }
}
