import MusicCore

extension PianoRoll {
    /// The reference's velocity threshold.
    ///
    /// It suits rolls of probabilities. On rolls of velocities it drops every note softer than 39:
    /// 9 % of the 7 million notes that pianists play in MAESTRO. Decode those with 0.
    public static let referenceThreshold: Float = 0.3

    /// Decodes the roll into notes.
    ///
    /// Each unbroken run of frames of one key above the threshold becomes one note, from the start
    /// of its first frame to the end of its last. Its velocity is the value of the first frame
    /// times 127, rounded, in 1...127: the strike decides, not what comes after it.
    ///
    /// Encoding the result again with the same frame rate gives the same keys, and the same
    /// velocities where each was constant over its note.
    ///
    /// Complexity: O(frames * 88).
    ///
    /// - Parameters:
    ///   - threshold: values must be greater than this to count as down; NaN never does.
    ///   - quantizesVelocity: whether velocities become the middle of their bin
    ///     (``VelocityBins``).
    /// - Returns: notes by onset, then pitch; no pedal.
    public func performance(
        threshold: Float = PianoRoll.referenceThreshold, quantizesVelocity: Bool = false
    ) -> Performance {
        var notes: [Note] = []
        for key in 0..<Keyboard.keyCount {
            var onset: Int?
            for frame in 0...frameCount {
                let isDown =
                    frame < frameCount && values[frame * Keyboard.keyCount + key] > threshold
                if isDown {
                    if onset == nil { onset = frame }
                } else if let first = onset {
                    let value = values[first * Keyboard.keyCount + key]
                    let velocity = UInt8((min(max(value, 0), 1) * 127).rounded())
                    notes.append(
                        Note(
                            pitch: Keyboard.pitch(ofKey: key),
                            velocity: quantizesVelocity
                                ? VelocityBins.velocity(
                                    ofBin: VelocityBins.bin(ofVelocity: velocity))
                                : max(1, velocity),
                            onsetSeconds: Double(first) / frameRate,
                            offsetSeconds: Double(frame) / frameRate))
                    onset = nil
                }
            }
        }
        notes.sort { ($0.onsetSeconds, $0.pitch) < ($1.onsetSeconds, $1.pitch) }
        return Performance(notes: notes)
    }
}
