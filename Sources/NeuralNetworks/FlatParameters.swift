import Tensors

/// All parameters of a module in one flat array, so that an optimizer, clipping and the sum of
/// several tapes' gradients are one sweep each.
///
/// Making one moves the module's parameters into the array.
public final class FlatParameters {
    /// One parameter's place.
    public struct Slot {
        public let name: String
        public let shape: [Int]
        /// The index of the first element in the flat array.
        public let offset: Int
        let parameter: Parameter
    }

    /// In `state_dict` order.
    public let slots: [Slot]
    /// All values, [count].
    public let values: Tensor

    public init(_ module: some Module) {
        let named = module.namedParameters
        let flat = Tensor(zeros: [max(1, named.reduce(0) { $0 + $1.parameter.value.count })])
        var slots: [Slot] = []
        var offset = 0
        for (name, parameter) in named {
            let shape = parameter.value.shape
            let count = parameter.value.count
            flat.updateElements { all in
                parameter.value.withElements { old in
                    for index in 0..<count { all[offset + index] = old[index] }
                }
            }
            parameter.value = Tensor(view: flat, offset: offset, shape: shape, tracksGradient: true)
            slots.append(Slot(name: name, shape: shape, offset: offset, parameter: parameter))
            offset += count
        }
        self.slots = slots
        values = flat
    }

    /// The number of values.
    public var count: Int { values.count }

    /// A flat array of zeros for gradients or moments.
    public func zeros() -> Tensor { Tensor(zeros: [count]) }

    /// Lets a tape add the parameters' gradients to a flat array.
    public func accumulateGradients(of tape: Tape, in gradients: Tensor) {
        for slot in slots {
            tape.accumulateGradient(
                of: slot.parameter.value,
                in: Tensor(view: gradients, offset: slot.offset, shape: slot.shape))
        }
    }
}
