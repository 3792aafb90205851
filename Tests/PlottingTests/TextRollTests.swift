import Plotting
import Testing

@Suite struct TextRollTests {
    @Test func notesStandWhereTheirKeysAndTimesAre() {
        // 88 keys, two in a half, four in a line: 22 lines, the lowest A0...C1.
        var roll = TextRoll(frameCount: 40, width: 24, height: 30)
        #expect(roll.columns == 20)
        #expect(roll.keysPerHalf == 2)
        #expect(roll.lineCount == 22)
        // A0 for the first two frames, C1 (the lower line's upper half) at the end, C8 in between.
        roll.mark([0], frame: 0)
        roll.mark([0], frame: 1)
        roll.mark([87], frame: 20)
        roll.mark([3], frame: 39)
        let lines = roll.lines
        #expect(lines.count == 22)
        #expect(lines[21] == "C1 │▄" + String(repeating: " ", count: 18) + "▀")
        #expect(
            lines[0] == "C8 │" + String(repeating: " ", count: 10) + "▀"
                + String(repeating: " ", count: 9))
        #expect(lines[10].dropFirst(4).allSatisfy { $0 == " " })
    }

    @Test func halvesJoin() {
        var roll = TextRoll(frameCount: 16, width: 80, height: 30)
        roll.mark([0, 2], frame: 0)
        #expect(roll.columns == 16)
        #expect(roll.lines.last == "C1 │█")
    }

    @Test(arguments: [-5, 0, 1, 2, 5, 11, 21, 22, 100])
    func anyHeightAndOddFramesAreFine(height: Int) {
        var roll = TextRoll(frameCount: 3, width: -2, height: height)
        #expect(roll.lineCount <= max(2, height))
        for frame in [-1, 0, 2, 3, .max] { roll.mark([-1, 0, 87, 88, .max], frame: frame) }
        #expect(roll.lines.count == roll.lineCount)
    }
}
