/// A failure to make sound, told so that the user can mend it.
public struct RenderingError: Error, CustomStringConvertible, Sendable, Equatable {
    /// What went wrong, for programs.
    public enum Code: String, Sendable {
        case soundFontNotFound, soundFontNotReadable, synthesizerFailed, tooLong, invalidTime,
            invalidSampleRate, noSoundDevice
    }

    public let code: Code
    /// The cause, the place and what to do about it.
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
