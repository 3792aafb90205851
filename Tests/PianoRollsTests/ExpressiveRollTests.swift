import MusicCore
import PianoRolls
import Support
import Testing

@Suite struct ExpressiveRollTests {
    /// Random music with a random pedal.
    private func pedalled(seed: UInt64) -> Performance {
        var performance = randomPerformance(seed: seed)
        var random = RandomGenerator(seed: seed).branch(1)
        var time = 0.0
        while time < 21 {
            performance.pedal.append(
                PedalChange(timeSeconds: time, value: UInt8.random(in: 0...127, using: &random)))
            time += random.uniformDouble() * 0.2
        }
        return performance
    }

    @Test func theStatesAreTheDocumentedOnes() throws {
        // At 16 Hz a frame lasts 62.5 ms, an eighth of it 7.8 ms.
        let roll = try ExpressiveRoll(
            Performance(
                notes: [
                    note(60, 0.1, 0.3, velocity: 64),  // 1.6...4.8: bin 4 of frame 1, to frame 3
                    note(60, 0.3, 0.4, velocity: 1),  // 4.8...6.4: bin 6 of frame 4, to frame 5
                    note(21, 0.3125, 0.32, velocity: 127),  // frame 5, bin 0
                ],
                pedal: [
                    PedalChange(timeSeconds: 0.13, value: 64),  // frame 2
                    PedalChange(timeSeconds: 0.20, value: 63),  // frame 3: lifted
                    PedalChange(timeSeconds: 0.24, value: 127),  // and down again
                    PedalChange(timeSeconds: 0.26, value: 10),  // frame 4
                    PedalChange(timeSeconds: 0.32, value: 90),  // frame 5: pressed
                    PedalChange(timeSeconds: 0.34, value: 0),  // and lifted
                ]))
        #expect(roll.frameCount == 6)
        #expect(
            (0..<6).map { roll.state(frame: $0, key: 39) } == [
                .off, .onset, .held, .held, .onset, .held,
            ])
        #expect(
            (0..<6).map { roll.pedal(inFrame: $0) } == [.up, .up, .down, .repedalled, .up, .up])
        #expect(Array(roll.strikes(inFrame: 1)) == [Strike(velocityBin: 15, timingBin: 4)])
        #expect(Array(roll.strikes(inFrame: 4)) == [Strike(velocityBin: 0, timingBin: 6)])
        #expect(roll[5].onsets == KeySet(keys: [0]) && roll[5].held == KeySet(keys: [39]))
        #expect(roll[5].strikes == [Strike(velocityBin: 31, timingBin: 0)])
        #expect(roll.noteCount == 3 && roll.noteCount(inFrames: 1..<5) == 2)
        #expect(roll.performance().notes.map(\.pitch) == [60, 60, 21])
        #expect(
            roll.performance().notes.map { $0.onsetSeconds * 16 } == [1.5625, 4.8125, 5.0625])
        #expect(
            roll.performance().notes.map { $0.offsetSeconds * 16 } == [
                4.40625, 6.5, (5.0625 + 7) / 2,
            ])
        #expect(roll.performance().notes.map(\.velocity) == [62, 2, 126])
        #expect(
            roll.performance().pedal == [
                PedalChange(timeSeconds: 2.5 / 16, value: 127),
                PedalChange(timeSeconds: 3.25 / 16, value: 0),
                PedalChange(timeSeconds: 3.75 / 16, value: 127),
                PedalChange(timeSeconds: 4.5 / 16, value: 0),
            ])
    }

    @Test func twoStrikesInAFrameBecomeOne() throws {
        let roll = try ExpressiveRoll(
            Performance(notes: [
                note(60, 1.00, 1.01, velocity: 30), note(60, 1.04, 1.2, velocity: 90),
            ]))
        #expect(roll.noteCount == 1)
        #expect(Array(roll.strikes(inFrame: 16)) == [Strike(velocityBin: 22, timingBin: 0)])
        #expect(roll.performance().notes.map { $0.offsetSeconds * 16 } == [19.5])
    }

    @Test func aKeyLetGoInTheFrameOfItsNextStrikeEndsBeforeIt() throws {
        let roll = try ExpressiveRoll(
            Performance(notes: [note(60, 0.5, 1.001), note(60, 1.04, 1.5)]))
        let notes = roll.performance().notes
        #expect(notes.count == 2 && notes[0].offsetSeconds * 16 == 16 + 5.5 / 16)
        #expect(notes[1].onsetSeconds * 16 == 16 + 5.5 / 8)
    }

    @Test(arguments: [UInt64(1), 2, 3], [16.0, 25, 50, 100])
    func theClassicFormIsThatOfBinaryRoll(seed: UInt64, frameRate: Double) throws {
        let performance = randomPerformance(seed: seed)
        let options = RollOptions(frameRate: frameRate)
        let classic = try ExpressiveRoll(performance, options: options).classic
        let expected = try BinaryRoll.planes(of: performance, options: options)
        #expect(classic.down == expected.down && classic.onset == expected.onset)
    }

    @Test(arguments: [UInt64(4), 5, 6], [16.0, 50])
    func framesSurviveDecodingAndEncoding(seed: UInt64, frameRate: Double) throws {
        let options = RollOptions(frameRate: frameRate)
        let roll = try ExpressiveRoll(pedalled(seed: seed), options: options)
        let again = try ExpressiveRoll(roll.performance(), options: options)
        let common = min(roll.frameCount, again.frameCount)
        #expect(again.prefix(common) == roll.prefix(common))
        #expect(roll.noteCount == again.noteCount)
        for frame in common..<max(common, roll.frameCount) {
            #expect(roll.downKeys(inFrame: frame).isEmpty)
        }
    }

    @Test(arguments: [UInt64(7), 8])
    func decodedNotesStayWithinTheirBins(seed: UInt64) throws {
        var notes: [Note] = []
        var random = RandomGenerator(seed: seed)
        for index in 0..<200 {
            // One note a second, so that none meets another.
            let onset = Double(index) + random.uniformDouble() * 0.2
            notes.append(
                note(
                    UInt8.random(in: 21...108, using: &random), onset,
                    onset + 0.125 + random.uniformDouble() * 0.5,
                    velocity: UInt8.random(in: 1...127, using: &random)))
        }
        let decoded = try ExpressiveRoll(Performance(notes: notes)).performance().notes
        #expect(decoded.count == notes.count)
        for (note, copy) in zip(notes, decoded) {
            #expect(note.pitch == copy.pitch)
            #expect(abs(Int(note.velocity) - Int(copy.velocity)) <= 2)
            #expect(abs(note.onsetSeconds - copy.onsetSeconds) <= 0.0625 / 16 + 1e-6)
            #expect(abs(note.offsetSeconds - copy.offsetSeconds) <= 0.0625 / 2 + 1e-6)
        }
    }

    @Test(arguments: [UInt64(9), 10])
    func encodingAStretchEqualsSlicing(seed: UInt64) throws {
        let performance = pedalled(seed: seed)
        let whole = try ExpressiveRoll(performance)
        for frames in [0..<whole.frameCount, 37..<180, 100..<101, 50..<50] {
            let stretch = ExpressiveRoll(
                notes: Array(performance.notes.reversed()), pedal: performance.pedal,
                frames: frames,
                frameRate: 16)
            #expect(stretch == whole[frames])
            #expect(
                ExpressiveRoll(frames: frames.map { whole[$0] }) == stretch,
                "appending the frames gives another roll")
        }
    }

    @Test func theRollFollowsThePedalToItsLifting() throws {
        func frames(_ pedal: [(Double, UInt8)]) throws -> Int {
            try ExpressiveRoll(
                Performance(
                    notes: [note(60, 0, 1)],
                    pedal: pedal.map { PedalChange(timeSeconds: $0.0, value: $0.1) })
            ).frameCount
        }
        #expect(try frames([]) == 16)
        #expect(try frames([(0.5, 127), (0.9, 0)]) == 16)
        #expect(try frames([(0.5, 127), (2, 0)]) == 32)
        #expect(try frames([(0.5, 127)]) == 80)
        #expect(try frames([(1.5, 127), (3, 0)]) == 16)
    }

    @Test func inputsHaveTheDocumentedLayout() throws {
        let roll = try ExpressiveRoll(pedalled(seed: 11))
        let frames = 20..<90
        let inputs = roll.inputs(frames: frames)
        #expect(inputs.count == frames.count * 355)
        var classic = [Float](repeating: .nan, count: frames.count * 88 + 3)
        classic.withUnsafeMutableBufferPointer {
            roll.writeInputs(frames: frames, as: .classic, into: $0)
        }
        #expect(classic.suffix(3).allSatisfy { $0.isNaN })
        for (index, frame) in frames.enumerated() {
            var strikes = Array(roll.strikes(inFrame: frame))[...]
            var expected = [Float](repeating: 0, count: 355)
            for key in 0..<88 {
                let state = roll.state(frame: frame, key: key)
                #expect(classic[index * 88 + key] == (state == .off ? 0 : 1))
                if state == .held { expected[88 + key] = 1 }
                guard state == .onset, let strike = strikes.popFirst() else { continue }
                expected[key] = 1
                expected[176 + key] = (Float(strike.velocityBin) + 0.5) / 32
                expected[264 + key] = (Float(strike.timingBin) + 0.5) / 8 - 0.5
            }
            #expect(strikes.isEmpty)
            expected[352 + Int(roll.pedal(inFrame: frame).rawValue)] = 1
            #expect(Array(inputs[index * 355..<(index + 1) * 355]) == expected)
            var single = [Float](repeating: .nan, count: 355)
            single.withUnsafeMutableBufferPointer { roll[frame].writeInput(into: $0) }
            #expect(single == expected)
        }
    }

    @Test func illegalHeldKeysAreTakenAsUp() {
        var roll = ExpressiveRoll()
        roll.append(ExpressiveFrame(held: KeySet(keys: [5])))
        roll.append(ExpressiveFrame(held: KeySet(keys: [5, 6])))
        #expect(roll.held(inFrame: 1) == KeySet(keys: [5]))
        #expect(roll.performance().notes.isEmpty)
    }

    @Test func timesThatAreNoTimesAreRefused() {
        for bad in [note(60, -1, 1), note(60, .nan, 1), note(60, 0, .infinity), note(60, 0, 1e9)] {
            #expect(throws: RollError.self) { try ExpressiveRoll(Performance(notes: [bad])) }
        }
        let hostile = ExpressiveRoll(
            notes: [note(60, .nan, .nan), note(60, -1e300, 1e300), note(60, 1e300, 1e301)],
            pedal: [PedalChange(timeSeconds: .nan, value: 127)], frames: 0..<4, frameRate: 16)
        #expect(hostile.noteCount == 0 && hostile.held(inFrame: 3).contains(39))
    }
}
