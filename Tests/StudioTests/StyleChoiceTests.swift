import FrameModels
import MusicCore
import PianoRolls
import Requests
import Testing

@testable import Studio

/// What a model is told of the music that it goes on with.
@Suite struct StyleChoiceTests {
    private func roll(_ notes: Int) throws -> ExpressiveRoll {
        var performance = Performance()
        for index in 0..<notes {
            let onset = 0.3 * Double(index)
            performance.notes.append(
                Note(
                    pitch: UInt8(40 + 7 * index % 40), velocity: 70, onsetSeconds: onset,
                    offsetSeconds: onset + 0.5))
        }
        return try ExpressiveRoll(performance)
    }

    /// To two models that differ in nothing but which style is which, the same music is of different
    /// styles.
    @Test func whatIsLikelierIsChosen() throws {
        let studio = try TinyStudio()
        let heard = try roll(20)
        let styles = try [false, true].map {
            try ModelSource(studio.styled(swapped: $0)).model(style: nil) { heard }.style
        }
        #expect(Set(styles) == Set(MusicStyle.allCases))
    }

    @Test(arguments: [false, true])
    func withoutNotesAPerformanceIsPlayed(swapped: Bool) throws {
        let studio = try TinyStudio()
        let silence = try roll(0)
        let checkpoint = try studio.styled(swapped: swapped)
        #expect(try ModelSource(checkpoint).model(style: nil) { silence }.style == .performance)
    }

    /// What is asked for is played; nothing needs to be heard for that.
    @Test(arguments: MusicStyle.allCases)
    func whatIsAskedForIsChosen(_ style: MusicStyle) throws {
        struct Heard: Error {}
        let studio = try TinyStudio()
        for swapped in [false, true] {
            let checkpoint = try studio.styled(swapped: swapped)
            #expect(
                try ModelSource(checkpoint).model(style: style) { throw Heard() }.style == style)
        }
    }

    /// Evaluations have pieces continued in the style that is asked for.
    @Test(arguments: [nil] + MusicStyle.allCases)
    func evaluationsTellTheStyle(_ style: MusicStyle?) throws {
        var continuations = ContinuationEvaluation(dataPath: "music")
        continuations.style = style
        #expect(continuations.request().settings.style == style)
        var metrical = MetricalEvaluation(dataPath: "music")
        metrical.style = style
        let (name, file) = try #require(MetricalTextures.all.first)
        let prompt = try #require(
            try MetricalEvaluation.Prompt(
                GivenFile(path: name, bytes: file.encoded()), promptSeconds: 30))
        #expect(metrical.request(prompt, 0).settings.style == style)
    }
}
