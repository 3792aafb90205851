import Foundation
import PianoRolls
import Support
import Testing

@testable import Datasets

/// A folder that is gone after the body.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("cadenza-datasets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}

/// A corpus of random frames: `lengths[i]` frames in piece i, splits in turn unless given.
func randomCorpus(
    lengths: [Int], splits: [Split]? = nil, seed: UInt64 = 1, keys: Range<Int> = 0..<88
) -> RollCorpus {
    var random = RandomGenerator(seed: seed)
    var pieces: [RollCorpus.Piece] = []
    var rolls: [(down: BinaryRoll, onset: BinaryRoll)] = []
    for (index, length) in lengths.enumerated() {
        let frames = (0..<length).map { _ in
            KeySet(keys: (0..<4).map { _ in Int.random(in: keys, using: &random) })
        }
        let onsets = frames.map { KeySet(low: $0.low & random.next(), high: $0.high) }
        let split = splits?[index] ?? Split.allCases[index % 3]
        pieces.append(
            RollCorpus.Piece(
                name: "piece \(index)", composer: "Composer, \"the\" \(index)",
                title: "Title \(index)",
                split: split, frameCount: length, noteCount: index))
        rolls.append((BinaryRoll(frames: frames), BinaryRoll(frames: onsets)))
    }
    return RollCorpus(pieces: pieces, rolls: rolls, frameRate: 16)
}

/// Whether two corpora hold the same music.
func holdTheSame(_ one: RollCorpus, _ other: RollCorpus) -> Bool {
    one.pieces == other.pieces && one.frameRate == other.frameRate
        && one.pieces.indices.allSatisfy { piece in
            RollPlane.allCases.allSatisfy {
                one.roll(ofPiece: piece, plane: $0) == other.roll(ofPiece: piece, plane: $0)
            }
        }
}
