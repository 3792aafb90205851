import AudioCore
import Foundation
import ListeningModels
import NeuralNetworks
import Plotting
import Requests
import Support

/// Recognises the kind of a guitar's note in each recording.
public struct ListenToGuitar: Request {
    public static let name = "listen_guitar"

    /// Sound files, one note in each.
    public var files: [String] = []
    /// A checkpoint of a network for guitars; the one that comes with Cadenza by default.
    public var model: String?
    /// Where pictures go; `nil` draws none.
    public var pictureFolder: String?

    public init() {}

    /// What was heard in a file.
    public struct Heard: Codable, Sendable, Equatable {
        public let file: String
        /// "harmonic", "dead_note", "general_note".
        public let label: String
        /// Its probability, calibrated.
        public let confidence: Double
        /// Of all kinds, by label.
        public let probabilities: [String: Double]
        /// A picture of the note and of what decided.
        public let picture: String?
        /// What was noticed in the file.
        public let diagnostics: [String]
    }

    /// Listens to all files; those that cannot be read are told of, and the others heard.
    ///
    /// - Throws: `RequestError` where no file could be heard; errors of the checkpoint.
    public func run(in context: RequestContext) throws -> [Heard] {
        guard !files.isEmpty else { throw RequestError(.file, "name one sound file or more") }
        var heard: [Heard] = []
        var faults: [any Error] = []
        // Read when there is something to hear.
        var listener: GuitarListener?
        for file in files {
            if context.isInterrupted { break }
            do {
                let recording = try Recording(
                    path: file, sampleRate: GuitarFeatures.sampleRate,
                    maximumSeconds: GuitarListener.maximumSeconds)
                let ready = try listener ?? load(context)
                listener = ready
                heard.append(try hear(recording, file, by: ready))
            } catch let fault as FileError where fault.path == file {
                faults.append(fault)
                if files.count > 1 { context.tell("\(fault)") }
            }
        }
        if heard.isEmpty, let fault = faults.first { throw fault }
        return heard
    }

    private func load(_ context: RequestContext) throws -> GuitarListener {
        try GuitarListener(
            Checkpoint(path: ListeningLibrary(context.folders).path(model, of: .guitar)))
    }

    private func hear(
        _ recording: Recording, _ file: String, by listener: GuitarListener
    ) throws -> Heard {
        guard let (note, image) = listener.hear(recording.sound) else {
            throw FileError(
                .notReadable, path: file, message: "nothing sounds in it above -80 dB")
        }
        return Heard(
            file: file, label: note.kind.rawValue, confidence: note.confidence,
            probabilities: Dictionary(
                uniqueKeysWithValues: zip(
                    GuitarNote.allCases.map(\.rawValue), note.probabilities)),
            picture: try pictureFolder.map {
                try draw(note, image, recording.sound, file, by: listener, in: $0)
            },
            diagnostics: recording.diagnostics.map(\.message))
    }

    /// Draws the note and where in it lies what spoke for its kind.
    private func draw(
        _ note: HeardGuitarNote, _ image: SoundImage, _ sound: AudioBuffer, _ file: String,
        by listener: GuitarListener, in folder: String
    ) throws -> String {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let name = (file as NSString).lastPathComponent
        let stem = (name as NSString).deletingPathExtension
        let path = "\(folder)/\(stem.isEmpty ? "note" : stem)-guitar.png"
        let percents = zip(GuitarNote.allCases, note.probabilities).map {
            "\($0.name) \(Int((100 * $1).rounded())) %"
        }
        let shown = AudioBuffer(
            samples: GuitarAnalyzer(listener.network.configuration.features)
                .part(of: sound.samples) ?? [], channelCount: 1,
            sampleRate: sound.sampleRate)
        try TellingExamples.picture(
            of: shown, image, title: "\(name): \(note.kind.name)",
            subtitle: percents.joined(separator: ", "),
            panels: [
                SoundPicture.Panel(
                    name: "what speaks for it (Grad-CAM)",
                    values: listener.attention(in: image, for: note.kind),
                    bandCount: image.width, ramp: .attention)
            ]
        ).write(to: path)
        return path
    }
}
