import Foundation
import MIDIFiles
import TestSupport
import Testing

/// `cadenza transcribe`, `evaluate-transcription` and `gen --seed recording.wav` from outside, with the
/// weights that come with Cadenza and the built-in piano, which they have never heard.
@Suite struct TranscribeCommandTests {
    private static let weights = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("checkpoints/listening")

    /// A home with the weights and `scale.wav`, eight notes of half a second.
    private func recording() async throws -> Home {
        let home = try Home()
        let listening = home.folder.path("checkpoints/listening")
        try FileManager.default.createDirectory(
            atPath: listening, withIntermediateDirectories: true)
        for name in ["transcription.safetensors", "transcription-live.safetensors"] {
            try FileManager.default.copyItem(
                atPath: Self.weights.path + "/" + name, toPath: listening + "/" + name)
        }
        let scale = try home.scale()
        let run = try await run(
            home, ["render", scale, "-o", home.folder.path("scale.wav"), "--soundfont", "none"])
        try #require(run.status == 0, "\(run.errors)")
        return home
    }

    private func run(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: home.environment)
    }

    @Test func aScaleIsHeard() async throws {
        let home = try await recording()
        let (sound, midi) = (home.folder.path("scale.wav"), home.folder.path("heard.mid"))
        let run = try await run(home, ["transcribe", sound, "-o", midi])
        #expect(run.status == 0, "\(run.errors)")
        let heard = try MIDIFile(path: midi, mode: .strict).performance().notes
        for (index, pitch) in (60..<68).enumerated() {
            let note = heard.first {
                $0.pitch == pitch && abs($0.onsetSeconds - Double(index) / 2) < 0.05
            }
            #expect(note != nil, "key \(pitch)")
            if let note { #expect(abs(note.durationSeconds - 0.5) < 0.15, "key \(pitch)") }
        }
        // The notes of the scale stand beside the sound: scale.mid.
        let scores = try await self.run(home, ["evaluate-transcription", sound, "--json"])
        #expect(scores.status == 0 && scores.output.contains("\"recall\" : 1,"), "\(scores.output)")

        let again = try await self.run(home, ["transcribe", sound, "-o", midi])
        #expect(again.status == 64 && again.errors.contains(midi), "\(again.errors)")
        let own = try await self.run(home, ["transcribe", sound, "-o", sound, "--force"])
        #expect(own.status == 64, "\(own.errors)")
    }

    @Test func severalAtOnceWithPictures() async throws {
        let home = try await recording()
        let (sound, text) = (home.folder.path("scale.wav"), try home.file("text.wav", [1, 2, 3]))
        let other = home.folder.path("other.wav")
        try FileManager.default.copyItem(atPath: sound, toPath: other)
        // scale.mid, which was played, stands in the way.
        let refused = try await run(home, ["transcribe", sound, other])
        #expect(refused.status == 64, "\(refused.errors)")
        let run = try await run(
            home, ["transcribe", sound, text, other, "--plot", "--confidence", "--force"])
        #expect(run.status == 1 && run.errors.contains("text.wav"), "\(run.errors)")
        #expect(run.output.contains("confidence"))
        let heard = try ["scale", "other"].map { name in
            let picture = try Data(
                contentsOf: URL(fileURLWithPath: home.folder.path(name + ".png")))
            #expect(picture.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            return try MIDIFile(path: home.folder.path(name + ".mid")).performance().notes
        }
        #expect(heard[0] == heard[1] && heard[0].count >= 8)
    }

    /// What is played is told line by line, as MIDI messages, and as a file at the end.
    @Test func liveSoundIsToldOf() async throws {
        let home = try await recording()
        let (port, midi) = (home.folder.path("port.bin"), home.folder.path("live.mid"))
        let run = try await Program.cadenza.run(
            ["transcribe", "--live", "--port", port, "-o", midi], in: home.folder.url,
            environment: home.environment, input: home.folder.path("scale.wav"))
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("delay of the algorithm"))
        struct Event: Decodable {
            let event: String
            let time, heard: Double
            let pitch: Int?
        }
        let events = try run.output.split(separator: "\n").map {
            try JSONDecoder().decode(Event.self, from: Data($0.utf8))
        }
        let heard = (60..<68).enumerated().filter { index, pitch in
            events.contains {
                $0.event == "note_on" && $0.pitch == pitch
                    && abs($0.time - Double(index) / 2) < 0.05
                    && $0.heard - Double(index) / 2 < 0.1
            }
        }
        // The synthetic tone of the built-in piano is harder to hear than a piano's.
        #expect(heard.count >= 7, "\(heard)")
        let strikes = events.filter { $0.event == "note_on" }.count
        #expect(events.filter { $0.event == "note_off" }.count == strikes)
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.heard <= $1.heard })
        let again = try await self.run(home, ["transcribe", "--live", "--port", port])
        #expect(again.status == 64 && again.errors.contains(port), "\(again.errors)")
        let messages = try Data(contentsOf: URL(fileURLWithPath: port))
        #expect(messages.count == 3 * events.count)
        #expect(
            stride(from: 0, to: messages.count, by: 3).allSatisfy {
                [0x80, 0x90, 0xB0].contains(messages[$0])
            })
        #expect(try MIDIFile(path: midi).performance().notes.count == strikes)
    }

    @Test func aRecordingIsContinued() async throws {
        let home = try await recording()
        let out = home.folder.path("next.mid")
        let run = try await run(
            home,
            [
                "gen", "--seed", home.folder.path("scale.wav"), "--seconds", "2", "--rng-seed", "1",
                "--out", out,
            ])
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.errors.contains("notes heard"), "\(run.errors)")
        let notes = try MIDIFile(path: out, mode: .strict).performance().notes
        #expect(Set(notes.map(\.pitch)).isSuperset(of: 60..<68))
    }

    @Test func badFiles() async throws {
        let home = try await recording()
        let silence = [UInt8](repeating: 0, count: 32_000)
        let header: [UInt8] =
            Array("RIFF".utf8) + [0x24, 0x7D, 0, 0] + Array("WAVEfmt ".utf8)
            // PCM, one channel, 16,000 Hz, 16 bits.
            + [16, 0, 0, 0, 1, 0, 1, 0, 0x80, 0x3E, 0, 0, 0, 0x7D, 0, 0, 2, 0, 16, 0]
            + Array("data".utf8) + [0, 0x7D, 0, 0]
        let quiet = try home.file("quiet.wav", header + silence)
        let cut = try home.file("cut.wav", Array(header.prefix(30)))
        let text = try home.file("text.wav", Array("no sound".utf8))
        for file in [cut, text, home.folder.path("missing.wav")] {
            let run = try await run(home, ["transcribe", file])
            #expect(run.status == 1 && run.errors.contains(file), "\(run.errors)")
        }
        let nothing = try await run(home, ["transcribe", quiet])
        #expect(nothing.status == 0 && nothing.output.contains("0 notes"), "\(nothing.errors)")
        let seed = try await run(home, ["gen", "--seed", quiet, "--seconds", "1"])
        #expect(seed.status == 1 && seed.errors.contains("no piano is heard"), "\(seed.errors)")
    }

    /// The judge learns from performances that are played here, and is written with the weights.
    @Test func judgesAreTaught() async throws {
        let home = try await recording()
        let weights = home.folder.path("checkpoints/listening/transcription.safetensors")
        let output = home.folder.path("judged.safetensors")
        // A piano of one key, whose tone is that of the scale's first note, and performances of 88 notes.
        let one = try home.scale(count: 1, name: "one.mid")
        let piano = home.folder.path("piano")
        try FileManager.default.createDirectory(
            atPath: piano, withIntermediateDirectories: true)
        let tone = try await run(
            home, ["render", one, "-o", piano + "/C4.wav", "--soundfont", "none"])
        try #require(tone.status == 0, "\(tone.errors)")
        for count in 86...90 { _ = try home.scale(count: count, name: "long/\(count).mid") }
        let words = [
            "train-transcription", "--data", home.folder.path("long"), "--piano", piano, "--from",
            weights, "--judge", output, "--json",
        ]
        let found = try await run(home, words)
        #expect(found.status == 0 && found.output.contains("judged.safetensors"), "\(found.errors)")
        let heard = try await run(
            home,
            [
                "transcribe", home.folder.path("scale.wav"), "--model", output, "-o",
                home.folder.path("heard.mid"),
            ])
        #expect(heard.status == 0, "\(heard.errors)")
        // Nothing is written over, and nothing is learnt without a network.
        let before = try Data(contentsOf: URL(filePath: output))
        let again = try await run(home, words)
        #expect(again.status == 1 && again.errors.contains(output), "\(again.errors)")
        let after = try Data(contentsOf: URL(filePath: output))
        #expect(after == before)
        let bare = try await run(
            home,
            [
                "train-transcription", "--data", home.folder.path("long"), "--piano", piano,
                "--judge", home.folder.path("other.safetensors"),
            ])
        #expect(bare.status == 64 && bare.errors.contains("--from"), "\(bare.errors)")
    }

    @Test(arguments: [
        ["transcribe"],
        ["transcribe", "--live", "x.wav"],
        ["transcribe", "x.wav", "--port", "x.bin"],
        ["transcribe", "--live", "-o", "x.wav"],
        ["transcribe", "--live", "--port", "x.mid"],
        ["transcribe", "--live", "--plot"],
        ["transcribe", "--live", "--channels", "0"],
        ["transcribe", "--live", "--samples", "int7"],
        ["evaluate-transcription"],
        ["train-transcription"],
        ["train-transcription", "--data", "x"],
        ["train-transcription", "--data", "x", "--piano", "y", "--delay", "-1"],
        ["train-transcription", "--data", "x", "--piano", "y", "--frames", "5"],
    ])
    func badValues(_ arguments: [String]) async throws {
        let home = try Home()
        let run = try await run(home, arguments)
        #expect(run.status == 64, "\(run.status) \(run.errors)")
    }
}
