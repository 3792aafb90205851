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

    @Test func textTellsTheSame() async throws {
        let home = try Home()
        let run = try await Program.cadenza.run(["info", try home.scale()])
        try #require(run.status == 0, "\(run.errors)")
        for words in [
            "format           1, 2 tracks,", "duration         4.000 s",
            "notes            8, pitches",
            "diagnostics      none",
        ] {
            #expect(run.output.contains(words), "\(run.output)")
        }
    }

    @Test func diagnosticsNameFileTrackAndByte() async throws {
        let home = try Home()
        _ = try home.file("damaged.mid", RepairCommandTests.damaged)
        func info(_ arguments: [String]) async throws -> Program.Outcome {
            try await Program.cadenza.run(
                ["info", "damaged.mid"] + arguments, in: home.folder.url)
        }
        let short = try await info([])
        #expect(short.status == 0, "\(short.errors)")
        #expect(short.output.contains("2 (--diagnostics lists them)"), "\(short.output)")

        let long = try await info(["--diagnostics"])
        #expect(long.status == 0, "\(long.errors)")
        #expect(long.output.contains("damaged.mid: track 0, byte 27: "), "\(long.output)")
        #expect(long.output.contains("0xF8"), "\(long.output)")

        let json = try await info(["--json"])
        #expect(json.output.contains("\"byte_offset\" : 27"), "\(json.output)")

        let strict = try await info(["--mode", "strict"])
        #expect(strict.status > 0, "status \(strict.status)")
        #expect(strict.errors.hasPrefix("Error: damaged.mid: "), "\(strict.errors)")
        let unknown = try await info(["--mode", "sloppy"])
        #expect(unknown.status > 0, "status \(unknown.status)")
    }

    @Test func musicWithoutNotesIsDescribed() async throws {
        let home = try Home()
        let run = try await Program.cadenza.run(["info", try home.scale(count: 0)])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("notes            0\n"), "\(run.output)")
        #expect(!run.output.contains("programs"), "\(run.output)")
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
