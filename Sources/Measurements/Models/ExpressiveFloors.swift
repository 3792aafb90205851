import Foundation
import FrameModels
import PianoRolls

/// What expressive frames cost without any model: distributions counted on the training split, each
/// count begun at one half.
///
/// `markov`: every key and the pedal by its own chain of first order (a key that is up is struck or
/// not, one that is down is let go, held or struck again); `independent`: the same without the frame
/// before. Velocities by their key's register in both (an octave), timing by its own frequencies.
public struct ExpressiveFloors {
    /// Counts of what each key does, by key, by what it did and by what it does: up or down, then
    /// off, held, onset.
    private var keys = [Double](repeating: 0.5, count: Keyboard.keyCount * 2 * 3)
    private var pedals = [Double](repeating: 0.5, count: 3 * 3)
    private var velocities = [Double](repeating: 0.5, count: 8 * VelocityBins.count)
    private var timings = [Double](repeating: 0.5, count: TimingBins.count)

    /// Counts the pieces that models learn from.
    public init(_ pieces: some Sequence<ExpressiveRoll>) {
        for roll in pieces {
            ExpressiveFloors.forEach(roll) { place in
                switch place {
                case .key(let index): keys[index] += 1
                case .pedal(let index): pedals[index] += 1
                case .velocity(let index): velocities[index] += 1
                case .timing(let index): timings[index] += 1
                }
            }
        }
    }

    /// Nats of all frames but the first of each piece, by floor and part.
    public func nats(of pieces: some Sequence<ExpressiveRoll>) -> [String: [FrameCost.Part: Double]]
    {
        let chains = (
            keys: ExpressiveFloors.costs(keys, classes: 3),
            pedal: ExpressiveFloors.costs(pedals, classes: 3)
        )
        let strike = (
            velocity: ExpressiveFloors.costs(velocities, classes: VelocityBins.count),
            timing: ExpressiveFloors.costs(timings, classes: TimingBins.count)
        )
        let single = (
            keys: ExpressiveFloors.costs(ExpressiveFloors.marginal(keys, groups: 2), classes: 3),
            pedal: ExpressiveFloors.costs(ExpressiveFloors.marginal(pedals, groups: 3), classes: 3)
        )
        var markov: [FrameCost.Part: Double] = [:]
        var independent = markov
        for roll in pieces {
            ExpressiveFloors.forEach(roll) { place in
                switch place {
                case .key(let index):
                    markov[.keys, default: 0] += chains.keys[index]
                    independent[.keys, default: 0] += single.keys[index]
                case .pedal(let index):
                    markov[.pedal, default: 0] += chains.pedal[index]
                    independent[.pedal, default: 0] += single.pedal[index]
                case .velocity(let index):
                    markov[.velocity, default: 0] += strike.velocity[index]
                    independent[.velocity, default: 0] += strike.velocity[index]
                case .timing(let index):
                    markov[.timing, default: 0] += strike.timing[index]
                    independent[.timing, default: 0] += strike.timing[index]
                }
            }
        }
        return ["markov": markov, "independent": independent]
    }

    private enum Place {
        case key(Int), pedal(Int), velocity(Int), timing(Int)
    }

    /// Visits all that a roll's frames but the first hold.
    private static func forEach(_ roll: ExpressiveRoll, _ body: (Place) -> Void) {
        for frame in 1..<max(1, roll.frameCount) {
            let before = roll.downKeys(inFrame: frame - 1)
            let (onsets, held) = (roll.onsets(inFrame: frame), roll.held(inFrame: frame))
            for key in 0..<Keyboard.keyCount {
                let state = onsets.contains(key) ? 2 : held.contains(key) ? 1 : 0
                body(.key((key * 2 + (before.contains(key) ? 1 : 0)) * 3 + state))
            }
            let pedals = (roll.pedal(inFrame: frame - 1), roll.pedal(inFrame: frame))
            body(.pedal(Int(pedals.0.rawValue) * 3 + Int(pedals.1.rawValue)))
            for (key, strike) in zip(onsets, roll.strikes(inFrame: frame)) {
                body(.velocity(key / 12 * VelocityBins.count + strike.velocityBin))
                body(.timing(strike.timingBin))
            }
        }
    }

    /// -log of every count's share of its row.
    private static func costs(_ counts: [Double], classes: Int) -> [Double] {
        stride(from: 0, to: counts.count, by: classes).flatMap { start in
            let row = counts[start..<start + classes]
            let total = row.reduce(0, +)
            return row.map { -log($0 / total) }
        }
    }

    /// Rows of three classes, each replaced by the sum over its group of rows.
    private static func marginal(_ counts: [Double], groups: Int) -> [Double] {
        stride(from: 0, to: counts.count, by: 3 * groups).flatMap { start in
            let sums = (0..<3).map { state in
                (0..<groups).reduce(0) { $0 + counts[start + $1 * 3 + state] }
            }
            return (0..<groups).flatMap { _ in sums }
        }
    }
}
