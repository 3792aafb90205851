import AudioCore
import Foundation
import TestSupport
import Testing

/// `cadenza listen` and `cadenza practise` from outside.
@Suite struct ListenCommandTests {
    @Test func filesThatAreNoSound() async throws {
        let home = try Home()
        let text = home.folder.path("song.wav")
        try Data("no sound".utf8).write(to: URL(fileURLWithPath: text))
        for file in [text, home.folder.path("missing.wav")] {
            let run = try await Program.cadenza.run(
                ["listen", "intervals", file], in: home.folder.url, environment: home.environment)
            #expect(run.status == 1, "\(run.errors)")
            #expect(run.errors.contains(file) && run.output.isEmpty, "\(run.errors)")
        }
    }

    /// A question, a wrong word, an answer, the end; the progress is kept for the next time.
    @Test func practiceKeepsProgress() async throws {
        let home = try Home()
        let script = "printf 'what\\nP5\\nq\\n' | \"$@\""
        for asked in 1...2 {
            let run = try await Program(name: "sh", path: "/bin/sh").run(
                [
                    "-c", script, "sh", Program.cadenza.url.path, "practise", "intervals",
                    "--intervals", "P5 m2", "--silent", "--rng-seed", "3",
                ], in: home.folder.url, environment: home.environment)
            #expect(run.status == 0, "\(run.errors)")
            #expect(run.output.contains("'what' is no interval"))
            #expect(run.output.contains("of 1 known."))
            let kept = try Data(
                contentsOf: home.folder.url.appendingPathComponent(
                    "generated/practice/intervals.json"))
            let tallies = try JSONDecoder().decode([String: [String: Int]].self, from: kept)
            #expect(tallies.values.reduce(0) { $0 + ($1["asked"] ?? 0) } == asked)
        }
    }

    /// Sound that cannot be listened to is refused by name, whatever is wrong with it.
    @Test(arguments: ["intervals", "guitar"])
    func badSounds(_ subject: String) async throws {
        let home = try Home()
        let second = [Float](repeating: 0.5, count: 22_050)
        func write(_ samples: [Float], _ name: String) throws {
            try AudioFile.write(
                AudioBuffer(samples: samples, channelCount: 1, sampleRate: 22_050),
                to: home.folder.path(name), sampleFormat: .float32)
        }
        try write([Float](repeating: 0, count: 22_050), "silent.wav")
        try write(second.map { $0 * 1e-6 }, "faint.wav")
        try write(Array(repeating: second, count: 31).flatMap { $0 }, "long.wav")
        var holes = second
        holes[1000] = .nan
        try write(holes, "nan.wav")
        holes[1000] = .infinity
        try write(holes, "infinite.wav")
        try write(second, "whole.wav")
        let whole = try Data(contentsOf: URL(fileURLWithPath: home.folder.path("whole.wav")))
        for (name, data) in [
            ("empty.wav", Data()), ("header.wav", whole.prefix(20)),
            ("noise.flac", Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37) })),
            ("text.mp3", Data("no sound".utf8)),
        ] {
            try data.write(to: URL(fileURLWithPath: home.folder.path(name)))
        }
        let names = [
            "silent.wav", "faint.wav", "long.wav", "nan.wav", "infinite.wav", "empty.wav",
            "header.wav", "noise.flac", "text.mp3", "missing.wav", ".",
        ]
        let files = names.map(home.folder.path)
        let run = try await Program.cadenza.run(
            ["listen", subject] + files, in: home.folder.url, environment: home.environment)
        #expect(run.status == 1 && run.output.isEmpty, "\(run.errors)")
        for file in files { #expect(run.errors.contains(file), "\(file) \(run.errors)") }
    }

    /// What a settings file says counts more than a default, and less than a flag.
    @Test func settingsFiles() async throws {
        let home = try Home()
        func run(_ yaml: String, _ flags: String...) async throws -> (Int32, String) {
            let path = home.folder.path("settings.yaml")
            try Data(yaml.utf8).write(to: URL(fileURLWithPath: path))
            let run = try await Program.cadenza.run(
                ["train-intervals", "--settings", path] + flags, in: home.folder.url,
                environment: home.environment)
            return (run.status, run.errors)
        }
        let (status, errors) = try await run("count: 3\n")
        #expect(status == 64 && errors.contains("not 3"), "\(errors)")
        // The flag's count is taken, and the file's rate is the next fault.
        let (other, faults) = try await run("count: 3\nlearning_rate: -1\n", "--count", "500")
        #expect(other == 64 && faults.contains("learning rate"), "\(faults)")
        let cases = [
            ("count: 500\ncuont: 3\n", "settings.yaml:2"), ("[1, 2]", "no mapping"),
            ("count: {a: 1}", "settings.yaml:1"), ("count: [", "YAML"), ("settings: x", "settings"),
            ("count: many", "many"),
        ]
        for (yaml, message) in cases {
            let (status, errors) = try await run(yaml)
            #expect(status == 64 && errors.contains(message), "\(yaml): \(errors)")
        }
    }

    @Test(arguments: [
        ["train-guitar"],
        ["train-guitar", "notes.csv", "--epochs", "0"],
        ["train-guitar", "notes.csv", "--mixup", "-1"],
        ["train-guitar", "notes.csv", "--network", "what"],
        ["train-guitar", "notes.csv", "--grid", "focus"],
        ["train-guitar", "notes.csv", "--grid", "colour=1,2"],
        ["listen", "export", "what", "-o", "x.onnx"],
        ["practise", "intervals", "--intervals", "P5"],
        ["practise", "intervals", "--intervals", "P5 X"],
        ["practise", "intervals", "--count", "0"],
        ["train-intervals", "--count", "3"],
        ["train-intervals", "--network", "what"],
        ["train-intervals", "--learning-rate", "-1"],
    ])
    func badValues(_ arguments: [String]) async throws {
        let home = try Home()
        let run = try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: home.environment)
        #expect(run.status == 64, "\(run.status) \(run.errors)")
    }
}
