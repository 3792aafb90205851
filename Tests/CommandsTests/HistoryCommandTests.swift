import Foundation
import FrameModels
import NeuralNetworks
import Support
import TestSupport
import Testing

@Suite struct HistoryCommandTests {
    /// A record as it lies in its file, as far as the tests need it.
    private struct Record: Decodable {
        struct Parent: Decodable {
            let id: String
            let path: String
        }
        struct Files: Decodable {
            let midi: String
            let wav: String?
        }
        struct Model: Decodable {
            let name: String
            let hash: String
        }
        let id: String
        let created: String
        let useCase: String
        let request: JSONValue
        let rngSeed: UInt64?
        let model: Model?
        let parent: Parent?
        let variation: Int?
        let figures: [String: Double]
        let files: Files
    }

    /// A line of `history --json`.
    private struct Item: Decodable {
        let record: Record
        let path: String
        let state: String
        let depth: Int
    }

    /// What commands that generate print, as far as the tests need it.
    private struct Summary: Decodable {
        let id: String
        let midi: String
    }

    private func decode<Value: Decodable>(_ type: Value.Type, _ data: Data) throws -> Value {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(type, from: data)
    }

    private func cadenza(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: home.environment)
    }

    /// Runs a command that generates, with `--json`.
    private func make(_ home: Home, _ arguments: [String]) async throws -> Summary {
        let run = try await cadenza(home, arguments + ["--json"])
        try #require(run.status == 0, "\(run.errors)")
        return try decode(Summary.self, Data(run.output.utf8))
    }

    private func record(beside midi: String) throws -> Record {
        let path = (midi as NSString).deletingPathExtension + ".json"
        return try decode(Record.self, Data(contentsOf: URL(fileURLWithPath: path)))
    }

    private func history(_ home: Home) async throws -> [Item] {
        let run = try await cadenza(home, ["history", "--json"])
        try #require(run.status == 0, "\(run.errors)")
        return try decode([Item].self, Data(run.output.utf8))
    }

    @Test func aResultHasARecord() async throws {
        let home = try Home()
        let seed = try home.scale()
        let result = try await make(
            home,
            ["gen", "--seed", "scale.mid", "--seconds", "1", "--out", "take.mid", "--wav"])
        let record = try record(beside: home.folder.path("take.mid"))
        #expect(record.id == result.id)
        #expect(record.id.wholeMatch(of: /[0-9a-f]{8}/) != nil)
        #expect(record.created.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/) != nil)
        // The request, with the seed that was drawn and without the place to write to.
        let randomSeed = try #require(record.rngSeed)
        let settings = try #require(record.request["settings"])
        #expect(record.useCase == "gen")
        #expect(record.request["seed"] == "scale.mid" && record.request["seconds"] == 1)
        #expect(settings["rng_seed"] == .integer(Int(randomSeed)))
        #expect(settings["wav"] == .bool(true) && settings["out"] == nil)
        #expect(record.model?.name == "hybrid-expressive")
        #expect(record.model?.hash.count == 16)
        #expect(record.parent?.path == "scale.mid")
        #expect(record.figures["new_seconds"] == 1)
        #expect(record.figures["new_notes"] != nil)
        #expect(record.files.midi == "take.mid")
        #expect(record.files.wav == "take.wav")
        #expect(record.variation == nil)
        _ = seed
    }

    @Test func variationsHaveRecordsOfTheirOwn() async throws {
        let home = try Home()
        let run = try await cadenza(
            home, ["gen", "--seconds", "1", "--count", "3", "--rng-seed", "5", "--out", "t.mid"])
        try #require(run.status == 0, "\(run.errors)")
        for number in 1...3 {
            let record = try record(beside: home.folder.path("t-\(number).mid"))
            #expect(record.variation == number)
            #expect(record.files.midi == "t-\(number).mid")
        }
    }

    @Test func filesOfOtherKindsAreLeftAlone() async throws {
        let home = try Home()
        let analysis = Array(#"{"key": "D minor"}"#.utf8)
        let path = try home.file("take.json", analysis)
        _ = try await make(home, ["gen", "--seconds", "1", "--out", "take.mid"])
        #expect(try Files.read(path) == analysis)
        #expect(FileManager.default.fileExists(atPath: home.folder.path("take.history.json")))
    }

    @Test func againGivesTheSameBytesAndBranchesMakeATree() async throws {
        let home = try Home()
        _ = try home.scale()
        let first = try await make(home, ["gen", "--seed", "scale.mid", "--seconds", "2"])
        let bytes = try Files.read(first.midi)

        // Again as it was: the same file, nothing new.
        let same = try await make(home, ["again", first.id])
        #expect(same.id == first.id)
        #expect(same.midi == first.midi)
        #expect(try Files.read(first.midi) == bytes)

        // Under its old random seed and another temperature: another file.
        let other = try await make(
            home, ["again", String(first.id.prefix(7)), "--temperature", "0.3"])
        #expect(other.midi != first.midi)
        let record = try record(beside: other.midi)
        #expect(record.request["settings"]?["sampling"]?["temperature"] == .number(0.3))
        #expect(record.rngSeed == (try self.record(beside: first.midi)).rngSeed)
        // Done a second time with other changes, the last wins.
        let third = try await make(home, ["again", other.id, "--temperature=0.4"])
        #expect(
            try self.record(beside: third.midi).request["settings"]?["sampling"]?["temperature"]
                == .number(0.4))

        // What goes on from a copy of the first stands under it.
        try FileManager.default.copyItem(
            atPath: first.midi, toPath: home.folder.path("copy.mid"))
        let child = try await make(
            home, ["gen", "--seed", "copy.mid", "--seconds", "1", "--output", "new"])
        let items = try await history(home)
        #expect(items.map(\.record.id).contains(child.id))
        let depths = Dictionary(
            items.map { ($0.record.id, $0.depth) }, uniquingKeysWith: { first, _ in first })
        #expect(depths[first.id] == 0)
        #expect(depths[child.id] == 1)
        let place = try #require(items.firstIndex { $0.record.id == first.id })
        #expect(items[place + 1].record.id == child.id)

        let text = try await cadenza(home, ["history"])
        #expect(text.output.contains("└─ \(child.id)"))
        #expect(text.output.contains("--temperature 0.4"))
    }

    @Test func againFromAnotherFolderFindsTheFiles() async throws {
        let home = try Home()
        _ = try home.scale()
        let first = try await make(home, ["gen", "--seed", "scale.mid", "--seconds", "1"])
        let elsewhere = try TemporaryFolder()
        let run = try await Program.cadenza.run(
            ["again", first.id, "--temperature", "0.5"], in: elsewhere.url,
            environment: home.environment)
        #expect(run.status == 0, "\(run.errors)")
        // The result itself may be named.
        let named = try await Program.cadenza.run(
            ["again", first.midi, "--temperature", "0.6"], in: elsewhere.url,
            environment: home.environment)
        #expect(named.status == 0, "\(named.errors)")
    }

    @Test func modesHaveRecords() async throws {
        let home = try Home()
        _ = try home.scale()
        let result = try await make(
            home,
            ["infill", "scale.mid", "--from", "1", "--to", "2", "--particles", "2"])
        let record = try record(beside: result.midi)
        #expect(record.useCase == "infill" && record.request["file"] == "scale.mid")
        #expect(record.parent?.path == "scale.mid")
        let again = try await make(home, ["again", result.id])
        #expect(again.id == result.id)
    }

    @Test func aChangedModelIsTold() async throws {
        let home = try Home()
        let first = try await make(home, ["gen", "--seconds", "1"])
        let quiet = try await cadenza(home, ["again", first.id])
        #expect(!quiet.errors.contains("has changed"))
        var random = RandomGenerator(seed: 8)
        var expressive = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, form: .expressive, head: .joint)
        (expressive.chainWidth, expressive.noteWidth) = (8, 8)
        try Checkpoint(of: expressive.makeModel(random: &random), info: Checkpoint.Info())
            .write(to: home.folder.path("checkpoints/hybrid-expressive.safetensors"))
        let told = try await cadenza(home, ["again", first.id])
        #expect(told.status == 0)
        #expect(told.errors.contains("hybrid-expressive has changed"))
    }

    @Test func brokenAndForeignFilesDoNoHarm() async throws {
        let home = try Home()
        let first = try await make(home, ["gen", "--seconds", "1"])
        let json = (first.midi as NSString).deletingPathExtension + ".json"
        var text = try String(contentsOfFile: json, encoding: .utf8)
        // A key of another time.
        text = text.replacingOccurrences(of: "\"id\"", with: "\"mood\": [1, {}], \"id\"")
        try Data(text.utf8).write(to: URL(fileURLWithPath: json))
        for (name, content) in [
            ("broken", "{\"cadenza_record\": 1, \"id\": "), ("half", "{\"cadenza_record\": 1}"),
            ("analysis", "{\"key\": \"C\"}"), ("list", "[1, 2]"), ("empty", ""),
            ("binary", "\u{0}\u{1}\u{2}"),
        ] {
            _ = try home.file("generated/\(name).json", Array(content.utf8))
        }
        // A ring of parents, and a file name that leads out of the folder.
        let ring = text.replacingOccurrences(
            of: "\"mood\"",
            with: "\"parent\": {\"id\": \"\(first.id)\", \"path\": \"x\"}, \"mood\"")
        _ = try home.file("generated/ring.json", Array(ring.utf8))

        let run = try await cadenza(home, ["history", "--json"])
        try #require(run.status == 0, "\(run.errors)")
        let items = try decode([Item].self, Data(run.output.utf8))
        #expect(items.count == 2)
        for name in ["broken", "half", "empty", "binary"] {
            #expect(run.errors.contains("\(name).json"), "\(run.errors)")
        }
        for name in ["analysis", "list"] { #expect(!run.errors.contains("\(name).json")) }
    }

    @Test func lostAndEditedResultsAreMarked() async throws {
        let home = try Home()
        let first = try await make(home, ["gen", "--seconds", "1", "--rng-seed", "1"])
        let second = try await make(home, ["gen", "--seconds", "1", "--rng-seed", "2"])
        try FileManager.default.removeItem(atPath: first.midi)
        try Data("edited".utf8).write(to: URL(fileURLWithPath: second.midi))
        let items = try await history(home)
        #expect(Set(items.map(\.state)) == ["missing", "changed"])
    }

    @Test func unknownAndAmbiguousIdsListWhatThereIs() async throws {
        let home = try Home()
        let none = try await cadenza(home, ["again", "3fa2"])
        #expect(none.status == 1)
        #expect(none.errors.contains("generated"), "\(none.errors)")

        let first = try await make(home, ["gen", "--seconds", "1"])
        let unknown = try await cadenza(home, ["again", "zzzz"])
        #expect(unknown.status == 1)
        #expect(unknown.errors.contains("zzzz"))
        #expect(unknown.errors.contains(first.id))

        // A second record whose id begins in the same way.
        let json = (first.midi as NSString).deletingPathExtension + ".json"
        let twin = String(first.id.prefix(4)) + (first.id.hasSuffix("0000") ? "1111" : "0000")
        let text = try String(contentsOfFile: json, encoding: .utf8)
            .replacingOccurrences(of: first.id, with: twin)
        _ = try home.file("generated/twin.json", Array(text.utf8))
        let ambiguous = try await cadenza(home, ["again", String(first.id.prefix(3))])
        #expect(ambiguous.status == 1)
        #expect(ambiguous.errors.contains(first.id))
        #expect(ambiguous.errors.contains(twin))
        #expect(!ambiguous.errors.contains("Fatal"))
    }

    @Test func changesAreCheckedAsTheCommandsOwn() async throws {
        let home = try Home()
        let first = try await make(home, ["gen", "--seconds", "1"])
        let run = try await cadenza(home, ["again", first.id, "--no-such-option", "1"])
        #expect(run.status == 64)
        #expect(run.errors.contains("--no-such-option"))
        let missing = try await cadenza(home, ["history", "nowhere"])
        #expect(missing.status == 1)
        #expect(missing.errors.contains("nowhere"))
    }

    @Test func recordsRunNothingButMusicAndWriteNowhereElse() async throws {
        let home = try Home()
        let first = try await make(home, ["gen", "--seconds", "1"])
        let json = (first.midi as NSString).deletingPathExtension + ".json"
        let text = try String(contentsOfFile: json, encoding: .utf8)
        let victim = try home.file("letter.txt", Array("dear reader".utf8))
        // Another use case, and a place to write to that the record has smuggled in.
        for (useCase, isRun) in [("export", false), ("gen", true)] {
            let changed = text.replacing(
                "\"use_case\" : \"gen\"", with: "\"use_case\" : \"\(useCase)\""
            )
            .replacing("\"settings\" : {", with: "\"settings\" : { \"out\" : \"\(victim)\",")
            try #require(changed != text)
            try Data(changed.utf8).write(to: URL(fileURLWithPath: json))
            let run = try await cadenza(home, ["again", first.id])
            #expect((run.status == 0) == isRun, "\(run.errors)")
            #expect(try Files.read(victim) == Array("dear reader".utf8))
        }
    }

    /// Version 0.1 recorded the words of the command line.
    @Test func oldRecordsAreRead() async throws {
        let home = try Home()
        _ = try home.scale()
        let first = try await make(
            home, ["gen", "--seed", "scale.mid", "--seconds", "1", "--rng-seed", "3"])
        let json = (first.midi as NSString).deletingPathExtension + ".json"
        let victim = try home.file("letter.txt", Array("dear reader".utf8))
        let record = try JSONDecoder().decode(
            JSONValue.self, from: Data(contentsOf: URL(fileURLWithPath: json)))
        guard case .object(var fields) = record else { return }
        fields["request"] = nil
        fields["use_case"] = nil
        for (words, isRun) in [
            (["export", "mamba", "-o", victim], false),
            (
                [
                    "gen", "--seed", "scale.mid", "--seconds", "1", "--rng-seed", "3", "--out",
                    victim,
                ], true
            ),
        ] {
            fields["command"] = .array(words.map(JSONValue.string))
            try JSONEncoder().encode(JSONValue.object(fields))
                .write(to: URL(fileURLWithPath: json))
            let listed = try await cadenza(home, ["history"])
            #expect(listed.output.contains(words[0]))
            let run = try await cadenza(home, ["again", first.id, "--json"])
            #expect((run.status == 0) == isRun, "\(run.errors)")
            #expect(try Files.read(victim) == Array("dear reader".utf8))
            if isRun {
                #expect(try decode(Summary.self, Data(run.output.utf8)).id == first.id)
            }
        }
    }
}
