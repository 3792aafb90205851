import Tensors

/// A function of one row, recorded once and done again for every row it is given, without allocating
/// tensors.
///
/// The parameters it reads must not change while it is in use, and it computes one row at a time.
final class RecordedFunction {
    private let input: Tensor
    private let outputs: [Tensor]
    private let tape: Tape

    /// - Parameters:
    ///   - width: of the rows it is given.
    ///   - backend: where it runs.
    ///   - record: gets a row [1, width] and a tape, and gives the results.
    init(
        of width: Int, on backend: any Backend, _ record: (_ x: Tensor, _ tape: Tape) -> [Tensor]
    ) {
        input = Tensor(zeros: [1, width])
        tape = Tape(tracing: backend)
        outputs = record(input, tape)
    }

    /// Computes the results of a row.
    ///
    /// - Parameter row: as wide as was said.
    /// - Returns: the tensors that were recorded, which the next call writes over.
    func callAsFunction(_ row: UnsafeBufferPointer<Float>) -> [Tensor] {
        input.updateElements { _ = $0.update(fromContentsOf: row) }
        tape.replay()
        return outputs
    }

    /// Computes the results of a row; see ``callAsFunction(_:)-row``.
    func callAsFunction(_ row: [Float]) -> [Tensor] {
        row.withUnsafeBufferPointer { self($0) }
    }

    /// Computes the results of a tensor's only row.
    func callAsFunction(_ row: Tensor) -> [Tensor] { row.withElements { self($0) } }
}
