import Foundation
import MIDIFiles
import MusicCore
import Support
import Testing

@testable import MusicTheory

@Suite struct PopularMusicTests {
    /// One chord a bar over its root, at 120 a minute: what a beginner plays first.
    private func song(_ numerals: String, _ mode: Mode = .major, tonic: Int = 0) -> MusicAnalysis {
        let piece = PopularPiece(
            progression: (numerals, mode), tonic: tonic, texture: .bassAndChords, beatsPerChord: 4,
            isSwung: false, rounds: 1, seed: 1)
        return MusicAnalyzer().analyze(piece.score)
    }

    @Test func fourChordsFromNotes() {
        let analysis = song("I V vi IV")
        #expect(analysis.key == "C major")
        #expect(analysis.chords.map(\.chord) == ["C", "G", "Am", "F"])
        #expect(analysis.chords.map(\.romanNumeral) == ["I", "V", "vi", "IV"])
        #expect(analysis.harmonicAnalysis.commonPatterns == ["I-V-vi-IV"])
        #expect(analysis.harmonicAnalysis.modulations.isEmpty)
        #expect(
            analysis.harmonicAnalysis.cadences.contains {
                $0.type == .deceptive && $0.progression == "V-vi"
            })
    }

    @Test(arguments: [0, 5, 10])
    func twelveBarBlues(tonic: Int) {
        let analysis = song("I7 I7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 I7", tonic: tonic)
        #expect(analysis.key.flatMap { Key($0) }?.tonicPitchClass == tonic)
        #expect(analysis.harmonicAnalysis.commonPatterns.contains("12-bar blues"))
        #expect(analysis.harmonicAnalysis.modulations.isEmpty)
    }

    @Test func canonInD() {
        let analysis = song("I V vi iii IV I IV V", tonic: 2)
        #expect(analysis.harmonicAnalysis.keys.map(\.key) == ["D major"])
        #expect(analysis.harmonicAnalysis.commonPatterns.contains("I-V-vi-iii-IV-I-IV-V"))
    }

    @Test func majorSeventhsKeepTheirSevenths() {
        let analysis = song("IM7 vi7 ii7 V7")
        #expect(analysis.chords.map(\.chord) == ["Cmaj7", "Am7", "Dm7", "G7"])
    }

    /// A sample of the development set; the figures of the whole stand in docs/music-theory.md.
    @Test func keysAndNumeralsOfTheDevelopmentSet() {
        var (total, keys, numerals) = (0.0, 0.0, 0.0)
        for piece in PopularPiece.all(every: 75) {
            let figures = PopularMusicTests.figures(of: piece)
            total += figures.total
            keys += figures.key
            numerals += figures.numeral
        }
        #expect(keys / total >= 0.95, "keys right: \(keys / total)")
        #expect(numerals / total >= 0.9, "numerals right: \(numerals / total)")
    }

    /// Time in quarters, and how much of it has the right key and the right numeral.
    private static func figures(
        of piece: PopularPiece
    ) -> (total: Double, key: Double, numeral: Double) {
        let events = MusicAnalyzer().findings(in: piece.score, beatsFrom: .file).harmony.events
        var figures = (total: 0.0, key: 0.0, numeral: 0.0)
        for label in piece.labels {
            figures.total += label.end - label.start
            for event in events {
                // 120 beats a minute: two quarters a second.
                let overlap =
                    min(2 * event.endSeconds, label.end) - max(2 * event.startSeconds, label.start)
                guard overlap > 0, event.key.soundsLike(label.key) else { continue }
                figures.key += overlap
                if event.numeral.degreeText == label.degree, event.analystQuality == label.quality,
                    event.numeral.inversion == label.inversion
                {
                    figures.numeral += overlap
                }
            }
        }
        return figures
    }

    /// Writes the whole set for `scripts/evaluate-theory` to the folder that CADENZA_POPULAR_SET names.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["CADENZA_POPULAR_SET"] != nil))
    func writeTheDevelopmentSet() throws {
        let folder = ProcessInfo.processInfo.environment["CADENZA_POPULAR_SET"] ?? ""
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        for (index, piece) in PopularPiece.all().enumerated() {
            let texture = piece.name.components(separatedBy: "__")[3]
            let path = "\(folder)/\(texture)__\(index)__\(piece.name)"
            try MIDIFile(performance: piece.score.performance()).write(to: path + ".mid")
            var lines = [
                "start_quarter\tend_quarter\tkey\troman\tdegree\tquality\tinversion\troot_pc\tbass_pc"
            ]
            for label in piece.labels {
                lines.append(
                    "\(label.start)\t\(label.end)\t\(label.key.name)\t\(label.roman)\t"
                        + "\(label.degree)\t\(label.quality.rawValue)\t\(label.inversion)\t"
                        + "\(label.root)\t\(label.bass)")
            }
            try lines.joined(separator: "\n").write(
                toFile: path + ".chords.tsv", atomically: true, encoding: .utf8)
        }
    }
}
