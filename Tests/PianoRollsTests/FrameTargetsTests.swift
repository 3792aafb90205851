import PianoRolls
import Support
import Testing

@Suite struct FrameTargetsTests {
    /// Frames in which every key does anything that is lawful.
    private func roll(frames: Int, seed: UInt64) -> ExpressiveRoll {
        var random = RandomGenerator(seed: seed)
        var roll = ExpressiveRoll()
        for _ in 0..<frames {
            let onsets = KeySet(low: random.next() & random.next(), high: random.next())
            roll.append(
                ExpressiveFrame(
                    onsets: onsets, held: KeySet(low: random.next(), high: random.next()),
                    strikes: onsets.map { _ in Strike(rawValue: UInt8(random.next() & 255)) },
                    pedal: PedalState.allCases[Int(random.next() % 3)]))
        }
        return roll
    }

    @Test func eventsAndStatesAreInverse() {
        for state in KeyState.allCases {
            for wasDown in [false, true] where state != .held || wasDown {
                let event = KeyEvent(state, wasDown: wasDown)
                #expect(event.state == state && event.wasDown == wasDown)
            }
        }
        #expect(Set(KeyEvent.allCases.map { "\($0.state) \($0.wasDown)" }).count == 5)
        // A key that was up cannot be held.
        #expect(KeyEvent(.held, wasDown: false) == .silent)
    }

    @Test(arguments: RollForm.allCases)
    func rowsSayWhatFramesDo(form: RollForm) {
        let roll = roll(frames: 12, seed: 3)
        var targets = FrameTargets(form)
        targets.append(roll, frames: 1..<12)
        #expect(targets.rowCount == 11)
        var notes = targets.notes[...]
        for frame in 1..<12 {
            let down = roll.downKeys(inFrame: frame - 1)
            var strikes = roll.strikes(inFrame: frame)
            for key in 0..<88 {
                var state = roll.state(frame: frame, key: key)
                let strike = state == .onset ? strikes.popFirst() : nil
                if form == .classic, state == .onset, down.contains(key) { state = .held }
                let event = KeyEvent(state, wasDown: down.contains(key))
                #expect(targets.events[(frame - 1) * 88 + key] == event.rawValue)
                guard state == .onset else { continue }
                let note = notes.popFirst()
                #expect(note?.row == frame - 1 && note?.key == key)
                if form == .expressive { #expect(note?.strike == strike) }
            }
            #expect(
                targets.pedals[frame - 1]
                    == (form == .classic ? 0 : Int32(roll.pedal(inFrame: frame).rawValue)))
        }
        #expect(notes.isEmpty)
        var down = [Float](repeating: .nan, count: 11 * 88)
        down.withUnsafeMutableBufferPointer { targets.writeDown(into: $0) }
        for (index, value) in down.enumerated() {
            #expect((value == 1) == roll.downKeys(inFrame: index / 88 + 1).contains(index % 88))
        }
    }

    /// A share of the rows is what the same frames give alone; padding is silent.
    @Test func sharesAndPadding() {
        let roll = roll(frames: 9, seed: 4)
        var targets = FrameTargets(.expressive)
        targets.append(roll, frames: 1..<5)
        targets.appendPadding(3)
        targets.append(roll, frames: 5..<9)
        var late = FrameTargets(.expressive)
        late.append(roll, frames: 5..<9)
        #expect(targets[7..<11] == late)
        var padding = FrameTargets(.expressive)
        padding.appendPadding(3)
        #expect(targets[4..<7] == padding && padding.notes.isEmpty)
        #expect(padding.events.allSatisfy { $0 == KeyEvent.silent.rawValue })
        #expect(targets[0..<0].rowCount == 0)
    }
}
