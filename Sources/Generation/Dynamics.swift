import MusicCore
import Support

/// Gives notes velocities where a model knows only which keys are down.
///
/// A rule, not learned: it takes level and spread from the prompt, lets the level drift slowly, and
/// brings out the highest note of a chord over the inner ones, as pianists do (Goebl, JASA 110(1),
/// 2001: the melody is louder).
public struct Dynamics: Sendable, Equatable {
    /// The mean velocity, 1...127.
    public var level: Double
    /// The standard deviation of velocities.
    public var spread: Double

    /// The dynamics of MAESTRO's test performances: 62 with a deviation of 14.5 within a piece.
    public static let typical = Dynamics(level: 62, spread: 14.5)

    public init(level: Double, spread: Double) {
        self.level = level
        self.spread = spread
    }

    /// The level and spread of a performance; the typical ones when it has fewer than 8 notes.
    public init(of performance: Performance) {
        let velocities = performance.notes.map { Double($0.velocity) }
        guard velocities.count >= 8 else {
            self = .typical
            return
        }
        let mean = velocities.reduce(0, +) / Double(velocities.count)
        let squares = velocities.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        level = mean
        spread = (squares / Double(velocities.count)).squareRoot()
    }

    /// Replaces the velocities of `notes`, which are ordered by onset.
    ///
    /// - Parameters:
    ///   - notes: those that begin together count as a chord.
    ///   - random: makes the drift and the small unevenness.
    /// - Returns: the notes in the same order, with velocities in 12...120.
    public func apply(to notes: [Note], random: inout RandomGenerator) -> [Note] {
        var result = notes
        var drift = 0.0
        var start = 0
        while start < notes.count {
            var end = start + 1
            while end < notes.count, notes[end].onsetSeconds == notes[start].onsetSeconds {
                end += 1
            }
            // A first-order autoregression whose stationary deviation is 0.7 of the spread.
            drift = 0.9 * drift + (1 - 0.81).squareRoot() * 0.7 * spread * random.standardNormal()
            let highest = notes[start..<end].map(\.pitch).max() ?? 0
            for index in start..<end {
                let voicing =
                    end - start == 1 ? 0 : notes[index].pitch == highest ? 0.35 : -0.3
                let unevenness = 0.25 * random.standardNormal()
                let value = level + drift + spread * (voicing + unevenness)
                result[index].velocity = UInt8(min(max(value.rounded(), 12), 120))
            }
            start = end
        }
        return result
    }
}
