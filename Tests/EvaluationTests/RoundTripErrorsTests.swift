import MusicCore
import PianoRolls
import Support
import Testing

@testable import Evaluation

@Suite struct RoundTripErrorsTests {
    private func note(
        _ pitch: UInt8, _ onset: Double, _ offset: Double, _ velocity: UInt8 = 64
    ) -> Note {
        Note(pitch: pitch, velocity: velocity, onsetSeconds: onset, offsetSeconds: offset)
    }

    @Test func aPerformanceHasNoErrorsAgainstItself() {
        let performance = Performance(
            notes: [note(60, 0, 1), note(61, 0, 1), note(60, 1, 2)],
            pedal: [
                PedalChange(timeSeconds: 0.5, value: 100), PedalChange(timeSeconds: 1.5, value: 0),
            ])
        let errors = RoundTripErrors(
            original: performance, decoded: performance, toleranceSeconds: 0.01)
        #expect(errors.noteCount == 3 && errors.decodedNoteCount == 3)
        #expect(errors.onsetSeconds == [0, 0, 0] && errors.soundEndSeconds == [0, 0, 0])
        #expect(errors.pedalPressCount == 1 && errors.pedalPressesKept == 1)
        #expect(errors.pedalDifferenceSeconds == 0 && errors.seconds == 2)
    }

    @Test func errorsAreThoseOfTheNearestPairs() {
        let original = Performance(
            notes: [
                note(60, 1, 2, 50), note(60, 3, 4, 60), note(64, 3, 4), note(10, 3, 4),
            ],
            pedal: [
                PedalChange(timeSeconds: 3.5, value: 64), PedalChange(timeSeconds: 5, value: 0),
            ])
        let decoded = Performance(
            notes: [
                note(60, 1.0625, 2.25, 53), note(60, 3, 4.5, 60), note(65, 3, 4), note(64, 3.2, 4),
            ],
            pedal: [
                PedalChange(timeSeconds: 3, value: 64), PedalChange(timeSeconds: 4.25, value: 0),
            ])
        let errors = RoundTripErrors(original: original, decoded: decoded, toleranceSeconds: 0.1)
        #expect(errors.noteCount == 3 && errors.decodedNoteCount == 4)
        #expect(errors.onsetSeconds == [0.0625, 0])
        #expect(errors.offsetSeconds == [0.25, 0.5])
        #expect(errors.velocities == [3, 0])
        // The original's pedal holds the second note to 5 s; the decoded one's is lifted before.
        #expect(errors.soundEndSeconds == [0.25, 0.5])
        // Music ends at 4 s: the pedal is down from 3.5 s in one, from 3 s in the other.
        #expect(errors.seconds == 4 && errors.pedalDifferenceSeconds == 0.5)
        #expect(errors.pedalPressCount == 1 && errors.pedalPressesKept == 0)
    }

    @Test func poolingAddsUp() {
        let one = RoundTripErrors(
            original: Performance(notes: [note(60, 0, 1)]), decoded: Performance(),
            toleranceSeconds: 1)
        var sum = one
        sum.add(one)
        #expect(sum.noteCount == 2 && sum.onsetSeconds.isEmpty && sum.seconds == 2)
        #expect(sum.pedalDifferenceSeconds == 0)
    }

    @Test(arguments: [16.0, 25, 50, 100])
    func theExpressiveCodecStaysWithinItsBins(frameRate: Double) throws {
        var random = RandomGenerator(seed: 5)
        var performance = Performance()
        for index in 0..<400 {
            // Every key at most once in a second, so that no two strikes fall into a frame.
            let onset = Double(index / 4) + random.uniformDouble() * 0.5
            performance.notes.append(
                note(
                    UInt8(21 + 22 * (index % 4)) + UInt8.random(in: 0..<22, using: &random), onset,
                    onset + random.uniformDouble() * 0.4, UInt8.random(in: 1...127, using: &random)
                ))
        }
        performance.notes.sort(by: Note.isBefore)
        let decoded = try ExpressiveRoll(performance, options: RollOptions(frameRate: frameRate))
            .performance()
        let errors = RoundTripErrors(
            original: performance, decoded: decoded, toleranceSeconds: 1 / frameRate)
        #expect(errors.onsetSeconds.count == 400)
        #expect(errors.onsetSeconds.allSatisfy { Double($0) <= 1 / frameRate / 16 + 1e-5 })
        #expect(errors.offsetSeconds.allSatisfy { Double($0) <= 1 / frameRate + 1e-5 })
        #expect(errors.velocities.allSatisfy { $0 <= 2 })
    }
}
