import Foundation

/// How surprising notes are to somebody who knows a corpus: a scale shared by two pieces says little, an
/// unusual turn much.
///
/// The surprise of a note is the negative logarithm of the probability of its interval after the two
/// intervals before it, as counted in the corpus, mixed with the probability after one interval and
/// with that of the interval alone (interpolation after Jelinek and Mercer, 1980).
struct PassageSurprise: Sendable {
    /// Intervals are cut at two octaves.
    private static let widest = 24
    private static let kinds = 2 * widest + 1
    /// How many observations a shorter context counts for.
    private static let prior: Float = 8
    /// No note says more, in nats.
    static let most: Float = 4

    /// Counts of one, two and three intervals in a row; the last is the lowest digit.
    private var single = [Float](repeating: 0, count: kinds)
    private var pairs = [Float](repeating: 0, count: kinds * kinds)
    private var triples = [Float](repeating: 0, count: kinds * kinds * kinds)
    /// Counts of what comes before: nothing, one interval, two intervals.
    private var total: Float = 0
    private var afterOne = [Float](repeating: 0, count: kinds)
    private var afterTwo = [Float](repeating: 0, count: kinds * kinds)

    init(_ pieces: [PlayedNotes]) {
        for piece in pieces where piece.count > 3 {
            for index in 3..<piece.count {
                let (first, second, third) = PassageSurprise.intervals(piece.pitches, index)
                let kinds = PassageSurprise.kinds
                single[third] += 1
                pairs[second * kinds + third] += 1
                triples[(first * kinds + second) * kinds + third] += 1
                total += 1
                afterOne[second] += 1
                afterTwo[first * kinds + second] += 1
            }
        }
    }

    /// The surprise of a note, in nats.
    ///
    /// - Parameters:
    ///   - notes: those of a piece.
    ///   - index: of the note; the first three have half of the most.
    /// - Returns: 0...``most``.
    func nats(_ notes: PlayedNotes, _ index: Int) -> Float {
        guard index >= 3 else { return PassageSurprise.most / 2 }
        let (first, second, third) = PassageSurprise.intervals(notes.pitches, index)
        let (kinds, prior) = (PassageSurprise.kinds, PassageSurprise.prior)
        let alone = (single[third] + 0.5) / (total + 0.5 * Float(kinds))
        let one = (pairs[second * kinds + third] + prior * alone) / (afterOne[second] + prior)
        let context = first * kinds + second
        let two = (triples[context * kinds + third] + prior * one) / (afterTwo[context] + prior)
        return min(-log(two), PassageSurprise.most)
    }

    /// The three intervals that lead to a note, from 0.
    private static func intervals(_ pitches: [UInt8], _ index: Int) -> (Int, Int, Int) {
        func interval(_ index: Int) -> Int {
            let interval = Int(pitches[index]) - Int(pitches[index - 1])
            return min(max(interval, -widest), widest) + widest
        }
        return (interval(index - 2), interval(index - 1), interval(index))
    }
}
