/// A checkpoint that cannot be used, told so that the user can mend it.
public struct CheckpointError: Error, CustomStringConvertible, Sendable, Equatable {
    /// What went wrong, for programs.
    public enum Code: String, Sendable {
        /// The file breaks the format.
        case malformed
        /// The file is sound but does not fit the model.
        case mismatch
    }

    public let code: Code
    public let path: String
    public let message: String

    public init(_ code: Code, path: String, message: String) {
        self.code = code
        self.path = path
        self.message = message
    }

    public var description: String { "\(path): not a usable checkpoint: \(message)" }
}
