import Generation
import MusicCore
import PianoRolls
import Support

/// Where given music and its continuation meet.
struct Joint {
    let given: Performance
    let prompt: ExpressiveRoll
    let continuation: ExpressiveRoll
    /// How hard the new notes are struck where frames are classic and do not say; `nil` for expressive
    /// ones.
    let dynamics: Dynamics?
    /// Where the prompt's last frame ends, if not at a whole number of frames.
    var joinSeconds: Double?
    /// Whether keys that are held over the joint are let go where the continuation lets them go, as
    /// after an opening that comes from no file.
    var extendsGiven = false

    /// Where the new music begins: the end of the prompt's last frame.
    var startSeconds: Double { joinSeconds ?? promptSeconds }

    private var promptSeconds: Double { Double(prompt.frameCount) / prompt.frameRate }

    /// The whole piece, and the new music alone from time 0.
    ///
    /// What was given stays as it was: keys that are held over the joint are let go where the given
    /// music lets them go, unless ``extendsGiven``. In the new music alone they are left out or, in
    /// classic frames, struck at 0. A pedal that classic frames know nothing of is lifted at the
    /// joint.
    func performance(random: inout RandomGenerator) -> (whole: Performance, new: Performance) {
        var frames = prompt
        for frame in 0..<continuation.frameCount { frames.append(continuation[frame]) }
        var decoded = notes(of: frames)
        decoded.shift(bySeconds: startSeconds - promptSeconds)
        var new = notes(of: continuation)
        if let dynamics { new.notes = dynamics.apply(to: new.notes, random: &random) }
        let (start, over) = (startSeconds, keysHeldOver)

        var whole = given
        var fresh = decoded.notes.filter { $0.onsetSeconds >= start }
        if dynamics != nil {
            let struck = new.notes.filter { note in
                note.onsetSeconds > 0
                    || !(Keyboard.key(ofPitch: note.pitch).map { over.contains($0) } ?? false)
            }
            for (index, note) in zip(fresh.indices, struck) {
                fresh[index].velocity = note.velocity
            }
        }
        if extendsGiven { whole.extend(to: decoded, over: start) }
        whole.notes += fresh
        whole.notes.sort(by: Note.isBefore)
        whole.pedal =
            given.pedal.filter { $0.timeSeconds < start }
            + decoded.pedal.filter { $0.timeSeconds >= start }
        if dynamics != nil, whole.pedal.last?.isDown == true {
            whole.pedal.append(PedalChange(timeSeconds: start, value: 0))
        }
        return (whole, new)
    }

    /// The keys that are down on both sides of the joint.
    private var keysHeldOver: KeySet {
        guard prompt.frameCount > 0, continuation.frameCount > 0 else { return KeySet() }
        return prompt.downKeys(inFrame: prompt.frameCount - 1)
            .intersection(continuation.downKeys(inFrame: 0))
    }

    /// The music of some frames. Classic ones begin and end notes with their frames.
    private func notes(of roll: ExpressiveRoll) -> Performance {
        dynamics == nil ? roll.performance() : roll.classic.down.performance()
    }
}

extension Performance {
    /// Lets the last note of each key before `start` end as in another performance of the same music,
    /// where it sounds on after `start` there.
    fileprivate mutating func extend(to other: Performance, over start: Double) {
        for note in other.notes where note.onsetSeconds < start && note.offsetSeconds > start {
            let last = notes.lastIndex { $0.pitch == note.pitch && $0.onsetSeconds < start }
            if let last { notes[last].offsetSeconds = note.offsetSeconds }
        }
    }

    /// Moves all notes and the pedal.
    fileprivate mutating func shift(bySeconds seconds: Double) {
        guard seconds != 0 else { return }
        for index in notes.indices {
            notes[index].onsetSeconds += seconds
            notes[index].offsetSeconds += seconds
        }
        for index in pedal.indices { pedal[index].timeSeconds += seconds }
    }
}
