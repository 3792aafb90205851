import MusicCore

extension PianoRoll {
    /// Encodes a performance as its notes stand; see ``PianoRoll`` for the conventions.
    ///
    /// Complexity: O(frames * 88 + held frames of all notes).
    ///
    /// - Throws: ``RollError`` when a time is no time or the roll would be too long.
    public init(_ performance: Performance, options: RollOptions = RollOptions()) throws {
        let (spans, frameCount) = try options.spans(of: performance)
        self.init(frameCount: frameCount, frameRate: options.frameRate)
        withValues { values in
            for span in spans {
                let value = Float(span.velocity) / 127
                var place = span.frames.lowerBound * Keyboard.keyCount + span.key
                for _ in span.frames {
                    values[place] = max(values[place], value)
                    place += Keyboard.keyCount
                }
            }
        }
    }

    /// Expands a bit-packed roll, with one velocity for all keys that are down.
    ///
    /// - Parameters:
    ///   - binary: the keys that are down.
    ///   - velocity: 1...127.
    public init(_ binary: BinaryRoll, velocity: UInt8) {
        precondition((1...127).contains(velocity), "velocity \(velocity) is outside 1...127")
        self.init(frameCount: binary.frameCount, frameRate: binary.frameRate)
        for frame in 0..<frameCount {
            for key in binary[frame] { self[frame, key] = Float(velocity) / 127 }
        }
    }
}
