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
    /// How the music arrives on it and whether it rests there; `nil` where no notes are known.
    public var arrival: Arrival?
    /// Quality and root as analysts' tables give them, where the network named the chord: an augmented
    /// sixth is ``AnalystQuality/other`` on the raised fourth degree.
    public var analystQuality: AnalystQuality
    public var analystRoot: Int

    /// The notes around the beginning of a chord, as far as they tell an end from a passing turn.
    public struct Arrival: Sendable, Hashable {
        /// Where its first onset lies, in steps of half a quarter and in beats from the start.
        public var step = 0.0
        public var beats = 0.0
        public var isOffBeat = false
        /// How long nothing new begins, in steps, and the binary logarithm of its ratio to the mean.
        public var pause = 0.0
        public var logPause = 0.0
        /// The same logarithm for the melody, if it moves here.
        public var logMelodyPause: Double?
        /// The note of the melody, and whether it is repeated or left by a leap.
        public var melodyPitch = 0
        public var melodyTurns = false
        /// How long the chord lasts, in steps.
        public var heldSteps = 0.0
        /// The lowest note that begins in the two beats before, within the chord that leads here.
        public var lowestBefore: Int?
    }

    /// A chord of which nothing is known but its place; the rest is set afterwards.
    ///
    /// - Parameters:
    ///   - chord: from whose symbol the analysts' quality and root follow.
    ///   - numeral: what it is in the key.
    ///   - key: the key around it.
    ///   - startSeconds: from the start of the piece.
    ///   - endSeconds: from the start of the piece.
    ///   - bar: from 1.
    ///   - beat: from 1.
    ///   - durationBeats: how many beats it lasts.
    public init(
        chord: Chord, numeral: RomanNumeral, key: Key, startSeconds: Double, endSeconds: Double,
        bar: Int, beat: Double, durationBeats: Double
    ) {
        self.chord = chord
        self.numeral = numeral
        self.key = key
        self.startSeconds = startSeconds
        self.endSeconds = endSeconds
        self.bar = bar
        self.beat = beat
        self.durationBeats = durationBeats
        confidence = 1
        analystQuality = AnalystQuality(chord.quality)
        analystRoot = chord.root.pitchClass
    }
}
