/// A piano roll in characters: time to the right, keys upwards, as long as it is wide.
///
/// Each character stands for a stretch of time and, in its upper and lower half (▀ ▄ █), for some
/// neighbouring keys.
public struct TextRoll: Sendable {
    /// The number of keys, from A0 upwards.
    public static let keyCount = 88

    /// Characters of the roll in a line, without the labels before it.
    public let columns: Int
    /// Neighbouring keys that one half of a character stands for.
    public let keysPerHalf: Int
    private let frameCount: Int
    /// By column: which halves are filled, from the lowest.
    private var halves: [[Bool]]
    private var lastColumn = 0

    private static let labelWidth = 4

    /// - Parameters:
    ///   - frameCount: the length that the width stands for, > 0.
    ///   - width: of the lines, in characters; at least 16 are used.
    ///   - height: the most lines; at least 2 are used.
    public init(frameCount: Int, width: Int, height: Int) {
        self.frameCount = max(1, frameCount)
        columns = min(max(16, width) - TextRoll.labelWidth, self.frameCount)
        var keysPerHalf = 2
        while TextRoll.lineCount(keysPerHalf) > max(2, height) { keysPerHalf += 1 }
        self.keysPerHalf = keysPerHalf
        halves = Array(
            repeating: Array(repeating: false, count: 2 * TextRoll.lineCount(keysPerHalf)),
            count: columns)
    }

    /// How many lines ``lines`` has.
    public var lineCount: Int { TextRoll.lineCount(keysPerHalf) }

    private static func lineCount(_ keysPerHalf: Int) -> Int {
        (keyCount + 2 * keysPerHalf - 1) / (2 * keysPerHalf)
    }

    /// Marks keys as down in a frame; keys and frames that are not there are passed over.
    public mutating func mark(_ keys: some Sequence<Int>, frame: Int) {
        guard (0..<frameCount).contains(frame) else { return }
        let column = frame * columns / frameCount
        lastColumn = max(lastColumn, column)
        for key in keys where (0..<TextRoll.keyCount).contains(key) {
            halves[column][key / keysPerHalf] = true
        }
    }

    /// The lines from the highest keys down, each C's line with its name before it.
    public var lines: [String] {
        (0..<lineCount).reversed().map { line in
            let cells = (0...lastColumn).map { column -> Character in
                switch (halves[column][2 * line + 1], halves[column][2 * line]) {
                case (true, true): "█"
                case (true, false): "▀"
                case (false, true): "▄"
                case (false, false): " "
                }
            }
            return label(line) + String(cells)
        }
    }

    /// "C4 │" on the line of a C, else "   │".
    private func label(_ line: Int) -> String {
        let keys = 2 * line * keysPerHalf..<2 * (line + 1) * keysPerHalf
        // Key 3 is C1.
        guard let key = keys.first(where: { $0 % 12 == 3 }), key < TextRoll.keyCount else {
            return "   │"
        }
        return "C\(key / 12 + 1) │"
    }
}
