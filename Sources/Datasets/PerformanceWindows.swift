import PianoRolls

/// Cuts one split of a ``PerformanceCorpus`` into windows of expressive frames for training on the
/// next frame.
///
/// A window of T frames needs T + 1 frames of its piece: inputs are the first T, targets the frames
/// one later. Windows never cross from piece to piece.
///
/// ``epoch(_:batchSize:seed:)`` makes one pass. With a seed every piece gets a tempo of its own for
/// the pass, and:
/// - independent windows (the default) lie evenly over their pieces, the last one flush with the
///   end, and come in random order, each in a transposition of its own;
/// - with ``Options/carriesState`` every row of the batches plays through pieces one after the other
///   in random order, so that a model's state goes on from batch to batch where the row does not
///   begin a piece; a piece keeps its transposition.
///
/// Without a seed nothing is moved, stretched or shuffled, and every frame but the first of a piece
/// is a target exactly once, which is what validation wants.
public struct PerformanceWindows: Sendable {
    /// How windows are cut.
    public struct Options: Sendable, Hashable, Codable {
        /// T, the frames of a window, >= 1.
        public var windowFrames: Int
        /// Frames per second (Hz), in 1...1000.
        public var frameRate: Double
        /// Whether rows play through their pieces window by window.
        public var carriesState: Bool
        /// Windows are moved by a random number of semitones in -k...k that keeps all their notes
        /// on the keyboard; 0 for none.
        public var maximumTransposition: Int
        /// Pieces are played up to so much faster or slower, as a ratio less 1, in 0...1: 0.1 is a
        /// tempo of 1/1.1...1.1; 0 for none.
        public var maximumTempoChange: Double

        public init(
            windowFrames: Int = 256, frameRate: Double = 16, carriesState: Bool = false,
            maximumTransposition: Int = 0, maximumTempoChange: Double = 0
        ) {
            precondition(windowFrames >= 1, "windowFrames must be at least 1, not \(windowFrames)")
            precondition(
                frameRate >= 1 && frameRate <= 1000, "frameRate must be 1...1000 Hz")
            precondition(
                (0..<Keyboard.keyCount).contains(maximumTransposition),
                "maximumTransposition must be 0..<88, not \(maximumTransposition)")
            precondition(
                maximumTempoChange >= 0 && maximumTempoChange <= 1,
                "maximumTempoChange must be 0...1, not \(maximumTempoChange)")
            self.windowFrames = windowFrames
            self.frameRate = frameRate
            self.carriesState = carriesState
            self.maximumTransposition = maximumTransposition
            self.maximumTempoChange = maximumTempoChange
        }
    }

    public let corpus: PerformanceCorpus
    public let options: Options
    /// The pieces with at least two frames, ascending.
    public let pieces: [Int]
    /// The number of targets in a pass without a seed.
    public let targetFrameCount: Int

    /// Lists the pieces of a split; O(pieces).
    public init(_ corpus: PerformanceCorpus, split: Split, options: Options = Options()) {
        self.corpus = corpus
        self.options = options
        var pieces: [Int] = []
        var targets = 0
        for piece in corpus.pieceIndices(in: split) {
            let frames = corpus.frameCount(ofPiece: piece, frameRate: options.frameRate)
            guard frames >= 2 else { continue }
            pieces.append(piece)
            targets += frames - 1
        }
        self.pieces = pieces
        targetFrameCount = targets
    }

    /// One pass over the split.
    ///
    /// - Parameters:
    ///   - epoch: the number of the pass; every pass has its own order, tempi and transpositions.
    ///   - batchSize: windows in a batch, >= 1.
    ///   - seed: equal seeds give equal passes; `nil` for validation.
    /// - Returns: the batches of the pass. Complexity: O(windows).
    public func epoch(_ epoch: Int, batchSize: Int, seed: UInt64?) -> PerformanceEpoch {
        PerformanceEpoch(self, epoch: epoch, batchSize: batchSize, seed: seed)
    }
}
