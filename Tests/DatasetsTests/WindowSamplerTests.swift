import PianoRolls
import Support
import Testing

@testable import Datasets

@Suite struct WindowSamplerTests {
    @Test(arguments: [false, true])
    func validationTargetsEveryFrameOnce(carriesState: Bool) throws {
        let corpus = try performanceCorpus(
            seconds: [20, 0.05, 7, 3, 12],
            splits: .some(
                [.train, .train, .test, .train, .train]))
        let windows = WindowSampler(
            corpus, split: .train,
            options: .init(windowFrames: 50, carriesState: carriesState, maximumTransposition: 4))
        let epoch = windows.epoch(0, batchSize: 3, seed: nil)
        var seen = corpus.pieces.indices.map {
            [Int](repeating: 0, count: corpus.frameCount(ofPiece: $0))
        }
        for index in 0..<epoch.batchCount {
            let batch = epoch.batch(index)
            for (window, roll) in zip(batch.windows, batch.rolls) where window.frameCount > 0 {
                let frames = window.firstFrame..<window.firstFrame + window.frameCount + 1
                #expect(roll == corpus.roll(ofPiece: window.piece)[frames])
                for frame in frames.dropFirst() { seen[window.piece][frame] += 1 }
            }
        }
        for (piece, counts) in seen.enumerated() {
            let isRead = windows.pieces.contains(piece)
            #expect(counts.dropFirst().allSatisfy { $0 == (isRead ? 1 : 0) })
        }
        #expect(windows.targetFrameCount == seen.reduce(0) { $0 + $1.reduce(0, +) })
    }

    @Test func aBatchHasTheDocumentedShapes() throws {
        let corpus = try performanceCorpus(seconds: [4, 9, 30], splits: [.train, .train, .train])
        let windows = WindowSampler(
            corpus, split: .train, options: .init(windowFrames: 100, maximumTransposition: 3))
        let epoch = windows.epoch(2, batchSize: 4, seed: 6)
        for index in 0..<epoch.batchCount {
            let batch = epoch.batch(index)
            let (rows, frames) = (batch.rowCount, batch.windowFrames)
            #expect(frames == batch.windows.map(\.frameCount).max())
            var inputs = [Float](repeating: .nan, count: rows * frames * 355 + 1)
            var mask = [Float](repeating: .nan, count: rows * frames)
            inputs.withUnsafeMutableBufferPointer { batch.writeInputs(into: $0) }
            mask.withUnsafeMutableBufferPointer { batch.writeMask(into: $0) }
            #expect(inputs.last?.isNaN == true)
            let targets = batch.targets
            #expect(targets.rowCount == rows * frames)
            #expect(Int(mask.reduce(0, +)) == batch.targetFrameCount)
            for row in 0..<rows {
                let roll = batch.rolls[row]
                #expect(roll.frameCount == batch.windows[row].frameCount + 1)
                for frame in 0..<frames {
                    let at = row * frames + frame
                    let input = Array(inputs[at * 355..<(at + 1) * 355])
                    guard frame < batch.windows[row].frameCount else {
                        #expect(mask[at] == 0 && input.allSatisfy { $0 == 0 })
                        var padding = FrameTargets(.expressive)
                        padding.appendPadding(1)
                        #expect(targets[at..<at + 1] == padding)
                        continue
                    }
                    #expect(mask[at] == 1 && input == roll.inputs(frames: frame..<frame + 1))
                    var expected = FrameTargets(.expressive)
                    expected.append(roll, frames: frame + 1..<frame + 2)
                    #expect(targets[at..<at + 1] == expected)
                }
            }
        }
    }

    @Test func carriedRowsContinueTheirPieces() throws {
        let corpus = try performanceCorpus(
            seconds: [20, 31, 7, 3, 12, 18], splits: [Split](repeating: .train, count: 6),
            pitches: 30...99)
        let windows = WindowSampler(
            corpus, split: .train,
            options: .init(
                windowFrames: 32, carriesState: true, maximumTransposition: 5,
                maximumTempoChange: 0.2))
        for number in 0..<3 {
            let epoch = windows.epoch(number, batchSize: 2, seed: 3)
            var before: WindowBatch?
            var finished: [Int: Int] = [:]
            for index in 0..<epoch.batchCount {
                let batch = epoch.batch(index)
                #expect(batch.rowCount == 2)
                for row in 0..<2 {
                    let window = batch.windows[row]
                    if batch.resets[row] {
                        #expect(window.firstFrame == 0)
                    } else if let before {
                        let last = before.windows[row]
                        #expect(last.piece == window.piece && last.frameCount == 32)
                        #expect(window.firstFrame == last.firstFrame + 32)
                        // The last target of the one window is the first input of the other.
                        #expect(before.rolls[row][32..<33] == batch.rolls[row][0..<1])
                    }
                    finished[window.piece, default: 0] += window.frameCount
                }
                before = batch
            }
            for piece in 0..<6 {
                let count = corpus.frameCount(ofPiece: piece, tempo: epoch.tempo(ofPiece: piece))
                #expect(finished[piece] == count - 1)
                #expect(abs(epoch.tempo(ofPiece: piece) - 1) <= 0.2)
            }
        }
    }

    @Test func augmentationLosesNoNoteAndTakesEveryDistance() throws {
        let corpus = try performanceCorpus(
            seconds: [60], splits: [.train], pitches: 21...108)
        let windows = WindowSampler(
            corpus, split: .train, options: .init(windowFrames: 8, maximumTransposition: 3))
        var distances: Set<Int> = []
        for number in 0..<4 {
            let epoch = windows.epoch(number, batchSize: 5, seed: 1)
            for index in 0..<epoch.batchCount {
                let batch = epoch.batch(index)
                for (window, roll) in zip(batch.windows, batch.rolls) {
                    let plain = corpus.roll(
                        ofPiece: window.piece,
                        frames: window.firstFrame..<window.firstFrame + window.frameCount + 1)
                    #expect(roll.noteCount == plain.noteCount)
                    let match = (-3...3).first { distance in
                        (0..<plain.frameCount).allSatisfy {
                            roll.downKeys(inFrame: $0)
                                == plain.downKeys(inFrame: $0).shifted(by: distance)
                        }
                    }
                    if let match { distances.insert(match) }
                    #expect(match != nil)
                }
            }
        }
        #expect(distances == Set(-3...3))
    }

    @Test func seedsAndEpochsDecideEverything() throws {
        let corpus = try performanceCorpus(
            seconds: [20, 31, 7], splits: [.train, .train, .train], pitches: 30...99)
        let windows = WindowSampler(
            corpus, split: .train,
            options: .init(
                windowFrames: 32, maximumTransposition: 5, maximumTempoChange: 0.1))
        func pass(_ epoch: Int, _ seed: UInt64) -> [[ExpressiveRoll]] {
            let epoch = windows.epoch(epoch, batchSize: 4, seed: seed)
            return (0..<epoch.batchCount).map { epoch.batch($0).rolls }
        }
        #expect(pass(0, 5) == pass(0, 5))
        #expect(pass(0, 5) != pass(1, 5) && pass(0, 5) != pass(0, 6))
        let epoch = windows.epoch(1, batchSize: 4, seed: 5)
        #expect(epoch.batch(3).rolls == pass(1, 5)[3])
        // Every frame but a piece's first is a target, and windows are full.
        var seen: [Int: Set<Int>] = [:]
        for index in 0..<epoch.batchCount {
            for window in epoch.windows(inBatch: index) {
                #expect(window.frameCount == 32)
                seen[window.piece, default: []]
                    .formUnion(window.firstFrame + 1...window.firstFrame + 32)
            }
        }
        for piece in 0..<3 {
            let count = corpus.frameCount(ofPiece: piece, tempo: epoch.tempo(ofPiece: piece))
            #expect(seen[piece] == Set(1..<count))
        }
    }

    // MARK: Strides and classic frames

    /// All windows of a pass without a seed.
    private func windows(_ sampler: WindowSampler) -> [Window] {
        let epoch = sampler.epoch(0, batchSize: 3, seed: nil)
        return (0..<epoch.batchCount).flatMap { epoch.windows(inBatch: $0) }
    }

    @Test func windowsBeginAtTheStrideAndFit() throws {
        let corpus = try stepCorpus(
            lengths: [0, 1, 2, 65, 81, 500], splits: [Split](repeating: .train, count: 5) + [.test])
        let sampler = WindowSampler(
            corpus, split: .train,
            options: .init(form: .classic, windowFrames: 64, strideFrames: 32))
        #expect(
            windows(sampler) == [
                Window(piece: 2, firstFrame: 0, frameCount: 1),
                Window(piece: 3, firstFrame: 0, frameCount: 64),
                Window(piece: 3, firstFrame: 32, frameCount: 32),
                Window(piece: 4, firstFrame: 0, frameCount: 64),
                Window(piece: 4, firstFrame: 32, frameCount: 48),
                Window(piece: 4, firstFrame: 64, frameCount: 16),
            ])
        #expect(sampler.windowCount == 6 && sampler.pieces == [2, 3, 4])
        #expect(sampler.targetFrameCount == 1 + 64 + 32 + 64 + 48 + 16)
        let random = sampler.epoch(4, batchSize: 3, seed: 9)
        let drawn = (0..<random.batchCount).flatMap { random.windows(inBatch: $0) }
        #expect(drawn != windows(sampler) && Set(drawn) == Set(windows(sampler)))
        #expect(WindowSampler(corpus, split: .validation).windowCount == 0)
    }

    @Test func maxSecondsCutsEveryPiece() throws {
        // 2 s are 32 frames: windows of 8 begin at 0, 8, 16 and 24, the last target is frame 31.
        let corpus = try stepCorpus(lengths: [100, 20], splits: [.train, .train])
        let sampler = WindowSampler(
            corpus, split: .train, options: .init(form: .classic, windowFrames: 8, maxSeconds: 2))
        #expect(windows(sampler).map(\.firstFrame) == [0, 8, 16, 24, 0, 8, 16])
        #expect(sampler.targetFrameCount == 31 + 19)
        let endless = WindowSampler(
            corpus, split: .train, options: .init(form: .classic, maxSeconds: 1e300))
        #expect(endless.targetFrameCount == 99 + 19)
    }

    /// Inputs are the keys that are down, moved as a whole; targets are the frames one later.
    @Test func classicBatchesHoldTheFramesOfTheirWindows() throws {
        let corpus = try stepCorpus(
            lengths: [30, 3, 2100], splits: [.train, .train, .train], keys: 3..<86)
        let sampler = WindowSampler(
            corpus, split: .train,
            options: .init(
                form: .classic, windowFrames: 8, strideFrames: 5, maximumTransposition: 5))
        let epoch = sampler.epoch(2, batchSize: 4, seed: 9)
        var distances: Set<Int> = []
        for index in 0..<epoch.batchCount {
            let batch = epoch.batch(index)
            let frames = batch.windowFrames
            var inputs = [Float](repeating: .nan, count: batch.rowCount * frames * 88)
            inputs.withUnsafeMutableBufferPointer { batch.writeInputs(into: $0) }
            var targets = inputs
            targets.withUnsafeMutableBufferPointer { batch.targets.writeDown(into: $0) }
            func keys(_ values: [Float], _ row: Int, _ frame: Int) -> KeySet {
                KeySet(keys: (0..<88).filter { values[(row * frames + frame) * 88 + $0] == 1 })
            }
            #expect((inputs + targets).allSatisfy { $0 == 0 || $0 == 1 })
            for (row, window) in batch.windows.enumerated() {
                let roll = corpus.downRoll(ofPiece: window.piece)
                let match = (-5...5).first { distance in
                    (0..<window.frameCount).allSatisfy {
                        let first = window.firstFrame + $0
                        return keys(inputs, row, $0) == roll[first].shifted(by: distance)
                            && keys(targets, row, $0) == roll[first + 1].shifted(by: distance)
                            && keys(inputs, row, $0).count == roll[first].count
                    }
                }
                #expect(match != nil)
                if let match { distances.insert(match) }
                for frame in window.frameCount..<frames {
                    #expect(keys(inputs, row, frame).isEmpty && keys(targets, row, frame).isEmpty)
                }
            }
        }
        #expect(distances == Set(-5...5))
    }

    /// Keys that are left out of what is read are predicted as if they were up.
    @Test func dropoutTakesKeysFromInputsOnly() throws {
        let corpus = try stepCorpus(lengths: [2000], splits: [.train])
        var options = WindowSampler.Options(form: .classic, windowFrames: 100)
        options.inputDropout = 0.25
        let sampler = WindowSampler(corpus, split: .train, options: options)
        let batch = sampler.epoch(0, batchSize: 20, seed: 3).batch(0)
        var inputs = [Float](repeating: .nan, count: batch.rowCount * batch.windowFrames * 88)
        inputs.withUnsafeMutableBufferPointer { batch.writeInputs(into: $0) }
        let (targets, width) = (batch.targets, batch.windowFrames * 88)
        var (all, left) = (0, 0)
        for (row, roll) in batch.rolls.enumerated() {
            for frame in 0..<batch.windows[row].frameCount {
                for key in 0..<88 {
                    let place = row * width + frame * 88 + key
                    let isRead = inputs[place] == 1
                    if roll.downKeys(inFrame: frame).contains(key) {
                        all += 1
                        if isRead { left += 1 }
                    } else {
                        #expect(!isRead)
                    }
                    let event = KeyEvent(rawValue: targets.events[place])
                    #expect(event?.wasDown == isRead)
                    #expect(
                        (event?.state == .off) == !roll.downKeys(inFrame: frame + 1).contains(key))
                }
            }
        }
        #expect(abs(Double(left) / Double(all) - 0.75) < 0.02)
        // Without a seed nothing is left out.
        let plain = sampler.epoch(0, batchSize: 20, seed: nil).batch(0)
        #expect(plain.leftOut.allSatisfy { $0.isEmpty })
    }
}
