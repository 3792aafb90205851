import AudioCore
import CPUBackend
import Foundation
import ListeningModels
import NeuralNetworks
import Tensors

// ListeningBenchmark guitar|intervals WEIGHTS FILE...: how long does a sound take to be recognised, on one core?
//
// Each file is heard alone, as `cadenza listen` hears it: read and resampled, made an image, judged by the network.
// One line of JSON a precision, with milliseconds of the median and the slowest twentieth, and how the answers differ from
// those in float32. Where the processor does not multiply bfloat16, that is computed by plain loops: its
// answers count, its time does not.

/// What became of one sound.
struct Judgement {
    /// Seconds: reading and resampling, the image, the network.
    var parts: [Double]
    var probabilities: [Double]

    /// Times one hearing after another.
    ///
    /// - Returns: `nil` where nothing sounds.
    init?(
        _ path: String, sampleRate: Int, image: (AudioBuffer) -> SoundImage?,
        probabilities hear: (SoundImage) -> [Double]
    ) throws {
        let clock = ContinuousClock()
        var marks = [clock.now]
        let sound = try Recording(path: path, sampleRate: sampleRate, maximumSeconds: 30).sound
        marks.append(clock.now)
        guard let image = image(sound) else { return nil }
        marks.append(clock.now)
        probabilities = hear(image)
        marks.append(clock.now)
        parts = zip(marks, marks.dropFirst()).map { ($1 - $0) / .seconds(1) }
    }
}

let arguments = CommandLine.arguments
guard arguments.count >= 4, ["guitar", "intervals"].contains(arguments[1]) else {
    FileHandle.standardError.write(
        Data("usage: ListeningBenchmark guitar|intervals WEIGHTS FILE...\n".utf8))
    exit(64)
}
let checkpoint = try Checkpoint(path: arguments[2])
let files = Array(arguments.dropFirst(3))

/// Hears all files, the first one twice, since the first time lays out the weights.
func judge(at precision: Precision) throws -> [Judgement] {
    let backend = defaultBackend(precision)
    let listen: (String) throws -> Judgement?
    if arguments[1] == "guitar" {
        var listener = try GuitarListener(checkpoint)
        listener.backend = backend
        var analyzer = GuitarAnalyzer(listener.network.configuration.features)
        listen = { [listener] path in
            try Judgement(
                path, sampleRate: GuitarFeatures.sampleRate, image: { analyzer($0.samples) },
                probabilities: { listener.hear([$0])[0].probabilities })
        }
    } else {
        var listener = try IntervalListener(checkpoint)
        listener.backend = backend
        var analyzer = IntervalAnalyzer(listener.network.configuration.features)
        listen = { [listener] path in
            try Judgement(
                path, sampleRate: IntervalFeatures.sampleRate, image: { analyzer($0.samples) },
                probabilities: { listener.hear([$0])[0].probabilities })
        }
    }
    _ = try listen(files[0])
    return try files.compactMap(listen)
}

/// The milliseconds that so large a share does not exceed.
func milliseconds(_ seconds: [Double], _ share: Double) -> String {
    let sorted = seconds.sorted()
    return String(format: "%.2f", 1000 * sorted[Int(share * Double(sorted.count - 1))])
}

let exact = try judge(at: .float32)
for precision in [Precision.float32, .bfloat16] {
    let judgements = precision == .float32 ? exact : try judge(at: precision)
    let names = ["read", "image", "network"].enumerated().map { part, name in
        let times = judgements.map { $0.parts[part] }
        return "\"\(name)_ms\": [\(milliseconds(times, 0.5)), \(milliseconds(times, 0.95))]"
    }
    let whole = judgements.map { $0.parts.reduce(0, +) }
    let distances = zip(exact, judgements).map { a, b in
        zip(a.probabilities, b.probabilities).map { abs($0 - $1) }.max() ?? 0
    }
    func best(_ judgement: Judgement) -> Int? {
        judgement.probabilities.indices.max {
            judgement.probabilities[$0] < judgement.probabilities[$1]
        }
    }
    let changed = zip(exact, judgements).count { best($0) != best($1) }
    print(
        """
        {"sounds": \(judgements.count), "precision": "\(precision.rawValue)", \
        "backend": "\(defaultBackend(precision).name)", \
        "ms": [\(milliseconds(whole, 0.5)), \(milliseconds(whole, 0.95))], \
        \(names.joined(separator: ", ")), "changed_answers": \(changed), \
        "largest_difference": \(String(format: "%.4f", distances.max() ?? 0))}
        """)
}
