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

/// Random chords in steps of 1/16 s: `lengths[i]` frames in piece i, splits in turn unless given.
func stepCorpus(
    lengths: [Int], splits: [Split]? = nil, seed: UInt64 = 1, keys: Range<Int> = 0..<88
) throws -> PerformanceCorpus {
    var random = RandomGenerator(seed: seed)
    let pieces = try lengths.enumerated().map { index, length in
        let roll = BinaryRoll(
            frames: (0..<length).map { _ in
                KeySet(keys: (0..<4).map { _ in Int.random(in: keys, using: &random) })
            })
        return try PackedPerformance(
            roll.performance(), endSeconds: Double(length) / 16, name: "piece \(index)",
            composer: "Composer, \"the\" \(index)", title: "Title \(index)",
            split: splits?[index] ?? Split.allCases[index % 3])
    }
    return PerformanceCorpus(pieces, stepRate: 16)
}

/// Whether two corpora hold the same music.
func holdTheSame(_ one: PerformanceCorpus, _ other: PerformanceCorpus) -> Bool {
    one.pieces == other.pieces && one.frameRate == other.frameRate
        && one.pieces.indices.allSatisfy {
            one.performance(ofPiece: $0) == other.performance(ofPiece: $0)
        }
}

extension PerformanceCorpus {
    /// The keys that are down in every frame of a piece.
    func downRoll(ofPiece piece: Int) -> BinaryRoll {
        roll(ofPiece: piece, form: .classic).classic.down
    }
}
