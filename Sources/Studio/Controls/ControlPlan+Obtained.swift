import Generation
import MusicCore

/// How far a wish was met.
public struct Obtained: Sendable, Equatable, Codable {
    /// The control's name, as in "density".
    public let control: String
    /// What was asked for, as it was written.
    public let requested: String
    /// What came.
    public let value: Double
    /// What the value is: "notes per second".
    public let unit: String
}

/// New music, as it is held against what was asked.
struct ObtainedMusic {
    let plan: ControlPlan
    /// The new music alone, from time 0, finished.
    let performance: Performance
    let seconds: Double

    var notes: [Note] { performance.notes }

    /// The share of notes for which something holds, in per cent.
    func share(_ holds: (Note) -> Bool) -> Double {
        100 * Double(notes.count(where: holds)) / Double(notes.count)
    }

    /// The pitches that are down after every onset, rising.
    var keysDown: [[UInt8]] {
        var down: [Note] = []
        return notes.indices.compactMap { index in
            let note = notes[index]
            down.removeAll { $0.offsetSeconds <= note.onsetSeconds + 1e-9 }
            down.append(note)
            // Notes that begin together are looked at together.
            let isLast =
                index + 1 == notes.count || notes[index + 1].onsetSeconds > note.onsetSeconds
            return isLast ? down.map(\.pitch).sorted() : nil
        }
    }
}

extension ControlPlan {
    /// What came of every wish; nothing where there are no notes.
    ///
    /// - Parameters:
    ///   - new: the new music alone, from time 0, finished.
    ///   - seconds: its length.
    /// - Returns: the wishes that can be measured, in the controls' order.
    func obtained(in new: Performance, seconds: Double) -> [Obtained] {
        guard !new.notes.isEmpty else { return [] }
        let music = ObtainedMusic(plan: self, performance: new, seconds: seconds)
        return controls.all.compactMap { control in
            control.obtained(in: music).map {
                Obtained(
                    control: type(of: control).parameter.name.rawValue.replacing("_", with: "-"),
                    requested: control.requested(in: music), value: $0.value, unit: $0.unit)
            }
        }
    }
}
