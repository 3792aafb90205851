import Foundation
import PianoRolls

/// Keeps new music near what it goes on from: in its pitch classes and register, its rhythm, chords,
/// lengths, velocities and pedal.
///
/// What the prompt does is counted once; what comes is counted as it comes, and fades. Where the two
/// part, the odds of what is missing rise and of what is too frequent fall, in proportion: a weight on
/// each choice of (prompt / music so far)^strength. Where they agree, nothing is changed: the order of
/// things is left to the model.
public struct PromptGuide: Guide {
    /// How strongly each part is held, 0 for not at all.
    public struct Strengths: Sendable, Equatable {
        public var pitchClasses = 1.0
        public var register = 1.0
        public var rhythm = 1.0
        public var chords = 1.0
        public var lengths = 1.0
        public var velocity = 1.0
        public var pedal = 0.5
        /// Of what comes at each place of a bar.
        public var places = 1.0

        public init() {}

        /// All of them times a number.
        public func scaled(by factor: Double) -> Strengths {
            var result = self
            for part in [
                \Strengths.pitchClasses, \.register, \.rhythm, \.chords, \.lengths, \.velocity,
                \.pedal, \.places,
            ] { result[keyPath: part] *= factor }
            return result
        }
    }

    /// The bars of music that is written in a metre, and goes on with a bar.
    public struct Bars: Sendable, Equatable {
        /// The length of a bar in frames, and how many places of it are told apart.
        public let frames: Double
        public let places: Int

        /// - Parameters:
        ///   - frames: >= 1.
        ///   - places: in 1...`frames`.
        public init(frames: Double, places: Int) {
            precondition(frames >= 1 && places >= 1, "a bar has a length and a place")
            (self.frames, self.places) = (frames, min(places, Int(frames)))
        }

        /// The place of a frame, counted from where the new music begins.
        func place(ofFrame frame: Int) -> Int {
            let bars = (Double(frame) + 0.5) / frames
            return min(Int((bars - bars.rounded(.down)) * Double(places)), places - 1)
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
        self.target = target
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
        func bias(_ strength: Double, _ value: Double) -> Float {
            Float(strength * min(max(value, -PromptGuide.limit), PromptGuide.limit))
        }
        let classes = target.pitchClasses.logRatios(to: counts.pitchClasses)
        let registers = target.registers.logRatios(to: counts.registers)
        let size = bias(strengths.chords, 1.5 * log(target.chordSize / counts.chordSize))
        for key in 0..<Keyboard.keyCount {
            biases.keys.preference[key] +=
                bias(strengths.pitchClasses, classes[Keyboard.pitchClass(ofKey: key)])
                + bias(strengths.register, registers[key]) + size
        }
        if let bars {
            biases.onsetShift += bias(strengths.places, bars.onsets(frame))
            for (key, value) in bars.registers(frame).enumerated() {
                biases.keys.preference[key] += bias(strengths.places, value)
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
}

/// What happens in some frames, counted.
private struct PromptCounts {
    /// How often each of several things came.
    struct Histogram {
        var counts: [Double]

        init(_ size: Int) { counts = [Double](repeating: 0, count: size) }

        mutating func add(_ index: Int, weight: Double = 1) { counts[index] += weight }

        /// Adds a normal curve around a place.
        mutating func add(around index: Int, deviation: Double) {
            let reach = Int(3 * deviation)
            let scale = 1 / (deviation * (2 * Double.pi).squareRoot())
            for other in max(0, index - reach)...min(counts.count - 1, index + reach) {
                let distance = Double(other - index) / deviation
                counts[other] += scale * exp(-distance * distance / 2)
            }
        }

        /// The logarithms of how much larger shares are here than there.
        func logRatios(to other: Histogram) -> [Double] {
            let total = counts.reduce(0, +)
            let otherTotal = other.counts.reduce(0, +)
            guard total > 0, otherTotal > 0 else { return counts.map { _ in 0 } }
            let least = 0.02 / Double(counts.count)
            return zip(counts, other.counts).map {
                log(($0 / total + least) / ($1 / otherTotal + least))
            }
        }
    }

    /// How likely something is to happen after so many frames in which it did not.
    struct Hazard {
        var events = Histogram(Hazard.binCount)
        var chances = Histogram(Hazard.binCount)
        /// Frames from which bins begin.
        private static let starts = [1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 25, 41]
        private static let binCount = starts.count

        private static func bin(_ frames: Int) -> Int {
            (starts.firstIndex { $0 > frames } ?? starts.count) - 1
        }

        mutating func add(after frames: Int, happened: Bool) {
            let bin = Hazard.bin(max(1, frames))
            chances.add(bin)
            if happened { events.add(bin) }
        }

        private func logit(_ bin: Int) -> Double {
            let all = chances.counts.reduce(0, +)
            let mean = (events.counts.reduce(0, +) + 0.5) / (all + 1)
            let share = (events.counts[bin] + 2 * mean) / (chances.counts[bin] + 2)
            return log(share / max(1 - share, 1e-6))
        }

        /// How much larger the log-odds are here than there.
        func logitRatio(to other: Hazard, at frames: Int) -> Double {
            let bin = Hazard.bin(max(1, frames))
            return logit(bin) - other.logit(bin)
        }
    }

    var pitchClasses = Histogram(12)
    var registers = Histogram(Keyboard.keyCount)
    var velocities = Histogram(VelocityBins.count)
    var pedals = Histogram(PedalState.allCases.count)
    var rhythm = Hazard()
    var lengths = Hazard()
    private var chords = 0.5
    private var chordNotes = 1.0
    /// Frames since a key was struck, in which it is down; 0 for keys that are up.
    private(set) var ages = [Int](repeating: 0, count: Keyboard.keyCount)
    /// Frames since any key was struck.
    private(set) var sinceOnset = 1

    /// Notes that are struck in one frame, on average.
    var chordSize: Double { max(chordNotes / chords, 1) }
    /// Notes that are struck in a frame.
    var density: Double { (chordNotes + 0.1) / (rhythm.chances.counts.reduce(0, +) + 1) }

    mutating func add(_ frame: ExpressiveFrame) {
        rhythm.add(after: sinceOnset, happened: !frame.onsets.isEmpty)
        sinceOnset = frame.onsets.isEmpty ? sinceOnset + 1 : 1
        if !frame.onsets.isEmpty {
            chords += 1
            chordNotes += Double(frame.onsets.count)
        }
        for key in 0..<Keyboard.keyCount {
            let stays = frame.held.contains(key)
            if ages[key] > 0 { lengths.add(after: ages[key], happened: !stays) }
            ages[key] = frame.onsets.contains(key) ? 1 : stays ? ages[key] + 1 : 0
        }
        for key in frame.down {
            pitchClasses.add(
                Keyboard.pitchClass(ofKey: key), weight: frame.onsets.contains(key) ? 2 : 0.5)
        }
        for key in frame.onsets { registers.add(around: key, deviation: 3) }
        for strike in frame.strikes { velocities.add(around: strike.velocityBin, deviation: 1.2) }
        pedals.add(Int(frame.pedal.rawValue))
    }

    private static let histograms: [WritableKeyPath<PromptCounts, Histogram> & Sendable] = [
        \.pitchClasses, \.registers, \.velocities, \.pedals, \.rhythm.events, \.rhythm.chances,
        \.lengths.events, \.lengths.chances,
    ]

    mutating func scale(by factor: Double) {
        for path in PromptCounts.histograms {
            for index in self[keyPath: path].counts.indices {
                self[keyPath: path].counts[index] *= factor
            }
        }
        chords *= factor
        chordNotes *= factor
    }

    /// Lets what came since the beginning count less.
    mutating func fade(to beginning: PromptCounts, by factor: Double) {
        for path in PromptCounts.histograms {
            let start = beginning[keyPath: path].counts
            for index in start.indices {
                let value = self[keyPath: path].counts[index]
                self[keyPath: path].counts[index] = start[index] + (value - start[index]) * factor
            }
        }
        chords = beginning.chords + (chords - beginning.chords) * factor
        chordNotes = beginning.chordNotes + (chordNotes - beginning.chordNotes) * factor
    }
}

/// What a prompt does at each place of a bar, beside what it does everywhere.
private struct PromptBars {
    private let bars: PromptGuide.Bars
    /// For each place the difference in log-odds that something is struck, and in logarithms how
    /// often each key is.
    private var onsets: [Double] = []
    private var registers: [[Double]] = []

    /// The end of a prompt that is looked at, in seconds: further back, tempi have drifted.
    private static let memorySeconds = 20.0

    init(_ prompt: ExpressiveRoll, _ bars: PromptGuide.Bars) {
        self.bars = bars
        var chances = [Double](repeating: 0, count: bars.places)
        var events = chances
        var keys = [PromptCounts.Histogram](
            repeating: PromptCounts.Histogram(Keyboard.keyCount), count: bars.places)
        var allKeys = PromptCounts.Histogram(Keyboard.keyCount)
        let first = prompt.frameCount - Int(PromptBars.memorySeconds * prompt.frameRate)
        for frame in max(0, first)..<prompt.frameCount {
            let place = bars.place(ofFrame: frame - prompt.frameCount)
            chances[place] += 1
            let struck = prompt.onsets(inFrame: frame)
            if !struck.isEmpty { events[place] += 1 }
            for key in struck {
                keys[place].add(around: key, deviation: 2.5)
                allKeys.add(around: key, deviation: 2.5)
            }
        }
        let mean = (events.reduce(0, +) + 0.5) / (chances.reduce(0, +) + 1)
        func logit(_ share: Double) -> Double { log(share / (1 - share)) }
        let keyTotal = max(allKeys.counts.reduce(0, +), 1)
        for place in 0..<bars.places {
            let share = (events[place] + mean) / (chances[place] + 1)
            onsets.append(logit(min(share, 0.99)) - logit(min(mean, 0.99)))
            // Each place begins as everywhere, as if four notes had come.
            var histogram = keys[place]
            for key in histogram.counts.indices {
                histogram.add(key, weight: 4 * allKeys.counts[key] / keyTotal)
            }
            registers.append(histogram.logRatios(to: allKeys))
        }
    }

    func onsets(_ frame: Int) -> Double { onsets[bars.place(ofFrame: frame)] }

    func registers(_ frame: Int) -> [Double] { registers[bars.place(ofFrame: frame)] }
}
