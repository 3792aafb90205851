import Foundation

/// A failure to read or write a file, of sound as well, told so that the user can mend it.
public struct FileError: Error, CustomStringConvertible, Codable, Sendable, Equatable {
    /// What went wrong, for programs.
    public enum Code: String, Codable, Sendable {
        case notFound, notReadable, notWritable, tooLarge, unknownFormat
    }

    public let code: Code
    /// The file, as the user named it.
    public let path: String
    /// The cause and what to do about it.
    public let message: String

    public init(_ code: Code, path: String, message: String) {
        self.code = code
        self.path = path
        self.message = message
    }

    public var description: String { "\(path.visible): \(message)" }
}
