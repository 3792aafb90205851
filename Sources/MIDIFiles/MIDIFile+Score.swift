import Algorithms
import MusicCore

extension MIDIFile {
    /// The tracks that sound together: all of them, or in a file of sequences one.
    func soundingTracks(sequence: Int) -> ArraySlice<Track> {
        guard format == .sequences else { return tracks[...] }
        guard tracks.indices.contains(sequence) else { return [] }
        return tracks[sequence...sequence]
    }

    /// Ticks to seconds, from the tempo events of all tracks; of several at one tick the one of the
    /// last track holds.
    ///
    /// - Parameter sequence: which track of a file of format 2, whose sequences have a tempo each.
    /// - Returns: a map that begins at tick 0; with MIDI's default tempo where no event sets one.
    public func tempoMap(sequence: Int = 0) -> TempoMap {
        switch division {
        case .smpte(let frames, let ticks):
            return TempoMap(framesPerSecond: frames, ticksPerFrame: ticks)
        case .ticksPerQuarter(let ticks):
            var changes: [TempoChange] = []
            for track in soundingTracks(sequence: sequence) {
                track.forEachMeta { tick, type, payload in
                    guard type == 0x51, payload.count == 3 else { return }
                    let microseconds = payload.reduce(0) { $0 << 8 | Int($1) }
                    guard microseconds > 0 else { return }
                    changes.append(TempoChange(tick: tick, microsecondsPerQuarter: microseconds))
                }
            }
            return TempoMap(ticksPerQuarter: ticks, changes: changes)
        }
    }

    /// The music in ticks: notes, pedal, tempi, metres, keys, texts.
    ///
    /// A note's program is the last program change before it on its channel in its own track, or, in
    /// a track without any for that channel, in all tracks.
    ///
    /// - Parameter sequence: which track of a file of format 2; they are never merged.
    /// - Returns: all events in order of their ticks; of a sequence that is not there an empty
    ///   score.
    /// - Complexity: O(n) in the number of events, O(n log n) for notes in several tracks.
    public func score(sequence: Int = 0) -> Score {
        var score = Score(tempoMap: tempoMap(sequence: sequence))
        let tracks = soundingTracks(sequence: sequence)
        var programs = ProgramTable()
        for (index, track) in tracks.enumerated() {
            let pairing = NotePairing(track, trackIndex: index)
            score.endTick = max(score.endTick, pairing.endTick)
            programs.add(pairing.programChanges, track: index)
            if score.notes.isEmpty {
                score.notes = pairing.notes
            } else {
                score.notes += pairing.notes
            }
            if score.pedal.isEmpty {
                score.pedal = pairing.pedal
            } else {
                score.pedal += pairing.pedal
            }
            addMetaEvents(of: track, index: index, to: &score)
        }
        if tracks.count > 1 {
            programs.fillIn(&score.notes)
            score.sortEvents()
        }
        return score
    }

    /// The music in seconds; see ``Score/performance(pedal:includesDrums:)``.
    ///
    /// - Parameters:
    ///   - pedal: what becomes of the sustain pedal.
    ///   - includesDrums: whether to keep notes of the percussion channel (10 as users count).
    ///   - sequence: which track of a file of format 2.
    /// - Returns: notes by onset, then pitch, then end; pedal changes by time.
    public func performance(
        pedal: PedalPolicy = .keep, includesDrums: Bool = false, sequence: Int = 0
    ) -> Performance {
        score(sequence: sequence).performance(pedal: pedal, includesDrums: includesDrums)
    }

    /// A diagnostic for every note that is never let go; they are no faults of the bytes, so that
    /// reading does not look for them. At most 10,000.
    public func hangingNotes() -> [Diagnostic] {
        var result: [Diagnostic] = []
        for (index, track) in tracks.enumerated() {
            for event in NotePairing(track, trackIndex: index).hangingEvents.prefix(
                DiagnosticCollector.maximumCount - result.count)
            {
                let packed = track.packed[event]
                result.append(
                    Diagnostic(
                        file: name, track: index, byteOffset: Int(packed.byteOffset),
                        fault: .hangingNote(
                            channel: Int(packed.status & 0x0F), key: Int(packed.data1))))
            }
        }
        return result
    }

    private func addMetaEvents(of track: Track, index: Int, to score: inout Score) {
        var name = ""
        track.forEachMeta { tick, type, payload in
            switch MetaEvent(type: type, bytes: payload) {
            case .text(let kind, let bytes):
                let text = MetaEvent.string(from: bytes)
                if kind == .trackName, name.isEmpty { name = text }
                score.texts.append(ScoreText(tick: tick, track: index, kind: kind, text: text))
            case .timeSignature(let numerator, let power, _, _):
                score.timeSignatures.append(
                    TimeSignature(
                        tick: tick, numerator: Int(numerator), denominator: 1 << Int(power)))
            case .keySignature(let fifths, let isMinor):
                score.keySignatures.append(
                    KeySignature(tick: tick, fifths: Int(fifths), isMinor: isMinor))
            default: break
            }
        }
        score.trackNames.append(name)
    }
}

extension Track {
    /// A note and the events of the track that make it.
    public struct PairedNote: Sendable, Equatable {
        public let note: ScoreNote
        /// The places of its note-on and its note-off among the track's events; without a note-off it
        /// ends with its channel's silence or with the track.
        public let on: Int
        public let off: Int?
    }

    /// The notes of the track, paired as in ``MIDIFile/score(sequence:)``.
    ///
    /// - Parameter trackIndex: what the notes give as their track.
    /// - Returns: notes with the places of their events, in the order of their note-ons.
    public func pairedNotes(trackIndex: Int = 0) -> [PairedNote] {
        let pairing = NotePairing(self, trackIndex: trackIndex, recordsEvents: true)
        return zip(pairing.notes, pairing.events).map {
            PairedNote(note: $0, on: $1.on, off: $1.off)
        }
    }

    /// Calls a closure with tick, type and bytes of every meta event.
    func forEachMeta(_ body: (_ tick: Int, _ type: UInt8, _ payload: ArraySlice<UInt8>) -> Void) {
        // Without payloads there is none.
        guard !payloads.isEmpty else { return }
        var tick = 0
        for event in packed {
            tick = Swift.min(tick + Int(event.delta), TempoMap.maximumTick)
            if event.status == 0xFF { body(tick, event.data1, payload(of: event)) }
        }
    }
}

extension Score {
    /// Puts everything in order of time after several tracks were joined; of several metres or keys
    /// at one tick the last track's holds.
    fileprivate mutating func sortEvents() {
        let isSorted = zip(notes, notes.dropFirst()).allSatisfy { !Score.isBefore($1, $0) }
        if !isSorted { notes.sort(by: Score.isBefore) }
        pedal.sortByTick()
        texts.sortByTick()
        timeSignatures.sortByTick()
        keySignatures.sortByTick()
        timeSignatures.keepLastOfEachTick()
        keySignatures.keepLastOfEachTick()
    }

    private static func isBefore(_ left: ScoreNote, _ right: ScoreNote) -> Bool {
        if left.onsetTick != right.onsetTick { return left.onsetTick < right.onsetTick }
        if left.pitch != right.pitch { return left.pitch < right.pitch }
        return left.track < right.track
    }
}

/// Something that stands at a tick.
private protocol Timed {
    var tick: Int { get }
}

extension ScorePedalChange: Timed {}
extension ScoreText: Timed {}
extension TimeSignature: Timed {}
extension KeySignature: Timed {}

extension Array where Element: Timed {
    /// Sorts by tick and keeps the order of what stands at one tick.
    fileprivate mutating func sortByTick() {
        let isSorted = indices.dropFirst().allSatisfy { self[$0 - 1].tick <= self[$0].tick }
        guard !isSorted else { return }
        self = indices.sorted { (self[$0].tick, $0) < (self[$1].tick, $1) }.map { self[$0] }
    }

    fileprivate mutating func keepLastOfEachTick() {
        var result: [Element] = []
        for element in self {
            if result.last?.tick == element.tick { result.removeLast() }
            result.append(element)
        }
        self = result
    }
}

/// The program changes of all tracks, for notes of tracks that have none themselves.
private struct ProgramTable {
    private var byChannel = [[(tick: Int, program: UInt8)]](repeating: [], count: 16)
    private var ownChannels: [UInt16: UInt16] = [:]

    mutating func add(_ changes: [(tick: Int, channel: UInt8, program: UInt8)], track: Int) {
        for change in changes {
            byChannel[Int(change.channel)].append((change.tick, change.program))
            ownChannels[UInt16(clamping: track), default: 0] |= 1 << UInt16(change.channel)
        }
    }

    mutating func fillIn(_ notes: inout [ScoreNote]) {
        guard !ownChannels.isEmpty else { return }
        for channel in byChannel.indices { byChannel[channel].sort { $0.tick < $1.tick } }
        var track: UInt16?
        var channels: UInt16 = 0
        for index in notes.indices {
            if notes[index].track != track {
                track = notes[index].track
                channels = ownChannels[notes[index].track] ?? 0
            }
            let channel = Int(notes[index].channel)
            let changes = byChannel[channel]
            guard channels & 1 << UInt16(channel) == 0, !changes.isEmpty else { continue }
            let next = changes.partitioningIndex { $0.tick > notes[index].onsetTick }
            if next > 0 { notes[index].program = changes[next - 1].program }
        }
    }
}
