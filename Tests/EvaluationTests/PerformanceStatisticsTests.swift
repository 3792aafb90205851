import Evaluation
import Foundation
import MusicCore
import PianoRolls
import Testing

@Suite struct PerformanceStatisticsTests {
    private func note(_ pitch: UInt8, _ onset: Double, _ offset: Double, _ velocity: UInt8) -> Note
    {
        Note(pitch: pitch, velocity: velocity, onsetSeconds: onset, offsetSeconds: offset)
    }

    /// C major triad for a second, F sharp for another after a second of rest.
    private var performance: Performance {
        Performance(notes: [
            note(60, 0, 1, 40), note(64, 0, 1, 60), note(67, 0, 1, 80), note(78, 2, 4, 60),
        ])
    }

    @Test func figuresByHand() throws {
        let statistics = try #require(try PerformanceStatistics(performance))
        #expect(statistics.noteCount == 4 && statistics.durationSeconds == 4)
        #expect(statistics.notesPerSecond == 1)
        // 16 frames of three keys, 32 of one; silence is not counted.
        #expect(abs(statistics.polyphony - 80.0 / 48) < 1e-12)
        #expect(abs(statistics.pitchClassEntropy - 2) < 1e-12)
        // C, E, G are in C major without F sharp; G major holds all four.
        #expect(statistics.scaleConsistency == 1)
        #expect(statistics.pitchRange == 18)
        #expect(statistics.velocityMean == 60)
        #expect(abs(statistics.velocityDeviation - 200.0.squareRoot()) < 1e-12)
        #expect(abs(statistics.interOnsetMeanSeconds - 2.0 / 3) < 1e-12)
        #expect(abs(statistics.interOnsetDeviationSeconds - (8.0 / 9).squareRoot()) < 1e-12)
    }

    @Test func thePedalCountsWithinTheLimit() throws {
        var pedalled = performance
        for (time, value) in [(0.5, 127), (1.0, 0), (1.5, 64), (9.0, 0)] as [(Double, UInt8)] {
            pedalled.pedal.append(PedalChange(timeSeconds: time, value: value))
        }
        let whole = try #require(try PerformanceStatistics(pedalled))
        #expect(whole.pedalShare == 0.75 && whole.pedalPressRate == 0.5)
        let start = try #require(try PerformanceStatistics(pedalled, maxSeconds: 1.25))
        #expect(abs(start.pedalShare - 0.5) < 1e-12 && abs(start.pedalPressRate - 1) < 1e-12)
        #expect(try PerformanceStatistics(performance)?.pedalShare == 0)
    }

    @Test func aLimitCutsNotes() throws {
        let statistics = try #require(try PerformanceStatistics(performance, maxSeconds: 3))
        #expect(statistics.durationSeconds == 3 && statistics.noteCount == 4)
        #expect(abs(statistics.polyphony - 64.0 / 32) < 1e-12)
        #expect(try PerformanceStatistics(performance, maxSeconds: 2)?.noteCount == 3)
    }

    @Test func allTwelvePitchClassesAreInNoScale() throws {
        let chromatic = Performance(
            notes: (60..<72).map { note($0, Double($0), Double($0) + 1, 64) })
        let statistics = try #require(try PerformanceStatistics(chromatic))
        #expect(abs(statistics.pitchClassEntropy - log2(12)) < 1e-12)
        #expect(statistics.scaleConsistency == 7.0 / 12)
    }

    @Test func nothingHasNoFigures() throws {
        #expect(try PerformanceStatistics(Performance()) == nil)
        #expect(try PerformanceStatistics(performance, maxSeconds: 1e-9)?.noteCount == 3)
    }

    @Test func summaries() {
        #expect(Summary([]).mean == 0 && Summary([]).count == 0)
        let summary = Summary([1, 3])
        #expect(summary.mean == 2 && summary.deviation == 1 && summary.count == 2)
    }

    /// Two equal bars and one that differs in two of 48 places; an onset a hair early counts in its
    /// bar.
    @Test func groove() throws {
        let bars = [0.0, 2, 4, 6]
        let onsets = [0, 0.5, 1, 2, 2.5, 3, 3.9999, 4.5, 5.5]
        let value = try #require(
            PerformanceStatistics.grooveConsistency(onsets: onsets, bars: bars))
        #expect(abs(value - (1 - (0 + 2.0 / 48) / 2)) < 1e-9)
        #expect(PerformanceStatistics.grooveConsistency(onsets: onsets, bars: [0, 2]) == nil)
        #expect(PerformanceStatistics.grooveConsistency(onsets: [], bars: bars) == 1)
        #expect(
            PerformanceStatistics.grooveConsistency(onsets: [-1, 7, .infinity], bars: bars) == 1)
    }
}
