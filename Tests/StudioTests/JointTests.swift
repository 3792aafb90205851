import MusicCore
import PianoRolls
import Support
import Testing

@testable import Studio

@Suite struct JointTests {
    private func frame(struck: [Int] = [], held: [Int] = []) -> ExpressiveFrame {
        ExpressiveFrame(
            onsets: KeySet(keys: struck), held: KeySet(keys: held),
            strikes: struck.map { _ in Strike(velocityBin: 16, timingBin: 0) }, pedal: .up)
    }

    /// Two frames of C4 and E4, a continuation that holds C4 for a quarter of a second and strikes G4.
    private func performance(extendsGiven: Bool) -> Performance {
        let (c, e, g) = (60 - 21, 64 - 21, 67 - 21)
        let given = Performance(notes: [
            Note(pitch: 60, velocity: 70, onsetSeconds: 0, offsetSeconds: 0.11),
            Note(pitch: 64, velocity: 70, onsetSeconds: 0, offsetSeconds: 0.06),
        ])
        let prompt = ExpressiveRoll(frames: [
            frame(struck: [c, e]), frame(held: [c]),
        ])
        let continuation = ExpressiveRoll(
            frames: [frame(struck: [g], held: [c])] + (0..<3).map { _ in frame(held: [c, g]) }
                + [frame()])
        let joint = Joint(
            given: given, prompt: prompt, continuation: continuation, dynamics: nil,
            extendsGiven: extendsGiven)
        var random = RandomGenerator(seed: 1)
        return joint.performance(random: &random).whole
    }

    /// Music from a file ends where the file says.
    @Test func givenNotesStayAsTheyWere() {
        let notes = performance(extendsGiven: false).notes
        #expect(notes.map(\.pitch) == [60, 64, 67])
        #expect(notes[0].offsetSeconds == 0.11 && notes[1].offsetSeconds == 0.06)
        #expect(abs(notes[2].onsetSeconds - 0.125) < 0.01)
    }

    /// After an opening that the model wrote itself, a key that goes on being held is one note, which
    /// ends where the continuation lets it go; other notes stay.
    @Test func openingsGoOnWhereTheirKeysAreHeld() {
        let notes = performance(extendsGiven: true).notes
        #expect(notes.map(\.pitch) == [60, 64, 67])
        #expect(abs(notes[0].offsetSeconds - 0.375) < 0.05)
        #expect(notes[0].onsetSeconds == 0 && notes[0].velocity == 70)
        #expect(notes[1].offsetSeconds == 0.06)
    }
}
