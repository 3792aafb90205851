import PianoRolls
import SoundRendering

/// Turns frames into what a synthesizer is told, each as soon as it is there: the same as of the
/// performance of all of them (``PianoRolls/ExpressiveRoll/performance()``), but that a key which is struck
/// twice within two frames is let go in the second of them, as the first has been heard already.
struct FrameMessages {
    private let frameRate: Double
    /// For every key, when it was struck that sounds, in frames.
    private var onsets = [Double?](repeating: nil, count: Keyboard.keyCount)
    private var down = KeySet()
    private var isPedalDown = false
    private var count = 0

    /// - Parameter frameRate: in Hz, > 0.
    init(frameRate: Double) {
        self.frameRate = frameRate
    }

    /// The messages of the next frame, by time; all lie in it.
    mutating func messages(of frame: ExpressiveFrame) -> [ScheduledMessage] {
        var entries: [(time: Double, rank: Int, message: SynthMessage)] = []
        let start = Double(count)
        for key in down.subtracting(frame.down) {
            release(key, before: start + 1, &entries)
        }
        down = frame.down
        if frame.pedal.isDown != isPedalDown {
            entries.append((start + 0.5, 1, FrameMessages.pedal(frame.pedal.isDown)))
        } else if frame.pedal == .repedalled {
            entries.append((start + 0.25, 1, FrameMessages.pedal(false)))
            entries.append((start + 0.75, 1, FrameMessages.pedal(true)))
        }
        isPedalDown = frame.pedal.isDown
        for (key, strike) in zip(frame.onsets, frame.strikes) {
            let onset = start + TimingBins.fraction(ofBin: strike.timingBin)
            release(key, before: onset, &entries)
            onsets[key] = onset
            entries.append(
                (
                    onset, 2,
                    .noteOn(
                        channel: 0, key: Keyboard.pitch(ofKey: key), velocity: strike.velocity)
                ))
        }
        count += 1
        return scheduled(entries)
    }

    /// What lets all go, in the middle of the next frame.
    mutating func end() -> [ScheduledMessage] { messages(of: ExpressiveFrame()) }

    private mutating func release(
        _ key: Int, before end: Double,
        _ entries: inout [(time: Double, rank: Int, message: SynthMessage)]
    ) {
        guard let onset = onsets[key] else { return }
        let start = onset < Double(count - 1) ? Double(count) : onset
        entries.append(
            (
                max((start + end) / 2, Double(count)), 0,
                .noteOff(channel: 0, key: Keyboard.pitch(ofKey: key))
            ))
        onsets[key] = nil
    }

    private static func pedal(_ isDown: Bool) -> SynthMessage {
        .controlChange(channel: 0, controller: 64, value: isDown ? 127 : 0)
    }

    private func scheduled(
        _ entries: [(time: Double, rank: Int, message: SynthMessage)]
    ) -> [ScheduledMessage] {
        entries.enumerated().sorted {
            ($0.element.time, $0.element.rank, $0.offset)
                < ($1.element.time, $1.element.rank, $1.offset)
        }.map {
            ScheduledMessage(
                timeSeconds: $0.element.time / frameRate, message: $0.element.message)
        }
    }
}
