import Foundation
import MusicCore
import Support
import Tensors
import Testing
import Training

@testable import ListeningModels
@testable import Studio

@Suite struct NoteJudgeTrainingTests {
    /// Notes of which a column tells that they were played, and another how hard; the others tell nothing.
    private func lessons(_ seed: UInt64) -> NoteLessons {
        var random = RandomGenerator(seed: seed)
        var lessons = NoteLessons()
        for _ in 0..<400 {
            var row = (0..<NoteJudge.inputs).map { _ in 10 * random.uniformFloat() }
            let isPlayed = random.uniformDouble() < 0.7
            let velocity = random.uniformFloat()
            row[3] = isPlayed ? 4 + random.uniformFloat() : random.uniformFloat()
            row[8] = 100 + 50 * velocity
            lessons.append(row: row, velocity: isPlayed ? velocity : nil)
        }
        return lessons
    }

    @Test func columnsAreStandardised() throws {
        let batches = try #require(
            LessonBatches([lessons(1), lessons(2)], random: RandomGenerator(seed: 1)))
        #expect(batches.noteCount == 800)
        #expect(batches.epoch(0).batchCount == 3)
        let batch = batches.epoch(0).batch(1)
        #expect(batch.inputs.shape == [256, NoteJudge.inputs])
        #expect(batch.sampleCount == 256)
        let column = batch.inputs.withElements { values in
            (0..<256).map { values[$0 * NoteJudge.inputs + 8] }
        }
        #expect(abs(column.reduce(0, +) / 256) < 0.3)
        #expect(abs(batches.means[8] - 125) < 3 && abs(batches.deviations[8] - 14.4) < 1)
        // Another order in another epoch, the same one again in the same.
        #expect(batches.epoch(0).batch(1).inputs.elements == batch.inputs.elements)
        #expect(batches.epoch(1).batch(1).inputs.elements != batch.inputs.elements)
        #expect(LessonBatches([], random: RandomGenerator(seed: 1)) == nil)
    }

    /// A recording is followed by parts of it, some of them short; another seed chooses others.
    @Test func partsFollowTheWhole() {
        let frame = [Float](repeating: 0, count: TranscriptionAnalyzer.frameSize)[...]
        let heard = Transcription(
            notes: (0..<240).map { index in
                let onset = Double(index) / 4
                return HeardNote(
                    note: Note(
                        pitch: UInt8(40 + index % 30), velocity: UInt8(40 + index % 50),
                        onsetSeconds: onset, offsetSeconds: onset + 0.3),
                    confidence: 0.8, levels: StrikeLevels(key: 30, before: frame, after: frame),
                    answers: StrikeAnswers(key: 30) { _ in nil })
            })
        let played = (0..<200).map { (note: $0, velocity: UInt8(30 + $0 / 2)) }
        let whole = NoteLessons(heard: heard, played: played)
        func lessons(_ seed: UInt64) -> NoteLessons {
            var random = RandomGenerator(seed: seed)
            return NoteJudgeTraining.lessons(heard: heard, played: played, random: &random)
        }
        let all = lessons(1)
        #expect(Array(all.rows.prefix(240)) == whole.rows)
        let parts = all.rows.count - 240
        #expect((6 * 7...6 * 121).contains(parts), "\(parts)")
        #expect(all.rows.dropFirst(240).allSatisfy { !whole.rows.contains($0) })
        #expect(lessons(1).rows == all.rows)
        #expect(lessons(2).rows.count != all.rows.count)
    }

    /// What was learnt holds for other notes, told by plain rows.
    @Test func whatWasLearntHoldsForOtherNotes() throws {
        let judge = try NoteJudgeTraining.judge(
            learningFrom: (1...8).map(lessons), randomSeed: 1, isInterrupted: { false })
        let fresh = lessons(99)
        let tape = Tape(backend: ReferenceBackend())
        let features = judge.features(
            Tensor(fresh.rows.flatMap { $0 }, shape: [fresh.rows.count, NoteJudge.inputs]), tape)
        let played = judge.played(features, tape).elements
        let right = zip(played, fresh.isPlayed).count { ($0 > 0) == $1 }
        #expect(right > 380, "\(right)")
        let told = judge.velocities(features, tape).elements.map { 1 / (1 + exp(-$0)) }
        let errors = zip(told, fresh.velocities).compactMap { told, truth in
            truth.map { abs(told - $0) }
        }
        #expect(errors.reduce(0, +) / Float(errors.count) < 0.08)
    }
}
