import Foundation
import MIDIFiles
import MusicCore
import Plotting
import SoundRendering

/// What modes made, to be looked at and listened to.
public enum ModeRendering {
    /// How much is shown around a passage, in seconds.
    private static let around = 15.0

    /// Draws a result's piano roll, what was kept in grey and what is new in colour, with bars
    /// where a metre is known.
    ///
    /// The extension of `path` chooses PNG or SVG.
    public static func draw(_ result: ModeResult, to path: String) throws {
        let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
        var picture = PianoRollPicture(result.performance, title: name)
        let sorted = result.performance.notes.sorted(by: MusicCore.Note.isBefore)
        for (index, note) in sorted.enumerated() where index < picture.notes.count {
            picture.notes[index].isGiven = !result.newNotes.contains(note)
        }
        picture.givenName = "kept"
        picture.barSeconds = (try? MIDIFile(path: result.path)).map(BarLines.seconds) ?? []
        if result.newSpans.count == 1, let span = result.newSpans.first {
            picture.marks = [
                .init(timeSeconds: span.lowerBound, label: "new from here"),
                .init(timeSeconds: span.upperBound, label: "to here"),
            ]
            // A passage and what is around it.
            picture.fromSeconds = max(0, span.lowerBound - around)
            picture.toSeconds = min(result.performance.durationSeconds, span.upperBound + around)
        }
        try picture.write(to: path)
    }

    /// Renders a result to a sound file.
    ///
    /// - Parameter soundFontPath: `nil` for the one that is found, "none" for the built-in piano.
    @discardableResult
    public static func render(
        _ result: ModeResult, to path: String, soundFontPath: String? = nil
    ) throws -> SoundRenderer.Report {
        var renderer = SoundRenderer()
        renderer.source = .init(named: soundFontPath)
        return try renderer.render(result.performance, to: path)
    }
}
