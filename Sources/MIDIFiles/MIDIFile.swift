import MusicCore
import Support

/// A Standard MIDI File, with everything in it.
///
/// Reading keeps every event, and writing gives them all back; see ``ReadingMode`` for what happens
/// with faulty files. `score()` and `performance()` are views of the notes in ticks and in seconds.
///
/// Source: "Standard MIDI Files 1.0", RP-001, MIDI Manufacturers Association.
public struct MIDIFile: Sendable, Equatable {
    /// How the tracks belong together; the raw value is the one in the file.
    public enum Format: Int, Sendable {
        /// One track.
        case singleTrack = 0
        /// Tracks that sound at once.
        case simultaneousTracks = 1
        /// Tracks that are pieces of their own.
        case sequences = 2
    }

    /// What a tick is.
    public enum Division: Sendable, Hashable {
        /// Parts of a quarter note, 1...32,767.
        case ticksPerQuarter(Int)
        /// Parts of a frame: 1...128 frames per second (29 is drop-frame time), 1...255 ticks per frame.
        case smpte(framesPerSecond: Int, ticksPerFrame: Int)
    }

    /// A chunk that is no track; players are to pass it by.
    public struct OtherChunk: Sendable, Hashable {
        /// Its four letters, as bytes.
        public var identifier: [UInt8]
        public var bytes: [UInt8]
        /// How many tracks stand before it.
        public var trackIndex: Int
    }

    public var format: Format
    public var division: Division
    public var tracks: [Track]
    /// Bytes of the header after the six that are defined; nearly always none.
    public var headerExtension: [UInt8] = []
    public var otherChunks: [OtherChunk] = []
    /// For a file in a RIFF wrapping (`.rmi`) the wrapping's other chunks, otherwise `nil`.
    public var riffChunks: [OtherChunk]?
    /// What the file was called when it was read.
    public var name = ""
    /// The faults that were found; at most 10,000 and a last one that says how many more there are.
    public internal(set) var diagnostics: [Diagnostic] = []

    /// The largest file that is read: 2 GiB - 1.
    public static let maximumBytes = Int(Int32.max)

    public init(format: Format, division: Division, tracks: [Track]) {
        precondition(
            format != .singleTrack || tracks.count == 1, "a file of format 0 has exactly one track")
        self.format = format
        self.division = division
        self.tracks = tracks
    }

    /// Reads a file from bytes.
    ///
    /// - Parameters:
    ///   - bytes: a Standard MIDI File, also one in a RIFF wrapping.
    ///   - mode: what to do about faults.
    ///   - name: what to call the file in errors and diagnostics.
    /// - Throws: ``MIDIFileError``: in every mode for bytes that are no MIDI file, and in `strict` mode
    ///   for the first fault.
    /// - Complexity: O(n) time and memory in the number of bytes, whatever they are.
    public init(bytes: [UInt8], mode: ReadingMode = .recover, name: String = "") throws {
        self = try bytes.withUnsafeBytes { buffer in
            try MIDIFileReader.read(buffer, mode: mode, name: name)
        }
    }

    /// Reads a file from a path; see `init(bytes:mode:name:)`.
    ///
    /// - Throws: ``MIDIFileError``, or `FileError` if the file cannot be read.
    public init(path: String, mode: ReadingMode = .recover) throws {
        let bytes = try Files.read(path, maximumBytes: MIDIFile.maximumBytes)
        try self.init(bytes: bytes, mode: mode, name: path)
    }

    /// Whether two files hold the same music and data; names and diagnostics are no matter.
    public static func == (left: MIDIFile, right: MIDIFile) -> Bool {
        left.format == right.format && left.division == right.division
            && left.tracks == right.tracks && left.headerExtension == right.headerExtension
            && left.otherChunks == right.otherChunks && left.riffChunks == right.riffChunks
    }
}
