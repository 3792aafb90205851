import MIDIFiles
import MusicCore

/// New music at the end of a file that goes on unchanged, event for event: it has a track and a channel
/// of its own, in the file's tempo and metre where nothing else is asked for.
struct FileContinuation {
    /// The file; of a file of sequences the first.
    let file: MIDIFile
    /// Where the new music begins.
    let startSeconds: Double
    /// Whether what the file has after that makes way.
    let isCut: Bool
    /// The tempo and the metre from there on, where they are asked for.
    var microsecondsPerQuarter: Int?
    var metre: TimeSignature?

    /// Ticks longer than this, in seconds, are divided: 16th notes in a fine hand need shorter ones.
    private static let tickSeconds = 0.006

    /// The file with new music.
    ///
    /// - Parameters:
    ///   - music: the whole piece; what begins before ``startSeconds`` is in the file already.
    ///   - texts: written at the beginning.
    /// - Returns: all its events, up to ``startSeconds`` where it is cut, and a new track.
    func joined(with music: Performance, texts: [String]) -> MIDIFile {
        let first = file.format == .sequences ? file.sequenceFiles.first ?? file : file
        var editor = MIDIFileEditor(
            first.converted(to: .simultaneousTracks) ?? first,
            tickSeconds: FileContinuation.tickSeconds)
        let map = editor.tempoMap
        let startTick = map.tick(atSeconds: startSeconds)
        let bars = BarMap(first.score())
        let (tempo, metre) = (newTempo(map, startTick), newMetre(bars, first, startTick))
        func tick(_ seconds: Double) -> Int {
            guard let tempo else { return map.tick(atSeconds: seconds) }
            let quarters = (seconds - startSeconds) * 1e6 / Double(tempo)
            let ticks = (quarters * Double(map.ticksPerQuarter)).rounded()
            return min(startTick + Int(min(max(ticks, 0), 1e12)), TempoMap.maximumTick)
        }
        if isCut { cut(&editor, atTick: startTick) }
        if let tempo {
            editor.add(.meta(.tempo(microsecondsPerQuarter: tempo)), tick: startTick, track: 0)
        }
        if let metre {
            editor.add(
                .meta(
                    .timeSignature(
                        numerator: UInt8(clamping: metre.numerator),
                        denominatorPower: UInt8(metre.denominator.trailingZeroBitCount),
                        clocksPerClick: 24, thirtySecondsPerQuarter: 8)), tick: startTick, track: 0)
        }
        let channel = freeChannel
        let track = editor.addTrack([
            .meta(.text(.trackName, "Continuation")), .programChange(channel: channel, program: 0),
        ])
        for note in music.notes where note.onsetSeconds >= startSeconds {
            editor.addNote(
                pitch: note.pitch, velocity: note.velocity, onsetTick: tick(note.onsetSeconds),
                offsetTick: tick(note.offsetSeconds), track: track, channel: channel)
        }
        addPedal(of: music, to: &editor, track: track, channel: channel, tick)
        for text in texts { editor.addText(text) }
        return editor.finished()
    }

    /// The tempo that is asked for, where it is not the one that holds already.
    private func newTempo(_ map: TempoMap, _ startTick: Int) -> Int? {
        let old = map.microsecondsPerQuarter(atTick: max(0, startTick - 1))
        return microsecondsPerQuarter.flatMap { abs($0 - old) <= 1 ? nil : $0 }
    }

    /// The metre that is asked for, where it is not the one that holds already.
    private func newMetre(_ bars: BarMap, _ first: MIDIFile, _ startTick: Int) -> TimeSignature? {
        let score = first.score()
        let old = bars.metre(atTick: max(0, score.tempoMap.tick(atSeconds: startSeconds) - 1))
        return metre.flatMap {
            $0.numerator == old.numerator && $0.denominator == old.denominator ? nil : $0
        }
    }

    /// Takes out what begins after the start, and ends what sounds over it.
    private func cut(_ editor: inout MIDIFileEditor, atTick startTick: Int) {
        for note in editor.notes where note.offsetTick > startTick {
            if note.onsetTick >= startTick {
                editor.remove(note)
            } else {
                editor.end(note, atTick: startTick)
            }
        }
        for change in editor.pedal where change.tick >= startTick { editor.remove(change) }
    }

    /// A channel that the file does not use; the last where it uses all.
    private var freeChannel: UInt8 {
        var used: Set<UInt8> = [9]
        for event in file.tracks.joined() {
            if let channel = event.message.channel { used.insert(channel) }
        }
        return (0..<16).first { !used.contains($0) } ?? 15
    }

    /// The pedal of the new music. One that the file leaves down holds the new strings too, and is
    /// lifted in the file's channels where the new music lifts it.
    private func addPedal(
        of music: Performance, to editor: inout MIDIFileEditor, track: Int, channel: UInt8,
        _ tick: (Double) -> Int
    ) {
        var left: [UInt8: UInt8] = [:]
        for change in editor.pedal.sorted(by: { $0.tick < $1.tick })
        where !isCut || change.tick < tick(startSeconds) {
            left[change.channel] = change.value
        }
        let held = left.filter { $0.value >= 64 }
        let new = music.pedal.filter { $0.timeSeconds >= startSeconds }
        let startTick = tick(startSeconds)
        if let value = held.values.max(), new.first.map({ $0.timeSeconds > startSeconds }) ?? true {
            editor.addPedal(value: value, tick: startTick, track: track, channel: channel)
        }
        for change in new {
            editor.addPedal(
                value: change.value, tick: tick(change.timeSeconds), track: track,
                channel: channel)
        }
        guard let lift = new.first(where: { !$0.isDown }) else { return }
        for other in held.keys.sorted() {
            editor.addPedal(
                value: lift.value, tick: tick(lift.timeSeconds), track: track, channel: other)
        }
    }
}

extension Message {
    /// The channel of a channel message.
    fileprivate var channel: UInt8? {
        switch self {
        case .noteOff(let channel, _, _), .noteOn(let channel, _, _),
            .polyphonicPressure(let channel, _, _), .controlChange(let channel, _, _),
            .programChange(let channel, _), .channelPressure(let channel, _),
            .pitchBend(let channel, _):
            channel
        case .systemExclusive, .escape, .meta: nil
        }
    }
}

extension MIDIFile {
    /// Whether drums or instruments other than pianos play.
    var hasOtherInstruments: Bool {
        tracks.joined().contains { event in
            switch event.message {
            case .noteOn(9, _, _): true
            case .programChange(let channel, let program): channel != 9 && program > 7
            default: false
            }
        }
    }
}
