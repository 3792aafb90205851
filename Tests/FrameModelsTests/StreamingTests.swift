import CPUBackend
import FrameModels
import Support
import Tensors
import Testing

/// The same music read at once, in pieces and frame by frame.
@Suite struct StreamingTests {
    static let small = [
        ModelConfiguration(architecture: .lstm, width: 16, layers: 3, dropout: 0.3),
        ModelConfiguration(
            architecture: .mamba, width: 8, layers: 2, dropout: 0.1, options: ["states": 5]),
        ModelConfiguration(
            architecture: .hybrid, width: 8, layers: 3, dropout: 0.1,
            options: ["states": 5, "attentionHeads": 2, "attentionWindow": 7]),
    ]

    /// A sparse roll, [B, T, 88], as music is.
    static func roll(batch: Int, frames: Int, seed: UInt64) -> Tensor {
        var random = RandomGenerator(seed: seed)
        return Tensor(shape: [batch, frames, keyCount]) { elements in
            for index in elements.indices where random.uniformFloat() < 0.06 { elements[index] = 1 }
        }
    }

    /// Frames `range` of every sequence, [B, range.count, 88].
    static func frames(_ range: Range<Int>, of roll: Tensor) -> Tensor {
        let (all, length) = (roll.elements, roll.shape[1])
        return Tensor(
            (0..<roll.shape[0]).flatMap { b in
                all[
                    (b * length + range.lowerBound) * keyCount..<(b * length + range.upperBound)
                        * keyCount]
            }, shape: [roll.shape[0], range.count, keyCount])
    }

    private func largestDifference(_ a: Tensor, _ b: Tensor) -> Float {
        #expect(a.shape == b.shape)
        return zip(a.elements, b.elements).reduce(0) { max($0, abs($1.0 - $1.1)) }
    }

    private func expectStepsFollowTheWhole(
        _ configuration: ModelConfiguration, batch: Int, frames: Int
    ) {
        var random = RandomGenerator(seed: 81)
        let model = configuration.makeModel(random: &random)
        let x = Self.roll(batch: batch, frames: frames, seed: 82)
        let tape = Tape()
        let whole = model(x, tape)
        #expect(whole.shape == x.shape)
        var state = model.initialState(batch: batch)
        var worst: Float = 0
        for t in 0..<frames {
            let frame = Tensor(Self.frames(t..<t + 1, of: x).elements, shape: [batch, keyCount])
            let logits = model.step(frame, state: &state, tape)
            let wanted = Self.frames(t..<t + 1, of: whole)
            worst = max(
                worst, largestDifference(Tensor(logits.elements, shape: wanted.shape), wanted))
        }
        #expect(worst < 1e-4)
        // The logits do depend on what came before.
        var fresh = model.initialState(batch: batch)
        let last = Tensor(
            Self.frames(frames - 1..<frames, of: x).elements, shape: [batch, keyCount])
        let forgetful = model.step(last, state: &fresh, tape)
        let wanted = Self.frames(frames - 1..<frames, of: whole)
        #expect(largestDifference(Tensor(forgetful.elements, shape: wanted.shape), wanted) > 1e-3)
    }

    @Test(arguments: small)
    func stepsFollowTheWhole(_ configuration: ModelConfiguration) {
        expectStepsFollowTheWhole(configuration, batch: 2, frames: 256)
    }

    @Test(arguments: Architecture.all)
    func stepsFollowTheWholeAtReferenceSize(_ architecture: Architecture) {
        expectStepsFollowTheWhole(.reference(architecture), batch: 1, frames: 6)
    }

    /// Pieces shorter than the convolution's taps are among them.
    @Test(arguments: small, [[20, 20], [1, 39], [39, 1], [2, 3, 1, 34], [40]])
    func piecesFollowTheWhole(_ configuration: ModelConfiguration, _ lengths: [Int]) throws {
        var random = RandomGenerator(seed: 83)
        let model = configuration.makeModel(random: &random)
        let x = Self.roll(batch: 3, frames: 40, seed: 84)
        let tape = Tape()
        var wholeState: ModelState? = model.initialState(batch: 3)
        let whole = model(x, state: &wholeState, tape)
        #expect(largestDifference(whole, model(x, tape)) == 0, "a kept state changes nothing")

        var state: ModelState? = model.initialState(batch: 3)
        var start = 0
        for length in lengths {
            let range = start..<start + length
            let logits = model(Self.frames(range, of: x), state: &state, tape)
            #expect(largestDifference(logits, Self.frames(range, of: whole)) < 1e-5)
            start += length
        }
        // Both states predict the same next frames.
        var pieced = try #require(state)
        var absorbed = try #require(wholeState)
        for t in 0..<5 {
            let frame = Tensor(Self.frames(t..<t + 1, of: x).elements, shape: [3, keyCount])
            let logits = model.step(frame, state: &pieced, tape)
            #expect(largestDifference(logits, model.step(frame, state: &absorbed, tape)) < 1e-5)
        }
    }

    /// No frame's prediction sees a later frame, and sequences of a batch do not see each other.
    @Test(arguments: small)
    func causality(_ configuration: ModelConfiguration) {
        var random = RandomGenerator(seed: 85)
        let model = configuration.makeModel(random: &random)
        let x = Self.roll(batch: 2, frames: 20, seed: 86)
        let changed = Tensor(x.elements, shape: x.shape)
        // Frame 12 of the second sequence.
        changed.updateElements { $0[(20 + 12) * keyCount + 40] += 1 }
        let (before, after) = (model(x, Tape()), model(changed, Tape()))
        for b in 0..<2 {
            for t in 0..<20 {
                let range = (b * 20 + t) * keyCount..<(b * 20 + t + 1) * keyCount
                let isEqual = before.elements[range] == after.elements[range]
                if b == 0 || t < 12 { #expect(isEqual, "sequence \(b), frame \(t)") }
                if b == 1 && t == 12 { #expect(!isEqual) }
            }
        }
    }

    /// A copied state is a value: variations start from one prompt.
    @Test(arguments: small)
    func statesAreValues(_ configuration: ModelConfiguration) {
        var random = RandomGenerator(seed: 87)
        let model = configuration.makeModel(random: &random)
        let tape = Tape()
        let frames = (0..<4).map {
            Tensor(Self.roll(batch: 1, frames: 1, seed: 88 + $0).elements, shape: [1, keyCount])
        }
        var prompt = model.initialState(batch: 1)
        _ = model.step(frames[0], state: &prompt, tape)
        func continuation() -> [Float] {
            var state = prompt
            return frames[1...].flatMap { model.step($0, state: &state, tape).elements }
        }
        #expect(continuation() == continuation())
    }
}
