import Foundation
import PianoRolls
import Support

/// One pass over ``PerformanceWindows`` in batches.
///
/// Batch b depends on the seed, the epoch and b only, so training resumes in the middle of an epoch
/// without replaying it.
public struct PerformanceEpoch: Sendable {
    public let windows: PerformanceWindows
    /// Rows of a batch, B; with independent windows the last batch may have fewer.
    public let batchSize: Int
    public let batchCount: Int

    /// The windows of every batch in turn. Rows that have run out hold a window of no frames.
    private let plan: [Window]
    /// The tempo of every piece of the corpus in this pass; empty when all are 1.
    private let tempi: [Double]
    /// `nil` when nothing is transposed.
    private let transposing: RandomGenerator?

    init(_ windows: PerformanceWindows, epoch: Int, batchSize: Int, seed: UInt64?) {
        precondition(batchSize >= 1, "batchSize must be at least 1, not \(batchSize)")
        let options = windows.options
        let random = seed.map {
            RandomGenerator(seed: $0).branch(UInt64(bitPattern: Int64(epoch)))
        }
        var tempi: [Double] = []
        if let random, options.maximumTempoChange > 0 {
            var drawing = random.branch(0)
            let limit = log(1 + options.maximumTempoChange)
            tempi = windows.corpus.pieces.indices.map { _ in
                exp((2 * drawing.uniformDouble() - 1) * limit)
            }
        }
        var order = windows.pieces
        if let random {
            var shuffling = random.branch(1)
            order.shuffle(using: &shuffling)
        }
        let cut = order.map { piece in
            PerformanceEpoch.windows(
                ofPiece: piece,
                frames: windows.corpus.frameCount(
                    ofPiece: piece, frameRate: options.frameRate,
                    tempo: tempi.isEmpty ? 1 : tempi[piece]),
                options: options, isTraining: seed != nil)
        }
        if options.carriesState {
            plan = PerformanceEpoch.rows(cut, count: batchSize)
        } else {
            var all = cut.flatMap(\.self)
            if let random {
                var shuffling = random.branch(3)
                all.shuffle(using: &shuffling)
            }
            plan = all
        }
        self.windows = windows
        self.batchSize = batchSize
        batchCount = (plan.count + batchSize - 1) / batchSize
        self.tempi = tempi
        transposing = options.maximumTransposition > 0 ? random?.branch(2) : nil
    }

    /// The windows of a batch, in its rows' order.
    ///
    /// - Parameter batch: 0..<`batchCount`.
    public func windows(inBatch batch: Int) -> [Window] {
        precondition((0..<batchCount).contains(batch), "there is no batch \(batch)")
        return Array(plan[batch * batchSize..<min((batch + 1) * batchSize, plan.count)])
    }

    /// A batch, whose frames are made here.
    ///
    /// - Parameter batch: 0..<`batchCount`.
    public func batch(_ batch: Int) -> PerformanceBatch {
        let rows = windows(inBatch: batch)
        let rolls = rows.enumerated().map { row, window in
            roll(of: window, row: batch * batchSize + row)
        }
        return PerformanceBatch(
            windows: rows, rolls: rolls, windowFrames: windows.options.windowFrames)
    }

    /// The tempo at which a piece is played in this pass.
    public func tempo(ofPiece piece: Int) -> Double { tempi.isEmpty ? 1 : tempi[piece] }

    private func roll(of window: Window, row: Int) -> ExpressiveRoll {
        let options = windows.options
        guard window.frameCount > 0 else { return ExpressiveRoll(frameRate: options.frameRate) }
        let frames = window.firstFrame..<window.firstFrame + window.frameCount + 1
        let piece = windows.corpus.pieces[window.piece]
        return windows.corpus.roll(
            ofPiece: window.piece, frames: frames, frameRate: options.frameRate,
            tempo: tempo(ofPiece: window.piece)
        ) { lowest, highest in
            guard let transposing else { return 0 }
            // State that is carried on needs one transposition for the whole piece.
            var drawing = transposing.branch(
                UInt64(options.carriesState ? window.piece : row))
            return PerformanceEpoch.transposition(
                lowest: options.carriesState ? piece.lowestPitch : lowest,
                highest: options.carriesState ? piece.highestPitch : highest,
                limit: options.maximumTransposition, using: &drawing)
        }
    }

    /// Uniform among the distances in -limit...limit that keep two pitches on the keyboard.
    private static func transposition(
        lowest: UInt8, highest: UInt8, limit: Int, using random: inout RandomGenerator
    ) -> Int {
        let down = max(-limit, Int(Keyboard.lowestPitch) - Int(lowest))
        let up = min(limit, Int(Keyboard.lowestPitch) + Keyboard.keyCount - 1 - Int(highest))
        return down <= up ? Int.random(in: down...up, using: &random) : 0
    }

    /// The windows of a piece by time.
    private static func windows(
        ofPiece piece: Int, frames: Int, options: PerformanceWindows.Options, isTraining: Bool
    ) -> [Window] {
        let (length, targets) = (options.windowFrames, frames - 1)
        guard targets > 0 else { return [] }
        let count = (targets + length - 1) / length
        return (0..<count).map { index in
            // Spread over the piece, so that every window is full where the piece has that many.
            let isSpread = isTraining && !options.carriesState && count > 1
            let first = isSpread ? index * (targets - length) / (count - 1) : index * length
            return Window(
                piece: piece, firstFrame: first, frameCount: min(length, targets - first))
        }
    }

    /// Deals pieces out to rows of about equal length and reads the rows side by side.
    private static func rows(_ pieces: [[Window]], count: Int) -> [Window] {
        var rows = [[Window]](repeating: [], count: count)
        // The longest first, each to the row that has least: the rows end almost together.
        let order = pieces.indices.sorted {
            (-pieces[$0].count, $0) < (-pieces[$1].count, $1)
        }
        var members = [[Int]](repeating: [], count: count)
        var lengths = [Int](repeating: 0, count: count)
        for piece in order {
            let row = lengths.indices.min { (lengths[$0], $0) < (lengths[$1], $1) } ?? 0
            members[row].append(piece)
            lengths[row] += pieces[piece].count
        }
        for row in rows.indices {
            // Back to the order that was drawn, or that of the corpus.
            for piece in members[row].sorted() { rows[row] += pieces[piece] }
        }
        let steps = lengths.max() ?? 0
        let empty = Window(piece: 0, firstFrame: 0, frameCount: 0)
        return (0..<steps).flatMap { step in
            rows.map { step < $0.count ? $0[step] : empty }
        }
    }
}
