import Foundation
import Requests
import Support
import Testing

@testable import Measurements

/// Reports on files: statistics, likeness, codecs.
@Suite struct FileReportTests {
    /// A value through JSON and back.
    private func coded<Value: Codable>(_ value: Value) throws -> Value {
        try JSONDecoder().decode(Value.self, from: JSONEncoder().encode(value))
    }

    @Test func filesAreReadInOrderAndFailuresNameTheirFile() throws {
        let context = RequestContext()
        let results = try outcomes(
            of: ["a", "b", "c"], context.progress("looking", total: 3, unit: "files"),
            by: .alone
        ) { path in
            if path == "b" { throw RequestError("b: it is empty") }
            return path + path
        }
        #expect(results.map { try? $0.get() } == ["aa", nil, "cc"])
        guard case .failure(let error) = results[1] else { return }
        #expect(error.description == "b: it is empty")
    }

    /// It lies beside the models, wherever these are.
    @Test func theShippedIndexIsFoundWhereModelsAre() throws {
        let folder = try MusicFolder()
        func folders(_ data: String) -> ProjectFolders {
            ProjectFolders(
                environment: ["CADENZA_HOME": "/nowhere", "XDG_DATA_HOME": data],
                program: "/nowhere/bin/cadenza")
        }
        let place = folder.path + "/cadenza/checkpoints/maestro-v3.0.0-train.passages"
        try Files.writeAtomically([1], to: place)
        #expect(try SimilarityReport.shippedIndex(folders(folder.path)) == place)
        let error = #expect(throws: RequestError.self) {
            try SimilarityReport.shippedIndex(folders("/nowhere"))
        }
        #expect(error?.parameter == .against)
    }

    @Test func statisticsAreSummedOverFiles() throws {
        let folder = try MusicFolder()
        try folder.write([60, 62, 64, 65], as: "a.mid")
        try folder.write([60, 67], as: "b.mid")
        try folder.write(text: "no music", as: "c.mid")
        let report = try MusicStatistics([folder.path]).run()
        #expect(report.files.map(\.statistics.noteCount) == [4, 2])
        #expect(report.summary["pitch_range"]?.mean == 6)
        #expect(report.leftOut.count == 1 && report.leftOut[0].contains("c.mid"))
        #expect(Set(report.summary.keys) == Set(MusicStatistics.figures.map(\.name)))
        #expect(try coded(report) == report)
        #expect(throws: FileError.self) { try MusicStatistics([folder.file("none")]).run() }
    }

    @Test func setsAreCompared() throws {
        let folder = try MusicFolder()
        for (index, pitches) in [[60, 62], [60, 64], [60, 65], [60, 67]].enumerated() {
            try folder.write(pitches.map { UInt8($0) }, as: "\(index).mid")
        }
        let report = try StatisticsComparison([folder.path], reference: folder.path).run()
        #expect(report.files == 4 && report.referenceFiles == 4)
        // A set overlaps with itself wholly.
        #expect(abs((report.figures["pitch_range"]?.overlap ?? 0) - 1) < 0.01)
        #expect(try coded(report) == report)
    }

    @Test func aSharedPassageIsFoundInAnotherKey() throws {
        let folder = try MusicFolder()
        let theme: [UInt8] = [60, 64, 62, 67, 65, 69, 64, 60, 71, 72, 67, 62]
        try folder.write(theme + [40, 80, 41], as: "corpus/theme.mid")
        try folder.write([30, 90, 35] + theme.map { $0 + 5 }, as: "new.mid")
        try folder.write([50, 51, 53], as: "other.mid")
        var similarity = SimilarityReport(
            [folder.file("new.mid"), folder.file("other.mid")], against: folder.file("corpus"))
        let report = try similarity.run()
        let longest = try #require(report.items[0].similarity.longest)
        #expect(longest.noteCount == theme.count && longest.transposition == 5)
        #expect(report.pieces == 1 && report.certainNotes == nil)
        #expect(report.summary.longestMax == theme.count)
        #expect(try coded(report) == report)
        // What the music goes on from is no likeness.
        similarity.promptPath = folder.file("new.mid")
        #expect(try similarity.run().items[0].similarity.noteCount == 0)
    }

    @Test func anIndexHasNoSplits() throws {
        var similarity = SimilarityReport(["a.mid"], against: "x.passages")
        similarity.split = .train
        let error = #expect(throws: RequestError.self) {
            try PassageReference(similarity, in: RequestContext())
        }
        #expect(error?.text.parameters == [.split, .baseline])
    }

    @Test func codecsLoseWhatTheyMust() throws {
        let folder = try MusicFolder()
        let path = try folder.write([60, 62, 64, 65, 67, 69], as: "a.mid")
        var report = CodecReport([folder.path])
        let told = Told()
        let figures = try report.run(in: RequestContext { event in told.add("\(event)") })
        #expect(figures.files == 1 && figures.notes == 6 && figures.onsetsKept == 1)
        #expect(figures.notesAdded == 0 && (figures.velocityErrorMax ?? 9) <= 2)
        #expect(told.all.count == 1)
        #expect(try coded(figures) == figures)
        report.codec = .classic
        try report.writeRoundTrip(of: path, to: folder.file("out/classic.mid"))
        #expect(FileManager.default.fileExists(atPath: folder.file("out/classic.mid")))
        report.paths = [path, try folder.write(text: "no music", as: "b.mid")]
        let broken = try report.run()
        #expect(broken.files == 1 && broken.leftOut.count == 1)
        #expect(broken.leftOut[0].hasPrefix(folder.file("b.mid")))
    }
}
