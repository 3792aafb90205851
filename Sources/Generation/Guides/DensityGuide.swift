import Foundation
import PianoRolls

/// Steers the number of notes a second towards a target: it raises the odds that something is struck
/// while there are too few notes, and lowers them while there are too many.
///
/// An integrating controller: after every frame the shift moves by the difference between the notes
/// that were wanted and those that came, over the wanted. Where in time the notes fall and how many
/// come together is left to the model; a controller that set every frame's expectation would
/// flatten the rhythm, and one that shifted all keys alike would answer a rest with a chord of
/// twenty. Only where something is struck nearly always are the single keys raised as well.
///
/// It comes after the guides that forbid strikes in the chain: a rest that is asked for is no lack.
public struct DensityGuide: Guide, Equatable {
    /// Notes a frame that are wanted.
    public let notesPerFrame: Double
    /// Frames over which a lack of all notes raises the logits by 1.
    public let responseFrames: Double
    /// From this frame on the shift stays as it is; `nil` for never.
    public var endFrame: Int?
    /// What is added to the log-odds of a strike.
    public private(set) var shift: Double
    /// Frames on end in which nothing could be struck.
    private var restFrames = 0

    /// The shift stays within this, so that a lasting obstacle (a silence, a range without likely
    /// keys) does not wind it up for what comes after. Downwards it takes much to end a loop of
    /// which the model is sure.
    public static let shifts = -9.0...8.0
    /// What is above this goes to the single keys too.
    private static let onsetShift = 3.0
    /// Frames without a chance that still count, as those between the lines of a grid.
    private static let countedRest = 16
    /// Notes a second of the models left alone, where no prompt tells.
    static let usualDensity = 8.0

    /// - Parameters:
    ///   - notesPerSecond: > 0.
    ///   - promptNotesPerSecond: how dense the music is that is continued; `nil` where there is none.
    public init(
        notesPerSecond: Double, frameRate: Double, promptNotesPerSecond: Double? = nil
    ) {
        precondition(notesPerSecond > 0, "a density lies above 0, not \(notesPerSecond)")
        notesPerFrame = notesPerSecond / frameRate
        // A second, and enough for a few notes to be counted.
        responseFrames = max(1, 3 / notesPerSecond) * frameRate
        let start = max(promptNotesPerSecond ?? DensityGuide.usualDensity, 0.2)
        shift = min(max(1.3 * log(notesPerSecond / start), -3), 3)
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        if frame > 0, restFrames <= DensityGuide.countedRest, endFrame.map({ frame < $0 }) ?? true {
            let excess = Double(before.onsets.count) / notesPerFrame - 1
            let range = DensityGuide.shifts
            shift -= excess / responseFrames
            shift = min(max(shift, range.lowerBound), range.upperBound)
        }
        restFrames = biases.keys.struck.contains { $0 > -.infinity } ? 0 : restFrames + 1
        biases.onsetShift += Float(shift)
        let rest = Float(shift - DensityGuide.onsetShift)
        if rest > 0 {
            for key in 0..<Keyboard.keyCount { biases.keys.strike(key, by: rest) }
        }
    }
}
