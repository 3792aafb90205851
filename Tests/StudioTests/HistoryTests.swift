import Foundation
import Requests
import Support
import Testing

@testable import Studio

@Suite struct HistoryTests {
    @Test func resultsAreMadeAgain() throws {
        let studio = try TinyStudio()
        var request = Vary()
        request.file = try studio.scale()
        request.particles = 2
        request.keep = .rhythm
        request.settings.randomSeed = 5
        request.settings.outputPath = studio.folder.path("generated/take.mid")
        let result = try request.run(in: studio.context())[0]

        let history = try History(folder: studio.folder.path("generated"))
        let entry = try history.entry(String(result.id.prefix(5)))
        #expect(entry.state == .present && entry.record.useCase == "vary")
        #expect(entry.record.command == nil)
        let recorded = try #require(try History.request(of: entry))
        #expect(recorded.settings.outputPath == nil)
        let (again, notices) = history.prepared(recorded, of: entry)
        #expect(notices.isEmpty)
        #expect(try again.run(in: studio.context())[0].id == result.id)

        // With changes, as a service sends them.
        let changes = JSONValue.object([
            "strength": 1, "settings": .object(["rng_seed": 6]),
        ])
        let changed = try Vary(json: try again.json.merging(changes))
        #expect(changed.keep == .rhythm && changed.strength == 1)
        #expect(try changed.run(in: studio.context())[0].id != result.id)
    }

    @Test func whatHasMovedIsFound() throws {
        let studio = try TinyStudio()
        var first = Compose()
        first.seconds = 1
        let parent = try first.run(in: studio.context())[0]
        var second = first
        second.seed = parent.midi
        let child = try second.run(in: studio.context())[0]
        try FileManager.default.moveItem(
            atPath: parent.midi, toPath: studio.folder.path("generated/renamed.mid"))
        // Its record says the old name and its bytes say who it is.
        let history = try History(folder: studio.folder.path("generated"))
        let entry = try history.entry(child.id)
        #expect(history.tree.map(\.depth).max() == 1)
        let recorded = try #require(try History.request(of: entry))
        let (again, _) = history.prepared(recorded, of: entry)
        #expect(again.givenPath == studio.folder.path("generated/renamed.mid"))
    }

    @Test func recordsOfOtherKindsAreRefused() throws {
        let studio = try TinyStudio()
        var request = Compose()
        request.seconds = 1
        let result = try request.run(in: studio.context())[0]
        let path = ResultFiles.path(beside: result.midi, "json")
        var record = try #require(try ResultRecord.read(path))
        record.useCase = "export"
        try record.write(to: path)
        let entry = try History.entry(beside: result.midi)
        #expect(throws: RequestError.self) { try History.request(of: entry) }
    }

    @Test func changedModelsAreTold() throws {
        let studio = try TinyStudio()
        var request = Compose()
        request.seconds = 1
        let result = try request.run(in: studio.context())[0]
        let entry = try History.entry(beside: result.midi)
        let folders = studio.context().folders
        #expect(History.modelNotice(request, of: entry, folders: folders) == nil)
        let model = studio.folder.path("checkpoints/hybrid-expressive.safetensors")
        try Files.writeAtomically(
            Files.read(studio.folder.path("checkpoints/mamba.safetensors")), to: model)
        #expect(History.modelNotice(request, of: entry, folders: folders) != nil)
    }
}
