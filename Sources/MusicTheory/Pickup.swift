import Foundation

/// Finds the first downbeat of a file that begins with a pickup and does not write it as a short bar.
///
/// Every beat of the first bar could be the downbeat. Each gets a score: how much more than on other
/// beats notes begin there, pitches and the bass change, notes and the bass are held, whether the last
/// onset falls on it, and how usual such a pickup is (none, one beat, half a bar). The weights are those
/// of a conditional logit fitted to 278 scores whose bars are known.
struct Pickup {
    private enum Weight {
        static let onset = 1.04
        static let newPitches = 0.70
        static let newBass = 1.03
        static let noteCount = 1.29
        static let length = 1.85
        static let bassLength = 2.33
        static let noPickup = 3.29
        static let lastOnset = 0.01
        static let oneBeat = 2.59
        static let halfBar = -2.20
    }
    /// How much better than no pickup another must be.
    private static let margin = 0.5

    /// What speaks for a downbeat at one step, each in 0...1 or a little above.
    private struct Accent {
        var values = [Double](repeating: 0, count: 6)
    }

    private let accents: [Accent]
    private let lastOnset: Int

    /// - Complexity: O(T).
    init(features: HarmonyFeatures) {
        accents = (0..<features.stepCount).map { Pickup.accent(features, at: $0) }
        lastOnset = accents.lastIndex { $0.values[0] > 0 } ?? 0
    }

    /// The step of the first downbeat in a metre, 0 for no pickup.
    ///
    /// - Parameters:
    ///   - bar: steps in a bar.
    ///   - beat: steps in a beat.
    /// - Returns: a step of the first bar at which a beat begins.
    func firstDownbeat(bar: Int, beat: Int) -> Int {
        guard bar > beat, beat > 0, accents.count > 2 * bar else { return 0 }
        let weights = [
            Weight.onset, Weight.newPitches, Weight.newBass, Weight.noteCount, Weight.length,
            Weight.bassLength,
        ]
        let usual = mean(stride(from: 0, to: accents.count, by: beat))
        var best = (step: 0, score: -Double.infinity)
        var scoreWithout = 0.0
        for step in stride(from: 0, to: bar, by: beat) {
            let places = stride(from: step, to: accents.count, by: bar)
            let count = Double((accents.count - step + bar - 1) / bar)
            var score = 0.0
            for (index, value) in mean(places).enumerated() {
                score += weights[index] * (value - usual[index]) * min(count, 16).squareRoot()
            }
            if step == 0 { score += Weight.noPickup }
            if step == beat { score += Weight.oneBeat }
            if bar / beat > 3, step == bar / 2 { score += Weight.halfBar }
            if (lastOnset - step) % bar == 0 { score += Weight.lastOnset }
            if step == 0 { scoreWithout = score }
            if score > best.score { best = (step, score) }
        }
        return best.score > scoreWithout + Pickup.margin ? best.step : 0
    }

    private func mean(_ places: StrideTo<Int>) -> [Double] {
        var sums = [Double](repeating: 0, count: 6)
        var count = 0.0
        for place in places {
            for index in sums.indices { sums[index] += accents[place].values[index] }
            count += 1
        }
        return sums.map { $0 / max(1, count) }
    }

    private static func accent(_ features: HarmonyFeatures, at step: Int) -> Accent {
        let begun = (0..<12).filter { features.value(.onset, $0, step: step) > 0 }
        func bass(_ step: Int) -> Int? {
            guard step >= 0 else { return nil }
            return (0..<12).first { features.value(.bassAtStart, $0, step: step) > 0 }
        }
        /// How many steps, at most six, a pitch class goes on without beginning anew.
        func length(_ pitchClass: Int, _ channel: HarmonyFeatures.Channel) -> Double {
            var count = 1
            while count < 6, step + count < features.stepCount,
                features.value(channel, pitchClass, step: step + count) > 0.99,
                features.value(.onset, pitchClass, step: step + count) == 0
            {
                count += 1
            }
            return Double(count)
        }
        var accent = Accent()
        accent.values[0] = begun.isEmpty ? 0 : 1
        accent.values[1] = novelty(features, at: step)
        let lowest = bass(step)
        accent.values[2] = step > 0 && lowest != nil && lowest != bass(step - 1) ? 1 : 0
        accent.values[3] = Double(min(4, begun.count)) / 4
        accent.values[4] = (begun.map { length($0, .presence) }.max() ?? 0) / 4
        if let lowest, begun.contains(lowest) {
            accent.values[5] = length(lowest, .bassAtStart) / 4
        }
        return accent
    }

    /// One minus the cosine of what sounds in the two steps before and in the two from here on.
    private static func novelty(_ features: HarmonyFeatures, at step: Int) -> Double {
        func sounding(_ range: Range<Int>) -> [Double] {
            let range = range.clamped(to: 0..<features.stepCount)
            return (0..<12).map { pitchClass in
                range.reduce(0) {
                    $0 + Double(features.value(.presence, pitchClass, step: $1))
                }
            }
        }
        let (before, after) = (sounding(step - 2..<step), sounding(step..<step + 2))
        func product(_ left: [Double], _ right: [Double]) -> Double {
            zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
        }
        let norm = (product(before, before) * product(after, after)).squareRoot()
        return norm > 0 ? 1 - product(before, after) / norm : 0
    }
}
