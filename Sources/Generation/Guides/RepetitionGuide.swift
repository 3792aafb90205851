import PianoRolls

/// Makes it less likely that music goes round in circles.
///
/// Two things are damped. Where the last chords came in the same order before, the keys of the chord
/// that came next then are lowered, the more the longer the match (the idea of the "DRY" sampler
/// of text generation: a loop is cheap to begin and ever dearer to go on with). And a key that was
/// struck often of late is lowered by the logarithm of how often.
///
/// Chords are told apart by their keys alone; when they come and how hard they are struck does not
/// matter.
public struct RepetitionGuide: Guide, Equatable {
    private let strength: Float
    /// The keys struck in the last frames that had some.
    private var chords: [KeySet] = []
    /// How often each key was struck, fading.
    private var counts = [Float](repeating: 0, count: Keyboard.keyCount)

    /// Chords that are remembered, and the shortest match that counts.
    private static let memory = 96
    private static let shortestMatch = 3
    private static let longestMatch = 12
    /// What is left of a strike after each frame: half after 2.7 s at 16 a second.
    private static let fading: Float = 0.984
    /// Strikes of one key within that time that are common: they are free.
    private static let freeStrikes: Float = 3

    /// - Parameter strength: 0...1; at 1 each chord that a match is longer takes one nat from the
    ///   next.
    public init(strength: Double) {
        precondition((0...1).contains(strength), "a strength lies in 0...1, not \(strength)")
        self.strength = Float(strength)
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        for key in counts.indices { counts[key] *= RepetitionGuide.fading }
        if !before.onsets.isEmpty {
            for key in before.onsets { counts[key] += 1 }
            chords.append(before.onsets)
            if chords.count > RepetitionGuide.memory { chords.removeFirst() }
        }
        for (key, length) in continuations() {
            let excess = Float(length - RepetitionGuide.shortestMatch + 1)
            biases.keys.strike(key, by: -strength * excess)
        }
        for key in counts.indices where counts[key] > RepetitionGuide.freeStrikes {
            let excess = counts[key] / RepetitionGuide.freeStrikes
            biases.keys.strike(key, by: -2 * strength * (excess - 1))
        }
    }

    /// The keys that would go on with a repetition, and how many chords it has already.
    private func continuations() -> [(key: Int, length: Int)] {
        var lengths = [Int](repeating: 0, count: Keyboard.keyCount)
        guard chords.count > RepetitionGuide.shortestMatch else { return [] }
        for next in RepetitionGuide.shortestMatch..<chords.count {
            var length = 0
            while length < min(next, RepetitionGuide.longestMatch),
                chords[next - 1 - length] == chords[chords.count - 1 - length]
            {
                length += 1
            }
            guard length >= RepetitionGuide.shortestMatch else { continue }
            for key in chords[next] { lengths[key] = max(lengths[key], length) }
        }
        return lengths.enumerated().filter { $0.element > 0 }.map { ($0.offset, $0.element) }
    }
}
