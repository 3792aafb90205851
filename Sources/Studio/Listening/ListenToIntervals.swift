import AudioCore
import Foundation
import ListeningModels
import NeuralNetworks
import Requests
import Support

/// Recognises the intervals of recordings, one in each file.
public struct ListenToIntervals: Request {
    public static let name = "listen_intervals"

    /// Sound files.
    public var files: [String] = []
    /// A checkpoint of an interval network; the one that comes with Cadenza by default.
    public var model: String?

    public init() {}

    /// What was heard in a file.
    public struct Heard: Codable, Sendable, Equatable {
        public let file: String
        /// "perfect fifth".
        public let interval: String
        public let semitones: Int
        /// The interval's probability.
        public let confidence: Double
        /// Of all intervals, by name.
        public let probabilities: [String: Double]
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
        var listener: IntervalListener?
        for file in files {
            if context.isInterrupted { break }
            func note(_ fault: any Error) {
                faults.append(fault)
                if files.count > 1 { context.tell("\(fault)") }
            }
            let recording: Recording
            do {
                recording = try Recording(
                    path: file, sampleRate: IntervalFeatures.sampleRate,
                    maximumSeconds: IntervalListener.maximumSeconds)
            } catch {
                note(error)
                continue
            }
            let ready =
                try listener
                ?? IntervalListener(
                    Checkpoint(path: ListeningLibrary(context.folders).path(model, of: .intervals)))
            listener = ready
            do {
                heard.append(try hear(recording, file, by: ready))
            } catch {
                note(error)
            }
        }
        if heard.isEmpty, let fault = faults.first { throw fault }
        return heard
    }

    private func hear(
        _ recording: Recording, _ file: String, by listener: IntervalListener
    ) throws -> Heard {
        guard let result = listener.hear(recording.sound) else {
            throw FileError(
                .notReadable, path: file, message: "nothing sounds in it above -80 dB")
        }
        return Heard(
            file: file, interval: result.interval.name, semitones: result.interval.semitones,
            confidence: result.confidence,
            probabilities: Dictionary(
                uniqueKeysWithValues: zip(Interval.allCases.map(\.name), result.probabilities)),
            diagnostics: recording.diagnostics.map(\.message))
    }
}
