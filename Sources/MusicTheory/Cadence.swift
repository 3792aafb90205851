import Foundation

/// A close: the end of a phrase by a turn of harmony.
public struct Cadence: Sendable, Codable, Equatable {
    public enum Kind: String, Sendable, Codable {
        case authentic, plagal, half, deceptive, phrygian
    }

    public var type: Kind
    /// For authentic ones `perfect` or `imperfect`: perfect when both chords are in root position
    /// and, if notes are known, the highest ends on the tonic.
    public var detail: String?
    /// Plain numerals, as `V-I`.
    public var progression: String
    /// 0...1: the kind's weight (perfect 1, imperfect 0.8, by the leading-tone chord 0.65, plagal and
    /// Phrygian 0.7, half and deceptive 0.6); with notes known times the chance that a phrase ends here.
    public var strength: Double
    /// When the last chord begins, in seconds.
    public var time: Double
    public var position: String
    public var key: String

    /// Finds the closes of a list of chords.
    ///
    /// Lists without notes report every turn that can close. In music a turn closes only where a phrase
    /// ends (Caplin, *Classical Form*, 1998, ch. 3), which ``PhraseEnds`` decides; where nothing but
    /// the chords themselves is played, one onset a chord, it is heard as a list.
    static func find(in events: [HarmonicEvent]) -> [Cadence] {
        let turns = events.indices.dropFirst().compactMap { index in
            Turn(from: events[index - 1], to: events[index]).map { (index: index, turn: $0) }
        }
        let isList = events.allSatisfy { $0.arrival == nil } || PhraseEnds.areBareChords(events)
        if isList {
            return turns.compactMap { index, turn in
                let isLast = index == events.count - 1
                guard isLast || [.authentic, .deceptive].contains(turn.kind) else { return nil }
                return Cadence(turn, at: events[index], chance: 1)
            }
        }
        let candidates = turns.compactMap { index, turn -> PhraseEnds.Candidate? in
            guard turn.kind != .half || !goesOn(events, at: index) else { return nil }
            return PhraseEnds.Candidate(turn, at: events[index], isLast: index == events.count - 1)
        }
        return PhraseEnds.chosen(among: candidates).map { candidate in
            Cadence(candidate.turn, at: candidate.event, chance: candidate.chance)
        }
    }

    /// Whether a dominant takes its seventh and resolves without a rest: it is on its way and no goal
    /// (Caplin, *Classical Form*, ch. 3).
    private static func goesOn(_ events: [HarmonicEvent], at index: Int) -> Bool {
        guard index + 2 < events.count, (events[index].arrival?.pause ?? 0) < 2 else {
            return false
        }
        let (next, last) = (events[index + 1], events[index + 2])
        return next.chord.root.pitchClass == events[index].chord.root.pitchClass
            && next.chord.quality.isDominant && next.key == last.key
            && last.numeral.degree == ScaleDegree(step: 1) && last.numeral.applied == nil
    }

    private init(_ turn: Turn, at event: HarmonicEvent, chance: Double) {
        type = turn.kind
        detail = turn.detail
        progression = "\(turn.before.plainText)-\(turn.after.plainText)"
        strength = (turn.weight * chance).thousandths
        time = event.startSeconds.thousandths
        position = event.position
        key = event.key.name
    }

    /// Two chords that can close a phrase.
    struct Turn {
        var kind: Kind
        var detail: String?
        var weight: Double
        /// The numerals in the key of the arrival: cadences confirm new keys.
        var before: RomanNumeral
        var after: RomanNumeral
        /// Dominant and goal both stand on their roots.
        var isFounded: Bool

        init?(from first: HarmonicEvent, to last: HarmonicEvent) {
            before =
                first.key.soundsLike(last.key)
                ? first.numeral : RomanNumeral(first.chord, in: last.key)
            after = last.numeral
            guard before.applied == nil, after.applied == nil, before != after else { return nil }
            let isDominant =
                before.degree == ScaleDegree(step: 5) && !before.quality.hasMinorThird
                && before.special == .none
            let isTonic =
                after.degree == ScaleDegree(step: 1) && after.special == .none
                && after.inversion < 2 && !after.quality.isDominant
            // The bass that is heard: an accompaniment that breaks the chord begins it elsewhere.
            let isBassRoot =
                last.arrival?.lowestBefore.map { modulo12($0) == first.chord.root.pitchClass }
                ?? true
            isFounded = before.inversion == 0 && after.inversion == 0 && isBassRoot
            if isDominant, isTonic {
                let highest = last.arrival?.melodyPitch ?? last.highestPitch
                let isTopTonic = highest.map { modulo12($0) == last.key.tonicPitchClass } ?? true
                let isPerfect = isFounded && isTopTonic
                kind = .authentic
                detail = isPerfect ? "perfect" : "imperfect"
                weight = isPerfect ? 1 : 0.8
            } else if isTonic, before.function == .dominantSubstitute, before.degree.step == 7 {
                (kind, detail, weight, isFounded) = (.authentic, "imperfect", 0.65, false)
            } else if isDominant, after.degree == ScaleDegree(step: 6), after.inversion == 0 {
                (kind, weight) = (.deceptive, 0.6)
            } else if after.degree == ScaleDegree(step: 5), !after.quality.hasMinorThird,
                !after.quality.isDominant, after.inversion == 0, after.special == .none,
                !(isDominant && before.inversion == 0)
            {
                let isPhrygian =
                    before.mode == .minor && before.degree == ScaleDegree(step: 4)
                    && before.inversion == 1
                (kind, weight) = isPhrygian ? (.phrygian, 0.7) : (.half, 0.6)
            } else if before.degree == ScaleDegree(step: 4), isTonic, after.inversion == 0 {
                (kind, weight) = (.plagal, 0.7)
            } else {
                return nil
            }
        }
    }
}
