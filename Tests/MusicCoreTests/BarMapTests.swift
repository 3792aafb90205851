import MusicCore
import Testing

@Suite struct BarMapTests {
    /// 4/4 for two bars, 3/4 from tick 3840, 6/8 after two bars and two beats of it; 480 a quarter.
    private let score = Score(
        tempoMap: TempoMap(ticksPerQuarter: 480),
        timeSignatures: [
            TimeSignature(tick: 3840, numerator: 3, denominator: 4),
            TimeSignature(tick: 3840 + 2 * 1440 + 960, numerator: 6, denominator: 8),
        ])

    @Test(arguments: [
        ("1", 0), ("1.4", 1440), ("2", 1920), ("3", 3840), ("3.3", 4800), ("5", 6720),
        // The bar that 6/8 breaks off.
        ("5.2", 7200), ("6", 7680), ("6.6", 8880), ("7", 9120), ("100", 7680 + 94 * 1440),
    ])
    func positionsAreTicks(_ text: String, _ tick: Int) throws {
        let map = BarMap(score)
        let position = try #require(BarPosition(text))
        #expect(map.tick(of: position) == tick)
        #expect(map.position(atTick: tick) == position)
        #expect(map.position(atTick: tick + 1) == position)
        #expect(position.description == text)
    }

    @Test(arguments: ["", "0", "-1", "1.0", "1.", ".2", "x", "1.2.3", "1,2", "9999999999"])
    func whatIsNoPositionIsNil(_ text: String) {
        #expect(BarPosition(text) == nil)
    }

    @Test func beatsThatABarDoesNotHaveAreNone() throws {
        let map = BarMap(score)
        for text in ["1.5", "3.4", "5.3", "6.7"] {
            #expect(map.tick(of: try #require(BarPosition(text))) == nil)
        }
    }

    @Test func barsBeginOneAfterAnother() {
        let map = BarMap(score)
        #expect(
            map.barTicks(upTo: 9000) == [0, 1920, 3840, 5280, 6720, 7680, 9120])
        #expect(map.barTick(notBefore: 1) == 1920 && map.barTick(notBefore: 1920) == 1920)
        #expect(map.barTick(notBefore: 6800) == 7680)
        #expect(map.metre(atTick: 7679).numerator == 3 && map.metre(atTick: 7680).numerator == 6)
        #expect(BarMap(Score(tempoMap: TempoMap(ticksPerQuarter: 96))).barTicks(upTo: 0) == [0])
    }

    private func score(onsets: [Int], quarter: Int = 480, tempi: [TempoChange] = []) -> Score {
        Score(
            tempoMap: TempoMap(ticksPerQuarter: quarter, changes: tempi),
            notes: onsets.map { ScoreNote(onsetTick: $0, durationTicks: 10, pitch: 60) })
    }

    @Test func beatsMeanSomethingWhereNotesHeedThem() {
        #expect(score(onsets: (0..<20).map { $0 * 120 }).isMetrical)
        // Played freely over a header's tempo.
        #expect(!score(onsets: (0..<20).map { $0 * 131 + 7 }).isMetrical)
        // Led by a changing tempo.
        #expect(
            score(
                onsets: [7, 133],
                tempi: [
                    TempoChange(tick: 0, microsecondsPerQuarter: 500_000),
                    TempoChange(tick: 480, microsecondsPerQuarter: 600_000),
                ]
            ).isMetrical)
        #expect(!score(onsets: []).isMetrical)
    }

    @Test func theGridIsTheCoarsestThatHolds() {
        #expect(score(onsets: [0, 480, 960]).linesPerQuarter == 1)
        #expect(score(onsets: [0, 240, 960]).linesPerQuarter == 2)
        #expect(score(onsets: [0, 160, 320, 480]).linesPerQuarter == 3)
        #expect(score(onsets: [0, 120, 480]).linesPerQuarter == 4)
        #expect(score(onsets: [0, 120, 160]).linesPerQuarter == 12)
        // Triplets, rounded to ticks that a quarter cannot be divided into.
        #expect(score(onsets: [0, 33, 67, 100], quarter: 100).linesPerQuarter == 3)
        #expect(score(onsets: [0, 131, 277, 409]).linesPerQuarter == nil)
    }

    /// Bars that follow the playing: notes lie near their lines.
    @Test func playedMusicHasAGridToo() throws {
        let tempi = [
            TempoChange(tick: 0, microsecondsPerQuarter: 500_000),
            TempoChange(tick: 4800, microsecondsPerQuarter: 520_000),
        ]
        // Ten milliseconds are ten ticks.
        let onsets = (0..<40).map { $0 * 240 + ($0 % 2 == 0 ? 10 : -10) }.map { max(0, $0) }
        let played = score(onsets: onsets, tempi: tempi)
        #expect(played.linesPerQuarter == nil)
        let grid = try #require(OnsetGrid(played))
        #expect(grid.linesPerQuarter == 2 && abs(grid.spreadSeconds - 0.0104) < 3e-4)
        #expect(OnsetGrid(score(onsets: [0, 240, 480]))?.spreadSeconds == 0)
        // Notes that fall anywhere have none, with a tempo that changes or without.
        let free = (0..<40).map { $0 * 131 + 7 }
        #expect(OnsetGrid(score(onsets: free)) == nil)
        #expect(OnsetGrid(score(onsets: free, tempi: tempi)) == nil)
    }

    @Test func theTempoThatPrevailsIsTheMedian() {
        let map = TempoMap(
            ticksPerQuarter: 480,
            changes: [
                TempoChange(tick: 0, microsecondsPerQuarter: 400_000),
                TempoChange(tick: 1000, microsecondsPerQuarter: 500_000),
                TempoChange(tick: 1900, microsecondsPerQuarter: 600_000),
                TempoChange(tick: 2000, microsecondsPerQuarter: 2_000_000),
            ])
        #expect(map.prevailingMicrosecondsPerQuarter(inTicks: 0..<2100) == 500_000)
        #expect(map.prevailingMicrosecondsPerQuarter(inTicks: 0..<1500) == 400_000)
        #expect(map.prevailingMicrosecondsPerQuarter(inTicks: 1800..<2100) == 600_000)
        #expect(map.prevailingMicrosecondsPerQuarter(inTicks: 950..<1000) == 400_000)
        #expect(map.prevailingMicrosecondsPerQuarter(inTicks: 1000..<1000) == 500_000)
        let smpte = TempoMap(framesPerSecond: 25, ticksPerFrame: 40)
        #expect(smpte.prevailingMicrosecondsPerQuarter(inTicks: 0..<9) == 500_000)
    }
}
