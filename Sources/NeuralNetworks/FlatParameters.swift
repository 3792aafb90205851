import Tensors

/// All parameters of a module in one flat array, so that an optimizer, clipping and the sum of
/// several tapes' gradients are one sweep each.
///
/// An array of gradients has room behind the parameters' for what batch normalisations learn of a
/// batch: sums that add up over tapes and machines as gradients do.
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

        /// Whether ``Muon`` moves it as a whole.
        public var isHiddenMatrix: Bool { parameter.isHiddenMatrix }
        /// Its elements in the flat array.
        public var range: Range<Int> { offset..<offset + parameter.value.count }
    }

    /// In `state_dict` order.
    public let slots: [Slot]
    /// All values, [count].
    public let values: Tensor
    /// Running statistics, each with the place of its sums in an array of gradients.
    private let statistics: [(statistics: RunningStatistics, offset: Int)]
    /// The length of an array of gradients: all parameters, then the sums of batch normalisations.
    public let gradientCount: Int

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
        var end = flat.count
        var places: [(statistics: RunningStatistics, offset: Int)] = []
        for (_, statistics) in module.namedStatistics {
            places.append((statistics, end))
            end += statistics.moments.sums.count
        }
        statistics = places
        gradientCount = end
    }

    /// The number of values.
    public var count: Int { values.count }

    /// The parameters with their names, in the order of the flat array.
    public var named: [(name: String, values: Tensor)] {
        slots.map { ($0.name, $0.parameter.value) }
    }

    /// A flat array of zeros, one for each value: for an optimizer's moments.
    public func zeros() -> Tensor { Tensor(zeros: [count]) }

    /// A flat array of zeros for gradients, [gradientCount].
    public func gradientZeros() -> Tensor { Tensor(zeros: [gradientCount]) }

    /// Lets a tape add the parameters' gradients, and what it learns of the batch, to a flat array.
    ///
    /// - Parameters:
    ///   - tape: before its forward pass.
    ///   - gradients: [gradientCount].
    ///   - tell: told while the backward pass goes on from which index on the array is complete. Modules
    ///     list their members in the order of their use, so the array fills from its end; what is learnt
    ///     of the batch is complete with the forward pass.
    public func accumulateGradients(
        of tape: Tape, in gradients: Tensor, completeFrom tell: ((Int) -> Void)? = nil
    ) {
        for slot in slots {
            tape.accumulateGradient(
                of: slot.parameter.value,
                in: Tensor(view: gradients, offset: slot.offset, shape: slot.shape))
        }
        for (statistics, offset) in statistics {
            let sums = statistics.moments.sums
            tape.accumulateGradient(
                of: sums, in: Tensor(view: gradients, offset: offset, shape: sums.shape))
        }
        guard let tell else { return }
        let places = Dictionary(
            slots.enumerated().map { (ObjectIdentifier($1.parameter.value), $0) },
            uniquingKeysWith: { first, _ in first })
        var isComplete = slots.map { _ in false }
        var end = slots.count
        tape.watchGradients { [slots] tensor in
            guard let place = places[ObjectIdentifier(tensor)] else { return }
            isComplete[place] = true
            let before = end
            while end > 0, isComplete[end - 1] { end -= 1 }
            if end < before { tell(slots[end].offset) }
        }
    }

    /// Moves running statistics towards those of the batch.
    ///
    /// - Parameter gradients: what all tapes of the batch summed up, [gradientCount].
    public func moveStatistics(by gradients: Tensor) {
        gradients.withElements { values in
            for (statistics, offset) in statistics {
                let count = statistics.moments.sums.count
                statistics.move(by: UnsafeBufferPointer(rebasing: values[offset..<offset + count]))
            }
        }
    }
}
