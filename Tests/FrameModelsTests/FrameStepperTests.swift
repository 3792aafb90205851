import CPUBackend
import FrameModels
import Support
import Tensors
import TestSupport
import Testing

/// The recorded step against the model's own.
@Suite struct FrameStepperTests {
    private func frames(_ count: Int, batch: Int, width: Int) -> [Tensor] {
        var random = RandomGenerator(seed: 3)
        return (0..<count).map { _ in
            Tensor(shape: [batch, width]) { values in
                for index in values.indices { values[index] = random.uniformFloat() < 0.1 ? 1 : 0 }
            }
        }
    }

    private func model(_ architecture: Architecture) -> any MusicModel {
        var random = RandomGenerator(seed: 4)
        return ModelConfiguration(
            architecture: architecture, width: 24, layers: 2, dropout: 0.1, options: ["states": 4]
        )
        .makeModel(random: &random)
    }

    @Test(
        arguments: [
            (Architecture.lstm, 1), (.lstm, 3), (.mamba, 1), (.mamba, 3), (.hybrid, 1),
            (.hybrid, 3),
        ],
        [(Precision.float32, Float(1e-5)), (.bfloat16, 0.02)])
    func equalsTheModel(_ architecture: (Architecture, Int), _ precision: (Precision, Float)) {
        let (architecture, batch) = architecture
        let model = model(architecture)
        let frames = frames(12, batch: batch, width: 88)
        let tape = Tape()
        var state = model.initialState(batch: batch)
        for frame in frames.prefix(4) { _ = model.step(frame, state: &state, tape) }

        func stepper(_ output: FrameStepper.Output) -> FrameStepper {
            FrameStepper(
                model, after: state, output: output, backend: defaultBackend(),
                precision: precision.0)
        }
        let (logits, features) = (stepper(.logits), stepper(.features))
        var other = state
        for frame in frames.dropFirst(4) {
            let expected = model.step(frame, state: &state, tape).elements
            let inside = model.stepFeatures(frame, state: &other, tape).elements
            for (stepper, expected) in [(logits, expected), (features, inside)] {
                stepper.frame.updateElements { target in
                    frame.withElements { _ = target.update(fromContentsOf: $0) }
                }
                stepper.step()
                #expect(
                    relativeDifference(stepper.output.elements, expected) < precision.1)
            }
        }
        for (own, expected) in zip(logits.state.tensors, state.tensors) {
            #expect(relativeDifference(own.elements, expected.elements) < precision.1)
        }
    }

    /// In 8 bits a sequence is, bit for bit, what it would be alone, whatever stands beside it: sums are
    /// exact, and nothing else looks across rows. 7 rows are read as 4, 2 and 1.
    @Test(arguments: Architecture.all, [FrameStepper.Output.features, .logits])
    func aRowIsWhatItWouldBeAlone(_ architecture: Architecture, _ output: FrameStepper.Output) {
        let (model, batch) = (model(architecture), 7)
        let frames = frames(40, batch: batch, width: 88)
        let tape = Tape()
        // Every row has a past of its own.
        let states = (0..<batch).map { row in
            var state = model.initialState(batch: 1)
            for frame in frames.prefix(row + 1) {
                _ = model.step(
                    Tensor(view: frame, offset: row * 88, shape: [1, 88]), state: &state, tape)
            }
            return state
        }
        func stepper(_ states: [ModelState]) -> FrameStepper {
            FrameStepper(
                model, after: ModelState(joining: states), output: output,
                backend: defaultBackend(), precision: .int8)
        }
        let (together, alone) = (stepper(states), states.map { stepper([$0]) })
        for frame in frames {
            let inputs = frame.elements
            together.frame.updateElements { _ = $0.update(fromContentsOf: inputs) }
            together.step()
            for (row, one) in alone.enumerated() {
                one.frame.updateElements {
                    _ = $0.update(fromContentsOf: inputs[row * 88..<(row + 1) * 88])
                }
                one.step()
                #expect(together.outputs[row].elements == one.output.elements, "row \(row)")
            }
        }
    }
}
