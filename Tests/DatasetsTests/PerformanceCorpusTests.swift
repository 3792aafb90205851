import Foundation
import MusicCore
import PianoRolls
import Support
import Testing

@testable import Datasets

/// Random music with repeated notes and a pedal.
func randomPerformance(seconds: Double, seed: UInt64, pitches: ClosedRange<UInt8> = 15...114)
    -> Performance
{
    var random = RandomGenerator(seed: seed)
    var performance = Performance()
    for _ in 0..<Int(seconds * 10) {
        let onset = random.uniformDouble() * seconds
        performance.notes.append(
            Note(
                pitch: UInt8.random(in: pitches, using: &random),
                velocity: UInt8.random(in: 1...127, using: &random), onsetSeconds: onset,
                offsetSeconds: onset + random.uniformDouble() * random.uniformDouble() * 3))
    }
    performance.notes.sort(by: Note.isBefore)
    var time = 0.0
    while time < seconds + 2 {
        performance.pedal.append(
            PedalChange(timeSeconds: time, value: UInt8.random(in: 0...127, using: &random)))
        time += random.uniformDouble()
    }
    return performance
}

/// A corpus of random performances.
func performanceCorpus(
    seconds: [Double], splits: [Split]? = nil, seed: UInt64 = 1,
    pitches: ClosedRange<UInt8> = 15...114
) throws -> PerformanceCorpus {
    PerformanceCorpus(
        try seconds.enumerated().map { index, length in
            try PackedPerformance(
                randomPerformance(
                    seconds: length, seed: seed + UInt64(index), pitches: pitches),
                name: "piece \(index)", title: "Title \(index)",
                split: splits?[index] ?? Split.allCases[index % 3])
        })
}

@Suite struct PerformanceCorpusTests {
    @Test(arguments: [16.0, 25, 50, 100])
    func rollsAreThoseOfThePerformances(frameRate: Double) throws {
        let corpus = try performanceCorpus(seconds: [20, 0.3, 7], seed: 5)
        for piece in 0..<3 {
            let performance = randomPerformance(
                seconds: [20, 0.3, 7][piece], seed: 5 + UInt64(piece))
            let expected = try ExpressiveRoll(
                performance, options: RollOptions(frameRate: frameRate))
            let roll = corpus.roll(ofPiece: piece, frameRate: frameRate)
            #expect(roll == expected, "piece \(piece)")
        }
    }

    @Test func anyStretchIsASliceOfTheWhole() throws {
        let corpus = try performanceCorpus(seconds: [60], seed: 9)
        let whole = corpus.roll(ofPiece: 0)
        var random = RandomGenerator(seed: 1)
        for _ in 0..<200 {
            let first = Int.random(in: 0..<whole.frameCount, using: &random)
            let end = Int.random(in: first...whole.frameCount, using: &random)
            #expect(corpus.roll(ofPiece: 0, frames: first..<end) == whole[first..<end])
        }
    }

    @Test func aNoteHeldOverManyOthersIsFoundAgain() throws {
        var performance = randomPerformance(seconds: 60, seed: 3, pitches: 60...100)
        performance.notes.append(
            Note(pitch: 21, velocity: 50, onsetSeconds: 1, offsetSeconds: 50))
        performance.notes.sort(by: Note.isBefore)
        let corpus = PerformanceCorpus([
            try PackedPerformance(performance, name: "a", title: "a", split: .train)
        ])
        let late = corpus.roll(ofPiece: 0, frames: 780..<802)
        #expect((0..<22).map { late.held(inFrame: $0).contains(0) } == (0..<22).map { $0 < 20 })
    }

    @Test func tempoScalesTimes() throws {
        let performance = randomPerformance(seconds: 20, seed: 11)
        let corpus = PerformanceCorpus([
            try PackedPerformance(performance, name: "a", title: "a", split: .train)
        ])
        var faster = corpus.performance(ofPiece: 0)
        for index in faster.notes.indices {
            faster.notes[index].onsetSeconds /= 1.25
            faster.notes[index].offsetSeconds /= 1.25
        }
        for index in faster.pedal.indices { faster.pedal[index].timeSeconds /= 1.25 }
        let count = corpus.frameCount(ofPiece: 0, tempo: 1.25)
        let roll = corpus.roll(ofPiece: 0, frames: 0..<count, tempo: 1.25)
        let expected = try ExpressiveRoll(faster)
        let common = min(count, expected.frameCount)
        #expect(roll.prefix(common) == expected.prefix(common))
        #expect(roll.noteCount == expected.noteCount)
    }

    @Test func performancesComeBack() throws {
        let performance = randomPerformance(seconds: 10, seed: 2, pitches: 21...108)
        let corpus = try performanceCorpus(seconds: [10], seed: 2, pitches: 21...108)
        let back = corpus.performance(ofPiece: 0)
        #expect(back.notes.map(\.velocity) == performance.notes.map(\.velocity))
        #expect(back.notes.map(\.pitch) == performance.notes.map(\.pitch))
        for (one, other) in zip(back.notes, performance.notes) {
            #expect(abs(one.onsetSeconds - other.onsetSeconds) < 1.1e-5)
            #expect(abs(one.offsetSeconds - other.offsetSeconds) < 1.1e-5)
        }
        let spans = SustainPedal.downSpans(of: back.pedal, endSeconds: 20)
        let expected = SustainPedal.downSpans(of: performance.pedal, endSeconds: 20)
        #expect(spans.count == expected.count)
        #expect(
            corpus.pieces[0].durationSeconds - ExpressiveRoll.endSeconds(of: performance) < 1.1e-5)
    }

    @Test func hostileTimesAreRefused() {
        for (onset, offset) in [(-1.0, 1.0), (.nan, 1), (0, .infinity), (2, 1), (0, 1e9)] {
            #expect(throws: RollError.self) {
                try PackedPerformance(
                    Performance(notes: [
                        Note(pitch: 60, velocity: 1, onsetSeconds: onset, offsetSeconds: offset)
                    ]), name: "a", title: "a", split: .train)
            }
        }
        #expect(throws: Never.self) {
            let empty = PerformanceCorpus([
                try PackedPerformance(
                    Performance(pedal: [PedalChange(timeSeconds: .nan, value: 99)]), name: "a",
                    title: "a", split: .train)
            ])
            #expect(empty.roll(ofPiece: 0).frameCount == 0)
        }
    }

    /// The classic roll of a piece is that of its performance: a projection that ends where the last
    /// key is let go, while the expressive one may follow the pedal.
    @Test(arguments: [16.0, 25, 50])
    func classicRollsAreProjections(frameRate: Double) throws {
        let corpus = try performanceCorpus(seconds: [20, 0.3, 7, 0], seed: 8)
        var isLonger = false
        for piece in 0..<4 {
            let performance = randomPerformance(
                seconds: [20, 0.3, 7, 0][piece], seed: 8 + UInt64(piece))
            let expected = try BinaryRoll(performance, options: .init(frameRate: frameRate))
            let count = corpus.frameCount(ofPiece: piece, frameRate: frameRate, form: .classic)
            #expect(count == expected.frameCount)
            let roll = corpus.roll(ofPiece: piece, frameRate: frameRate, form: .classic)
            #expect(roll.classic.down == expected, "piece \(piece)")
            #expect(roll == roll.classicProjection)
            if corpus.frameCount(ofPiece: piece, frameRate: frameRate) > count { isLonger = true }
        }
        #expect(isLonger)
    }
}
