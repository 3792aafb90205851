import Foundation
import PianoRolls

/// What happens in some frames, counted.
struct PromptCounts {
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
    /// Of keys that are struck as the lowest of all that are down: their pitch classes, and where they
    /// lie.
    var basses = Histogram(12)
    var bassRegisters = Histogram(Keyboard.keyCount)
    /// How the melody goes on: from the highest key of an onset to that of the next, in semitones from
    /// -12 to 12, which stand for all that is further; and where its keys lie.
    var steps = Histogram(2 * PromptCounts.largestStep + 1)
    var topRegisters = Histogram(Keyboard.keyCount)
    var velocities = Histogram(VelocityBins.count)
    var pedals = Histogram(PedalState.allCases.count)
    var rhythm = Hazard()
    var lengths = Hazard()
    private var chords = 0.5
    private var chordNotes = 1.0
    /// The highest key of the last onset.
    private var top: Int?
    private static let largestStep = 12
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
        if let lowest = frame.down.lowest, frame.onsets.contains(lowest) {
            basses.add(Keyboard.pitchClass(ofKey: lowest))
            bassRegisters.add(around: lowest, deviation: 3)
        }
        if let highest = frame.onsets.highest {
            if let step = step(to: highest) { steps.add(step) }
            topRegisters.add(around: highest, deviation: 3)
            top = highest
        }
        for strike in frame.strikes { velocities.add(around: strike.velocityBin, deviation: 1.2) }
        pedals.add(Int(frame.pedal.rawValue))
    }

    /// The place of a melody's step to a key among ``steps``; `nil` where nothing was struck before.
    func step(to key: Int) -> Int? {
        top.map {
            min(max(key - $0, -PromptCounts.largestStep), PromptCounts.largestStep)
                + PromptCounts.largestStep
        }
    }

    private static let histograms: [WritableKeyPath<PromptCounts, Histogram> & Sendable] = [
        \.pitchClasses, \.registers, \.basses, \.bassRegisters, \.steps, \.topRegisters,
        \.velocities, \.pedals,
        \.rhythm.events, \.rhythm.chances, \.lengths.events, \.lengths.chances,
    ]

    /// Raises the shares of pitch classes, everywhere and in the bass, to a power.
    mutating func focus(by power: Double) {
        for path in [\PromptCounts.pitchClasses, \PromptCounts.basses] {
            let counts = self[keyPath: path].counts
            let total = counts.reduce(0, +)
            guard total > 0 else { continue }
            let focused = counts.map { pow($0 / total, power) }
            let sum = focused.reduce(0, +)
            self[keyPath: path].counts = focused.map { $0 / sum * total }
        }
    }

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
