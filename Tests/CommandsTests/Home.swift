import Foundation
import FrameModels
import MIDIFiles
import MusicCore
import NeuralNetworks
import Support
import TestSupport

/// A home folder with small untrained models in it, so that the programs have something to run.
struct Home: Sendable {
    let folder: TemporaryFolder

    /// What a run needs in its environment to use this home.
    var environment: [String: String] {
        ["CADENZA_HOME": folder.url.path]
    }

    init() throws {
        folder = try TemporaryFolder()
        let checkpoints = folder.url.appendingPathComponent("checkpoints")
        try FileManager.default.createDirectory(at: checkpoints, withIntermediateDirectories: true)
        // One of each kind, and what `gen` takes when no model is named.
        var expressive = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, form: .expressive, head: .joint)
        (expressive.chainWidth, expressive.noteWidth) = (8, 8)
        // By name: other tests of this process register architectures that the programs do not know.
        let models =
            [Architecture.lstm, .mamba, .hybrid].map {
                (
                    $0.rawValue,
                    ModelConfiguration(architecture: $0, width: 16, layers: 1, dropout: 0)
                )
            } + [("hybrid-expressive", expressive)]
        for (name, configuration) in models {
            var random = RandomGenerator(seed: 7)
            let model = configuration.makeModel(random: &random)
            let path = checkpoints.appendingPathComponent("\(name).safetensors").path
            try Checkpoint(of: model, info: Checkpoint.Info()).write(to: path)
        }
    }

    /// Writes a MIDI file of a rising scale.
    ///
    /// - Parameters:
    ///   - count: notes, two a second.
    ///   - name: of the file, in the test's folder.
    /// - Returns: the file's path.
    /// - Throws: `FileError` where it cannot be written.
    func scale(count: Int = 8, name: String = "scale.mid") throws -> String {
        var performance = Performance()
        for index in 0..<count {
            let onsetSeconds = Double(index) / 2
            performance.notes.append(
                Note(
                    pitch: UInt8(60 + index % 24), velocity: 80, onsetSeconds: onsetSeconds,
                    offsetSeconds: onsetSeconds + 0.5))
        }
        let path = folder.path(name)
        try Files.writeAtomically(MIDIFile(performance: performance).encoded(), to: path)
        return path
    }

    /// Writes a folder of five scales, so that every split has some, and returns its path.
    func scales() throws -> String {
        for count in 18...22 { _ = try scale(count: count, name: "music/\(count).mid") }
        return folder.path("music")
    }

    /// Writes a file of any bytes and returns its path.
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let path = folder.path(name)
        try Files.writeAtomically(bytes, to: path)
        return path
    }
}
