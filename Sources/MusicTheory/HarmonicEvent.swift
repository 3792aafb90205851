/// One chord in its place and key: what every question about harmony is asked of.
public struct HarmonicEvent: Sendable, Hashable {
    public var chord: Chord
    public var numeral: RomanNumeral
    public var key: Key
    /// In seconds from the start of the piece.
    public var startSeconds: Double
    public var endSeconds: Double
    /// Where it begins: bar from 1 and beat from 1, and how many beats it lasts.
    public var bar: Int
    public var beat: Double
    public var durationBeats: Double
    /// The lowest and highest MIDI notes at its beginning, when notes are known.
    public var lowestPitch: Int?
    public var highestPitch: Int?
    /// How sure the analysis is of it, 0...1.
    public var confidence: Double
    /// Whether the music comes to rest on it: the last chord, a rest after it, or a long note.
    public var isRestful: Bool
    /// Quality and root as analysts' tables give them, where the network named the chord: an augmented
    /// sixth is ``AnalystQuality/other`` on the raised fourth degree.
    public var analystQuality: AnalystQuality
    public var analystRoot: Int

    public init(
        chord: Chord, numeral: RomanNumeral, key: Key, startSeconds: Double, endSeconds: Double,
        bar: Int, beat: Double, durationBeats: Double, lowestPitch: Int? = nil,
        highestPitch: Int? = nil, confidence: Double = 1, isRestful: Bool = false,
        analystQuality: AnalystQuality? = nil, analystRoot: Int? = nil
    ) {
        self.chord = chord
        self.numeral = numeral
        self.key = key
        self.startSeconds = startSeconds
        self.endSeconds = endSeconds
        self.bar = bar
        self.beat = beat
        self.durationBeats = durationBeats
        self.lowestPitch = lowestPitch
        self.highestPitch = highestPitch
        self.confidence = confidence
        self.isRestful = isRestful
        self.analystQuality = analystQuality ?? AnalystQuality(chord.quality)
        self.analystRoot = analystRoot ?? chord.root.pitchClass
    }
}
