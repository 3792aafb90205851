import MusicCore
import Support
import Testing

@testable import Evaluation

@Suite struct SuffixArrayTests {
    @Test(arguments: [1, 2, 3, 200])
    func suffixesAreSorted(alphabetSize: Int) {
        var random = RandomGenerator(seed: 3)
        for length in Array(0...12) + [50, 400] {
            for _ in 0..<20 {
                let text = (0..<length).map { _ in
                    UInt16.random(in: 0..<UInt16(alphabetSize), using: &random)
                }
                let expected = text.indices.sorted {
                    text[$0...].lexicographicallyPrecedes(text[$1...])
                }
                let order = SuffixArray(text, alphabetSize: alphabetSize).order
                #expect(order.map(Int.init) == expected, "\(text)")
            }
        }
    }
}

@Suite struct PassageIndexTests {
    private func note(_ pitch: Int, _ onset: Double) -> Note { RandomMusic.note(pitch, onset) }

    private func music(_ count: Int, random: inout RandomGenerator) -> Performance {
        RandomMusic.walk(count, random: &random)
    }

    private func moved(
        _ notes: some Sequence<Note>, semitones: Int, tempo: Double, from: Double
    ) -> [Note] {
        let notes = Array(notes)
        let start = notes.first?.onsetSeconds ?? 0
        return notes.map {
            note(Int($0.pitch) + semitones, from + ($0.onsetSeconds - start) / tempo)
        }
    }

    @Test func symbolsTellIntervalsAndRhythm() {
        // A chord, an eighth later a note, a sixteenth later a chord whose upper note comes first.
        let symbols = PassageSymbols(
            Performance(notes: [
                note(64, 0), note(60, 0.01), note(62, 0.4), note(67, 0.6), note(65, 0.64),
            ]))
        #expect(symbols.notes.map(\.pitch) == [60, 64, 62, 65, 67])
        func symbol(_ interval: Int, _ rhythm: Int) -> UInt16 {
            UInt16(1 + (interval + 127) * 6 + rhythm)
        }
        #expect(symbols.symbols == [symbol(4, 0), symbol(-2, 3), symbol(3, 2), symbol(2, 0)])
        #expect(PassageSymbols(Performance()).symbols.isEmpty)
        let extremes = PassageSymbols(Performance(notes: [note(0, 0), note(127, 1), note(0, 9)]))
        #expect(extremes.symbols.allSatisfy { $0 > 0 && Int($0) < PassageSymbols.alphabetSize })
    }

    @Test func aCopyIsFoundInAnotherKeyAndTempo() throws {
        var random = RandomGenerator(seed: 8)
        let corpus = (0..<5).map { _ in music(300, random: &random) }
        let index = PassageIndex(corpus + [Performance()])
        let copied = corpus[3].notes[100..<150]
        var query = music(60, random: &random).notes
        let from = (query.last?.onsetSeconds ?? 0) + 1
        query += moved(copied, semitones: -7, tempo: 1.3, from: from)
        let similarity = index.similarity(of: Performance(notes: query))
        let longest = try #require(similarity.longest)
        // The first chord and gap of the copy follow another gap than in the corpus.
        #expect((45...52).contains(longest.noteCount), "\(longest)")
        #expect(longest.piece == 3 && longest.transposition == -7)
        #expect(longest.fromSeconds >= from && longest.pieceToSeconds > longest.pieceFromSeconds)
        let covered = similarity.coverage * Double(similarity.noteCount)
        #expect(covered.rounded() == Double(longest.noteCount))
    }

    @Test func lengthsAreThoseOfANaiveSearch() {
        var random = RandomGenerator(seed: 9)
        func tune(_ count: Int) -> Performance {
            Performance(
                notes: (0..<count).map {
                    note(60 + Int.random(in: 0...2, using: &random), Double($0))
                })
        }
        for _ in 0..<20 {
            let corpus = (0..<3).map { _ in tune(Int.random(in: 0...60, using: &random)) }
            let query = tune(40)
            var longest = 0
            let wanted = PassageSymbols(query).symbols
            for piece in corpus {
                let symbols = PassageSymbols(piece).symbols
                for start in wanted.indices {
                    for other in symbols.indices {
                        var length = 0
                        while start + length < wanted.count, other + length < symbols.count,
                            wanted[start + length] == symbols[other + length]
                        {
                            length += 1
                        }
                        longest = max(longest, length)
                    }
                }
            }
            let found = PassageIndex(corpus).similarity(of: query).longest?.noteCount ?? 1
            #expect(found == longest + 1)
        }
    }

    @Test func nothingIsSharedWithNothing() {
        var random = RandomGenerator(seed: 4)
        let piece = music(20, random: &random)
        #expect(PassageIndex([]).similarity(of: piece).longest == nil)
        #expect(PassageIndex([piece]).similarity(of: Performance()).longest == nil)
        let whole = PassageIndex([piece]).similarity(of: piece)
        #expect(whole.longest?.noteCount == 20 && whole.coverage == 1)
    }
}
