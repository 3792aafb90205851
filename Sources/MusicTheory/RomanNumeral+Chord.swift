extension RomanNumeral {
    /// Names a chord in a key by the rules of the grammar, for lists of chords without notes.
    ///
    /// In this order: chords of the scale (in minor with the raised sixth and seventh); augmented
    /// sixths, when what follows is the dominant; the Neapolitan; applied dominants and leading-tone
    /// chords of the triads of the scale; what is left counts as borrowed or chromatic by its root.
    /// A seventh chord of the dominant kind on I or IV is applied only if it resolves, so that the
    /// blues keeps its I7 and IV7.
    ///
    /// - Parameters:
    ///   - chord: what sounds.
    ///   - key: the key it is named in.
    ///   - next: the following chord, if known.
    public init(_ chord: Chord, in key: Key, next: Chord? = nil) {
        let mode = key.mode
        let semitones = modulo12(chord.root.pitchClass - key.tonicPitchClass)
        let nextSemitones = next.map { modulo12($0.root.pitchClass - key.tonicPitchClass) }
        let quality = chord.quality
        let inversion = chord.inversion ?? 0
        self.init(
            degree: ScaleDegree(semitones: semitones, in: mode), quality: quality,
            inversion: inversion, mode: mode)

        let resolvesByFifth = nextSemitones == modulo12(semitones + 5)
        if RomanNumeral.isInScale(semitones, quality, mode) {
            let isBlues = mode == .major && quality.isDominant && (semitones == 0 || semitones == 5)
            if !(isBlues && resolvesByFifth && semitones == 0) { return }
        }
        if semitones == 8, quality == .dominantSeventh || quality == .dominantFlatFive,
            nextSemitones == 7 || (nextSemitones == 0 && next?.inversion == 2)
        {
            special = quality == .dominantSeventh ? .germanSixth : .frenchSixth
            return
        }
        if semitones == 1, quality == .major {
            special = .neapolitan
            return
        }
        let isMajorish =
            quality.isDominant || quality == .major || quality == .augmented
            || quality == .augmentedSeventh
        let chromaticSteps: Set<Int> = mode == .major ? [3, 8, 10, 1] : [1]
        if isMajorish, !(quality == .major && chromaticSteps.contains(semitones)),
            let target = RomanNumeral.target(modulo12(semitones + 5), mode),
            quality != .major || semitones != 0
        {
            degree = ScaleDegree(step: 5)
            // An altered dominant of the key itself is no applied one.
            applied = target.step == 1 ? nil : target
            return
        }
        if quality == .diminished || quality == .diminishedSeventh
            || quality == .halfDiminishedSeventh
        {
            if let target = RomanNumeral.target(modulo12(semitones + 1), mode), target.step != 1 {
                applied = target
                let isMinor = RomanNumeral.mode(of: target, in: mode) == .minor
                degree = ScaleDegree(step: 7, alteration: isMinor ? 1 : 0)
            }
        }
    }

    /// Whether it comes from the parallel key: not of the scale, but of the other mode's.
    public var isBorrowed: Bool {
        guard applied == nil, special == .none else { return false }
        let other: Mode = mode == .major ? .minor : .major
        return !RomanNumeral.isInScale(rootSemitones, quality, mode)
            && RomanNumeral.isInScale(rootSemitones, quality, other)
    }

    /// The triads that may stand as a passing tonic: consonant ones of the scale.
    private static func target(_ semitones: Int, _ mode: Mode) -> ScaleDegree? {
        let degree = ScaleDegree(semitones: semitones, in: mode)
        guard degree.alteration == 0,
            isInScale(semitones, .major, mode)
                || isInScale(semitones, .minor, mode)
        else { return nil }
        return degree
    }

    /// Whether a chord is at home in a mode; sevenths and additions go by their triad.
    static func isInScale(_ semitones: Int, _ quality: ChordQuality, _ mode: Mode) -> Bool {
        let triads: [Int: Set<ChordQuality>] =
            mode == .major
            ? [
                0: [.major], 2: [.minor], 4: [.minor], 5: [.major], 7: [.major], 9: [.minor],
                11: [.diminished],
            ]
            : [
                0: [.minor], 2: [.diminished], 3: [.major, .augmented], 5: [.minor, .major],
                7: [.minor, .major], 8: [.major], 10: [.major], 11: [.diminished],
            ]
        guard let allowed = triads[semitones] else { return false }
        if quality == .power || quality == .suspendedFourth || quality == .suspendedSecond {
            return true
        }
        let triad: ChordQuality
        switch quality.intervals.prefix(3) {
        case [0, 4, 7]: triad = .major
        case [0, 3, 7]: triad = .minor
        case [0, 3, 6]: triad = .diminished
        case [0, 4, 8]: triad = .augmented
        case [0, 5, 7]: return semitones == 7
        default: return false
        }
        guard allowed.contains(triad) else { return false }
        switch quality {
        case .dominantSeventh, .dominantNinth, .dominantFlatNinth, .dominantSharpNinth,
            .dominantThirteenth:
            if mode == .major { return semitones == 7 || semitones == 0 || semitones == 5 }
            return semitones == 7 || semitones == 10 || semitones == 5
        case .halfDiminishedSeventh: return mode == .major ? semitones == 11 : semitones == 2
        case .diminishedSeventh: return mode == .minor && semitones == 11
        default: return true
        }
    }
}
