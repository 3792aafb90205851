import Foundation
import FrameModels
import NeuralNetworks
import Support
import Testing

/// Training and evaluating, on a folder of scales of different lengths.
@Suite struct TrainCommandTests {
    private func cadenza(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: home.environment)
    }

    /// Five pieces, so that every split has some.
    private func writeMusic(_ home: Home) throws -> String {
        for count in 18...22 { _ = try home.scale(count: count, name: "music/\(count).mid") }
        return home.folder.path("music")
    }

    @Test func aRunLeavesWhatItsFolderIsToHoldAndGoesOn() async throws {
        let home = try Home()
        let run = home.folder.path("run")
        let first = try await cadenza(
            home,
            [
                "train", "--form", "classic", "--data", try writeMusic(home), "--max-steps", "2",
                "--batch-size", "2", "--window", "16", "--validation-seconds", "4",
                "--run-folder", run,
            ])
        try #require(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("run/best.safetensors"))
        #expect(first.errors.contains("1803864 parameters"))
        for name in ["best.safetensors", "last.safetensors", "log.csv", "log.jsonl", "loss.svg"] {
            #expect(FileManager.default.fileExists(atPath: run + "/" + name), "\(name)")
        }
        let best = try Checkpoint(path: run + "/best.safetensors")
        #expect(try best.modelConfiguration == .mamba)
        #expect(best.info.metrics["nll_per_frame"]?.isFinite == true)
        let table = try String(contentsOfFile: run + "/log.csv", encoding: .utf8)
        #expect(table.hasPrefix("epoch,step,training_loss,validation_loss,"))

        let again = try await cadenza(home, ["train", "--resume", run])
        #expect(again.status == 0, "\(again.errors)")

        let piece = try await Program.gen.run(
            ["--model", run, "--seconds", "1", "--out", "piece.mid"], in: home.folder.url,
            environment: home.environment)
        #expect(piece.status == 0, "\(piece.errors)")
    }

    private func settings(_ run: String) throws -> [String: Any] {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: run + "/settings.json"))
        return try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    }

    private func steps(_ run: String) throws -> Int {
        try #require(try Checkpoint(path: run + "/last.safetensors").info.step)
    }

    private static let small = [
        "--width", "16", "--layers", "1", "--batch-size", "2", "--window", "16",
    ]

    /// Every option is kept in settings.json under its own name, and a run resumes with all of them.
    @Test func everyOptionIsKept() async throws {
        let home = try Home()
        let (data, run) = (try writeMusic(home), home.folder.path("run"))
        let first = try await cadenza(
            home,
            [
                "train", "--data", data, "--run-folder", run, "--model", "lstm", "--form",
                "expressive", "--head", "joint", "--width", "16", "--layers", "2", "--dropout",
                "0.25", "--head-width", "24", "--format", "midi", "--window", "32", "--stride",
                "8", "--transpose", "2", "--tempo", "0.05", "--sample-every", "9", "--epochs", "3",
                "--max-steps", "4", "--batch-size", "3", "--accumulate", "2", "--averaging", "0.5",
                "--carry-state", "--learning-rate", "0.002", "--schedule", "wsd", "--warmup", "1",
                "--decay-steps", "2", "--weight-decay", "0.01", "--clip", "0.5",
                "--validate-every", "2", "--patience", "7", "--rng-seed", "9223372036854775807",
                "--precision", "float32", "--threads", "1",
            ])
        try #require(first.status == 0, "\(first.errors)")
        let stored = try settings(run)
        let model = try #require(stored["model"] as? [String: Any])
        let optimisation = try #require(stored["settings"] as? [String: Any])
        let expected: [(fields: [String: Any], values: [String: String])] = [
            (
                model,
                [
                    "kind": "lstm", "form": "expressive", "head": "joint", "width": "16",
                    "layers": "2", "dropout": "0.25", "chainWidth": "24",
                ]
            ),
            (
                stored,
                [
                    "dataFormat": "midi", "windowFrames": "32", "strideFrames": "8",
                    "transposition": "2", "tempoChange": "0.05", "sampleInterval": "9",
                ]
            ),
            (
                optimisation,
                [
                    "epochs": "3", "maximumSteps": "4", "batchSize": "3", "accumulation": "2",
                    "averagingDecay": "0.5", "learningRate": "0.002", "schedule": "wsd",
                    "warmupSteps": "1", "decaySteps": "2", "weightDecay": "0.01",
                    "maximumNorm": "0.5", "validationInterval": "2", "patience": "7",
                    "randomSeed": "9223372036854775807", "precision": "float32", "threads": "1",
                ]
            ),
        ]
        for (fields, values) in expected {
            for (name, value) in values {
                #expect(fields[name].map { "\($0)" } == value, "\(name)")
            }
        }
        let again = try await cadenza(home, ["train", "--resume", run])
        #expect(again.status == 0, "\(again.errors)")
        #expect(try settings(run) as NSDictionary == stored as NSDictionary)
    }

    /// A run goes on from any folder, on data that has moved, for as long as is asked now.
    @Test func resumingElsewhere() async throws {
        let home = try Home()
        _ = try writeMusic(home)
        let run = home.folder.path("run")
        let first = try await cadenza(
            home,
            ["train", "--data", "music", "--max-steps", "2", "--run-folder", "run"]
                + Self.small)
        try #require(first.status == 0, "\(first.errors)")
        #expect(first.errors.contains("3 pieces to learn from, 1 to validate on, 1 to test on"))

        let elsewhere = try TemporaryFolder()
        func resume(_ options: [String]) async throws -> Program.Outcome {
            try await Program.cadenza.run(
                ["train", "--resume", run] + options, in: elsewhere.url,
                environment: home.environment)
        }
        let more = try await resume(["--max-steps", "4"])
        #expect(more.status == 0, "\(more.errors)")
        #expect(!more.errors.contains("changed"))
        #expect(try steps(run) == 4)

        try FileManager.default.moveItem(
            atPath: home.folder.path("music"), toPath: home.folder.path("pieces"))
        let lost = try await resume(["--max-steps", "6"])
        #expect(lost.status != 0 && lost.errors.contains("--data"), "\(lost.errors)")
        #expect(lost.errors.contains(home.folder.path("music")))
        let found = try await resume(["--max-steps", "6", "--data", home.folder.path("pieces")])
        #expect(found.status == 0 && !found.errors.contains("changed"), "\(found.errors)")
        #expect(try steps(run) == 6)

        _ = try home.scale(count: 40, name: "pieces/new.mid")
        let changed = try await resume(["--max-steps", "7"])
        #expect(changed.status == 0 && changed.errors.contains("changed"), "\(changed.errors)")

        // Cooling down from wherever the run stands.
        let cooled = try await resume(["--decay-steps", "3"])
        #expect(cooled.status == 0, "\(cooled.errors)")
        #expect(try steps(run) == 10)
        let kept = try #require(try settings(run)["settings"] as? [String: Any])
        #expect(kept["schedule"] as? String == "wsd" && kept["maximumSteps"] as? Int == 10)

        for fixed in [["--batch-size", "4"], ["--model", "lstm"], ["--window", "32"]] {
            let refused = try await resume(fixed)
            #expect(refused.status != 0 && refused.errors.contains("keeps"), "\(refused.errors)")
        }
    }

    /// What a folder holds is neither overwritten nor written by two at once.
    @Test func aRunsFolderIsItsOwn() async throws {
        let home = try Home()
        let (data, run) = (try writeMusic(home), home.folder.path("run"))
        let start = ["train", "--data", data, "--run-folder", run] + Self.small
        let first = try await cadenza(home, start + ["--max-steps", "2"])
        try #require(first.status == 0, "\(first.errors)")
        let best = try Data(contentsOf: URL(fileURLWithPath: run + "/best.safetensors"))
        let again = try await cadenza(home, start + ["--max-steps", "3"])
        #expect(again.status != 0 && again.errors.contains("already holds a run"))
        #expect(again.errors.contains("--resume"), "\(again.errors)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: run + "/best.safetensors")) == best)

        let lock = try #require(try FileLock(path: run + "/.lock"))
        let second = try await cadenza(home, ["train", "--resume", run, "--max-steps", "4"])
        #expect(second.status != 0 && second.errors.contains("at work"), "\(second.errors)")
        withExtendedLifetime(lock) {}
    }

    /// A checkpoint's weights and architecture, with another dropout.
    @Test func beginningWithAModel() async throws {
        let home = try Home()
        let (data, run) = (try writeMusic(home), home.folder.path("run"))
        let trained = try await cadenza(
            home,
            [
                "train", "--from", "lstm", "--dropout", "0.5", "--data", data, "--max-steps", "1",
                "--batch-size", "2", "--window", "16", "--run-folder", run,
            ])
        try #require(trained.status == 0, "\(trained.errors)")
        let configuration = try Checkpoint(path: run + "/best.safetensors").modelConfiguration
        #expect(configuration.architecture == .lstm && configuration.form == .classic)
        #expect(configuration.width == 16 && configuration.dropout == 0.5)
    }

    /// Expressive frames from training over a resumed run to scores and new music.
    @Test func expressiveModels() async throws {
        struct Report: Decodable {
            struct Floor: Decodable { let nll_by_part: [String: Double] }
            let nll_per_frame: Double
            let nll_by_part: [String: Double]
            let notes: Int
            let floors: [String: Floor]
        }
        let home = try Home()
        let (data, run) = (try writeMusic(home), home.folder.path("run"))
        let trained = try await cadenza(
            home,
            [
                "train", "--width", "16", "--layers", "1", "--data", data, "--max-steps", "3",
                "--batch-size", "2", "--window", "16", "--transpose", "3",
                "--tempo", "0.1", "--averaging", "0.9", "--accumulate", "2", "--carry-state",
                "--run-folder", run, "--sample-every", "1",
            ])
        try #require(trained.status == 0, "\(trained.errors)")
        let samples = try FileManager.default.contentsOfDirectory(atPath: run + "/samples")
        #expect(samples.sorted() == ["mid", "png", "wav"].map { "step-3.\($0)" })
        let compared = try await cadenza(home, ["runs", home.folder.url.path])
        #expect(compared.output.contains("mamba, expressive frames, joint keys"))
        #expect(trained.errors.contains("expressive frames, joint keys"))
        #expect(trained.errors.contains("velocity"))
        let best = try Checkpoint(path: run + "/best.safetensors")
        let configuration = try best.modelConfiguration
        #expect(configuration.form == .expressive && configuration.head == .joint)
        let again = try await cadenza(home, ["train", "--resume", run])
        #expect(again.status == 0, "\(again.errors)")

        let scored = try await cadenza(
            home, ["evaluate", "--data", data, "--split", "test", "--model", run, "--json"])
        try #require(scored.status == 0, "\(scored.errors)")
        let report = try JSONDecoder().decode(Report.self, from: Data(scored.output.utf8))
        #expect(report.nll_by_part.keys.sorted() == ["keys", "pedal", "timing", "velocity"])
        let sum = report.nll_by_part.values.reduce(0, +)
        #expect(abs(report.nll_per_frame - sum) < 1e-6 * sum)
        #expect((16...22).contains(report.notes), "a scale without its first note")
        #expect(report.floors.keys.sorted() == ["independent", "markov"])
        let floors = report.floors.mapValues { $0.nll_by_part.values.reduce(0, +) }
        #expect((floors["markov"] ?? 0) < (floors["independent"] ?? 0))

        func write(_ name: String, _ options: [String]) async throws -> Data {
            let seed = home.folder.path("music/20.mid")
            let path = home.folder.path(name)
            let piece = try await Program.gen.run(
                ["--model", run, "--seconds", "3", "--out", path, "--seed", seed] + options,
                in: home.folder.url, environment: home.environment)
            #expect(piece.status == 0, "\(piece.errors)")
            return try Data(contentsOf: URL(fileURLWithPath: path))
        }
        let first = try await write("a.mid", ["--rng-seed", "3"])
        #expect(try await write("b.mid", ["--rng-seed", "3"]) == first)
        #expect(try await write("c.mid", ["--rng-seed", "4"]) != first)
        #expect(
            try await write("d.mid", ["--rng-seed", "3", "--velocity-temperature", "0"]) != first)
    }

    /// Classic frames with joint keys are scored beside the same floors as independent ones.
    @Test func jointKeys() async throws {
        struct Report: Decodable {
            struct Floor: Decodable { let nll_per_frame: Double? }
            let nll_per_frame: Double
            let frames: Int
            let floors: [String: Floor]
        }
        let home = try Home()
        let (data, run) = (try writeMusic(home), home.folder.path("run"))
        let trained = try await cadenza(
            home,
            [
                "train", "--form", "classic", "--head", "joint", "--width", "16", "--layers", "1",
                "--data", data,
                "--max-steps", "2", "--batch-size", "2", "--window", "16", "--run-folder", run,
            ])
        try #require(trained.status == 0, "\(trained.errors)")
        func report(_ model: String) async throws -> Report {
            let scored = try await cadenza(
                home, ["evaluate", "--data", data, "--split", "test", "--model", model, "--json"])
            #expect(scored.status == 0, "\(scored.errors)")
            return try JSONDecoder().decode(Report.self, from: Data(scored.output.utf8))
        }
        let (joint, independent) = (try await report(run), try await report("mamba"))
        #expect(joint.frames == independent.frames)
        #expect(joint.nll_per_frame.isFinite && joint.nll_per_frame > 0)
        for name in ["markov", "independent"] {
            #expect(
                joint.floors[name]?.nll_per_frame == independent.floors[name]?.nll_per_frame)
        }
    }

    @Test func evaluationPrintsTheKeysThatOthersRead() async throws {
        struct Report: Decodable {
            struct Floor: Decodable { let nll_per_frame: Double? }
            let nll_per_frame: Double
            let onset_f1: Double
            let frames: Int
            let floors: [String: Floor]
        }
        let home = try Home()
        let run = try await cadenza(
            home,
            [
                "evaluate", "--data", try writeMusic(home), "--split", "test", "--model", "mamba",
                "--json",
            ])
        try #require(run.status == 0, "\(run.errors)")
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        #expect(report.frames > 100)
        #expect(report.nll_per_frame.isFinite && report.nll_per_frame > 0)
        #expect((0...1).contains(report.onset_f1))
        #expect(report.floors.keys.sorted() == ["copy", "independent", "markov"])
        let markov = try #require(report.floors["markov"]?.nll_per_frame)
        let independent = try #require(report.floors["independent"]?.nll_per_frame)
        #expect(markov < independent)
    }

    /// Floors that were counted on nothing are no floors.
    @Test func noTrainingPart() async throws {
        struct Report: Decodable {
            struct Floor: Decodable { let onset_f1: Double? }
            let nll_per_frame: Double
            let floors: [String: Floor]
        }
        let home = try Home()
        let pieces = (60..<80).map { "[\($0)]" }.joined(separator: ",")
        let data = try home.file(
            "chords.json", Array(#"{"train": [], "valid": [], "test": [[\#(pieces)]]}"#.utf8))
        let run = try await cadenza(
            home,
            [
                "evaluate", "--data", data, "--format", "polymusic", "--split", "test", "--model",
                "mamba", "--json",
            ])
        try #require(run.status == 0, "\(run.errors)")
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        #expect(report.nll_per_frame.isFinite)
        #expect(report.floors.keys.sorted() == ["copy"])
        #expect(run.errors.contains("no training part"), "\(run.errors)")
    }

    /// Samples are written where the report says and compared with the split's pieces.
    @Test func evaluationOfSamples() async throws {
        struct Report: Decodable {
            struct Samples: Decodable {
                struct Temperature: Decodable {
                    struct Figure: Decodable {
                        struct Summary: Decodable { let mean: Double }
                        let set: Summary
                        let reference: Summary
                    }
                    struct Similarity: Decodable { let items: Int }
                    let folder: String
                    let figures: [String: Figure]
                    let similarity: Similarity
                }
                struct Baseline: Decodable { let items: Int }
                let temperatures: [Temperature]
                let baseline: Baseline
            }
            let onset_f1: Double?
            let samples: Samples
        }
        let home = try Home()
        let data = try writeMusic(home)
        let run = try await cadenza(
            home,
            [
                "evaluate", "--data", data, "--split", "train", "--model", "mamba", "--samples",
                "4",
                "--sample-seconds", "5", "--temperatures", "0.8, 1", "--json",
            ])
        try #require(run.status == 0, "\(run.errors)")
        let samples = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8)).samples
        #expect(samples.temperatures.count == 2)
        for report in samples.temperatures {
            let folder = report.folder
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 4)
            #expect(report.similarity.items <= 4)
            let length = try #require(report.figures["duration_seconds"])
            #expect(length.set.mean <= 5.1 && length.reference.mean <= 5.1)
        }
        #expect(samples.baseline.items >= 2)
    }

    @Test(arguments: [
        ["train"], ["train", "--resume", "nowhere"], ["train", "--data", "nowhere"],
        ["train", "--data", "music", "--batch-size", "0"],
        ["train", "--data", "music", "--epochs=-1"],
        ["train", "--data", "music", "--window", "0"],
        ["train", "--data", "music", "--stride", "0"],
        ["train", "--data", "music", "--learning-rate=nan"],
        ["train", "--data", "music", "--positive-weight=-1"],
        ["train", "--data", "music", "--positive-weight", "2"],
        ["train", "--data", "music", "--decay-steps=-1"],
        ["train", "--data", "music", "--schedule", "cosine", "--decay-steps", "5"],
        ["train", "--data", "music", "--schedule", "wsd"],
        ["train", "--data", "music", "--schedule", "linear"],
        ["train", "--data", "music", "--from", "lstm", "--form", "expressive"],
        ["train", "--data", "music", "--from", "lstm", "--model", "mamba"],
        ["train", "--data", "music", "--from", "lstm", "--width", "64"],
        ["train", "--data", "music", "--from", "lstm", "--head", "joint"],
        ["train", "--resume", "nowhere", "--run-folder", "run"],
        ["train", "--data", "music", "--dropout", "1"],
        ["train", "--data", "music", "--clip=0"],
        ["train", "--data", "music", "--threads", "0"],
        ["train", "--data", "music", "--transpose=-1"],
        ["train", "--data", "music", "--form", "classic", "--max-seconds=nan"],
        ["train", "--data", "music", "--model", "transformer"],
        ["train", "--data", "music", "--format", "abc"],
        ["train", "--data", "music", "--form", "jazz"],
        ["train", "--data", "music", "--head", "none"],
        ["train", "--data", "music", "--form", "classic", "--tempo", "0.1"],
        ["train", "--data", "music", "--form", "classic", "--carry-state"],
        ["train", "--data", "music", "--accumulate", "0"],
        ["train", "--data", "music", "--averaging", "1"],
        ["train", "--data", "music", "--width", "0"],
        ["train", "--data", "music", "--form", "expressive", "--head-width", "0"],
        ["train", "--data", "music", "--form", "expressive", "--tempo", "2"],
        ["train", "--data", "music", "--form", "expressive", "--max-seconds", "4"],
        ["evaluate", "--data", "nowhere"], ["evaluate", "--data", "music", "--split", "all"],
        ["evaluate", "--data", "music", "--max-seconds=0"],
        ["evaluate", "--data", "music", "--model", "nobody"],
        ["evaluate", "--data", "music", "--samples", "2"],
        ["evaluate", "--data", "music", "--samples", "4", "--sample-seconds", "0"],
        ["evaluate", "--data", "music", "--samples", "4", "--temperatures", "warm"],
        ["evaluate", "--data", "music", "--samples", "4", "--temperatures", "9"],
    ])
    func badValuesAreRefused(arguments: [String]) async throws {
        let home = try Home()
        _ = try writeMusic(home)
        let run = try await cadenza(home, arguments)
        #expect(run.status > 0, "status \(run.status)")
        #expect(run.errors.contains("Error: "), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: home.folder.path("checkpoints/run")))
    }
}
