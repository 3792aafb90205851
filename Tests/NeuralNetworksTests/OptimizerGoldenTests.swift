import CPUBackend
import NeuralNetworks
import Tensors
import TestSupport
import Testing

/// Six updates on a quadratic against PyTorch's Adam and AdamW.
///
/// `scripts/reference/golden_layers.py` made the values in float64.
@Suite struct OptimizerGoldenTests {
    struct Run: Decodable, Sendable, CustomTestStringConvertible {
        let optimizer: String
        let learningRate, beta1, beta2, epsilon, weightDecay: Float
        let maximumGradientNorm: Float?
        let target, curvature, gradientNorms: [Float]
        let trajectory: [[Float]]
        var testDescription: String {
            "\(optimizer), decay \(weightDecay), norm \(maximumGradientNorm ?? .infinity)"
        }
    }

    struct File: Decodable { let runs: [Run] }

    static func runs() throws -> [Run] { try golden("optimizers.json", as: File.self).runs }

    @Test(arguments: try runs())
    func matchesPyTorch(_ run: Run) throws {
        for backend in [ReferenceBackend(), CPU()] as [any Backend] {
            let point = Point(try #require(run.trajectory.first))
            let parameters = FlatParameters(point)
            let adam = Adam(
                parameters, learningRate: run.learningRate, beta1: run.beta1, beta2: run.beta2,
                epsilon: run.epsilon,
                weightDecay: run.optimizer == "adamw"
                    ? .decoupled(run.weightDecay) : .l2(run.weightDecay))
            for (index, expected) in run.trajectory.dropFirst().enumerated() {
                let values = parameters.values.elements
                let gradient = parameters.zeros()
                gradient.updateElements { elements in
                    for i in values.indices {
                        elements[i] = run.curvature[i] * (values[i] - run.target[i])
                    }
                }
                let norm = adam.step(
                    gradient: gradient, maximumNorm: run.maximumGradientNorm ?? .infinity,
                    backend: backend)
                #expect(abs(norm - run.gradientNorms[index]) < 1e-5)
                #expect(adam.stepIndex == index + 1)
                for (value, wanted) in zip(point.values, expected) {
                    #expect(abs(value - wanted) < 1e-5, "step \(index) on \(backend.name)")
                }
            }
        }
    }

    @Test func nonFiniteGradientsChangeNothing() {
        for poison in [Float.nan, .infinity, -.infinity] {
            let point = Point([1, 2, 3])
            let parameters = FlatParameters(point)
            let adam = Adam(parameters, learningRate: 0.1)
            adam.step(gradient: Tensor([1, 1, 1], shape: [3]), backend: defaultBackend())
            let (before, first, second) = (
                point.values, adam.first.elements, adam.second.elements
            )
            let norm = adam.step(
                gradient: Tensor([1, poison, 1], shape: [3]), backend: defaultBackend())
            #expect(!norm.isFinite)
            #expect(point.values == before)
            #expect(adam.first.elements == first && adam.second.elements == second)
            #expect(adam.stepIndex == 1)
        }
    }

    @Test func restoredMomentsGoOnTheSame() {
        func gradient(_ step: Int) -> Tensor {
            Tensor((0..<3).map { Float(($0 * 5 + step * 3) % 7) - 3 }, shape: [3])
        }
        let whole = Point([1, 2, 3])
        let adam = Adam(FlatParameters(whole), learningRate: 0.1)
        for step in 0..<3 { adam.step(gradient: gradient(step), backend: defaultBackend()) }
        let later = Point(whole.values)
        let resumed = Adam(FlatParameters(later), learningRate: 0.1)
        resumed.restore(stepIndex: 3, first: adam.first.elements, second: adam.second.elements)
        for step in 3..<6 {
            adam.step(gradient: gradient(step), backend: defaultBackend())
            resumed.step(gradient: gradient(step), backend: defaultBackend())
        }
        #expect(later.values == whole.values)
    }
}

/// A module of one vector.
private final class Point: Module {
    private let coordinates: Parameter

    init(_ values: [Float]) {
        coordinates = Parameter(Tensor(values, shape: [values.count]))
    }

    var values: [Float] { coordinates.value.elements }
    var members: [(name: String, member: ModuleMember)] {
        [("coordinates", .parameter(coordinates))]
    }
}
