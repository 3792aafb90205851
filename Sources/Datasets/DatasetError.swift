/// Why a data set cannot be used, told so that the user can mend it.
public struct DatasetError: Error, CustomStringConvertible, Sendable, Equatable {
    /// What is wrong, for programs.
    public enum Code: String, Sendable {
        /// The file or folder is not the kind of data set it should be.
        case wrongFormat
        /// A line, field or value is broken.
        case badValue
        /// The index names files that are not there.
        case missingFiles
        /// A MIDI file cannot be read or cut into frames.
        case unreadableFile
        /// There is nothing to train on.
        case empty
    }

    public let code: Code
    /// The file or folder, as the user named it.
    public let path: String
    /// The line of a text file, counted from 1, where that helps.
    public let line: Int?
    /// The cause and what to do about it.
    public let message: String

    public init(_ code: Code, path: String, line: Int? = nil, message: String) {
        self.code = code
        self.path = path
        self.line = line
        self.message = message
    }

    public var description: String {
        line.map { "\(path):\($0): \(message)" } ?? "\(path): \(message)"
    }
}
