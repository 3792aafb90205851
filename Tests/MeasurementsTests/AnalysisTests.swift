import Foundation
import MusicTheory
import Requests
import Support
import Testing

@testable import Measurements

/// Analyses of files and folders, and how they are held against those of people.
@Suite struct AnalysisTests {
    /// A scale of C with its chord, twice.
    private let music: [UInt8] = [60, 62, 64, 65, 67, 69, 71, 72, 67, 64, 60, 55, 59, 62, 67, 60]

    @Test(arguments: Analysis.Format.allCases)
    func everyFormatIsWritten(_ format: Analysis.Format) throws {
        let folder = try MusicFolder()
        let path = try folder.write(music, as: "a.mid")
        let analysis = Analysis()
        let text = try analysis.written(
            analysis.analysis(ofFile: path), as: format, name: "a")
        let mark =
            switch format {
            case .text: "Key             C major"
            case .json: "\"key\" : \"C major\""
            case .csv: "start_time,end_time,position"
            case .lab: "0.000\t"
            case .romantext: "Time Signature:"
            }
        #expect(text.contains(mark), "\(text)")
    }

    @Test func aFolderGivesALineAFile() throws {
        let folder = try MusicFolder()
        try folder.write(music, as: "a.mid")
        try folder.write(text: "no music", as: "b.mid")
        try folder.write(music.reversed(), as: "c.mid")
        var lines: [String] = []
        let failures = try AnalysisFolder(folder.path)
            .analyze(Analysis(), asFeatures: false) { lines.append($0) }
        #expect(lines.count == 3 && failures.count == 1)
        #expect(lines[1].contains("b.mid") && lines[1].contains("\"error\""))
        lines = []
        _ = try AnalysisFolder(folder.path)
            .analyze(Analysis(), asFeatures: true) { lines.append($0) }
        let columns = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }
        #expect(lines.count == 3 && Set(columns).count == 1)
        #expect(throws: FileError.self) { try AnalysisFolder(folder.file("none")) }
    }

    /// Every figure is a share of the annotated time: half of it is annotated otherwise.
    @Test func annotationsAreHeldAgainstTheAnalysis() throws {
        let folder = try MusicFolder()
        // C major's triads, one after another in broken chords.
        try folder.write([48, 64, 67, 72, 48, 64, 67, 72], as: "set__piece.mid")
        let header = "start_quarter\tend_quarter\tkey\troman\tdegree\tquality\tinversion\troot_pc"
        try folder.write(
            text: header + "\n0\t4\tC\tI\t1\tM\t0\t0\n4\t8\tC\tV\t5\tM\t0\t7\n",
            as: "set__piece.chords.tsv")
        let evaluation = try AnalysisEvaluation(folder: folder.path)
        #expect(evaluation.failures == [] && evaluation.total.quarters == 8)
        #expect(abs(evaluation.total.root - 0.5) < 0.01)
        #expect(evaluation.groups.map(\.name) == ["set"])
        #expect(evaluation.text.split(separator: "\n").last?.hasPrefix("{\"key\"") == true)
        let data = try JSONEncoder().encode(evaluation)
        #expect(try JSONDecoder().decode(AnalysisEvaluation.self, from: data) == evaluation)

        try folder.write(text: header + "\nnothing\n", as: "set__piece.chords.tsv")
        let broken = try AnalysisEvaluation(folder: folder.path)
        #expect(broken.failures.count == 1 && broken.failures[0].contains("line 2"))
        #expect(throws: FileError.self) { try AnalysisEvaluation(folder: folder.path + "/none") }
    }

    /// One to one within 70 ms.
    @Test func beatsAreMatchedOnce() {
        #expect(AnalysisBeatEvaluation.f1([0, 1, 2], [0.05, 0.95, 2.08]) == 4.0 / 6)
        #expect(AnalysisBeatEvaluation.f1([0, 0.01], [0]) == 2.0 / 3)
        #expect(AnalysisBeatEvaluation.f1([], [0]) == 0)
    }
}
