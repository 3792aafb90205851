import MusicCore

/// The whole answer about a piece; its JSON has the snake-case names of the properties, times in
/// seconds and places as bar:beat.
public struct MusicAnalysis: Sendable, Codable, Equatable {
    public struct NamedChord: Sendable, Codable, Equatable {
        public var chord: String
        public var startTime: Double
        public var endTime: Double
        public var startPosition: String
        public var durationBeats: Double
        public var romanNumeral: String
        public var key: String
        public var confidence: Double
    }

    public struct Section: Sendable, Codable, Equatable {
        public var label: String
        public var startTime: Double
        public var endTime: Double
        public var startBar: Int
    }

    /// Beats a minute on average; nothing when there is no beat.
    public var bpm: Double?
    /// As in `Eb major`; nothing without enough evidence.
    public var key: String?
    public var keyConfidence: Double
    public var durationSeconds: Double
    public var timeSignature: String
    /// Whether beats come from the file or were found in the notes.
    public var beatSource: BeatGrid.Source
    public var beats: [Double]
    public var downbeats: [Double]
    public var sections: [Section]
    public var chords: [NamedChord]
    public var harmonicAnalysis: HarmonicAnalysis
    public var rhythmicAnalysis: RhythmicAnalysis
    public var genreAnalysis: GenreAnalysis
    /// A4 in Hz, of a recording; nothing for written music.
    public var tuningFrequency: Double?
    /// What could not be said and why.
    public var notes: [String]

    private enum CodingKeys: String, CodingKey {
        case bpm, key, keyConfidence, durationSeconds, timeSignature, beatSource, beats, downbeats
        case sections, chords, harmonicAnalysis, rhythmicAnalysis, genreAnalysis
        case tuningFrequency, notes
    }

    init(score: Score, findings: MusicAnalyzer.Findings, within seconds: ClosedRange<Double>?) {
        let grid = findings.grid
        let range = seconds ?? 0...Double.greatestFiniteMagnitude
        let lastEnd = score.notes.lazy.map(\.offsetTick).max() ?? 0
        let end = score.tempoMap.seconds(atTick: min(lastEnd, TempoMap.maximumTick))
        let events = findings.harmony.events.filter { range.contains($0.startSeconds) }
        let metre = grid.timeSignature
        let bar = BeatGrid.Bar(
            startStep: 0, numerator: metre.numerator, denominator: metre.denominator)
        harmonicAnalysis = HarmonicAnalysis(
            events: events, beatsPerBar: Double(bar.beatCount))
        let allBeats = score.notes.isEmpty ? [] : grid.beats.filter { range.contains($0.seconds) }
        beats = allBeats.map(\.seconds.thousandths)
        downbeats = allBeats.filter(\.isDownbeat).map(\.seconds.thousandths)
        bpm = score.notes.isEmpty ? nil : grid.beatsPerMinute?.thousandths
        key = findings.harmony.key?.name
        keyConfidence = findings.harmony.keyConfidence.thousandths
        durationSeconds = (min(end, range.upperBound) - min(end, range.lowerBound)).thousandths
        timeSignature = "\(metre.numerator)/\(metre.denominator)"
        beatSource = grid.source
        chords = events.map {
            NamedChord(
                chord: $0.chord.symbol, startTime: $0.startSeconds.thousandths,
                endTime: $0.endSeconds.thousandths, startPosition: $0.position,
                durationBeats: $0.durationBeats.thousandths, romanNumeral: $0.numeral.text,
                key: $0.key.name, confidence: $0.confidence.thousandths)
        }
        sections = SectionFinder(score: score, grid: grid, notes: findings.gridNotes).sections()
            .filter { range.overlaps($0.startTime...max($0.startTime, $0.endTime)) }
        rhythmicAnalysis = MusicAnalysis.rhythm(
            score, grid, bar, within: range, durationSeconds: durationSeconds)
        var evidence = GenreAnalysis.Evidence()
        evidence.bpm = bpm
        evidence.harmony = events.isEmpty ? nil : harmonicAnalysis
        evidence.rhythm = score.notes.isEmpty ? nil : rhythmicAnalysis
        for note in score.notes where !note.isDrum {
            evidence.programCounts[Int(note.program), default: 0] += 1
        }
        evidence.hasDrums = score.notes.isEmpty ? nil : score.notes.contains(where: \.isDrum)
        genreAnalysis = GenreAnalysis(evidence)
        notes = [findings.harmony.doubt, genreAnalysis.note.map { "genre: " + $0 }].compactMap(
            \.self)
        if score.notes.isEmpty { notes = ["not enough evidence: there are no notes"] }
    }

    private static func rhythm(
        _ score: Score, _ grid: BeatGrid, _ bar: BeatGrid.Bar, within range: ClosedRange<Double>,
        durationSeconds: Double
    ) -> RhythmicAnalysis {
        let firstBar = grid.bars.first?.startStep ?? 0
        var onsets: [Double] = []
        for note in score.notes {
            let seconds = score.tempoMap.seconds(atTick: note.onsetTick)
            guard range.contains(seconds) else { continue }
            onsets.append((grid.step(atSeconds: seconds) - firstBar) / bar.stepsPerBeat)
        }
        return RhythmicAnalysis(
            onsets: onsets, beatsPerBar: max(1, bar.beatCount), denominator: bar.denominator,
            isCompound: bar.beatCount != bar.numerator, bpm: grid.beatsPerMinute ?? 120,
            durationSeconds: durationSeconds)
    }

    /// Beats of a bar of the prevailing metre: two in 6/8.
    public var beatsPerBar: Int {
        let parts = timeSignature.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2 else { return 4 }
        return BeatGrid.Bar(startStep: 0, numerator: parts[0], denominator: max(1, parts[1]))
            .beatCount
    }

    /// Writes `null` for what is not known, so that every key is always there.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(bpm, forKey: .bpm)
        try container.encode(key, forKey: .key)
        try container.encode(keyConfidence, forKey: .keyConfidence)
        try container.encode(durationSeconds, forKey: .durationSeconds)
        try container.encode(timeSignature, forKey: .timeSignature)
        try container.encode(beatSource, forKey: .beatSource)
        try container.encode(beats, forKey: .beats)
        try container.encode(downbeats, forKey: .downbeats)
        try container.encode(sections, forKey: .sections)
        try container.encode(chords, forKey: .chords)
        try container.encode(harmonicAnalysis, forKey: .harmonicAnalysis)
        try container.encode(rhythmicAnalysis, forKey: .rhythmicAnalysis)
        try container.encode(genreAnalysis, forKey: .genreAnalysis)
        try container.encodeIfPresent(tuningFrequency, forKey: .tuningFrequency)
        try container.encode(notes, forKey: .notes)
    }
}
