/// Anything that gives logits for the next frame: a model, or a stand-in in a test.
public protocol FramePredictor {
    /// Predicts the frame after each input frame.
    ///
    /// Input frame t may influence the logits of frame t and later ones only, because the evaluator
    /// scores the logits at t against frame t + 1.
    ///
    /// - Parameter batch: the inputs and the room for the logits.
    /// - Throws: whatever keeps it from predicting; the evaluation then ends with it.
    mutating func predict(_ batch: PredictionBatch) throws
}

/// Frames of several pieces at once, one in each lane.
///
/// A lane goes through its piece chunk by chunk, so that a predictor may carry its state from batch
/// to batch; a predictor without memory takes each chunk as a window of its own.
public struct PredictionBatch {
    /// B, the same in every batch of an evaluation.
    public let laneCount: Int
    /// T, the same in every batch of an evaluation.
    public let frameCount: Int
    /// Whether a lane begins another piece with this batch, so that its state must be cleared.
    public let startsPiece: [Bool]
    /// [B, T, 88] row-major, 1 for down and 0 for up. Silence stands in lanes that have run out of
    /// pieces and after the end of a piece.
    public let inputs: UnsafeBufferPointer<Float>
    /// [B, T, 88] row-major, to be written in full.
    public let logits: UnsafeMutableBufferPointer<Float>
}
