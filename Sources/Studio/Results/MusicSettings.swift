import PianoRolls
import Requests

/// What every request for music says: the model, how its choices are drawn, and the files to write.
public struct MusicSettings: Codable, Sendable, Equatable {
    /// A name in the checkpoints' folder, or a path.
    public var model = ModelLibrary.defaultName
    /// The kind of music that a model plays which has learnt from performances and from scores; by
    /// default that in which it finds the music it is given likelier, and a performance from nothing.
    public var style: MusicStyle?
    /// How the model's choices are drawn.
    public var sampling = SamplingSettings()
    /// The random seed; `nil` draws one.
    public var randomSeed: UInt64?
    /// How many results to write.
    public var count = 1
    /// Where the MIDI goes; a telling name in the generated folder by default. Several results are
    /// numbered.
    public var outputPath: String?
    /// Whether a file that is read may be written over.
    public var force = false
    /// Whether to render sound beside it, and to draw a picture.
    public var writesSound = false
    public var drawsPicture = false
    /// A SoundFont, "none" for the built-in piano; the one that is found by default.
    public var soundFont: String?

    /// The most results of one request.
    public static let maximumCount = 64

    public init() {}

    private enum CodingKeys: String, CodingKey {
        case model, style, sampling, count, force
        case randomSeed = "rngSeed"
        case outputPath = "out"
        case writesSound = "wav"
        case drawsPicture = "plot"
        case soundFont = "soundfont"
    }

    /// Changes the paths of files that are read.
    mutating func mapPaths(_ change: (String) -> String) {
        soundFont = soundFont.map { $0 == "none" ? $0 : change($0) }
    }

    /// - Throws: `RequestError` that tells the allowed range.
    func check() throws {
        guard (1...MusicSettings.maximumCount).contains(count) else {
            throw RequestError(
                .count,
                "the number of results must lie in 1...\(MusicSettings.maximumCount), not \(count)")
        }
    }
}
