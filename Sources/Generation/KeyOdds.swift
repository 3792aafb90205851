import Foundation
import FrameModels
import PianoRolls
import Support
import Tensors

/// How likely each key of a frame is to be struck and to be held, as drawing stands.
struct KeyOdds {
    private let down: KeySet
    private let classes: Int
    private let biases: FrameBiases?
    private let sampler: ChainSampler
    /// The probability of every key to be struck (again), and to be held.
    private var struck, held: [Float]
    /// What ``struck`` is at temperature 1 and without truncation; only kept for truncation.
    private var plainStruck: [Float]
    /// Whether preferences between keys are heeded.
    private var prefers = true
    /// The keys that are down whatever is drawn, and those drawn to be struck.
    private var firm = KeySet()
    /// The highest key that is left to chance; probabilities above it are of no use.
    private var highestFree = Keyboard.keyCount - 1
    /// The keys that hands can strike beside those.
    private var playable = KeySet.all
    /// Whether a key still has to be struck, and whether any may be.
    private var (needsStrike, mayStrike) = (false, true)

    init(down: KeySet, classes: Int, biases: FrameBiases?, sampler: ChainSampler) {
        (self.down, self.classes) = (down, classes)
        (self.biases, self.sampler) = (biases, sampler)
        struck = [Float](repeating: 0, count: Keyboard.keyCount)
        (held, plainStruck) = (struck, struck)
        guard let biases else { return }
        firm = biases.fixed.onsets.union(biases.fixed.held.intersection(down))
        highestFree = KeySet.all.subtracting(biases.fixed.keys).highest ?? -1
        playable = biases.limits?.playable(with: firm) ?? .all
        needsStrike = biases.requiresStrike && biases.fixed.onsets.isEmpty
    }

    // MARK: Events

    /// What a key does, by a number in [0, 1).
    func event(of key: Int, draw: Float) -> KeyEvent {
        if !down.contains(key) { return draw < struck[key] ? .struck : .silent }
        if draw < struck[key] { return .restruck }
        return draw < struck[key] + held[key] ? .held : .released
    }

    /// What a key does that is settled, as far as it is lawful: a key that is up is not held, and
    /// one that is down may have to be held where it cannot be struck again.
    func event(of key: Int, as state: KeyState) -> KeyEvent {
        let event = KeyEvent(state, wasDown: down.contains(key))
        return classes == 2 && event == .restruck ? .held : event
    }

    /// Decides whether any key is struck, where that is wished to be more or less likely than it is or
    /// keys are preferred to others: with the odds that it would have without preferences, shifted.
    /// Which keys are struck is then drawn given that one is.
    ///
    /// To be called after the first ``update(from:logits:)``; takes one number from `random` if
    /// there is something to decide.
    ///
    /// - Returns: how likely the decision was, in nats.
    mutating func decideStrike(logits: [Float], random: inout RandomGenerator) -> Double {
        guard let biases, !biases.requiresStrike else { return 0 }
        let hasPreference = biases.keys.preference.contains { $0 != 0 }
        guard biases.onsetShift != 0 || hasPreference else { return 0 }
        let possible = strikeProbability
        var plain = possible
        if hasPreference {
            prefers = false
            update(from: 0, logits: logits)
            plain = strikeProbability
            prefers = true
            update(from: 0, logits: logits)
        }
        guard possible > 0, plain > 0 else { return 0 }
        let odds = plain / max(1 - plain, 1e-12) * exp(Double(biases.onsetShift))
        let probability = odds.isFinite ? odds / (1 + odds) : 1
        let isStruck = random.uniformDouble() < probability
        (needsStrike, mayStrike) = (isStruck, isStruck)
        heedDecisions(from: 0)
        return log(isStruck ? probability : 1 - probability)
    }

    /// How likely it is that any key which is not fixed is struck.
    private var strikeProbability: Double {
        let fixed = biases?.fixed.keys ?? KeySet()
        var probability = 0.0
        for key in 0..<Keyboard.keyCount where !fixed.contains(key) {
            probability += Double(struck[key]) * (1 - probability)
        }
        return probability
    }

    /// Takes note that a key is struck; ``update(from:logits:)`` heeds it.
    mutating func noteStrike(of key: Int) {
        needsStrike = false
        guard let limits = biases?.limits else { return }
        firm.insert(key)
        playable = limits.playable(with: firm)
    }

    /// How likely a key's event was as it was drawn, in nats.
    func logProposal(of key: Int, _ event: KeyEvent) -> Double {
        switch event {
        case .silent: Double(log1p(-struck[key]))
        case .struck, .restruck: log(Double(struck[key]))
        case .held: log(Double(held[key]))
        case .released: log(max(1 - Double(struck[key]) - Double(held[key]), 1e-30))
        }
    }

    /// How likely a key's event is by the model alone, in nats.
    func logLikelihood(of key: Int, _ event: KeyEvent, logits: [Float]) -> Double {
        let count = Keyboard.keyCount
        guard down.contains(key) else {
            let logit = logits[key]
            return Double(-softplus(event == .struck ? -logit : logit))
        }
        let again = classes == 3 ? logits[2 * count + key] : -.infinity
        let chosen: Float =
            switch event {
            case .held: logits[count + key]
            case .restruck: again
            case .released, .silent, .struck: 0
            }
        return Double(chosen - softplus(logSum(logits[count + key], again)))
    }

    // MARK: Probabilities

    /// The probabilities of the keys from `first` on, as if all of them were next.
    mutating func update(from first: Int, logits: [Float]) {
        guard first <= highestFree else { return }
        let count = Keyboard.keyCount
        var ups: [(key: Int, logit: Float)] = []
        var downs: [(key: Int, held: Float, again: Float)] = []
        ups.reserveCapacity(count)
        for key in first..<count {
            if down.contains(key) {
                let again = classes == 3 ? logits[2 * count + key] : -.infinity
                downs.append((key, logits[count + key], again))
            } else {
                ups.append((key, logits[key]))
            }
        }
        if let wishes = biases?.keys {
            for index in ups.indices {
                let key = ups[index].key
                ups[index].logit += wishes.struck[key] + (prefers ? wishes.preference[key] : 0)
            }
            for index in downs.indices {
                let key = downs[index].key
                downs[index].held += wishes.held[key]
                downs[index].again +=
                    wishes.restruck[key] + (prefers ? wishes.preference[key] : 0)
            }
        }
        setProbabilities(&ups, &downs)
        if biases != nil { heedDecisions(from: first) }
    }

    /// Leaves strikes to what hands can play and to what was decided.
    private mutating func heedDecisions(from first: Int) {
        for key in first..<Keyboard.keyCount where !mayStrike || !playable.contains(key) {
            forbidStrike(of: key)
        }
        if needsStrike { requireStrike(from: first) }
    }

    private mutating func forbidStrike(of key: Int) {
        guard struck[key] > 0 else { return }
        if down.contains(key) { held[key] = struck[key] < 1 ? held[key] / (1 - struck[key]) : 0 }
        struck[key] = 0
    }

    /// Has one of the keys from `first` on be struck, if any can be: the probability of each is
    /// taken given that one of those from it on is struck.
    private mutating func requireStrike(from first: Int) {
        let fixed = biases?.fixed.keys ?? KeySet()
        var oneAbove = 0.0
        for key in (first..<Keyboard.keyCount).reversed() where !fixed.contains(key) {
            let plain = Double(struck[key])
            oneAbove = plain + oneAbove * (1 - plain)
            guard plain > 0, plain < 1 else { continue }
            let given = min(plain / oneAbove, 1)
            if down.contains(key) { held[key] *= Float((1 - given) / (1 - plain)) }
            struck[key] = Float(given)
        }
    }

    private mutating func setProbabilities(
        _ ups: inout [(key: Int, logit: Float)],
        _ downs: inout [(key: Int, held: Float, again: Float)]
    ) {
        guard sampler.strategy.temperature > 0 else {
            let likeliest = ups.max { $0.logit < $1.logit }
            for (key, logit) in ups {
                struck[key] = logit > 0 || needsStrike && key == likeliest?.key ? 1 : 0
            }
            for (key, hold, again) in downs {
                struck[key] = again > max(0, hold) ? 1 : 0
                held[key] = hold > 0 && struck[key] == 0 ? 1 : 0
            }
            return
        }
        let gain = truncate(&ups, &downs, by: sampler.truncation)
        let scale = 1 / sampler.strategy.temperature
        var (upShift, downShift): (Float, Float) = (0, 0)
        if sampler.strategy.keepsDensity, scale != 1 || gain != 1 {
            upShift = DensityShift.shift(
                of: ups.map { $0.logit * scale },
                expecting: gain * ups.reduce(0) { $0 + sigmoid($1.logit) })
        }
        if sampler.strategy.keepsDensity, scale != 1 {
            downShift = DensityShift.shift(
                of: downs.map { logSum($0.held * scale, $0.again * scale) },
                expecting: downs.reduce(0) { $0 + sigmoid(logSum($1.held, $1.again)) })
        }
        for (key, logit) in ups { struck[key] = sigmoid(logit * scale + upShift) }
        for (key, hold, again) in downs {
            let (h, r) = (hold * scale + downShift, again * scale + downShift)
            let highest = max(0, h, r)
            let (e0, e1, e2) = (exp(-highest), exp(h - highest), exp(r - highest))
            (held[key], struck[key]) = (e1 / (e0 + e1 + e2), e2 / (e0 + e1 + e2))
        }
    }

    /// Forbids the strikes that a truncation leaves out.
    ///
    /// - Returns: by how much those that are left gain: the sum of all probabilities to be struck
    ///   over the sum of theirs.
    private mutating func truncate(
        _ ups: inout [(key: Int, logit: Float)],
        _ downs: inout [(key: Int, held: Float, again: Float)], by truncation: Truncation
    ) -> Float {
        guard truncation != .none else { return 1 }
        for (key, logit) in ups { plainStruck[key] = sigmoid(logit) }
        for (key, hold, again) in downs {
            plainStruck[key] = exp(again - logSum(0, logSum(hold, again)))
        }
        let survivors = truncation.survivors(of: plainStruck)
        let kept = KeySet(keys: survivors)
        for index in ups.indices where !kept.contains(ups[index].key) {
            ups[index].logit = -.infinity
        }
        for index in downs.indices where !kept.contains(downs[index].key) {
            downs[index].again = -.infinity
        }
        let left = survivors.reduce(0) { $0 + plainStruck[$1] }
        return left > 0 ? plainStruck.reduce(0, +) / left : 1
    }

    private func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }

    private func softplus(_ x: Float) -> Float { max(x, 0) + log1p(exp(-abs(x))) }

    /// log(exp(x) + exp(y)), where either may be -infinity.
    private func logSum(_ x: Float, _ y: Float) -> Float {
        let highest = max(x, y)
        guard highest > -.infinity else { return -.infinity }
        return highest + log1p(exp(min(x, y) - highest))
    }
}
