import Foundation
import FrameModels
import NeuralNetworks
import Requests
import Support
import TestSupport
import Testing

@testable import Service

/// One model in memory serves all jobs.
@Suite struct ModelTests {
    private static func music(of job: WebClient.Answer) -> JSONValue? {
        guard case .array(let takes)? = job.json["result"]?["takes"] else { return nil }
        return takes.first?["music"]
    }

    @Test func aModelIsReadOnce() async throws {
        let server = try await TestServer()
        let plain: JSONValue = ["seconds": 2, "settings": ["rng_seed": 5]]
        let first = try await server.carryOut("compose", plain)
        #expect(first["state"] == "done")
        // A prompt changes the model that goes on from it, and nobody else's.
        let seed = try await server.upload()
        let adapted = try await server.carryOut(
            "compose", ["seed": .string(seed), "seconds": 2, "settings": ["rng_seed": 5]])
        #expect(adapted["state"] == "done")
        let infilled = try await server.carryOut(
            "infill", ["file": .string(seed), "particles": 2, "from": 1, "to": 2])
        #expect(infilled["state"] == "done")
        let again = try await server.carryOut("compose", plain)
        #expect(ModelTests.music(of: first) != nil)
        #expect(ModelTests.music(of: again) == ModelTests.music(of: first))
        #expect(try await server.figure("model_loads") == 1)
        #expect(try await server.figure("models_in_memory") == 1)

        // A file that has been replaced is another model.
        var random = RandomGenerator(seed: 8)
        let path = server.folder.path("checkpoints/hybrid-expressive.safetensors")
        let old = try Checkpoint(path: path)
        let model = try old.modelConfiguration.makeModel(random: &random)
        try Checkpoint(of: model, info: Checkpoint.Info()).write(to: path)
        let other = try await server.carryOut("compose", plain)
        #expect(ModelTests.music(of: other) != ModelTests.music(of: first))
        #expect(try await server.figure("model_loads") == 2)
        #expect(try await server.figure("models_in_memory") == 1)
    }

    @Test func whatDoesNotFitGoes() throws {
        let home = try TestServer.makeHome()
        let path = home.path("checkpoints/hybrid-expressive.safetensors")
        let copy = home.path("checkpoints/copy.safetensors")
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        let bytes = try 8 * Checkpoint(path: path).modelConfiguration.parameterCount
        let cache = ModelCache(maximumBytes: bytes + bytes / 2)
        for place in [path, path, copy, path] {
            let source = try cache.source(at: place)
            #expect(source.isShared)
            #expect(source.checkpoint.entries.isEmpty)
            _ = try source.model(.performance)
        }
        #expect(cache.figures == (models: 1, bytes: bytes, loads: 3))
        // Without room every request has its own.
        let none = try ModelCache().source(at: path)
        #expect(!none.isShared)
        #expect(try none.model(.performance) !== none.model(.performance))
    }

    @Test func aModelThatIsReplacedHasAnotherFingerprint() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("model.safetensors")
        let cache = ModelCache()
        try Files.writeAtomically([1, 2, 3], to: path)
        let first = try cache.fingerprint(at: path)
        #expect(try cache.fingerprint(at: path) == first)
        #expect(first == ContentHash.of([1, 2, 3]))
        try Files.writeAtomically([3, 2, 1], to: path)
        #expect(try cache.fingerprint(at: path) == ContentHash.of([3, 2, 1]))
    }
}
