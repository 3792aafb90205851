import Support

/// Why a file cannot be read.
public struct MIDIFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What went wrong, for programs.
    public enum Code: String, Sendable {
        /// There are no bytes.
        case empty
        /// The bytes are no Standard MIDI File.
        case notMIDI
        /// A known container of other kind; the message names it.
        case otherContainer
        /// System Exclusive bytes without a file around them.
        case bareSystemExclusive
        /// More bytes than can be addressed.
        case tooLarge
        /// Music that goes on for longer than work on it may take.
        case tooLong
        /// A fault, in `strict` mode.
        case fault
        /// A text form of a MIDI file (JSON) that cannot be understood.
        case malformedText
    }

    public let code: Code
    /// The file, as the caller named it; empty for bytes without a name.
    public let file: String
    /// The index of the track, if the place is in one.
    public let track: Int?
    /// Where, in bytes from the start of the file.
    public let byteOffset: Int
    /// The cause, and what to do about it.
    public let message: String
    /// The fault, if it is one that the other modes repair.
    public let fault: Fault?

    init(
        _ code: Code, file: String, track: Int? = nil, byteOffset: Int = 0, message: String,
        fault: Fault? = nil
    ) {
        self.code = code
        self.file = file
        self.track = track
        self.byteOffset = byteOffset
        self.message = message
        self.fault = fault
    }

    init(_ diagnostic: Diagnostic) {
        self.init(
            .fault, file: diagnostic.file, track: diagnostic.track,
            byteOffset: diagnostic.byteOffset,
            message: "\(diagnostic.found) (the mode \"recover\" goes on: \(diagnostic.assumed))",
            fault: diagnostic.fault)
    }

    public var description: String {
        let place = track.map { "track \($0), byte \(byteOffset)" } ?? "byte \(byteOffset)"
        return (file.isEmpty ? "" : file.visible + ": ") + "\(place): \(message)"
    }
}
