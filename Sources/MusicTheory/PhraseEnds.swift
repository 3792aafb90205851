import Foundation

/// Decides which turns of harmony end a phrase.
///
/// Each turn has log odds of being an end: a linear model of its harmony, of how long music and melody
/// pause after it, of metre and melody. Its weights were learnt from the fermatas of 109 four-part
/// chorales. Dynamic programming then chooses the ends whose sum is highest when every phrase shorter
/// than eight beats costs something; so of several closes in a row one is kept (compare Temperley,
/// *The Cognition of Basic Musical Structures*, 2001, ch. 3).
enum PhraseEnds {
    /// A turn with its log odds of ending a phrase.
    struct Candidate {
        var turn: Cadence.Turn
        var event: HarmonicEvent
        var beats: Double
        var logOdds: Double

        var chance: Double { 1 / (1 + exp(-logOdds)) }

        /// `nil` for turns that cannot end a phrase: without a founded bass, and into I by a plagal or
        /// deceptive turn, the music must at least pause for a beat.
        init?(_ turn: Cadence.Turn, at event: HarmonicEvent, isLast: Bool) {
            guard let arrival = event.arrival else { return nil }
            let isStrong =
                [.half, .phrygian].contains(turn.kind) || turn.kind == .authentic && turn.isFounded
            guard isStrong || arrival.pause >= 2 || isLast else { return nil }
            self.turn = turn
            self.event = event
            beats = arrival.beats
            let isTonicOnTop =
                [.authentic, .plagal].contains(turn.kind)
                && (turn.isFounded || turn.weight >= 0.7)
                && modulo12(arrival.melodyPitch) == event.key.tonicPitchClass
            logOdds =
                PhraseEnds.bias + Candidate.weight(of: turn)
                + PhraseEnds.pause * arrival.logPause
                + PhraseEnds.melodyPause * (arrival.logMelodyPause ?? -1.5)
                + (arrival.logMelodyPause == nil ? PhraseEnds.stillMelody : 0)
                + (arrival.isOffBeat ? PhraseEnds.offBeat : 0)
                + (isTonicOnTop ? PhraseEnds.tonicOnTop : 0)
                + (arrival.melodyTurns ? PhraseEnds.melodyTurns : 0)
                + PhraseEnds.held * min(1, arrival.heldSteps / 4)
                + (isLast ? PhraseEnds.last : 0)
        }

        private static func weight(of turn: Cadence.Turn) -> Double {
            switch turn.kind {
            case .authentic where turn.isFounded: 3.03
            case .authentic: turn.weight >= 0.7 ? 1.38 : 1.19
            case .plagal: 1.83
            case .deceptive: 1.99
            case .half, .phrygian: 2.58
            }
        }
    }

    /// The learnt weights; the bias holds one nat more than was learnt, against what short phrases cost.
    private static let bias = -6.22
    private static let pause = 3.34
    private static let melodyPause = 0.53
    private static let stillMelody = -0.47
    private static let offBeat = -1.15
    private static let tonicOnTop = 1.73
    private static let melodyTurns = 2.05
    private static let held = 1.36
    private static let last = 1.81

    /// Phrases from this length on cost nothing; shorter ones `shortness` times the squared binary
    /// logarithm of their share of it. No end earns more than `mostOdds`, so that none outweighs all.
    private static let phraseBeats = 8.0
    private static let shortness = 3.5
    private static let mostOdds = 3.0

    /// The course of ends with the highest sum.
    ///
    /// - Parameter candidates: in time order.
    /// - Returns: the chosen ones, in time order.
    /// - Complexity: O(n log n): only the ends of the last eight beats are looked at one by one.
    static func chosen(among candidates: [Candidate]) -> [Candidate] {
        var sums: [Double] = []
        var previous: [Int?] = []
        // The best course that ends on or before each candidate.
        var leaders: [Int] = []
        var far = 0
        for (place, candidate) in candidates.enumerated() {
            var best = cost(candidate.beats + 1)
            var origin: Int?
            while far < place, candidate.beats - candidates[far].beats >= phraseBeats { far += 1 }
            if far > 0, sums[leaders[far - 1]] >= best {
                (best, origin) = (sums[leaders[far - 1]], leaders[far - 1])
            }
            for other in far..<max(far, place) {
                let sum = sums[other] + cost(candidate.beats - candidates[other].beats)
                if sum >= best { (best, origin) = (sum, other) }
            }
            sums.append(best + min(mostOdds, candidate.logOdds))
            previous.append(origin)
            let isLeading = leaders.last.map { sums[place] >= sums[$0] } ?? true
            leaders.append(isLeading ? place : leaders[place - 1])
        }
        guard let last = leaders.last, sums[last] > 0 else { return [] }
        var chosen: [Candidate] = []
        var place: Int? = last
        while let now = place {
            chosen.append(candidates[now])
            place = previous[now]
        }
        return chosen.reversed()
    }

    /// What a phrase of some beats costs, as a negative number.
    private static func cost(_ beats: Double) -> Double {
        guard beats > 0.01 else { return -1000 }
        let octaves = log2(min(beats, phraseBeats) / phraseBeats)
        return -shortness * octaves * octaves
    }

    /// Whether the music is one struck chord after the other and nothing else, so that no pause can
    /// tell a phrase's end.
    static func areBareChords(_ events: [HarmonicEvent]) -> Bool {
        guard events.count > 2 else { return false }
        let bare = events.dropLast().filter { event in
            event.arrival.map { abs($0.pause - min(8, $0.heldSteps)) < 0.2 } ?? true
        }
        return Double(bare.count) >= 0.9 * Double(events.count - 1)
    }
}
