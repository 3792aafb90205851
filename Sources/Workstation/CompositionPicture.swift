import Foundation
import MusicCore
import Plotting

/// Compositions as pictures.
public enum CompositionPicture {
    /// Draws a result's piano roll, given music in grey and new music in colour.
    ///
    /// The extension of `path` chooses PNG or SVG.
    public static func draw(_ result: Composition.Result, to path: String) throws {
        let performance = result.performance
        let start = result.newStartSeconds
        let notes = performance.notes.map { note in
            PianoRollPicture.Note(
                pitch: Int(note.pitch), velocity: Int(note.velocity),
                onsetSeconds: note.onsetSeconds, offsetSeconds: note.offsetSeconds,
                isGiven: note.onsetSeconds < start)
        }
        let pedal = SustainPedal.downSpans(
            of: performance.pedal, endSeconds: performance.durationSeconds
        ).map { PianoRollPicture.PedalSpan(startSeconds: $0.lowerBound, endSeconds: $0.upperBound) }
        let picture = PianoRollPicture(
            title: ((path as NSString).lastPathComponent as NSString).deletingPathExtension,
            notes: notes, pedal: pedal,
            marks: start > 0
                ? [PianoRollPicture.Mark(timeSeconds: start, label: "new")] : [])
        try picture.write(to: path)
    }
}
