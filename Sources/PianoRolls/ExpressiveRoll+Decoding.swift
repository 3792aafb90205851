import MusicCore

extension ExpressiveRoll {
    /// Decodes the roll into notes and pedal.
    ///
    /// Everything happens in the middle of the time in which it may have happened. A note begins in the
    /// middle of its timing bin. Its key is let go in the first frame in which it is up, or, when it
    /// is struck again while it is down, in that frame before the strike. A key that is down in one
    /// frame only may also be let go in that frame, after the strike. (Of MAESTRO's notes at 16 Hz
    /// half are of this kind.) The pedal moves in the middle of a frame; re-pedalling lifts it at a
    /// quarter and presses it at three quarters.
    ///
    /// Keys held from before the first frame are passed over. Encoding the result with the same
    /// frame rate gives the same frames, but for silence at the end.
    ///
    /// Complexity: O(frames + notes log notes).
    ///
    /// - Returns: notes by onset, then pitch; pedal changes by time, with values 127 and 0.
    public func performance() -> Performance {
        var notes: [Note] = []
        notes.reserveCapacity(noteCount)
        /// For every key, the number in `notes` of the note that holds it down.
        var sounding = [Int?](repeating: nil, count: Keyboard.keyCount)
        var downBefore = KeySet()
        /// Ends the note that holds a key down, in `frame` and before a time in frames.
        func release(_ key: Int, frame: Int, before end: Double) {
            guard let note = sounding[key] else { return }
            let onset = notes[note].onsetSeconds * frameRate
            let start = onset < Double(frame - 1) ? Double(frame) : onset
            notes[note].offsetSeconds = (start + end) / 2 / frameRate
            sounding[key] = nil
        }
        for frame in 0...frameCount {
            let onsets = frame < frameCount ? onsetKeys[frame] : KeySet()
            let down = frame < frameCount ? onsets.union(heldKeys[frame]) : KeySet()
            for key in downBefore.subtracting(down) {
                release(key, frame: frame, before: Double(frame + 1))
            }
            downBefore = down
            guard !onsets.isEmpty else { continue }
            for (key, strike) in zip(onsets, strikes(inFrame: frame)) {
                let onset = Double(frame) + TimingBins.fraction(ofBin: strike.timingBin)
                release(key, frame: frame, before: onset)
                sounding[key] = notes.count
                notes.append(
                    Note(
                        pitch: Keyboard.pitch(ofKey: key), velocity: strike.velocity,
                        onsetSeconds: onset / frameRate, offsetSeconds: onset / frameRate))
            }
        }
        notes.sort(by: Note.isBefore)
        return Performance(notes: notes, pedal: pedalChanges())
    }

    private func pedalChanges() -> [PedalChange] {
        var changes: [PedalChange] = []
        var isDown = false
        func change(_ frame: Int, _ fraction: Double, _ value: UInt8) {
            changes.append(
                PedalChange(timeSeconds: (Double(frame) + fraction) / frameRate, value: value))
        }
        for (frame, pedal) in pedals.enumerated() {
            if pedal.isDown != isDown {
                change(frame, 0.5, pedal.isDown ? 127 : 0)
            } else if pedal == .repedalled {
                change(frame, 0.25, 0)
                change(frame, 0.75, 127)
            }
            isDown = pedal.isDown
        }
        if isDown { change(frameCount, 0.5, 0) }
        return changes
    }
}
