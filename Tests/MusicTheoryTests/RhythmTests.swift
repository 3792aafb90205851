import MusicCore
import Support
import Testing

@testable import MusicTheory

@Suite struct RhythmTests {
    @Test func quartersAreNotSyncopated() throws {
        let beats = (0..<16).map(Double.init)
        let rhythm = try analyzeRhythmicComplexity(beats: beats, bpm: 120, duration: 8)
        #expect(rhythm.syncopationIndex == 0)
        #expect(rhythm.noteDensity == 2)
        #expect(rhythm.metricHierarchy.strongBeats == [1, 3])
        #expect(rhythm.metricHierarchy.weakBeats == [2, 4])
        #expect(rhythm.timeSignature == "4/4")
        #expect(rhythm.polyrhythmsDetected.isEmpty)
    }

    /// Every note on the second half of a beat is held over the next beat: weights in 4/4 are 0 for
    /// the downbeat, -1 for the third beat, -2 for the others, -3 for eighths.
    @Test func offBeatsAreSyncopated() throws {
        let beats = (0..<16).map { Double($0) + 0.5 }
        let rhythm = try analyzeRhythmicComplexity(beats: beats, bpm: 120, duration: 8)
        // Held over beats 2, 3, 4, 1: differences 1, 2, 1, 3; the last note of sixteen has no end.
        let expected = Double(3 * 7 + 4) / Double(4 * 15)
        #expect(abs(rhythm.syncopationIndex - expected) < 0.001)
    }

    @Test func metricalWeights() {
        #expect(
            RhythmicAnalysis.metricalWeights(barLength: 16, stepsPerBeat: 4)
                == [0, -4, -3, -4, -2, -4, -3, -4, -1, -4, -3, -4, -2, -4, -3, -4])
    }

    @Test func swingAndPolyrhythm() throws {
        let swung = (0..<16).flatMap { [Double($0), Double($0) + 2.0 / 3] }
        let swing = try analyzeRhythmicComplexity(beats: swung, bpm: 120, duration: 8)
        #expect(abs((swing.swingRatio ?? 0) - 0.667) < 0.002)
        let against = (0..<8).flatMap { beat in
            [0, 1.0 / 3, 0.5, 2.0 / 3].map { Double(beat) + $0 }
        }
        let poly = try analyzeRhythmicComplexity(beats: against, bpm: 120, duration: 4)
        #expect(poly.polyrhythmsDetected.first?.ratio == "3:2")
        #expect(poly.polyrhythmsDetected.first?.count == 8)
    }

    @Test func badValues() {
        #expect(throws: TheoryError.self) {
            try analyzeRhythmicComplexity(beats: [], bpm: 0, duration: 1)
        }
        #expect(throws: TheoryError.self) {
            try analyzeRhythmicComplexity(beats: [.nan], bpm: 100, duration: 1)
        }
        #expect(throws: TheoryError.self) {
            try analyzeRhythmicComplexity(beats: [1], bpm: 100, duration: -1)
        }
        let none = try? analyzeRhythmicComplexity(beats: [], bpm: 100, duration: 0)
        #expect(none?.syncopationIndex == 0 && none?.noteDensity == 0)
    }

    /// A steady waltz, each onset moved by up to 10 ms: the tracker must find its beats.
    @Test func tracksASteadyWaltz() throws {
        var generator = RandomGenerator(seed: 11)
        var notes: [Note] = []
        for beat in 0..<60 {
            let time = 0.7 + Double(beat) * 0.55 + 0.02 * (generator.uniformDouble() - 0.5)
            let pitches: [UInt8] = beat % 3 == 0 ? [40, 64] : [60, 64, 67]
            for pitch in pitches {
                notes.append(
                    Note(
                        pitch: pitch, velocity: beat % 3 == 0 ? 80 : 55, onsetSeconds: time,
                        offsetSeconds: time + 0.4))
            }
        }
        let grid = try #require(BeatTracker().grid(notes: notes))
        let beats = grid.beats.map(\.seconds)
        let hits = (0..<60).filter { beat in
            beats.contains { abs($0 - (0.7 + Double(beat) * 0.55)) < 0.07 }
        }
        #expect(hits.count >= 57)
        #expect(beats.count <= 64)
        #expect(grid.timeSignature.numerator == 3)
        #expect(BeatTracker().grid(notes: Array(notes.prefix(4))) == nil)
    }

    @Test func genreConventionsAreReadable() {
        let names = GenreConvention.standard.map(\.genre)
        #expect(
            Set(names) == [
                "pop", "rock", "jazz", "edm", "hip-hop", "country", "classical", "blues",
            ])
        for convention in GenreConvention.standard {
            #expect(convention.tempo.count == 2 && convention.seventhShare.count == 2)
        }
        #expect(GenreAnalysis(.init()).primaryGenre == nil)
    }
}
