import Foundation
import MusicCore
import Support
import Testing

@testable import Studio

@Suite struct MetricalEvaluationTests {
    @Test func phasesTellHowOnsetsLie() throws {
        let onLines = try #require(MetricalEvaluation.Phase([-1, 0, 1, 2, 7]))
        #expect(abs(onLines.concentration - 1) < 1e-12 && onLines.nearLines == 1)
        let between = try #require(MetricalEvaluation.Phase([0.5, 1.5]))
        #expect(abs(between.concentration + 1) < 1e-12 && between.nearLines == 0)
        let even = try #require(MetricalEvaluation.Phase((0..<800).map { Double($0) / 100 }))
        #expect(abs(even.concentration) < 1e-9 && abs(even.nearLines - 0.25) < 0.02)
        #expect(MetricalEvaluation.Phase([]) == nil)
    }

    /// Textures are prompts as a whole; longer pieces are cut at a bar within the first half.
    @Test func piecesAreCutAtBars() throws {
        for (name, file) in MetricalTextures.all {
            let given = GivenFile(path: name, bytes: file.encoded())
            let prompt = try #require(
                try MetricalEvaluation.Prompt(given, promptSeconds: 30))
            #expect(prompt.cutBar == nil)
            #expect(prompt.metre.joinTick == 16 * prompt.metre.metre.numerator * 480)
            #expect(prompt.metre.grid == OnsetGrid(prompt.score))
            let short = try #require(try MetricalEvaluation.Prompt(given, promptSeconds: 10))
            let cut = try #require(short.cutBar)
            #expect(cut.beat == 1 && (2...9).contains(cut.bar))
            #expect(short.metre.joinSeconds < 10.001)
        }
    }
}
