import MusicCore

extension ExpressiveRoll {
    /// Decodes the roll into notes and pedal.
    ///
    /// A note begins at the middle of its timing bin and ends in the middle of the first frame in
    /// which its key is up. A key that is struck again while it is down was let go between the
    /// frame's start and the strike; halfway is taken. The pedal moves in
    /// the middle of a frame; re-pedalling lifts it at a quarter and presses it at three quarters.
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
        for frame in 0...frameCount {
            let onsets = frame < frameCount ? onsetKeys[frame] : KeySet()
            let down = frame < frameCount ? onsets.union(heldKeys[frame]) : KeySet()
            for key in downBefore.subtracting(down) {
                if let note = sounding[key] {
                    notes[note].offsetSeconds = (Double(frame) + 0.5) / frameRate
                }
                sounding[key] = nil
            }
            if !onsets.isEmpty {
                for (key, strike) in zip(onsets, strikes(inFrame: frame)) {
                    let fraction = TimingBins.fraction(ofBin: strike.timingBin)
                    let onset = (Double(frame) + fraction) / frameRate
                    if let note = sounding[key] {
                        notes[note].offsetSeconds = (Double(frame) + fraction / 2) / frameRate
                    }
                    sounding[key] = notes.count
                    notes.append(
                        Note(
                            pitch: Keyboard.pitch(ofKey: key), velocity: strike.velocity,
                            onsetSeconds: onset, offsetSeconds: onset))
                }
            }
            downBefore = down
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
