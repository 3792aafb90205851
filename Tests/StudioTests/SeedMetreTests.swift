import MusicCore
import Requests
import Testing

@testable import Studio

@Suite struct SeedMetreTests {
    /// Quarters in 3/4 at 90, the last let go some ticks before the bar line.
    private func waltz(
        bars: Int = 4, short: Int = 80, endTick: Int? = nil, step: Int = 480
    ) -> Score {
        let count = bars * 3 * 480 / step
        let notes = (0..<count).map {
            ScoreNote(onsetTick: $0 * step, durationTicks: step - short, pitch: 60)
        }
        return Score(
            tempoMap: TempoMap(
                ticksPerQuarter: 480,
                changes: [TempoChange(tick: 0, microsecondsPerQuarter: 666_667)]),
            notes: notes,
            timeSignatures: [TimeSignature(tick: 0, numerator: 3, denominator: 4)],
            endTick: endTick ?? bars * 3 * 480 - short)
    }

    @Test(
        arguments: [
            // Let go before the line, on it, and a little after.
            (80, nil, 4), (0, nil, 4), (-30, nil, 4),
            // A bar that is begun is filled up, and the tracks may go on.
            (-200, nil, 5), (80, 5 * 1440, 5), (80, 5 * 1440 + 10, 5), (80, 90 * 1440, 8),
        ] as [(Int, Int?, Int)])
    func newMusicBeginsOnABarLine(_ short: Int, _ endTick: Int?, _ bars: Int) throws {
        let metre = try #require(try SeedMetre(waltz(short: short, endTick: endTick)))
        #expect(metre.joinTick == bars * 1440)
        #expect(abs(metre.joinSeconds - Double(bars) * 2) < 1e-4)
    }

    @Test func theSeedsTempoMetreAndGridAreTheDefault() throws {
        let metre = try #require(try SeedMetre(waltz(step: 240)))
        var controls = Controls()
        let told = metre.fill(&controls)
        #expect(controls.words(.metre) == ["3/4"] && controls.words(.grid) == ["1/8"])
        let plan = try ControlPlan(controls, seconds: 8)
        #expect(abs((plan.barSeconds ?? 0) - 2) < 1e-4)
        #expect(told?.parameters == [.bpm, .metre, .grid, .grid])
    }

    /// What slows down at its end goes on in tempo.
    @Test func aRitardandoEndsWithTheSeed() throws {
        var score = waltz(bars: 12)
        score.tempoMap = TempoMap(
            ticksPerQuarter: 480,
            changes: [
                TempoChange(tick: 0, microsecondsPerQuarter: 400_000),
                TempoChange(tick: 1440, microsecondsPerQuarter: 500_000),
                TempoChange(tick: 10 * 1440, microsecondsPerQuarter: 700_000),
                TempoChange(tick: 11 * 1440, microsecondsPerQuarter: 900_000),
            ])
        #expect(try SeedMetre(score)?.bpm == 120)
        // Four bars in a new tempo are no ritardando.
        #expect(try SeedMetre(score, from: BarPosition(bar: 6))?.bpm == 120)
        #expect(try SeedMetre(score, from: BarPosition(bar: 2))?.bpm == 150)
    }

    /// The grid is that of what comes before the new music.
    @Test func theRestOfTheSeedHasNoSay() throws {
        var score = waltz()
        score.notes.append(ScoreNote(onsetTick: 3 * 1440 + 120, durationTicks: 9, pitch: 70))
        #expect(try SeedMetre(score)?.grid?.linesPerQuarter == 4)
        #expect(try SeedMetre(score, from: BarPosition(bar: 4))?.grid?.linesPerQuarter == 1)
    }

    @Test func whatIsAskedForStays() throws {
        let metre = try #require(try SeedMetre(waltz()))
        var free = Controls()
        try free.set(.grid, to: ["free"])
        #expect(metre.fill(&free) != nil)
        #expect(free.words(.grid) == ["free"] && free.words(.metre) == ["3/4"])
        #expect(try ControlPlan(free, seconds: 8).onsetTimes == nil)
        var other = Controls()
        try other.set(.bpm, to: ["100"])
        #expect(metre.fill(&other) == nil)
        #expect(other.words(.bpm) == ["100.0"] && other.words(.metre) == nil)
    }

    @Test func newMusicMayBeginInTheMiddle() throws {
        let position = try #require(BarPosition("2.3"))
        #expect(try SeedMetre(waltz(), from: position)?.joinTick == 1440 + 960)
        #expect(throws: RequestError.self) {
            try SeedMetre(waltz(), from: BarPosition(bar: 9))
        }
    }

    /// Where nothing is left to continue, the music begins from an opening.
    @Test func withoutPitchesThereIsNothingToJoin() throws {
        #expect(throws: RequestError.self) { try SeedMetre(waltz(), from: BarPosition(bar: 1)) }
        var drums = waltz()
        for index in drums.notes.indices { drums.notes[index].channel = 9 }
        #expect(try SeedMetre(drums) == nil)
    }

    @Test func aRecordingHasNone() throws {
        let played = Score(
            tempoMap: TempoMap(ticksPerQuarter: 480),
            notes: (0..<20).map { ScoreNote(onsetTick: $0 * 131, durationTicks: 9, pitch: 60) })
        #expect(try SeedMetre(played) == nil)
        #expect(throws: RequestError.self) {
            try SeedMetre(played, from: BarPosition(bar: 1))
        }
    }
}
