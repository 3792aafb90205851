import Support

/// How faults in a file are treated; the caller's choice.
public enum ReadingMode: String, Codable, Sendable, CaseIterable {
    /// The first fault is an error.
    case strict
    /// All that can be read is kept; every repair is a diagnostic.
    case recover
    /// A track with a fault in its events is left out; every track left out is a diagnostic.
    case skipTrack = "skip-track"
}

/// One fault that was found in a file, and what was done about it.
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    /// The file, as the caller named it; empty for bytes without a name.
    public var file: String
    /// The index of the track among the tracks of the file, or `nil` for the file as a whole.
    public var track: Int?
    /// Where, in bytes from the start of the file.
    public var byteOffset: Int
    /// What it is.
    public var fault: Fault

    /// What stood in the file.
    public var found: String { fault.found }
    /// What was taken to be meant.
    public var assumed: String { fault.assumed }

    public var description: String {
        let place = track.map { "track \($0), byte \(byteOffset)" } ?? "byte \(byteOffset)"
        return (file.isEmpty ? "" : file.visible + ": ") + "\(place): \(found); \(assumed)"
    }
}
