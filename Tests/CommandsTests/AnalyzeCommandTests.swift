import Foundation
import TestSupport
import Testing

@Suite struct AnalyzeCommandTests {
    /// The minuet in G major BWV Anh. 114, whose keys and closes are not in doubt.
    private let minuet = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("midi_data/seeds/petzold-minuet-g-major.mid").path

    /// A file of no notes: header of one track and 480 ticks, then the end of the track.
    private let emptyFile: [UInt8] = [
        0x4D, 0x54, 0x68, 0x64, 0, 0, 0, 6, 0, 0, 0, 1, 0x01, 0xE0,
        0x4D, 0x54, 0x72, 0x6B, 0, 0, 0, 4, 0x00, 0xFF, 0x2F, 0x00,
    ]

    /// Eight strokes of the bass drum (channel 10, key 36), each a quarter of 480 ticks (83 60).
    private var drumsFile: [UInt8] {
        let stroke: [UInt8] = [0x00, 0x99, 0x24, 0x64, 0x83, 0x60, 0x89, 0x24, 0x00]
        let events =
            [[UInt8]](repeating: stroke, count: 8).flatMap(\.self)
            + [0x00, 0xFF, 0x2F, 0x00]
        return Array(emptyFile.prefix(18)) + [0, 0, 0, UInt8(events.count)] + events
    }

    private func analyze(_ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(["analyze"] + arguments)
    }

    private func object(_ text: some StringProtocol) throws -> [String: Any] {
        try #require(
            JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any], "\(text)")
    }

    @Test func reportNamesKeyMetreAndCloses() async throws {
        let run = try await analyze([minuet])
        try #require(run.status == 0, "\(run.errors)")
        #expect(run.output.contains("Key             G major"))
        #expect(run.output.contains("Metre           3/4"))
        #expect(run.output.contains("16:1  perfect authentic V-I in G major"))
        #expect(!run.output.split(separator: "\n").contains { $0.hasSuffix(" ") })
    }

    @Test func jsonHasItsKeysAndTimesInRange() async throws {
        let run = try await analyze([minuet, "--format", "json"])
        try #require(run.status == 0, "\(run.errors)")
        let answer = try object(run.output)
        #expect(answer["key"] as? String == "G major")
        #expect(answer["time_signature"] as? String == "3/4")
        let duration = try #require(answer["duration_seconds"] as? Double)
        let beats = try #require(answer["beats"] as? [Double])
        #expect(!beats.isEmpty && zip(beats, beats.dropFirst()).allSatisfy { $0 < $1 })
        #expect(answer["sections"] is [[String: Any]])

        let chords = try #require(answer["chords"] as? [[String: Any]])
        var last = 0.0
        for chord in chords {
            let start = try #require(chord["start_time"] as? Double)
            let end = try #require(chord["end_time"] as? Double)
            #expect(chord["chord"] is String)
            #expect(last <= start && start < end && end <= duration + 0.1)
            last = end - 0.0015
        }
        let harmony = try #require(answer["harmonic_analysis"] as? [String: Any])
        for key in ["roman_numerals", "functional_harmony"] {
            #expect((harmony[key] as? [[String: Any]])?.count == chords.count, "\(key)")
        }
        for key in ["common_patterns", "cadences", "modulations"] {
            #expect(harmony[key] is [Any], "\(key)")
        }
        for key in ["harmonic_rhythm", "voice_leading"] {
            #expect(harmony[key] is [String: Any], "\(key)")
        }
        for cadence in try #require(harmony["cadences"] as? [[String: Any]]) {
            #expect(cadence["type"] is String && cadence["progression"] is String)
            #expect((0...1).contains(try #require(cadence["strength"] as? Double)))
            #expect((0...duration).contains(try #require(cadence["time"] as? Double)))
        }
        #expect((0...1).contains(try #require(harmony["progression_complexity"] as? Double)))

        let rhythm = try #require(answer["rhythmic_analysis"] as? [String: Any])
        for key in ["syncopation_index", "complexity_score"] {
            #expect((0...1).contains(try #require(rhythm[key] as? Double)), "\(key)")
        }
        for key in ["time_signature", "note_density", "polyrhythms_detected", "bpm"] {
            #expect(rhythm[key] != nil, "\(key)")
        }
        let hierarchy = try #require(rhythm["metric_hierarchy"] as? [String: [Int]])
        #expect(hierarchy == ["strong_beats": [1], "weak_beats": [2, 3]])
        let genre = try #require(answer["genre_analysis"] as? [String: Any])
        #expect(genre["predicted_genres"] is [[String: Any]] && genre["primary_genre"] != nil)
    }

    @Test func tablesHaveALineAChord() async throws {
        let csv = try await analyze([minuet, "--format", "csv"])
        let rows = csv.output.split(separator: "\n").map { $0.split(separator: ",") }
        #expect(rows.first?.prefix(3) == ["start_time", "end_time", "position"])
        #expect(rows.count > 20 && rows.allSatisfy { $0.count == 9 })
        #expect(rows.dropFirst().first?[4...6] == ["G", "I", "G major"])

        let lab = try await analyze([minuet, "--format", "lab"])
        let lines = lab.output.split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(lines.count >= rows.count - 1 && lines.allSatisfy { $0.count == 3 })
        #expect(lines.first?.first == "0.000" && lines.first?.last == "G")
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0[1] == $1[0] })
    }

    @Test func romanTextHasBarsAndBeats() async throws {
        let run = try await analyze([minuet, "--format", "romantext"])
        let lines = run.output.split(separator: "\n")
        #expect(lines.contains("Time Signature: 3/4"))
        #expect(lines.contains { $0.hasPrefix("m1 G: I") })
        #expect(lines.contains { $0.hasPrefix("m31 ") && $0.contains(" b3 V") })
    }

    @Test func aPartIsToldAlone() async throws {
        let run = try await analyze([minuet, "--format", "lab", "--from", "10", "--to", "20"])
        let starts = run.output.split(separator: "\n").compactMap {
            Double($0.split(separator: "\t")[0])
        }
        #expect(!starts.isEmpty && starts.allSatisfy { (10...20).contains($0) }, "\(starts)")
        #expect(!run.output.contains("N\n"))
    }

    @Test func folderPassesOverABadFile() async throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: minuet, toPath: folder.path("good.mid"))
        try Data("not music".utf8).write(to: URL(fileURLWithPath: folder.path("bad.mid")))
        let run = try await analyze([folder.url.path])
        #expect(run.status == 0)
        #expect(run.errors.contains("passed over: ") && run.errors.contains("bad.mid"))
        let lines = run.output.split(separator: "\n")
        try #require(lines.count == 2)
        #expect(try object(lines[0])["error"] is String)
        #expect(try object(lines[1])["analysis"] is [String: Any])

        try FileManager.default.removeItem(atPath: folder.path("good.mid"))
        #expect(try await analyze([folder.url.path]).status == 1)
    }

    @Test func nothingIsMadeUp() async throws {
        let folder = try TemporaryFolder()
        for (name, bytes) in [("empty.mid", emptyFile), ("drums.mid", drumsFile)] {
            let path = folder.path(name)
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            let report = try await analyze([path])
            #expect(report.status == 0, "\(report.errors)")
            #expect(report.output.contains("Key             not enough evidence"), "\(name)")
            let json = try await analyze([path, "--format", "json"])
            let answer = try object(json.output)
            #expect(answer["key"] is NSNull && (answer["chords"] as? [Any])?.isEmpty == true)
            let genre = try #require(answer["genre_analysis"] as? [String: Any])
            #expect(genre["primary_genre"] is NSNull, "\(name)")
        }
    }

    @Test func pictureIsWritten() async throws {
        let folder = try TemporaryFolder()
        let run = try await analyze([minuet, "--picture", folder.path("minuet.svg")])
        try #require(run.status == 0, "\(run.errors)")
        let text = try String(contentsOfFile: folder.path("minuet.svg"), encoding: .utf8)
        #expect(text.contains("<svg") && text.hasSuffix("</svg>\n"))
        // What was written is told, but not in the middle of an answer.
        #expect(run.output == folder.path("minuet.svg") + "\n")
        let both = try await analyze([minuet, "--picture", folder.path("both.svg"), "--json"])
        #expect(both.output.hasPrefix("{") && !both.output.contains("both.svg"))
        #expect(both.errors.contains(folder.path("both.svg")))
        let file = try await analyze([minuet, "-o", folder.path("minuet.txt")])
        #expect(file.output == folder.path("minuet.txt") + "\n")
        let png = try await analyze(
            [minuet, "--picture", folder.path("minuet.png"), "--from", "5", "--to", "9"])
        try #require(png.status == 0, "\(png.errors)")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("minuet.png")))
        #expect(bytes.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
    }

    @Test(arguments: [["--format", "pdf"], ["--from", "3", "--to", "2"], ["--chords", "C"]])
    func badArgumentsAreRefused(arguments: [String]) async throws {
        let run = try await analyze([minuet] + arguments)
        #expect(run.status == 64 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("Error: "), "\(run.errors)")
    }
}
