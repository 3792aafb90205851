import MIDIFiles
import MusicCore

/// The notes and the pedal of a MIDI file, to be changed one by one while every other event stays
/// where and what it is.
///
/// Ticks are the file's own. Notes are paired as in `MIDIFile.score()`.
struct MIDIFileEditor {
    /// A note and the events that make it.
    struct EditableNote: Sendable {
        /// The index of its track.
        let track: Int
        /// 0...15.
        let channel: UInt8
        let pitch: UInt8
        let velocity: UInt8
        let onsetTick: Int
        /// Where its channel is silenced, or the track ends, if no note-off ends it.
        let offsetTick: Int
        /// The places of its note-on and its note-off in the track.
        fileprivate let on: Int
        fileprivate let off: Int?

        /// Whether it belongs to the percussion channel.
        var isDrum: Bool { channel == 9 }
    }

    /// A change of the sustain pedal and where it stands.
    struct EditablePedalChange: Sendable {
        let track: Int
        let channel: UInt8
        let tick: Int
        let value: UInt8
        fileprivate let place: Int
    }

    /// One event at a tick; at one tick they stand by rank and then as they were added.
    private struct Entry {
        var tick: Int
        /// -1 for added note-offs, 0 for the file's own events, 1 for what is added otherwise.
        var rank: Int
        var message: Message
    }

    let tempoMap: TempoMap
    /// By track, then onset.
    let notes: [EditableNote]
    /// By track, then tick.
    let pedal: [EditablePedalChange]
    private let file: MIDIFile
    private var tracks: [[Entry?]]
    private var endTicks: [Int]

    /// - Parameters:
    ///   - file: of format 0 or 1; of a file of sequences the first is taken.
    ///   - tickSeconds: the longest that ticks may be; where they are longer, all are divided by one
    ///     number, which changes no time. `nil` leaves them.
    init(_ file: MIDIFile, tickSeconds: Double? = nil) {
        var file = file.format == .sequences ? file.sequenceFiles.first ?? file : file
        let map = file.tempoMap()
        var factor = 1
        if let tickSeconds, case .ticksPerQuarter(let ticks) = file.division {
            let slowest = map.changes.map(\.microsecondsPerQuarter).max() ?? 500_000
            let wanted = Double(slowest) * 1e-6 / Double(ticks) / tickSeconds
            factor = max(1, min(Int(wanted.rounded(.up)), 32_767 / ticks))
            file.division = .ticksPerQuarter(ticks * factor)
            tempoMap = TempoMap(
                ticksPerQuarter: ticks * factor,
                changes: map.changes.map {
                    TempoChange(
                        tick: min($0.tick * factor, TempoMap.maximumTick),
                        microsecondsPerQuarter: $0.microsecondsPerQuarter)
                })
        } else {
            tempoMap = map
        }
        self.file = file
        var (tracks, notes, pedal): ([[Entry?]], [EditableNote], [EditablePedalChange]) = (
            [], [], []
        )
        for (number, track) in file.tracks.enumerated() {
            var entries: [Entry?] = []
            var tick = 0
            for event in track {
                tick = min(tick + event.delta * factor, TempoMap.maximumTick)
                if case .controlChange(let channel, 64, let value) = event.message {
                    pedal.append(
                        EditablePedalChange(
                            track: number, channel: channel, tick: tick, value: value,
                            place: entries.count))
                }
                entries.append(Entry(tick: tick, rank: 0, message: event.message))
            }
            notes += track.pairedNotes().map { pair in
                let note = pair.note
                func scaled(_ tick: Int) -> Int { min(tick * factor, TempoMap.maximumTick) }
                return EditableNote(
                    track: number, channel: note.channel, pitch: note.pitch,
                    velocity: note.velocity, onsetTick: scaled(note.onsetTick),
                    offsetTick: scaled(note.onsetTick + note.durationTicks),
                    on: pair.on, off: pair.off)
            }
            tracks.append(entries)
        }
        self.tracks = tracks
        self.notes = notes
        self.pedal = pedal
        endTicks = file.tracks.map { min($0.endTick * factor, TempoMap.maximumTick) }
    }

    // MARK: Changes

    /// Takes a note out.
    mutating func remove(_ note: EditableNote) {
        tracks[note.track][note.on] = nil
        if let off = note.off { tracks[note.track][off] = nil }
    }

    /// Takes a note's beginning out and leaves its end for another note of the same key and channel.
    mutating func removeOnset(of note: EditableNote) {
        tracks[note.track][note.on] = nil
    }

    /// Takes a change of the pedal out.
    mutating func remove(_ change: EditablePedalChange) {
        tracks[change.track][change.place] = nil
    }

    /// Plays a note otherwise, where it is and on its channel.
    mutating func change(_ note: EditableNote, velocity: UInt8, onsetTick: Int, offsetTick: Int) {
        remove(note)
        addNote(
            pitch: note.pitch, velocity: velocity, onsetTick: onsetTick, offsetTick: offsetTick,
            track: note.track, channel: note.channel)
    }

    /// Ends a note elsewhere, after its onset.
    mutating func end(_ note: EditableNote, atTick tick: Int) {
        if let off = note.off { tracks[note.track][off] = nil }
        let message = Message.noteOff(channel: note.channel, key: note.pitch, velocity: 64)
        tracks[note.track].append(
            Entry(tick: max(tick, note.onsetTick + 1), rank: -1, message: message))
    }

    /// Adds a note; `nil` leaves its end to an event that is there.
    mutating func addNote(
        pitch: UInt8, velocity: UInt8, onsetTick: Int, offsetTick: Int?, track: Int, channel: UInt8
    ) {
        tracks[track].append(
            Entry(
                tick: onsetTick, rank: 1,
                message: .noteOn(
                    channel: channel, key: pitch, velocity: min(max(velocity, 1), 127))))
        guard let offsetTick else { return }
        tracks[track].append(
            Entry(
                tick: max(offsetTick, onsetTick + 1), rank: -1,
                message: .noteOff(channel: channel, key: pitch, velocity: 64)))
    }

    /// Adds a track that begins with some messages; the file has to be one of several tracks.
    ///
    /// - Returns: its index.
    mutating func addTrack(_ messages: [Message]) -> Int {
        tracks.append(messages.map { Entry(tick: 0, rank: 0, message: $0) })
        endTicks.append(0)
        return tracks.count - 1
    }

    /// Adds a change of the pedal.
    mutating func addPedal(value: UInt8, tick: Int, track: Int, channel: UInt8) {
        tracks[track].append(
            Entry(
                tick: tick, rank: 1,
                message: .controlChange(channel: channel, controller: 64, value: min(value, 127))))
    }

    /// Adds any message.
    mutating func add(_ message: Message, tick: Int, track: Int) {
        tracks[track].append(Entry(tick: tick, rank: 1, message: message))
    }

    /// Adds a text at the beginning of the first track.
    mutating func addText(_ text: String) {
        guard !tracks.isEmpty else { return }
        tracks[0].append(Entry(tick: 0, rank: 1, message: .meta(.text(.text, text))))
    }

    /// The file with its changes.
    ///
    /// - Complexity: O(n log n) in the number of events.
    func finished() -> MIDIFile {
        var result = file
        result.tracks = zip(tracks, endTicks).map { entries, endTick in
            let order = entries.indices.filter { entries[$0] != nil }.sorted {
                guard let a = entries[$0], let b = entries[$1] else { return $0 < $1 }
                return (a.tick, a.rank, $0) < (b.tick, b.rank, $1)
            }
            var track = Track()
            var last = 0
            func wait(until tick: Int) -> Int {
                while tick - last > 0xFFF_FFFF {
                    track.append(TrackEvent(delta: 0xFFF_FFFF, .meta(.text(.text, ""))))
                    last += 0xFFF_FFFF
                }
                defer { last = tick }
                return tick - last
            }
            for entry in order.lazy.compactMap({ entries[$0] }) {
                track.append(TrackEvent(delta: wait(until: entry.tick), entry.message))
            }
            track.endDelta = wait(until: max(last, endTick))
            return track
        }
        return result
    }
}
