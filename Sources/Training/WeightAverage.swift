import NeuralNetworks
import Tensors

/// A running mean of a model's weights.
final class WeightAverage {
    /// The mean, [count].
    let values: Tensor
    private let parameters: FlatParameters
    private let decay: Float

    init(_ parameters: FlatParameters, decay: Float) {
        self.parameters = parameters
        self.decay = decay
        values = Tensor(parameters.values.elements, shape: parameters.values.shape)
    }

    /// Takes the weights after a step in.
    ///
    /// - Parameter step: steps made, that one included.
    func update(step: Int) {
        let kept = min(decay, Float(1 + step) / Float(10 + step))
        parameters.values.withElements { weights in
            values.updateElements { mean in
                for index in mean.indices {
                    mean[index] += (1 - kept) * (weights[index] - mean[index])
                }
            }
        }
    }

    /// Exchanges the model's weights and the mean.
    func swap() {
        parameters.values.updateElements { weights in
            values.updateElements { mean in
                for index in mean.indices {
                    (weights[index], mean[index]) = (mean[index], weights[index])
                }
            }
        }
    }
}
