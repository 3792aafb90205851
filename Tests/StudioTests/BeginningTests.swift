import Generation
import MusicCore
import PianoRolls
import Requests
import Testing

@testable import Studio

/// What leads music that begins from nothing.
@Suite struct BeginningTests {
    /// The guides of music from nothing, or from some notes, by a model that reads the style of its music.
    private func guides(
        continuing music: Performance? = nil, _ change: (inout Compose) throws -> Void = { _ in }
    ) throws -> [any Guide] {
        let studio = try TinyStudio()
        let path = studio.folder.path("checkpoints/styled.safetensors")
        try studio.styled().write(to: path)
        var request = Compose()
        (request.seconds, request.settings.model) = (2, path)
        try change(&request)
        let composition = try Composition(request, continuing: music, in: studio.context())
        let heard = try ExpressiveRoll(music ?? Performance())
        let faithfulness = Faithfulness(degree: music == nil ? 0 : request.faithful)
        return composition.guide(after: heard, faithfulness)?.guides ?? []
    }

    private func character(_ guides: [any Guide]) -> CharacterGuide? {
        guides.lazy.compactMap { $0 as? CharacterGuide }.first
    }

    @Test func itHasACharacter() throws {
        let drawn = try #require(character(try guides()))
        #expect(drawn.holdsDensity)
        #expect(drawn.holdsVelocity)
    }

    @Test func withoutFaithItHasNone() throws {
        #expect(character(try guides { $0.faithful = 0 }) == nil)
    }

    @Test func scoresHaveNone() throws {
        #expect(character(try guides { $0.settings.style = .score }) == nil)
    }

    @Test func whatIsGivenHasItsOwn() throws {
        let note = Note(pitch: 60, velocity: 64, onsetSeconds: 0, offsetSeconds: 1)
        #expect(character(try guides(continuing: Performance(notes: [note]))) == nil)
    }

    /// What the composer asks for is not drawn.
    @Test func wishesTakeThePlaceOfTheCharacter() throws {
        let dense = try #require(character(try guides { try $0.controls.set(.density, to: ["6"]) }))
        #expect(!dense.holdsDensity)
        #expect(dense.holdsVelocity)
        let soft = try #require(character(try guides { try $0.controls.set(.dynamics, to: ["p"]) }))
        #expect(soft.holdsDensity)
        #expect(!soft.holdsVelocity)
    }
}
