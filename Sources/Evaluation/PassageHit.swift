import Foundation

/// A landmark that stands in a piece and in one of the corpus.
struct PassageHit {
    /// The mean onsets of its notes, in seconds.
    let time, pieceTime: Double
    /// How far the piece lies above the corpus's, in semitones.
    let transposition: Int
    /// The mean square of its notes' times about their mean, and the mean product with the corpus's.
    let square, product: Double

    /// How far apart the notes of a pair may begin, in seconds.
    static let toleranceSeconds = 0.08
    /// How much slower or faster a passage may be played.
    static let stretches = 0.4...2.5
    /// The longest time between two hits of a passage, in seconds.
    private static let longestGap = 6.0
    /// Notes that begin closer together are a chord, which says nothing about the tempo.
    private static let chordSeconds = 0.03

    /// - Returns: `nil` where the times of the notes are not alike.
    init?(
        _ query: PlayedNotes, _ own: PassageLandmarks.Landmark,
        _ corpus: PlayedNotes, _ first: Int, _ members: UInt8
    ) {
        typealias Pair = (pitch: UInt8, onset: Float)
        func read(
            _ notes: PlayedNotes, _ first: Int, _ members: UInt8,
            into pairs: UnsafeMutableBufferPointer<Pair>
        ) {
            var count = 0
            for index in 0..<PassageLandmarks.span where members >> UInt8(index) & 1 == 1 {
                let note = (notes.pitches[first + index], notes.onsets[first + index])
                // By pitch, then time, which they come in.
                var place = count
                while place > 0, pairs[place - 1].pitch > note.0 {
                    pairs[place] = pairs[place - 1]
                    place -= 1
                }
                pairs[place] = note
                count += 1
            }
        }
        let count = PassageLandmarks.notes
        let found: (Double, Double, Int, Double, Double)? =
            withUnsafeTemporaryAllocation(of: Pair.self, capacity: 2 * count) { pairs in
                let mine = UnsafeMutableBufferPointer(rebasing: pairs[..<count])
                let theirs = UnsafeMutableBufferPointer(rebasing: pairs[count...])
                read(query, own.first, own.members, into: mine)
                read(corpus, first, members, into: theirs)
                var (time, pieceTime) = (0.0, 0.0)
                for index in 0..<count {
                    time += Double(mine[index].onset)
                    pieceTime += Double(theirs[index].onset)
                }
                time /= Double(count)
                pieceTime /= Double(count)
                // The least-squares line of one time over the other.
                var (square, product) = (0.0, 0.0)
                for index in 0..<count {
                    let step = Double(mine[index].onset) - time
                    square += step * step
                    product += step * (Double(theirs[index].onset) - pieceTime)
                }
                square /= Double(count)
                product /= Double(count)
                let isChord = square < PassageHit.chordSeconds * PassageHit.chordSeconds
                let slope = isChord ? 1 : product / square
                guard isChord || PassageHit.stretches.contains(slope) else { return nil }
                let tolerance = PassageHit.toleranceSeconds * max(1, slope)
                for index in 0..<count {
                    let error =
                        Double(theirs[index].onset) - pieceTime
                        - slope * (Double(mine[index].onset) - time)
                    guard abs(error) <= tolerance else { return nil }
                }
                return (time, pieceTime, Int(mine[0].pitch) - Int(theirs[0].pitch), square, product)
            }
        guard let found else { return nil }
        (time, pieceTime, transposition, square, product) = found
    }

    /// Whether the hit can continue a passage after another one: both advance, at a tempo of
    /// ``stretches``, give or take the notes' own times.
    private func follows(_ other: PassageHit) -> Bool {
        let (step, pieceStep) = (time - other.time, pieceTime - other.pieceTime)
        return step <= PassageHit.longestGap
            && pieceStep >= PassageHit.stretches.lowerBound * step - 0.1
            && pieceStep <= PassageHit.stretches.upperBound * step + 0.1
    }

    /// Music that repeats itself makes a run of each repetition; no more are looked at.
    private static let mostRuns = 32

    /// Runs of hits that lie on one line each, by time, the longest first; every hit belongs to one at
    /// most.
    ///
    /// - Complexity: O(hits) a run.
    static func runs(_ hits: [PassageHit], ofAtLeast least: Int) -> [[PassageHit]] {
        var left = hits.sorted { ($0.time, $0.pieceTime) < ($1.time, $1.pieceTime) }
        var runs: [[PassageHit]] = []
        while left.count >= least, runs.count < mostRuns {
            // The longest chain of hits each of which follows from one of the 40 before it.
            var lengths = [Int](repeating: 1, count: left.count)
            var before = [Int?](repeating: nil, count: left.count)
            for index in left.indices {
                for earlier in max(0, index - 40)..<index
                where lengths[earlier] + 1 > lengths[index] && left[index].follows(left[earlier]) {
                    lengths[index] = lengths[earlier] + 1
                    before[index] = earlier
                }
            }
            guard let end = lengths.indices.max(by: { lengths[$0] < lengths[$1] }),
                lengths[end] >= least
            else { break }
            var isTaken = [Bool](repeating: false, count: left.count)
            var run: [PassageHit] = []
            var place: Int? = end
            while let index = place {
                run.append(left[index])
                isTaken[index] = true
                place = before[index]
            }
            runs.append(run.reversed())
            left = left.indices.filter { !isTaken[$0] }.map { left[$0] }
        }
        return runs
    }
}
