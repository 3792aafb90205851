/// Something that is measured, ours and as the peer does it.
struct Work {
    /// What is read off a run.
    enum Figure {
        /// The job's own figure; more is better.
        case speed(unit: String)
        /// The most memory the process held, in MiB; less is better.
        case peakMemory
        /// The time a frame takes in long sequences over that in short ones; less is better. The
        /// arguments are added to those of a run.
        case growth(short: [String], long: [String], peerShort: [String], peerLong: [String])
    }

    let name: String
    let figure: Figure
    /// The job and its options.
    let ours: [String]
    /// The peer's script with its arguments, one list a variant; the best of them counts. None: there
    /// is no peer, and the job prints its own lines.
    let peers: [[String]]

    /// What a run of the peer needs beside its arguments, to be short where it is slow.
    static let peerRepeats = ["--reps", "5", "--warmup", "2"]

    private static func training(_ model: String, _ variants: [[String]]) -> [[String]] {
        variants.map { ["train_step.py", "--model", model] + $0 + peerRepeats }
    }

    private static let mambaBfloat16 = training(
        "mamba",
        [
            ["--scan", "unbind", "--compile", "scan", "--precision", "bf16"],
            ["--scan", "function", "--precision", "bf16"],
            ["--scan", "loop", "--compile", "scan", "--precision", "bf16"],
            ["--scan", "loop", "--compile", "scan", "--precision", "fp32"],
            ["--scan", "loop", "--precision", "bf16"],
            ["--scan", "pscan", "--precision", "bf16"],
        ])

    private static let mambaFloat32 = training(
        "mamba",
        [
            ["--scan", "unbind", "--compile", "scan", "--precision", "fp32"],
            ["--scan", "function", "--precision", "fp32"],
            ["--scan", "loop", "--compile", "scan", "--precision", "fp32"],
            ["--scan", "loop", "--precision", "fp32"],
            ["--scan", "pscan", "--precision", "fp32"],
        ])

    /// All works, in the order in which they run.
    static let all: [Work] = [
        Work(
            name: "lstm-train-bf16", figure: .speed(unit: "frames/s"),
            ours: ["train", "lstm", "--precision", "bf16"],
            peers: training("lstm", [["--precision", "bf16"]])),
        Work(
            name: "lstm-train-float32", figure: .speed(unit: "frames/s"),
            ours: ["train", "lstm", "--precision", "float32"],
            peers: training("lstm", [["--precision", "fp32"]])),
        Work(
            name: "mamba-train-bf16", figure: .speed(unit: "frames/s"),
            ours: ["train", "mamba", "--precision", "bf16"], peers: mambaBfloat16),
        Work(
            name: "mamba-train-float32", figure: .speed(unit: "frames/s"),
            ours: ["train", "mamba", "--precision", "float32"], peers: mambaFloat32),
        Work(
            name: "mamba-train-loop", figure: .speed(unit: "frames/s"),
            ours: ["train", "mamba", "--precision", "bf16"],
            peers: training(
                "mamba",
                [
                    ["--scan", "loop", "--precision", "bf16"],
                    ["--scan", "loop", "--precision", "fp32"],
                ])),
        Work(
            name: "lstm-train-512", figure: .speed(unit: "frames/s"),
            ours: ["train", "lstm", "--batch", "16", "--frames", "512", "--repeats", "5"],
            peers: [
                [
                    "train_step.py", "--model", "lstm", "--precision", "bf16", "--batch", "16",
                    "--seq", "512", "--reps", "3", "--warmup", "1",
                ]
            ]),
        Work(
            name: "mamba-train-512", figure: .speed(unit: "frames/s"),
            ours: ["train", "mamba", "--batch", "16", "--frames", "512", "--repeats", "5"],
            peers: [
                [
                    "train_step.py", "--model", "mamba", "--scan", "function", "--precision",
                    "bf16", "--batch", "16", "--seq", "512", "--reps", "3", "--warmup", "1",
                ]
            ]),
        Work(
            name: "mamba-train-1024", figure: .speed(unit: "frames/s"),
            ours: ["train", "mamba", "--batch", "16", "--frames", "1024", "--repeats", "5"],
            peers: [
                [
                    "train_step.py", "--model", "mamba", "--scan", "function", "--precision",
                    "bf16", "--batch", "16", "--seq", "1024", "--reps", "3", "--warmup", "1",
                ]
            ]),
        Work(
            name: "mamba-growth",
            figure: .growth(
                short: ["--batch", "64", "--frames", "64"],
                long: ["--batch", "16", "--frames", "1024"],
                peerShort: ["--batch", "64", "--seq", "64"],
                peerLong: ["--batch", "16", "--seq", "1024"]),
            ours: ["train", "mamba", "--repeats", "5"],
            peers: [
                [
                    "train_step.py", "--model", "mamba", "--scan", "function", "--precision",
                    "bf16", "--reps", "3", "--warmup", "1",
                ]
            ]),
        Work(
            name: "lstm-memory", figure: .peakMemory,
            ours: ["train", "lstm", "--precision", "bf16"],
            peers: training("lstm", [["--precision", "bf16"]])),
        Work(
            name: "mamba-memory", figure: .peakMemory,
            ours: ["train", "mamba", "--precision", "bf16"],
            peers: training(
                "mamba",
                [
                    ["--scan", "unbind", "--compile", "scan", "--precision", "bf16"],
                    ["--scan", "function", "--precision", "bf16"],
                ])),
        Work(
            name: "lstm-generate", figure: .speed(unit: "frames/s"),
            ours: ["generate", "lstm"],
            peers: [["--dtype", "int8"], ["--no-mkldnn"], ["--compile"], ["--dtype", "bf16"]].map {
                ["generate.py", "--model", "lstm"] + $0
            }),
        Work(
            name: "mamba-generate", figure: .speed(unit: "frames/s"),
            ours: ["generate", "mamba"],
            peers: [["--compile"], []].map {
                ["generate.py", "--model", "mamba", "--mode", "step"] + $0
            }),
        Work(
            name: "lstm-generate-16", figure: .speed(unit: "frames/s"),
            ours: ["generate", "lstm", "--batch", "16"], peers: []),
        Work(
            name: "mamba-generate-16", figure: .speed(unit: "frames/s"),
            ours: ["generate", "mamba", "--batch", "16"], peers: []),
        Work(
            name: "lstm-data", figure: .speed(unit: "% of a step"), ours: ["data", "lstm"],
            peers: []),
        Work(
            name: "mamba-data", figure: .speed(unit: "% of a step"), ours: ["data", "mamba"],
            peers: []),
        Work(name: "products", figure: .speed(unit: "GFLOP/s"), ours: ["products"], peers: []),
        Work(name: "cell", figure: .speed(unit: "ns"), ours: ["cell"], peers: []),
        Work(name: "scan", figure: .speed(unit: "ns"), ours: ["scan"], peers: []),
        Work(name: "ceilings", figure: .speed(unit: "GFLOP/s"), ours: ["ceilings"], peers: []),
    ]
}
