import Generation
import MusicCore
import PianoRolls
import Support

/// Where given music and its continuation meet.
struct Joint {
    let given: Performance
    let prompt: BinaryRoll
    let continuation: BinaryRoll
    let dynamics: Dynamics
    /// Where the prompt's last frame ends, if not at a whole number of frames.
    var joinSeconds: Double?

    /// Where the new music begins: the end of the prompt's last frame.
    var startSeconds: Double { joinSeconds ?? Double(prompt.frameCount) / prompt.frameRate }

    /// The whole piece, and the new music alone from time 0.
    ///
    /// A key that is held over the joint goes on sounding in the whole piece and is struck at 0 in
    /// the new music. A pedal that is still down is lifted at the joint.
    func performance(random: inout RandomGenerator) -> (whole: Performance, new: Performance) {
        let notes = dynamics.apply(to: continuation.performance().notes, random: &random)
        let held = prompt.frameCount > 0 ? prompt[prompt.frameCount - 1] : KeySet()
        var whole = given
        for note in notes {
            var moved = note
            moved.onsetSeconds += startSeconds
            moved.offsetSeconds += startSeconds
            if note.onsetSeconds == 0, let key = Keyboard.key(ofPitch: note.pitch),
                held.contains(key),
                let last = whole.notes.lastIndex(where: {
                    $0.pitch == note.pitch && $0.onsetSeconds < startSeconds
                })
            {
                whole.notes[last].offsetSeconds = moved.offsetSeconds
            } else {
                whole.notes.append(moved)
            }
        }
        whole.pedal.removeAll { $0.timeSeconds > startSeconds }
        if whole.pedal.last?.isDown == true {
            whole.pedal.append(PedalChange(timeSeconds: startSeconds, value: 0))
        }
        return (whole, Performance(notes: notes))
    }
}
