import MusicCore

extension PianoRoll {
    /// Encodes a performance as its notes stand; see ``PianoRoll`` for the conventions.
    ///
    /// Complexity: O(frames * 88 + held frames of all notes).
    ///
    /// - Throws: ``RollError`` when a time is no time or the roll would be too long.
    public init(_ performance: Performance, options: RollOptions = RollOptions()) throws {
        let (spans, frameCount) = try options.spans(of: performance)
        let count = frameCount * Keyboard.keyCount
        let levels = (0...127).map { Float($0) / 127 }
        let values = [Float](unsafeUninitializedCapacity: count) { values, initialized in
            var cleared = 0
            // Memory is cleared just before notes are written to it, while it is in the cache.
            func clear(to end: Int) {
                guard end > cleared else { return }
                values[cleared..<end].initialize(repeating: 0)
                cleared = end
            }
            // Up to where the notes so far hold each key: beyond it nothing needs to be compared.
            var ends = [Int](repeating: 0, count: Keyboard.keyCount)
            guard let memory = values.baseAddress else { return }
            for span in spans {
                let (key, frames, value) = (span.key, span.frames, levels[Int(span.velocity)])
                clear(to: frames.upperBound &* Keyboard.keyCount)
                var place = memory + (frames.lowerBound &* Keyboard.keyCount &+ key)
                let end = memory + (frames.upperBound &* Keyboard.keyCount &+ key)
                if frames.lowerBound >= ends[key] {
                    while place < end {
                        place.pointee = value
                        place += Keyboard.keyCount
                    }
                } else {
                    while place < end {
                        place.pointee = max(place.pointee, value)
                        place += Keyboard.keyCount
                    }
                }
                ends[key] = max(ends[key], frames.upperBound)
            }
            clear(to: count)
            initialized = count
        }
        self.init(values: values, frameRate: options.frameRate)
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
