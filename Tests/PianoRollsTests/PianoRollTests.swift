import MusicCore
import PianoRolls
import Testing

@Suite struct PianoRollTests {
    /// The frames in which a pitch is down.
    private func frames(_ roll: PianoRoll, pitch: UInt8) -> [Int] {
        (0..<roll.frameCount).filter { roll[$0, Int(pitch) - 21] > 0 }
    }

    @Test func aNoteCoversTheFramesOfTheConvention() throws {
        // At 16 Hz a frame lasts 62.5 ms.
        let roll = try PianoRoll(
            Performance(notes: [
                note(21, 0, 0.0625),  // exactly frame 0
                note(60, 0.1, 0.3),  // 1.6...4.8: frames 1, 2, 3
                note(108, 0.2, 0.21, velocity: 127),  // 3.2...3.36: frame 3 although it ends in it
            ]))
        #expect(roll.frameCount == 4)
        #expect(frames(roll, pitch: 21) == [0])
        #expect(frames(roll, pitch: 60) == [1, 2, 3])
        #expect(frames(roll, pitch: 108) == [3])
        #expect(roll[3, 87] == 1)
        #expect(roll[1, 39] == Float(64) / 127)
    }

    @Test func overlapsKeepTheLouderNote() throws {
        let roll = try PianoRoll(
            Performance(notes: [
                note(60, 0, 1, velocity: 90), note(60, 0.5, 1.5, velocity: 30),
                note(62, 0, 1, velocity: 30), note(62, 0.5, 1.5, velocity: 90),
            ]))
        #expect(roll[7, 39] == 90 / 127 && roll[15, 39] == 90 / 127 && roll[16, 39] == 30 / 127)
        #expect(roll[7, 41] == 30 / 127 && roll[8, 41] == 90 / 127 && roll[23, 41] == 90 / 127)
    }

    @Test func notesOutsideTheKeyboardAreDroppedAndCounted() throws {
        let performance = Performance(notes: [note(20, 0, 9), note(60, 0, 1), note(109, 0, 9)])
        let roll = try PianoRoll(performance)
        #expect(roll.frameCount == 16)
        #expect(Keyboard.noteCountOutside(performance) == 2)
    }

    @Test func aLimitCutsNotesAndFrames() throws {
        let performance = Performance(notes: [note(60, 0, 10), note(62, 2, 3), note(64, 1.9, 9)])
        let roll = try PianoRoll(performance, options: RollOptions(maxSeconds: 2))
        #expect(roll.frameCount == 32)
        #expect(frames(roll, pitch: 62).isEmpty)
        #expect(frames(roll, pitch: 64) == [30, 31])
        #expect(
            try PianoRoll(performance, options: RollOptions(maxSeconds: 1e300)).frameCount == 160)
    }

    @Test func anEmptyPerformanceIsAnEmptyRoll() throws {
        let roll = try PianoRoll(Performance())
        #expect(roll.frameCount == 0 && roll.values.isEmpty)
        #expect(roll.performance().notes.isEmpty)
    }

    @Test(arguments: [
        note(60, -1, 1), note(60, 2, 1), note(60, .nan, 1), note(60, 0, .nan),
        note(60, 0, .infinity), note(60, .infinity, .infinity),
    ])
    func timesThatAreNoTimesAreRefused(bad: Note) {
        #expect(throws: RollError.self) { try PianoRoll(Performance(notes: [bad])) }
    }

    @Test func endlessNotesAreRefusedUnlessCut() throws {
        let performance = Performance(notes: [note(60, 0, 1e9)])
        let error = #expect(throws: RollError.self) { try PianoRoll(performance) }
        #expect(error?.code == .tooLong)
        #expect(try PianoRoll(performance, options: RollOptions(maxSeconds: 1)).frameCount == 16)
    }

    @Test func decodingSplitsAtEmptyFramesOnly() throws {
        var roll = PianoRoll(frameCount: 8)
        for frame in [0, 1, 3] { roll[frame, 39] = 0.5 }
        roll[1, 39] = 1
        roll[7, 0] = 0.35
        roll[5, 1] = 0.3  // not above the threshold
        #expect(
            roll.performance().notes == [
                note(60, 0, 0.125, velocity: 64), note(60, 0.1875, 0.25, velocity: 64),
                note(21, 0.4375, 0.5, velocity: 44),
            ])
    }

    @Test func theReferenceThresholdDropsSoftNotes() throws {
        let performance = Performance(notes: [
            note(60, 0, 1, velocity: 38), note(62, 0, 1, velocity: 39), note(64, 0, 1, velocity: 1),
        ])
        let roll = try PianoRoll(performance)
        #expect(roll.performance().notes.map(\.velocity) == [39])
        #expect(roll.performance(threshold: 0) == performance)
    }

    @Test func hostileValuesDecodeWithoutTrapping() {
        var roll = PianoRoll(frameCount: 1)
        roll[0, 0] = .nan
        roll[0, 1] = .infinity
        roll[0, 2] = -.infinity
        roll[0, 3] = 1e30
        #expect(
            roll.performance(threshold: -1).notes.filter { $0.pitch <= 24 }.map(\.velocity) == [
                127, 127,
            ])
    }

    @Test func velocityBinsStayWithinHalfABin() {
        for velocity in UInt8(1)...127 {
            let bin = VelocityBins.bin(ofVelocity: velocity)
            #expect((0..<VelocityBins.count).contains(bin))
            let middle = VelocityBins.velocity(ofBin: bin)
            #expect(abs(Int(middle) - Int(velocity)) <= 2)
            #expect(VelocityBins.bin(ofVelocity: middle) == bin)
        }
        #expect(VelocityBins.bin(ofVelocity: 0) == 0 && VelocityBins.bin(ofVelocity: 255) == 31)
    }

    @Test func quantisationIsTheSameInBothDirections() throws {
        let performance = randomPerformance(seed: 4)
        let early = try PianoRoll(performance, options: RollOptions(quantizesVelocity: true))
        #expect(Set(early.values).count <= 33)
        let late = early.performance(threshold: 0)
        let areEqual = late == early.performance(threshold: 0, quantizesVelocity: true)
        #expect(areEqual)
    }

    /// What a roll can hold survives a trip through notes: keys exactly, for any rate.
    @Test(arguments: [UInt64(1), 2, 3], [16.0, 25, 100, 31.25])
    func decodingAndEncodingKeepsTheKeys(seed: UInt64, frameRate: Double) throws {
        let options = RollOptions(frameRate: frameRate)
        let roll = try PianoRoll(randomPerformance(seed: seed), options: options)
        let decoded = roll.performance(threshold: 0)
        let again = try PianoRoll(decoded, options: options)
        let keysAgree = BinaryRoll(again) == BinaryRoll(roll)
        #expect(keysAgree)
        let notesAgree = again.performance(threshold: 0) == decoded
        #expect(notesAgree)
    }
}
