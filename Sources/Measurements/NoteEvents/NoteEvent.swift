import Algorithms
import PianoRolls

/// Something that a pianist does: a key struck, with its velocity and length, or a move of the pedal.
public struct NoteEvent: Sendable, Equatable {
    /// What is done.
    public enum Action: Sendable, Equatable {
        /// `length` in frames, at least 1: the key is up, or struck anew, so many frames later.
        case strike(key: Int, velocityBin: Int, length: Int)
        /// The pedal's state from this frame on; ``PianoRolls/PedalState/repedalled`` is down.
        case pedal(PedalState)
    }

    /// Timing bins since the roll's beginning, 8 a frame; the pedal moves at the beginning of a frame.
    public var time: Int
    public var action: Action

    public init(time: Int, action: Action) {
        (self.time, self.action) = (time, action)
    }

    /// The action's kind: 0..<88 for keys, 88..<91 for the pedal's states.
    var kind: Int {
        switch action {
        case .strike(let key, _, _): key
        case .pedal(let state): Keyboard.keyCount + Int(state.rawValue)
        }
    }

    /// Whether a key is struck.
    var isStrike: Bool { kind < Keyboard.keyCount }

    /// How many kinds there are.
    static let kindCount = Keyboard.keyCount + PedalState.allCases.count
}

extension ExpressiveRoll {
    /// The roll as events, ordered by time, the pedal before keys and keys from the lowest up. They hold
    /// all that the roll holds but silence at its end.
    ///
    /// Complexity: O(frames + notes).
    public var noteEvents: [NoteEvent] {
        var events: [NoteEvent] = []
        var open = [Int?](repeating: nil, count: Keyboard.keyCount)
        var pedalIsDown = false

        /// The note that a key plays ends at a frame.
        func close(_ key: Int, at frame: Int) {
            guard let place = open[key] else { return }
            open[key] = nil
            if case .strike(_, let velocity, _) = events[place].action {
                let start = events[place].time / TimingBins.count
                events[place].action = .strike(
                    key: key, velocityBin: velocity, length: frame - start)
            }
        }

        for frame in 0..<frameCount {
            let start = frame * TimingBins.count
            let pedal = pedal(inFrame: frame)
            if pedal != (pedalIsDown ? .down : .up) {
                events.append(NoteEvent(time: start, action: .pedal(pedal)))
            }
            pedalIsDown = pedal.isDown
            for key in open.indices where !held(inFrame: frame).contains(key) {
                close(key, at: frame)
            }
            let strikes = zip(onsets(inFrame: frame), strikes(inFrame: frame))
            let inOrder = strikes.sorted { ($0.1.timingBin, $0.0) < ($1.1.timingBin, $1.0) }
            for (key, strike) in inOrder {
                open[key] = events.count
                events.append(
                    NoteEvent(
                        time: start + strike.timingBin,
                        action: .strike(key: key, velocityBin: strike.velocityBin, length: 1)))
            }
        }
        for key in open.indices { close(key, at: frameCount) }
        return events
    }

    /// The roll that events tell of.
    ///
    /// - Parameters:
    ///   - events: as ``noteEvents`` gives them.
    ///   - frameCount: the roll's length; what lies beyond is cut.
    ///   - frameRate: Hz.
    public init(_ events: [NoteEvent], frameCount: Int, frameRate: Double = 16) {
        var frames = [ExpressiveFrame](repeating: ExpressiveFrame(), count: frameCount)
        var struck = [[(key: Int, strike: Strike)]](repeating: [], count: frameCount)
        var moves = [PedalState?](repeating: nil, count: frameCount)
        for event in events {
            let (frame, bin) = event.time.quotientAndRemainder(dividingBy: TimingBins.count)
            guard frame < frameCount else { continue }
            switch event.action {
            case .pedal(let state): moves[frame] = state
            case .strike(let key, let velocity, let length):
                struck[frame].append((key, Strike(velocityBin: velocity, timingBin: bin)))
                for later in frame + 1..<max(frame + 1, min(frame + length, frameCount)) {
                    frames[later].held.insert(key)
                }
            }
        }
        var isDown = false
        for frame in frames.indices {
            let notes = struck[frame].sorted { $0.key < $1.key }
            let pedal = moves[frame] ?? (isDown ? .down : .up)
            frames[frame] = ExpressiveFrame(
                onsets: KeySet(keys: notes.map(\.key)), held: frames[frame].held,
                strikes: notes.map(\.strike), pedal: pedal)
            isDown = pedal.isDown
        }
        self.init(frames: frames, frameRate: frameRate)
    }
}

/// Whole numbers in classes: each by itself up to `exact`, then classes that widen by a quarter, within
/// which all values are equally likely.
struct DistanceClasses {
    /// The first value of every class, and where the last one ends.
    let bounds: [Int]

    /// - Parameters:
    ///   - exact: values 0..<`exact` have classes of their own; > 4.
    ///   - limit: values at or above it count as the largest below.
    init(exact: Int, limit: Int) {
        var bounds = Array(0...exact)
        while let last = bounds.last, last < limit { bounds.append(last + last / 4) }
        self.bounds = bounds
    }

    var count: Int { bounds.count - 1 }

    /// The class of a value, and how many values share it. Complexity: O(log classes).
    func find(_ value: Int) -> (index: Int, width: Int) {
        let value = min(max(value, 0), bounds[count] - 1)
        let index = bounds.partitioningIndex { $0 > value } - 1
        return (index, bounds[index + 1] - bounds[index])
    }
}
