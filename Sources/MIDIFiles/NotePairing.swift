import Algorithms
import MusicCore

/// Joins note-ons and note-offs of one track to notes.
///
/// A note-off ends the oldest sounding note of its channel and key (first in, first out), so that
/// overlapping notes all keep an end. A note-off without a sounding note means nothing. Notes that
/// are never let go end with the first "all notes off" or "all sound off" of their channel after
/// them, or else with the track.
struct NotePairing {
    /// The places in the track of the events that make a note.
    struct Events {
        let on: Int
        /// `nil` for a note that no note-off ends.
        var off: Int?
    }

    /// The notes in order of onset.
    private(set) var notes: [ScoreNote] = []
    private(set) var pedal: [ScorePedalChange] = []
    /// Program changes, if any: tick, channel and program.
    private(set) var programChanges: [(tick: Int, channel: UInt8, program: UInt8)] = []
    /// The indices in the track of the events of notes that were never let go.
    private(set) var hangingEvents: [Int] = []
    private(set) var endTick = 0
    /// The events of every note; empty where they were not asked for.
    private(set) var events: [Events] = []
    private var silences: [(tick: Int, channel: UInt8)] = []

    private static let none: Int32 = -1

    /// - Parameters:
    ///   - track: whose events are paired.
    ///   - trackIndex: what the notes give as their track.
    ///   - recordsEvents: whether to keep the ``events`` of the notes, which then stand in the
    ///     order of their note-ons; else those of one onset are ordered by pitch.
    init(_ track: Track, trackIndex: Int, recordsEvents: Bool = false) {
        var noteCount = 0
        var pedalCount = 0
        for event in track.packed {
            let isNoteOn = event.status & 0xF0 == 0x90
            noteCount += (isNoteOn ? 1 : 0) & (event.data2 > 0 ? 1 : 0)
            let isControl = event.status & 0xF0 == 0xB0
            pedalCount += (isControl ? 1 : 0) & (event.data1 == 64 ? 1 : 0)
        }
        let number = UInt16(clamping: trackIndex)
        if recordsEvents { events.reserveCapacity(noteCount) }
        notes = [ScoreNote](unsafeUninitializedCapacity: noteCount) { notes, filledNotes in
            pedal = [ScorePedalChange](unsafeUninitializedCapacity: pedalCount) {
                pedal, filledPedal in
                scan(
                    track, number: number, recordsEvents: recordsEvents, notes: notes,
                    pedal: pedal)
                filledPedal = pedalCount
            }
            filledNotes = noteCount
        }
    }

    /// One pass over the events; the buffers have room for exactly the notes and pedal changes of the
    /// track.
    ///
    /// Long because it is one loop over all events that keeps its state in local variables.
    private mutating func scan(
        _ track: Track, number: UInt16, recordsEvents: Bool,
        notes: UnsafeMutableBufferPointer<ScoreNote>,
        pedal: UnsafeMutableBufferPointer<ScorePedalChange>
    ) {
        var tick = 0
        var hasUnsortedTies = false
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * 2048 + notes.count) { scratch in
            // The first and last sounding note of every key, and each note's successor on its key.
            scratch.initialize(repeating: NotePairing.none)
            let first = scratch.baseAddress.unsafelyUnwrapped
            let last = first + 2048
            let successor = last + 2048
            var programs: (UInt64, UInt64) = (0, 0)
            var noteCount = 0
            var pedalCount = 0
            var lastOnset = -1
            var lastPitch: UInt8 = 0
            for (place, event) in track.packed.enumerated() {
                tick = min(tick + Int(event.delta), TempoMap.maximumTick)
                let channel = event.status & 0x0F
                let key = Int(channel) << 7 | Int(event.data1 & 0x7F)
                switch event.status >> 4 {
                case 0x9 where event.data2 > 0:
                    let word = channel < 8 ? programs.0 : programs.1
                    notes.initializeElement(
                        at: noteCount,
                        to: ScoreNote(
                            onsetTick: tick, durationTicks: -1, track: number, channel: channel,
                            program: UInt8(truncatingIfNeeded: word >> UInt64(8 * (channel & 7))),
                            pitch: event.data1, velocity: event.data2))
                    if tick == lastOnset, event.data1 < lastPitch { hasUnsortedTies = true }
                    lastOnset = tick
                    lastPitch = event.data1
                    let index = Int32(truncatingIfNeeded: noteCount)
                    if first[key] < 0 {
                        first[key] = index
                    } else {
                        successor[Int(last[key])] = index
                    }
                    last[key] = index
                    noteCount += 1
                    if recordsEvents { events.append(Events(on: place)) }
                case 0x8, 0x9:
                    let index = Int(first[key])
                    guard index >= 0 else { break }
                    notes[index].durationTicks = tick - notes[index].onsetTick
                    first[key] = successor[index]
                    if recordsEvents { events[index].off = place }
                case 0xB:
                    if event.data1 == 64 {
                        pedal.initializeElement(
                            at: pedalCount,
                            to: ScorePedalChange(tick: tick, channel: channel, value: event.data2))
                        pedalCount += 1
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
        closeHangingNotes(in: notes, of: track)
        if hasUnsortedTies, !recordsEvents { NotePairing.sortTies(notes) }
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
        let next = silences.partitioningIndex { $0.tick > tick }
        // Sixteen channels silenced at once is the usual case; farther ones are left to the track.
        return silences[next..<min(next + 64, silences.count)].first { $0.channel == channel }?.tick
    }

    /// Orders notes of one onset by pitch; those of different onsets are in order already.
    private static func sortTies(_ notes: UnsafeMutableBufferPointer<ScoreNote>) {
        var start = 0
        while start < notes.count {
            let onset = notes[start].onsetTick
            var end = start + 1
            while end < notes.count, notes[end].onsetTick == onset { end += 1 }
            if end - start > 16 {
                notes[start..<end].sort { $0.pitch < $1.pitch }
            } else if end - start > 1 {
                // Insertion, because chords are small.
                for index in start + 1..<end {
                    let note = notes[index]
                    var place = index
                    while place > start, notes[place - 1].pitch > note.pitch {
                        notes[place] = notes[place - 1]
                        place -= 1
                    }
                    notes[place] = note
                }
            }
            start = end
        }
    }
}
