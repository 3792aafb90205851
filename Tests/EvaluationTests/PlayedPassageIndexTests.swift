import Foundation
import MusicCore
import Support
import Testing

@testable import Evaluation

/// Passages that somebody plays are found: in another key, at another tempo, unevenly and with wrong
/// notes.
@Suite struct PlayedPassageIndexTests {
    private let corpus: [Performance]
    private let index: PlayedPassageIndex

    init() {
        var random = RandomGenerator(seed: 41)
        corpus = (0..<12).map { _ in RandomMusic.walk(600, random: &random) }
        index = PlayedPassageIndex(corpus)
    }

    /// How a passage is played.
    private struct Playing {
        var semitones = 0
        var stretch = 1.0
        /// The deviation of onsets, in seconds.
        var jitter = 0.0
        /// The share of notes that are wrong.
        var wrong = 0.0
    }

    /// Some notes of a piece as somebody plays them from a time on.
    private func played(
        _ notes: some Sequence<Note>, _ playing: Playing, from seconds: Double,
        random: inout RandomGenerator
    ) -> [Note] {
        let notes = Array(notes)
        let start = notes[0].onsetSeconds
        return notes.map { note in
            // The mean of twelve uniform numbers is normal enough.
            let deviation = (0..<12).reduce(-6.0) { sum, _ in sum + random.uniformDouble() }
            var pitch = Int(note.pitch) + playing.semitones
            if random.uniformDouble() < playing.wrong {
                pitch +=
                    Int.random(in: 1...7, using: &random) * (Bool.random(using: &random) ? 1 : -1)
            }
            let onset = seconds + (note.onsetSeconds - start) * playing.stretch
            return RandomMusic.note(pitch, max(0, onset + deviation * playing.jitter))
        }.sorted(by: Note.isBefore)
    }

    private let freely = Playing(semitones: 5, stretch: 0.8, jitter: 0.02, wrong: 0.1)

    @Test func fortyNotesPlayedByAPersonAreFound() {
        var random = RandomGenerator(seed: 3)
        var found = 0
        for trial in 0..<36 {
            let piece = trial % corpus.count
            let first = Int.random(in: 0..<560, using: &random)
            let notes = played(
                corpus[piece].notes[first..<first + 40], freely, from: 1, random: &random)
            let passages = index.passages(in: Performance(notes: notes))
            if let best = passages.first, best.piece == piece, best.transposition == 5 {
                found += 1
                #expect(best.noteCount + best.differences / 2 <= 42)
                #expect(
                    abs(best.pieceFromSeconds - corpus[piece].notes[first].onsetSeconds) < 2)
            }
        }
        #expect(found >= 33, "11 of 12: \(found) of 36")
    }

    @Test func unrelatedMusicSharesNothing() {
        var random = RandomGenerator(seed: 77)
        for _ in 0..<30 {
            let music = RandomMusic.walk(300, random: &random)
            #expect(index.passages(in: music).isEmpty)
        }
    }

    /// A copy in the midst of other music, and a longer one beside it: both are told.
    @Test func copiesInADenseHostAreAllTold() {
        var random = RandomGenerator(seed: 5)
        var host = RandomMusic.walk(500, random: &random).notes
        let end = host[host.count - 1].onsetSeconds
        var slow = freely
        (slow.stretch, slow.semitones) = (1.5, -7)
        let short = played(corpus[2].notes[100..<145], freely, from: end / 4, random: &random)
        let long = played(corpus[9].notes[300..<400], slow, from: end / 2, random: &random)
        for copy in [short, long] {
            let stretch = copy[0].onsetSeconds - 0.1...copy[copy.count - 1].onsetSeconds + 0.1
            host = host.filter { !stretch.contains($0.onsetSeconds) } + copy
        }
        host.sort(by: Note.isBefore)
        let passages = index.passages(in: Performance(notes: host))
        #expect(passages.map(\.piece) == [9, 2])
        #expect(passages.map(\.transposition) == [-7, 5])
        for (passage, copy) in zip(passages, [long, short]) {
            #expect(abs(passage.fromSeconds - copy[0].onsetSeconds) < 3)
            #expect(abs(passage.toSeconds - copy[copy.count - 1].onsetSeconds) < 3)
        }
        #expect(index.passages(in: Performance(notes: host)) == passages)
    }

    /// Two copies of one passage with other music between are two passages.
    @Test func otherMusicEndsAPassage() {
        var random = RandomGenerator(seed: 6)
        let first = Array(corpus[0].notes[50..<100])
        let between = RandomMusic.walk(60, random: &random).notes
        let gap = first[49].onsetSeconds - first[0].onsetSeconds + 0.5
        let length = between[59].onsetSeconds + 0.5
        let notes =
            played(first, Playing(), from: 0, random: &random)
            + played(between, Playing(), from: gap, random: &random)
            + played(first, Playing(), from: gap + length, random: &random)
        let passages = index.passages(in: Performance(notes: notes))
        #expect(passages.count == 2)
        #expect(passages.allSatisfy { $0.piece == 0 && $0.noteCount >= 48 && $0.differences <= 6 })
    }

    /// What everybody plays is no passage: a chromatic scale up and down, as in a piece of the corpus.
    @Test func scalesSayLittle() {
        let scale = (0..<200).map { index in
            RandomMusic.note(50 + abs((index + 24) % 48 - 24), Double(index) * 0.125)
        }
        var random = RandomGenerator(seed: 8)
        let pieces = (0..<6).map { number in
            Performance(
                notes: played(
                    scale, Playing(semitones: number), from: Double(number), random: &random))
        }
        let index = PlayedPassageIndex(corpus + pieces)
        #expect(index.passages(in: Performance(notes: Array(scale[10..<90]))).isEmpty)
    }

    @Test func littleMusicIsNoTrouble() {
        #expect(index.passages(in: Performance()).isEmpty)
        for count in 1...9 {
            let few = Performance(notes: Array(corpus[0].notes[..<count]))
            #expect(index.passages(in: few).isEmpty)
            #expect(PlayedPassageIndex([few]).passages(in: corpus[0]).isEmpty)
        }
        #expect(PlayedPassageIndex([Performance]()).passages(in: corpus[0]).isEmpty)
        // A thousand notes at once, and one key a thousand times.
        let chord = Performance(notes: (0..<1000).map { RandomMusic.note(30 + $0 % 60, 1) })
        let repeated = Performance(notes: (0..<1000).map { RandomMusic.note(60, Double($0) / 50) })
        for music in [chord, repeated] {
            _ = PlayedPassageIndex([music]).passages(in: music)
        }
    }

    /// What is known of a corpus makes a note that always comes unsurprising.
    @Test func surpriseFollowsWhatUsuallyComes() {
        let usual = PlayedNotes(
            Performance(notes: (0..<400).map { RandomMusic.note(60 + $0 % 4, Double($0)) }))
        let surprise = PassageSurprise([usual])
        let odd = PlayedNotes(
            Performance(
                notes: [60, 61, 62, 63, 60, 61, 62, 70].enumerated().map {
                    RandomMusic.note($1, Double($0))
                }))
        #expect(surprise.nats(odd, 6) < 0.2)
        #expect(surprise.nats(odd, 7) == PassageSurprise.most)
        #expect((0..<3).allSatisfy { surprise.nats(odd, $0) == PassageSurprise.most / 2 })
    }
}
