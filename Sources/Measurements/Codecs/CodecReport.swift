import Datasets
import Evaluation
import Foundation
import MIDIFiles
import MusicCore
import PianoRolls
import Requests
import Support

/// What a codec loses: MIDI files are cut into frames, decoded, and compared note by note.
public struct CodecReport: Sendable {
    /// A form of music in frames.
    public enum Codec: String, Sendable, CaseIterable, Codable {
        /// Keys that are down, one velocity, no pedal: ``PianoRolls/BinaryRoll`` alone.
        case classic
        /// ``PianoRolls/ExpressiveRoll``.
        case expressive

        /// Music through the codec and back.
        ///
        /// - Throws: `RollError` when the music cannot be cut into frames.
        public func roundTrip(_ performance: Performance, frameRate: Double) throws -> Performance {
            let options = RollOptions(frameRate: frameRate)
            switch self {
            case .classic:
                return try BinaryRoll(performance, options: options).performance()
            case .expressive:
                return try ExpressiveRoll(performance, options: options).performance()
            }
        }
    }

    /// MIDI files, and folders of them.
    public var paths: [String]
    public var codec = Codec.expressive
    /// Frames per second (Hz), in 1...1000.
    public var frameRate = 16.0
    /// Only this split of a MAESTRO folder when given.
    public var split: Split?
    /// The number of files read at once, >= 1.
    public var threadCount = ProcessInfo.processInfo.activeProcessorCount

    public init(_ paths: [String]) {
        self.paths = paths
    }

    /// Reads and compares all files, several at a time; one that cannot be read is left out and
    /// named.
    ///
    /// - Throws: `FileError` or `DatasetError` for a path that does not exist or a folder without the
    ///   table of MAESTRO when a split is asked for.
    public func run(in context: RequestContext = RequestContext()) throws -> CodecFigures {
        let files = try paths.flatMap(files)
        let progress = context.progress("comparing", total: files.count, unit: "files")
        let results = try outcomes(
            of: files, progress, by: context.ranks, threadCount: threadCount
        ) { path in
            let original = try MIDIFile(path: path).checkingLength().performance()
            return RoundTripErrors(
                original: original, decoded: try codec.roundTrip(original, frameRate: frameRate),
                toleranceSeconds: 1 / frameRate)
        }
        var errors = RoundTripErrors()
        var leftOut: [String] = []
        for result in results {
            switch result {
            case .success(let file): errors.add(file)
            case .failure(let error): leftOut.append(error.description)
            }
        }
        return CodecFigures(
            errors, codec: codec, frameRate: frameRate, fileCount: files.count - leftOut.count,
            leftOut: leftOut)
    }

    /// Writes one file's music through the codec and back as MIDI.
    ///
    /// - Throws: errors of reading, cutting into frames and writing, which name the file.
    public func writeRoundTrip(of path: String, to outputPath: String) throws {
        let original = try MIDIFile(path: path).checkingLength().performance()
        let decoded = try codec.roundTrip(original, frameRate: frameRate)
        try MIDIFile(performance: decoded).write(to: outputPath)
    }

    private func files(of path: String) throws -> [String] {
        guard let split else { return try MusicStatistics.midiFiles(path) }
        let index = try MAESTROIndex(folder: path)
        return index.entries(in: split).map(index.path)
    }
}
