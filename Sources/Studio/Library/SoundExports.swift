import AudioCore
import Foundation
import Measurements
import MessagePassing
import Requests
import Support
import SystemPackage

/// Turns many MIDI files into sound files, several at a time: the work behind `render` of a folder.
public struct SoundExports {
    /// How each of them is rendered; its `file` and `output` are not read.
    public var export = SoundExport()
    /// MIDI files, and folders of them.
    public var paths: [String]
    /// Where the sounds go, those of a folder's files in folders of the same names; by default each
    /// lies beside its music.
    public var folder: String?
    /// The ending of the sound files: wav, flac or ogg.
    public var format = "wav"
    /// Files that are rendered at once, >= 1; each holds a SoundFont in memory.
    public var threadCount = ProcessInfo.processInfo.activeProcessorCount

    public init(_ paths: [String]) {
        self.paths = paths
    }

    /// What came out.
    public struct Report: Codable, Sendable {
        /// In the order of the files.
        public var sounds: [SoundExport.Outcome]
        /// Files that could not be rendered, and why.
        public var leftOut: [String]
    }

    /// Renders all files, each rank some of them; one that cannot be rendered is left out and named.
    ///
    /// - Parameter context: an interruption leaves the sounds that are whole.
    /// - Returns: the sounds of all ranks, on each of them.
    /// - Throws: `RequestError` for settings out of range and for two sounds of one name; `FileError`
    ///   for a path that does not exist; `CancellationError` after an interruption.
    public func run(in context: RequestContext) throws -> Report {
        try export.check()
        let places = try self.places()
        var outputs: Set<String> = []
        for place in places where !outputs.insert(place.output).inserted {
            throw RequestError(
                .output, "\(place.output) would be written twice: render these folders one by one")
        }
        if let first = places.first { _ = try AudioFileFormat(path: first.output) }
        let progress = context.progress("rendering", total: places.count, unit: "files")
        var quiet = context
        quiet.events = { event in
            if case .notice = event { context.events(event) }
        }
        quiet.ranks = .alone
        let outputByFile = Dictionary(
            places.map { ($0.file, $0.output) }, uniquingKeysWith: { first, _ in first })
        let results = try outcomes(
            of: places.map(\.file), progress, by: context.ranks, threadCount: threadCount
        ) { [export, quiet] file in
            var export = export
            (export.file, export.output) = (file, outputByFile[file])
            return try export.run(in: quiet)
        }
        if context.isInterrupted { throw CancellationError() }
        var report = Report(sounds: [], leftOut: [])
        for result in results {
            switch result {
            case .success(let sound): report.sounds.append(sound)
            case .failure(let error): report.leftOut.append(error.description)
            }
        }
        return report
    }

    /// The files with the sounds' paths.
    private func places() throws -> [(file: String, output: String)] {
        try paths.flatMap { path in
            try MusicStatistics.midiFiles(path).map { file in
                let beside = ResultFiles.path(beside: file, format)
                guard let folder else { return (file, beside) }
                let name =
                    file == path
                    ? FilePath(beside).lastComponent?.string ?? beside
                    : String(beside.dropFirst(path.count + 1))
                return (file, folder + "/" + name)
            }
        }
    }
}
