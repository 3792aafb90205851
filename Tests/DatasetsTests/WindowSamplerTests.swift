import PianoRolls
import Support
import Testing

@testable import Datasets

@Suite struct WindowSamplerTests {
    /// A batch as plain arrays; buffers begin full of NaN so that gaps show.
    private struct Filled: Equatable {
        var rows: Int
        var inputs: [Float]
        var targets: [Float]
        var mask: [Float]
    }

    private func fill(_ epoch: WindowEpoch, _ batch: Int, frames: Int? = nil) -> Filled {
        let frames = frames ?? epoch.sampler.options.windowFrames
        var filled = Filled(
            rows: 0, inputs: [Float](repeating: .nan, count: epoch.batchSize * frames * 88),
            targets: [Float](repeating: .nan, count: epoch.batchSize * frames * 88),
            mask: [Float](repeating: .nan, count: epoch.batchSize * frames))
        filled.rows = filled.inputs.withUnsafeMutableBufferPointer { inputs in
            filled.targets.withUnsafeMutableBufferPointer { targets in
                filled.mask.withUnsafeMutableBufferPointer { mask in
                    epoch.fill(
                        batch: batch, frames: frames, inputs: inputs, targets: targets, mask: mask)
                }
            }
        }
        return filled
    }

    /// The keys of a frame in a filled buffer.
    private func keys(_ values: [Float], row: Int, frame: Int, frames: Int) -> KeySet {
        KeySet(keys: (0..<88).filter { values[(row * frames + frame) * 88 + $0] == 1 })
    }

    @Test func windowsBeginAtTheStrideAndFit() {
        // 65 frames hold one window of 64, 80 still one, 81 two, 97 three.
        let corpus = randomCorpus(
            lengths: [64, 65, 80, 81, 97, 500],
            splits: [.train, .train, .train, .train, .train, .test])
        let sampler = WindowSampler(corpus, split: .train)
        #expect(
            (0..<sampler.windowCount).map { sampler[$0] } == [
                Window(piece: 1, firstFrame: 0, frameCount: 64),
                Window(piece: 2, firstFrame: 0, frameCount: 64),
                Window(piece: 3, firstFrame: 0, frameCount: 64),
                Window(piece: 3, firstFrame: 16, frameCount: 64),
                Window(piece: 4, firstFrame: 0, frameCount: 64),
                Window(piece: 4, firstFrame: 16, frameCount: 64),
                Window(piece: 4, firstFrame: 32, frameCount: 64),
            ])
        #expect(sampler.targetFrameCount == 7 * 64)
        #expect(WindowSampler(corpus, split: .validation).windowCount == 0)
    }

    @Test func aBatchOfShortPiecesNeedsNoLongRows() {
        let corpus = randomCorpus(
            lengths: [5, 9, 3, 30, 4, 7], splits: .init(repeating: .train, count: 6))
        let sampler = WindowSampler(
            corpus, split: .train,
            options: .init(windowFrames: 32, strideFrames: 32, padsShortWindows: true))
        let epoch = sampler.epoch(0, batchSize: 3, seed: nil)
        #expect((0..<2).map { epoch.longestWindow(inBatch: $0) } == [8, 29])
        let (short, long) = (fill(epoch, 0, frames: 8), fill(epoch, 0))
        for row in 0..<3 {
            for frame in 0..<8 {
                #expect(short.mask[row * 8 + frame] == long.mask[row * 32 + frame])
                #expect(
                    keys(short.inputs, row: row, frame: frame, frames: 8)
                        == keys(long.inputs, row: row, frame: frame, frames: 32))
                #expect(
                    keys(short.targets, row: row, frame: frame, frames: 8)
                        == keys(long.targets, row: row, frame: frame, frames: 32))
            }
        }
    }

    @Test func paddingCoversEveryTargetOnce() {
        let corpus = randomCorpus(
            lengths: [0, 1, 2, 9, 10, 17, 30], splits: .init(repeating: .test, count: 7))
        let sampler = WindowSampler(
            corpus, split: .test,
            options: .init(windowFrames: 8, strideFrames: 8, padsShortWindows: true))
        var covered: [Int: [Int]] = [:]
        for index in 0..<sampler.windowCount {
            let window = sampler[index]
            covered[window.piece, default: []] += (1...window.frameCount).map {
                window.firstFrame + $0
            }
        }
        for (piece, frames) in [(2, 2), (3, 9), (4, 10), (5, 17), (6, 30)] {
            #expect(covered[piece] == Array(1..<frames), "piece of \(frames) frames")
        }
        #expect(covered[0] == nil && covered[1] == nil)
        #expect(sampler.targetFrameCount == 1 + 8 + 9 + 16 + 29)
    }

    @Test func batchesHoldTheFramesOfTheirWindows() {
        let corpus = randomCorpus(lengths: [30, 3, 21], splits: [.train, .train, .train])
        let sampler = WindowSampler(
            corpus, split: .train,
            options: .init(windowFrames: 8, strideFrames: 5, padsShortWindows: true))
        let epoch = sampler.epoch(2, batchSize: 4, seed: 9)
        var seen: [Window] = []
        for batch in 0..<epoch.batchCount {
            let windows = epoch.windows(inBatch: batch)
            seen += windows
            let filled = fill(epoch, batch)
            #expect(filled.rows == windows.count)
            for (row, window) in windows.enumerated() {
                let roll = corpus.roll(ofPiece: window.piece)
                for frame in 0..<8 {
                    let isMusic = frame < window.frameCount
                    #expect(filled.mask[row * 8 + frame] == (isMusic ? 1 : 0))
                    let first = window.firstFrame + frame
                    #expect(
                        keys(filled.inputs, row: row, frame: frame, frames: 8)
                            == (isMusic ? roll[first] : KeySet()))
                    #expect(
                        keys(filled.targets, row: row, frame: frame, frames: 8)
                            == (isMusic ? roll[first + 1] : KeySet()))
                }
            }
            let written = windows.count * 8 * 88
            #expect(filled.inputs.prefix(written).allSatisfy { $0 == 0 || $0 == 1 })
            #expect(filled.targets.prefix(written).allSatisfy { $0 == 0 || $0 == 1 })
            #expect(filled.inputs.dropFirst(written).allSatisfy { $0.isNaN })
        }
        #expect(seen.count == sampler.windowCount && Set(seen).count == seen.count)
    }

    @Test func seedsAndEpochsDecideTheOrder() {
        let sampler = WindowSampler(
            randomCorpus(lengths: [400], splits: [.train]), split: .train,
            options: .init(windowFrames: 8, strideFrames: 4, maximumTransposition: 3))
        func order(_ epoch: Int, _ seed: UInt64?) -> [Window] {
            let epoch = sampler.epoch(epoch, batchSize: 7, seed: seed)
            return (0..<epoch.batchCount).flatMap { epoch.windows(inBatch: $0) }
        }
        let plain = (0..<sampler.windowCount).map { sampler[$0] }
        #expect(order(0, nil) == plain)
        #expect(order(0, 5) == order(0, 5))
        #expect(order(0, 5) != plain && order(0, 5) != order(1, 5) && order(0, 5) != order(0, 6))
        #expect(Set(order(3, 5)) == Set(plain))
        let again = sampler.epoch(1, batchSize: 7, seed: 5)
        #expect(
            fill(again, 3).inputs.prefix(7 * 8 * 88)
                == fill(sampler.epoch(1, batchSize: 7, seed: 5), 3).inputs.prefix(7 * 8 * 88))
    }

    @Test func maxSecondsCutsEveryPiece() {
        // 2 s are 32 frames: windows of 8 begin at 0, 8 and 16, the last target is frame 24.
        let corpus = randomCorpus(lengths: [100, 20], splits: [.train, .train])
        let sampler = WindowSampler(
            corpus, split: .train, options: .init(windowFrames: 8, strideFrames: 8, maxSeconds: 2))
        #expect((0..<sampler.windowCount).map { sampler[$0].firstFrame } == [0, 8, 16, 0, 8])
        let endless = WindowSampler(corpus, split: .train, options: .init(maxSeconds: 1e300))
        #expect(endless.windowCount == 3)
    }

    @Test func transpositionMovesWholeWindowsAndLosesNoNote() {
        let corpus = randomCorpus(lengths: [600], splits: [.train], keys: 3..<86)
        let sampler = WindowSampler(
            corpus, split: .train,
            options: .init(windowFrames: 4, strideFrames: 4, maximumTransposition: 5))
        let epoch = sampler.epoch(0, batchSize: 10, seed: 4)
        let roll = corpus.roll(ofPiece: 0)
        var distances: Set<Int> = []
        for batch in 0..<epoch.batchCount {
            let filled = fill(epoch, batch)
            for (row, window) in epoch.windows(inBatch: batch).enumerated() {
                let distance = epoch.transposition(of: window, batch: batch, row: row)
                distances.insert(distance)
                for frame in 0..<4 {
                    let original = roll[window.firstFrame + frame]
                    let moved = keys(filled.inputs, row: row, frame: frame, frames: 4)
                    #expect(
                        moved == original.shifted(by: distance) && moved.count == original.count)
                    let next = roll[window.firstFrame + frame + 1]
                    #expect(
                        keys(filled.targets, row: row, frame: frame, frames: 4)
                            == next.shifted(by: distance))
                }
            }
        }
        #expect(distances == Set(-5...5))
    }
}
