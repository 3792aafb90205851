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
        var planes = KeyPlanes(frames: frames)
        for note in notes {
            guard let span = KeySpan(note, frameRate: frameRate) else { continue }
            planes.add(span, velocity: note.velocity)
        }
        let (strikes, strikesBefore) = planes.strikes()
        self.init(
            frameRate: frameRate, onsetKeys: planes.onsets, heldKeys: planes.held,
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

/// What the keys do in some frames of the music, filled note by note.
private struct KeyPlanes {
    /// The keys that are struck in every frame, and those that are held there by any note.
    private(set) var onsets, held: [KeySet]
    private let frames: Range<Int>
    private var begun: [(frame: Int32, key: Int8, strike: Strike)] = []

    init(frames: Range<Int>) {
        self.frames = frames
        onsets = [KeySet](repeating: KeySet(), count: frames.count)
        held = onsets
    }

    /// Adds a note; one that is not down in the frames is passed over.
    mutating func add(_ span: KeySpan, velocity: UInt8) {
        let bounds = Double(frames.lowerBound)..<Double(frames.upperBound)
        guard span.first < bounds.upperBound, span.end > bounds.lowerBound else { return }
        let key = KeySet(keys: CollectionOfOne(span.key))
        let end = Int(min(span.end, bounds.upperBound)) - frames.lowerBound
        var first = 0
        if span.first >= bounds.lowerBound {
            first = Int(span.first) - frames.lowerBound
            onsets[first] = onsets[first].union(key)
            begun.append(
                (
                    Int32(first), Int8(span.key),
                    Strike(
                        velocityBin: VelocityBins.bin(ofVelocity: velocity),
                        timingBin: TimingBins.bin(ofFraction: span.fraction))
                ))
            first += 1
        }
        guard first < end else { return }
        held.withUnsafeMutableBufferPointer { held in
            for frame in first..<end { held[frame] = held[frame].union(key) }
        }
    }

    /// Finds the strikes by frame, then key, and how many there are before every frame; keys that are
    /// struck are no longer held there.
    mutating func strikes() -> (strikes: [Strike], before: [Int32]) {
        var before: [Int32] = [0]
        before.reserveCapacity(frames.count + 1)
        var count: Int32 = 0
        for frame in onsets.indices {
            held[frame] = held[frame].subtracting(onsets[frame])
            count += Int32(onsets[frame].count)
            before.append(count)
        }
        // Of two strikes of a key in a frame the larger velocity and the earlier time count: this one
        // yields to any.
        let none = Strike(velocityBin: 0, timingBin: TimingBins.count - 1)
        var strikes = [Strike](repeating: none, count: Int(count))
        for note in begun {
            let place =
                Int(before[Int(note.frame)]) + onsets[Int(note.frame)].count(below: Int(note.key))
            strikes[place] = Strike(
                velocityBin: max(strikes[place].velocityBin, note.strike.velocityBin),
                timingBin: min(strikes[place].timingBin, note.strike.timingBin))
        }
        return (strikes, before)
    }
}
