import PianoRolls
import Support
import Testing

@testable import Datasets

@Suite struct PerformanceWindowsTests {
    @Test(arguments: [false, true])
    func validationTargetsEveryFrameOnce(carriesState: Bool) throws {
        let corpus = try performanceCorpus(
            seconds: [20, 0.05, 7, 3, 12],
            splits: .some(
                [.train, .train, .test, .train, .train]))
        let windows = PerformanceWindows(
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
        let windows = PerformanceWindows(
            corpus, split: .train, options: .init(windowFrames: 100, maximumTransposition: 3))
        let epoch = windows.epoch(2, batchSize: 4, seed: 6)
        for index in 0..<epoch.batchCount {
            let batch = epoch.batch(index)
            let (rows, frames) = (batch.rowCount, 100)
            var inputs = [Float](repeating: .nan, count: rows * frames * 355 + 1)
            var mask = [Float](repeating: .nan, count: rows * frames)
            inputs.withUnsafeMutableBufferPointer { batch.writeInputs(into: $0) }
            mask.withUnsafeMutableBufferPointer { batch.writeMask(into: $0) }
            #expect(inputs.last?.isNaN == true)
            let targets = batch.targets
            #expect(targets.rowCount == rows * frames)
            #expect(targets.notes.count == batch.targetNoteCount)
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
                    #expect(
                        roll.held(inFrame: frame + 1)
                            .subtracting(roll.downKeys(inFrame: frame)).isEmpty)
                }
            }
        }
    }

    @Test func carriedRowsContinueTheirPieces() throws {
        let corpus = try performanceCorpus(
            seconds: [20, 31, 7, 3, 12, 18], splits: [Split](repeating: .train, count: 6),
            pitches: 30...99)
        let windows = PerformanceWindows(
            corpus, split: .train,
            options: .init(
                windowFrames: 32, carriesState: true, maximumTransposition: 5,
                maximumTempoChange: 0.2))
        for number in 0..<3 {
            let epoch = windows.epoch(number, batchSize: 2, seed: 3)
            var before: PerformanceBatch?
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
        let windows = PerformanceWindows(
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
        let windows = PerformanceWindows(
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
}
