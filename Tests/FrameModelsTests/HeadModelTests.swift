import CPUBackend
import Foundation
import FrameModels
import NeuralNetworks
import PianoRolls
import Support
import Tensors
import TestSupport
import Testing

/// Models with every form of frames and every head.
@Suite struct HeadModelTests {
    /// Both kinds with each form and head but the classic independent one.
    static let configurations: [ModelConfiguration] = Architecture.all.flatMap { architecture in
        [
            (RollForm.classic, HeadKind.joint), (.expressive, .joint), (.expressive, .independent),
        ].map { form, head in
            var configuration = ModelConfiguration(
                architecture: architecture, width: 8, layers: 1, dropout: 0.1, form: form,
                head: head, options: ["states": 3])
            (configuration.chainWidth, configuration.noteWidth) = (6, 5)
            return configuration
        }
    }

    private func makeModel(_ configuration: ModelConfiguration) -> any MusicModel {
        var random = RandomGenerator(seed: 71)
        return configuration.makeModel(random: &random)
    }

    /// B windows of T frames as a model reads them, and the frames one later.
    struct Music {
        let inputs: Tensor
        let targets: FrameTargets
        /// The frames of every window, T + 1.
        let rolls: [ExpressiveRoll]
    }

    /// Lawful music: keys are held only where they were down.
    ///
    /// - Parameters:
    ///   - form: what the frames hold.
    ///   - batch: B, windows.
    ///   - frames: T, the frames of a window.
    ///   - counted: the frames of a window that count; the rest is padding.
    ///   - seed: equal seeds give equal music.
    /// - Returns: inputs [B, T, W] and B T targets.
    static func music(
        _ form: RollForm, batch: Int, frames: Int, counted: Int? = nil, seed: UInt64 = 1
    ) -> Music {
        var random = RandomGenerator(seed: seed)
        let rolls = (0..<batch).map { _ in
            var roll = ExpressiveRoll()
            for _ in 0...frames {
                let down =
                    roll.frameCount > 0 ? roll.downKeys(inFrame: roll.frameCount - 1) : KeySet()
                var (onsets, held) = (KeySet(), KeySet())
                for key in 0..<keyCount {
                    let wasDown = down.contains(key)
                    let draw = random.uniformFloat()
                    if draw < (wasDown ? 0.1 : 0.05) {
                        onsets.insert(key)
                    } else if wasDown, draw < 0.7 {
                        held.insert(key)
                    }
                }
                roll.append(
                    ExpressiveFrame(
                        onsets: onsets, held: held,
                        strikes: onsets.map { _ in
                            Strike(
                                velocityBin: Int(random.next() % 32),
                                timingBin: Int(random.next() % 8))
                        }, pedal: PedalState.allCases[Int(random.next() % 3)]))
            }
            return roll
        }
        let counted = counted ?? frames
        var targets = FrameTargets(form)
        var inputs: [Float] = []
        for roll in rolls {
            for frame in 0..<frames {
                var values = [Float](repeating: .nan, count: form.frameWidth)
                values.withUnsafeMutableBufferPointer { roll[frame].writeInput(as: form, into: $0) }
                inputs += values
            }
            targets.append(roll, frames: 1..<counted + 1)
            targets.appendPadding(frames - counted)
        }
        return Music(
            inputs: Tensor(inputs, shape: [batch, frames, form.frameWidth]), targets: targets,
            rolls: rolls)
    }

    private func cost(
        _ model: any MusicModel, _ music: Music, mask: Tensor? = nil,
        divisor: Int = 1, _ tape: Tape = Tape()
    ) -> FrameCost {
        var state: ModelState?
        return model.cost(
            inputs: music.inputs, targets: music.targets, mask: mask, divisor: divisor,
            state: &state, tape)
    }

    @Test(arguments: configurations)
    func sizesAndCheckpoints(_ configuration: ModelConfiguration) throws {
        let model = makeModel(configuration)
        #expect(configuration.fault == nil)
        #expect(configuration.parameterCount == model.parameterCount)
        try withTemporaryFolder { folder in
            let path = folder + "/model.safetensors"
            try Checkpoint(of: model, info: .init()).write(to: path)
            let read = try Checkpoint(path: path)
            #expect(try read.modelConfiguration == configuration)
            let copy = try read.makeModel()
            #expect(
                copy.namedParameters.map(\.parameter.value.elements)
                    == model.namedParameters.map(\.parameter.value.elements))
        }
    }

    /// The parts add up to the objective, every part is there, and notes are counted.
    @Test(arguments: configurations)
    func costs(_ configuration: ModelConfiguration) {
        let model = makeModel(configuration)
        let music = Self.music(configuration.form, batch: 2, frames: 5)
        let cost = cost(model, music, divisor: 10)
        #expect(abs(Double(cost.objective.elements[0]) * 10 - cost.totalNats) < 1e-3)
        #expect(
            Set(cost.nats.keys)
                == (configuration.form == .classic ? [.keys] : Set(FrameCost.Part.allCases)))
        let struck = music.rolls.reduce(0) { sum, roll in
            sum
                + (1...5).reduce(0) { sum, frame in
                    let before = roll.downKeys(inFrame: frame - 1)
                    let onsets = roll.onsets(inFrame: frame)
                    // The classic form does not see a key that is struck while it is down.
                    return sum
                        + (configuration.form == .expressive
                        ? onsets : onsets.subtracting(before)).count
                }
        }
        #expect(struck > 10 && cost.noteCount == struck)
    }

    /// Frames that the mask leaves out cost nothing, and the rest costs what it does alone.
    @Test(arguments: configurations)
    func masks(_ configuration: ModelConfiguration) {
        let model = makeModel(configuration)
        let (short, long) = (
            Self.music(configuration.form, batch: 1, frames: 3),
            Self.music(configuration.form, batch: 1, frames: 7, counted: 3)
        )
        let mask = Tensor([1, 1, 1, 0, 0, 0, 0], shape: [1, 7])
        let (a, b) = (cost(model, short), cost(model, long, mask: mask))
        #expect(a.noteCount == b.noteCount)
        for part in a.nats.keys {
            #expect(abs((a.nats[part] ?? 0) - (b.nats[part] ?? .nan)) < 1e-3, "\(part)")
        }
        let nothing = cost(
            model, Self.music(configuration.form, batch: 1, frames: 3, counted: 0),
            mask: Tensor(zeros: [1, 3]))
        #expect(nothing.totalNats == 0 && nothing.noteCount == 0)
    }

    /// Gradients of the objective by all of a head's small parameters.
    @Test(arguments: configurations.filter { $0.architecture == .mamba })
    func gradients(_ configuration: ModelConfiguration) {
        let model = makeModel(configuration)
        let music = Self.music(configuration.form, batch: 1, frames: 3)
        let names = [
            "head.pedal.weight", "head.keys.hidden.weight", "head.keys.pedal_hidden",
            "head.keys.base.bias", "head.keys.pedal_base", "head.notes.frame.weight",
            "head.notes.velocity.bias", "head.notes.timing.weight",
            "head.notes.velocity_embedding", "output_proj.0.weight",
        ]
        let parameters = model.namedParameters.filter { names.contains($0.name) }
        #expect(parameters.count >= 3)
        let error = gradientError(
            of: parameters.map(\.parameter.value), backend: defaultBackend()
        ) { tape in
            cost(model, music, divisor: 3, tape).objective
        }
        #expect(error < 0.02)
    }

    /// Features frame by frame are those of the whole.
    @Test(arguments: configurations)
    func featuresFrameByFrame(_ configuration: ModelConfiguration) {
        let model = makeModel(configuration)
        let x = Self.music(configuration.form, batch: 2, frames: 6).inputs
        let tape = Tape()
        var none: ModelState?
        let whole = model.features(x, state: &none, tape)
        #expect(whole.shape == [2, 6, 8])
        var state = model.initialState(batch: 2)
        let width = configuration.form.frameWidth
        for t in 0..<6 {
            let frame = Tensor(
                (0..<2).flatMap { x.elements[($0 * 6 + t) * width..<($0 * 6 + t + 1) * width] },
                shape: [2, width])
            let features = model.stepFeatures(frame, state: &state, tape).elements
            for b in 0..<2 {
                for j in 0..<8 {
                    let expected = whole.elements[(b * 6 + t) * 8 + j]
                    #expect(abs(features[b * 8 + j] - expected) < 1e-4)
                }
            }
        }
    }

    /// What drawing a frame asks for one after another multiplies to the frame's likelihood.
    ///
    /// Long because it follows one frame through all its parts.
    @Test(arguments: configurations)
    func drawingFollowsTheLikelihood(_ configuration: ModelConfiguration) throws {
        let model = makeModel(configuration)
        let (form, width) = (configuration.form, configuration.form.frameWidth)
        let music = Self.music(form, batch: 1, frames: 1, seed: 5)
        let roll = music.rolls[0]
        let before = roll.downKeys(inFrame: 0)
        let after = roll[1]
        let tape = Tape()
        var state = model.initialState(batch: 1)
        let features = model.stepFeatures(
            Tensor(music.inputs.elements, shape: [1, width]), state: &state, tape)
        var nats: [FrameCost.Part: Double] = [:]
        func log(_ logits: [Float], _ chosen: Int) -> Double {
            let total = logits.reduce(0) { $0 + exp(Double($1)) }
            return Foundation.log(exp(Double(logits[chosen])) / total)
        }
        var pedal: Int?
        let keys: KeyChainHead
        switch model.head {
        case .independent: return
        case .chain(let chain): keys = chain
        case .expressive(let head):
            keys = head.keys
            let stepper = head.stepper(on: tape.backend)
            let chosen = Int(after.pedal.rawValue)
            nats[.pedal] = -log(stepper.pedalLogits(features), chosen)
            pedal = chosen
            let struck = Array(after.onsets)
            let strikes = Dictionary(uniqueKeysWithValues: zip(struck, after.strikes))
            var (velocity, timing) = (0.0, 0.0)
            let drawn = stepper.drawNotes(features, keys: struck) { choice, logits in
                switch choice {
                case .velocity(let key):
                    let bin = strikes[key]?.velocityBin ?? -1
                    velocity -= log(logits, bin)
                    return bin
                case .timing(let key):
                    let bin = strikes[key]?.timingBin ?? -1
                    timing -= log(logits, bin)
                    return bin
                }
            }
            #expect(drawn.count == struck.count && drawn.count > 1)
            (nats[.velocity], nats[.timing]) = (velocity, timing)
        }
        var cursor = keys.stepper(on: tape.backend).cursor(features, pedal: pedal)
        var cost = 0.0
        for key in 0..<88 {
            let wasDown = before.contains(key)
            var state = after.state(ofKey: key)
            if form == .classic, wasDown, state == .onset { state = .held }
            let logits = (0..<keys.classes).map { cursor.logits[$0 * 88 + key] }
            let event = KeyEvent(state, wasDown: wasDown)
            if wasDown {
                cost -= log(
                    [0] + logits.dropFirst(),
                    event == .released ? 0 : event == .held ? 1 : 2)
            } else {
                cost -= log([0, logits[0]], event == .struck ? 1 : 0)
            }
            cursor.advance(key: key, event: event)
        }
        nats[.keys] = cost
        let expected = self.cost(model, music)
        for (part, value) in expected.nats {
            #expect(abs((nats[part] ?? .nan) - value) < 1e-3, "\(part)")
        }
    }

    /// A configuration stored before heads were known is classic and independent.
    @Test func olderConfigurations() throws {
        let text = #"{"dropout":0.1,"kind":"mamba","layers":4,"states":16,"width":256}"#
        let read = try JSONDecoder().decode(ModelConfiguration.self, from: Data(text.utf8))
        #expect(read == .mamba)
        #expect(read.form == .classic && read.head == .independent)
    }
}
