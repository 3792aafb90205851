import Foundation

/// The notes of a piece paired with those of a piece of the corpus, along a line of time.
///
/// A pair has the same pitch after transposition, and its notes begin within
/// ``PassageHit/toleranceSeconds`` of each other after stretching. It counts as much as it surprises; a note of
/// either side without a counterpart counts against the passage.
struct PassageAlignment {
    /// A stretch in which pairs outweigh the notes without a counterpart.
    struct Passage {
        let piece: Int
        let transposition: Int
        /// The notes of the passage in both pieces, from the first pair to the last.
        let notes, pieceNotes: Range<Int>
        /// The pairs in it, and the notes of either side that have no counterpart.
        let pairs, differences: Int
        /// In nats.
        let score: Double
    }

    /// What a note without a counterpart costs, in nats.
    static let cost = 2.0
    /// A passage ends where its score falls so far below what it had reached, in nats: after about eight
    /// notes without a counterpart.
    static let drop = 15.0
    /// How far a passage is followed beyond its landmarks, in seconds.
    private static let reachSeconds = 10.0
    /// How much of a pair's lag the line takes over: tempo drifts.
    private static let adaptation = 0.2

    /// A pair, or a note of either side that has no counterpart, by the corpus's time.
    private struct Event {
        let time: Double
        let pair: (note: Int, pieceNote: Int)?
    }

    private let piece: Int
    private let transposition: Int
    private let events: [Event]
    private let scores: [Double]

    /// Pairs notes.
    ///
    /// - Parameters:
    ///   - query: the notes of the piece that is looked at.
    ///   - other: those of a piece of the corpus.
    ///   - piece: the number of that.
    ///   - transposition: how far the query lies above it, in semitones.
    ///   - hits: at least one, by time.
    ///   - surprise: of the corpus.
    init(
        _ query: PlayedNotes, _ other: PlayedNotes, piece: Int, transposition: Int,
        along hits: [PassageHit], surprise: PassageSurprise
    ) {
        (self.piece, self.transposition) = (piece, transposition)
        let line = PassageLine(hits)
        let reach = PassageAlignment.reachSeconds
        let own = query.indices(in: line.first - reach...line.last + reach)
        var events: [Event] = []
        var taken = Set<Int>()
        var lag = 0.0
        for index in own {
            let expected = line.pieceTime(at: Double(query.onsets[index])) + lag
            let tolerance = PassageHit.toleranceSeconds
            var best: (place: Int, distance: Double)?
            for place in other.indices(in: expected - tolerance...expected + tolerance)
            where Int(other.pitches[place]) + transposition == Int(query.pitches[index])
                && !taken.contains(place)
            {
                let distance = Double(other.onsets[place]) - expected
                if abs(distance) < abs(best?.distance ?? .infinity) { best = (place, distance) }
            }
            if let best {
                taken.insert(best.place)
                lag += PassageAlignment.adaptation * best.distance
            }
            events.append(Event(time: expected, pair: best.map { (index, $0.place) }))
        }
        if let begin = events.first?.time, let end = events.last?.time, begin <= end {
            for place in other.indices(in: begin...end) where !taken.contains(place) {
                events.append(Event(time: Double(other.onsets[place]), pair: nil))
            }
        }
        events.sort { $0.time < $1.time }
        self.events = events
        scores = PassageAlignment.scores(events, other, surprise)
    }

    /// What every event says for the passage: a pair its surprise, and where its step from the pairs
    /// before repeats a figure of the passage, less each time.
    private static func scores(
        _ events: [Event], _ other: PlayedNotes, _ surprise: PassageSurprise
    ) -> [Double] {
        var seen: [Int: Int] = [:]
        var (last, beforeLast): (Int?, Int?) = (nil, nil)
        return events.map { event in
            guard let pair = event.pair else { return -cost }
            let pitch = Int(other.pitches[pair.pieceNote])
            let nats = Double(surprise.nats(other, pair.pieceNote))
            defer { (beforeLast, last) = (last, pitch) }
            guard let last, let beforeLast else { return nats }
            let figure = (pitch - last + 128) << 8 | (last - beforeLast + 128)
            let count = seen[figure, default: 0]
            seen[figure] = count + 1
            return nats / Double(1 + count)
        }
    }

    /// The stretches whose scores reach a least one, by time.
    ///
    /// Each is a maximum of the running sum, and ends where the sum falls by ``drop`` (Altschul et al.,
    /// "Basic Local Alignment Search Tool", J. Mol. Biol. 215, 1990).
    func passages(ofAtLeast least: Double) -> [Passage] {
        var found: [Passage] = []
        var (sum, start) = (0.0, 0)
        var best = (score: 0.0, range: 0..<0)
        func close() {
            if best.score >= least, let passage = passage(best.range, best.score) {
                found.append(passage)
            }
            best = (0, 0..<0)
        }
        for index in events.indices {
            if sum <= 0 || best.score - sum > PassageAlignment.drop {
                close()
                (sum, start) = (0, index)
            }
            sum += scores[index]
            if sum > best.score { best = (sum, start..<index + 1) }
        }
        close()
        return found
    }

    private func passage(_ range: Range<Int>, _ score: Double) -> Passage? {
        let pairs = events[range].compactMap(\.pair)
        guard let first = pairs.map(\.note).min(), let last = pairs.map(\.note).max(),
            let pieceFirst = pairs.map(\.pieceNote).min(),
            let pieceLast = pairs.map(\.pieceNote).max()
        else { return nil }
        return Passage(
            piece: piece, transposition: transposition, notes: first..<last + 1,
            pieceNotes: pieceFirst..<pieceLast + 1, pairs: pairs.count,
            differences: range.count - pairs.count, score: score)
    }
}

/// Times of one piece over those of another, along hits.
private struct PassageLine {
    private let knots: [(time: Double, pieceTime: Double)]
    private let slope: Double
    /// The hits of so many seconds make a knot.
    private static let knotSeconds = 1.5

    var first: Double { knots[0].time }
    var last: Double { knots[knots.count - 1].time }

    /// A line through the means of hits of each second or so; beyond them the mean slope.
    init(_ hits: [PassageHit]) {
        precondition(!hits.isEmpty, "a line goes through something")
        var groups: [[PassageHit]] = []
        for hit in hits {
            if let first = groups.last?.first, hit.time - first.time <= PassageLine.knotSeconds {
                groups[groups.count - 1].append(hit)
            } else {
                groups.append([hit])
            }
        }
        func mean(_ hits: [PassageHit], _ value: KeyPath<PassageHit, Double>) -> Double {
            hits.reduce(0) { $0 + $1[keyPath: value] } / Double(hits.count)
        }
        knots = groups.map { (mean($0, \.time), mean($0, \.pieceTime)) }
        // Least squares over the notes of all hits.
        let (time, pieceTime) = (mean(hits, \.time), mean(hits, \.pieceTime))
        let square = hits.reduce(0) {
            $0 + $1.square + ($1.time - time) * ($1.time - time)
        }
        let product = hits.reduce(0) {
            $0 + $1.product + ($1.time - time) * ($1.pieceTime - pieceTime)
        }
        let stretches = PassageHit.stretches
        slope =
            square > 0 ? min(max(product / square, stretches.lowerBound), stretches.upperBound) : 1
    }

    func pieceTime(at time: Double) -> Double {
        guard let next = knots.firstIndex(where: { $0.time >= time }) else {
            let end = knots[knots.count - 1]
            return end.pieceTime + slope * (time - end.time)
        }
        let after = knots[next]
        guard next > 0, after.time > knots[next - 1].time else {
            return after.pieceTime + slope * (time - after.time)
        }
        let before = knots[next - 1]
        let share = (time - before.time) / (after.time - before.time)
        return before.pieceTime + share * (after.pieceTime - before.pieceTime)
    }
}
