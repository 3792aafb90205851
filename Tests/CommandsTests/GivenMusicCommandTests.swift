import Foundation
import MIDIFiles
import MusicCore
import Testing

/// `accompany`, `harmonise` and `vary`: what is given stays.
@Suite struct GivenMusicCommandTests {
    private struct Summary: Decodable {
        let midi: String
        let newNotes: Int
        let notes: Int
    }

    private func run(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            arguments + ["--particles", "3"], in: home.folder.url, environment: home.environment)
    }

    private func summary(_ home: Home, _ arguments: [String]) async throws -> Summary {
        let run = try await run(home, arguments + ["--json"])
        try #require(run.status == 0, "\(run.errors)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Summary.self, from: Data(run.output.utf8))
    }

    private func performance(_ path: String) throws -> Performance {
        try MIDIFile(path: path, mode: .strict).performance()
    }

    @Test(arguments: ["accompany", "harmonise"])
    func theMelodyStaysAndTheRestLiesBelow(_ command: String) async throws {
        let home = try Home()
        let melody = try home.scale()
        let key = ["--key", "C"]
        let result = try await summary(home, [command, melody, "--rng-seed", "3"] + key)
        let (old, new) = (try performance(melody), try performance(result.midi))
        #expect(Set(new.notes).isSuperset(of: old.notes))
        #expect(result.notes == new.notes.count && result.newNotes == result.notes - 8)
        #expect(result.newNotes > 0)
        for note in new.notes where !old.notes.contains(note) {
            let above = old.notes.filter {
                $0.onsetSeconds < note.onsetSeconds + 0.2 && $0.offsetSeconds > note.onsetSeconds
            }
            #expect(above.allSatisfy { $0.pitch > note.pitch })
        }
        // A track and a channel of its own.
        let score = try MIDIFile(path: result.midi).score()
        #expect(Set(score.notes.map(\.channel)).count == 2)
        #expect(score.trackNames.contains { $0 == "Accompaniment" || $0 == "Chords" })
    }

    /// Bars 2 and 3 of eight notes to the bar: what is added begins and ends with them.
    @Test(arguments: ["accompany", "harmonise"])
    func aPartHasItsOwn(_ command: String) async throws {
        let home = try Home()
        let melody = try home.scale(count: 32)
        let key = ["--key", "C", "--rng-seed", "3"]
        let old = try performance(melody)
        // Four notes a bar of two seconds.
        for part in [["--from-bar", "2", "--bars", "2"], ["--from", "2", "--to", "6"]] {
            let result = try await summary(home, [command, melody] + part + key)
            let new = try performance(result.midi)
            #expect(Set(new.notes).isSuperset(of: old.notes))
            let added = new.notes.filter { !old.notes.contains($0) }
            #expect(!added.isEmpty && added.count == result.newNotes)
            #expect(added.allSatisfy { $0.onsetSeconds >= 2 - 0.002 && $0.onsetSeconds < 6 })
            #expect(added.allSatisfy { $0.offsetSeconds <= 6.1 })
            #expect(new.pedal.allSatisfy { (1.99...6.1).contains($0.timeSeconds) || !$0.isDown })
        }
    }

    /// Chords begin with the bars, four keys of the key at once.
    @Test func chordsBeginWithBars() async throws {
        let home = try Home()
        let melody = try home.scale(count: 16)
        let result = try await summary(
            home, ["harmonise", melody, "--rng-seed", "3", "--voices", "3", "--key", "C"])
        let old = try performance(melody).notes
        let chords = try performance(result.midi).notes.filter { !old.contains($0) }
        #expect(Set(chords.map(\.onsetSeconds)) == [0, 2, 4, 6])
        #expect(chords.count == 12)
        // Sevenths and the leading tone's chord are of the key too.
        #expect(chords.allSatisfy { [0, 2, 4, 5, 7, 9, 11].contains($0.pitch % 12) })
    }

    @Test func variationsKeepWhatTheySay() async throws {
        let home = try Home()
        let path = try home.scale(count: 40)
        let old = try performance(path)
        let same = try await summary(home, ["vary", path, "--strength", "0", "--rng-seed", "1"])
        #expect(try performance(same.midi).notes == old.notes)

        let half = try await summary(home, ["vary", path, "--strength", "0.5", "--rng-seed", "1"])
        let kept = try performance(half.midi).notes.filter(old.notes.contains)
        #expect((8...32).contains(kept.count))

        let rhythm = try await summary(
            home, ["vary", path, "--strength", "1", "--keep", "rhythm", "--rng-seed", "1"])
        let onsets = try performance(rhythm.midi).notes.map(\.onsetSeconds)
        for note in old.notes {
            #expect(onsets.contains { abs($0 - note.onsetSeconds) < 0.01 })
        }
        #expect(
            onsets.allSatisfy { time in
                old.notes.contains { abs($0.onsetSeconds - time) < 0.01 }
            })

        let harmony = try await summary(
            home, ["vary", path, "--strength", "1", "--keep", "harmony", "--rng-seed", "1"])
        for note in try performance(harmony.midi).notes {
            let near = old.notes.filter {
                $0.onsetSeconds < note.onsetSeconds + 0.7
                    && $0.offsetSeconds > note.onsetSeconds - 0.7
            }
            #expect(near.contains { $0.pitch % 12 == note.pitch % 12 })
        }
    }

    @Test func equalSeedsGiveEqualBytes() async throws {
        let home = try Home()
        let path = try home.scale()
        for command in [["accompany"], ["harmonise", "--key", "C"], ["vary"]] {
            func bytes(_ seed: Int, _ name: String) async throws -> Data {
                let out = home.folder.path(name)
                let run = try await run(
                    home, command + [path, "--rng-seed", "\(seed)", "--out", out])
                try #require(run.status == 0, "\(run.errors)")
                return try Data(contentsOf: URL(fileURLWithPath: out))
            }
            #expect(try await bytes(1, "a.mid") == bytes(1, "b.mid"))
        }
    }

    @Test(arguments: [
        (["vary", "--strength", "1.5"], "strength"), (["vary", "--keep", "form"], "harmony"),
        (["harmonise", "--voices", "9"], "2...6"), (["harmonise", "--key", "H sharp"], "key"),
        (["harmonise", "--every", "year"], "bar"),
        (["accompany", "--model", "lstm"], "expressive"),
        (["accompany", "--density=-2"], "density"), (["accompany", "--count", "0"], "64"),
    ])
    func badValuesAreRefused(_ arguments: [String], _ named: String) async throws {
        let home = try Home()
        let run = try await run(home, arguments + [try home.scale()])
        #expect(run.status > 0 && run.errors.contains(named), "\(run.errors)")
        #expect(!run.errors.contains("Fatal error"))
    }

    /// A melody without room below it is told so, not answered with nothing.
    @Test func melodiesWithoutRoom() async throws {
        let home = try Home()
        let low = Performance(
            notes: (0..<8).map {
                Note(
                    pitch: UInt8(22 + $0 % 3), velocity: 80, onsetSeconds: Double($0),
                    offsetSeconds: Double($0) + 1)
            })
        let path = try home.file("low.mid", MIDIFile(performance: low).encoded())
        for command in ["accompany", "harmonise"] {
            let run = try await run(home, [command, path])
            #expect(run.status > 0 && run.errors.contains("too low"), "\(run.errors)")
        }
    }
}
