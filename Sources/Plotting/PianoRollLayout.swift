/// Where the parts of a piano-roll picture lie.
struct PianoRollLayout {
    /// A stretch of time and its place.
    struct Row {
        let startSeconds: Double
        let endSeconds: Double
        /// The y of the top of its roll.
        let top: Double
    }

    let width: Double
    let height: Double
    let left = 86.0
    let right: Double
    let keyboardWidth = 44.0
    let headerHeight = 78.0
    let pitches: ClosedRange<Int>
    let keyHeight: Double
    let pedalHeight: Double
    let pixelsPerSecond: Double
    /// The most lines that a mark's label has.
    let markLineCount: Int
    let rows: [Row]

    /// From one line of a label to the next, in pixels.
    static let markLineHeight = 15.0
    /// More rows than these are not drawn for the sake of `longestRowSeconds`.
    private static let mostRows = 24.0

    /// The height of the notes' area of a row.
    var rollHeight: Double { keyHeight * Double(pitches.count) }

    init(_ picture: PianoRollPicture) {
        width = max(picture.width, 480)
        right = width - 26
        let (start, end) = PianoRollLayout.times(of: picture)
        let shown = picture.notes.filter { $0.offsetSeconds >= start && $0.onsetSeconds <= end }
        pitches = PianoRollLayout.pitches(of: shown.map(\.pitch))
        pedalHeight = picture.pedal.isEmpty ? 0 : 18

        var rowSeconds = PianoRollLayout.rowSeconds(for: end - start)
        if let longest = picture.longestRowSeconds, longest > 0, longest < rowSeconds {
            rowSeconds = max(longest, (end - start) / PianoRollLayout.mostRows)
        }
        let rowCount = max(1, Int(((end - start) / rowSeconds - 1e-9).rounded(.up)))
        pixelsPerSecond = (right - left) / rowSeconds
        let heights: (goal: Double, range: ClosedRange<Double>) =
            rowCount == 1
            ? (560, 5...12)
            : rowCount <= 3 ? (300, 4...8) : rowCount <= 6 ? (230, 3.2...6) : (190, 2.6...5)
        keyHeight = min(
            max(heights.goal / Double(pitches.count), heights.range.lowerBound),
            heights.range.upperBound)

        markLineCount = picture.marks.lazy.map(\.lines.count).max() ?? 0
        let markHeight =
            markLineCount == 0
            ? 0 : 18 + Double(markLineCount - 1) * PianoRollLayout.markLineHeight
        let pitchCount = Double(pitches.count)
        let pitch = keyHeight * pitchCount + pedalHeight + markHeight + 34
        var rows: [Row] = []
        for index in 0..<rowCount {
            let from = start + Double(index) * rowSeconds
            rows.append(
                Row(
                    startSeconds: from, endSeconds: min(from + rowSeconds, end),
                    top: headerHeight + markHeight + Double(index) * pitch))
        }
        self.rows = rows
        height = (headerHeight + Double(rowCount) * pitch - 2).rounded(.up)
    }

    /// The x of a time in a row.
    func x(_ seconds: Double, in row: Row) -> Double {
        left + (seconds - row.startSeconds) * pixelsPerSecond
    }

    /// The y of the upper edge of a key in a row.
    func y(ofTop pitch: Int, in row: Row) -> Double {
        row.top + Double(pitches.upperBound - pitch) * keyHeight
    }

    /// Whether a key is black.
    static func isBlack(_ pitch: Int) -> Bool { [1, 3, 6, 8, 10].contains(pitch % 12) }

    private static func times(of picture: PianoRollPicture) -> (start: Double, end: Double) {
        let lastNote = picture.notes.lazy.map(\.offsetSeconds).max() ?? 0
        let lastPedal = picture.pedal.lazy.map(\.endSeconds).filter(\.isFinite).max() ?? 0
        var start = picture.fromSeconds ?? 0
        if !start.isFinite { start = 0 }
        // The pedal may outlast the notes a little; only so much of it is shown.
        var end = picture.toSeconds ?? max(lastNote, min(lastPedal, lastNote + 2))
        if !end.isFinite || end > start + 1e7 { end = start + 1e7 }
        return (start, end > start ? end : start + 1)
    }

    /// The range of keys shown: those played, and a little more, at least two octaves.
    private static func pitches(of played: [Int]) -> ClosedRange<Int> {
        var low = (played.min() ?? 60) - 2
        var high = (played.max() ?? 71) + 2
        while high - low < 24 {
            low -= 1
            high += 1
        }
        low = max(low, 0)
        high = min(high, 127)
        return low...high
    }

    /// The length of a row: all of short music, else a round number that gives at most twelve rows.
    private static func rowSeconds(for seconds: Double) -> Double {
        if seconds <= 75 { return seconds }
        let round: [Double] = [30, 60, 120, 180, 300, 600, 900, 1200, 1800, 3600]
        let count = seconds <= 180 ? 3.0 : seconds <= 600 ? 6.0 : 12.0
        let rowSeconds = round.first { $0 * count >= seconds * 0.98 } ?? seconds / count
        // A short rest would stand alone in a last row: the rows take it in.
        let rows = max((seconds / rowSeconds).rounded(.down), 1)
        return seconds - rows * rowSeconds < 0.15 * rowSeconds ? seconds / rows : rowSeconds
    }
}
