/// What a chord does in its key.
///
/// Riemann's three functions; a triad that shares two notes with the main one substitutes for it
/// (parallels and counter-parallels in Riemann's terms; Kostka and Payne, *Tonal Harmony*, ch. 7).
public enum HarmonicFunction: String, Sendable, Hashable, Codable {
    case tonic
    case tonicSubstitute = "tonic_substitute"
    case subdominant
    case subdominantSubstitute = "subdominant_substitute"
    case dominant
    case dominantSubstitute = "dominant_substitute"
    case secondaryDominant = "secondary_dominant"
    case chromatic
}

extension RomanNumeral {
    /// The function, by degree and alteration; the cadential six-four is part of the dominant.
    public var function: HarmonicFunction {
        if applied != nil {
            return degree.step == 5 || degree.step == 7 ? .secondaryDominant : .chromatic
        }
        switch special {
        case .cadentialSixFour: return .dominant
        case .neapolitan, .italianSixth, .frenchSixth, .germanSixth: return .subdominantSubstitute
        case .none: break
        }
        switch (degree.step, degree.alteration) {
        case (1, 0): return .tonic
        case (2, _): return .subdominantSubstitute
        case (3, _): return .tonicSubstitute
        case (4, 0): return .subdominant
        case (5, 0): return .dominant
        case (6, _): return .tonicSubstitute
        case (7, 0) where mode == .major, (7, 1) where mode == .minor: return .dominantSubstitute
        case (7, _): return quality.hasMinorThird ? .dominantSubstitute : .subdominantSubstitute
        default: return .chromatic
        }
    }
}
