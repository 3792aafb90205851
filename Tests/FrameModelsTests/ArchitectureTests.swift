import CPUBackend
import FrameModels
import NeuralNetworks
import PianoRolls
import Support
import Tensors
import TestSupport
import Testing

/// An architecture from outside: everything that one must tell of itself. It remembers the last
/// frame of its inner features.
final class MusicEcho: MusicModel {
    static let architecture = Architecture(rawValue: "echo")
    static let reference = ModelConfiguration(
        architecture: architecture, width: 12, layers: 1, dropout: 0,
        options: ["pattern": "aab", "taps": 2])

    static func trunkParameterCount(_ configuration: ModelConfiguration) -> Int {
        configuration.form.frameWidth * configuration.width + configuration.width
    }

    static func fault(_ configuration: ModelConfiguration) -> String? {
        configuration.integerOption("taps", missing: 2) == 2 ? nil : "an echo has 2 taps"
    }

    let configuration: ModelConfiguration
    let head: OutputHead
    private let input: Linear

    init(_ configuration: ModelConfiguration, random: inout RandomGenerator) {
        self.configuration = configuration
        input = Linear(configuration.form.frameWidth, configuration.width, random: &random)
        head = OutputHead(configuration, random: &random)
    }

    var members: [(name: String, member: ModuleMember)] {
        [("input", .module(input)), head.member]
    }

    func initialState(batch: Int) -> ModelState {
        ModelState([Tensor(zeros: [batch, configuration.width])])
    }

    func features(_ x: Tensor, state: inout ModelState?, _ tape: Tape) -> Tensor {
        tape.activation(.relu, input(x, tape))
    }
}

@Suite struct ArchitectureTests {
    init() { Architecture.register(MusicEcho.self) }

    @Test func registered() {
        #expect(Architecture.all.prefix(2) == [.lstm, .mamba])
        #expect(Architecture(named: "echo") == MusicEcho.architecture)
        #expect(Architecture(named: "noise") == nil)
        Architecture.register(MusicEcho.self)
        #expect(Architecture.all.count { $0 == MusicEcho.architecture } == 1)
    }

    /// The header alone tells what is to be built, options of its own included.
    @Test(arguments: [RollForm.classic, .expressive])
    func checkpoints(_ form: RollForm) throws {
        var configuration = MusicEcho.reference
        configuration.form = form
        configuration.head = form == .classic ? .independent : .joint
        configuration.options["pattern"] = "abab"
        #expect(configuration.fault == nil)
        var random = RandomGenerator(seed: 2)
        let model = configuration.makeModel(random: &random)
        #expect(model is MusicEcho)
        #expect(configuration.parameterCount == model.parameterCount)
        try withTemporaryFolder { folder in
            let path = folder + "/echo.safetensors"
            try Checkpoint(of: model, info: .init()).write(to: path)
            let read = try Checkpoint(path: path)
            #expect(read.architecture == "echo")
            #expect(read.configuration?["pattern"] == "abab")
            #expect(try read.modelConfiguration == configuration)
            let copy = try read.makeModel()
            #expect(
                copy.namedParameters.map(\.parameter.value.elements)
                    == model.namedParameters.map(\.parameter.value.elements))
        }
    }

    /// Frame by frame, through the part of the program that generates.
    @Test func stepper() {
        var random = RandomGenerator(seed: 2)
        let model = MusicEcho.reference.makeModel(random: &random)
        let stepper = FrameStepper(
            model, after: model.initialState(batch: 1), output: .logits,
            backend: defaultBackend(), precision: .float32)
        let frame = Tensor(shape: [1, 1, keyCount]) { $0[40] = 1 }
        stepper.frame.updateElements { $0[40] = 1 }
        stepper.step()
        #expect(stepper.output.elements == model(frame, Tape(backend: defaultBackend())).elements)
    }

    /// A file of an architecture that nobody registered, or with options that its own refuses.
    @Test func refusals() throws {
        var configuration = MusicEcho.reference
        #expect(configuration.fault == nil)
        configuration.options["taps"] = 3
        #expect(configuration.fault == "an echo has 2 taps")
        configuration.architecture = Architecture(rawValue: "noise")
        #expect(configuration.fault?.contains("noise is none of lstm, mamba") == true)
        var random = RandomGenerator(seed: 2)
        let model = MusicEcho.reference.makeModel(random: &random)
        try withTemporaryFolder { folder in
            let path = folder + "/noise.safetensors"
            var checkpoint = try Checkpoint(of: model, info: .init())
            checkpoint.configuration = try JSONValue(encoding: configuration)
            try checkpoint.write(to: path)
            let error = #expect(throws: CheckpointError.self) {
                try Checkpoint(path: path).makeModel()
            }
            #expect(error?.message.contains("noise") == true && error?.path == path)
        }
    }
}
