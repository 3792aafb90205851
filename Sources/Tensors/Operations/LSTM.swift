import Foundation

/// One frame of an LSTM after its products: pre-activations of the gates in, activations out.
public struct LSTMCellForward: TensorOperation {
    /// [rows, 4 width], in order i, f, g, o.
    public let gates: Matrix
    /// [rows, width] each, dense.
    public let cellBefore, cell, hidden: Matrix

    public init(gates: Matrix, cellBefore: Matrix, cell: Matrix, hidden: Matrix) {
        (self.gates, self.cellBefore, self.cell, self.hidden) = (gates, cellBefore, cell, hidden)
    }

    public func runPlainly(at precision: Precision) {
        let width = cell.width
        withHostMemory { memory in
            let (gates, hidden) = (memory[gates], memory[hidden])
            let (cellBefore, cell) = (memory[cellBefore], memory[cell])
            for r in 0..<self.cell.rows {
                let row = gates + r * 4 * width
                for j in 0..<width {
                    let i = sigmoid(row[j])
                    let f = sigmoid(row[width + j])
                    let g = tanh(row[2 * width + j])
                    let o = sigmoid(row[3 * width + j])
                    let value = f * cellBefore[r * width + j] + i * g
                    (row[j], row[width + j], row[2 * width + j], row[3 * width + j]) = (i, f, g, o)
                    cell[r * width + j] = value
                    hidden[r * width + j] = o * tanh(value)
                }
            }
        }
    }
}

/// Replaces the activated gates by the gradients of their pre-activations.
public struct LSTMCellBackward: TensorOperation {
    public let gates: Matrix
    public let cellBefore, cell: Matrix
    public let dhidden: Matrix
    /// dL/dc[t] from later frames on entry and dL/dc[t-1] on return.
    public let dcell: Matrix

    public init(
        gates: Matrix, cellBefore: Matrix, cell: Matrix, dhidden: Matrix, dcell: Matrix
    ) {
        (self.gates, self.cellBefore, self.cell) = (gates, cellBefore, cell)
        (self.dhidden, self.dcell) = (dhidden, dcell)
    }

    public func runPlainly(at precision: Precision) {
        let width = cell.width
        withHostMemory { memory in
            let (gates, cellBefore, cell) = (memory[gates], memory[cellBefore], memory[cell])
            let (dhidden, dcell) = (memory[dhidden], memory[dcell])
            for r in 0..<self.cell.rows {
                let row = gates + r * 4 * width
                for j in 0..<width {
                    let index = r * width + j
                    let (i, f) = (row[j], row[width + j])
                    let (g, o) = (row[2 * width + j], row[3 * width + j])
                    let squashed = tanh(cell[index])
                    let d = dcell[index] + dhidden[index] * o * (1 - squashed * squashed)
                    row[j] = d * g * i * (1 - i)
                    row[width + j] = d * cellBefore[index] * f * (1 - f)
                    row[2 * width + j] = d * i * (1 - g * g)
                    row[3 * width + j] = dhidden[index] * squashed * o * (1 - o)
                    dcell[index] = d * f
                }
            }
        }
    }
}

/// What an LSTM layer carries from one frame to the next.
public struct LSTMState {
    /// [B, H].
    public var hidden: Tensor
    /// [B, H].
    public var cell: Tensor

    public init(hidden: Tensor, cell: Tensor) {
        self.hidden = hidden
        self.cell = cell
    }

    /// The state at the beginning: zeros.
    public init(batch: Int, width: Int) {
        self.init(hidden: Tensor(zeros: [batch, width]), cell: Tensor(zeros: [batch, width]))
    }
}

extension Tape {
    /// One LSTM layer over a whole sequence, as one node (Hochreiter and Schmidhuber 1997; gates in
    /// PyTorch's order i, f, g, o).
    ///
    /// Letters: T frames, B sequences, I inputs, H hidden. Time is the first axis, so that a frame's
    /// rows lie together. Gradients flow to the input and the parameters, not to the initial state.
    ///
    /// - Parameters:
    ///   - x: [T, B, I].
    ///   - weightIH: [4H, I].
    ///   - weightHH: [4H, H].
    ///   - biasIH: [4H].
    ///   - biasHH: [4H].
    ///   - initial: the state before the first frame; zeros by default.
    /// - Returns: the hidden states [T, B, H] and the state after the last frame.
    public func lstm(
        _ x: Tensor, weightIH: Tensor, weightHH: Tensor, biasIH: Tensor, biasHH: Tensor,
        initial: LSTMState? = nil
    ) -> (output: Tensor, state: LSTMState) {
        precondition(x.shape.count == 3, "an LSTM reads [T, B, I], not \(x.shape)")
        let (frames, batch, inputs) = (x.shape[0], x.shape[1], x.shape[2])
        let width = weightHH.shape[1]
        precondition(weightIH.shape == [4 * width, inputs], "weightIH \(weightIH.shape)")
        let start =
            initial ?? LSTMState(hidden: zeros([batch, width]), cell: zeros([batch, width]))
        precondition(start.cell.shape == [batch, width], "state \(start.cell.shape)")

        let output = output([frames, batch, width], from: [x, weightIH, weightHH, biasIH, biasHH])
        let gates = scratch([frames * batch, 4 * width]).matrix
        // The cells before the first frame, and after every one.
        let cells = scratch([(frames + 1) * batch, width]).matrix
        let hidden = output.matrix
        let bias = scratch([4 * width]).flat
        run(Copy(biasIH.flat, to: bias))
        run(Add(biasHH.flat, to: bias))
        perform(Copy(start.cell.matrix, to: cells.frame(0, of: batch)))
        perform(Product(x.matrix, weight: weightIH, .transposed, into: gates))
        for t in 0..<frames {
            let before = t == 0 ? start.hidden.matrix : hidden.frame(t - 1, of: batch)
            let now = gates.frame(t, of: batch)
            perform(AddRows(bias, to: now))
            perform(Product(before, weight: weightHH, .transposed, accumulates: true, into: now))
            perform(
                LSTMCellForward(
                    gates: now, cellBefore: cells.frame(t, of: batch),
                    cell: cells.frame(t + 1, of: batch),
                    hidden: hidden.frame(t, of: batch)))
        }
        let last = LSTMState(
            hidden: reused(start.hidden) ?? scratch([batch, width]),
            cell: reused(start.cell) ?? scratch([batch, width]))
        perform(Copy(hidden.frame(frames - 1, of: batch), to: last.hidden.matrix))
        perform(Copy(cells.frame(frames, of: batch), to: last.cell.matrix))

        record(output) { [unowned self] dhidden in
            // From here on `gates` holds the gradients of the pre-activations.
            playCellsBack(gates: gates, cells: cells, dhidden: dhidden, weightHH: weightHH)
            let dweightHH = gradientSum(of: weightHH)
            run(
                Product(
                    gates.frame(0, of: batch), .transposed, start.hidden.matrix, accumulates: true,
                    into: dweightHH))
            if frames > 1 {
                run(
                    Product(
                        gates.rows(batch..<frames * batch), .transposed,
                        hidden.rows(0..<(frames - 1) * batch), accumulates: true, into: dweightHH))
            }
            passBack(gates, from: x.allColumns, weight: weightIH)
            let dbias = zeros([4 * width]).flat
            run(SumRows(gates, to: dbias))
            for parameter in [biasIH, biasHH] { run(Add(dbias, to: gradientSum(of: parameter))) }
        }
        return (output, last)
    }

    /// Replaces the gates of all frames, from the last to the first, by the gradients of their
    /// pre-activations.
    private func playCellsBack(gates: Matrix, cells: Matrix, dhidden: Matrix, weightHH: Tensor) {
        let dcell = zeros([cells.rows - gates.rows, cells.width]).matrix
        let batch = dcell.rows
        let frames = gates.rows / batch
        for t in (0..<frames).reversed() {
            if t < frames - 1 {
                run(
                    Product(
                        gates.frame(t + 1, of: batch), weight: weightHH, .plain, accumulates: true,
                        into: dhidden.frame(t, of: batch)))
            }
            run(
                LSTMCellBackward(
                    gates: gates.frame(t, of: batch), cellBefore: cells.frame(t, of: batch),
                    cell: cells.frame(t + 1, of: batch), dhidden: dhidden.frame(t, of: batch),
                    dcell: dcell))
        }
    }
}

extension Matrix {
    /// The rows of frame `t`, where every frame has as many rows as there are sequences.
    fileprivate func frame(_ t: Int, of sequences: Int) -> Matrix {
        rows(t * sequences..<(t + 1) * sequences)
    }
}
