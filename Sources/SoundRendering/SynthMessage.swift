import MusicCore

/// One instruction to a synthesizer: the MIDI channel messages that sound.
public enum SynthMessage: Sendable, Hashable {
    /// A key goes down; `velocity` 1...127, 0 releases the key.
    case noteOn(channel: UInt8, key: UInt8, velocity: UInt8)
    case noteOff(channel: UInt8, key: UInt8)
    case controlChange(channel: UInt8, controller: UInt8, value: UInt8)
    case programChange(channel: UInt8, program: UInt8)
    /// `value` 0...16383, 8192 in the middle.
    case pitchBend(channel: UInt8, value: UInt16)
    case channelPressure(channel: UInt8, value: UInt8)
    case keyPressure(channel: UInt8, key: UInt8, value: UInt8)
}

/// A message and when it takes effect.
public struct ScheduledMessage: Sendable, Hashable {
    /// In seconds from the start, >= 0.
    public var timeSeconds: Double
    public var message: SynthMessage

    public init(timeSeconds: Double, message: SynthMessage) {
        self.timeSeconds = timeSeconds
        self.message = message
    }
}

extension Performance {
    /// The messages that play this performance on channel 0, by time.
    ///
    /// At equal times keys are released first, then the pedal moves, then keys are struck. A note
    /// that still sounds when its key is struck again ends there, so that its own later note-off
    /// does not cut the new note; of notes struck together on one key the loudest plays, as long as
    /// the longest of them. Notes of no length are left out.
    ///
    /// - Complexity: O(n log n) in the notes and pedal changes.
    public func scheduledMessages() -> [ScheduledMessage] {
        var entries: [(time: Double, rank: Int, message: SynthMessage)] = []
        var nextOnset = [Double](repeating: .infinity, count: 256)
        for note in mergedNotes().reversed() {
            let key = Int(note.pitch)
            let end = min(note.offsetSeconds, nextOnset[key])
            nextOnset[key] = note.onsetSeconds
            entries.append(
                (
                    note.onsetSeconds, 2,
                    .noteOn(channel: 0, key: note.pitch, velocity: note.velocity)
                ))
            entries.append((end, 0, .noteOff(channel: 0, key: note.pitch)))
        }
        for change in pedal {
            entries.append(
                (
                    change.timeSeconds, 1,
                    .controlChange(channel: 0, controller: 64, value: change.value)
                ))
        }
        return entries.enumerated()
            .sorted {
                ($0.element.time, $0.element.rank, $0.offset) < (
                    $1.element.time, $1.element.rank, $1.offset
                )
            }
            .map { ScheduledMessage(timeSeconds: $0.element.time, message: $0.element.message) }
    }

    /// The audible notes by onset, with notes struck at once on one key made one.
    private func mergedNotes() -> [Note] {
        var merged: [Note] = []
        let audible = notes.filter { $0.durationSeconds > 0 && $0.velocity > 0 && $0.pitch < 128 }
        for note in audible.sorted(by: { ($0.onsetSeconds, $0.pitch) < ($1.onsetSeconds, $1.pitch) }
        ) {
            guard let last = merged.last, last.pitch == note.pitch,
                last.onsetSeconds == note.onsetSeconds
            else {
                merged.append(note)
                continue
            }
            merged[merged.count - 1].velocity = max(last.velocity, note.velocity)
            merged[merged.count - 1].offsetSeconds = max(last.offsetSeconds, note.offsetSeconds)
        }
        return merged
    }
}
