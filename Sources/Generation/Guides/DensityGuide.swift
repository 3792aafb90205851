import Foundation
import PianoRolls

/// Steers the number of notes per second towards a target: it raises the odds that something is struck
/// while there are too few notes, and lowers them while there are too many.
///
/// An integrating controller: after every frame the shift moves by the difference between the notes
/// that were wanted and those that came, over the wanted. Where in time the notes fall and how many
/// come together is left to the model; a controller that set every frame's expectation would
/// flatten the rhythm, and one that shifted all keys alike would answer a rest with a chord of
/// twenty. Only where something is struck nearly always are the single keys raised as well.
///
/// Where a stretch is known to stay empty or to grow sparse, the rest takes its share, so that the mean
/// over the whole length is met; so it is with what was missed. No part gets more than
/// ``mostOfMean`` times the mean for it.
///
/// It comes after the guides that forbid strikes in the chain: a rest that is asked for is no lack.
public struct DensityGuide: Guide, Equatable {
    /// Notes that are wanted in all, and how they are to be shared out.
    public struct Budget: Sendable, Equatable {
        /// For every frame its share: 1 as a rule, 0 where nothing can be struck.
        public let weights: [Float]
        /// The notes that are still wanted, and the weights of the frames that are left.
        fileprivate var notes, weight: Double
        fileprivate let notesPerWeight: Double

        /// - Parameters:
        ///   - notes: wanted in all these frames.
        ///   - weights: >= 0, one for each frame.
        public init(notes: Double, weights: [Float]) {
            self.weights = weights
            self.notes = notes
            weight = weights.reduce(0) { $0 + Double($1) }
            notesPerWeight = notes / max(weight, 1e-9)
        }

        /// Notes that are wanted in a frame.
        fileprivate func notes(inFrame frame: Int, mean: Double) -> Double {
            guard weights.indices.contains(frame), weights[frame] > 0 else { return 0 }
            let usual = min(notesPerWeight, DensityGuide.mostOfMean * mean)
            let now = min(max(notes / max(weight, 1), usual / 2), 1.5 * usual)
            return now * Double(weights[frame])
        }

        fileprivate mutating func spend(_ count: Int, inFrame frame: Int) {
            guard weights.indices.contains(frame) else { return }
            notes -= Double(count)
            weight -= Double(weights[frame])
        }
    }

    /// Notes per frame that are wanted, in the mean over all.
    public let notesPerFrame: Double
    /// Frames over which a lack of all notes raises the logits by 1.
    public let responseFrames: Double
    /// How the notes are shared out; `nil` for evenly and without end.
    public var budget: Budget?
    /// What is added to the log-odds of a strike.
    public private(set) var shift: Double
    /// Frames on end in which nothing could be struck.
    private var restFrames = 0

    /// How far above the mean a part may lie because others lie below.
    public static let mostOfMean = 1.6
    /// The shift stays within this, so that a lasting obstacle (a silence, a range without likely
    /// keys) does not wind it up for what comes after. Downwards it takes much to end a loop of
    /// which the model is sure.
    public static let shifts = -9.0...8.0
    /// What is above this goes to the single keys too.
    private static let onsetShift = 3.0
    /// Frames without a chance that still count, as those between the lines of a grid.
    private static let countedRest = 16
    /// Notes per second of the models left alone, where no prompt tells.
    static let usualDensity = 8.0

    /// - Parameters:
    ///   - notesPerSecond: > 0.
    ///   - frameRate: Hz, > 0.
    ///   - promptNotesPerSecond: how dense the music is that is continued; `nil` where there is
    ///     none.
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

    /// Notes that are wanted in a frame.
    private func wanted(inFrame frame: Int) -> Double {
        budget.map { $0.notes(inFrame: frame, mean: notesPerFrame) } ?? notesPerFrame
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        if frame > 0 {
            let wanted = wanted(inFrame: frame - 1)
            if wanted > 0, restFrames <= DensityGuide.countedRest {
                let excess = Double(before.onsets.count) / wanted - 1
                let range = DensityGuide.shifts
                shift -= excess / responseFrames
                shift = min(max(shift, range.lowerBound), range.upperBound)
            }
            budget?.spend(before.onsets.count, inFrame: frame - 1)
        }
        restFrames = biases.keys.struck.contains { $0 > -.infinity } ? 0 : restFrames + 1
        biases.onsetShift += Float(shift)
        let rest = Float(shift - DensityGuide.onsetShift)
        if rest > 0 {
            for key in 0..<Keyboard.keyCount { biases.keys.strike(key, by: rest) }
        }
    }
}
