import Generation
import MIDIFiles
import MusicCore
import PianoRolls

/// Puts a filling into a file, leaving every event outside the passage alone.
struct PassageEdit {
    /// The passage.
    let ticks: Range<Int>
    /// The times of its ticks.
    let fromSeconds, toSeconds: Double
    /// The parts whose notes make way for new ones.
    private let parts: PartPlaces
    private let editor: MIDIFileEditor

    /// - Parameters:
    ///   - file: what is edited; passages begin and end on its ticks.
    ///   - parts: those whose notes make way; others stay as they are.
    ///   - fromSeconds: >= 0.
    ///   - toSeconds: after it.
    init(_ file: MIDIFile, parts: PartPlaces, fromSeconds: Double, toSeconds: Double) {
        editor = MIDIFileEditor(file)
        self.parts = parts
        let map = editor.tempoMap
        let first = map.tick(atSeconds: fromSeconds)
        ticks = first..<max(first, map.tick(atSeconds: toSeconds))
        self.fromSeconds = map.seconds(atTick: ticks.lowerBound)
        self.toSeconds = map.seconds(atTick: ticks.upperBound)
    }

    /// The file with a filling in the passage.
    func file(with music: PerformanceGap.Music, texts: [String]) -> MIDIFile {
        var editor = editor
        let map = editor.tempoMap
        func tick(_ seconds: Double) -> Int {
            min(max(map.tick(atSeconds: seconds), ticks.lowerBound), ticks.upperBound)
        }
        // Notes that make way; some leave their end to a new one.
        var tails: [UInt8: MIDIFileEditor.EditableNote] = [:]
        for note in editor.notes where parts.contains(note) && ticks.contains(note.onsetTick) {
            if note.offsetTick > ticks.upperBound, tails[note.pitch] == nil {
                tails[note.pitch] = note
            } else {
                editor.remove(note)
            }
        }
        // Notes from before.
        for note in editor.notes
        where parts.contains(note) && note.onsetTick < ticks.lowerBound
            && note.offsetTick > ticks.lowerBound && note.offsetTick <= ticks.upperBound
        {
            guard let key = Keyboard.key(ofPitch: note.pitch), let end = music.releases[key] else {
                continue
            }
            editor.end(note, atTick: max(tick(end), ticks.lowerBound))
        }
        let nearest = NearestPart(parts, in: editor)
        for note in music.notes {
            let isOpen = Keyboard.key(ofPitch: note.pitch).map(music.openKeys.contains) ?? false
            let onset = min(tick(note.onsetSeconds), ticks.upperBound - 1)
            var (target, offset) = (
                nearest.place(pitch: note.pitch, seconds: note.onsetSeconds),
                Optional(tick(note.offsetSeconds))
            )
            if isOpen, note.offsetSeconds >= toSeconds, let tail = tails[note.pitch] {
                tails[note.pitch] = nil
                // Struck where it was, to the precision of frames, it stays as it was.
                if abs(map.seconds(atTick: tail.onsetTick) - note.onsetSeconds) < 0.01 { continue }
                editor.removeOnset(of: tail)
                (target, offset) = (PartPlaces.Place(track: tail.track, channel: tail.channel), nil)
            }
            editor.addNote(
                pitch: note.pitch, velocity: note.velocity, onsetTick: onset, offsetTick: offset,
                track: target.track, channel: target.channel)
        }
        for tail in tails.values { editor.remove(tail) }
        for place in parts.channels { editPedal(&editor, music.pedal, at: place, tick) }
        for text in texts { editor.addText(text) }
        return editor.finished()
    }

    /// Replaces the pedal of a channel in the passage, and has it at the end where what follows expects
    /// it.
    private func editPedal(
        _ editor: inout MIDIFileEditor, _ changes: [PedalChange], at place: PartPlaces.Place,
        _ tick: (Double) -> Int
    ) {
        let own = editor.pedal.filter { $0.channel == place.channel }
        var (value, expected): (UInt8, UInt8) = (0, 0)
        var lastTick = -1
        for change in own.sorted(by: { $0.tick < $1.tick }) where change.tick < ticks.upperBound {
            expected = change.value
            if change.tick < ticks.lowerBound { value = change.value }
            if ticks.contains(change.tick) { editor.remove(change) }
            lastTick = max(lastTick, change.tick)
        }
        for change in changes {
            editor.addPedal(
                value: change.value, tick: min(tick(change.timeSeconds), ticks.upperBound - 1),
                track: place.track, channel: place.channel)
            value = change.value
        }
        if value != expected {
            editor.addPedal(
                value: expected, tick: ticks.upperBound - 1, track: place.track,
                channel: place.channel)
        }
    }
}
