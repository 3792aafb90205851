import Support
import Tensors

/// A tensor of seeded uniform values.
public func randomTensor(
    _ shape: [Int], from low: Float = -1, to high: Float = 1, tracksGradient: Bool = true,
    _ random: inout RandomGenerator
) -> Tensor {
    Tensor(shape: shape, tracksGradient: tracksGradient) { elements in
        for index in elements.indices {
            elements[index] = low + (high - low) * random.uniformFloat()
        }
    }
}

/// Compares the gradients that a tape gives with central differences.
///
/// What is differentiated is sum(output * cotangent) with a seeded cotangent, summed in float64, so
/// that every element of the output has a gradient of its own.
///
/// - Parameters:
///   - inputs: what is differentiated; every element is moved by ± `step`.
///   - step: 1e-2 balances float32 rounding of the output against curvature.
///   - backend: what is checked.
///   - isTraining: whether the tape is one of training, with dropout.
///   - operation: from a tape and nothing else, so that a random mask is the same in every call.
/// - Returns: the largest difference of an element from its estimate, relative to the largest
///   gradient of that input.
public func gradientError(
    of inputs: [Tensor], step: Float = 1e-2, backend: any Backend, isTraining: Bool = false,
    operation: (Tape) -> Tensor
) -> Float {
    func run(recordsGradients: Bool) -> (tape: Tape, output: Tensor, cotangent: Tensor) {
        let tape = Tape(
            backend: backend, recordsGradients: recordsGradients, isTraining: isTraining,
            random: RandomGenerator(seed: 5))
        let output = operation(tape)
        var random = RandomGenerator(seed: 17)
        return (tape, output, randomTensor(output.shape, tracksGradient: false, &random))
    }
    func sum() -> Double {
        let (_, output, cotangent) = run(recordsGradients: false)
        return zip(output.elements, cotangent.elements).reduce(0) {
            $0 + Double($1.0) * Double($1.1)
        }
    }

    let (tape, output, cotangent) = run(recordsGradients: true)
    tape.backward(from: output, cotangent: cotangent)
    var worst: Float = 0
    for input in inputs {
        guard let gradient = tape.gradient(of: input)?.elements else { return .infinity }
        var estimates: [Float] = []
        for index in 0..<input.count {
            let original = input.elements[index]
            input.updateElements { $0[index] = original + step }
            let above = sum()
            input.updateElements { $0[index] = original - step }
            let below = sum()
            input.updateElements { $0[index] = original }
            estimates.append(Float((above - below) / (2 * Double(step))))
        }
        let scale = max(estimates.map(abs).max() ?? 0, 1e-3)
        for (exact, estimate) in zip(gradient, estimates) {
            worst = max(worst, abs(exact - estimate) / scale)
        }
    }
    return worst
}

/// The largest difference of two arrays, relative to the second's largest magnitude.
public func relativeDifference(_ values: [Float], _ expected: [Float]) -> Float {
    precondition(values.count == expected.count, "arrays of \(values.count) and \(expected.count)")
    let scale = max(expected.map(abs).max() ?? 0, 1e-12)
    return zip(values, expected).map { abs($0 - $1) }.max().map { $0 / scale } ?? 0
}
