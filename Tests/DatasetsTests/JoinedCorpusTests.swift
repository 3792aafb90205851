import PianoRolls
import Testing

@testable import Datasets

/// Corpora of several kinds of source as one.
@Suite struct JoinedCorpusTests {
    private func joined() throws -> (
        performances: PerformanceCorpus, scores: PerformanceCorpus, all: PerformanceCorpus
    ) {
        let performances = try performanceCorpus(seconds: [9, 30], splits: [.train, .test])
        let scores = try performanceCorpus(
            seconds: [12, 5, 7], splits: [.train, .validation, .train])
        return (
            performances, scores,
            PerformanceCorpus(joining: [(performances, .performance), (scores, .score)])
        )
    }

    @Test func piecesAreThoseOfTheParts() throws {
        let (performances, scores, all) = try joined()
        #expect(all.pieces.map(\.name) == (performances.pieces + scores.pieces).map(\.name))
        #expect(
            all.pieces.map(\.style) == [.performance, .performance, .score, .score, .score])
        for piece in performances.pieces.indices {
            #expect(all.roll(ofPiece: piece) == performances.roll(ofPiece: piece))
        }
        for piece in scores.pieces.indices {
            let place = performances.pieces.count + piece
            #expect(all.roll(ofPiece: place) == scores.roll(ofPiece: piece))
        }
    }

    /// The last of 356 values is 1 in frames of scores that count, and 0 elsewhere; all others are
    /// those without a style.
    @Test func batchesTellTheStyleOfEveryRow() throws {
        let all = try joined().all
        func batches(tellsStyle: Bool) -> WindowEpoch {
            var options = WindowSampler.Options(windowFrames: 64)
            options.tellsStyle = tellsStyle
            return WindowSampler(all, split: .train, options: options)
                .epoch(0, batchSize: 4, seed: 3)
        }
        let (told, plain) = (batches(tellsStyle: true), batches(tellsStyle: false))
        var styles = Set<MusicStyle>()
        for index in 0..<told.batchCount {
            let (batch, bare) = (told.batch(index), plain.batch(index))
            let frames = batch.windowFrames
            func inputs(_ batch: WindowBatch) -> [Float] {
                var values = [Float](
                    repeating: .nan, count: batch.rowCount * frames * batch.inputWidth)
                values.withUnsafeMutableBufferPointer { batch.writeInputs(into: $0) }
                return values
            }
            let (own, without) = (inputs(batch), inputs(bare))
            #expect(batch.inputWidth == 356 && bare.inputWidth == 355)
            for (row, window) in batch.windows.enumerated() {
                let style = all.pieces[window.piece].style
                styles.insert(style)
                for frame in 0..<frames {
                    let place = row * frames + frame
                    #expect(
                        own[place * 356..<place * 356 + 355]
                            == without[place * 355..<(place + 1) * 355])
                    let isTold = style == .score && frame < window.frameCount
                    #expect(own[place * 356 + 355] == (isTold ? 1 : 0))
                }
            }
        }
        #expect(styles == [.performance, .score])
    }
}
