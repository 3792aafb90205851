/// A correlation over time: `y[o, t] = b[o] + Σ_i Σ_j w[o, i, j] x[i, t + (j - (K - 1) / 2) d]` for K
/// taps, zeros standing before the first and after the last step.
struct TimeConvolution: Sendable {
    private let inputs: Int
    private let outputs: Int
    private let taps: Int
    private let dilation: Int
    /// [output, input, tap].
    private let weights: [Float]
    private let bias: [Float]

    init(_ reader: inout PackedWeights, inputs: Int, outputs: Int, taps: Int, dilation: Int) {
        self.inputs = inputs
        self.outputs = outputs
        self.taps = taps
        self.dilation = dilation
        weights = reader.next(rows: outputs, columns: inputs * taps)
        bias = reader.next(rows: 1, columns: outputs)
    }

    /// Applies the correlation.
    ///
    /// - Parameters:
    ///   - input: [input, step].
    ///   - steps: T.
    /// - Returns: [output, step].
    func apply(_ input: [Float], steps: Int) -> [Float] {
        precondition(input.count == inputs * steps, "the input must be [inputs, steps]")
        var result = [Float](repeating: 0, count: outputs * steps)
        result.withUnsafeMutableBufferPointer { result in
            input.withUnsafeBufferPointer { input in
                for output in 0..<outputs {
                    for step in 0..<steps { result[output * steps + step] = bias[output] }
                    for source in 0..<inputs {
                        for tap in 0..<taps {
                            let shift = (tap - (taps - 1) / 2) * dilation
                            let weight = weights[(output * inputs + source) * taps + tap]
                            let (first, end) = (max(0, -shift), min(steps, steps - shift))
                            guard first < end else { continue }
                            let (to, from) = (output * steps, source * steps + shift)
                            for step in first..<end {
                                result[to + step] += weight * input[from + step]
                            }
                        }
                    }
                }
            }
        }
        return result
    }
}
