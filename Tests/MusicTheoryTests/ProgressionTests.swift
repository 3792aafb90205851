import Testing

@testable import MusicTheory

@Suite struct ProgressionTests {
    @Test func fourChordsInCMajor() throws {
        let analysis = try analyzeHarmonicProgression(
            chords: ["C", "G", "Am", "F"], key: "C major", bpm: 120)
        #expect(analysis.romanNumerals.map(\.romanNumeral) == ["I", "V", "vi", "IV"])
        #expect(analysis.romanNumerals.map(\.startTime) == [0, 2, 4, 6])
        #expect(
            analysis.functionalHarmony.map(\.function)
                == [.tonic, .dominant, .tonicSubstitute, .subdominant])
        #expect(analysis.commonPatterns == ["I-V-vi-IV"])
        #expect(analysis.harmonicRhythm.changesPerBar == 1)
        #expect(analysis.modulations.isEmpty)
        #expect(analysis.cadences.contains { $0.type == .deceptive && $0.progression == "V-vi" })
    }

    @Test func authenticCadence() throws {
        let analysis = try analyzeHarmonicProgression(chords: ["G7", "C"], key: "C", bpm: 120)
        let cadence = try #require(analysis.cadences.first)
        #expect(cadence.type == .authentic)
        #expect(cadence.detail == "perfect")
        #expect(cadence.progression == "V-I")
        #expect(cadence.strength == 1.0)
        #expect(analysis.cadences.count == 1)
        #expect(analysis.romanNumerals.map(\.romanNumeral) == ["V7", "I"])
    }

    @Test(arguments: [
        ("C", ["D7", "G"], ["V7/V", "V"]), ("C", ["A7", "Dm"], ["V7/ii", "ii"]),
        ("C", ["C7", "F"], ["V7/IV", "IV"]), ("C", ["C7", "G"], ["I7", "V"]),
        ("C", ["F#dim7", "G"], ["viio7/V", "V"]), ("C", ["Fm", "C"], ["iv", "I"]),
        ("C", ["Bb", "F"], ["bVII", "IV"]), ("C", ["Ab", "Bb"], ["bVI", "bVII"]),
        ("C", ["Db/F", "G7/B"], ["N6", "V65"]), ("C", ["Ab7", "G"], ["Ger65", "V"]),
        ("C", ["C/G", "G7"], ["Cad64", "V7"]), ("C", ["Dm7/F", "G7sus4"], ["ii65", "V7[sus4]"]),
        ("C", ["Bm7b5", "Cmaj7"], ["viiø7", "Imaj7"]), ("Am", ["G#dim7", "Am"], ["viio7", "i"]),
        ("Am", ["E7/D", "Am/C"], ["V2", "i6"]), ("Am", ["G", "F", "E"], ["VII", "VI", "V"]),
        ("Am", ["Bm7b5/D", "E"], ["iiø65", "V"]), ("f#", ["C#7", "F#m"], ["V7", "i"]),
        ("Bb", ["Eb/G", "F7/A", "Bb"], ["IV6", "V65", "I"]),
    ])
    func numerals(key: String, chords: [String], expected: [String]) throws {
        let analysis = try analyzeHarmonicProgression(chords: chords, key: key)
        #expect(analysis.romanNumerals.map(\.romanNumeral) == expected)
    }

    @Test(arguments: [
        (["C", "G", "Am", "F"], "C major"), (["Am", "Dm", "E7", "Am"], "A minor"),
        (["Dm7", "G7", "Cmaj7"], "C major"), (["Bb", "Gm", "Eb", "F"], "Bb major"),
        (["Am", "G", "F", "E"], "A minor"), (["F#m", "D", "A", "E", "A"], "A major"),
    ])
    func keys(chords: [String], expected: String) throws {
        #expect(estimateKey(ofChords: try chords.map { try Chord($0) })?.name == expected)
    }

    @Test(arguments: [
        (["Dm7", "G7", "Cmaj7"], "C", "ii-V-I"), (["C", "F", "G"], "C", "I-IV-V"),
        (["Am", "F", "C", "G"], "C", "vi-IV-I-V"), (["Am", "G", "F", "E"], "Am", "i-VII-VI-V"),
        (["D", "A", "Bm", "F#m", "G", "D", "G", "A"], "D", "I-V-vi-iii-IV-I-IV-V"),
        (["Em", "Am", "Dm", "G", "C"], "C", "iii-vi-ii-V-I"),
    ])
    func patterns(chords: [String], key: String, expected: String) throws {
        let analysis = try analyzeHarmonicProgression(chords: chords, key: key)
        #expect(analysis.commonPatterns.contains(expected))
    }

    @Test func twelveBarBlues() throws {
        let bars = ["C7", "C7", "C7", "C7", "F7", "F7", "C7", "C7", "G7", "F7", "C7", "C7"]
        let analysis = try analyzeHarmonicProgression(chords: bars, key: "C", bpm: 120)
        #expect(analysis.commonPatterns.contains("12-bar blues"))
        let hasty = try analyzeHarmonicProgression(
            chords: ["C7", "F7", "C7", "G7", "F7", "C7"], key: "C", bpm: 120)
        #expect(!hasty.commonPatterns.contains("12-bar blues"))
    }

    @Test func closes() throws {
        func last(_ chords: [String], _ key: String) throws -> Cadence? {
            try analyzeHarmonicProgression(chords: chords, key: key).cadences.last
        }
        #expect(try last(["F", "C"], "C")?.type == .plagal)
        #expect(try last(["Dm", "G"], "C")?.type == .half)
        #expect(try last(["G7", "Am"], "C")?.type == .deceptive)
        #expect(try last(["Dm/F", "E"], "Am")?.type == .phrygian)
        #expect(try last(["G7/B", "C"], "C")?.detail == "imperfect")
        #expect(try last(["C", "Dm"], "C") == nil)
    }

    /// In music a dominant on which a phrase may end is a half cadence, but not one that takes its seventh
    /// and resolves at once.
    @Test func aDominantOnItsWayIsNoHalfCadence() throws {
        func kinds(_ symbols: [String]) throws -> [Cadence.Kind] {
            let key = try #require(Key("C major"))
            let events = try symbols.enumerated().map { place, symbol in
                let chord = try Chord(symbol)
                var event = HarmonicEvent(
                    chord: chord, numeral: RomanNumeral(chord, in: key), key: key,
                    startSeconds: Double(2 * place), endSeconds: Double(2 * place + 2),
                    bar: place + 1, beat: 1, durationBeats: 4)
                var arrival = HarmonicEvent.Arrival()
                arrival.step = Double(8 * place)
                arrival.beats = Double(4 * place)
                arrival.pause = 1.5
                arrival.logPause = 0.5
                arrival.melodyTurns = true
                arrival.melodyPitch = 67
                arrival.heldSteps = 8
                event.arrival = arrival
                return event
            }
            return Cadence.find(in: events).map(\.type)
        }
        let before = ["C", "F", "C", "F", "C", "F", "C"]
        #expect(try kinds(before + ["G", "F", "Am", "Em"]) == [.half])
        #expect(try kinds(before + ["G", "G7", "C", "Em"]).contains(.half) == false)
    }

    /// Silence takes its time and is no chord; altered dominants are dominants.
    @Test func silenceAndAlteredDominants() throws {
        let analysis = try analyzeHarmonicProgression(
            chords: ["Dm7b5", "G7alt", "N.C.", "Cm"], key: "C minor", bpm: 120)
        #expect(analysis.romanNumerals.map(\.romanNumeral) == ["iiø7", "V7[alt]", "i"])
        #expect(analysis.romanNumerals.map(\.startTime) == [0, 2, 6])
        #expect(try Chord("E7alt").pitchClasses == [4, 8, 0, 2, 5, 7])
        #expect(try analyzeHarmonicProgression(chords: ["N.C."]).romanNumerals.isEmpty)
    }

    @Test func badInput() {
        #expect(throws: TheoryError.self) { try Chord("H7") }
        #expect(throws: TheoryError.self) { try Chord("") }
        #expect(throws: TheoryError.self) { try Chord("Cfoo") }
        #expect(throws: TheoryError.self) { try Chord("C/") }
        #expect(throws: TheoryError.self) {
            try analyzeHarmonicProgression(chords: ["C"], key: "X")
        }
        #expect(throws: TheoryError.self) {
            try analyzeHarmonicProgression(chords: ["C"], key: "C", bpm: .nan)
        }
        #expect((try? analyzeHarmonicProgression(chords: []))?.romanNumerals.isEmpty == true)
    }

    @Test func symbolsComeBack() throws {
        for quality in ChordQuality.allCases {
            for fifths in -6...6 {
                for (index, interval) in quality.intervals.enumerated() {
                    let chord = Chord(
                        root: SpelledPitch(fifths: fifths), quality: quality, bassInterval: interval
                    )
                    let back = try Chord(chord.symbol)
                    #expect(back == chord, "\(chord.symbol)")
                    #expect(back.inversion == index)
                }
            }
        }
    }

    @Test func voiceLeadingDistances() {
        // C major to A minor: two common tones, G moves by two semitones: 2/3 of a semitone a voice.
        #expect(abs(VoiceLeading.distance([0, 4, 7], [9, 0, 4]) - 2.0 / 3) < 1e-9)
        #expect(VoiceLeading.distance([0, 4, 7], [0, 4, 7]) == 0)
        #expect(VoiceLeading.distance([0, 4, 7], [1, 5, 8]) == 1)
    }

    @Test func everyPatternCanBeRead() {
        #expect(ProgressionPattern.standard.count >= 25)
        for pattern in ProgressionPattern.standard {
            #expect(pattern.shapes != nil, "\(pattern.name)")
            #expect(pattern.bars == nil || pattern.bars?.count == pattern.numerals.count)
        }
    }

    @Test func keysAndSpelling() {
        for mode in Mode.allCases {
            for tonic in 0..<12 {
                let key = Key(tonicPitchClass: tonic, mode: mode)
                #expect(key.tonicPitchClass == tonic)
                #expect(Key(key.name) == key)
                #expect(abs(key.signatureFifths) <= 6)
            }
        }
        let eFlat = Key(tonicPitchClass: 3, mode: .major)
        #expect(eFlat.spelling(ofPitchClass: 8).name == "Ab")
        #expect(Key(tonicPitchClass: 4, mode: .minor).spelling(ofPitchClass: 3).name == "D#")
        #expect(SpelledPitch("Bbb")?.pitchClass == 9)
        #expect(SpelledPitch("E#")?.name == "E#")
    }
}
