import MusicCore
import Testing

@testable import Evaluation

@Suite struct MusicFeaturesTests {
    private func note(
        _ pitch: UInt8, at onset: Double, lasting length: Double = 0.5, velocity: UInt8 = 64
    ) -> Note {
        Note(
            pitch: pitch, velocity: velocity, onsetSeconds: onset, offsetSeconds: onset + length)
    }

    private func features(_ notes: [Note], seconds: Double = 4) -> MusicFeatures {
        MusicFeatures(notes, seconds: seconds)
    }

    @Test func wassersteinIsTheMeanMove() {
        #expect(MusicFeatures.wasserstein([1, 2, 3], [1, 2, 3]) == 0)
        #expect(MusicFeatures.wasserstein([1, 2, 3], [3, 4, 5]) == 2)
        // Half of the weight at 0 moves to 1, half to 3.
        #expect(MusicFeatures.wasserstein([0], [1, 3]) == 2)
        // A quarter of the weight moves from 0 to 4.
        #expect(MusicFeatures.wasserstein([0, 0, 4, 4], [0, 4, 4, 4]) == 1)
        #expect(MusicFeatures.wasserstein([], [1]) == 0)
    }

    @Test func variationIsHalfTheDifference() {
        #expect(MusicFeatures.variation([1, 0], [0, 1]) == 1)
        #expect(MusicFeatures.variation([0.75, 0.25], [0.5, 0.5]) == 0.25)
    }

    @Test func musicIsAtNoDistanceFromItself() {
        let music = features([note(60, at: 0), note(64, at: 0.5), note(67, at: 1.5)])
        for feature in MusicFeatures.Feature.allCases {
            #expect(music.distance(to: music, in: feature) == 0)
        }
    }

    @Test func eachFeatureHearsWhatItIsNamedAfter() {
        let scale = [60, 62, 64, 65].enumerated().map { note(UInt8($1), at: Double($0) * 0.5) }
        let music = features(scale)
        func moved(_ change: (inout Note) -> Void) -> MusicFeatures {
            features(
                scale.map {
                    var note = $0
                    change(&note)
                    return note
                })
        }
        func distances(_ other: MusicFeatures) -> [MusicFeatures.Feature: Double] {
            var result: [MusicFeatures.Feature: Double] = [:]
            for feature in MusicFeatures.Feature.allCases {
                let distance = music.distance(to: other, in: feature)
                if distance > 1e-9 { result[feature] = (distance * 1000).rounded() / 1000 }
            }
            return result
        }
        // An octave higher the pitch classes and the steps are the same.
        #expect(distances(moved { $0.pitch += 12 }) == [.register: 12])
        #expect(distances(moved { $0.velocity += 10 }) == [.velocity: 10])
        // Twice as long, and the rhythm as it was: one doubling.
        #expect(distances(moved { $0.offsetSeconds += 0.5 }) == [.lengths: 1])
        // Half as fast, with the same notes and lengths in the same time.
        #expect(
            distances(
                moved {
                    $0.onsetSeconds *= 2
                    $0.offsetSeconds = $0.onsetSeconds + 0.5
                }) == [.interOnsetTimes: 1])
        // Each note twice, in octaves: one doubling of the density.
        let octaves = features(scale + scale.map { note($0.pitch - 12, at: $0.onsetSeconds) })
        #expect(distances(octaves) == [.density: 1, .register: 6])
    }

    @Test func notesThatBeginTogetherAreOneOnset() {
        // 40 ms apart: a chord, whose highest note is the melody's.
        let rolled = features([note(60, at: 0), note(67, at: 0.04), note(69, at: 1)])
        let plain = features([note(67, at: 0), note(69, at: 1)])
        #expect(rolled.distance(to: plain, in: .interOnsetTimes) == 0)
        #expect(rolled.distance(to: plain, in: .intervals) == 0)
    }

    @Test func figuresComeBackInAnyKeyAndTempo() {
        let figure: [UInt8] = [60, 62, 64, 62, 67]
        func music(_ pitches: [UInt8], from start: Double, step: Double) -> [Note] {
            pitches.enumerated().map { note($1, at: start + Double($0) * step, lasting: 0.1) }
        }
        let prompt = music(figure, from: 0, step: 0.5)
        // A fourth higher and twice as fast: its two figures are known, and those that lead from the
        // prompt into it are new.
        let again = music(figure.map { $0 + 5 }, from: 10, step: 0.25)
        let share = Recurrence.share(of: Performance(notes: prompt + again), from: 10)
        #expect(share == 1.0 / 5)
        #expect(Recurrence.share(of: Performance(notes: prompt), from: 10) == nil)
        let steady = music([UInt8](repeating: 60, count: 20), from: 0, step: 0.5)
        #expect(Recurrence.share(of: Performance(notes: steady), from: 5) == 1)
    }

    @Test func excerptsAreCutAndBeginAtZero() {
        let music = Performance(
            notes: [note(60, at: 0.5), note(62, at: 1.5, lasting: 5), note(64, at: 3)],
            pedal: [
                PedalChange(timeSeconds: 0.2, value: 127), PedalChange(timeSeconds: 2, value: 0),
                PedalChange(timeSeconds: 2.5, value: 100),
            ])
        let part = music.excerpt(1..<3)
        #expect(part.notes == [note(62, at: 0.5, lasting: 1.5)])
        #expect(
            part.pedal == [
                PedalChange(timeSeconds: 0, value: 127), PedalChange(timeSeconds: 1, value: 0),
                PedalChange(timeSeconds: 1.5, value: 100), PedalChange(timeSeconds: 2, value: 0),
            ])
    }
}
