import ArgumentParser
import Datasets
import Foundation
import FrameModels
import Studio

/// `cadenza experiment polymusic`.
struct PolymusicExperiment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "polymusic",
        abstract: "Train on a set of chords and score by the field's protocol.",
        discussion: """
            For JSB Chorales, Nottingham, MuseData, Piano-midi.de and the like: nats per frame \
            summed over 88 keys, every frame but a sequence's first predicted from all frames before \
            it, total over predicted frames (Bai, Kolter and Koltun 2018).

            Two runs are made, one for sets from which a model soon knows every piece and one for \
            sets of which it does not. The validation part chooses the checkpoint of both, and then \
            the run; the test part is read at the end. The last line is JSON: model, valid_nll, \
            test_nll, test_nll_transposed (the mean of 13 transpositions is believed; independent \
            keys only), epochs (of the chosen run), seconds (of everything).

            Further options go to `cadenza train` and override those of the experiment, for example \
            --head joint.
            """)

    @Argument(
        help: """
            {"train": [[[60, 64], [62]], ...], "valid": [...], "test": [...]}: sequences of frames \
            of MIDI pitches.
            """)
    var file: String
    @Argument(help: "The architecture.")
    var model: Architecture
    @Option(help: "Where the two runs go; checkpoints/run_DATE_TIME_polymusic by default.")
    var runFolder: String?
    @Argument(parsing: .allUnrecognized, help: "Options of cadenza train.")
    var options: [String] = []

    /// How far training windows differ from the music as it stands.
    private enum Regularisation: String, CaseIterable {
        case much, little
    }

    func run() throws {
        let start = Date()
        let steps = try stepCount()
        let folder = runFolder ?? "checkpoints/\(TrainingRun.folderName())_polymusic"
        let program = OwnProgram()
        var best: (folder: String, nats: Double)?
        for regularisation in Regularisation.allCases {
            let run = "\(folder)/\(regularisation.rawValue)"
            try program.train(
                in: run,
                options: ["--format", "polymusic", "--data", file, "--model", model.rawValue]
                    + settings(steps: steps) + settings(regularisation, steps: steps) + options)
            let score = try program.score(
                run, data: file, split: "validation", options: ["--format", "polymusic"])
            let nats = score.nllPerFrame
            printNow("\(regularisation.rawValue): \(nats) nats per frame on validation")
            if nats < best?.nats ?? .infinity { best = (run, nats) }
        }
        guard let best else { return }
        let test = try program.score(
            best.folder, data: file, split: "test", options: ["--format", "polymusic"])
        var figures = String(format: #""test_nll": %.4f"#, test.nllPerFrame)
        if try TrainingFolder.hasIndependentKeys(best.folder) {
            let transposed = try program.score(
                best.folder, data: file, split: "test",
                options: ["--format", "polymusic", "--transpositions", "6"])
            figures += String(format: #", "test_nll_transposed": %.4f"#, transposed.nllPerFrame)
        }
        printNow(
            String(
                format: #"{"model": "%@", "valid_nll": %.4f, %@, "epochs": %d, "seconds": %d}"#,
                model.rawValue, best.nats, figures,
                try TrainingFolder.epochs(of: best.folder), Int(-start.timeIntervalSinceNow)))
    }

    /// Steps for the set: one twice as large takes longer by the root of two, 4,500 steps of 16
    /// windows for 14,000 frames.
    private func stepCount() throws -> Int {
        let corpus = try PolymusicFile.read(file)
        let frames = corpus.pieceIndices(in: .train).reduce(0) {
            $0 + corpus.frameCount(ofPiece: $1)
        }
        return min(6000, max(500, Int(38 * Double(frames).squareRoot())))
    }

    /// Windows hold most sequences whole and cut long ones; a batch of short sequences takes no more
    /// room than it needs. The learning rate falls along a cosine, and a mean of the weights over
    /// the last steps is what is validated and kept.
    private func settings(steps: Int) -> [String] {
        let size =
            switch model {
            case .lstm:
                "--width 256 --layers 1 --learning-rate 4e-3 --weight-decay 0.1 --dropout 0.5"
            case .hybrid:
                "--width 256 --layers 3 --attention-every 3 --attention-window 256 --weight-decay 0.1"
            default: "--width 256 --layers 2 --weight-decay 0.1"
            }
        return """
            \(size) --form classic --window 256 --stride 256 --batch-size 16 --epochs 65536 --warmup 50 \
            --averaging 0.99 --validate-every \(steps / 40) --patience 12
            """.split(separator: " ").map(String.init)
    }

    /// Windows transposed at random by up to six semitones stand in for music that a small set
    /// lacks; a large one is learnt sooner and further with less of that, in three fifths of the
    /// steps. MusicMamba soon knows a set by heart: leaving keys out of what it reads keeps it from
    /// that, and some transposition in any case.
    private func settings(_ regularisation: Regularisation, steps: Int) -> [String] {
        let text =
            switch (model, regularisation) {
            case (.lstm, .much): "--transpose 6"
            case (.lstm, .little): ""
            case (_, .much):
                "--transpose 6 --learning-rate 2e-3 --dropout 0.5 --input-dropout 0.15"
            case (_, .little):
                "--transpose 3 --learning-rate 3e-3 --dropout 0.4 --input-dropout 0.1"
            }
        let count = regularisation == .much ? steps : steps * 3 / 5
        return text.split(separator: " ").map(String.init) + ["--max-steps", "\(count)"]
    }
}

/// What experiments need to know of the folders of training runs.
private enum TrainingFolder {
    /// Whether the run's model has a probability of its own for every key.
    static func hasIndependentKeys(_ folder: String) throws -> Bool {
        struct Settings: Decodable {
            let model: ModelConfiguration
        }
        let text = try Data(contentsOf: URL(filePath: "\(folder)/settings.json"))
        return try JSONDecoder().decode(Settings.self, from: text).model.head == .independent
    }

    /// The epochs that a run's log tells of.
    static func epochs(of folder: String) throws -> Int {
        struct Entry: Decodable {
            let epoch: Int
        }
        let log = try String(contentsOfFile: "\(folder)/log.jsonl", encoding: .utf8)
        guard let last = log.split(separator: "\n").last else { return 0 }
        return try JSONDecoder().decode(Entry.self, from: Data(last.utf8)).epoch
    }
}
