import Foundation
import Testing

@Suite struct InfoCommandTests {
    /// The keys that other programs rely on.
    private struct Report: Decodable {
        let format: Int
        let tracks: Int
        let notes: Int
        let duration_seconds: Double
    }

    @Test func jsonHasTheKeysThatOthersRead() async throws {
        let home = try Home()
        let run = try await Program.cadenza.run(["info", try home.scale(), "--json"])
        try #require(run.status == 0, "\(run.errors)")
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        #expect(report.format == 1)
        #expect(report.tracks == 2)
        #expect(report.notes == 8)
        #expect(abs(report.duration_seconds - 4) < 0.01)
        #expect(run.output.contains("\"diagnostics\""))
    }

    @Test func missingAndForeignFilesAreRefusedByName() async throws {
        let home = try Home()
        for name in ["nowhere.mid", try home.file("text.mid", Array("dear reader".utf8))] {
            let run = try await Program.cadenza.run(["info", name], in: home.folder.url)
            #expect(run.status > 0, "status \(run.status)")
            #expect(run.errors.contains(name), "\(run.errors)")
        }
    }
}
