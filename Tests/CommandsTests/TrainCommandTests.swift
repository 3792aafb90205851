import Foundation
import FrameModels
import NeuralNetworks
import TestSupport
import Testing

/// Training and evaluating, on a folder of scales of different lengths.
@Suite struct TrainCommandTests {
    private func cadenza(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: home.environment)
    }

    @Test func aRunLeavesWhatItsFolderIsToHoldAndGoesOn() async throws {
        let home = try Home()
        let run = home.folder.path("run")
        let first = try await cadenza(
            home,
            [
                "train", "--form", "classic", "--data", try home.scales(), "--max-steps", "2",
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

    /// Runs lie in the home folder, wherever the command is given, and are found there by their names.
    @Test func runsLieInTheHomeFolder() async throws {
        let home = try Home()
        let elsewhere = try TemporaryFolder()
        let data = try home.scales()
        func cadenza(_ arguments: [String]) async throws -> Program.Outcome {
            try await Program.cadenza.run(
                arguments, in: elsewhere.url, environment: home.environment)
        }
        let trained = try await cadenza([
            "train", "--width", "16", "--layers", "1", "--data", data, "--max-steps", "1",
            "--batch-size", "1", "--window", "16",
        ])
        try #require(trained.status == 0, "\(trained.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: elsewhere.url.path).isEmpty)
        let names = try FileManager.default.contentsOfDirectory(
            atPath: home.folder.path("checkpoints"))
        let name = try #require(names.first { $0.hasPrefix("run_") })
        let runs = try await cadenza(["runs"])
        #expect(runs.status == 0 && runs.output.contains(name), "\(runs.errors)")
        let resumed = try await cadenza(["train", "--resume", name, "--max-steps", "2"])
        #expect(resumed.status == 0, "\(resumed.errors)")
        // What a run keeps is called by the options.
        for (option, value) in [
            ("--batch-size", "2"), ("--window", "32"), ("--model", "lstm"), ("--from", "lstm"),
            ("--transpose", "1"), ("--tempo", "0.1"), ("--accumulate", "2"), ("--stride", "8"),
            ("--averaging", "0.9"), ("--rng-seed", "2"), ("--head-width", "8"),
            ("--max-seconds", "9"), ("--validation-seconds", "9"), ("--positive-weight", "2"),
        ] {
            let run = try await cadenza(["train", "--resume", name, option, value])
            #expect(
                run.status == 64 && run.errors.contains("keeps its \(option):"), "\(run.errors)")
        }
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
        let (data, run) = (try home.scales(), home.folder.path("run"))
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
        let (data, run) = (try home.scales(), home.folder.path("run"))
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
                "evaluate", "--data", try home.scales(), "--split", "test", "--model", "mamba",
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
        let data = try home.scales()
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
        ["train", "--data", "music", "--accumulate", "0"],
        ["train", "--data", "music", "--averaging", "1"],
        ["train", "--data", "music", "--width", "0"],
        ["train", "--data", "music", "--form", "expressive", "--head-width", "0"],
        ["train", "--data", "music", "--form", "expressive", "--tempo", "2"],
        ["train", "--data", "music", "--input-dropout", "0.1"],
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
        _ = try home.scales()
        let run = try await cadenza(home, arguments)
        #expect(run.status > 0, "status \(run.status)")
        #expect(run.errors.contains("Error: "), "\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: home.folder.path("checkpoints/run")))
    }
}
