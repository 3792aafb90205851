import CPUBackend
import NeuralNetworks
import Support
import Tensors
import TestSupport
import Testing

@Suite struct ResidualNetworkTests {
    private func network() -> ResidualNetwork {
        var configuration = ResidualNetwork.Configuration(outputs: 3)
        (configuration.widths, configuration.blocks) = ([4, 6], [1, 2])
        var random = RandomGenerator(seed: 8)
        return ResidualNetwork(configuration, random: &random)
    }

    @Test func namesAreTorchvisions() {
        let names = network().namedTensors.map(\.name)
        let block = ["conv1.weight", "bn1.weight", "bn1.bias", "conv2.weight"]
        let expected =
            ["conv1.weight", "bn1.weight", "bn1.running_mean", "bn1.running_var", "fc.weight"]
            + block.map { "layer1.0.\($0)" } + block.map { "layer2.1.\($0)" }
            + ["layer2.0.downsample.0.weight", "layer2.0.downsample.1.running_var", "fc.bias"]
        #expect(Set(names).isSuperset(of: expected))
        #expect(!names.contains { $0.hasPrefix("layer1.0.downsample") })
        #expect(names.count == Set(names).count)
    }

    /// Folded, it computes the same; statistics that are not those of the beginning make it count.
    @Test func folds() {
        let network = network()
        var random = RandomGenerator(seed: 9)
        for (_, statistics) in network.namedStatistics {
            statistics.moments.mean.updateElements { values in
                for index in values.indices { values[index] = random.uniformFloat() - 0.5 }
            }
            statistics.moments.variance.updateElements { values in
                for index in values.indices { values[index] = 0.5 + random.uniformFloat() }
            }
        }
        let x = randomTensor([2, 32, 24, 1], tracksGradient: false, &random)
        let before = network(x, Tape())
        network.fold()
        #expect(before.shape == [2, 3])
        #expect(relativeDifference(network(x, Tape()).elements, before.elements) < 1e-4)
    }

    @Test func gradientsReachEveryWeight() {
        let network = network()
        var random = RandomGenerator(seed: 10)
        let x = randomTensor([2, 32, 32, 1], tracksGradient: false, &random)
        let tape = Tape(recordsGradients: true, isTraining: true)
        let y = network(x, tape)
        tape.backward(from: y, cotangent: randomTensor(y.shape, tracksGradient: false, &random))
        for (name, parameter) in network.namedParameters {
            let gradient = tape.gradient(of: parameter.value)?.elements
            #expect(gradient?.contains { $0 != 0 && $0.isFinite } == true, "\(name)")
        }
    }
}
