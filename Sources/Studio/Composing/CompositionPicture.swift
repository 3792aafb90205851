import Foundation
import Plotting

/// Compositions as pictures.
public enum CompositionPicture {
    /// Draws a result's piano roll, given music in grey and new music in colour, with bars where a
    /// metre is known.
    ///
    /// The extension of `path` chooses PNG or SVG.
    public static func draw(_ result: Composition.Result, to path: String) throws {
        let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
        let start = result.newStartSeconds
        var picture = PianoRollPicture(
            result.performance, title: name, promptSeconds: start > 0 ? start : nil)
        let bars = result.barSeconds
        let given = bars.prefix { $0 < start - 0.01 }
        picture.barSeconds = bars
        if given.isEmpty {
            picture.secondsWithoutBars = [0..<start]
        } else if given.count == bars.count {
            picture.secondsWithoutBars = [start..<Double.greatestFiniteMagnitude]
        }
        try picture.write(to: path)
    }
}
