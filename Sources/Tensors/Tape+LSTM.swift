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
        let start = initial ?? LSTMState(batch: batch, width: width)
        precondition(start.cell.shape == [batch, width], "state \(start.cell.shape)")

        let hidden = output([frames, batch, width], from: [x, weightIH, weightHH, biasIH, biasHH])
        // Without a tape only one frame of gates is needed, but the inputs' product is best done at once.
        let gates = scratch(frames * batch * 4 * width)
        let cells = scratch((frames + 1) * batch * width)
        let (gateFrame, frame) = (batch * 4 * width, batch * width)
        let bias = scratch(4 * width)
        bias.pointer.update(from: biasIH.pointer, count: 4 * width)
        backend.add(4 * width, biasHH.pointer, bias.pointer)

        let last = LSTMState(
            hidden: reused(start.hidden) ?? Tensor(zeros: start.hidden.shape),
            cell: reused(start.cell) ?? Tensor(zeros: start.cell.shape))
        perform { [backend] in
            cells.pointer.update(from: start.cell.pointer, count: frame)
            backend.gemm(
                frames * batch, 4 * width, inputs, x.pointer, inputs, weight: weightIH,
                .transposed, accumulate: false, gates.pointer, 4 * width)
            for t in 0..<frames {
                let before = t == 0 ? start.hidden.pointer : hidden.pointer + (t - 1) * frame
                let now = gates.pointer + t * gateFrame
                backend.addRows(batch, 4 * width, bias.pointer, now)
                backend.gemm(
                    batch, 4 * width, width, before, width, weight: weightHH, .transposed,
                    accumulate: true, now, 4 * width)
                backend.lstmCellForward(
                    batch, width, now, cells.pointer + t * frame,
                    cells.pointer + (t + 1) * frame, hidden.pointer + t * frame)
            }
            last.hidden.pointer.update(from: hidden.pointer + (frames - 1) * frame, count: frame)
            last.cell.pointer.update(from: cells.pointer + frames * frame, count: frame)
        }

        record(hidden) { [unowned self] dhidden in
            let dcell = Tensor(zeros: [batch, width])
            for t in stride(from: frames - 1, through: 0, by: -1) {
                let now = gates.pointer + t * gateFrame
                if t < frames - 1 {
                    backend.gemm(
                        batch, width, 4 * width, now + gateFrame, 4 * width, weight: weightHH,
                        .plain, accumulate: true, dhidden + t * frame, width)
                }
                backend.lstmCellBackward(
                    batch, width, now, cells.pointer + t * frame, cells.pointer + (t + 1) * frame,
                    dhidden + t * frame, dcell.pointer)
            }
            // From here on `gates` holds the gradients of the pre-activations.
            let dweightHH = gradientPointer(of: weightHH)
            backend.gemm(
                .transposed, .plain, 4 * width, width, batch, gates.pointer, 4 * width,
                start.hidden.pointer, width, accumulate: true, dweightHH, width)
            if frames > 1 {
                backend.gemm(
                    .transposed, .plain, 4 * width, width, (frames - 1) * batch,
                    gates.pointer + gateFrame, 4 * width, hidden.pointer, width, accumulate: true,
                    dweightHH, width)
            }
            backend.gemm(
                .transposed, .plain, 4 * width, inputs, frames * batch, gates.pointer, 4 * width,
                x.pointer, inputs, accumulate: true, gradientPointer(of: weightIH), inputs)
            let dbias = Tensor(zeros: [4 * width])
            backend.sumRows(frames * batch, 4 * width, gates.pointer, 4 * width, dbias.pointer)
            for parameter in [biasIH, biasHH] {
                backend.add(4 * width, dbias.pointer, gradientPointer(of: parameter))
            }
            if x.tracksGradient {
                let dx = gradientPlace(of: x.allColumns)
                backend.gemm(
                    frames * batch, inputs, 4 * width, gates.pointer, 4 * width,
                    weight: weightIH, .plain, accumulate: dx.accumulate, dx.pointer, inputs)
            }
        }
        return (hidden, last)
    }
}
