import PianoRolls

/// Leads the harmony along a track of chords.
///
/// In every chord's time its tones are preferred as a scale's are. Where it begins, the bass is drawn
/// to its lowest tone, keys that do not belong to it are let go, and the pedal is changed.
public struct ChordGuide: Guide, Equatable {
    /// A chord in its time.
    public struct Span: Sendable, Equatable {
        /// Frames of the new music.
        public let frames: Range<Int>
        /// Where in the first frame it begins: the first timing bin that is its own.
        public let firstBin: Int
        /// 0...11, C = 0.
        public let pitchClasses: Set<Int>
        /// The lowest tone.
        public let bassPitchClass: Int

        public init(
            frames: Range<Int>, firstBin: Int = 0, pitchClasses: Set<Int>, bassPitchClass: Int
        ) {
            self.frames = frames
            self.firstBin = firstBin
            self.pitchClasses = pitchClasses
            self.bassPitchClass = bassPitchClass
        }
    }

    private let spans: [Span]
    private let strength: Double
    private let penalty: Float
    /// The first span that is not over.
    private var place = 0
    /// Up to here, below C4, is where a bass may be.
    private static let bassKeys = 0..<39
    /// Frames for which a chord's beginning lasts.
    private static let beginningFrames = 4

    /// - Parameters:
    ///   - spans: rising, without overlap.
    ///   - strength: 0...1; 1 forbids all other tones.
    public init(_ spans: [Span], strength: Double) {
        (self.spans, self.strength) = (spans, strength)
        penalty = KeyPreference.penalty(strength: strength)
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        while place < spans.count, spans[place].frames.upperBound <= frame { place += 1 }
        guard place < spans.count, spans[place].frames.contains(frame) else { return }
        let span = spans[place]
        let age = frame - span.frames.lowerBound
        if age == 0 {
            for bin in 0..<span.firstBin { biases.notes.timing[bin] = -.infinity }
        }
        for key in 0..<Keyboard.keyCount {
            let pitchClass = Keyboard.pitchClass(ofKey: key)
            if !span.pitchClasses.contains(pitchClass) {
                biases.keys.preference[key] += penalty
                if age == 0 { biases.keys.held[key] += penalty }
            } else if age < ChordGuide.beginningFrames, ChordGuide.bassKeys.contains(key) {
                let isBass = pitchClass == span.bassPitchClass
                biases.keys.preference[key] += Float(2 * strength) * (isBass ? 1 : -1)
            }
        }
        if age == 0, before.pedal.isDown, strength > 0 {
            // Lifted and pressed again or simply lifted, as the model likes.
            biases.pedal[Int(PedalState.down.rawValue)] += penalty
        }
    }
}
