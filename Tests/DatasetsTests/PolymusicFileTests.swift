import PianoRolls
import Testing

@testable import Datasets

@Suite struct PolymusicFileTests {
    private func read(_ text: String) throws -> PerformanceCorpus {
        try PolymusicFile.read(Array(text.utf8), path: "set.json")
    }

    @Test func sequencesBecomePieces() throws {
        let corpus = try read(
            #"{"train": [[[60, 64], [60, 67], []], [[21]]], "valid": [[[108]]], "test": []}"#)
        #expect(corpus.pieces.map(\.name) == ["train 1", "train 2", "validation 1"])
        #expect((0..<3).map { corpus.frameCount(ofPiece: $0, form: .classic) } == [3, 1, 1])
        #expect(corpus.pieces.map(\.noteCount) == [3, 1, 1])
        let down = corpus.downRoll(ofPiece: 0)
        #expect((0..<3).map { Array(down[$0]) } == [[39, 43], [39, 46], []])
        let roll = corpus.roll(ofPiece: 0, form: .classic)
        #expect((0..<3).map { Array(roll.onsets(inFrame: $0)) } == [[39, 43], [46], []])
        #expect(corpus.hasSteps && corpus.frameRate == 4)
        #expect(corpus.pieceIndices(in: .validation) == [2])
    }

    @Test(arguments: [
        ("", "no JSON object"), ("[]", "no JSON object"), (#"{"train": [[60]]}"#, "no JSON object"),
        (#"{"train": [[[60.5]]]}"#, "no JSON object"), ("{", "no JSON object"),
        (#"{"training": [[[60]]]}"#, "\"training\" is no split"), ("{}", "no sequence"),
        (#"{"train": [[[60]], [[60], [20]]]}"#, "train 2, frame 2: pitch 20"),
        (#"{"test": [[[-60]]]}"#, "pitch -60"), (#"{"test": [[[316]]]}"#, "pitch 316"),
    ])
    func brokenFilesAreRefused(text: String, part: String) {
        let error = #expect(throws: DatasetError.self) { try read(text) }
        #expect(error?.description.contains(part) == true, "\(error?.description ?? "")")
    }
}
