import Foundation
import MusicCore
import NeuralNetworks
import Support
import TestSupport
import Testing

@testable import ListeningModels

@Suite struct StrikeLevelsTests {
    @Test func levelsAreThoseOfTheKey() {
        let strike = strikeLevels(key: 40, level: 0.8).values
        #expect(strike.count == StrikeLevels.count)
        #expect(strike[0] == 0.8)
        #expect(strike[1..<5].allSatisfy { $0 == 0 })
        // The rise counts up to 18 dB, and all partials together are no softer than one.
        #expect(strike[5] == 0.2)
        #expect(abs(strike[StrikeLevels.allPartials] - 0.8) < 1e-3)
        // Of a neighbour two semitones away nothing is heard.
        let other = StrikeLevels(
            key: 42, before: frame(bin: 0, level: 0)[...],
            after: frame(bin: 4 * 41, level: 0.8)[...])
        #expect(other.values[0] == 0)
        // The highest key's partials lie beyond the axis.
        #expect(strikeLevels(key: 87, level: 0.5).values[0] == 0.5)
    }
}

@Suite struct VelocityEvidenceTests {
    /// Notes at random times, some struck together.
    private func notes() -> (values: [Double], pitches: [Int], onsets: [Double]) {
        var random = RandomGenerator(seed: 9)
        let onsets = (0..<60).map { _ in (20 * random.uniformDouble() * 4).rounded() / 4 }.sorted()
        return (
            onsets.map { _ in random.uniformDouble() - 0.5 },
            onsets.map { _ in 40 + Int(random.uniformDouble() * 50) }, onsets
        )
    }

    /// Every pair looked at.
    @Test func nearMeansAreThoseOfThePlainSum() {
        let (values, pitches, onsets) = notes()
        for seconds in [0.05, 2] {
            let means = VelocityEvidence.nearMeans(values, pitches, onsets, seconds: seconds)
            for note in values.indices {
                var (sum, weights) = (0.0, 0.3)
                for other in values.indices where other != note {
                    let semitones = Double(pitches[other] - pitches[note])
                    let weight =
                        exp(-abs(onsets[other] - onsets[note]) / seconds)
                        * exp(-semitones * semitones / 288)
                    sum += weight * values[other]
                    weights += weight
                }
                #expect(abs(means[note] - sum / weights) < 1e-9)
            }
        }
    }

    @Test func meansOfKeysAreDrawnToNothing() {
        let means = VelocityEvidence.keyMeans([1, 3, 5, -2], [60, 60, 60, 70])
        let expected: [Double] = [1.5, 1.5, 1.5, -0.5]
        #expect(means == expected)
    }

    @Test func columnsHaveNoUnit() {
        let standard = VelocityEvidence.standard([2, 4, 6])
        let expected = 1.5.squareRoot()
        #expect(abs(standard[0] + expected) < 1e-12 && standard[1] == 0)
        #expect(VelocityEvidence.standard([3, 3]) == [0, 0])
        #expect(VelocityEvidence.standard([]).isEmpty)
    }

    @Test func unmeasuredNotesHaveNoRow() {
        var heard = Piano(seed: 1).heard(20).notes
        heard[3].levels = nil
        let evidence = VelocityEvidence(heard)
        #expect(evidence.notes == Array(0..<20).filter { $0 != 3 })
        #expect(evidence.rows.count == 19)
        #expect(evidence.rows.allSatisfy { $0.count == VelocityEvidence.width })
        #expect(evidence.rows.joined().allSatisfy { $0.isFinite })
        #expect(VelocityEvidence([]).rows.isEmpty)
    }
}

@Suite struct VelocityModelTests {
    /// A rule learnt from some pianos that sound each in their own way.
    private func model() throws -> VelocityModel {
        try #require(
            VelocityModel(
                learningFrom: (1...4).map { (seed: UInt64) in
                    let (notes, velocities) = Piano(seed: seed).heard(300)
                    return .init(
                        heard: Transcription(notes: notes),
                        played: velocities.enumerated().map { ($0, UInt8($1)) })
                }))
    }

    @Test func whatWasLearntHoldsForAnotherPiano() throws {
        let (notes, velocities) = Piano(seed: 9).heard(300)
        func error(_ notes: [HeardNote]) -> Double {
            let differences = zip(notes, velocities).map { Double($0.note.velocity) - $1 }
            let mean = differences.reduce(0, +) / Double(notes.count)
            return (differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(notes.count))
                .squareRoot()
        }
        let told = try model().applied(to: Transcription(notes: notes)).notes
        #expect(error(notes) > 10)
        #expect(error(told) < 6)
        #expect(told.map(\.note.pitch) == notes.map(\.note.pitch))
        #expect(told.map(\.note.onsetSeconds) == notes.map(\.note.onsetSeconds))
        // Mean and deviation are those that the network heard.
        let (before, after) = (
            Spread(notes.map { Double($0.note.velocity) }),
            Spread(told.map { Double($0.note.velocity) })
        )
        #expect(abs(before.mean - after.mean) < 1 && abs(before.deviation - after.deviation) < 1)
    }

    /// A microphone that is turned up changes nothing.
    @Test func loudnessOfTheRecordingDoesNotMatter() throws {
        let model = try model()
        let soft = Piano(seed: 9).heard(200).notes
        var loud = soft
        for index in loud.indices {
            loud[index].levels = soft[index].levels?.raised(by: 0.1)
        }
        #expect(
            model.applied(to: Transcription(notes: soft)).notes.map(\.note)
                == model.applied(to: Transcription(notes: loud)).notes.map(\.note))
    }

    @Test func unmeasuredAndFewNotesStayAsTheyAre() throws {
        let model = try model()
        let few = Transcription(notes: Piano(seed: 9).heard(49).notes)
        #expect(model.applied(to: few) == few)
        // One note without levels keeps what the network heard; the others do not wait for it.
        var notes = Piano(seed: 9).heard(100).notes
        notes[7].levels = nil
        let told = model.applied(to: Transcription(notes: notes)).notes
        #expect(told[7] == notes[7])
        #expect(zip(told, notes).count { $0.note.velocity != $1.note.velocity } > 50)
        // Every strike alike: nothing to tell them by, and no division by zero.
        var alike = Transcription(notes: Piano(seed: 9).heard(100).notes)
        for index in alike.notes.indices {
            alike.notes[index] = HeardNote(
                note: Note(
                    pitch: 61, velocity: 70, onsetSeconds: 100 * Double(index),
                    offsetSeconds: 100 * Double(index) + 0.5),
                confidence: 0.9, levels: strikeLevels(key: 40, level: 0.5))
        }
        #expect(model.applied(to: alike) == alike)
        #expect(VelocityModel(learningFrom: []) == nil)
    }

    @Test func equationsAreSolved() {
        let solution = VelocityModel.solution([[4, 1, 0], [1, 3, 1], [0, 1, 2]], [6, 10, 8])
        for (found, expected) in zip(solution, [1.0, 2, 3]) {
            #expect(abs(found - expected) < 1e-12)
        }
    }

    /// Kept beside the weights; a rule of another length is refused by name.
    @Test func checkpointsKeepTheRule() throws {
        let model = try model()
        var random = RandomGenerator(seed: 1)
        var configuration = TranscriptionConfiguration()
        (configuration.channels, configuration.width, configuration.blocks) = (4, 8, 1)
        let network = TranscriptionNetwork(configuration, random: &random)
        var thresholds = NoteDecoder.Thresholds()
        thresholds.strike = 0.31
        let plain = try PianoTranscriber.checkpoint(
            of: network, info: Checkpoint.Info(frameRate: 50), thresholds: thresholds)
        try withTemporaryFolder { folder in
            let path = folder + "/a.safetensors"
            try plain.write(to: path)
            let unruled = try PianoTranscriber(Checkpoint(path: path))
            #expect(unruled.velocities == nil)
            var ruled = try PianoTranscriber.adding(model, to: Checkpoint(path: path))
            try ruled.write(to: path)
            let read = try PianoTranscriber(Checkpoint(path: path))
            #expect(read.velocities == model && read.thresholds == thresholds)
            ruled.metadata["cadenza.transcription.velocities"] = "[1, 2]"
            try ruled.write(to: path)
            let error = #expect(throws: CheckpointError.self) {
                try PianoTranscriber(Checkpoint(path: path))
            }
            #expect(error?.description.contains("velocities") == true)
        }
    }

    /// The weights that come with Cadenza have a rule.
    @Test func theShippedWeightsHaveARule() throws {
        let weights = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "checkpoints/listening/transcription.safetensors")
        let transcriber = try PianoTranscriber(Checkpoint(path: weights.path))
        #expect(transcriber.velocities != nil)
    }
}

/// A frame in which one line of the spectrum has a level, in the window of 128 ms.
private func frame(bin: Int, level: Float) -> [Float] {
    var frame = [Float](repeating: 0, count: TranscriptionAnalyzer.frameSize)
    frame[bin * TranscriptionAnalyzer.channels + 1] = level
    return frame
}

/// A strike of a key that sounds at a level, after silence.
private func strikeLevels(key: Int, level: Float) -> StrikeLevels {
    StrikeLevels(
        key: key, before: frame(bin: 0, level: 0)[...],
        after: frame(bin: 4 * (key + 1), level: level)[...])
}

extension StrikeLevels {
    /// The same strike in a louder recording: rises stay.
    fileprivate func raised(by level: Float) -> StrikeLevels {
        var levels = self
        for index in [0, 1, 2, 3, 4, Self.allPartials] { levels.values[index] += level }
        for band in stride(from: Self.allPartials + 1, to: Self.count, by: 2) {
            levels.values[band] += level
        }
        return levels
    }
}

/// An instrument whose notes sound as loud as they are struck, and are heard with errors.
private struct Piano {
    private var random: RandomGenerator
    /// How much softer high keys sound, how much louder strong strikes, and how loud the recording is.
    private let slope, gain, offset: Double

    init(seed: UInt64) {
        random = RandomGenerator(seed: seed)
        slope = 0.001 + 0.002 * random.uniformDouble()
        gain = 0.002 + 0.002 * random.uniformDouble()
        offset = 0.2 + 0.1 * random.uniformDouble()
    }

    func heard(_ count: Int) -> (notes: [HeardNote], velocities: [Double]) {
        var random = random
        var (notes, velocities): ([HeardNote], [Double]) = ([], [])
        for index in 0..<count {
            let key = 20 + index % 40
            let velocity = (30 + 70 * random.uniformDouble()).rounded()
            let error = 40 * (random.uniformDouble() - 0.5)
            let level = offset + gain * velocity - slope * Double(key)
            let onset = Double(index) / 3
            notes.append(
                HeardNote(
                    note: Note(
                        pitch: UInt8(21 + key), velocity: UInt8(velocity + error),
                        onsetSeconds: onset, offsetSeconds: onset + 0.5),
                    confidence: 0.9, levels: strikeLevels(key: key, level: Float(level))))
            velocities.append(velocity)
        }
        return (notes, velocities)
    }
}
