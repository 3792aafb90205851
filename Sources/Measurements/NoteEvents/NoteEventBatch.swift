import Datasets
import PianoRolls
import Support
import Training

/// Windows of events side by side.
struct NoteEventBatch: TrainingBatch {
    /// B stretches of pieces, T + 1 events each.
    let windows: [ArraySlice<NoteEvent>]

    /// - Parameter windows: at least one, all of one length of two or more.
    init(windows: [ArraySlice<NoteEvent>]) {
        precondition(
            windows.allSatisfy { $0.count > 1 && $0.count == windows[0].count },
            "windows are equally long")
        self.windows = windows
    }

    var sampleCount: Int { windows.count }

    /// T: all events of a window but its last are read, and all but its first predicted.
    var steps: Int { windows[0].count - 1 }

    /// The events that are predicted, window by window, with their distances from the ones before.
    var targets: [(event: NoteEvent, distance: Int)] {
        windows.flatMap { window in
            zip(window.dropFirst(), window).map { ($0, $0.time - $1.time) }
        }
    }

    func share(_ samples: Range<Int>) -> NoteEventBatch {
        NoteEventBatch(windows: Array(windows[samples]))
    }
}

/// The events of pieces, cut into windows of equal length that share one event with their neighbours.
struct NoteEventWindows: BatchSource {
    /// The events of each piece.
    let pieces: [[NoteEvent]]
    /// T: events that are predicted in a window.
    let steps: Int
    let batchSize: Int
    let seed: UInt64

    /// The events of a split.
    ///
    /// - Parameters:
    ///   - corpus: performances.
    ///   - split: which of them.
    ///   - maxSeconds: only the first seconds of every piece, where given.
    /// - Returns: the events of each piece.
    static func events(
        of corpus: PerformanceCorpus, _ split: Split, maxSeconds: Double? = nil
    ) -> [[NoteEvent]] {
        corpus.pieceIndices(in: split).map { piece in
            let count = corpus.frameCount(ofPiece: piece, maxSeconds: maxSeconds)
            return corpus.roll(ofPiece: piece, frames: 0..<count).noteEvents
        }
    }

    func epoch(_ epoch: Int) -> any BatchSequence<NoteEventBatch> {
        var random = RandomGenerator(seed: seed).branch(UInt64(epoch))
        var places: [(piece: Int, start: Int)] = []
        for (piece, events) in pieces.enumerated() {
            // Windows begin elsewhere in every epoch.
            let first = Int.random(in: 0..<steps, using: &random)
            for start in stride(from: first, to: events.count - steps, by: steps) {
                places.append((piece, start))
            }
        }
        places.shuffle(using: &random)
        return Epoch(source: self, places: places)
    }

    private struct Epoch: BatchSequence {
        let source: NoteEventWindows
        let places: [(piece: Int, start: Int)]

        var batchCount: Int { places.count / source.batchSize }

        func batch(_ index: Int) -> NoteEventBatch {
            let size = source.batchSize
            return NoteEventBatch(
                windows: places[index * size..<(index + 1) * size].map {
                    source.pieces[$0.piece][$0.start...$0.start + source.steps]
                })
        }
    }
}
