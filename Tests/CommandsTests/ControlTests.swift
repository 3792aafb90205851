import Foundation
import MIDIFiles
import MusicCore
import Testing

/// The controls of `gen`, from outside.
@Suite struct ControlTests {
    private struct Summary: Decodable {
        struct Obtained: Decodable {
            let control: String
            let value: Double
        }

        let midi: String
        let newNotes: Int
        let natsPerNote: Double?
        let obtained: [Obtained]?

        func value(_ control: String) -> Double? {
            obtained?.first { $0.control == control }?.value
        }
    }

    private func gen(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.gen.run(
            arguments, in: home.folder.url, environment: home.environment)
    }

    private func summary(_ home: Home, _ arguments: [String]) async throws -> Summary {
        let run = try await gen(
            home, ["--seconds", "8", "--rng-seed", "3", "--output", "new", "--json"] + arguments)
        try #require(run.status == 0, "\(run.errors)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Summary.self, from: Data(run.output.utf8))
    }

    /// All at once, each as it was asked for.
    @Test func controlsTogether() async throws {
        let home = try Home()
        let result = try await summary(
            home,
            [
                "--key", "D minor", "--key-strength", "1", "--range", "A2..C6", "--density", "5",
                "--max-voices", "4", "--reach", "9", "--velocity-range", "30..100", "--dynamics",
                "p < f", "--bpm", "120", "--grid", "1/16", "--swing", "0.3", "--silence", "1..2",
                "--end", "--repetition-damping", "0.5",
            ])
        let notes = try MIDIFile(path: result.midi).performance().notes
        try #require(notes.count > 8)
        #expect(notes.count == result.newNotes)
        for note in notes {
            // D minor with C sharp; in range; struck as hard as allowed.
            #expect([2, 4, 5, 7, 9, 10, 0, 1].contains(Int(note.pitch) % 12))
            #expect((45...84).contains(note.pitch) && (30...100).contains(note.velocity))
            // The grid: 125 ms, every other line 37.5 ms late, in ticks of 1/960 s.
            let place = note.onsetSeconds.truncatingRemainder(dividingBy: 0.25)
            #expect([0, 0.1625, 0.25].contains { abs($0 - place) < 0.0006 })
            #expect(!(1..<2).contains(note.onsetSeconds))
        }
        for control in ["key", "range", "velocity-range", "grid"] {
            #expect(result.value(control) == 100)
        }
        #expect(try #require(result.value("max-voices")) <= 4)
        #expect(try #require(result.value("reach")) <= 9)
        #expect(result.value("silence") == 0)
        #expect(try #require(result.value("end")) < 8)
        #expect(try #require(result.natsPerNote) > 0)
        // The wishes are stored in the file.
        let bytes = try Data(contentsOf: URL(fileURLWithPath: result.midi))
        for text in ["key D minor", "range A2..C6", "silence 1..2", ", end, "] {
            #expect(bytes.range(of: Data(text.utf8)) != nil, "\(text)")
        }
    }

    @Test func chordsAndRhythm() async throws {
        let home = try Home()
        let chords = try await summary(
            home, ["--bpm", "120", "--chords", "Dm7 G7 | C % | Am", "--chord-strength", "1"])
        #expect(chords.value("chords") == 100 && chords.newNotes > 4)
        let rhythm = try await summary(home, ["--rhythm", try home.scale(), "--seconds", "6"])
        // Eight notes, two a second, again and again.
        #expect(rhythm.value("rhythm") == 100)
        let onsets = Set(try MIDIFile(path: rhythm.midi).performance().notes.map(\.onsetSeconds))
        #expect(onsets.sorted() == (0..<12).map { Double($0) / 2 })
    }

    @Test func classicModelsKnowTheKeysAlone() async throws {
        let home = try Home()
        for model in ["mamba", "lstm"] {
            let result = try await summary(
                home,
                [
                    "--model", model, "--key", "C", "--key-strength", "1", "--range", "48..72",
                    "--density", "6", "--max-voices", "3", "--end",
                ])
            #expect(result.value("key") == 100 && result.value("range") == 100)
            #expect(try #require(result.value("max-voices")) <= 3)
            for option in [["--dynamics", "p"], ["--velocity-range", "3..9"]] {
                let run = try await gen(home, ["--model", model] + option)
                #expect(run.status > 0 && run.errors.contains(option[0]))
                #expect(run.errors.contains("hybrid-expressive"))
            }
        }
    }

    @Test func theBestOfSeveral() async throws {
        let home = try Home()
        var notes: [Int] = []
        for best in ["notes=1", "notes=1000"] {
            let options = ["--best-of", "12", "--best-by", best]
            let first = try await summary(home, options + ["--out", "a.mid"])
            let second = try await summary(home, options + ["--out", "b.mid"])
            #expect(first.newNotes == second.newNotes)
            notes.append(first.newNotes)
        }
        #expect(notes[0] < notes[1])
        // The same twelve: the likeliest, and the one nearest to what nothing costs.
        let best = try await summary(home, ["--best-of", "12"])
        let worst = try await summary(
            home, ["--best-of", "12", "--best-by", "likelihood=1000"])
        #expect(try #require(best.natsPerNote) < (try #require(worst.natsPerNote)))
    }

    @Test func truncationAndTemperatures() async throws {
        let home = try Home()
        let options = [
            "--top-k", "3", "--top-p", "0.9", "--min-p", "0.1", "--onset-temperature", "0.7",
            "--velocity-temperature", "0.5", "--timing-temperature", "0", "--pedal-temperature",
            "0.9",
        ]
        let result = try await summary(home, options)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: result.midi))
        for text in ["top-k 3", "top-p 0.9", "min-p 0.1", "onset-temperature 0.7"] {
            #expect(bytes.range(of: Data(text.utf8)) != nil, "\(text)")
        }
    }

    /// A request that is refused, and what the message has to name.
    struct BadRequest: Sendable, CustomTestStringConvertible {
        let arguments: [String]
        let named: [String]

        var testDescription: String { arguments.joined(separator: " ") }

        init(_ line: String, _ named: String...) {
            // Words in quotes stay together.
            let parts = line.split(separator: "'", omittingEmptySubsequences: false)
            arguments = parts.enumerated().flatMap { index, part in
                index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
            }
            self.named = named
        }

        static let all = [
            // By themselves.
            BadRequest("--key H", "key", "H"), BadRequest("--key 'D happy'", "D happy"),
            BadRequest("--key D --key-strength 1.5", "key-strength", "1.5"),
            BadRequest("--key D --key-strength nan", "key-strength"),
            BadRequest("--key D --scale merry", "merry", "dorian"),
            BadRequest("--range C6..A3", "range", "rise"), BadRequest("--range C9..D9", "C9..D9"),
            BadRequest("--range 3", "range", "A3..C6"), BadRequest("--range A..C", "A..C"),
            BadRequest("--density 0", "density", "silence"), BadRequest("--density=-3", "density"),
            BadRequest("--density inf", "density"), BadRequest("--density nan", "density"),
            BadRequest("--max-voices 0", "max-voices", "silence"),
            BadRequest("--reach=-1", "reach"),
            BadRequest("--velocity-range 90..30", "velocity range", "90..30"),
            BadRequest("--velocity-range 0..200", "0..200"),
            BadRequest("--dynamics 'f < p'", "f < p"), BadRequest("--dynamics loud", "loud"),
            BadRequest("--bpm 0", "bpm", "10"), BadRequest("--bpm nan", "bpm"),
            BadRequest("--bpm 96 --grid 1/0", "grid", "1/0"),
            BadRequest("--bpm 96 --grid fast", "fast"),
            BadRequest("--bpm 400 --grid 1/128", "1/128", "ms"),
            BadRequest("--bpm 96 --grid 1/16 --swing 1", "swing"),
            BadRequest("--bpm 96 --metre 4/5", "4/5"),
            BadRequest("--silence 6..4", "6..4"), BadRequest("--silence all", "all"),
            BadRequest("--silence 90..95", "90..95", "seconds"),
            BadRequest("--bpm 96 --chords 'Dm Hx'", "Hx"), BadRequest("--bpm 96 --chords %", "%"),
            BadRequest("--bpm 96 --chords ''", "chords"),
            BadRequest("--rhythm nowhere.mid", "nowhere.mid"),
            BadRequest("--end --seconds 2", "end", "4"),
            BadRequest("--repetition-damping 2", "repetition-damping"),
            BadRequest("--top-k 0", "top-k"), BadRequest("--top-p 0", "top-p"),
            BadRequest("--min-p 2", "min-p"), BadRequest("--onset-temperature 9", "temperature"),
            BadRequest("--best-of 0", "best-of"),
            BadRequest("--best-of 60 --count 2", "best-of", "count"),
            BadRequest("--best-of 2 --best-by beauty", "beauty", "polyphony"),
            BadRequest("--best-of 2 --best-by polyphony", "target"),
            BadRequest("--best-of 2 --best-by polyphony=two", "number"),
            // Without what they need.
            BadRequest("--key-strength 1", "key-strength", "--key"),
            BadRequest("--scale dorian", "scale", "--key"),
            BadRequest("--chords C", "chords", "--bpm"), BadRequest("--grid 1/8", "grid", "--bpm"),
            BadRequest("--bpm 90 --swing 0.2", "swing", "--grid"),
            // Against each other.
            BadRequest("--key 'D minor' --scale major", "--scale", "--key"),
            BadRequest("--key C --key-strength 1 --range C#4..C#4", "--range", "--key"),
            BadRequest(
                "--bpm 90 --chords 'C G' --chord-strength 1 --range C4..C4", "--range", "--chords",
                "G"),
            BadRequest(
                "--bpm 90 --chords 'C F#5' --chord-strength 1 --key C --scale pentatonic "
                    + "--key-strength 1", "--chords", "--key", "F#5"),
            BadRequest("--dynamics 'pp < ff' --velocity-range 40..80", "--dynamics", "--velocity"),
            BadRequest("--density 50 --max-voices 2", "--density", "--max-voices"),
            BadRequest("--density 50 --range C4..D4", "--density", "--range"),
            BadRequest("--bpm 60 --grid 1/4 --density 40", "--density", "--grid"),
            BadRequest("--silence 0..4 --silence 3..30 --seconds 20", "--silence", "--seconds"),
            BadRequest("--bpm 60 --grid 2/1 --silence 0..5 --seconds 6", "--silence", "--grid"),
            BadRequest("--end --silence 15..19 --seconds 20", "--silence", "--end"),
        ]
    }

    @Test(arguments: BadRequest.all)
    func badRequestsAreRefused(_ request: BadRequest) async throws {
        let run = try await gen(try Home(), request.arguments)
        #expect(run.status > 0, "status \(run.status)")
        for name in request.named { #expect(run.errors.contains(name), "\(run.errors)") }
        #expect(!run.errors.contains("Fatal error"))
    }

    @Test func rhythmAgainstGridAndDensity() async throws {
        let home = try Home()
        let scale = try home.scale()
        for (arguments, names) in [
            (["--rhythm", scale, "--bpm", "90", "--grid", "1/8"], ["--rhythm", "--grid"]),
            (["--rhythm", scale, "--density", "1"], ["--rhythm", "--density"]),
        ] {
            let run = try await gen(home, arguments)
            #expect(run.status > 0)
            for name in names { #expect(run.errors.contains(name), "\(run.errors)") }
        }
    }
}
