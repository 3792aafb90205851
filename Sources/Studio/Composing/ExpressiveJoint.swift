import MusicCore
import PianoRolls

/// Where given music and its expressive continuation meet.
struct ExpressiveJoint {
    let given: Performance
    let prompt: ExpressiveRoll
    let continuation: ExpressiveRoll
    /// Where the prompt's last frame ends, if not at a whole number of frames.
    var joinSeconds: Double?

    /// Where the new music begins: the end of the prompt's last frame.
    var startSeconds: Double { joinSeconds ?? promptSeconds }

    private var promptSeconds: Double { Double(prompt.frameCount) / prompt.frameRate }

    /// The whole piece, and the new music alone from time 0.
    ///
    /// What was given stays as it was, but that keys which are held over the joint sound on until
    /// the continuation lets them go. In the new music alone they are left out.
    func performance() -> (whole: Performance, new: Performance) {
        var frames = prompt
        for frame in 0..<continuation.frameCount { frames.append(continuation[frame]) }
        var decoded = frames.performance()
        decoded.shift(bySeconds: startSeconds - promptSeconds)
        // The notes given that sound over the joint end where their counterparts do.
        var whole = given
        let start = startSeconds
        for note in decoded.notes where note.onsetSeconds >= start { whole.notes.append(note) }
        if prompt.frameCount > 0, continuation.frameCount > 0 {
            let over = prompt.downKeys(inFrame: prompt.frameCount - 1)
            for key in over {
                let pitch = Keyboard.pitch(ofKey: key)
                func last(_ notes: [Note]) -> Int? {
                    notes.lastIndex { $0.pitch == pitch && $0.onsetSeconds < start }
                }
                guard let heard = last(decoded.notes), let own = last(given.notes),
                    continuation.held(inFrame: 0).contains(key)
                        || continuation.onsets(inFrame: 0).contains(key)
                else { continue }
                whole.notes[own].offsetSeconds = max(
                    decoded.notes[heard].offsetSeconds, whole.notes[own].onsetSeconds)
            }
        }
        whole.notes.sort(by: Note.isBefore)
        whole.pedal =
            given.pedal.filter { $0.timeSeconds < start }
            + decoded.pedal.filter { $0.timeSeconds >= start }
        return (whole, continuation.performance())
    }
}

extension Performance {
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
