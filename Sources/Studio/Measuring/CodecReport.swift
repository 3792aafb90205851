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
        let bar = context.progress("comparing", total: files.count, unit: "files")
        let done = Counter()
        let outcomes = try parallelMap(count: files.count, threadCount: threadCount) { index in
            defer { bar.update(done.increment()) }
            do {
                let original = try MIDIFile(path: files[index]).performance()
                let decoded = try codec.roundTrip(original, frameRate: frameRate)
                return Outcome.compared(
                    RoundTripErrors(
                        original: original, decoded: decoded, toleranceSeconds: 1 / frameRate))
            } catch {
                let text = "\(error)"
                let isNamed = text.hasPrefix(files[index])
                return Outcome.leftOut(isNamed ? text : "\(files[index]): \(text)")
            }
        }
        var errors = RoundTripErrors()
        var leftOut: [String] = []
        for outcome in outcomes {
            switch outcome {
            case .compared(let file): errors.add(file)
            case .leftOut(let reason): leftOut.append(reason)
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
        let original = try MIDIFile(path: path).performance()
        let decoded = try codec.roundTrip(original, frameRate: frameRate)
        try MIDIFile(performance: decoded).write(to: outputPath)
    }

    private func files(of path: String) throws -> [String] {
        guard let split else { return try MusicStatistics.midiFiles(path) }
        let index = try MAESTROIndex(folder: path)
        return index.entries(in: split).map(index.path)
    }

    private enum Outcome: Sendable {
        case compared(RoundTripErrors)
        case leftOut(String)
    }
}
