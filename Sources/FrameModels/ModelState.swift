import Tensors

/// What a model carries from one frame to the next: arrays whose meaning its architecture knows.
public struct ModelState {
    /// The arrays, sequences first, in a fixed order.
    public let tensors: [Tensor]

    public init(_ tensors: [Tensor]) { self.tensors = tensors }

    /// A state of the same kind with other arrays.
    ///
    /// - Parameter tensors: as many as ``tensors``, of their shapes but for the sequences' number.
    /// - Returns: a state of as many sequences as the arrays have.
    public func with(_ tensors: [Tensor]) -> ModelState {
        precondition(
            tensors.count == self.tensors.count
                && zip(tensors, self.tensors).allSatisfy {
                    $0.shape.dropFirst() == $1.shape.dropFirst()
                }, "a state of another model")
        return ModelState(tensors)
    }

    /// The states of several sequences side by side.
    ///
    /// - Parameter states: of one model, one sequence each; at least one.
    public init(joining states: [ModelState]) {
        precondition(
            !states.isEmpty && states.allSatisfy { $0.tensors.allSatisfy { $0.shape[0] == 1 } },
            "states of one sequence each are joined")
        tensors = states[0].tensors.indices.map { index in
            let parts = states.map { $0.tensors[index] }
            precondition(
                parts.allSatisfy { $0.shape == parts[0].shape }, "states of different models")
            return Tensor(
                parts.flatMap(\.elements), shape: [states.count] + parts[0].shape.dropFirst())
        }
    }

    /// Puts other sequences in the places of these, in place: sequence i becomes what sequence
    /// `rows[i]` was.
    ///
    /// - Parameter rows: as many as there are sequences, each one of them.
    public func gather(rows: [Int]) {
        for tensor in tensors { tensor.gatherSequences(rows) }
    }

    /// Puts one sequence back to the beginning.
    ///
    /// - Parameter row: the sequence's number in the batch.
    public func clear(row: Int) {
        for tensor in tensors {
            precondition((0..<tensor.shape[0]).contains(row), "there is no sequence \(row)")
            let size = tensor.count / tensor.shape[0]
            tensor.updateElements { $0[row * size..<(row + 1) * size].update(repeating: 0) }
        }
    }
}

extension Tensor {
    /// Puts other slices of the first axis in the places of these, in place.
    func gatherSequences(_ rows: [Int]) {
        let count = shape[0]
        precondition(
            rows.count == count && rows.allSatisfy { (0..<count).contains($0) },
            "\(count) sequences are gathered by as many numbers below \(count)")
        // Sequences that stay where they are need no copy.
        guard rows.indices.contains(where: { rows[$0] != $0 }) else { return }
        let size = self.count / count
        let before = elements
        updateElements { values in
            for (row, source) in rows.enumerated() where source != row {
                for index in 0..<size { values[row * size + index] = before[source * size + index] }
            }
        }
    }
}
