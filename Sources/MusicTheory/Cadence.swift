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
    /// Phrygian 0.7, half and deceptive 0.6); with notes known times 0.5 plus 0.25 each for an arrival on a
    /// strong beat and for music that comes to rest.
    public var strength: Double
    /// When the last chord begins, in seconds.
    public var time: Double
    public var position: String
    public var key: String

    /// Finds the closes of a list of chords.
    ///
    /// Authentic and deceptive turns are reported wherever they are, plagal, half and Phrygian ones
    /// only where the music rests, since IV-I and x-V are everywhere within phrases
    /// (Caplin, *Classical Form*, 1998, ch. 3, on cadence as an end).
    static func find(in events: [HarmonicEvent], hasNotes: Bool) -> [Cadence] {
        var found: [Cadence] = []
        for index in events.indices.dropFirst() {
            let (first, last) = (events[index - 1], events[index])
            // The numeral of the first in the key of the arrival: cadences confirm new keys.
            let before =
                first.key.soundsLike(last.key)
                ? first.numeral : RomanNumeral(first.chord, in: last.key)
            let after = last.numeral
            guard before.applied == nil, after.applied == nil,
                let (kind, detail, weight) = classify(
                    before, after, last, isLast: index == events.count - 1)
            else { continue }
            var strength = weight
            if hasNotes {
                let isStrong = last.beat == 1 || last.beat == 3
                strength *= 0.5 + (isStrong ? 0.25 : 0) + (last.isRestful ? 0.25 : 0)
                guard strength >= 0.45 else { continue }
            }
            found.append(
                Cadence(
                    type: kind, detail: detail,
                    progression: "\(before.plainText)-\(after.plainText)",
                    strength: strength.thousandths, time: last.startSeconds.thousandths,
                    position: last.position, key: last.key.name))
        }
        return found
    }

    private static func classify(
        _ before: RomanNumeral, _ after: RomanNumeral, _ last: HarmonicEvent, isLast: Bool
    ) -> (Kind, String?, Double)? {
        let rests = last.isRestful || isLast
        let isDominant =
            before.degree == ScaleDegree(step: 5) && !before.quality.hasMinorThird
            && before.special == .none
        let isTonic =
            after.degree == ScaleDegree(step: 1) && after.special == .none
            && after.inversion < 2 && !after.quality.isDominant
        if isDominant, isTonic {
            let topIsTonic =
                last.highestPitch.map { modulo12($0) == last.key.tonicPitchClass } ?? true
            let isPerfect = before.inversion == 0 && after.inversion == 0 && topIsTonic
            return (.authentic, isPerfect ? "perfect" : "imperfect", isPerfect ? 1 : 0.8)
        }
        if before.function == .dominantSubstitute, before.degree.step == 7, isTonic {
            return (.authentic, "imperfect", 0.65)
        }
        if isDominant, after.degree == ScaleDegree(step: 6), after.inversion == 0 {
            return (.deceptive, nil, 0.6)
        }
        let isHalfEnd =
            after.degree == ScaleDegree(step: 5) && !after.quality.hasMinorThird
            && after.inversion == 0 && after.special == .none
        if isHalfEnd, rests, before.degree.step != 5 {
            if before.mode == .minor, before.degree == ScaleDegree(step: 4), before.inversion == 1 {
                return (.phrygian, nil, 0.7)
            }
            return (.half, nil, 0.6)
        }
        if before.degree == ScaleDegree(step: 4), isTonic, rests, after.inversion == 0 {
            return (.plagal, nil, 0.7)
        }
        return nil
    }
}
