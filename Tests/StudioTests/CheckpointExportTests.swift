import Foundation
import FrameModels
import NeuralNetworks
import Studio
import Support
import TestSupport
import Testing

/// Checkpoints to pass on.
@Suite struct CheckpointExportTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ name: String, seed: UInt64, width: Int = 8) throws -> String {
        let configuration = ModelConfiguration(
            architecture: .mamba, width: width, layers: 1, dropout: 0, form: .classic,
            head: .independent, options: ["states": 2])
        var random = RandomGenerator(seed: seed)
        let path = folder.path("\(name).safetensors")
        try Checkpoint(of: configuration.makeModel(random: &random), info: .init()).write(to: path)
        return path
    }

    @Test func checkpointsAreMerged() throws {
        let paths = try [1, 2, 3].map { try write("m\($0)", seed: $0) }
        var export = CheckpointExport(model: paths[0])
        export.others = [paths[1], paths[2]]
        export.isHalfPrecision = false
        let merged = folder.path("merged.safetensors")
        try export.write(to: merged)
        let each = try paths.map { try Checkpoint(path: $0).makeTrainingModel().namedTensors }
        let mean = try Checkpoint(path: merged).makeTrainingModel().namedTensors
        #expect(mean.count == each[0].count)
        for (index, place) in mean.enumerated() {
            let parts = each.map { $0[index].tensor.elements }
            for (element, value) in place.tensor.elements.enumerated() {
                let expected = parts.reduce(0) { $0 + $1[element] } / 3
                #expect(abs(value - expected) < 1e-6, "\(place.name)")
            }
        }

        // Another make has no mean with it, and nothing is written.
        let wide = try write("wide", seed: 4, width: 16)
        export.others = [wide]
        let error = #expect(throws: CheckpointError.self) {
            try export.write(to: folder.path("none.safetensors"))
        }
        #expect(error?.path == wide)
        #expect(!FileManager.default.fileExists(atPath: folder.path("none.safetensors")))
        // The other checkpoints are safe from being written over as well.
        export.others = [paths[1]]
        #expect(throws: (any Error).self) { try export.write(to: paths[1]) }
    }
}
