import Foundation
import FrameModels
import Generation

/// Compositions that are drawn together, each as it would be alone: see ``FrameGenerator/draw(_:deliver:)``.
///
/// Every composition has a seat and a thread of its own, on which it is prepared and written; in between it
/// hands in what is to be drawn and waits. ``run()`` waits until all have done so, draws those that share a
/// model, and gives each its own as soon as that has ended.
///
/// Unchecked because all that changes is changed under the condition's lock alone, and what a composition
/// hands in is used by one thread at a time.
public final class JointDrawing: @unchecked Sendable {
    private struct Order {
        let model: any MusicModel
        let take: FrameGenerator.Take
    }

    private enum State {
        case preparing
        case waiting(Order)
        case drawn([Continuation])
        case gone
    }

    private let condition = NSCondition()
    private var states: [State]
    /// Models that have learnt what several compositions go on from, by its description.
    private var models: [String: any MusicModel] = [:]
    private let learning = NSLock()

    /// - Parameter count: of compositions.
    public init(count: Int) {
        states = Array(repeating: .preparing, count: count)
    }

    /// A place for one composition.
    public struct Seat: Sendable {
        fileprivate let drawing: JointDrawing
        fileprivate let number: Int

        /// Goes, whether or not something has been drawn: nobody waits for this composition then.
        public func leave() { drawing.set(number, .gone) }

        /// Has a take drawn, and waits for it.
        func draw(_ take: FrameGenerator.Take, with model: any MusicModel) -> [Continuation] {
            drawing.set(number, .waiting(Order(model: model, take: take)))
            return drawing.condition.withLock {
                while true {
                    if case .drawn(let result) = drawing.states[number] { return result }
                    drawing.condition.wait()
                }
            }
        }

        /// A model that is made once for all seats that describe it in the same words.
        func model(_ description: String, make: () throws -> any MusicModel) rethrows
            -> any MusicModel
        {
            drawing.learning.lock()
            defer { drawing.learning.unlock() }
            if let known = drawing.models[description] { return known }
            let model = try make()
            drawing.models[description] = model
            return model
        }
    }

    /// A seat for every composition.
    public var seats: [Seat] { states.indices.map { Seat(drawing: self, number: $0) } }

    private func set(_ number: Int, _ state: State) {
        condition.withLock {
            states[number] = state
            condition.broadcast()
        }
    }

    /// Draws what all seats hand in; returns when every seat has what it waits for, or has gone.
    public func run() {
        let orders: [(number: Int, order: Order)] = condition.withLock {
            while states.contains(where: { if case .preparing = $0 { true } else { false } }) {
                condition.wait()
            }
            return states.enumerated().compactMap { number, state in
                if case .waiting(let order) = state { (number, order) } else { nil }
            }
        }
        let byModel = Dictionary(grouping: orders) { ObjectIdentifier($0.order.model) }
        for group in byModel.values.sorted(by: { $0[0].number < $1[0].number }) {
            FrameGenerator(group[0].order.model).draw(group.map(\.order.take)) { index, drawn in
                set(group[index].number, .drawn(drawn.continuations))
            }
        }
    }
}
