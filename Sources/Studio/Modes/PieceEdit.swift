import Generation
import MIDIFiles
import MusicCore
import PianoRolls

/// Puts the new notes of a piece that was drawn around given ones into the file of those.
struct PieceEdit {
    /// Where new notes go.
    enum Destination {
        /// A track and a channel of their own, as a piano.
        case ownTrack(name: String)
        /// Among the notes that the mode goes by, each in the part whose notes are nearest.
        case among
    }

    /// What came out.
    struct Result {
        let file: MIDIFile
        let performance: Performance
        let newNotes: Set<Note>
    }

    let file: MIDIFile
    /// The parts that the mode goes by.
    let parts: PartPlaces
    let destination: Destination
    /// The given notes that stay, as frames.
    let kept: ExpressiveRoll
    /// What the piece has before this frame stays out of the file.
    var firstFrame = 0
    /// Whether the pedal is new too.
    let writesPedal: Bool

    /// - Parameters:
    ///   - piece: all frames.
    ///   - texts: written into the file.
    ///   - isRemoved: which notes of the file make way.
    ///   - place: corrects a new note, for example to a line of a grid.
    /// - Returns: the edited file, how it sounds, and which of its notes are new.
    func result(
        with piece: ExpressiveRoll, texts: [String],
        removing isRemoved: (MIDIFileEditor.EditableNote) -> Bool = { _ in false },
        correcting place: (Note) -> Note = { $0 }
    ) -> Result {
        let decoded = piece.performance()
        let new = decoded.notes.filter { note in
            guard let key = Keyboard.key(ofPitch: note.pitch) else { return false }
            let frame = Int(note.onsetSeconds * piece.frameRate + RollOptions.boundaryTolerance)
            guard frame >= firstFrame else { return false }
            return frame >= kept.frameCount || !kept.onsets(inFrame: frame).contains(key)
        }.map(place)
        let pedal = decoded.pedal(from: Double(firstFrame) / piece.frameRate)
        var editor = MIDIFileEditor(
            isOwnTrack ? file.converted(to: .simultaneousTracks) ?? file : file)
        let map = editor.tempoMap
        let ownPlace = addPlace(&editor)
        let nearest = NearestPart(parts, in: editor)
        for note in editor.notes where isRemoved(note) { editor.remove(note) }
        for note in new {
            let target =
                ownPlace ?? nearest.place(pitch: note.pitch, seconds: note.onsetSeconds)
            editor.addNote(
                pitch: note.pitch, velocity: note.velocity,
                onsetTick: map.tick(atSeconds: note.onsetSeconds),
                offsetTick: map.tick(atSeconds: note.offsetSeconds), track: target.track,
                channel: target.channel)
        }
        if writesPedal {
            // A pedal holds all strings of the piano: those of the given notes as well.
            let given = parts.hasPiano ? parts.channels : []
            for place in given + [ownPlace].compactMap({ $0 }) {
                for change in pedal {
                    editor.addPedal(
                        value: change.value, tick: map.tick(atSeconds: change.timeSeconds),
                        track: place.track, channel: place.channel)
                }
            }
        }
        for text in texts { editor.addText(text) }
        let result = editor.finished()
        let performance = result.performance()
        // Ticks round: a note is told by its pitch and its tick.
        let ticks = Set(
            new.map { PitchAndTick($0.pitch, map.tick(atSeconds: $0.onsetSeconds)) })
        return Result(
            file: result, performance: performance,
            newNotes: Set(
                performance.notes.filter {
                    ticks.contains(PitchAndTick($0.pitch, map.tick(atSeconds: $0.onsetSeconds)))
                }))
    }

    private var isOwnTrack: Bool {
        if case .ownTrack = destination { return true }
        return false
    }

    private struct PitchAndTick: Hashable {
        let pitch: UInt8
        let tick: Int

        init(_ pitch: UInt8, _ tick: Int) { (self.pitch, self.tick) = (pitch, tick) }
    }

    /// A track and a channel of their own for the new notes, where they want one and one is free.
    private func addPlace(_ editor: inout MIDIFileEditor) -> PartPlaces.Place? {
        let channels = Set(editor.notes.map(\.channel))
        guard case .ownTrack(let name) = destination,
            let free = (UInt8(0)..<16).first(where: { $0 != 9 && !channels.contains($0) })
        else { return nil }
        let track = editor.addTrack([
            .meta(.text(.trackName, name)), .programChange(channel: free, program: 0),
        ])
        return PartPlaces.Place(track: track, channel: free)
    }
}

extension Performance {
    /// What the pedal does from a time on, as seen by whoever has not heard what came before.
    fileprivate func pedal(from seconds: Double) -> [PedalChange] {
        let before = pedal.last { $0.timeSeconds < seconds }
        let start = before.flatMap {
            $0.isDown ? PedalChange(timeSeconds: seconds, value: $0.value) : nil
        }
        return [start].compactMap { $0 } + pedal.filter { $0.timeSeconds >= seconds }
    }
}
