import Foundation
import Plotting

/// Compositions as pictures.
public enum CompositionPicture {
    /// Draws a result's piano roll, given music in grey and new music in colour.
    ///
    /// The extension of `path` chooses PNG or SVG.
    public static func draw(_ result: Composition.Result, to path: String) throws {
        let name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
        let start = result.newStartSeconds
        try PianoRollPicture(
            result.performance, title: name, promptSeconds: start > 0 ? start : nil
        ).write(to: path)
    }
}
