import CPUBackend
import Datasets
import Dispatch
import Evaluation
import Foundation
import FrameModels
import PianoRolls
import Requests
import Tensors

/// The likelihood of a split under the mean of several readings: a model reads every piece in all transpositions by up
/// to some semitones, and the probability of a decision (what a key or the pedal does, a velocity, a time), given those
/// before it, is the mean of what they expect.
///
/// Every reading predicts each decision from all before it, and so does their mean. A model that knew nothing of the
/// place on the keyboard would gain nothing; one that has learnt from some pieces errs differently in every transposition.
/// Where a transposition would take a note off the keyboard, the piece is moved as far as it can be.
public struct TransposedReadings {
    private let model: any MusicModel
    private let corpus: PerformanceCorpus
    private let split: Split
    /// The largest transposition in semitones, >= 0.
    private let reach: Int
    /// Only the first seconds of every piece when given.
    private let maxSeconds: Double?
    private let threads: Int

    /// Frames that are read at once; the state is carried on.
    private static let windowFrames = 256

    /// - Parameters:
    ///   - model: of any form and head.
    ///   - corpus: what is read.
    ///   - split: the part of it.
    ///   - reach: the largest transposition in semitones, >= 0.
    ///   - maxSeconds: only the first seconds of every piece when given.
    ///   - threads: >= 1.
    public init(
        model: any MusicModel, corpus: PerformanceCorpus, split: Split, reach: Int,
        maxSeconds: Double?, threads: Int
    ) {
        (self.model, self.corpus, self.split) = (model, corpus, split)
        (self.reach, self.maxSeconds, self.threads) = (reach, maxSeconds, threads)
    }

    /// What one piece cost.
    fileprivate struct PieceCost: Codable {
        /// By ``FrameModels/FrameCost/Part``.
        var nats: [String: Double] = [:]
        var frames = 0
        var notes = 0
        var frameMatches = MatchCounts()
        var onsetMatches = MatchCounts()
    }

    /// Reads every frame of the split; each rank reads some of the pieces.
    ///
    /// Complexity: O((2 reach + 1) frames).
    ///
    /// - Returns: `nil` for an empty split.
    /// - Throws: `MessagePassingError` when another rank is gone.
    public func run(in context: RequestContext) throws -> LikelihoodEvaluation.Result? {
        let pieces = corpus.pieceIndices(in: split).filter { frameCount(ofPiece: $0) > 1 }
        guard !pieces.isEmpty else { return nil }
        let start = DispatchTime.now().uptimeNanoseconds
        let costs = try context.measure(
            pieces, "evaluating", threads: threads, empty: PieceCost()
        ) { cost(ofPiece:) }
        let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
        var total = PieceCost()
        for cost in costs {
            total.nats.merge(cost.nats, uniquingKeysWith: +)
            total.frames += cost.frames
            total.notes += cost.notes
            total.frameMatches.add(cost.frameMatches)
            total.onsetMatches.add(cost.onsetMatches)
        }
        let isMatched = total.frameMatches != MatchCounts()
        return .init(
            nats: total.nats, frames: total.frames, notes: total.notes,
            framesPerSecond: Double(total.frames) / elapsed,
            frameMatches: isMatched ? total.frameMatches : nil,
            onsetMatches: isMatched ? total.onsetMatches : nil)
    }

    private func frameCount(ofPiece piece: Int) -> Int {
        corpus.frameCount(
            ofPiece: piece, form: model.configuration.form, maxSeconds: maxSeconds)
    }

    /// The transpositions of a piece, of which the first is 0.
    private func shifts(ofPiece piece: Int, frames: Int) -> [Int] {
        var room = -reach...reach
        _ = corpus.roll(ofPiece: piece, frames: 0..<frames) { lowest, highest in
            let down = Int(Keyboard.lowestPitch) - Int(lowest)
            let up = Int(Keyboard.highestPitch) - Int(highest)
            room = min(0, max(-reach, down))...max(0, min(reach, up))
            return 0
        }
        let others = (-reach...reach).filter { $0 != 0 }
        return [0] + others.map { min(max($0, room.lowerBound), room.upperBound) }
    }

    private func cost(ofPiece piece: Int) -> PieceCost {
        let frames = frameCount(ofPiece: piece)
        let shifts = shifts(ofPiece: piece, frames: frames)
        var state: ModelState? = model.initialState(batch: shifts.count)
        var cost = PieceCost()
        for first in stride(from: 0, to: frames - 1, by: TransposedReadings.windowFrames) {
            let count = min(TransposedReadings.windowFrames, frames - 1 - first)
            let rolls = shifts.map { shift in
                corpus.roll(ofPiece: piece, frames: first..<first + count + 1) { _, _ in shift }
            }
            let width = model.configuration.inputWidth
            let inputs = Tensor(zeros: [shifts.count, count, width])
            inputs.updateElements { inputs in
                for (row, roll) in rolls.enumerated() {
                    let part = row * count * width..<(row + 1) * count * width
                    roll.writeInputs(
                        frames: 0..<count, as: model.configuration.form, rowWidth: width,
                        into: .init(rebasing: inputs[part]))
                }
            }
            guard case .independent = model.head else {
                var targets = FrameTargets(model.configuration.form, capacity: rolls.count * count)
                for roll in rolls { targets.append(roll, frames: 1..<count + 1) }
                let window = model.cost(
                    inputs: inputs, targets: targets, mask: nil, divisor: 1, state: &state,
                    Tape(backend: defaultBackend()))
                if let decisions = window.decisions {
                    cost.add(decisions, shifts: shifts, frames: count)
                }
                cost.notes += window.noteCount / shifts.count
                continue
            }
            let logits = model(inputs, state: &state, Tape(backend: defaultBackend()))
            logits.withElements { logits in
                for frame in 0..<count {
                    let expected = TransposedReadings.expectations(shifts) { reading, key in
                        logits[(reading * count + frame) * width + key]
                    }
                    cost.add(
                        expected, truth: rolls[0].downKeys(inFrame: frame + 1),
                        before: rolls[0].downKeys(inFrame: frame))
                }
            }
        }
        return cost
    }

    /// The probabilities of a key to be down and to be up, which sum to 1.
    fileprivate struct Expectation {
        var down = 0.0
        var up = 0.0
    }

    /// The mean of the readings, key by key, of those that have the key on their keyboard.
    private static func expectations(
        _ shifts: [Int], logit: (_ reading: Int, _ key: Int) -> Float
    ) -> [Expectation] {
        (0..<Keyboard.keyCount).map { key in
            var sum = Expectation()
            var count = 0.0
            for (reading, shift) in shifts.enumerated() {
                guard (0..<Keyboard.keyCount).contains(key + shift) else { continue }
                let logit = Double(logit(reading, key + shift))
                sum.down += 1 / (1 + exp(-logit))
                sum.up += 1 / (1 + exp(logit))
                count += 1
            }
            return Expectation(down: sum.down / count, up: sum.up / count)
        }
    }
}

extension TransposedReadings.PieceCost {
    /// Takes in a frame.
    fileprivate mutating func add(
        _ expected: [TransposedReadings.Expectation], truth: KeySet, before: KeySet
    ) {
        var predicted = KeySet()
        var nats = 0.0
        for (key, expectation) in expected.enumerated() {
            nats -= log(truth.contains(key) ? expectation.down : expectation.up)
            if expectation.down > 0.5 { predicted.insert(key) }
        }
        spend(nats, on: .keys)
        frames += 1
        notes += truth.subtracting(before).count
        frameMatches.add(predicted: predicted, truth: truth)
        onsetMatches.add(
            predicted: predicted.subtracting(before), truth: truth.subtracting(before))
    }

    /// Takes in some frames of all readings, reading by reading.
    fileprivate mutating func add(_ decisions: DecisionNats, shifts: [Int], frames count: Int) {
        let keyCount = Keyboard.keyCount
        frames += count
        /// Minus the logarithm of the mean probability.
        func mean(_ nats: some Sequence<Float>) -> Double {
            let (sum, count) = nats.reduce((0.0, 0.0)) { ($0.0 + exp(-Double($1)), $0.1 + 1) }
            return -log(sum / count)
        }
        for key in 0..<keyCount {
            // Those that have the key on their keyboard.
            let places = shifts.indices.filter { (0..<keyCount).contains(key + shifts[$0]) }
                .map { $0 * count * keyCount + key + shifts[$0] }
            spend(
                (0..<count).reduce(0) { sum, frame in
                    sum + mean(places.lazy.map { decisions.keys[$0 + frame * keyCount] })
                }, on: .keys)
        }
        for (part, nats) in [
            (FrameCost.Part.pedal, decisions.pedal), (.velocity, decisions.velocity),
            (.timing, decisions.timing),
        ] {
            // No note leaves the keyboard, so that all readings have equally many of each.
            let each = nats.count / shifts.count
            guard each > 0 else { continue }
            spend(
                (0..<each).reduce(0) { sum, place in
                    sum + mean(shifts.indices.lazy.map { nats[$0 * each + place] })
                }, on: part)
        }
    }

    private mutating func spend(_ nats: Double, on part: FrameCost.Part) {
        self.nats[part.rawValue, default: 0] += nats
    }
}
