import Foundation

/// What the network said around a strike, for ``NoteJudge``.
struct StrikeAnswers: Sendable, Equatable {
    /// Log odds of probabilities, ``count`` of them: that the key is struck, frame by frame; that it sounds, in frames that lie farther
    /// apart the farther away they are; and of other keys how likely they are struck with it, and sound before and after.
    let values: [Float]

    /// How many values there are.
    static let count = strikeFrames.count + soundFrames.count + 3 * intervals.count

    /// Frames from the strike whose answers count: the first and the last.
    static let firstFrame = -8
    static let lastFrame = 24
    private static let strikeFrames = -5...8
    private static let soundFrames = [-8, -5, -3, -2, -1, 0, 1, 2, 3, 4, 5, 7, 9, 12, 16, 24]
    /// From the key to others, in semitones.
    private static let intervals = [-24, -19, -12, -7, -1, 1, 7, 12, 19, 24]
    /// Frames from the strike to where another key is asked whether it sounds.
    private static let nearFrames = 3
    /// Probabilities nearer to 0 or 1 are taken for this near.
    private static let leastProbability: Float = 1e-4

    /// The probability of the strike.
    var strike: Float { 1 / (1 + exp(-values[-Self.strikeFrames.lowerBound])) }

    /// - Parameters:
    ///   - key: 0...87.
    ///   - frame: the answers so many frames after the strike, ``firstFrame``...``lastFrame``; `nil` before the sound and after it.
    init(key: Int, frame: (Int) -> KeyFrame?) {
        func odds(_ shift: Int, _ key: Int, _ part: KeyPath<KeyFrame, [Float]>) -> Float {
            let isKey = (0..<TranscriptionNetwork.keys).contains(key)
            let probability = isKey ? frame(shift)?[keyPath: part][key] ?? 0 : 0
            let p = min(1 - Self.leastProbability, max(Self.leastProbability, probability))
            return log(p / (1 - p))
        }
        var values = Self.strikeFrames.map { odds($0, key, \.strikes) }
        values += Self.soundFrames.map { odds($0, key, \.sounding) }
        for interval in Self.intervals {
            let other = key + interval
            values.append((-1...1).map { odds($0, other, \.strikes) }.max() ?? 0)
            values.append(odds(-Self.nearFrames, other, \.sounding))
            values.append(odds(Self.nearFrames, other, \.sounding))
        }
        self.values = values
    }
}
