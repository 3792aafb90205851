import Foundation
import MusicCore
import NeuralNetworks
import Support
import Tensors
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

@Suite struct StrikeAnswersTests {
    /// Frames in which one key is struck, and another sounds from then on.
    private func answer(_ shift: Int) -> KeyFrame? {
        guard shift <= 10 else { return nil }
        var frame = KeyFrame(
            strikes: [Float](repeating: 0, count: 88), sounding: [Float](repeating: 0, count: 88),
            velocities: [Float](repeating: 0.5, count: 88), pedal: 0)
        if shift == 0 { frame.strikes[40] = 0.8 }
        if shift >= 0 { frame.sounding[47] = 0.9 }
        return frame
    }

    @Test func answersLieAroundTheStrike() {
        let least = log(Float(1e-4) / (1 - 1e-4))
        let own = StrikeAnswers(key: 40, frame: answer)
        #expect(own.values.count == StrikeAnswers.count)
        #expect(abs(own.strike - 0.8) < 1e-5)
        // The strike is the sixth of 14 frames, and the key does not sound; the fifth above does, after the strike.
        #expect(own.values[..<30].indices.filter { own.values[$0] > least } == [5])
        let others = own.values[30...]
        #expect(others.count { $0 > least } == 1)
        let fifth = others[others.startIndex + 3 * 6 + 2]
        #expect(abs(fifth - log(9)) < 1e-4)
        // Of the fifth, the key below is struck; it sounds in all frames from the strike to the end of the sound
        // that are asked for.
        let other = StrikeAnswers(key: 47, frame: answer)
        #expect(other.values[14..<30].count { $0 > 0 } == 8)
        #expect(other.values[30...].count { $0 > least } == 1)
        // Beyond the keyboard nobody is asked.
        let edge = StrikeAnswers(key: 0) { _ in nil }
        #expect(edge.values.allSatisfy { $0 == least })
    }
}

@Suite struct NoteEvidenceTests {
    /// Notes at random times, some struck together.
    private func notes() -> (
        values: [Double], pitches: [Int], onsets: [Double], weights: [Double]
    ) {
        var random = RandomGenerator(seed: 9)
        let onsets = (0..<60).map { _ in (20 * random.uniformDouble() * 4).rounded() / 4 }.sorted()
        return (
            onsets.map { _ in random.uniformDouble() - 0.5 },
            onsets.map { _ in 40 + Int(random.uniformDouble() * 50) }, onsets,
            onsets.map { _ in random.uniformDouble() }
        )
    }

    /// Every pair looked at.
    @Test func nearMeansAreThoseOfThePlainSum() {
        let (values, pitches, onsets, counts) = notes()
        for seconds in [0.05, 2] {
            let means = NoteEvidence.nearMeans(
                values, pitches, onsets, counts, seconds: seconds)
            for note in values.indices {
                var (sum, weights) = (0.0, 0.3)
                for other in values.indices where other != note {
                    let semitones = Double(pitches[other] - pitches[note])
                    let weight =
                        counts[other] * exp(-abs(onsets[other] - onsets[note]) / seconds)
                        * exp(-semitones * semitones / 288)
                    sum += weight * values[other]
                    weights += weight
                }
                #expect(abs(means[note] - sum / weights) < 1e-9)
            }
        }
    }

    @Test func meansOfKeysAreDrawnToNothing() {
        let means = NoteEvidence.keyMeans(
            [1, 3, 5, -2, 9], [60, 60, 60, 70, 70], [1, 1, 1, 1, 0])
        let expected: [Double] = [1.5, 1.5, 1.5, -0.5, -0.5]
        #expect(means == expected)
    }

    @Test func columnsHaveNoUnit() {
        let standard = NoteEvidence.standard([2, 4, 6])
        let expected = 1.5.squareRoot()
        #expect(abs(standard[0] + expected) < 1e-12 && standard[1] == 0)
        #expect(NoteEvidence.standard([3, 3]) == [0, 0])
        #expect(NoteEvidence.standard([]).isEmpty)
    }

    @Test func unmeasuredNotesHaveNoRow() {
        var heard = Instrument(seed: 1).heard(20).notes
        heard[3].levels = nil
        heard[5].answers = nil
        let evidence = NoteEvidence(heard)
        #expect(evidence.notes == Array(0..<20).filter { $0 != 3 && $0 != 5 })
        let rows = evidence.rows(0..<18)
        #expect(rows.count == 18 * NoteEvidence.width)
        #expect(rows.allSatisfy { $0.isFinite })
        #expect(
            evidence.rows(4..<5) == Array(rows[4 * NoteEvidence.width..<5 * NoteEvidence.width]))
        #expect(NoteEvidence([]).rows(0..<0).isEmpty)
    }

    /// Notes struck together know of each other by interval, notes of one key by time; others do not.
    @Test func neighboursAreSeen() throws {
        var heard = Instrument(seed: 1).heard(4).notes
        let played: [(UInt8, Double)] = [(60, 1), (72, 1.03), (65, 1.2), (60, 1.5)]
        for (note, (pitch, onset)) in played.enumerated() {
            heard[note].note.pitch = pitch
            (heard[note].note.onsetSeconds, heard[note].note.offsetSeconds) = (onset, onset + 0.3)
            heard[note].confidence = [0.5, 0.75, 0.25, 0.375][note]
        }
        let evidence = NoteEvidence(heard)
        let rows = (0..<4).map { evidence.rows($0..<$0 + 1) }
        let first = StrikeAnswers.count + 5 + StrikeLevels.count
        let octave = try #require(NoteEvidence.intervals.firstIndex(of: 12))
        let under = try #require(NoteEvidence.intervals.firstIndex(of: -12))
        let count = NoteEvidence.intervals.count
        let together = rows.map { Array($0[first..<first + count + 3]) }
        #expect(
            together[0].indices.filter { together[0][$0] != 0 }
                == [octave, count, count + 1, count + 2])
        #expect(together[0][octave] == 0.75 && together[1][under] == 0.5)
        #expect(abs(together[0][count + 2] - 0.5) < 1e-4)
        #expect(together[2].allSatisfy { $0 == 0 } && together[3].allSatisfy { $0 == 0 })
        let again = rows.map { Array($0[first + count + 3..<first + count + 7]) }
        let nearness = Float(exp(-0.5 / 0.3))
        let none: [Float] = [0, 0, 0, 0]
        #expect(again[1] == none && again[2] == none)
        #expect(
            zip(again[0], [0, 0, nearness, 0.375 * nearness]).allSatisfy { abs($0 - $1) < 1e-6 })
        #expect(zip(again[3], [nearness, 0.5 * nearness, 0, 0]).allSatisfy { abs($0 - $1) < 1e-6 })
    }
}

@Suite struct NoteJudgeTests {
    private func judge() -> NoteJudge {
        var random = RandomGenerator(seed: 5)
        return NoteJudge(random: &random)
    }

    /// A microphone that is turned up changes nothing.
    @Test func loudnessOfTheRecordingDoesNotMatter() {
        let soft = Instrument(seed: 9).heard(200).notes
        var loud = soft
        for index in loud.indices {
            loud[index].levels = soft[index].levels?.raised(by: 0.125)
        }
        let rows = [soft, loud].map { NoteEvidence($0).rows(0..<200) }
        #expect(zip(rows[0], rows[1]).allSatisfy { abs($0 - $1) < 1e-3 })
    }

    /// Who learnt from standardised rows judges plain ones the same.
    @Test func standardisationIsAbsorbed() {
        let judge = judge()
        let count = NoteJudge.inputs
        var random = RandomGenerator(seed: 6)
        func column() -> [Float] { (0..<count).map { _ in random.uniformFloat() } }
        let (row, means) = (column(), column())
        let deviations = column().map { $0 + 0.5 }
        let standard = (0..<count).map { (row[$0] - means[$0]) / deviations[$0] }
        func answers(_ row: [Float]) -> [Float] {
            let tape = Tape(backend: ReferenceBackend())
            let features = judge.features(Tensor(row, shape: [1, count]), tape)
            return judge.played(features, tape).elements
                + judge.velocities(features, tape).elements
        }
        let before = answers(standard)
        judge.absorb(means: means, deviations: deviations)
        let after = answers(row)
        #expect(zip(before, after).allSatisfy { abs($0 - $1) < 1e-4 })
    }

    /// Two notes and one are judged too; none stay none.
    @Test func fewNotesAreJudged() {
        let judge = judge()
        judge.namedParameters.first { $0.name == "played_head.bias" }?.parameter.value
            .updateElements { $0[0] = -20 }
        for count in [0, 1, 2] {
            let few = Transcription(notes: Instrument(seed: 9).heard(count).notes)
            #expect(judge.judged(few, threshold: 0.4).notes.isEmpty)
        }
        judge.namedParameters.first { $0.name == "played_head.bias" }?.parameter.value
            .updateElements { $0[0] = 20 }
        let one = Transcription(notes: Instrument(seed: 9).heard(1).notes)
        #expect(judge.judged(one, threshold: 0.4).notes.map(\.note) == one.notes.map(\.note))
    }

    /// A part of a recording teaches what it would if there were nothing else.
    @Test func partsTeachAsIfTheyWereAlone() {
        let whole = Transcription(notes: Instrument(seed: 9).heard(90).notes)
        // Three notes a second; every third was not played.
        let played = (0..<90).filter { $0 % 3 != 0 }.map { (note: $0, velocity: UInt8(30 + $0)) }
        let part = NoteLessons(heard: whole, played: played, within: 10..<20)
        let alone = NoteLessons(
            heard: Transcription(notes: Array(whole.notes[30..<60])),
            played: played.filter { (30..<60).contains($0.note) }
                .map { ($0.note - 30, $0.velocity) })
        #expect(part.rows == alone.rows && part.velocities == alone.velocities)
        #expect(part.isPlayed == (0..<30).map { $0 % 3 != 0 })
        let known = part.velocities.compactMap { $0 }
        #expect(abs(known.reduce(0, +) / Float(known.count) - 0.5) < 1e-3)
        let all = NoteLessons(heard: whole, played: played)
        #expect(all.rows.count == 90 && all.rows[30] != part.rows[0])
        var both = all
        both.append(part)
        #expect(both.rows == all.rows + part.rows)
        #expect(both.velocities == all.velocities + part.velocities)
    }

    /// Notes that could not be measured keep what the network heard; the others do not wait for them.
    @Test func unmeasuredNotesStayAsTheyAre() throws {
        var heard = Transcription(notes: Instrument(seed: 9).heard(120).notes)
        (heard.notes[7].levels, heard.notes[8].levels) = (nil, nil)
        heard.notes[8].confidence = 0.3
        // A judge that takes everything for played.
        let judge = judge()
        judge.namedParameters.first { $0.name == "played_head.bias" }?.parameter.value
            .updateElements { $0[0] = 20 }
        let told = judge.judged(heard, threshold: 0.4).notes
        try #require(told.count == 119)
        #expect(told[7] == heard.notes[7])
        #expect(
            told[8].confidence > 0.99
                && told[8].note.onsetSeconds == heard.notes[9].note.onsetSeconds)
        #expect(zip(told, heard.notes).prefix(7).contains { $0.note.velocity != $1.note.velocity })
        // Mean and deviation are those that the network heard, of the notes that were judged.
        let rest = heard.notes.indices.filter { $0 != 7 && $0 != 8 }
        let (before, after) = (
            Spread(rest.map { Double(heard.notes[$0].note.velocity) }),
            Spread(told.indices.filter { $0 != 7 }.map { Double(told[$0].note.velocity) })
        )
        #expect(abs(before.mean - after.mean) < 1 && abs(before.deviation - after.deviation) < 1)
        // And one that takes nothing for played.
        judge.namedParameters.first { $0.name == "played_head.bias" }?.parameter.value
            .updateElements { $0[0] = -20 }
        #expect(judge.judged(heard, threshold: 0.4).notes == [heard.notes[7]])
    }

    /// A note goes on through a strike that was none, and only there.
    @Test func notesGoOnThroughWhatIsLeftOut() {
        func note(_ pitch: UInt8, _ onset: Double, _ offset: Double) -> HeardNote {
            HeardNote(
                note: Note(
                    pitch: pitch, velocity: 60, onsetSeconds: onset, offsetSeconds: offset),
                confidence: 0.5)
        }
        let delay = NoteDecoder.soundDelaySeconds
        let heard = Transcription(notes: [
            note(60, 1, 2 + delay), note(64, 1, 1.5), note(60, 2, 3 + delay), note(64, 2, 3),
            note(60, 3, 4), note(60, 5, 6),
        ])
        let kept = heard.keeping([true, true, false, false, false, true]).notes
        #expect(kept.map(\.note.onsetSeconds) == [1, 1, 5])
        #expect(kept.map(\.note.offsetSeconds) == [4, 1.5, 6])
        #expect(heard.keeping([Bool](repeating: true, count: 6)) == heard)
        #expect(heard.keeping([Bool](repeating: false, count: 6)).notes.isEmpty)
    }

    /// Kept beside the network's weights; one of another shape is refused by name.
    @Test func checkpointsKeepTheJudge() throws {
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
            let alone = try PianoTranscriber(Checkpoint(path: path))
            #expect(alone.judge == nil)
            let judge = judge()
            var both = PianoTranscriber.adding(judge, to: try Checkpoint(path: path))
            try both.write(to: path)
            let read = try PianoTranscriber(Checkpoint(path: path))
            #expect(read.thresholds == thresholds)
            let kept = try #require(read.judge).stateDict()
            #expect(kept.count == 6)
            #expect(kept.allSatisfy { $1.elements == judge.stateDict()[$0]?.elements })
            let weights = alone.network.stateDict()
            #expect(read.network.stateDict().allSatisfy { $1.elements == weights[$0]?.elements })
            both.entries["judge.hidden.bias"] = nil
            try both.write(to: path)
            let error = #expect(throws: CheckpointError.self) {
                try PianoTranscriber(Checkpoint(path: path))
            }
            #expect(error?.description.contains("hidden.bias") == true)
        }
    }

    /// The weights that come with Cadenza have a judge, and the live ones, which nobody may keep waiting, have none.
    @Test func theShippedWeightsHaveAJudge() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "checkpoints/listening")
        let whole = folder.appending(path: "transcription.safetensors").path
        #expect(try PianoTranscriber(Checkpoint(path: whole)).judge != nil)
        let live = folder.appending(path: "transcription-live.safetensors").path
        #expect(try PianoTranscriber(Checkpoint(path: live)).judge == nil)
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
private struct Instrument {
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
                    confidence: 0.9, levels: strikeLevels(key: key, level: Float(level)),
                    answers: StrikeAnswers(key: key) { _ in nil }))
            velocities.append(velocity)
        }
        return (notes, velocities)
    }
}
