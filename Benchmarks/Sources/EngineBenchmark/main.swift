import Foundation
import Generation
import MusicModels
import NeuralNetworks
import PianoRolls
import Support
import Tensors
import Training

// Speed of the engine on the reference models; one line of JSON a run.
//
//     EngineBenchmark train lstm|mamba [--batch 64] [--frames 64] [--threads 2] [--repeats 7]
//     EngineBenchmark generate lstm|mamba [--frames 960]
//
// `train` is a whole step: forward with dropout, BCE with logits, backward, clipping, AdamW, on
// random frames of density 0.05. `generate` reads 64 frames and draws the others one by one.

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(2)
}

func option(_ name: String, default value: Int) -> Int {
    guard let index = CommandLine.arguments.firstIndex(of: name),
        index + 1 < CommandLine.arguments.count
    else { return value }
    return max(1, Int(CommandLine.arguments[index + 1]) ?? value)
}

/// `--precision auto|float32|bf16`.
let precision: Precision = {
    guard let index = CommandLine.arguments.firstIndex(of: "--precision"),
        index + 1 < CommandLine.arguments.count
    else { return .float32 }
    guard let choice = PrecisionChoice(rawValue: CommandLine.arguments[index + 1]) else {
        fail("--precision is auto, float32 or bf16")
    }
    return choice.precision
}()

func peakMemoryMiB() -> Double {
    var usage = rusage()
    #if canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
        getrusage(RUSAGE_SELF, &usage)
    #endif
    return Double(usage.ru_maxrss) / 1024
}

func emit(_ fields: [String: Any]) {
    var fields = fields
    fields["peak_rss_mib"] = peakMemoryMiB()
    fields["backend"] = CPUBackend.best.name
    if let data = try? JSONSerialization.data(withJSONObject: fields, options: [.sortedKeys]) {
        print(String(decoding: data, as: UTF8.self))
    }
}

/// Four batches of random frames, again and again.
struct RandomBatches: BatchSource, BatchSequence {
    let batches: [Batch]
    let batchCount: Int

    init(batch: Int, frames: Int, count: Int) {
        var random = RandomGenerator(seed: 1)
        batches = (0..<4).map { _ in
            let frames = (0..<2).map { _ in
                Tensor(shape: [batch, frames, keyCount]) { values in
                    for index in values.indices {
                        values[index] = random.uniformFloat() < 0.05 ? 1 : 0
                    }
                }
            }
            return Batch(inputs: frames[0], targets: frames[1])
        }
        batchCount = count
    }

    func epoch(_ epoch: Int) -> any BatchSequence { self }
    func batch(_ index: Int) -> Batch { batches[index % batches.count] }
}

func train(_ kind: ModelKind) throws {
    let (batch, frames) = (option("--batch", default: 64), option("--frames", default: 64))
    let repeats = option("--repeats", default: 7)
    let warmUp = 3
    var random = RandomGenerator(seed: 1)
    let model = ModelConfiguration.reference(kind).makeModel(random: &random)
    var settings = TrainingSettings()
    settings.epochs = 1
    settings.batchSize = batch
    settings.threads = option("--threads", default: 2)
    settings.maximumSteps = warmUp + repeats
    settings.weightDecay = 0.01
    settings.precision = precision
    let trainer = Trainer(
        model, settings: settings, objective: .binary(width: keyCount, positiveWeight: 1) { model($0, $1) })
    var times: [Double] = []
    var last = DispatchTime.now().uptimeNanoseconds
    try trainer.run(
        training: RandomBatches(batch: batch, frames: frames, count: warmUp + repeats),
        validation: nil
    ) { event in
        guard case .step = event else { return }
        let now = DispatchTime.now().uptimeNanoseconds
        times.append(Double(now - last) * 1e-6)
        last = now
    }
    times = times.dropFirst(warmUp).sorted()
    let median = times[times.count / 2]
    emit([
        "job": "train_step", "model": kind.rawValue, "batch": batch, "frames": frames,
        "threads": settings.threads, "precision": precision.rawValue, "ms_median": median, "ms_min": times[0],
        "ms_max": times[times.count - 1], "frames_per_s": Double(batch * frames) / median * 1e3,
    ])
}

func generate(_ kind: ModelKind) throws {
    let frames = option("--frames", default: 960)
    var random = RandomGenerator(seed: 1)
    let generator = RollGenerator(ModelConfiguration.reference(kind).makeModel(random: &random))
    guard let sampling = SamplingStrategy(temperature: 0.7) else { fail("no such temperature") }
    let prompt = BinaryRoll(frames: (0..<64).map { KeySet(keys: [$0 % 88]) })
    var times: [Double] = []
    for _ in 0..<option("--repeats", default: 7) {
        let start = DispatchTime.now().uptimeNanoseconds
        _ = generator.continuation(
            of: prompt, frameCount: frames, sampling: sampling, random: &random)
        times.append(Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9)
    }
    times.sort()
    emit([
        "job": "generate", "model": kind.rawValue, "frames": frames,
        "frames_per_s": Double(frames) / times[times.count / 2],
    ])
}

let arguments = CommandLine.arguments
guard arguments.count >= 3, let kind = ModelKind(rawValue: arguments[2]) else {
    fail("usage: EngineBenchmark train|generate lstm|mamba [options]")
}
switch arguments[1] {
case "train": try train(kind)
case "generate": try generate(kind)
default: fail("unknown job \(arguments[1])")
}
