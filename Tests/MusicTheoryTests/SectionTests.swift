import MusicCore
import Testing

@testable import MusicTheory

@Suite struct SectionTests {
    /// Bars of four quarters, each a broken triad on a root: C, F or G in C major and so on.
    private func score(_ roots: [Int]) -> Score {
        let notes = roots.enumerated().flatMap { bar, root in
            [0, 4, 7, 4].enumerated().map { beat, interval in
                ScoreNote(
                    onsetTick: (4 * bar + beat) * 480, durationTicks: 480,
                    pitch: UInt8(root + interval))
            }
        }
        return Score(tempoMap: TempoMap(ticksPerQuarter: 480), notes: notes)
    }

    private func sections(_ roots: [Int]) -> [String] {
        MusicAnalyzer().analyze(score(roots), beatsFrom: .file).sections.map {
            "\($0.label)\($0.startBar)"
        }
    }

    private let theme = [60, 65, 67, 60, 62, 67, 57, 60]
    private let middle = [63, 68, 61, 66, 70, 64, 66, 71]

    @Test func whatComesBackHasTheSameLetter() {
        #expect(sections(theme + middle + theme) == ["A1", "B9", "A17"])
    }

    @Test func aRecapitulationInAnotherKeyIsHeard() {
        #expect(sections(theme + middle + theme.map { $0 + 5 }) == ["A1", "B9", "A17"])
    }

    /// A long continuation comes back as it was, and later both it and the theme in another key: the theme
    /// is heard there too, though its continuation has its name already.
    @Test func whatIsLeftOfAPassageIsHeardToo() {
        let opening = Array(theme.prefix(4))
        let long = [
            64, 59, 66, 61, 68, 60, 63, 57, 62, 67, 58, 65, 69, 56, 61, 66, 59, 64, 70, 55,
        ]
        let pieces = [opening, long, middle, long, opening.map { $0 + 5 }, long.map { $0 + 5 }]
        let found = sections(pieces.flatMap { $0 })
        #expect(Set(["A1", "B5", "B33", "A53", "B57"]).isSubset(of: found), "\(found)")
    }

    @Test func musicThatNeverComesBackIsOneSection() {
        #expect(sections([60, 65, 67, 60, 62]) == ["A1"])
    }
}
