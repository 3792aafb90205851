import Foundation
import MusicCore
import Support
import TestSupport
import Testing

@testable import Evaluation

/// The small index beside the exact one.
@Suite struct PassageFingerprintsTests {
    private func fingerprints(_ corpus: [Performance]) -> PassageFingerprints {
        PassageFingerprints(
            name: "random", licence: "CC0",
            corpus.enumerated().map { (.init(name: "piece \($0)", title: "No. \($0)"), $1) })
    }

    /// Every passage of the promised length is found, in another key and tempo, where it stands; its
    /// length is never told too long.
    @Test func passagesAreFound() throws {
        var random = RandomGenerator(seed: 21)
        let corpus = (0..<5).map { _ in RandomMusic.walk(400, random: &random) }
        let index = fingerprints(corpus)
        for length in [PassageFingerprints.certainNotes, 40, 90] {
            for piece in corpus.indices {
                let start = Int.random(in: 20..<250, using: &random)
                let source = corpus[piece].notes.sorted(by: Note.isBefore)
                let passage = source[start..<start + length]
                let first = passage.first?.onsetSeconds ?? 0
                let moved = passage.map {
                    RandomMusic.note(Int($0.pitch) + 5, 30 + ($0.onsetSeconds - first) * 2)
                }
                var strange = RandomMusic.walk(30, random: &random)
                strange.notes += moved
                let found = try #require(
                    index.similarity(of: strange).longest, "\(length) notes of \(piece)")
                #expect(found.piece == piece)
                #expect(found.transposition == 5)
                #expect(found.noteCount <= length && found.noteCount > length - 39)
                let place = try #require(
                    moved.firstIndex { abs($0.onsetSeconds - found.fromSeconds) < 1e-9 })
                let truth = source[start + place].onsetSeconds
                #expect(abs(found.pieceFromSeconds - truth) < 2, "onsets between kept ones")
                let exact = try #require(PassageIndex(corpus).similarity(of: strange).longest)
                #expect(found.noteCount <= exact.noteCount)
            }
        }
    }

    @Test func strangersShareLittle() {
        var random = RandomGenerator(seed: 22)
        let index = fingerprints((0..<5).map { _ in RandomMusic.walk(400, random: &random) })
        let similarity = index.similarity(of: RandomMusic.walk(300, random: &random))
        #expect((similarity.longest?.noteCount ?? 0) < PassageIndex.coverageNotes)
        #expect(similarity.coverage == 0 && similarity.noteCount == 300)
        #expect(index.similarity(of: Performance()).longest == nil)
        #expect(index.similarity(of: RandomMusic.walk(3, random: &random)).longest == nil)
    }

    /// Written and read again, an index is what it was, and six bytes a fingerprint.
    @Test func files() throws {
        var random = RandomGenerator(seed: 23)
        let corpus = [
            RandomMusic.walk(300, random: &random), Performance(),
            RandomMusic.walk(5, random: &random),
        ]
        let index = fingerprints(corpus)
        #expect(index.pieces.map(\.noteCount) == [300, 0, 5])
        let bytes = try index.encoded()
        try withTemporaryFolder { folder in
            try check(index, bytes, path: folder + "/a.passages", query: corpus[0])
        }
    }

    private func check(
        _ index: PassageFingerprints, _ bytes: [UInt8], path: String, query: Performance
    ) throws {
        try Files.writeAtomically(bytes, to: path)
        let read = try PassageFingerprints(path: path)
        #expect(read.places == index.places && read.times == index.times)
        #expect(read.pieces == index.pieces && read.licence == "CC0" && read.name == "random")

        // Cut short, lengthened, with another magic, with every byte of its beginning changed: told
        // apart, or read without a trap.
        for damaged in [Array(bytes.dropLast()), bytes + [0], [], Array(bytes[..<11])] {
            try Files.writeAtomically(damaged, to: path)
            #expect(throws: FileError.self) { try PassageFingerprints(path: path) }
        }
        for place in 0..<min(400, bytes.count) {
            var damaged = bytes
            damaged[place] ^= 0x55
            try Files.writeAtomically(damaged, to: path)
            guard let index = try? PassageFingerprints(path: path) else { continue }
            _ = index.similarity(of: query)
        }
    }
}
