import Foundation
import FrameModels
import NeuralNetworks
import PianoRolls
import Support
import Tensors

/// A model that reads and predicts one ``NoteEvent`` a step, where ``MusicHybrid`` reads frames: the same
/// blocks, and the likelihood of the same music.
///
/// An event is its distance in time from the one before, its kind, and for a key its velocity and its
/// length, each given what comes before it in this list and all earlier events.
final class NoteEventModel: Module {
    /// Distances from event to event, in timing bins.
    static let times = DistanceClasses(exact: 96, limit: 1 << 22)
    /// Lengths of notes, in frames.
    static let lengths = DistanceClasses(exact: 33, limit: 1 << 19)

    /// What nats are spent on.
    enum Part: String, CaseIterable {
        case time, kind, velocity, length
    }

    /// Where the values that a step reads begin.
    private enum Column {
        static let velocity = NoteEvent.kindCount
        static let time = velocity + VelocityBins.count
        static let length = time + times.count
        static let place = length + lengths.count
        static let down = place + TimingBins.count
        static let pedal = down + Keyboard.keyCount
        static let count = pedal + 1
    }

    private let trunk: HybridTrunk
    private let hidden: Linear
    private let timeTable, kindTable, velocityTable: Parameter
    private let kindBase: Linear
    private let outputs: [Part: Linear]

    /// - Parameters:
    ///   - configuration: the trunk's sizes; `noteWidth` hidden units predict an event.
    ///   - random: draws the weights.
    init(_ configuration: ModelConfiguration, random: inout RandomGenerator) {
        let (width, noteWidth) = (configuration.width, configuration.noteWidth)
        trunk = HybridTrunk(configuration, inputs: Column.count, random: &random)
        hidden = Linear(width, noteWidth, isHidden: true, random: &random)
        func table(_ rows: Int) -> Parameter {
            Parameter(uniform: 0.5, shape: [rows, noteWidth], random: &random)
        }
        timeTable = table(NoteEventModel.times.count)
        kindTable = table(NoteEvent.kindCount)
        velocityTable = table(VelocityBins.count)
        kindBase = Linear(width, NoteEvent.kindCount, initialBias: 0, random: &random)
        var outputs: [Part: Linear] = [:]
        for part in Part.allCases {
            let classes =
                switch part {
                case .time: NoteEventModel.times.count
                case .kind: NoteEvent.kindCount
                case .velocity: VelocityBins.count
                case .length: NoteEventModel.lengths.count
                }
            outputs[part] = Linear(noteWidth, classes, initialBias: 0, random: &random)
        }
        self.outputs = outputs
    }

    var members: [(name: String, member: ModuleMember)] {
        trunk.members + [
            ("hidden", .module(hidden)), ("time_table", .parameter(timeTable)),
            ("kind_table", .parameter(kindTable)), ("velocity_table", .parameter(velocityTable)),
            ("kind_base", .module(kindBase)),
        ] + Part.allCases.compactMap { part in outputs[part].map { (part.rawValue, .module($0)) } }
    }

    /// What the events that follow cost.
    ///
    /// - Parameters:
    ///   - windows: B windows of T + 1 events; every event but the first of a window is predicted.
    ///   - tape: where it is recorded.
    /// - Returns: the sum in nats, and the nats by part.
    func cost(_ windows: NoteEventBatch, _ tape: Tape) -> (cost: Tensor, nats: [Part: Double]) {
        let targets = windows.targets
        var state: ModelState?
        let features = trunk(inputs(windows), state: &state, tape)
        var sum = hidden(features, tape)
        sum = tape.reshape(sum, [sum.rows, sum.width])
        let base = kindBase(features, tape)
        var costs: [Tensor] = []
        var nats: [Part: Double] = [:]

        /// Adds the cost of one part of some events.
        func predict(_ part: Part, _ logits: Tensor, _ classes: [Int], within: [Int] = []) {
            let (cost, each) = tape.softmaxCrossEntropy(logits, targets: classes.map(Int32.init))
            costs.append(cost)
            nats[part] =
                each.reduce(0) { $0 + Double($1) }
                + within.reduce(0) { $0 + log(Double($1)) }
        }
        func logits(_ part: Part, _ sum: Tensor) -> Tensor {
            guard let output = outputs[part] else { preconditionFailure("every part has a layer") }
            return output(tape.activation(.silu, sum), tape)
        }

        let times = targets.map { NoteEventModel.times.find($0.distance) }
        predict(.time, logits(.time, sum), times.map(\.index), within: times.map(\.width))
        sum = tape.add(sum, tape.gatherRows(timeTable.value, times.map(\.index)))
        let kinds = targets.map(\.event.kind)
        let kindLogits = logits(.kind, sum)
        predict(.kind, tape.add(kindLogits, tape.reshape(base, kindLogits.shape)), kinds)

        // Keys alone have a velocity and a length.
        var (rows, velocities, lengths): ([Int], [Int], [Int]) = ([], [], [])
        for (row, target) in targets.enumerated() {
            guard case .strike(_, let velocity, let length) = target.event.action else { continue }
            rows.append(row)
            velocities.append(velocity)
            lengths.append(length)
        }
        if !rows.isEmpty {
            sum = tape.add(
                tape.gatherRows(sum, rows),
                tape.gatherRows(kindTable.value, rows.map { kinds[$0] }))
            predict(.velocity, logits(.velocity, sum), velocities)
            sum = tape.add(sum, tape.gatherRows(velocityTable.value, velocities))
            let found = lengths.map(NoteEventModel.lengths.find)
            predict(.length, logits(.length, sum), found.map(\.index), within: found.map(\.width))
        }
        let cost = costs.dropFirst().reduce(costs[0]) { tape.add($0, $1) }
        return (cost, nats)
    }

    /// What the trunk reads of every event but the last of each window, [B, T, W]: the event itself, its
    /// place in its frame, the keys that are down after it, and the pedal.
    private func inputs(_ batch: NoteEventBatch) -> Tensor {
        let steps = batch.steps
        return Tensor(shape: [batch.windows.count, steps, Column.count]) { values in
            values.update(repeating: 0)
            for (row, window) in batch.windows.enumerated() {
                var ends = [Int](repeating: 0, count: Keyboard.keyCount)
                var pedalIsDown = false
                for step in 0..<steps {
                    let start = (row * steps + step) * Column.count
                    let event = window[window.startIndex + step]
                    let before = step > 0 ? window[window.startIndex + step - 1].time : event.time
                    let frame = event.time / TimingBins.count
                    func mark(_ column: Int) { values[start + column] = 1 }
                    mark(event.kind)
                    mark(Column.time + NoteEventModel.times.find(event.time - before).index)
                    mark(Column.place + event.time % TimingBins.count)
                    switch event.action {
                    case .pedal(let state): pedalIsDown = state.isDown
                    case .strike(let key, let velocity, let length):
                        mark(Column.velocity + velocity)
                        mark(Column.length + NoteEventModel.lengths.find(length).index)
                        ends[key] = frame + length
                    }
                    for key in ends.indices where ends[key] > frame { mark(Column.down + key) }
                    if pedalIsDown { mark(Column.pedal) }
                }
            }
        }
    }
}
