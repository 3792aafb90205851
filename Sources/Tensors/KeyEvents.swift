/// What every key of every frame does, seen from the frame before: the targets of a chain over keys.
public struct KeyEvents: Sendable, Equatable {
    /// What a key does from one frame to the next.
    public enum Event: UInt8, Sendable, CaseIterable {
        /// It was up and stays up.
        case silent = 0
        /// It was up and is struck.
        case struck
        /// It was down and is up.
        case released
        /// It was down and stays down.
        case held
        /// It was down and is struck again.
        case restruck
    }

    /// K, the keys of a frame.
    public let keyCount: Int
    /// [frames, K] row-major, raw values of ``Event``.
    public let codes: [UInt8]

    /// - Parameters:
    ///   - codes: [frames, K] row-major.
    ///   - keyCount: K > 0.
    public init(codes: [UInt8], keyCount: Int) {
        precondition(
            keyCount > 0 && codes.count.isMultiple(of: keyCount), "codes fill whole frames")
        precondition(
            codes.allSatisfy { $0 <= Event.restruck.rawValue }, "codes are those of events")
        self.codes = codes
        self.keyCount = keyCount
    }

    /// The number of frames.
    public var frameCount: Int { codes.count / keyCount }
}
