import Algorithms
import Foundation
import PianoRolls

/// Keeps new music near what it goes on from: in its pitch classes and register, its melody's steps,
/// rhythm, chords, lengths, velocities and pedal.
///
/// What the prompt does is counted once; what comes is counted as it comes, and fades. Where the two
/// part, the odds of what is missing rise and of what is too frequent fall, in proportion: a weight on
/// each choice of (prompt / music so far)^strength. Where they agree, nothing is changed: the order of
/// things is left to the model.
public struct PromptGuide: Guide {
    /// How strongly each part is held, 0 for not at all.
    public struct Strengths: Sendable, Equatable {
        public var pitchClasses = 1.0
        /// The power to which the prompt's shares of pitch classes are raised: above 1, what is rare in
        /// the prompt is rarer after it, so that a modulation of the prompt does not become the key.
        public var focus = 1.0
        /// Held twice as strongly as the rest: at low temperatures models keep to few keys, and where these
        /// lie drifts.
        public var register = 2.0
        /// Of the pitch classes in the bass, by which keys of nearly the same notes are told apart.
        public var bass = 0.0
        /// Of the melody's steps, from the highest key of an onset to that of the next.
        public var steps = 0.5
        public var rhythm = 1.0
        public var chords = 1.0
        public var lengths = 1.0
        public var velocity = 1.0
        public var pedal = 0.5
        /// Of what comes at each place of a bar.
        public var places = 1.0

        public init() {}

        /// All of them times a number; the focus stays.
        public func scaled(by factor: Double) -> Strengths {
            var result = self
            for part in [
                \Strengths.pitchClasses, \.register, \.bass, \.steps, \.rhythm, \.chords, \.lengths,
                \.velocity, \.pedal, \.places,
            ] { result[keyPath: part] *= factor }
            return result
        }
    }

    /// The bars of music that is written in a metre, and goes on with a bar.
    public struct Bars: Sendable, Equatable {
        /// The length of a bar in frames, and how many places of it are told apart.
        public let frames: Double
        public let places: Int
        /// Where the prompt's bars begin, in frames before the new music, which is the last: rising.
        private let promptLines: [Double]

        /// - Parameters:
        ///   - frames: >= 1.
        ///   - places: in 1...`frames`.
        ///   - promptLines: rising, up to 0, where the new music begins.
        public init(frames: Double, places: Int, promptLines: [Double]) {
            precondition(frames >= 1 && places >= 1, "a bar has a length and a place")
            (self.frames, self.places) = (frames, min(places, Int(frames)))
            self.promptLines = promptLines
        }

        /// The place of a frame, counted from where the new music begins; `nil` before the first bar.
        func place(ofFrame frame: Int) -> Int? {
            let middle = Double(frame) + 0.5
            var part = middle / frames
            if frame < 0 {
                let next = promptLines.partitioningIndex { $0 > middle }
                guard next > 0, next < promptLines.count else { return nil }
                let start = promptLines[next - 1]
                part = (middle - start) / (promptLines[next] - start)
            }
            return min(Int((part - part.rounded(.down)) * Double(places)), places - 1)
        }
    }

    private let strengths: Strengths
    private let target: PromptCounts
    private var counts: PromptCounts
    /// What ``counts`` fade to.
    private let prior: PromptCounts
    /// What is left of a count after a frame: half after 30 seconds.
    private let fading: Double
    private let bars: PromptBars?
    /// How likely each key of the prompt is its bass where it is struck.
    private let bassShares: [Double]
    /// How likely each is the highest of its onset.
    private let topShares: [Double]
    /// Whether the prompt is played with the pedal; music that goes on without then is, too.
    private let hasPedal: Bool

    /// Seconds of the prompt's end that count.
    private static let memorySeconds = 60.0
    /// The prompt counts among what came as if it had lasted so long, in seconds.
    private static let priorSeconds = 6.0
    /// A weight changes odds by no more than this, in nats.
    private static let limit = 3.0

    /// - Parameters:
    ///   - prompt: at least one frame.
    ///   - strengths: how strongly each of its traits is held to.
    ///   - bars: where the prompt has some: what comes at each place of a bar is then kept as well.
    public init(_ prompt: ExpressiveRoll, strengths: Strengths = Strengths(), bars: Bars? = nil) {
        self.strengths = strengths
        self.bars = bars.map { PromptBars(prompt, $0) }
        let frames = Int(
            min(Double(prompt.frameCount), PromptGuide.memorySeconds * prompt.frameRate))
        var target = PromptCounts()
        for frame in prompt.frameCount - frames..<prompt.frameCount { target.add(prompt[frame]) }
        if strengths.focus != 1 { target.focus(by: strengths.focus) }
        self.target = target
        func shares(_ part: PromptCounts.Histogram) -> [Double] {
            zip(part.counts, target.registers.counts).map { $1 > 0 ? $0 / $1 : 0 }
        }
        (bassShares, topShares) = (shares(target.bassRegisters), shares(target.topRegisters))
        hasPedal = target.pedals.counts.dropFirst().contains { $0 > 0 }
        // Key ages and the time since the last onset go on, counts begin as a short prompt's.
        counts = target
        counts.scale(
            by: min(1, PromptGuide.priorSeconds * prompt.frameRate / Double(max(1, frames))))
        prior = counts
        fading = pow(0.5, 1 / (30 * prompt.frameRate))
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        if frame > 0 {
            counts.fade(to: prior, by: fading)
            counts.add(before)
        }
        weighKeys(&biases)
        if let place = bars?.place(ofFrame: frame), let bars {
            biases.onsetShift += bias(strengths.places, bars.onsets[place])
            let classes = bars.pitchClasses[place]
            // Where other keys are asked for, the prompt's do not hold anywhere.
            let classStrength = min(strengths.places, strengths.pitchClasses)
            for key in 0..<Keyboard.keyCount {
                biases.keys.preference[key] +=
                    bias(min(strengths.places, strengths.register), bars.registers[place][key])
                    + bias(classStrength, classes[Keyboard.pitchClass(ofKey: key)])
            }
            for (bin, ratio) in bars.velocities[place].enumerated() {
                biases.notes.velocity[bin] +=
                    bias(min(strengths.places, strengths.velocity), ratio)
            }
        }
        let rhythm = target.rhythm.logitRatio(to: counts.rhythm, at: counts.sinceOnset)
        let density = 2 * log(target.density / counts.density)
        biases.onsetShift += bias(strengths.rhythm, rhythm) + bias(strengths.rhythm, density)
        for key in before.down {
            let release = target.lengths.logitRatio(to: counts.lengths, at: counts.ages[key])
            biases.keys.held[key] -= bias(strengths.lengths, release)
        }
        for (bin, ratio) in target.velocities.logRatios(to: counts.velocities).enumerated() {
            biases.notes.velocity[bin] += bias(strengths.velocity, ratio)
        }
        guard strengths.pedal > 0 else { return }
        if hasPedal {
            for (state, ratio) in target.pedals.logRatios(to: counts.pedals).enumerated() {
                biases.pedal[state] += bias(strengths.pedal, ratio)
            }
        } else {
            biases.fixPedal(.up)
        }
    }

    private func weighKeys(_ biases: inout FrameBiases) {
        let classes = target.pitchClasses.logRatios(to: counts.pitchClasses)
        let registers = target.registers.logRatios(to: counts.registers)
        let basses = target.basses.logRatios(to: counts.basses)
        let steps = target.steps.logRatios(to: counts.steps)
        let size = bias(strengths.chords, 1.5 * log(target.chordSize / counts.chordSize))
        for key in 0..<Keyboard.keyCount {
            biases.keys.preference[key] +=
                bias(strengths.pitchClasses, classes[Keyboard.pitchClass(ofKey: key)])
                + bias(strengths.register, registers[key]) + size
                + bias(strengths.bass * bassShares[key], basses[Keyboard.pitchClass(ofKey: key)])
            if let step = counts.step(to: key) {
                biases.keys.preference[key] += bias(strengths.steps * topShares[key], steps[step])
            }
        }
    }

    /// A ratio's logarithm as a weight.
    private func bias(_ strength: Double, _ value: Double) -> Float {
        Float(strength * min(max(value, -PromptGuide.limit), PromptGuide.limit))
    }
}
