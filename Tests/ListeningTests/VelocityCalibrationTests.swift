import Foundation
import MusicCore
import Support
import Testing

@testable import ListeningModels

@Suite struct VelocityCalibrationTests {
    /// A frame in which one line of the spectrum has a level, in the window of 128 ms.
    private func frame(bin: Int, level: Float) -> [Float] {
        var frame = [Float](repeating: 0, count: TranscriptionAnalyzer.frameSize)
        frame[bin * TranscriptionAnalyzer.channels + 1] = level
        return frame
    }

    /// A strike of a key that sounds at a level, after silence.
    private func levels(key: Int, level: Float) -> StrikeLevels {
        StrikeLevels(
            key: key, before: frame(bin: 0, level: 0)[...],
            after: frame(bin: 4 * (key + 1), level: level)[...])
    }

    /// Notes whose loudness follows their velocity, and which were heard with errors.
    private func heard(_ count: Int) -> (notes: [HeardNote], velocities: [Double]) {
        var random = RandomGenerator(seed: 4)
        var (notes, velocities): ([HeardNote], [Double]) = ([], [])
        for index in 0..<count {
            let (key, velocity) = (20 + index % 40, 30 + 70 * random.uniformDouble())
            let error = 40 * (random.uniformDouble() - 0.5)
            // High keys sound softer.
            let level = 0.3 + 0.004 * velocity - 0.002 * Double(key)
            notes.append(
                HeardNote(
                    note: Note(
                        pitch: UInt8(21 + key), velocity: UInt8(velocity + error),
                        onsetSeconds: Double(index), offsetSeconds: Double(index) + 0.5),
                    confidence: 0.9, levels: levels(key: key, level: Float(level))))
            velocities.append(velocity)
        }
        return (notes, velocities)
    }

    @Test func levelsAreThoseOfTheKey() {
        let strike = levels(key: 40, level: 0.8).values
        #expect(strike[0] == 0.8)
        #expect(strike[1..<5].allSatisfy { $0 == 0 })
        // The rise counts up to 18 dB, and all partials together are no softer than one.
        #expect(strike[5] == 0.2)
        #expect(abs(strike[10] - 0.8) < 1e-3)
        // Of a neighbour two semitones away nothing is heard.
        let other = StrikeLevels(
            key: 42, before: frame(bin: 0, level: 0)[...],
            after: frame(bin: 4 * 41, level: 0.8)[...])
        #expect(other.values[0] == 0)
        // The highest key's partials lie beyond the axis.
        #expect(levels(key: 87, level: 0.5).values[0] == 0.5)
    }

    @Test func velocitiesFollowTheLevels() {
        let (notes, velocities) = heard(300)
        func error(_ notes: [HeardNote]) -> Double {
            let differences = zip(notes, velocities).map { Double($0.note.velocity) - $1 }
            return (differences.reduce(0) { $0 + $1 * $1 } / Double(notes.count)).squareRoot()
        }
        let calibrated = Transcription(notes: notes).withCalibratedVelocities().notes
        #expect(error(notes) > 10)
        #expect(error(calibrated) < 4)
        #expect(calibrated.map(\.note.pitch) == notes.map(\.note.pitch))
        #expect(calibrated.map(\.note.onsetSeconds) == notes.map(\.note.onsetSeconds))
    }

    private func staysAsItIs(_ transcription: Transcription) -> Bool {
        transcription.withCalibratedVelocities() == transcription
    }

    @Test func fewOrUnmeasuredNotesStayAsTheyAre() {
        let few = Transcription(notes: heard(49).notes)
        #expect(staysAsItIs(few))
        var unmeasured = Transcription(notes: heard(100).notes)
        unmeasured.notes[7].levels = nil
        #expect(staysAsItIs(unmeasured))
        // Every strike alike: nothing to learn from, and no division by zero.
        var alike = Transcription(notes: heard(100).notes)
        for index in alike.notes.indices {
            alike.notes[index].levels = levels(key: 40, level: 0.5)
            alike.notes[index].note.pitch = 61
        }
        #expect(staysAsItIs(alike))
    }

    @Test func ridgeRegressionFindsALine() {
        let rows = (0..<50).map { [Double($0), 3, Double($0 % 7)] }
        let targets = rows.map { 2 * $0[0] - $0[2] + 5 }
        let fitted = Transcription.ridge(rows, targets, penalty: 1e-9)
        for (a, b) in zip(fitted, targets) { #expect(abs(a - b) < 1e-4) }
        // A heavy penalty leaves the mean.
        let mean = targets.reduce(0, +) / 50
        let flat = Transcription.ridge(rows, targets, penalty: 1e9)
        #expect(flat.allSatisfy { abs($0 - mean) < 1e-3 })
    }
}
