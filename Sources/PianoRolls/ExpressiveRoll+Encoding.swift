import MusicCore

extension ExpressiveRoll {
    /// Encodes a performance with its pedal; see ``ExpressiveRoll`` for the conventions.
    ///
    /// Complexity: O(frames + held frames of all notes + pedal changes).
    ///
    /// - Parameters:
    ///   - performance: its notes in any order, its pedal by time.
    ///   - options: the frame rate and a limit in seconds; velocities are always in bins.
    /// - Throws: ``RollError`` when a time is no time or the roll would be too long.
    public init(_ performance: Performance, options: RollOptions = RollOptions()) throws {
        let (_, keysEnd) = try options.spans(of: performance)
        let seconds = min(
            ExpressiveRoll.endSeconds(of: performance), options.maxSeconds ?? .infinity,
            Double(BinaryRoll.maximumFrameCount) / options.frameRate)
        let soundEnd = Int((seconds * options.frameRate + RollOptions.boundaryTolerance))
        let end = keysEnd == 0 ? 0 : min(max(keysEnd, soundEnd), BinaryRoll.maximumFrameCount)
        self.init(
            notes: performance.notes, pedal: performance.pedal, frames: 0..<end,
            frameRate: options.frameRate)
    }

    /// Where a roll of a performance ends: with the last release of a key, or where the pedal that is
    /// then down is lifted, at most ``maximumRingSeconds`` later.
    ///
    /// - Parameter performance: its notes in any order; those outside the keyboard do not count.
    /// - Returns: seconds, 0 without notes.
    public static func endSeconds(of performance: Performance) -> Double {
        var lastOffset = 0.0
        for note in performance.notes where Keyboard.key(ofPitch: note.pitch) != nil {
            lastOffset = max(lastOffset, note.offsetSeconds)
        }
        guard lastOffset > 0 else { return 0 }
        let limit = lastOffset + maximumRingSeconds
        let ring = SustainPedal.downSpans(of: performance.pedal, endSeconds: limit).last {
            $0.contains(lastOffset)
        }
        return min(ring?.upperBound ?? lastOffset, limit)
    }

    /// Encodes some frames of a performance: what encoding all of it and taking `frames` gives.
    ///
    /// - Parameters:
    ///   - notes: in any order; those that are not down in `frames` are passed over, and so are
    ///     those with times that are no numbers.
    ///   - pedal: by time, from the last change before `frames` on at the latest.
    ///   - frames: which frames of the music, counted from its start.
    ///   - frameRate: Hz, > 0.
    public init(
        notes: [Note], pedal: [PedalChange], frames: Range<Int>,
        frameRate: Double
    ) {
        precondition(frameRate > 0 && frameRate.isFinite, "frameRate must be positive")
        precondition(
            frames.count <= BinaryRoll.maximumFrameCount, "\(frames.count) frames do not fit a roll"
        )
        let keyCount = Keyboard.keyCount
        let bounds = Double(frames.lowerBound)..<Double(frames.upperBound)
        var onsetKeys = [KeySet](repeating: KeySet(), count: frames.count)
        var heldKeys = onsetKeys
        // Strikes by frame and key, read where `onsetKeys` says so.
        var grid = [Strike](
            repeating: Strike(rawValue: 0), count: frames.count * Keyboard.keyCount)
        for note in notes {
            guard let span = KeySpan(note, frameRate: frameRate),
                span.first < bounds.upperBound, span.end > bounds.lowerBound
            else { continue }
            let key = span.key
            let endFrame = Int(min(span.end, bounds.upperBound)) - frames.lowerBound
            var frame = 0
            if span.first >= bounds.lowerBound {
                frame = Int(span.first) - frames.lowerBound
                var strike = Strike(
                    velocityBin: VelocityBins.bin(ofVelocity: note.velocity),
                    timingBin: TimingBins.bin(ofFraction: span.fraction))
                if onsetKeys[frame].contains(key) {
                    let other = grid[frame * keyCount + key]
                    strike = Strike(
                        velocityBin: max(strike.velocityBin, other.velocityBin),
                        timingBin: min(strike.timingBin, other.timingBin))
                }
                onsetKeys[frame].insert(key)
                grid[frame * keyCount + key] = strike
                frame += 1
            }
            while frame < endFrame {
                heldKeys[frame].insert(key)
                frame += 1
            }
        }
        var strikes: [Strike] = []
        var strikesBefore: [Int32] = [0]
        strikesBefore.reserveCapacity(frames.count + 1)
        for frame in onsetKeys.indices {
            for key in onsetKeys[frame] { strikes.append(grid[frame * keyCount + key]) }
            heldKeys[frame] = heldKeys[frame].subtracting(onsetKeys[frame])
            strikesBefore.append(Int32(strikes.count))
        }
        self.init(
            frameRate: frameRate, onsetKeys: onsetKeys, heldKeys: heldKeys,
            pedals: ExpressiveRoll.pedals(of: pedal, frames: frames, frameRate: frameRate),
            strikes: strikes, strikesBefore: strikesBefore)
    }

    /// The pedal lane; a pedal pressed and lifted within one frame is not in it.
    private static func pedals(
        of changes: [PedalChange], frames: Range<Int>, frameRate: Double
    ) -> [PedalState] {
        var lane: [PedalState] = []
        lane.reserveCapacity(frames.count)
        var next = 0
        var isDown = false
        func isNext(before frame: Int) -> Bool {
            next < changes.count
                && !(changes[next].timeSeconds * frameRate + RollOptions.boundaryTolerance
                    >= Double(frame))
        }
        while isNext(before: frames.lowerBound) {
            isDown = changes[next].isDown
            next += 1
        }
        for frame in frames {
            let wasDown = isDown
            var wasLifted = false
            while isNext(before: frame + 1) {
                isDown = changes[next].isDown
                if !isDown { wasLifted = true }
                next += 1
            }
            lane.append(!isDown ? .up : wasDown && wasLifted ? .repedalled : .down)
        }
        return lane
    }
}
