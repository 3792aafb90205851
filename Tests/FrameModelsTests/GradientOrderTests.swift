import CPUBackend
import FrameModels
import NeuralNetworks
import Support
import Tensors
import Testing

/// When the gradients of models are complete while the backward pass goes on.
@Suite struct GradientOrderTests {
    /// What is told to be complete does not change any more, and the first half of the backward pass is
    /// not left without any.
    @Test(arguments: HeadModelTests.configurations)
    func completeGradientsStayAsTheyAre(_ configuration: ModelConfiguration) throws {
        var random = RandomGenerator(seed: 5)
        let model = configuration.makeModel(random: &random)
        let parameters = FlatParameters(model)
        let gradients = parameters.zeros()
        let music = HeadModelTests.music(configuration.form, batch: 2, frames: 5)
        let tape = Tape(backend: defaultBackend(), recordsGradients: true, isTraining: true)
        var told: [(index: Int, values: [Float])] = []
        parameters.accumulateGradients(of: tape, in: gradients) { index in
            told.append((index, Array(gradients.elements[index...])))
        }
        var state: ModelState?
        let cost = model.cost(
            inputs: music.inputs, targets: music.targets,
            mask: Tensor([Float](repeating: 1, count: 10), shape: [2, 5]), positiveWeight: 1,
            divisor: 1, state: &state, tape)
        tape.backward(from: cost.objective)
        let final = gradients.elements
        #expect(final.contains { $0 != 0 })
        for moment in told { #expect(moment.values == Array(final[moment.index...])) }
        #expect(told.map(\.index) == told.map(\.index).sorted(by: >))
        #expect(told.last?.index == 0)
        #expect(told.count > 3, "told \(told.map(\.index)) of \(parameters.count)")
    }
}
