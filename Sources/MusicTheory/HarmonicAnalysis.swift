/// What the chords of a piece do; the JSON keys are the snake-case names of the properties.
public struct HarmonicAnalysis: Sendable, Codable, Equatable {
    public struct Numeral: Sendable, Codable, Equatable {
        public var chord: String
        public var romanNumeral: String
        public var key: String
        public var startTime: Double
        public var endTime: Double
        public var startPosition: String
        public var inversion: Int
        public var isBorrowed: Bool
        public var confidence: Double
    }

    public struct Function: Sendable, Codable, Equatable {
        public var romanNumeral: String
        public var function: HarmonicFunction
    }

    public struct Occurrence: Sendable, Codable, Equatable {
        public var pattern: String
        public var name: String
        public var startTime: Double
        public var endTime: Double
    }

    public struct Rhythm: Sendable, Codable, Equatable {
        /// Chord changes in a bar, on average.
        public var changesPerBar: Double
        public var changesPerMinute: Double
        public var meanChordBeats: Double
        public var meanChordSeconds: Double
    }

    public struct Modulation: Sendable, Codable, Equatable {
        public var fromKey: String
        public var toKey: String
        public var time: Double
        public var position: String
        /// A chord before the new key that belongs to both, as `vi = ii`; nothing if there is none.
        public var pivot: String?
        /// Steps on the circle of fifths between the signatures.
        public var distance: Double
    }

    public struct KeyRegion: Sendable, Codable, Equatable {
        public var key: String
        public var startTime: Double
        public var endTime: Double
    }

    public var romanNumerals: [Numeral] = []
    public var functionalHarmony: [Function] = []
    public var commonPatterns: [String] = []
    public var patternOccurrences: [Occurrence] = []
    public var harmonicRhythm = Rhythm(
        changesPerBar: 0, changesPerMinute: 0, meanChordBeats: 0, meanChordSeconds: 0)
    public var cadences: [Cadence] = []
    public var voiceLeading = VoiceLeading()
    public var modulations: [Modulation] = []
    public var keys: [KeyRegion] = []
    public var progressionComplexity = 0.0

    /// Asks every question of a list of chords.
    ///
    /// - Parameters:
    ///   - events: in time order.
    ///   - beatsPerBar: of the prevailing metre, > 0; for the harmonic rhythm.
    public init(events: [HarmonicEvent], beatsPerBar: Double) {
        guard !events.isEmpty else { return }
        romanNumerals = events.map { event in
            Numeral(
                chord: event.chord.symbol, romanNumeral: event.numeral.text, key: event.key.name,
                startTime: event.startSeconds.thousandths, endTime: event.endSeconds.thousandths,
                startPosition: event.position, inversion: event.numeral.inversion,
                isBorrowed: event.numeral.isBorrowed, confidence: event.confidence.thousandths)
        }
        functionalHarmony = events.map {
            Function(romanNumeral: $0.numeral.text, function: $0.numeral.function)
        }
        patternOccurrences = ProgressionPattern.occurrences(
            of: ProgressionPattern.standard, in: events)
        for occurrence in patternOccurrences where !commonPatterns.contains(occurrence.pattern) {
            commonPatterns.append(occurrence.pattern)
        }
        harmonicRhythm = HarmonicAnalysis.rhythm(of: events, beatsPerBar: beatsPerBar)
        cadences = Cadence.find(in: events)
        voiceLeading = VoiceLeading(events: events)
        (keys, modulations) = HarmonicAnalysis.keys(of: events)
        progressionComplexity = HarmonicAnalysis.complexity(
            of: events, modulationCount: modulations.count)
    }

    private static func rhythm(of events: [HarmonicEvent], beatsPerBar: Double) -> Rhythm {
        var changes = 0
        for (previous, event) in zip(events, events.dropFirst()) where previous.chord != event.chord
        {
            changes += 1
        }
        let beats = events.reduce(0) { $0 + $1.durationBeats }
        let seconds = events.reduce(0) { $0 + $1.endSeconds - $1.startSeconds }
        let chords = Double(changes + 1)
        return Rhythm(
            changesPerBar: beats > 0 ? (chords * beatsPerBar / beats).thousandths : 0,
            changesPerMinute: seconds > 0 ? (chords * 60 / seconds).thousandths : 0,
            meanChordBeats: (beats / chords).thousandths,
            meanChordSeconds: (seconds / chords).thousandths)
    }

    private static func keys(of events: [HarmonicEvent]) -> ([KeyRegion], [Modulation]) {
        var regions: [KeyRegion] = []
        var modulations: [Modulation] = []
        for (index, event) in events.enumerated() {
            if index > 0, event.key == events[index - 1].key {
                regions[regions.count - 1].endTime = event.endSeconds.thousandths
                continue
            }
            regions.append(
                KeyRegion(
                    key: event.key.name, startTime: event.startSeconds.thousandths,
                    endTime: event.endSeconds.thousandths))
            guard index > 0 else { continue }
            let previous = events[index - 1]
            modulations.append(
                Modulation(
                    fromKey: previous.key.name, toKey: event.key.name,
                    time: event.startSeconds.thousandths, position: event.position,
                    pivot: pivot(at: index, in: events),
                    distance: previous.key.distance(to: event.key)))
        }
        return (regions, modulations)
    }

    /// The nearest chord around the change that is at home in both keys.
    private static func pivot(at index: Int, in events: [HarmonicEvent]) -> String? {
        let (old, new) = (events[index - 1].key, events[index].key)
        for event in [events[index - 1], events[index]] {
            let before = RomanNumeral(event.chord, in: old)
            let after = RomanNumeral(event.chord, in: new)
            if [before, after].allSatisfy({ $0.applied == nil && $0.special == .none }),
                RomanNumeral.isInScale(before.rootSemitones, event.chord.quality, old.mode),
                RomanNumeral.isInScale(after.rootSemitones, event.chord.quality, new.mode)
            {
                return "\(before.text) = \(after.text)"
            }
        }
        return nil
    }

    /// Four shares, weighted: variety (distinct numerals by the root of the number of chords),
    /// chords beyond the triad, chords from outside the scale, and key changes (one in eight chords
    /// counts in full). A measure of our own, 0 for one triad repeated.
    private static func complexity(of events: [HarmonicEvent], modulationCount: Int) -> Double {
        let count = Double(events.count)
        let distinct = Double(Set(events.map(\.numeral.plainText)).count)
        let variety = events.count > 1 ? min(1, (distinct - 1) / (2 * count.squareRoot())) : 0
        let extended = Double(events.filter { $0.chord.quality.intervals.count > 3 }.count) / count
        let chromatic =
            Double(
                events.filter {
                    $0.numeral.applied != nil || $0.numeral.isBorrowed
                        || $0.numeral.function == .chromatic
                        || ($0.numeral.special != .none && $0.numeral.special != .cadentialSixFour)
                }.count) / count
        let wandering = min(1, 8 * Double(modulationCount) / count)
        return (0.4 * variety + 0.2 * extended + 0.25 * min(1, 2 * chromatic) + 0.15 * wandering)
            .thousandths
    }
}

extension HarmonicEvent {
    /// Bar and beat, as `12:3` or `12:3.5`.
    public var position: String {
        let rounded = (beat * 100).rounded() / 100
        let text = rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
        return "\(bar):\(text)"
    }
}

extension Double {
    /// Rounded to thousandths, for output; 0 when not finite.
    var thousandths: Double { isFinite ? (self * 1000).rounded() / 1000 : 0 }
}
