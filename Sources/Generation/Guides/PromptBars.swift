import Foundation
import PianoRolls

/// What a prompt does at each place of a bar, beside what it does everywhere.
struct PromptBars {
    private let bars: PromptGuide.Bars
    /// The difference in log-odds that something is struck, for each place.
    private(set) var onsets: [Double] = []
    /// Logarithms of how much more often keys, pitch classes and velocities come at each place than
    /// everywhere.
    let registers, pitchClasses, velocities: [[Double]]

    /// The end of a prompt that is looked at, in seconds.
    private static let memorySeconds = 30.0

    /// Shares at each place and everywhere.
    private struct Shares {
        private var places: [PromptCounts.Histogram]
        private var all: PromptCounts.Histogram

        /// Each place begins as everywhere, as if so many notes had come.
        private static let priorNotes = 4.0

        init(places: Int, size: Int) {
            all = PromptCounts.Histogram(size)
            self.places = [PromptCounts.Histogram](repeating: all, count: places)
        }

        /// Adds a normal curve around an index; of no width, the index alone.
        mutating func add(_ index: Int, deviation: Double = 0, at place: Int) {
            if deviation > 0 {
                places[place].add(around: index, deviation: deviation)
                all.add(around: index, deviation: deviation)
            } else {
                places[place].add(index)
                all.add(index)
            }
        }

        func logRatios() -> [[Double]] {
            let total = max(all.counts.reduce(0, +), 1)
            return places.map { histogram in
                var histogram = histogram
                for (index, count) in all.counts.enumerated() {
                    histogram.add(index, weight: Shares.priorNotes * count / total)
                }
                return histogram.logRatios(to: all)
            }
        }
    }

    init(_ prompt: ExpressiveRoll, _ bars: PromptGuide.Bars) {
        self.bars = bars
        var chances = [Double](repeating: 0, count: bars.places)
        var events = chances
        var keys = Shares(places: bars.places, size: Keyboard.keyCount)
        var classes = Shares(places: bars.places, size: 12)
        var loudness = Shares(places: bars.places, size: VelocityBins.count)
        let first = prompt.frameCount - Int(PromptBars.memorySeconds * prompt.frameRate)
        for frame in max(0, first)..<prompt.frameCount {
            guard let place = bars.place(ofFrame: frame - prompt.frameCount) else { continue }
            chances[place] += 1
            let heard = prompt[frame]
            if !heard.onsets.isEmpty { events[place] += 1 }
            for key in heard.onsets {
                keys.add(key, deviation: 2.5, at: place)
                classes.add(Keyboard.pitchClass(ofKey: key), at: place)
            }
            for strike in heard.strikes {
                loudness.add(strike.velocityBin, deviation: 1.2, at: place)
            }
        }
        let mean = (events.reduce(0, +) + 0.5) / (chances.reduce(0, +) + 1)
        func logit(_ share: Double) -> Double { log(share / (1 - share)) }
        onsets = (0..<bars.places).map { place in
            let share = (events[place] + mean) / (chances[place] + 1)
            return logit(min(share, 0.99)) - logit(min(mean, 0.99))
        }
        registers = keys.logRatios()
        pitchClasses = classes.logRatios()
        velocities = loudness.logRatios()
    }

    /// The place of a frame of the new music.
    func place(ofFrame frame: Int) -> Int? { bars.place(ofFrame: frame) }
}
