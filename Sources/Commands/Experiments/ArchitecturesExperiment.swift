import ArgumentParser
import Datasets
import Foundation
import FrameModels
import Measurements
import Requests
import Training

/// `cadenza experiment architectures`.
struct ArchitecturesExperiment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "architectures",
        abstract:
            "What expressive models of several shapes and sizes give for their computing.",
        discussion: """
            Small hybrids, each trained by Muon on the same windows of 512 frames, 8 a step, on one \
            thread, and scored on the first two minutes of every validation piece; and the same hybrid \
            reading one note a step in place of frames. Prints nats per note and the processor time of \
            the training. A run that is there already is not made again, and its time is not known.
            """)

    @Argument(help: "A MAESTRO folder.")
    var data: String
    @Argument(help: "Steps of each run.")
    var steps = 1500
    @Option(help: "Where the runs go; checkpoints/run_architectures_STEPS by default.")
    var runFolder: String?
    @Option(help: "Only the rows whose names contain this text.")
    var only: String?

    /// What every row has, unless it says otherwise.
    private static let base = """
        --model hybrid --width 128 --layers 2 --head-width 64 --attention-every 2 \
        --attention-window 128
        """
    private static let validationSeconds = 120.0

    /// What is varied, and how many times as many steps are made.
    private static let rows: [(name: String, steps: Int, options: String)] = [
        ("base", 1, ""),
        ("base, twice the steps", 2, ""),
        ("small", 1, "--width 64 --head-width 32"),
        ("wider", 1, "--width 192"),
        ("deeper", 1, "--layers 4"),
        ("64 states", 1, "--states 64"),
        ("attention over 512 frames", 1, "--attention-window 512"),
        ("large", 1, "--width 256 --layers 4 --head-width 128"),
    ]
    private static let noteEvents = "note events"

    func run() throws {
        for row in ArchitecturesExperiment.rows where isWanted(row.name) {
            try measure(row.name, steps: row.steps * steps, options: row.options)
        }
        if isWanted(ArchitecturesExperiment.noteEvents) { try measureNoteEvents() }
    }

    private func isWanted(_ name: String) -> Bool { only.map(name.contains) ?? true }

    private func measure(_ name: String, steps: Int, options: String) throws {
        let program = OwnProgram()
        let run =
            (runFolder ?? "checkpoints/run_architectures_\(self.steps)")
            + "/" + name.replacing(/[ ,]/, with: "_")
        var seconds: Double?
        if !FileManager.default.fileExists(atPath: "\(run)/best.safetensors") {
            let start = ArchitecturesExperiment.processorSecondsOfChildren
            let text = """
                \(ArchitecturesExperiment.base) --window 512 --batch-size 8 --max-steps \(steps) \
                --epochs 1000 --validate-every \(steps) --optimizer muon \
                --validation-seconds \(ArchitecturesExperiment.validationSeconds) \
                --learning-rate 1e-2 --schedule cosine --warmup 100 --weight-decay 0.01 --dropout 0 \
                --threads 1 \(options)
                """
            try program.train(
                in: run, options: ["--data", data] + text.split(separator: " ").map(String.init))
            seconds = ArchitecturesExperiment.processorSecondsOfChildren - start
        }
        let score = try program.score(
            run, data: data, split: "validation",
            options: ["--max-seconds", "\(ArchitecturesExperiment.validationSeconds)"])
        printNow(
            String(format: "%@: %.3f nats per note", name, score.nllPerNote ?? .nan)
                + (seconds.map { String(format: ", %.0f s", $0) } ?? ""))
    }

    /// The base's blocks and steps, with 512 events in the place of 512 frames.
    private func measureNoteEvents() throws {
        let corpus = try CorpusLoader(path: data).loadPerformances().corpus
        var configuration = ModelConfiguration(
            architecture: .hybrid, width: 128, layers: 2, dropout: 0)
        configuration.attentionEvery = 2
        configuration.attentionWindow = 128
        var settings = TrainingSettings()
        settings.batchSize = 8
        settings.maximumSteps = steps
        settings.epochs = 1000
        settings.optimizer = .muon
        settings.learningRate = 1e-2
        settings.schedule = .cosine
        settings.warmupSteps = 100
        settings.weightDecay = 0.01
        settings.threads = 1
        let trial = NoteEventTrial(
            corpus: corpus, configuration: configuration, settings: settings, windowSteps: 512,
            validationSeconds: ArchitecturesExperiment.validationSeconds)
        guard let result = try trial.run(in: Terminal.context()) else {
            throw RequestError("\(data) has no pieces to learn from or to score")
        }
        let parts = result.natsPerNote.sorted { $0.key < $1.key }
            .map { String(format: "%@ %.3f", $0.key, $0.value) }
        printNow(
            String(
                format: "%@: %.3f nats per note, %.0f s, %d parameters (%@)",
                ArchitecturesExperiment.noteEvents, result.total, result.processorSeconds,
                result.parameters, parts.joined(separator: ", ")))
    }

    /// The processor time of all commands that were run and have ended.
    private static var processorSecondsOfChildren: Double {
        var usage = rusage()
        getrusage(RUSAGE_CHILDREN.rawValue, &usage)
        func seconds(_ time: timeval) -> Double {
            Double(time.tv_sec) + Double(time.tv_usec) * 1e-6
        }
        return seconds(usage.ru_utime) + seconds(usage.ru_stime)
    }
}
