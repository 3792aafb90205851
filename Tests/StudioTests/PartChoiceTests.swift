import MusicCore
import Requests
import Testing

@testable import Studio

@Suite struct PartChoiceTests {
    /// A sax, a piano for each hand, a bass with most notes, and drums with more.
    private func band(pianoProgram: UInt8 = 0, saxName: String = "Tenor") -> Score {
        func notes(
            _ pitches: [UInt8], _ track: UInt16, _ channel: UInt8, _ program: UInt8, each: Int = 1
        ) -> [ScoreNote] {
            pitches.enumerated().flatMap { index, pitch in
                (0..<each).map { voice in
                    ScoreNote(
                        onsetTick: index * 240, durationTicks: 240, track: track, channel: channel,
                        program: program, pitch: pitch + UInt8(4 * voice))
                }
            }
        }
        return Score(
            tempoMap: TempoMap(ticksPerQuarter: 480),
            notes: notes([70, 72, 74, 76, 77], 1, 0, 66)
                + notes([72, 74, 76], 2, 1, pianoProgram, each: 3)
                + notes([48, 50, 52], 3, 1, pianoProgram, each: 2)
                + notes([36, 38, 40, 41, 43, 45, 47, 48, 50, 52], 4, 2, 33)
                + notes([UInt8](repeating: 38, count: 30), 5, 9, 0),
            trackNames: ["Song", saxName, "Right hand", "Left hand", "Bass", "Drums"])
    }

    private func titles(
        _ role: PartChoice.Role, _ name: String? = nil, in score: Score
    ) throws -> [String] {
        try PartChoice(role, named: name, in: score).parts.map(\.title)
    }

    @Test func thePianoIsPlayedAndDrumsNever() throws {
        #expect(try titles(.piano, in: band()) == ["3 Right hand", "4 Left hand"])
        // Without a piano, what has most notes, and that is not the drums.
        #expect(try titles(.piano, in: band(pianoProgram: 20)) == ["5 Bass"])
        let notice = try PartChoice(.piano, named: nil, in: band()).notice
        #expect(notice?.description.contains("3 Right hand, 4 Left hand: the piano") == true)
        #expect(notice?.parameters == [.track])
    }

    @Test func theMelodyIsTheHighestLineOrWhatIsCalledSo() throws {
        #expect(try titles(.melody, in: band()) == ["2 Tenor"])
        #expect(try titles(.melody, in: band(saxName: "Lead Vocals")) == ["2 Lead Vocals"])
    }

    /// A continuation follows all parts with pitches, and says so where there are others.
    @Test func aSeedIsAllButDrums() throws {
        let choice = try PartChoice(.seed, named: nil, in: band())
        #expect(
            choice.parts.map(\.title) == ["2 Tenor", "3 Right hand", "4 Left hand", "5 Bass"])
        #expect(choice.notice?.description.contains("5 Bass: all but percussion") == true)
        var pitched = band()
        pitched.notes.removeAll(where: \.isDrum)
        #expect(try PartChoice(.seed, named: nil, in: pitched).notice == nil)
    }

    @Test func tracksAreNamedByNumberOrName() throws {
        #expect(try titles(.piano, "5", in: band()) == ["5 Bass"])
        #expect(try titles(.piano, "bass", in: band()) == ["5 Bass"])
        #expect(try titles(.melody, "Right", in: band()) == ["3 Right hand"])
    }

    @Test(arguments: ["9", "Oboe", "hand", "Drums", "6", ""])
    func whatIsNoTrackToGoByIsRefused(_ name: String) {
        let error = #expect(throws: RequestError.self) {
            try PartChoice(.melody, named: name, in: band())
        }
        #expect(error?.parameter == .track)
    }

    @Test func aSinglePartNeedsNoChoice() throws {
        var score = band()
        score.notes.removeAll { $0.track != 2 && $0.track != 5 }
        let choice = try PartChoice(.melody, named: nil, in: score)
        #expect(choice.parts.map(\.title) == ["3 Right hand"] && choice.notice == nil)
    }
}
