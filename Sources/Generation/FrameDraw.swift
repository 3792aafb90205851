import Foundation
import MusicModels
import PianoRolls
import Support
import Tensors

/// Draws a frame of which some is given, and tells how well what is given fits.
struct FrameDraw {
    let head: ExpressiveHead
    let sampling: ExpressiveSampling
    let tape: Tape

    /// Draws what is free in the order of the model (pedal, keys from low to high, velocity and time
    /// note by note) and puts what is given where it comes.
    ///
    /// - Parameters:
    ///   - features: [1, D].
    ///   - before: the frame before.
    ///   - biases: for the free keys.
    /// - Returns: the frame, and the logarithm of the model's probability of each thing given, where
    ///   it comes, after all that was drawn before it.
    func draw(
        _ features: Tensor, after before: ExpressiveFrame, given: GivenEvents,
        biases: KeyBiases?, random: inout RandomGenerator
    ) -> (frame: ExpressiveFrame, logProbability: Double) {
        var logProbability = 0.0
        let pedalLogits = head.pedalLogits(features, tape)
        let drawnPedal = sampling.pedal.draw(pedalLogits, random: &random)
        let pedal = given.pedal.map { Int($0.rawValue) } ?? drawnPedal
        if given.pedal != nil { logProbability += logSoftmax(pedalLogits, pedal) }

        let cursor = head.keys.cursor(features, pedal: pedal, tape)
        let keys = sampling.keys.draw(
            cursor, classes: head.keys.classes, down: before.down,
            biases: given.keys.isEmpty ? biases : given.forcing(biases), random: &random)
        logProbability += self.logProbability(
            of: given.keys, struck: keys.struck, held: keys.held, down: before.down, cursor)

        let notes = head.drawNotes(features, keys: Array(keys.struck), tape) { choice, logits in
            let (key, isVelocity) =
                switch choice {
                case .velocity(let key): (key, true)
                case .timing(let key): (key, false)
                }
            let drawn = (isVelocity ? sampling.velocity : sampling.timing)
                .draw(logits, random: &random)
            let strike = given.strikes[key]
            guard let known = isVelocity ? strike?.velocityBin : strike?.timingBin else {
                return drawn
            }
            logProbability += logSoftmax(logits, known)
            return known
        }
        let frame = ExpressiveFrame(
            onsets: keys.struck, held: keys.held,
            strikes: notes.map { Strike(velocityBin: $0.velocity, timingBin: $0.timing) },
            pedal: PedalState(rawValue: UInt8(pedal)) ?? .up)
        return (frame, logProbability)
    }

    /// The logarithm of the probability of what some keys do, each given all keys below it.
    private func logProbability(
        of keys: KeySet, struck: KeySet, held: KeySet, down: KeySet, _ start: KeyChainHead.Cursor
    ) -> Double {
        guard let highest = keys.highest else { return 0 }
        var cursor = start
        var sum = 0.0
        let count = Keyboard.keyCount
        for key in 0...highest {
            let event: KeyEvents.Event
            if down.contains(key) {
                event = struck.contains(key) ? .restruck : held.contains(key) ? .held : .released
            } else {
                event = struck.contains(key) ? .struck : .silent
            }
            if keys.contains(key) {
                let logits = cursor.logits
                if down.contains(key) {
                    let restruck =
                        head.keys.classes == 3 ? logits[2 * count + key] : -Float.infinity
                    let place = event == .released ? 0 : event == .held ? 1 : 2
                    sum += logSoftmax([0, logits[count + key], restruck], place)
                } else {
                    // log(sigmoid(x)) of being struck, log(1 - sigmoid(x)) of silence.
                    let x = Double(event == .struck ? logits[key] : -logits[key])
                    sum -= x > 0 ? log1p(exp(-x)) : -x + log1p(exp(x))
                }
            }
            if key < highest { cursor.advance(key: key, event: event) }
        }
        return sum
    }

    private func logSoftmax(_ logits: [Float], _ index: Int) -> Double {
        let highest = Double(logits.max() ?? 0)
        let total = logits.reduce(0.0) { $0 + exp(Double($1) - highest) }
        return Double(logits[index]) - highest - log(total)
    }
}
