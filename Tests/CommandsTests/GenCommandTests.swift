import Foundation
import MIDIFiles
import Testing

@Suite struct GenCommandTests {
    /// What `gen --json` prints, as far as the tests need it.
    private struct Summary: Decodable {
        let midi: String
        let wav: String?
        let newSeconds: Double
        let newStartSeconds: Double
        let framesPerSecond: Double
    }

    private func gen(
        _ home: Home, _ arguments: [String], in folder: URL? = nil
    ) async throws -> Program.Outcome {
        try await Program.gen.run(
            arguments, in: folder ?? home.folder.url, environment: home.environment)
    }

    private func summary(of run: Program.Outcome) throws -> Summary {
        try #require(run.status == 0, "\(run.errors)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Summary.self, from: Data(run.output.utf8))
    }

    @Test func helpIsThatOfTheSubcommand() async throws {
        let home = try Home()
        let short = try await gen(home, ["--help"])
        let long = try await Program.cadenza.run(["gen", "--help"])
        #expect(short.status == 0)
        for option in ["--seed", "--temperature", "--rng-seed", "--output", "--wav", "--soundfont"]
        {
            #expect(short.output.contains(option))
        }
        #expect(short.output == long.output)
    }

    @Test func equalRandomSeedsGiveEqualBytes() async throws {
        let home = try Home()
        let seed = try home.scale()
        func write(_ name: String, randomSeed: Int) async throws -> Data {
            let path = home.folder.path(name)
            let run = try await gen(
                home,
                ["--seed", seed, "--seconds", "4", "--rng-seed", "\(randomSeed)", "--out", path])
            try #require(run.status == 0, "\(run.errors)")
            return try Data(contentsOf: URL(fileURLWithPath: path))
        }
        let first = try await write("first.mid", randomSeed: 11)
        #expect(try await write("second.mid", randomSeed: 11) == first)
        #expect(try await write("third.mid", randomSeed: 12) != first)
    }

    @Test func variationsAreNumberedAndDiffer() async throws {
        let home = try Home()
        let seed = try home.scale()
        let run = try await gen(
            home,
            [
                "--seed", seed, "--seconds", "4", "--rng-seed", "11", "--count", "3", "--json",
                "--out", home.folder.path("take.mid"),
            ])
        try #require(run.status == 0, "\(run.errors)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let summaries = try decoder.decode([Summary].self, from: Data(run.output.utf8))
        let paths = (1...3).map { home.folder.path("take-\($0).mid") }
        #expect(summaries.map(\.midi) == paths)
        let files = try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
        #expect(Set(files).count == 3)
    }

    @Test func theResultLiesInGeneratedAndTellsItsSettings() async throws {
        let home = try Home()
        let seed = try home.scale()
        let run = try await gen(
            home,
            [
                "--seed", seed, "--temperature", "0.7", "--seconds", "4", "--rng-seed", "5",
                "--json",
            ])
        let summary = try summary(of: run)
        #expect(summary.midi.hasPrefix(home.folder.url.path + "/generated/scale_"))
        #expect(summary.newSeconds == 4)
        #expect(summary.framesPerSecond > 0)

        let file = try MIDIFile(path: summary.midi, mode: .strict)
        #expect(file.diagnostics.isEmpty)
        // The scale is there before the new music.
        let notes = file.performance().notes
        #expect(notes.prefix(8).map(\.pitch) == Array(60..<68))
        #expect(summary.newStartSeconds >= 3.5)
        // The settings are a text in the file.
        let bytes = try Data(contentsOf: URL(fileURLWithPath: summary.midi))
        for text in ["temperature 0.7", "rng-seed 5", "scale.mid"] {
            #expect(bytes.range(of: Data(text.utf8)) != nil, "\(text)")
        }
    }

    @Test(arguments: ["mamba", "lstm", "hybrid-expressive"])
    func musicBeginsFromNothing(model: String) async throws {
        let home = try Home()
        for opening in ["silence", "sparse"] {
            let run = try await gen(
                home,
                [
                    "--model", model, "--opening", opening, "--seconds", "2", "--temperature", "0",
                    "--json",
                ])
            let summary = try summary(of: run)
            #expect(throws: Never.self) { try MIDIFile(path: summary.midi, mode: .strict) }
        }
    }

    @Test func soundIsWrittenBeside() async throws {
        let home = try Home()
        let run = try await gen(
            home,
            ["--seed", try home.scale(), "--seconds", "2", "--out", "take.mid", "--wav", "--json"])
        let summary = try summary(of: run)
        let wav = try Data(contentsOf: home.folder.url.appendingPathComponent("take.wav"))
        #expect(summary.wav?.hasSuffix("take.wav") == true)
        #expect(wav.prefix(4) == Data("RIFF".utf8))
        // The music and a tail; 44.1 kHz, stereo, two bytes a sample at least.
        #expect(Double(wav.count) > (summary.newStartSeconds + 1) * 44_100 * 4)
    }

    @Test func promptsOfAnyLengthWork() async throws {
        let home = try Home()
        for count in [1, 600] {
            let run = try await gen(
                home,
                [
                    "--seed", try home.scale(count: count), "--seconds", "1", "--output", "new",
                    "--json",
                ])
            #expect(try summary(of: run).newSeconds == 1)
        }
    }

    /// A value that is refused, and what the message has to name.
    struct BadValue: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let named: [String]

        var testDescription: String { arguments.joined(separator: " ") }

        static let all = [
            BadValue(arguments: ["--temperature=-0.5"], named: ["temperature", "0", "-0.5"]),
            BadValue(arguments: ["--temperature=nan"], named: ["temperature"]),
            BadValue(arguments: ["--temperature", "99"], named: ["temperature", "99"]),
            BadValue(arguments: ["--temperature", "warm"], named: ["temperature", "warm"]),
            BadValue(arguments: ["--seconds", "0"], named: ["seconds", "7200"]),
            BadValue(arguments: ["--seconds=1e300"], named: ["7200"]),
            BadValue(arguments: ["--seconds=nan"], named: ["7200"]),
            BadValue(arguments: ["--rng-seed=-3"], named: ["rng-seed", "-3"]),
            BadValue(arguments: ["--output", "both"], named: ["output", "new", "joined"]),
            BadValue(arguments: ["--opening", "loud"], named: ["opening", "silence", "sparse"]),
            BadValue(arguments: ["--model", "nobody"], named: ["nobody", "lstm", "mamba"]),
            BadValue(arguments: ["--seed", "nowhere.mid"], named: ["nowhere.mid"]),
            BadValue(arguments: ["--no-such-option"], named: ["--no-such-option"]),
            BadValue(
                arguments: ["--seconds", "1", "--wav", "--soundfont", "nowhere.sf2"],
                named: ["nowhere.sf2"]),
        ]
    }

    @Test(arguments: BadValue.all)
    func badValuesAreRefused(_ value: BadValue) async throws {
        let run = try await gen(try Home(), value.arguments)
        #expect(run.status > 0, "status \(run.status)")
        for name in value.named { #expect(run.errors.contains(name), "\(run.errors)") }
        #expect(!run.errors.contains("Fatal error"))
    }

    @Test func filesThatAreNoMIDIFilesAreRefusedByName() async throws {
        let home = try Home()
        let files = [("empty.mid", [UInt8]()), ("text.mid", Array("dear reader".utf8))]
        for (name, bytes) in files {
            let run = try await gen(home, ["--seed", try home.file(name, bytes)])
            #expect(run.status > 0)
            #expect(run.errors.contains(name), "\(run.errors)")
        }
    }

    @Test func brokenCheckpointsAreRefusedByName() async throws {
        let home = try Home()
        for (name, bytes) in [
            ("empty.safetensors", []),
            // A header longer than the file.
            ("long.safetensors", [255, 255, 255, 255, 255, 255, 255, 127, 123, 125]),
        ] as [(String, [UInt8])] {
            let run = try await gen(home, ["--model", try home.file(name, bytes)])
            #expect(run.status > 0)
            #expect(run.errors.contains(name), "\(run.errors)")
        }
    }
}
