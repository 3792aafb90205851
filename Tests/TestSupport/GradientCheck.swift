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

/// Compares the gradients that a tape gives with central differences of the loss.
///
/// The loss is the binary cross-entropy of the output against seeded targets, which gives every
/// element of the output a gradient of its own.
///
/// - Parameters:
///   - inputs: what is differentiated; every element is moved by ± `step`.
///   - step: 1e-2 balances float32 rounding of the loss against curvature.
///   - operation: from a tape and nothing else, so that a random mask is the same in every call.
/// - Returns: the largest difference of an element from its estimate, relative to the largest
///   gradient of that input.
public func gradientError(
    of inputs: [Tensor], step: Float = 1e-2, backend: any Backend, isTraining: Bool = false,
    operation: (Tape) -> Tensor
) -> Float {
    func run(recordsGradients: Bool) -> (tape: Tape, loss: Tensor) {
        let tape = Tape(
            backend: backend, recordsGradients: recordsGradients, isTraining: isTraining,
            random: RandomGenerator(seed: 5))
        let output = operation(tape)
        var random = RandomGenerator(seed: 17)
        let targets = randomTensor(output.shape, from: 0, tracksGradient: false, &random)
        return (tape, tape.bceWithLogits(output, targets: targets, positiveWeight: 1.5, divisor: 1))
    }
    func loss() -> Float { run(recordsGradients: false).loss.elements[0] }

    let (tape, value) = run(recordsGradients: true)
    tape.backward(from: value)
    var worst: Float = 0
    for input in inputs {
        guard let gradient = tape.gradient(of: input)?.elements else { return .infinity }
        var estimates: [Float] = []
        for index in 0..<input.count {
            let original = input.elements[index]
            input.updateElements { $0[index] = original + step }
            let above = loss()
            input.updateElements { $0[index] = original - step }
            let below = loss()
            input.updateElements { $0[index] = original }
            estimates.append((above - below) / (2 * step))
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
