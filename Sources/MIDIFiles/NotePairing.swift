import MusicCore

/// Joins note-ons and note-offs of one track to notes.
///
/// A note-off ends the oldest sounding note of its channel and key (first in, first out), so that
/// overlapping notes all keep an end. A note-off without a sounding note means nothing. Notes that
/// are never let go end with the first "all notes off" or "all sound off" of their channel after
/// them, or else with the track.
struct NotePairing {
    /// The notes in order of onset.
    private(set) var notes: [ScoreNote] = []
    private(set) var pedal: [ScorePedalChange] = []
    /// Program changes, if any: tick, channel and program.
    private(set) var programChanges: [(tick: Int, channel: UInt8, program: UInt8)] = []
    /// The indices in the track of the events of notes that were never let go.
    private(set) var hangingEvents: [Int] = []
    private(set) var endTick = 0
    private var silences: [(tick: Int, channel: UInt8)] = []

    private static let none: Int32 = -1

    init(_ track: Track, trackIndex: Int) {
        let number = UInt16(clamping: trackIndex)
        var noteCount = 0
        var pedalCount = 0
        for event in track.packed {
            if event.status & 0xF0 == 0x90, event.data2 > 0 { noteCount += 1 }
            if event.status & 0xF0 == 0xB0, event.data1 == 64 { pedalCount += 1 }
        }
        pedal.reserveCapacity(pedalCount)
        guard noteCount > 0 else {
            scan(track, number: number, notes: nil)
            return
        }
        notes = [ScoreNote](unsafeUninitializedCapacity: noteCount) { buffer, count in
            scan(track, number: number, notes: buffer)
            count = noteCount
        }
        sortTies()
    }

    /// One pass over the events. `notes` has room for exactly the note-ons of the track.
    private mutating func scan(
        _ track: Track, number: UInt16, notes: UnsafeMutableBufferPointer<ScoreNote>?
    ) {
        let noteCount = notes?.count ?? 0
        var tick = 0
        var programs: (UInt64, UInt64) = (0, 0)
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * 2048 + noteCount) { scratch in
            // The first and last sounding note of every key, and each note's successor on its key.
            scratch.initialize(repeating: NotePairing.none)
            let first = scratch.baseAddress.unsafelyUnwrapped
            let last = first + 2048
            let successor = last + 2048
            var count = 0
            for event in track.packed {
                tick = min(tick + Int(event.delta), TempoMap.maximumTick)
                let channel = event.status & 0x0F
                switch event.status >> 4 {
                case 0x9 where event.data2 > 0:
                    guard let notes, count < noteCount else { break }
                    let word = channel < 8 ? programs.0 : programs.1
                    notes.initializeElement(
                        at: count,
                        to: ScoreNote(
                            onsetTick: tick, durationTicks: -1, track: number, channel: channel,
                            program: UInt8(truncatingIfNeeded: word >> UInt64(8 * (channel & 7))),
                            pitch: event.data1, velocity: event.data2))
                    let key = Int(channel) << 7 | Int(event.data1)
                    if first[key] == NotePairing.none {
                        first[key] = Int32(truncatingIfNeeded: count)
                    } else {
                        successor[Int(last[key])] = Int32(truncatingIfNeeded: count)
                    }
                    last[key] = Int32(truncatingIfNeeded: count)
                    count += 1
                case 0x8, 0x9:
                    let key = Int(channel) << 7 | Int(event.data1)
                    let index = Int(first[key])
                    guard let notes, index >= 0 else { break }
                    notes[index].durationTicks = tick - notes[index].onsetTick
                    first[key] = successor[index]
                case 0xB:
                    if event.data1 == 64 {
                        pedal.append(
                            ScorePedalChange(tick: tick, channel: channel, value: event.data2))
                    } else if event.data1 == 120 || event.data1 == 123 {
                        silences.append((tick, channel))
                    }
                case 0xC:
                    let shift = UInt64(8 * (channel & 7))
                    let value = UInt64(event.data1) << shift
                    if channel < 8 {
                        programs.0 = programs.0 & ~(0x7F << shift) | value
                    } else {
                        programs.1 = programs.1 & ~(0x7F << shift) | value
                    }
                    programChanges.append((tick, channel, event.data1))
                default: break
                }
            }
        }
        endTick = min(tick + track.endDelta, TempoMap.maximumTick)
        if let notes { closeHangingNotes(in: notes, of: track) }
    }

    private mutating func closeHangingNotes(
        in notes: UnsafeMutableBufferPointer<ScoreNote>, of track: Track
    ) {
        guard notes.contains(where: { $0.durationTicks < 0 }) else { return }
        var noteIndex = 0
        for (index, event) in track.packed.enumerated()
        where event.status & 0xF0 == 0x90 && event.data2 > 0 {
            let note = notes[noteIndex]
            if note.durationTicks < 0 {
                let end = silence(of: note.channel, from: note.onsetTick) ?? endTick
                notes[noteIndex].durationTicks = end - note.onsetTick
                hangingEvents.append(index)
            }
            noteIndex += 1
        }
    }

    /// The tick of the first silence of a channel after a tick.
    private func silence(of channel: UInt8, from tick: Int) -> Int? {
        var low = 0
        var high = silences.count
        while low < high {
            let middle = low + (high - low) / 2
            if silences[middle].tick <= tick { low = middle + 1 } else { high = middle }
        }
        // Sixteen channels silenced at once is the usual case; farther ones are left to the track.
        return silences[low..<min(low + 64, silences.count)].first { $0.channel == channel }?.tick
    }

    /// Orders notes of one onset by pitch; those of different onsets are in order already.
    private mutating func sortTies() {
        notes.withUnsafeMutableBufferPointer { notes in
            var start = 0
            while start < notes.count {
                var end = start + 1
                var isSorted = true
                while end < notes.count, notes[end].onsetTick == notes[start].onsetTick {
                    if notes[end].pitch < notes[end - 1].pitch { isSorted = false }
                    end += 1
                }
                if !isSorted { notes[start..<end].sort { $0.pitch < $1.pitch } }
                start = end
            }
        }
    }
}
