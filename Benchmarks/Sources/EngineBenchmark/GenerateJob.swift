import CPUBackend
import Foundation
import FrameModels
import Generation
import PianoRolls
import Support
import Tensors

/// `generate lstm|mamba`: new frames a second, after a prompt of 64 frames, at temperature 0.7.
///
/// A batch of more than one draws that many pieces on all cores; frames of all of them count.
enum GenerateJob {
    static let options: Set<String> = ["batch", "frames", "repeats"]

    static func run(_ architecture: Architecture, _ options: Options) throws {
        let batch = try options.count("batch", default: 1)
        let frames = try options.count("frames", default: 960)
        var random = RandomGenerator(seed: 1)
        let model = ModelConfiguration.reference(architecture).makeModel(random: &random)
        guard let sampling = SamplingStrategy(temperature: 0.7) else {
            throw BenchmarkError("there is no sampling at this temperature")
        }
        let prompt = ExpressiveRoll(
            frames: (0..<64).map {
                ExpressiveFrame(classic: KeySet(keys: [$0 % keyCount]), held: KeySet())
            })
        let generator = FrameGenerator(model)
        let times = repeatedSeconds(try options.count("repeats", default: 7), warmUp: 1) {
            var randoms = (0..<batch).map { random.branch(UInt64($0)) }
            _ = generator.continuations(
                of: prompt, frameCount: frames, sampling: ExpressiveSampling(sampling),
                randoms: &randoms)
        }
        Measurement(
            name: "\(architecture.rawValue)-generate", unit: "frames/s",
            samples: times.map { Double(batch * frames) / $0 },
            threads: min(batch, ProcessInfo.processInfo.activeProcessorCount),
            // What the generator takes by itself.
            precision: .int8,
            details: ["batch": batch, "frames": frames]
        ).emit()
    }
}
