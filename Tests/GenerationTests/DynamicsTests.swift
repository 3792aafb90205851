import Generation
import MusicCore
import PianoRolls
import Support
import Testing

@Suite struct DynamicsTests {
    private func chords(_ count: Int) -> [Note] {
        (0..<count).flatMap { index in
            [48, 64, 72].map {
                Note(
                    pitch: $0, velocity: 1, onsetSeconds: Double(index) / 4,
                    offsetSeconds: Double(index) / 4 + 0.2)
            }
        }
    }

    /// Level and spread are those asked for, within a quarter, and the top of a chord is louder.
    @Test func followsLevelAndSpread() {
        var random = RandomGenerator(seed: 1)
        let notes = Dynamics(level: 60, spread: 12).apply(to: chords(400), random: &random)
        let measured = Dynamics(of: Performance(notes: notes))
        #expect(abs(measured.level - 60) < 4)
        #expect(abs(measured.spread - 12) < 3)
        let top = notes.filter { $0.pitch == 72 }.reduce(0) { $0 + Int($1.velocity) }
        let inner = notes.filter { $0.pitch == 64 }.reduce(0) { $0 + Int($1.velocity) }
        #expect(top > inner + 400 * 4)
    }

    @Test func staysInRangeAndKeepsTheRest() {
        var random = RandomGenerator(seed: 2)
        let before = chords(50)
        let after = Dynamics(level: 118, spread: 60).apply(to: before, random: &random)
        #expect(after.allSatisfy { (12...120).contains($0.velocity) })
        #expect(
            zip(before, after).allSatisfy {
                $0.pitch == $1.pitch && $0.onsetSeconds == $1.onsetSeconds
                    && $0.offsetSeconds == $1.offsetSeconds
            })
    }

    @Test func fewNotesGiveTypicalDynamics() {
        #expect(Dynamics(of: Performance(notes: Array(chords(2).prefix(5)))) == .typical)
        #expect(Dynamics(of: Performance()) == .typical)
    }

    @Test func openings() {
        var random = RandomGenerator(seed: 3)
        let sparse = Opening.sparse.roll(frameRate: 16, random: &random)
        #expect(sparse.frameCount == 16)
        #expect(sparse[0].count == 1 && sparse[15].count == 3)
        #expect(Opening.silence.roll(frameRate: 16, random: &random)[0].isEmpty)
        var again = RandomGenerator(seed: 3)
        #expect(Opening.sparse.roll(frameRate: 16, random: &again) == sparse)
    }
}
