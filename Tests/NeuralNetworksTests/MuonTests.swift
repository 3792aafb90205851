import CPUBackend
import NeuralNetworks
import Support
import Tensors
import TestSupport
import Testing

/// Five steps of a tall and a wide matrix and of a vector against PyTorch's Muon and AdamW.
///
/// `scripts/reference/golden_layers.py` made the values in float64.
@Suite struct MuonTests {
    struct Run: Decodable, Sendable {
        let learningRate, weightDecay: Float
        let shapes: [[Int]]
        let gradients, trajectory: [[[Float]]]
    }

    struct File: Decodable { let runs: [Run] }

    static func run() throws -> Run {
        try #require(try golden("muon.json", as: File.self).runs.first)
    }

    @Test(arguments: [1, 2])
    func matchesPyTorch(threads: Int) throws {
        let run = try Self.run()
        for backend in [ReferenceBackend(), CPU()] as [any Backend] {
            let layers = Layers(run)
            let parameters = FlatParameters(layers)
            let muon = Muon(
                parameters, learningRate: run.learningRate, weightDecay: run.weightDecay)
            for (step, gradients) in run.gradients.enumerated() {
                let flat = Tensor(gradients.flatMap { $0 }, shape: [parameters.count])
                muon.step(gradient: flat, threads: threads, backend: backend)
                #expect(muon.stepIndex == step + 1)
                for (value, wanted) in zip(
                    parameters.values.elements, run.trajectory[step + 1].flatMap { $0 })
                {
                    #expect(abs(value - wanted) < 1e-5, "step \(step) on \(backend.name)")
                }
            }
        }
    }

    /// Vectors alone are moved as AdamW moves them.
    @Test func clippedGradientsOfVectorsAreThoseOfAdamW() throws {
        let run = try Self.run()
        func moved(
            _ make: (FlatParameters) -> any Optimizer
        ) -> [Float] {
            let layers = Layers(run)
            let parameters = FlatParameters(layers)
            let optimizer = make(parameters)
            let flat = Tensor(run.gradients[0].flatMap { $0 }, shape: [parameters.count])
            let norm = optimizer.step(
                gradient: flat, divisor: 2, maximumNorm: 0.5, threads: 1,
                backend: ReferenceBackend())
            #expect(norm > 0.5)
            return Array(parameters.values.elements.suffix(4))
        }
        #expect(
            moved { Muon($0, learningRate: 0.1, weightDecay: 0.2) }
                == moved { Adam($0, learningRate: 0.1, weightDecay: .decoupled(0.2)) })
    }

    /// A step is as long as its rate, whatever the gradient's size.
    @Test func theSizeOfGradientsDoesNotMatter() throws {
        let run = try Self.run()
        func moved(_ factor: Float) -> [Float] {
            let layers = Layers(run)
            let parameters = FlatParameters(layers)
            let values = run.gradients[0].flatMap { $0 }.map { $0 * factor }
            Muon(parameters, learningRate: 0.1).step(
                gradient: Tensor(values, shape: [parameters.count]), backend: ReferenceBackend())
            return Array(parameters.values.elements.prefix(39))
        }
        for (one, other) in zip(moved(1), moved(1000)) { #expect(abs(one - other) < 1e-5) }
    }

    @Test func matricesWithoutGradientStayButForTheirDecay() throws {
        let run = try Self.run()
        let layers = Layers(run)
        let parameters = FlatParameters(layers)
        let before = parameters.values.elements
        Muon(parameters, learningRate: 0.1, weightDecay: 0.5).step(
            gradient: parameters.zeros(), backend: ReferenceBackend())
        for (value, old) in zip(parameters.values.elements, before) {
            #expect(abs(value - 0.95 * old) < 1e-6)
        }
    }

    @Test func nonFiniteGradientsChangeNothing() throws {
        let layers = Layers(try Self.run())
        let parameters = FlatParameters(layers)
        let before = parameters.values.elements
        let muon = Muon(parameters, learningRate: 0.1)
        let gradient = parameters.zeros()
        gradient.updateElements { $0[7] = .nan }
        #expect(!muon.step(gradient: gradient, backend: ReferenceBackend()).isFinite)
        #expect(parameters.values.elements == before && muon.stepIndex == 0)
        #expect(muon.first.elements.allSatisfy { $0 == 0 })
    }

    @Test func restoredMomentsGoOnTheSame() throws {
        let run = try Self.run()
        func gradient(_ step: Int) -> Tensor {
            Tensor(run.gradients[step].flatMap { $0 }, shape: [43])
        }
        let whole = FlatParameters(Layers(run))
        let muon = Muon(whole, learningRate: 0.1)
        for step in 0..<2 { muon.step(gradient: gradient(step), backend: ReferenceBackend()) }
        let later = FlatParameters(Layers(run))
        later.values.updateElements { _ = $0.update(fromContentsOf: whole.values.elements) }
        let resumed = Muon(later, learningRate: 0.1)
        resumed.restore(stepIndex: 2, first: muon.first.elements, second: muon.second.elements)
        for step in 2..<5 {
            muon.step(gradient: gradient(step), backend: ReferenceBackend())
            resumed.step(gradient: gradient(step), backend: ReferenceBackend())
        }
        #expect(later.values.elements == whole.values.elements)
    }
}

/// Two hidden matrices and a vector.
private final class Layers: Module {
    private let tall, wide: Linear
    private let vector: Parameter

    init(_ run: MuonTests.Run) {
        var random = RandomGenerator(seed: 1)
        tall = Linear(4, 6, bias: false, isHidden: true, random: &random)
        wide = Linear(5, 3, bias: false, isHidden: true, random: &random)
        vector = Parameter(repeating: 0, shape: [4])
        for (parameter, values) in zip([tall.weight, wide.weight, vector], run.trajectory[0]) {
            parameter.value.updateElements { _ = $0.update(fromContentsOf: values) }
        }
    }

    var members: [(name: String, member: ModuleMember)] {
        [("tall", .module(tall)), ("wide", .module(wide)), ("vector", .parameter(vector))]
    }
}
