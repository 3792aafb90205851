import PianoRolls

/// Ends rests that last too long.
///
/// A model that has heard nothing for some seconds expects to hear nothing for a while, and may never begin
/// again. After ``longestSeconds`` without a strike the log-odds of one rise steadily; pianists' rests
/// are seldom longer.
public struct RestGuide: Guide, Equatable {
    /// Rests up to this length are left alone; a rest at the beginning up to a second.
    public static let longestSeconds = 2.5
    /// What the log-odds of a strike gain per second after that.
    private static let rise = 4.0

    private let frameRate: Double
    private var restSeconds: Double

    /// - Parameter frameRate: frames per second, > 0.
    public init(frameRate: Double) {
        self.frameRate = frameRate
        restSeconds = RestGuide.longestSeconds - 1
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        restSeconds = before.onsets.isEmpty ? restSeconds + 1 / frameRate : 0
        let excess = restSeconds - RestGuide.longestSeconds
        if excess > 0 { biases.onsetShift += Float(RestGuide.rise * excess) }
    }
}
