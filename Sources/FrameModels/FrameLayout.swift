import Tensors

/// What a frame of music holds.
public enum RollForm: String, Codable, Sendable, CaseIterable {
    /// The keys that are down, 88 values.
    case classic
    /// Strikes with velocity and timing, held keys and the pedal, 355 values.
    case expressive

    /// The values of a frame as a model reads it.
    public var frameWidth: Int { self == .classic ? keyCount : FrameLayout.width }
}

/// The values of an expressive frame as models read it, in order: 88 strikes, 88 held keys, 88
/// velocities `(bin + 0.5) / 32` and 88 places in the frame `(bin + 0.5) / 8 - 0.5` at struck keys,
/// and one of three for the pedal.
enum FrameLayout {
    static let velocityBins = 32
    static let timingBins = 8
    static let pedalStates = 3
    static let held = keyCount
    static let velocity = 2 * keyCount
    static let timing = 3 * keyCount
    static let pedal = 4 * keyCount
    static let width = pedal + pedalStates

    static func velocityBin(_ value: Float) -> Int {
        bin(value * Float(velocityBins), of: velocityBins)
    }

    static func timingBin(_ value: Float) -> Int {
        bin((value + 0.5) * Float(timingBins), of: timingBins)
    }

    /// The pedal's state, from its three values.
    static func pedalState(_ frame: UnsafePointer<Float>) -> Int {
        frame[pedal + 1] > 0.5 ? 1 : frame[pedal + 2] > 0.5 ? 2 : 0
    }

    /// The bin of a value in the middle of it; anything else is put into the nearest.
    private static func bin(_ value: Float, of count: Int) -> Int {
        value >= 0 ? Int(min(value, Float(count) - 0.5)) : 0
    }
}

/// Frames to be predicted, as classes: what the heads' costs are told by.
struct FrameTargets {
    /// What every key does.
    let events: KeyEvents
    /// The pedal of every frame, 0..<3; empty in the classic form.
    var pedals: [Int32] = []
    /// The struck keys of all frames that count, frame by frame and upward.
    var notes: [Note] = []

    /// One struck key.
    struct Note {
        /// The frame's row.
        let row: Int
        /// 0..<88.
        let key: Int
        /// 0..<32 and 0..<8.
        let velocity, timing: Int
    }

    /// Reads the classes off the values of frames and of those that follow them.
    ///
    /// - Parameters:
    ///   - form: the layout of both.
    ///   - inputs: [..., width].
    ///   - targets: the same shape: the frame after every input.
    ///   - mask: rows of 0 have no notes.
    init(form: RollForm, inputs: Tensor, targets: Tensor, mask: Tensor?) {
        precondition(
            inputs.shape == targets.shape && inputs.width == form.frameWidth,
            "frames of \(form.frameWidth) values, not \(inputs.shape) and \(targets.shape)")
        let (rows, width) = (inputs.rows, inputs.width)
        var notes: [Note] = []
        var pedals: [Int32] = []
        let codes = inputs.withElements { before in
            targets.withElements { after in
                [UInt8](unsafeUninitializedCapacity: rows * keyCount) { codes, count in
                    for row in 0..<rows {
                        for key in 0..<keyCount {
                            let place = row * width + key
                            let event: KeyEvents.Event
                            switch form {
                            case .classic:
                                let isDown = after[place] > 0.5
                                event =
                                    before[place] > 0.5
                                    ? (isDown ? .held : .released) : (isDown ? .struck : .silent)
                            case .expressive:
                                let wasDown = before[place] + before[place + keyCount] > 0.5
                                if after[place] > 0.5 {
                                    event = wasDown ? .restruck : .struck
                                } else if wasDown {
                                    event = after[place + keyCount] > 0.5 ? .held : .released
                                } else {
                                    event = .silent
                                }
                            }
                            codes[row * keyCount + key] = event.rawValue
                        }
                    }
                    count = rows * keyCount
                }
            }
        }
        if form == .expressive {
            let counts = mask?.elements
            targets.withElements { after in
                guard let start = after.baseAddress else { return }
                for row in 0..<rows {
                    let frame = start + row * width
                    pedals.append(Int32(FrameLayout.pedalState(frame)))
                    guard counts.map({ $0[row] != 0 }) ?? true else { continue }
                    for key in 0..<keyCount where frame[key] > 0.5 {
                        notes.append(
                            Note(
                                row: row, key: key,
                                velocity: FrameLayout.velocityBin(
                                    frame[FrameLayout.velocity + key]),
                                timing: FrameLayout.timingBin(frame[FrameLayout.timing + key])))
                    }
                }
            }
        } else {
            // A note of the classic form is a key that goes down.
            let counts = mask?.elements
            for row in 0..<rows where counts.map({ $0[row] != 0 }) ?? true {
                for key in 0..<keyCount
                where codes[row * keyCount + key] == KeyEvents.Event.struck.rawValue {
                    notes.append(Note(row: row, key: key, velocity: 0, timing: 0))
                }
            }
        }
        events = KeyEvents(codes: codes, keyCount: keyCount)
        self.pedals = pedals
        self.notes = notes
    }
}
