import CPUBackend
import Support
import Tensors
import TestSupport
import Testing

@testable import ListeningModels

/// The recorded step against the network's own way.
@Suite struct TranscriptionStepTests {
    typealias Network = TranscriptionNetwork

    struct Shape: Sendable {
        var channels = 3
        var width = 6
        var states = 2
        var blocks = 2
        var overview = true
    }

    private func network(_ shape: Shape) -> Network {
        var configuration = TranscriptionConfiguration(delayFrames: 1)
        (configuration.channels, configuration.width) = (shape.channels, shape.width)
        (configuration.states, configuration.blocks) = (shape.states, shape.blocks)
        configuration.overview = shape.overview
        var random = RandomGenerator(seed: 21)
        let network = Network(configuration, random: &random)
        network.fold()
        return network
    }

    /// Frames of levels in 0...1 that nothing sounds like.
    private func sound(frames: Int, seed: UInt64) -> [Float] {
        var random = RandomGenerator(seed: seed)
        return (0..<frames * TranscriptionAnalyzer.frameSize).map { _ in random.uniformFloat() }
    }

    /// The frames that are seen for some of the answers about a sound.
    private func seen(_ sound: [Float], for frames: Range<Int>) -> ArraySlice<Float> {
        let size = TranscriptionAnalyzer.frameSize
        return sound[frames.lowerBound * size..<(frames.upperBound + Network.contextFrames) * size]
    }

    private struct Answer {
        var values: [[Float]] = []

        init(_ output: Network.Output, velocities: Tensor) {
            values = [
                output.features.elements, output.keys.elements, output.pedal.elements,
                velocities.elements,
            ]
        }

        func difference(from other: Answer) -> Float {
            zip(values, other.values).reduce(0) { max($0, relativeDifference($1.0, $1.1)) }
        }
    }

    /// What the network says about some frames of a sound, on a tape of its own.
    private func answer(
        _ network: Network, _ sound: [Float], _ frames: Range<Int>,
        _ state: inout TranscriptionState?
    ) -> Answer {
        let tape = Tape()
        let x = Tensor(
            Array(seen(sound, for: frames)),
            shape: [
                1, frames.count + Network.contextFrames, TranscriptionAnalyzer.binCount,
                TranscriptionAnalyzer.channels,
            ])
        let output = network(x, state: &state, tape)
        return Answer(output, velocities: network.velocities(of: output.features, tape))
    }

    private func stepped(
        _ network: Network, _ sound: [Float], _ frame: Int, _ state: TranscriptionState?
    ) throws -> Answer {
        let state = try #require(state)
        return network.steps.withStep(of: network) { step in
            step(seen(sound, for: frame..<frame + 1), state: state)
            return Answer(step.output, velocities: step.velocities)
        }
    }

    /// Two sounds with a past share one step by turns.
    @Test(arguments: [
        Shape(), Shape(channels: 5, width: 7, states: 3, blocks: 1),
        Shape(channels: 17, width: 33, states: 5, blocks: 3, overview: false),
        Shape(channels: 24, width: 64, states: 8),
    ])
    func equalsTheNetwork(_ shape: Shape) throws {
        let network = network(shape)
        let sounds = [sound(frames: 14, seed: 1), sound(frames: 14, seed: 2)]
        var own = sounds.map { _ in Optional(network.initialState(batch: 1)) }
        var expected = own
        for (index, sound) in sounds.enumerated() {
            // The network replaces states, the step writes over them.
            _ = answer(network, sound, 0..<4, &own[index])
            _ = answer(network, sound, 0..<4, &expected[index])
        }
        for frame in 4..<12 {
            for (index, sound) in sounds.enumerated() {
                let answer = answer(network, sound, frame..<frame + 1, &expected[index])
                let other = try stepped(network, sound, frame, own[index])
                #expect(other.difference(from: answer) < 1e-5, "frame \(frame)")
            }
        }
        for (own, expected) in zip(own, expected) {
            for (a, b) in zip(own?.blocks ?? [], expected?.blocks ?? []) {
                #expect(relativeDifference(a.scan.elements, b.scan.elements) < 1e-5)
                #expect(relativeDifference(a.convolution.elements, b.convolution.elements) < 1e-5)
            }
        }
    }

    /// Another sound's past or a frame that was left out would be noticed.
    @Test func theStateCounts() throws {
        let network = network(Shape())
        let sound = sound(frames: 12, seed: 3)
        var state: TranscriptionState? = network.initialState(batch: 1)
        _ = answer(network, sound, 0..<5, &state)
        let fresh = try stepped(network, sound, 5, network.initialState(batch: 1))
        #expect(fresh.difference(from: answer(network, sound, 5..<6, &state)) > 1e-3)
    }

    /// Weights that have changed count once the network is folded again.
    @Test func foldingHasStepsRecordedAnew() throws {
        let network = network(Shape())
        let sound = sound(frames: 3, seed: 4)
        func steppedFromSilence() throws -> Answer {
            try stepped(network, sound, 0, network.initialState(batch: 1))
        }
        let before = try steppedFromSilence()
        for (name, parameter) in network.namedParameters where name.hasSuffix("A_log") {
            parameter.value.updateElements { for index in $0.indices { $0[index] += 3 } }
        }
        for (name, parameter) in network.namedParameters where name == "conv1.weight" {
            parameter.value.updateElements { for index in $0.indices { $0[index] *= -1 } }
        }
        network.fold()
        var state: TranscriptionState? = network.initialState(batch: 1)
        let after = answer(network, sound, 0..<1, &state)
        #expect(try steppedFromSilence().difference(from: after) < 1e-5)
        #expect(before.difference(from: after) > 1e-3)
    }
}

@Suite struct FrameHistoryTests {
    /// Frames keep their numbers, whatever was forgotten before them.
    @Test func framesHaveNumbers() {
        var history = FrameHistory(frameSize: 2, first: -3)
        for number in -3..<200 {
            [Float(number), 0.5].withUnsafeBufferPointer { history.append($0) }
            #expect(history.end == number + 1)
            let kept = max(-3, number - 4)..<number + 1
            #expect(Array(history[kept]) == kept.flatMap { [Float($0), 0.5] })
            history.forget(before: number - 3)
        }
    }
}
