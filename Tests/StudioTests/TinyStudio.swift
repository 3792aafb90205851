import Foundation
import FrameModels
import MIDIFiles
import MusicCore
import NeuralNetworks
import Requests
import Support
import Synchronization
import TestSupport

@testable import Studio

/// A studio with small untrained models, so that requests have something to run; hears their events.
final class TinyStudio: Sendable {
    let folder: TemporaryFolder
    private let heard = Mutex<[RequestEvent]>([])

    init() throws {
        folder = try TemporaryFolder()
        var expressive = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, form: .expressive, head: .joint)
        (expressive.chainWidth, expressive.noteWidth) = (8, 8)
        let classic = ModelConfiguration(architecture: .mamba, width: 16, layers: 1, dropout: 0)
        for (name, configuration) in [("hybrid-expressive", expressive), ("mamba", classic)] {
            var random = RandomGenerator(seed: 7)
            let model = configuration.makeModel(random: &random)
            try Checkpoint(of: model, info: Checkpoint.Info())
                .write(to: folder.path("checkpoints/\(name).safetensors"))
        }
    }

    /// A context that hears events.
    ///
    /// - Parameters:
    ///   - following: what is reported besides progress and notices.
    ///   - react: told of every event, and given the flag that ends the work.
    /// - Returns: a context whose folders lie in this studio's.
    func context(
        following: RequestContext.Following = [],
        react: @escaping @Sendable (RequestEvent, InterruptFlag) -> Void = { _, _ in }
    ) -> RequestContext {
        let interrupt = InterruptFlag(signals: [])
        return RequestContext(
            folders: ProjectFolders(environment: ["CADENZA_HOME": folder.url.path]),
            interrupt: interrupt, following: following
        ) { [self] event in
            heard.withLock { $0.append(event) }
            react(event, interrupt)
        }
    }

    var events: [RequestEvent] { heard.withLock { $0 } }

    var notices: [String] {
        events.compactMap { if case .notice(let text) = $0 { text.description } else { nil } }
    }

    /// A model that reads the style of its music, and plays either style in its own way.
    ///
    /// - Parameter swapped: a model to which scores are what performances are to the other one, and the
    ///   other way round.
    /// - Returns: its checkpoint.
    /// - Throws: `FileError` or `CheckpointError`.
    func styled(swapped: Bool = false) throws -> Checkpoint {
        var checkpoint = try ModelLibrary(context().folders).checkpoint(ModelLibrary.defaultName)
            .readingStyle()
        let configuration = try checkpoint.modelConfiguration
        let name = "input_proj"
        for row in 0..<configuration.width {
            let weight = Float(row) / 4 - 2
            let column = row * configuration.inputWidth + configuration.inputWidth - 1
            checkpoint.entries[name + ".weight"]?.elements[column] = swapped ? -weight : weight
            if swapped { checkpoint.entries[name + ".bias"]?.elements[row] += weight }
        }
        return checkpoint
    }

    /// Writes a MIDI file of a rising scale, two notes per second, and returns its path.
    func scale(count: Int = 8) throws -> String {
        var performance = Performance()
        for index in 0..<count {
            performance.notes.append(
                Note(
                    pitch: UInt8(60 + index % 24), velocity: 80, onsetSeconds: Double(index) / 2,
                    offsetSeconds: Double(index + 1) / 2))
        }
        let path = folder.path("scale.mid")
        try Files.writeAtomically(MIDIFile(performance: performance).encoded(), to: path)
        return path
    }
}
