import SoundRendering

/// What a tone is played by.
public enum Timbre: Hashable, Sendable {
    /// A program of a General MIDI SoundFont, 0...127.
    case soundFont(program: Int)
    /// A sum of partials that is drawn for each sound.
    case additive
    /// Recordings of single tones, by the instrument's name.
    case recorded(String)

    /// What it belongs to, for figures and for what is held out: "piano", "reed", "additive", an
    /// instrument's name.
    public var family: String {
        switch self {
        case .soundFont(let program): Timbre.families[program / 8]
        case .additive: "additive"
        case .recorded(let instrument): instrument
        }
    }

    /// Whether it is a real instrument's.
    public var isRecorded: Bool {
        if case .recorded = self { true } else { false }
    }

    /// For people: "program 71", "additive", "banjo".
    public var name: String {
        switch self {
        case .soundFont(let program): "program \(program)"
        case .additive: "additive"
        case .recorded(let instrument): instrument
        }
    }

    /// General MIDI's families of eight programs (General MIDI 1 sound set, 1991).
    public static let families = [
        "piano", "chromatic percussion", "organ", "guitar", "bass", "strings", "ensemble", "brass",
        "reed", "pipe", "synth lead", "synth pad", "synth effects", "ethnic", "percussive",
        "sound effects",
    ]

    /// Programs that are meant to play one steady pitch per key; at which keys they do is measured
    /// (``IntervalSynthesizer/keys(cacheFolder:threads:)``). Left out are effects, drums and noises (96 to 103,
    /// 112 on), the sawtooth in fifths (86), the orchestra hit (55), timpani and tubular bells (47, 14),
    /// whose pitch is uncertain, and the sitar (104) and the bagpipe (109) with their drones.
    public static let soundFontPrograms = (0..<112).filter {
        !(96...103).contains($0) && ![14, 47, 55, 86, 104, 109].contains($0)
    }
}
