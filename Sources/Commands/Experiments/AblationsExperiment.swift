import ArgumentParser
import Foundation

/// `cadenza experiment ablations`.
struct AblationsExperiment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ablations",
        abstract: "What each ingredient of the expressive models gives.",
        discussion: """
            Small models, each trained for the same number of steps of 4,096 frames (about the same \
            time, as the cost of a frame hardly depends on the window), scored on the whole \
            validation split. Prints nats per frame, by part. A run that is there already is not \
            made again.
            """)

    @Argument(help: "A MAESTRO folder.")
    var data: String
    @Argument(help: "Steps of each run.")
    var steps = 1500
    @Option(help: "Where the runs go; checkpoints/run_ablations_STEPS by default.")
    var runFolder: String?

    /// What is varied: frames a window, and options that differ from the first row's.
    private static let rows: [(name: String, window: Int, options: String)] = [
        ("base", 512, ""),
        ("independent keys", 512, "--head independent"),
        ("window 64", 64, ""),
        ("window 256", 256, ""),
        ("window 1024", 1024, ""),
        ("window 256, state carried", 256, "--carry-state"),
        ("transposed and stretched", 512, "--transpose 5 --tempo 0.1"),
    ]

    func run() throws {
        let program = OwnProgram()
        let folder = runFolder ?? "checkpoints/run_ablations_\(steps)"
        for row in AblationsExperiment.rows {
            let name = row.name.replacing(/[ ,]/, with: "_")
            let run = "\(folder)/\(name)"
            if !FileManager.default.fileExists(atPath: "\(run)/best.safetensors") {
                try program.train(in: run, options: words(window: row.window, row.options))
            }
            let score = try program.score(run, data: data, split: "validation")
            let parts = (score.nllByPart ?? [:]).sorted { $0.key < $1.key }
                .map { String(format: "%@ %.3f", $0.key, $0.value) }
            printNow(
                String(format: "%@: %.3f nats per frame", row.name, score.nllPerFrame)
                    + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"))
        }
    }

    private func words(window: Int, _ options: String) -> [String] {
        let text = """
            --model mamba --width 128 --layers 2 --head-width 64 --form expressive \
            --window \(window) --stride \(window) --batch-size \(4096 / window) \
            --max-steps \(steps) --epochs 1000 --validate-every \(steps) --learning-rate 3e-3 \
            --warmup 100 --weight-decay 0.01 --dropout 0 \(options)
            """
        return ["--data", data] + text.split(separator: " ").map(String.init)
    }
}
