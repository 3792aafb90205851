import MusicCore

/// How a performance is cut into frames; equal options and equal notes give equal rolls.
public struct RollOptions: Sendable, Hashable, Codable {
    /// Frames per second (Hz), in 1...1000; 16 is the reference's.
    public var frameRate: Double
    /// Only the first seconds of the performance when given; nothing is cut when `nil`.
    ///
    /// The reference took 60, which leaves a tenth of MAESTRO.
    public var maxSeconds: Double?
    /// Whether velocities are replaced by the middle of their bin (``VelocityBins``).
    public var quantizesVelocity: Bool

    public init(frameRate: Double = 16, maxSeconds: Double? = nil, quantizesVelocity: Bool = false)
    {
        precondition(
            frameRate >= 1 && frameRate <= 1000, "frameRate must be 1...1000 Hz, not \(frameRate)")
        if let maxSeconds {
            precondition(maxSeconds > 0, "maxSeconds must be positive, not \(maxSeconds)")
        }
        self.frameRate = frameRate
        self.maxSeconds = maxSeconds
        self.quantizesVelocity = quantizesVelocity
    }
}

/// 32 classes of velocity, four MIDI velocities wide: bin b holds 4b+1...4b+4 (the last 125...127).
public enum VelocityBins {
    /// The number of bins.
    public static let count = 32

    /// The bin (0..<32) of a velocity; 0 counts as 1 and anything above 127 as 127.
    public static func bin(ofVelocity velocity: UInt8) -> Int {
        (Int(min(max(velocity, 1), 127)) - 1) / 4
    }

    /// The velocity that stands for a bin, at most two from any velocity in it.
    ///
    /// - Parameter bin: 0..<32.
    /// - Returns: 2, 6, ... 126.
    public static func velocity(ofBin bin: Int) -> UInt8 {
        precondition((0..<count).contains(bin), "velocity bin \(bin) is outside 0..<32")
        return UInt8(4 * bin + 2)
    }
}

/// Why a performance cannot become a roll.
public struct RollError: Error, CustomStringConvertible, Sendable, Equatable {
    /// What is wrong, for programs.
    public enum Code: String, Sendable {
        /// A note's time is negative, not a number, or infinite.
        case invalidTime
        /// The roll would have more than ``BinaryRoll/maximumFrameCount`` frames.
        case tooLong
    }

    public let code: Code
    /// The cause and what to do about it.
    public let message: String

    public init(code: Code, message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
