import PianoRolls

/// A stretch of a piece: inputs are the frames `firstFrame ..< firstFrame + frameCount`, targets the
/// frames one later.
public struct Window: Sendable, Hashable {
    /// The piece's number in the corpus.
    public let piece: Int
    /// The first input frame.
    public let firstFrame: Int
    /// The number of inputs that have a target, at most the sampler's window.
    public let frameCount: Int
}

/// Cuts one split of a corpus into windows for training on the next frame.
///
/// A window of T frames needs T + 1 frames of its piece, as the last target lies one beyond the last
/// input; the rest of a piece and short pieces make shorter windows, padded where they stand beside
/// longer ones. Windows never cross from piece to piece.
///
/// ``epoch(_:batchSize:seed:)`` makes one pass. With a seed every piece gets a tempo of its own for
/// the pass, and:
/// - independent windows (the default) begin every ``Options/strideFrames`` frames or, where that is
///   not given, lie evenly over their pieces, the last one flush with the end; they come in random
///   order, each in a transposition of its own;
/// - with ``Options/carriesState`` every row of the batches plays through pieces one after the other
///   in random order, so that a model's state goes on from batch to batch where the row does not
///   begin a piece; a piece keeps its transposition.
///
/// Without a seed nothing is moved, stretched, left out or shuffled, and without a stride every frame
/// but the first of a piece is a target exactly once, which is what validation wants.
public struct WindowSampler: Sendable {
    /// How windows are cut.
    public struct Options: Sendable, Hashable, Codable {
        /// What frames hold.
        public var form: RollForm
        /// Whether inputs tell the style of their pieces.
        public var tellsStyle = false
        /// T, the frames of a window, >= 1.
        public var windowFrames: Int
        /// From one window's first frame to the next one's, >= 1; `nil` has no frame of a piece but
        /// the last ones in two windows.
        public var strideFrames: Int?
        /// Only the first seconds of every piece when given, > 0.
        public var maxSeconds: Double?
        /// Whether rows play through their pieces window by window; not with a stride.
        public var carriesState: Bool
        /// Windows are moved by a random number of semitones in -k...k that keeps all their notes
        /// on the keyboard; 0 for none.
        public var maximumTransposition: Int
        /// Pieces are played up to so much faster or slower, as a ratio less 1, in 0...1: 0.1 is a
        /// tempo of 1/1.1...1.1; 0 for none.
        public var maximumTempoChange: Double
        /// The share of the keys that are down which are left out of the inputs, not of the targets,
        /// in 0..<1; classic frames only.
        public var inputDropout: Float

        public init(
            form: RollForm = .expressive, windowFrames: Int = 256, strideFrames: Int? = nil,
            maxSeconds: Double? = nil, carriesState: Bool = false, maximumTransposition: Int = 0,
            maximumTempoChange: Double = 0, inputDropout: Float = 0
        ) {
            self.form = form
            self.windowFrames = windowFrames
            self.strideFrames = strideFrames
            self.maxSeconds = maxSeconds
            self.carriesState = carriesState
            self.maximumTransposition = maximumTransposition
            self.maximumTempoChange = maximumTempoChange
            self.inputDropout = inputDropout
        }

        /// What is wrong with the values, or `nil`.
        var fault: String? {
            if windowFrames < 1 { return "windowFrames must be at least 1, not \(windowFrames)" }
            if let strideFrames, strideFrames < 1 {
                return "strideFrames must be at least 1, not \(strideFrames)"
            }
            if carriesState, strideFrames != nil { return "windows with a stride carry no state" }
            if let maxSeconds, !(maxSeconds > 0) { return "maxSeconds must be positive" }
            if !(0..<Keyboard.keyCount).contains(maximumTransposition) {
                return "maximumTransposition must be 0..<88, not \(maximumTransposition)"
            }
            if !(0...1).contains(maximumTempoChange) {
                return "maximumTempoChange must be 0...1, not \(maximumTempoChange)"
            }
            if !(0..<1).contains(inputDropout) || inputDropout > 0 && form != .classic {
                return "inputDropout must be 0..<1 and is for classic frames"
            }
            return nil
        }
    }

    public let corpus: PerformanceCorpus
    public let options: Options
    /// The pieces with at least two frames, ascending.
    public let pieces: [Int]
    /// The number of windows in a pass without a seed.
    public let windowCount: Int
    /// The number of targets in a pass without a seed; a frame in several windows counts several
    /// times.
    public let targetFrameCount: Int

    /// Lists the pieces of a split. Complexity: O(windows).
    public init(_ corpus: PerformanceCorpus, split: Split, options: Options = Options()) {
        precondition(options.fault == nil, options.fault ?? "")
        self.corpus = corpus
        self.options = options
        var pieces: [Int] = []
        var (windows, targets) = (0, 0)
        for piece in corpus.pieceIndices(in: split) {
            let own = options.windows(
                ofPiece: piece, frames: options.frameCount(ofPiece: piece, in: corpus),
                isSpread: false)
            guard !own.isEmpty else { continue }
            pieces.append(piece)
            windows += own.count
            targets += own.reduce(0) { $0 + $1.frameCount }
        }
        self.pieces = pieces
        windowCount = windows
        targetFrameCount = targets
    }

    /// One pass over the split.
    ///
    /// - Parameters:
    ///   - epoch: the number of the pass; every pass has its own order, tempi and transpositions.
    ///   - batchSize: windows in a batch, >= 1.
    ///   - seed: equal seeds give equal passes; `nil` for validation.
    /// - Returns: the batches of the pass. Complexity: O(windows).
    public func epoch(_ epoch: Int, batchSize: Int, seed: UInt64?) -> WindowEpoch {
        WindowEpoch(self, epoch: epoch, batchSize: batchSize, seed: seed)
    }
}

extension WindowSampler.Options {
    /// The frames of a piece that are in use.
    func frameCount(ofPiece piece: Int, in corpus: PerformanceCorpus, tempo: Double = 1) -> Int {
        let frames = corpus.frameCount(ofPiece: piece, tempo: tempo, form: form)
        guard let maxSeconds else { return frames }
        return Int(min(Double(frames), (maxSeconds * corpus.frameRate).rounded(.down)))
    }

    /// The windows of a piece by time.
    ///
    /// - Parameters:
    ///   - piece: its index in the corpus.
    ///   - frames: the frames of it that are in use.
    ///   - isSpread: whether windows without a stride lie evenly over the piece, so that every
    ///     window is full where the piece has that many frames.
    /// - Returns: windows of at most ``windowFrames``; none for a piece of fewer than 2 frames.
    func windows(ofPiece piece: Int, frames: Int, isSpread: Bool) -> [Window] {
        let targets = frames - 1
        guard targets > 0 else { return [] }
        let stride = strideFrames ?? windowFrames
        let count = (targets - 1) / stride + 1
        return (0..<count).map { index in
            let first =
                isSpread && strideFrames == nil && count > 1
                ? index * (targets - windowFrames) / (count - 1) : index * stride
            return Window(
                piece: piece, firstFrame: first, frameCount: min(windowFrames, targets - first))
        }
    }
}
