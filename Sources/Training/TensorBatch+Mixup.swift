import Foundation
import Support
import Tensors

extension TensorBatch {
    /// Every sample mixed with another one of the batch, inputs and targets alike (Zhang et al.,
    /// "mixup", ICLR 2018): λ of its own and 1 - λ of the other's, λ drawn from Beta(α, α) for each.
    ///
    /// - Parameters:
    ///   - strength: α >= 0; 0 mixes nothing, 0.2 is usual.
    ///   - random: draws partners and parts.
    /// - Returns: as many samples; those whose targets are masked cannot be mixed.
    public func mixed(strength: Double, random: inout RandomGenerator) -> TensorBatch {
        precondition(mask == nil, "masked targets cannot be mixed")
        precondition(strength >= 0 && strength.isFinite, "the strength is >= 0, not \(strength)")
        guard strength > 0 else { return self }
        var partners = Array(0..<sampleCount)
        partners.shuffle(using: &random)
        let parts = partners.map { _ in Float(random.beta(strength)) }
        func mix(_ tensor: Tensor) -> Tensor {
            let size = tensor.count / sampleCount
            return tensor.withElements { values in
                Tensor(shape: tensor.shape) { mixed in
                    for sample in 0..<sampleCount {
                        let (own, other) = (sample * size, partners[sample] * size)
                        let part = parts[sample]
                        for index in 0..<size {
                            mixed[own + index] =
                                part * values[own + index] + (1 - part) * values[other + index]
                        }
                    }
                }
            }
        }
        return TensorBatch(inputs: mix(inputs), targets: mix(targets))
    }
}

extension RandomGenerator {
    /// A draw from Beta(a, a), by two gamma draws (Marsaglia and Tsang 2000).
    fileprivate mutating func beta(_ a: Double) -> Double {
        let (x, y) = (gamma(a), gamma(a))
        return x + y > 0 ? x / (x + y) : 0.5
    }

    private mutating func gamma(_ shape: Double) -> Double {
        // Below 1 by way of a larger shape.
        guard shape >= 1 else {
            return gamma(shape + 1) * pow(positiveUniform(), 1 / shape)
        }
        let d = shape - 1 / 3
        while true {
            let x =
                (-2 * log(positiveUniform())).squareRoot()
                * cos(2 * Double.pi * positiveUniform())
            let v = pow(1 + x / (9 * d).squareRoot(), 3)
            if v > 0, log(positiveUniform()) < x * x / 2 + d - d * v + d * log(v) { return d * v }
        }
    }

    private mutating func positiveUniform() -> Double {
        (Double(next() >> 11) + 0.5) * 0x1p-53
    }
}
