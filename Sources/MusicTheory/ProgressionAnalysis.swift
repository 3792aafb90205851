/// Analyses a list of chords, without any notes.
///
/// - Parameters:
///   - chords: chord symbols in order, such as `["C", "G", "Am", "F"]`; `N.C.` lasts as long as a chord
///     and is left out of the answer.
///   - key: such as `"C major"` or `"Am"`; `nil` lets ``estimateKey(ofChords:)`` choose one.
///   - bpm: beats a minute, in 1...1000; for the times.
///   - beatsPerChord: how long each chord lasts, > 0; a bar of 4/4 by default.
/// - Returns: what the chords are in that key, with times from 0.
/// - Throws: ``TheoryError`` naming the chord, key or value that cannot be used.
/// - Complexity: O(n) in the number of chords.
public func analyzeHarmonicProgression(
    chords: [String], key: String? = nil, bpm: Double = 120, beatsPerChord: Double = 4
) throws -> HarmonicAnalysis {
    let parsed = try chords.map { Chord.isNoChord($0) ? nil : try Chord($0) }
    guard bpm.isFinite, (1...1000).contains(bpm) else {
        throw TheoryError(.badValue, "the tempo must be 1 to 1000 beats a minute, not \(bpm)")
    }
    guard beatsPerChord.isFinite, beatsPerChord > 0, beatsPerChord <= 10_000 else {
        throw TheoryError(.badValue, "a chord must last more than 0 beats, not \(beatsPerChord)")
    }
    var chosen =
        estimateKey(ofChords: parsed.compactMap(\.self)) ?? Key(tonicPitchClass: 0, mode: .major)
    if let key {
        guard let named = Key(key) else {
            throw TheoryError(
                .unreadableKey, "cannot read the key \"\(key)\": write C, C major, Am or F# minor")
        }
        chosen = named
    }
    return progression(
        chords: parsed, key: chosen, bpm: bpm, beatsPerChord: beatsPerChord)
}

/// Analyses a list of chords in a known key; see the overload that takes text.
///
/// - Precondition: `bpm > 0` and `beatsPerChord > 0`.
public func analyzeHarmonicProgression(
    chords: [Chord], key: Key, bpm: Double = 120, beatsPerChord: Double = 4
) -> HarmonicAnalysis {
    progression(chords: chords, key: key, bpm: bpm, beatsPerChord: beatsPerChord)
}

// A chord that is `nil` is a time without one.
private func progression(
    chords: [Chord?], key: Key, bpm: Double, beatsPerChord: Double
) -> HarmonicAnalysis {
    precondition(bpm > 0 && beatsPerChord > 0, "tempo and chord length must be positive")
    let chordSeconds = beatsPerChord * 60 / bpm
    let events = chords.indices.compactMap { index -> HarmonicEvent? in
        guard let chord = chords[index] else { return nil }
        let next = index + 1 < chords.count ? chords[index + 1] : nil
        let beats = Double(index) * beatsPerChord
        return HarmonicEvent(
            chord: chord,
            numeral: RomanNumeral(chord, in: key, next: next).recognizingSixFour(
                chord, next: next, in: key),
            key: key, startSeconds: Double(index) * chordSeconds,
            endSeconds: Double(index + 1) * chordSeconds, bar: Int(min(beats / 4, 1e9)) + 1,
            beat: beats.truncatingRemainder(dividingBy: 4) + 1, durationBeats: beatsPerChord)
    }
    return HarmonicAnalysis(events: events, beatsPerBar: 4)
}

/// The key in which a list of chords makes most sense; `nil` for an empty list.
///
/// Each of the 24 keys collects points: a chord of the scale 1, the tonic triad 0.6 more, another 0.9
/// for ending and 0.5 for beginning with it, a dominant that goes to the tonic 1, an applied or borrowed
/// chord 0.3. The points are chosen by hand.
public func estimateKey(ofChords chords: [Chord]) -> Key? {
    guard !chords.isEmpty else { return nil }
    var best: (key: Key, points: Double)?
    for mode in Mode.allCases {
        for tonic in 0..<12 {
            let key = Key(tonicPitchClass: tonic, mode: mode)
            var points = 0.0
            for (index, chord) in chords.enumerated() {
                let next = index + 1 < chords.count ? chords[index + 1] : nil
                let numeral = RomanNumeral(chord, in: key, next: next)
                let isTonic = isTonicTriad(chord, of: key)
                if RomanNumeral.isInScale(numeral.rootSemitones, chord.quality, mode) {
                    points += 1
                } else if numeral.applied != nil || numeral.isBorrowed {
                    points += 0.3
                }
                if isTonic { points += 0.6 }
                if isTonic, index == 0 { points += 0.5 }
                if isTonic, index == chords.count - 1 { points += 0.9 }
                if let next, isTonicTriad(next, of: key), numeral.applied == nil,
                    numeral.degree == ScaleDegree(step: 5), !chord.quality.hasMinorThird
                {
                    points += 1
                }
            }
            if points > (best?.points ?? -1) + 1e-9 { best = (key, points) }
        }
    }
    guard var key = best?.key else { return nil }
    // Spell the tonic as the chords do when one of them is built on it.
    if let chord = chords.first(where: { $0.root.pitchClass == key.tonicPitchClass }) {
        key.tonic = chord.root
    }
    return key
}

private func isTonicTriad(_ chord: Chord, of key: Key) -> Bool {
    chord.root.pitchClass == key.tonicPitchClass
        && chord.quality.hasMinorThird == (key.mode == .minor)
}

extension RomanNumeral {
    /// The same numeral, or the cadential six-four if it is a tonic six-four before the dominant.
    func recognizingSixFour(_ chord: Chord, next: Chord?, in key: Key) -> RomanNumeral {
        guard applied == nil, degree == ScaleDegree(step: 1), inversion == 2, let next,
            next.bassPitchClass == chord.bassPitchClass,
            modulo12(next.root.pitchClass - key.tonicPitchClass) == 7
        else { return self }
        var result = self
        result.special = .cadentialSixFour
        return result
    }
}
