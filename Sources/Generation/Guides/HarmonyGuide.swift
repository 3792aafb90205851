import Foundation
import PianoRolls
import Support

/// Sets chords below a melody: each particle proposes its own, and the model's likelihood of the chord's
/// strike and of the melody over it decides which go on.
public struct HarmonyGuide: RandomGuide {
    /// A chord that may be taken.
    public struct Candidate: Sendable, Equatable {
        /// 0...11, the root first.
        public let pitchClasses: [Int]
        /// How good it is where it stands, as a logarithm.
        public let logPreference: Double

        public init(pitchClasses: [Int], logPreference: Double) {
            (self.pitchClasses, self.logPreference) = (pitchClasses, logPreference)
        }
    }

    /// The time of one chord.
    public struct Span: Sendable, Equatable {
        public let frames: Range<Int>
        /// The place of its beginning in the first frame, 0..<8.
        public let timingBin: Int
        public let candidates: [Candidate]

        public init(frames: Range<Int>, timingBin: Int, candidates: [Candidate]) {
            (self.frames, self.timingBin, self.candidates) = (frames, timingBin, candidates)
        }
    }

    private let melody: MelodyGuide
    private let spans: [Span]
    private let voices: Int
    /// How well one candidate follows another, by their root's step upward in semitones.
    private let transitions: [Double]
    private var random = RandomGenerator(seed: 0)
    private var next = 0
    private var root: Int?
    private var voicing = KeySet()

    /// Basses lie in E1...B2, and chords above them.
    private static let bassKeys = 7...26

    /// - Parameters:
    ///   - melody: what lies above.
    ///   - spans: rising, without overlap, each with candidates.
    ///   - voices: keys of a chord, 2...6.
    ///   - transitions: twelve logarithms, by the step from one root to the next.
    public init(
        _ melody: MelodyGuide, spans: [Span], voices: Int, transitions: [Double]
    ) {
        precondition((2...6).contains(voices), "a chord has 2...6 keys, not \(voices)")
        precondition(transitions.count == 12, "one value a step")
        self.melody = melody
        self.spans = spans.filter { !$0.candidates.isEmpty }
        self.voices = voices
        self.transitions = transitions
    }

    public mutating func reseed(_ random: RandomGenerator) { self.random = random }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        var begins: Span?
        while next < spans.count, spans[next].frames.lowerBound <= frame {
            begins = spans[next]
            next += 1
        }
        let isInside = next > 0 && spans[next - 1].frames.contains(frame)
        if let begins {
            let frames = begins.frames.clamped(to: 0..<melody.floors.count)
            voicing = propose(begins, below: melody.floors[frames].min() ?? Keyboard.keyCount)
        } else if !isInside {
            voicing = KeySet()
        }
        for key in 0..<Keyboard.keyCount {
            let state: KeyState =
                !voicing.contains(key) ? .off : begins != nil ? .onset : .held
            biases.fixed.fix(key, as: state)
            if state == .onset, let bin = begins?.timingBin {
                var note = NoteBiases()
                for other in 0..<TimingBins.count where other != bin {
                    note.timing[other] = -.infinity
                }
                biases.notesByKey[key] = note
            }
        }
        // What the melody does goes before.
        melody.shape(&biases, frame: frame, after: before)
    }

    /// Draws a chord by preference, and a voicing of it near the last one.
    private mutating func propose(_ span: Span, below floor: Int) -> KeySet {
        let weights = span.candidates.map { candidate in
            let step = root.map { (candidate.pitchClasses[0] - $0 + 12) % 12 }
            return exp(candidate.logPreference + (step.map { transitions[$0] } ?? 0))
        }
        let chosen = span.candidates[draw(weights)]
        root = chosen.pitchClasses[0]
        let top = floor - MelodyGuide.distance
        var best: (keys: KeySet, cost: Double)?
        // A few tries: the bass on the root, or now and then on the third, the others in a close
        // position below the melody.
        for _ in 0..<6 {
            let bassClass = chosen.pitchClasses[random.uniformDouble() < 0.8 ? 0 : 1]
            let basses = HarmonyGuide.bassKeys.filter {
                Keyboard.pitchClass(ofKey: $0) == bassClass && $0 <= top
            }
            guard !basses.isEmpty else { continue }
            var keys = KeySet(keys: [basses[draw(basses.map { _ in 1 })]])
            let ceiling = min(top, 44 - Int(random.uniformDouble() * 8))
            var tone = ceiling
            while tone > (keys.lowest ?? 0) + 4, keys.count < voices {
                if chosen.pitchClasses.contains(Keyboard.pitchClass(ofKey: tone)) {
                    keys.insert(tone)
                    tone -= 2
                }
                tone -= 1
            }
            let missing = Set(chosen.pitchClasses).subtracting(
                keys.map(Keyboard.pitchClass(ofKey:)))
            var moved = 0
            for (new, old) in zip(Array(keys).reversed(), Array(voicing).reversed()) {
                moved += abs(new - old)
            }
            let cost = Double(moved + 6 * missing.count) + 2 * random.uniformDouble()
            if cost < best?.cost ?? Double.infinity { best = (keys, cost) }
        }
        return best?.keys ?? KeySet()
    }

    private mutating func draw(_ weights: [Double]) -> Int {
        var left = random.uniformDouble() * weights.reduce(0, +)
        for (index, weight) in weights.enumerated() {
            left -= weight
            if left < 0 { return index }
        }
        return weights.count - 1
    }
}
