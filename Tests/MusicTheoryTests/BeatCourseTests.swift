import Foundation
import MusicCore
import Support
import Testing

@testable import MusicTheory

@Suite struct BeatCourseTests {
    private func evidence(_ beat: Float) -> BeatNetwork.Evidence {
        let count = BeatNetwork.lengthCount
        return BeatNetwork.Evidence(
            beat: beat, downbeat: 0.1,
            lengths: [Float](repeating: 1 / Float(count), count: count))
    }

    /// Quarters of 0.6 s throughout; in the second half eighths look somewhat like beats, too, and are
    /// none, because the music goes on at its pace.
    @Test func keepsToOneLevel() {
        let seconds = (0..<80).map { 0.3 * Double($0) }
        let heard = (0..<80).map { onset in
            evidence(onset.isMultiple(of: 2) ? 0.9 : onset < 40 ? 0.05 : 0.3)
        }
        let beats = BeatCourse.best(seconds: seconds, evidence: heard).beats
        let gaps = zip(beats, beats.dropFirst()).map { $1.seconds - $0.seconds }
        #expect(beats.count == 40 && gaps.allSatisfy { abs($0 - 0.6) < 1e-9 })
        #expect(BeatCourse.best(seconds: [], evidence: []).beats.isEmpty)
    }

    /// Onsets up to 45 ms from a steady beat, of which one in five is missing, and others between.
    @Test(arguments: [0.4, 0.6, 0.9])
    func findsASteadyTempo(_ beat: Double) {
        var random = RandomGenerator(seed: 7)
        var onsets: [(seconds: Double, beat: Float)] = []
        for number in 0..<100 {
            let time = beat * Double(number)
            if !number.isMultiple(of: 5) {
                onsets.append((time + 0.09 * (random.uniformDouble() - 0.5), 0.7))
            }
            onsets.append((time + beat * (0.4 + 0.2 * random.uniformDouble()), 0.1))
        }
        let course = SteadyCourse(
            seconds: onsets.map(\.seconds), evidence: onsets.map { evidence($0.beat) })
        #expect(course.total > 0)
        #expect((98...101).contains(course.beats.count))
        for found in course.beats {
            let nearest = (found.seconds / beat).rounded() * beat
            #expect(abs(found.seconds - nearest) < 0.05, "\(found.seconds)")
        }
        #expect(SteadyCourse(seconds: [], evidence: []).beats.isEmpty)
    }

    /// Chords at a steady tempo whose notes are up to 50 ms apart, as a transcription of strings tells
    /// them: the grid is steady, and what is struck a little before a beat belongs to it.
    @Test func steadyGridsTakeNotesToTheirBeats() throws {
        var random = RandomGenerator(seed: 3)
        var notes: [Note] = []
        for number in 0..<48 {
            let roots: [UInt8] = [48, 53, 55, 48]
            let root = roots[number / 4 % 4]
            for interval: UInt8 in number.isMultiple(of: 4) ? [0, 12, 16, 19] : [12, 16, 19] {
                let start =
                    0.5 + 0.6 * Double(number) + 0.05 * (random.uniformDouble() - 0.5)
                notes.append(
                    Note(
                        pitch: root + interval, velocity: number.isMultiple(of: 4) ? 90 : 60,
                        onsetSeconds: start, offsetSeconds: start + 0.5))
            }
        }
        let grid = try #require(BeatTracker().grid(notes: notes))
        #expect(grid.isSteady)
        for note in notes {
            let start = grid.note(note).start
            #expect(abs(start - start.rounded()) < 1e-9, "\(note.onsetSeconds)")
        }
        // Its echo adds no beat.
        #expect((grid.beats.last?.seconds ?? 0) < 0.5 + 0.6 * 47.5)
    }

    /// A tempo that swells by 3 %: beats that may bend follow it, and gain by that.
    @Test func bendingBeatsFollowASwellingTempo() {
        var seconds: [Double] = [0]
        for number in 0..<99 {
            seconds.append(seconds[number] + 0.6 * (1 + 0.03 * sin(Double(number) / 4)))
        }
        let heard = seconds.map { _ in evidence(0.8) }
        let bending = SteadyCourse(seconds: seconds, evidence: heard, strictness: .bending)
        let steady = SteadyCourse(seconds: seconds, evidence: heard)
        #expect(bending.beats.count == seconds.count)
        for (found, beat) in zip(bending.beats, seconds) {
            #expect(abs(found.seconds - beat) < 0.05, "\(found.seconds)")
        }
        #expect(steady.total < 0.8 * bending.total)
    }

    /// Chords of which every note is struck by itself, up to 0.1 s from its beat, as slow attacks are
    /// heard: free beats gain more there than steady ones, and yet the tempo is steady.
    @Test(arguments: [2, 3, 5, 6])
    func partedChordsKeepToASteadyTempo(_ seed: UInt64) throws {
        var random = RandomGenerator(seed: seed)
        var notes: [Note] = []
        for number in 0..<64 {
            let roots: [UInt8] = [48, 53, 55, 48]
            for interval: UInt8 in [0, 12, 16, 19] {
                let start =
                    0.5 + 0.6 * Double(number) + 0.2 * (random.uniformDouble() - 0.5)
                notes.append(
                    Note(
                        pitch: roots[number / 4 % 4] + interval,
                        velocity: number.isMultiple(of: 4) ? 90 : 60,
                        onsetSeconds: start, offsetSeconds: start + 0.5))
            }
        }
        let grid = try #require(BeatTracker().grid(notes: notes))
        #expect(grid.isSteady)
        let gaps = zip(grid.beats, grid.beats.dropFirst()).map { $1.seconds - $0.seconds }
        #expect(gaps.allSatisfy { abs($0 - 0.6) < 0.05 })
    }

    /// Five chords are enough to tell their beat.
    @Test func shortMusicHasBeats() throws {
        let notes = (0..<5).flatMap { chord in
            [48, 64, 67].map { (pitch: UInt8) in
                Note(
                    pitch: pitch, velocity: 70, onsetSeconds: 0.6 * Double(chord),
                    offsetSeconds: 0.6 * Double(chord) + 0.55)
            }
        }
        let grid = try #require(BeatTracker().grid(notes: notes))
        #expect(grid.beats.count == 5)
        for (number, beat) in grid.beats.enumerated() {
            #expect(abs(beat.seconds - 0.6 * Double(number)) < 0.05)
        }
        #expect(BeatTracker().grid(notes: Array(notes.prefix(9))) == nil)
    }
}
