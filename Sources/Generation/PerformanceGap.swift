import MusicCore
import PianoRolls

/// A gap in a performance, and its translation to frames and back.
///
/// Frames are laid so that one begins where the gap begins, and one where it ends: the gap's own
/// frames are stretched by at most half a frame in all. Nothing outside is moved.
public struct PerformanceGap: Sendable {
    public let performance: Performance
    /// The gap.
    public let fromSeconds, toSeconds: Double
    public let frameRate: Double
    /// The gap's length in frames.
    public let frameCount: Int

    /// - Parameters:
    ///   - performance: the whole piece.
    ///   - fromSeconds: >= 0.
    ///   - toSeconds: after it.
    ///   - frameRate: of the model, in Hz.
    public init(
        _ performance: Performance, fromSeconds: Double, toSeconds: Double, frameRate: Double
    ) {
        precondition(fromSeconds >= 0 && toSeconds > fromSeconds, "a gap has a length")
        self.performance = performance
        self.fromSeconds = fromSeconds
        self.toSeconds = toSeconds
        self.frameRate = frameRate
        frameCount = max(1, Int(((toSeconds - fromSeconds) * frameRate).rounded()))
    }

    /// The length of one of the gap's frames, in seconds.
    private var frameSeconds: Double { (toSeconds - fromSeconds) / Double(frameCount) }

    // MARK: Around the gap

    /// How much of what comes before is read: four times as long as the windows that models are
    /// trained on.
    private static let readSeconds = 120.0

    /// What comes before, to the gap's beginning.
    public var before: ExpressiveRoll {
        let frames = Int((fromSeconds * frameRate).rounded(.up))
        return roll(
            performance.notes.filter { $0.onsetSeconds < fromSeconds },
            pedal: performance.pedal.filter { $0.timeSeconds < fromSeconds },
            shiftSeconds: Double(frames) / frameRate - fromSeconds,
            frames: max(0, frames - Int(PerformanceGap.readSeconds * frameRate))..<frames)
    }

    /// What comes after, at most some seconds of it, with keys held from the gap and from before it;
    /// silence where the music has come to its end.
    public func after(seconds: Double) -> ExpressiveRoll {
        let left = ExpressiveRoll.endSeconds(of: performance) - toSeconds
        let frames = max(1, Int((min(seconds, max(left, 1)) * frameRate).rounded()))
        return roll(
            performance.notes.filter { $0.offsetSeconds > toSeconds }, pedal: performance.pedal,
            shiftSeconds: -toSeconds, frames: 0..<frames)
    }

    /// The gap's own music, as frames.
    public var original: ExpressiveRoll {
        let scale = frameSeconds * frameRate
        func inside(_ seconds: Double) -> Double { (seconds - fromSeconds) / scale }
        return ExpressiveRoll(
            notes: performance.notes.compactMap { note in
                guard note.offsetSeconds > fromSeconds, note.onsetSeconds < toSeconds else {
                    return nil
                }
                var note = note
                note.onsetSeconds = inside(note.onsetSeconds)
                note.offsetSeconds = inside(note.offsetSeconds)
                return note
            },
            pedal: performance.pedal.map {
                PedalChange(timeSeconds: inside($0.timeSeconds), value: $0.value)
            }, frames: 0..<frameCount, frameRate: frameRate)
    }

    /// Everything a filler has to know.
    public func forFilling(contextSeconds: Double) -> PassageFiller.Passage {
        let before = before
        let down =
            before.frameCount > 0 ? before.downKeys(inFrame: before.frameCount - 1) : KeySet()
        var (through, into) = (KeySet(), KeySet())
        for note in performance.notes
        where note.onsetSeconds < fromSeconds && note.offsetSeconds > fromSeconds {
            guard let key = Keyboard.key(ofPitch: note.pitch), down.contains(key) else { continue }
            into.insert(key)
            if note.offsetSeconds >= toSeconds { through.insert(key) }
        }
        var passage = PassageFiller.Passage(
            before: before, after: after(seconds: contextSeconds), frameCount: frameCount,
            heldThrough: through, releasedBefore: down.subtracting(into))
        let original = original
        for key in passage.after.held(inFrame: 0).subtracting(through) {
            passage.reachingOver[key] = PerformanceGap.lastEntry(of: key, in: original)
        }
        return passage
    }

    /// Where a key that is down at a roll's end is struck last; `nil` where it never is.
    private static func lastEntry(
        of key: Int, in roll: ExpressiveRoll
    ) -> PassageFiller.Passage.Entry? {
        for frame in (0..<roll.frameCount).reversed() {
            for (struck, strike) in zip(roll.onsets(inFrame: frame), roll.strikes(inFrame: frame))
            where struck == key {
                return .init(frame: frame, strike: strike)
            }
        }
        return nil
    }

    private func roll(
        _ notes: [Note], pedal: [PedalChange], shiftSeconds: Double, frames: Range<Int>
    ) -> ExpressiveRoll {
        ExpressiveRoll(
            notes: notes.map { note in
                var note = note
                note.onsetSeconds += shiftSeconds
                note.offsetSeconds += shiftSeconds
                return note
            },
            pedal: pedal.map {
                PedalChange(timeSeconds: $0.timeSeconds + shiftSeconds, value: $0.value)
            }, frames: frames, frameRate: frameRate)
    }

    // MARK: The filling

    /// A filling as music.
    public struct Music: Sendable {
        /// New notes, in the time of the piece. One that is still down at the gap's end ends there.
        public var notes: [Note] = []
        /// The keys of new notes that are down at the gap's end.
        public var openKeys = KeySet()
        /// When keys that were struck before the gap are let go, by key: the gap's end for those
        /// that are down in its last frame.
        public var releases: [Int: Double] = [:]
        /// Changes of the pedal.
        public var pedal: [PedalChange] = []
    }

    /// The music of a filling.
    ///
    /// - Parameters:
    ///   - filling: ``frameCount`` frames.
    ///   - before: the frame before the gap.
    /// - Returns: what begins in the gap, and when keys that were down before it are let go.
    public func music(of filling: ExpressiveRoll, after before: ExpressiveFrame) -> Music {
        // A frame in which all keys that are down are struck stands for what comes before.
        let strike = Strike(velocityBin: 0, timingBin: 0)
        var frames = ExpressiveRoll(
            frames: [
                ExpressiveFrame(
                    onsets: before.down, strikes: before.down.map { _ in strike },
                    pedal: before.pedal)
            ], frameRate: frameRate)
        for frame in 0..<filling.frameCount { frames.append(filling[frame]) }
        let decoded = frames.performance()
        func time(_ seconds: Double) -> Double {
            let inside = fromSeconds + (seconds * frameRate - 1) * frameSeconds
            return min(max(inside, fromSeconds), toSeconds)
        }
        let firstSeconds = 1 / frameRate
        let last =
            filling.frameCount > 0 ? filling.downKeys(inFrame: filling.frameCount - 1) : KeySet()
        var music = Music()
        var latest: [Int: Int] = [:]
        for (index, note) in decoded.notes.enumerated() {
            if let key = Keyboard.key(ofPitch: note.pitch) { latest[key] = index }
        }
        for (index, note) in decoded.notes.enumerated() {
            guard let key = Keyboard.key(ofPitch: note.pitch) else { continue }
            let isOpen = last.contains(key) && latest[key] == index
            let end = isOpen ? toSeconds : time(note.offsetSeconds)
            if note.onsetSeconds < firstSeconds {
                music.releases[key] = end
            } else {
                if isOpen { music.openKeys.insert(key) }
                music.notes.append(
                    Note(
                        pitch: note.pitch, velocity: note.velocity,
                        onsetSeconds: time(note.onsetSeconds), offsetSeconds: end))
            }
        }
        let endSeconds = Double(1 + filling.frameCount) / frameRate
        music.pedal = decoded.pedal.filter {
            $0.timeSeconds >= firstSeconds && $0.timeSeconds < endSeconds
        }.map { PedalChange(timeSeconds: time($0.timeSeconds), value: $0.value) }
        return music
    }
}
