import PianoRolls
import Support

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
/// Window i of a piece begins at frame `i * strideFrames`. A window of T frames needs T + 1 frames
/// of its piece, as the last target lies one beyond the last input. Rest and short pieces are left
/// out or padded, see ``Options/padsShortWindows``. Windows never cross from piece to piece.
///
/// The sampler itself is a small value (one number per piece); ``epoch(_:batchSize:seed:)`` makes
/// the order of one pass.
public struct WindowSampler: Sendable {
    /// How windows are cut.
    public struct Options: Sendable, Hashable, Codable {
        /// T, the frames of a window, >= 1.
        public var windowFrames: Int
        /// From one window's first frame to the next one's, >= 1.
        public var strideFrames: Int
        /// Only the first seconds of every piece when given.
        public var maxSeconds: Double?
        /// Whether stretches too short for a window are kept, padded with silence that the mask
        /// tells from music. With `strideFrames == windowFrames` every frame of the split but the
        /// first of each piece is then a target exactly once, which is what validation wants.
        public var padsShortWindows: Bool
        /// Windows are moved by a random number of semitones in -k...k that keeps all their notes
        /// on the keyboard; 0 for none.
        public var maximumTransposition: Int

        public init(
            windowFrames: Int = 64, strideFrames: Int = 16, maxSeconds: Double? = nil,
            padsShortWindows: Bool = false, maximumTransposition: Int = 0
        ) {
            precondition(windowFrames >= 1, "windowFrames must be at least 1, not \(windowFrames)")
            precondition(strideFrames >= 1, "strideFrames must be at least 1, not \(strideFrames)")
            if let maxSeconds { precondition(maxSeconds > 0, "maxSeconds must be positive") }
            precondition(
                (0..<Keyboard.keyCount).contains(maximumTransposition),
                "maximumTransposition must be 0..<88, not \(maximumTransposition)")
            self.windowFrames = windowFrames
            self.strideFrames = strideFrames
            self.maxSeconds = maxSeconds
            self.padsShortWindows = padsShortWindows
            self.maximumTransposition = maximumTransposition
        }
    }

    public let corpus: RollCorpus
    public let split: Split
    public let options: Options
    /// The number of windows in the split.
    public let windowCount: Int
    /// The number of targets in all windows; a frame in several windows counts several times.
    public let targetFrameCount: Int

    /// The pieces with windows, ascending, and the number of windows before each.
    private let pieces: [Int]
    private let windowsBefore: [Int]
    /// Frames in use of each piece of `pieces`.
    private let usedFrames: [Int]

    /// Counts the windows; O(pieces).
    public init(_ corpus: RollCorpus, split: Split, options: Options = Options()) {
        self.corpus = corpus
        self.split = split
        self.options = options
        var pieces: [Int] = []
        var windowsBefore: [Int] = []
        var usedFrames: [Int] = []
        var total = 0
        var targets = 0
        for piece in corpus.pieceIndices(in: split) {
            var frames = corpus.pieces[piece].frameCount
            if let maxSeconds = options.maxSeconds {
                frames = Int(min(Double(frames), (maxSeconds * corpus.frameRate).rounded(.down)))
            }
            let count = WindowSampler.windowCount(frames: frames, options: options)
            guard count > 0 else { continue }
            pieces.append(piece)
            windowsBefore.append(total)
            usedFrames.append(frames)
            total += count
            for index in 0..<count {
                targets += min(options.windowFrames, frames - 1 - index * options.strideFrames)
            }
        }
        self.pieces = pieces
        self.windowsBefore = windowsBefore
        self.usedFrames = usedFrames
        windowCount = total
        targetFrameCount = targets
    }

    /// Window `index` of the split, in the order of pieces and time. Complexity: O(log pieces).
    ///
    /// - Parameter index: 0..<`windowCount`.
    public subscript(index: Int) -> Window {
        precondition((0..<windowCount).contains(index), "there is no window \(index)")
        var (low, high) = (0, pieces.count - 1)
        while low < high {
            let middle = (low + high + 1) / 2
            if windowsBefore[middle] <= index { low = middle } else { high = middle - 1 }
        }
        let first = (index - windowsBefore[low]) * options.strideFrames
        return Window(
            piece: pieces[low], firstFrame: first,
            frameCount: min(options.windowFrames, usedFrames[low] - 1 - first))
    }

    /// One pass over all windows.
    ///
    /// - Parameters:
    ///   - epoch: the number of the pass; every pass has its own order and transpositions.
    ///   - batchSize: windows in a batch, >= 1.
    ///   - seed: equal seeds give equal passes; `nil` keeps the order of pieces and time and
    ///     transposes nothing, for validation.
    /// - Returns: the batches of the pass.
    public func epoch(_ epoch: Int, batchSize: Int, seed: UInt64?) -> WindowEpoch {
        WindowEpoch(self, epoch: epoch, batchSize: batchSize, seed: seed)
    }

    private static func windowCount(frames: Int, options: Options) -> Int {
        if options.padsShortWindows {
            // Every first frame that has a target.
            return frames < 2 ? 0 : (frames - 2) / options.strideFrames + 1
        }
        return frames < options.windowFrames + 1
            ? 0 : (frames - options.windowFrames - 1) / options.strideFrames + 1
    }
}
