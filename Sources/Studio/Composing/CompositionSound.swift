import SoundRendering

/// Compositions as sound.
public enum CompositionSound {
    /// Renders a result to a sound file beside its MIDI.
    ///
    /// - Parameter soundFontPath: `nil` for the one that is found, "none" for the built-in piano.
    @discardableResult
    public static func render(
        _ result: Composition.Result, to path: String, soundFontPath: String? = nil
    ) throws -> SoundRenderer.Report {
        var renderer = SoundRenderer()
        renderer.source = .init(named: soundFontPath)
        return try renderer.render(result.performance, to: path)
    }
}
