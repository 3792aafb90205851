import Foundation
import FrameModels
import NeuralNetworks
import Support
import TestSupport
import Testing

/// A run's folder: what it keeps, who may write to it, and how a run goes on.
@Suite struct TrainingRunTests {
    private func cadenza(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: home.environment)
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
        let (data, run) = (try home.scales(), home.folder.path("run"))
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
        _ = try home.scales()
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

        // Fewer steps than there are, and a file in the place of its run.
        let fewer = try await resume(["--max-steps", "3"])
        #expect(fewer.status == 64 && fewer.errors.contains("at step 4 already"), "\(fewer.errors)")
        let same = try await resume(["--max-steps", "4"])
        #expect(try same.status == 0 && steps(run) == 4, "\(same.errors)")
        let file = try await Program.cadenza.run(
            ["train", "--resume", run + "/best.safetensors"], in: elsewhere.url,
            environment: home.environment)
        #expect(file.status == 64 && file.errors.contains("which may be \(run)"), "\(file.errors)")

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
        let (data, run) = (try home.scales(), home.folder.path("run"))
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
        let (data, run) = (try home.scales(), home.folder.path("run"))
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
}
