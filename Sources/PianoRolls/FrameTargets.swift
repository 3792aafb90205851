import Algorithms

/// Frames to be predicted, as classes: what the costs of a model's heads are computed from.
///
/// R frames ("rows"), each seen from the frame before it. A row that does not count is silent.
public struct FrameTargets: Sendable, Equatable {
    /// A note that begins in a frame.
    public struct Note: Sendable, Equatable {
        /// The frame's row.
        public var row: Int
        /// 0..<88.
        public var key: Int
        public var strike: Strike
    }

    /// What the rows hold.
    public let form: RollForm
    /// What every key does (``KeyEvent``), [R, 88] row-major. In the classic form a key that is
    /// struck again while it is down is held.
    public private(set) var events: [UInt8] = []
    /// The pedal (``PedalState``), [R]; up in the classic form.
    public private(set) var pedals: [Int32] = []
    /// The notes of all rows, row by row and upward. Those of the classic form are keys that go
    /// down; their strikes say nothing.
    public private(set) var notes: [Note] = []

    /// No row yet.
    ///
    /// - Parameters:
    ///   - form: what the frames hold.
    ///   - capacity: the number of rows to come.
    public init(_ form: RollForm, capacity: Int = 0) {
        self.form = form
        events.reserveCapacity(capacity * Keyboard.keyCount)
        pedals.reserveCapacity(capacity)
    }

    /// R.
    public var rowCount: Int { pedals.count }

    /// Adds a row.
    ///
    /// - Parameters:
    ///   - down: the keys that are down in the frame before.
    ///   - onsets: the keys that are struck.
    ///   - held: the keys that stay down.
    ///   - strikes: one for every key of `onsets`, from the lowest upward.
    ///   - pedal: as in ``ExpressiveFrame``.
    public mutating func append(
        after down: KeySet, onsets: KeySet, held: KeySet, strikes: some Sequence<Strike>,
        pedal: PedalState
    ) {
        let row = rowCount
        let start = events.count
        events += repeatElement(KeyEvent.silent.rawValue, count: Keyboard.keyCount)
        switch form {
        case .expressive:
            for key in down {
                let state: KeyState =
                    onsets.contains(key) ? .onset : held.contains(key) ? .held : .off
                events[start + key] = KeyEvent(state, wasDown: true).rawValue
            }
            for (key, strike) in zip(onsets, strikes) {
                if !down.contains(key) { events[start + key] = KeyEvent.struck.rawValue }
                notes.append(Note(row: row, key: key, strike: strike))
            }
            pedals.append(Int32(pedal.rawValue))
        case .classic:
            let now = onsets.union(held)
            for key in down {
                events[start + key] =
                    (now.contains(key) ? KeyEvent.held : KeyEvent.released).rawValue
            }
            for key in now.subtracting(down) {
                events[start + key] = KeyEvent.struck.rawValue
                notes.append(Note(row: row, key: key, strike: Strike(rawValue: 0)))
            }
            pedals.append(0)
        }
    }

    /// Adds a row.
    ///
    /// - Parameters:
    ///   - frame: what is to be predicted.
    ///   - down: the keys that are down in the frame before.
    public mutating func append(_ frame: ExpressiveFrame, after down: KeySet) {
        append(
            after: down, onsets: frame.onsets, held: frame.held, strikes: frame.strikes,
            pedal: frame.pedal)
    }

    /// Adds some frames of a roll, each seen from the frame before it.
    ///
    /// - Parameters:
    ///   - roll: at least one frame more than are added.
    ///   - frames: inside 1..<`roll.frameCount`.
    public mutating func append(_ roll: ExpressiveRoll, frames: Range<Int>) {
        for frame in frames {
            append(
                after: roll.downKeys(inFrame: frame - 1), onsets: roll.onsets(inFrame: frame),
                held: roll.held(inFrame: frame), strikes: roll.strikes(inFrame: frame),
                pedal: roll.pedal(inFrame: frame))
        }
    }

    /// Adds rows that do not count.
    public mutating func appendPadding(_ count: Int) {
        events += repeatElement(KeyEvent.silent.rawValue, count: count * Keyboard.keyCount)
        pedals += repeatElement(0, count: count)
    }

    /// Some rows as targets of their own. Complexity: O(rows taken + log notes).
    ///
    /// - Parameter rows: inside 0..<R.
    public subscript(rows: Range<Int>) -> FrameTargets {
        func firstNote(ofRow row: Int) -> Int {
            notes.partitioningIndex { $0.row >= row }
        }
        let keyCount = Keyboard.keyCount
        var result = FrameTargets(form)
        result.events = Array(events[rows.lowerBound * keyCount..<rows.upperBound * keyCount])
        result.pedals = Array(pedals[rows])
        result.notes = notes[firstNote(ofRow: rows.lowerBound)..<firstNote(ofRow: rows.upperBound)]
            .map { Note(row: $0.row - rows.lowerBound, key: $0.key, strike: $0.strike) }
        return result
    }

    /// Writes 1 at keys that are down and 0 elsewhere: the targets of keys that are predicted each
    /// by itself.
    ///
    /// - Parameter output: [R, 88] row-major.
    public func writeDown(into output: UnsafeMutableBufferPointer<Float>) {
        precondition(output.count >= events.count, "\(rowCount) rows do not fit \(output.count)")
        let isDown = KeyEvent.allCases.map { $0.state == .off ? Float(0) : 1 }
        for (index, event) in events.enumerated() { output[index] = isDown[Int(event)] }
    }
}
