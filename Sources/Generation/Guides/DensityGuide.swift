import Foundation
import PianoRolls

/// Steers the number of notes a second towards a target: it raises all logits of being struck while
/// there are too few notes, and lowers them while there are too many.
///
/// An integrating controller: after every frame the shift moves by the difference between the notes
/// that were wanted and those that came, over the wanted. Where in time the notes fall is left to
/// the model; a controller that set every frame's expectation would flatten the rhythm.
public struct DensityGuide: Guide, Equatable {
    /// Notes a frame that are wanted.
    public let notesPerFrame: Double
    /// Frames over which a lack of all notes raises the logits by 1.
    public let responseFrames: Double
    /// From this frame on the shift stays as it is; `nil` for never.
    public var endFrame: Int?
    /// What is added to every logit of being struck.
    public private(set) var shift: Double

    /// The shift stays within this, so that a lasting obstacle (a silence, a range without likely
    /// keys) does not wind it up for what comes after. Downwards it takes much to end a loop of
    /// which the model is sure.
    public static let shifts = -9.0...4.0
    /// Notes a second of the models left alone, where no prompt tells.
    static let usualDensity = 6.0

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
        shift = min(max(0.7 * log(notesPerSecond / start), -2), 2)
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        if frame > 0, endFrame.map({ frame < $0 }) ?? true {
            let excess = Double(before.onsets.count) / notesPerFrame - 1
            let range = DensityGuide.shifts
            // A chord of many keys is no reason to fall silent for long.
            shift -= min(excess / responseFrames, 0.5)
            shift = min(max(shift, range.lowerBound), range.upperBound)
        }
        for key in 0..<Keyboard.keyCount { biases.keys.strike(key, by: Float(shift)) }
    }
}
