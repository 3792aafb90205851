import PianoRolls

/// Scores a predictor on whole pieces.
public struct RollEvaluator: Sendable {
    /// The number of pieces that are predicted side by side, B >= 1.
    public var laneCount: Int
    /// The frames of a batch, T >= 1. For predictors that carry no state this is the context.
    public var chunkFrames: Int

    public init(laneCount: Int = 16, chunkFrames: Int = 256) {
        precondition(laneCount >= 1, "laneCount must be at least 1, not \(laneCount)")
        precondition(chunkFrames >= 1, "chunkFrames must be at least 1, not \(chunkFrames)")
        self.laneCount = laneCount
        self.chunkFrames = chunkFrames
    }

    /// Predicts every frame but the first of every piece.
    ///
    /// Memory: the pieces in work and two buffers of B T 88 floats.
    ///
    /// - Parameters:
    ///   - pieces: key-down rolls, read one after the other.
    ///   - predictor: gives the logits.
    ///   - progress: called with the number of frames scored so far after each batch.
    /// - Returns: the scores of all pieces together.
    /// - Throws: what the predictor or `progress` throws.
    public func evaluate(
        _ pieces: some Sequence<BinaryRoll>, with predictor: inout some FramePredictor,
        progress: ((Int) throws -> Void)? = nil
    ) throws -> FrameScores {
        let laneValues = chunkFrames * Keyboard.keyCount
        var inputs = [Float](repeating: 0, count: laneCount * laneValues)
        var logits = inputs
        var lanes = [Lane?](repeating: nil, count: laneCount)
        var waiting = pieces.makeIterator()
        var scores = FrameScores()
        while true {
            var startsPiece = [Bool](repeating: false, count: laneCount)
            for lane in 0..<laneCount where lanes[lane] == nil {
                lanes[lane] = RollEvaluator.nextLane(&waiting)
                startsPiece[lane] = true
            }
            guard lanes.contains(where: { $0 != nil }) else { return scores }
            inputs.withUnsafeMutableBufferPointer { inputs in
                for lane in 0..<laneCount {
                    let row = UnsafeMutableBufferPointer(
                        rebasing: inputs[lane * laneValues..<(lane + 1) * laneValues])
                    row.update(repeating: 0)
                    if let current = lanes[lane] {
                        current.roll.unpack(frames: current.inputFrames(chunkFrames), into: row)
                    }
                }
            }
            try inputs.withUnsafeBufferPointer { inputs in
                try logits.withUnsafeMutableBufferPointer { logits in
                    try predictor.predict(
                        PredictionBatch(
                            laneCount: laneCount, frameCount: chunkFrames, startsPiece: startsPiece,
                            inputs: inputs, logits: logits))
                }
            }
            logits.withUnsafeBufferPointer { logits in
                for lane in 0..<laneCount {
                    guard let current = lanes[lane] else { continue }
                    let row = UnsafeBufferPointer(
                        rebasing: logits[lane * laneValues..<(lane + 1) * laneValues])
                    current.score(row, chunkFrames: chunkFrames, into: &scores)
                    lanes[lane] = current.advanced(by: chunkFrames)
                }
            }
            try progress?(scores.frameCount)
        }
    }

    /// The next piece that has a frame to predict.
    private static func nextLane(_ waiting: inout some IteratorProtocol<BinaryRoll>) -> Lane? {
        while let roll = waiting.next() {
            if roll.frameCount >= 2 { return Lane(roll: roll, firstFrame: 0) }
        }
        return nil
    }
}

/// Where a lane stands in its piece.
private struct Lane {
    let roll: BinaryRoll
    /// The first input frame of the next chunk; the last frame of the piece is never an input.
    let firstFrame: Int

    func inputFrames(_ chunkFrames: Int) -> Range<Int> {
        firstFrame..<min(firstFrame + chunkFrames, roll.frameCount - 1)
    }

    func score(
        _ logits: UnsafeBufferPointer<Float>, chunkFrames: Int, into scores: inout FrameScores
    ) {
        for (index, frame) in inputFrames(chunkFrames).enumerated() {
            let range = index * Keyboard.keyCount..<(index + 1) * Keyboard.keyCount
            scores.add(
                logits: UnsafeBufferPointer(rebasing: logits[range]), truth: roll[frame + 1],
                previous: roll[frame])
        }
    }

    /// The lane after a chunk, or `nil` when the piece is done.
    func advanced(by chunkFrames: Int) -> Lane? {
        let next = firstFrame + chunkFrames
        return next < roll.frameCount - 1 ? Lane(roll: roll, firstFrame: next) : nil
    }
}
