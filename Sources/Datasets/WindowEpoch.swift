import Foundation
import PianoRolls
import Support

/// One pass over the windows of a sampler in batches.
///
/// Batch b depends on the seed, the epoch and b only, so training resumes in the middle of an epoch
/// without replaying it.
public struct WindowEpoch: Sendable {
    public let sampler: WindowSampler
    /// Rows of a batch, B; with independent windows the last batch may have fewer.
    public let batchSize: Int
    public let batchCount: Int

    /// The windows of every batch in turn. Rows that have run out hold a window of no frames.
    private let plan: [Window]
    /// The tempo of every piece of the corpus in this pass; empty when all are 1.
    private let tempi: [Double]
    /// `nil` when nothing is transposed.
    private let transposing: RandomGenerator?
    /// `nil` when nothing is left out.
    private let leavingOut: RandomGenerator?

    init(_ sampler: WindowSampler, epoch: Int, batchSize: Int, seed: UInt64?) {
        precondition(batchSize >= 1, "batchSize must be at least 1, not \(batchSize)")
        let (corpus, options) = (sampler.corpus, sampler.options)
        let random = seed.map { RandomGenerator(seed: $0).stream("windows", epoch) }
        var tempi: [Double] = []
        if let random, options.maximumTempoChange > 0 {
            var drawing = random.stream("tempo")
            let limit = log(1 + options.maximumTempoChange)
            tempi = corpus.pieces.indices.map { _ in
                exp((2 * drawing.uniformDouble() - 1) * limit)
            }
        }
        var order = sampler.pieces
        if let random {
            var shuffling = random.stream("piece order")
            order.shuffle(using: &shuffling)
        }
        let cut = order.map { piece in
            options.windows(
                ofPiece: piece,
                frames: options.frameCount(
                    ofPiece: piece, in: corpus, tempo: tempi.isEmpty ? 1 : tempi[piece]),
                isSpread: seed != nil && !options.carriesState)
        }
        if options.carriesState {
            plan = WindowEpoch.rows(cut, count: batchSize)
        } else {
            var all = cut.flatMap(\.self)
            if let random {
                var shuffling = random.stream("window order")
                all.shuffle(using: &shuffling)
            }
            plan = all
        }
        self.sampler = sampler
        self.batchSize = batchSize
        batchCount = (plan.count + batchSize - 1) / batchSize
        self.tempi = tempi
        transposing = options.maximumTransposition > 0 ? random?.stream("transposition") : nil
        leavingOut = options.inputDropout > 0 ? random?.stream("input dropout") : nil
    }

    /// The windows of a batch, in its rows' order.
    ///
    /// - Parameter batch: 0..<`batchCount`.
    /// - Returns: `batchSize` windows; the last batch may have fewer.
    public func windows(inBatch batch: Int) -> [Window] {
        precondition((0..<batchCount).contains(batch), "there is no batch \(batch)")
        return Array(plan[batch * batchSize..<min((batch + 1) * batchSize, plan.count)])
    }

    /// A batch, whose frames are made here.
    ///
    /// - Parameter batch: 0..<`batchCount`.
    /// - Returns: a row for every window of ``windows(inBatch:)``.
    public func batch(_ batch: Int) -> WindowBatch {
        let windows = windows(inBatch: batch)
        let rolls = windows.enumerated().map { row, window in
            roll(of: window, row: batch * batchSize + row)
        }
        let pieces = sampler.corpus.pieces
        return WindowBatch(
            form: sampler.options.form,
            styles: sampler.options.tellsStyle ? windows.map { pieces[$0.piece].style } : nil,
            windows: windows, rolls: rolls,
            leftOut: rolls.enumerated().map { leftOut(of: $1, row: batch * batchSize + $0) })
    }

    /// The tempo at which a piece is played in this pass.
    public func tempo(ofPiece piece: Int) -> Double { tempi.isEmpty ? 1 : tempi[piece] }

    private func roll(of window: Window, row: Int) -> ExpressiveRoll {
        let (corpus, options) = (sampler.corpus, sampler.options)
        guard window.frameCount > 0 else { return ExpressiveRoll(frameRate: corpus.frameRate) }
        let piece = corpus.pieces[window.piece]
        return corpus.roll(
            ofPiece: window.piece,
            frames: window.firstFrame..<window.firstFrame + window.frameCount + 1,
            tempo: tempo(ofPiece: window.piece)
        ) { lowest, highest in
            guard let transposing else { return 0 }
            // State that is carried on needs one transposition for the whole piece.
            var drawing = transposing.branch(
                UInt64(options.carriesState ? window.piece : row))
            return WindowEpoch.transposition(
                lowest: options.carriesState ? piece.lowestPitch : lowest,
                highest: options.carriesState ? piece.highestPitch : highest,
                limit: options.maximumTransposition, using: &drawing)
        }
    }

    /// The keys that are left out of a row's inputs, frame by frame; none where all are read.
    private func leftOut(of roll: ExpressiveRoll, row: Int) -> [KeySet] {
        guard var drawing = leavingOut?.branch(UInt64(row)) else { return [] }
        return (0..<max(0, roll.frameCount - 1)).map { frame in
            KeySet(
                keys: roll.downKeys(inFrame: frame).filter { _ in
                    drawing.uniformFloat() < sampler.options.inputDropout
                })
        }
    }

    /// Uniform among the distances in -limit...limit that keep two pitches on the keyboard.
    private static func transposition(
        lowest: UInt8, highest: UInt8, limit: Int, using random: inout RandomGenerator
    ) -> Int {
        let down = max(-limit, Int(Keyboard.lowestPitch) - Int(lowest))
        let up = min(limit, Int(Keyboard.highestPitch) - Int(highest))
        return down <= up ? Int.random(in: down...up, using: &random) : 0
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
