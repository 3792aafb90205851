import Foundation
import MIDIFiles
import MusicCore
import Testing

@Suite struct InfillCommandTests {
    private struct Summary: Decodable {
        let midi: String
        let picture: String?
        let newNotes: Int
        let figures: [String: Double]
    }

    private func infill(_ home: Home, _ arguments: [String]) async throws -> Program.Outcome {
        try await Program.cadenza.run(
            ["infill"] + arguments, in: home.folder.url, environment: home.environment)
    }

    private func summary(of run: Program.Outcome) throws -> Summary {
        try #require(run.status == 0, "\(run.errors)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(Summary.self, from: Data(run.output.utf8))
    }

    /// Two hands on two tracks, a tempo change, a pedal, notes held over both ends of 4...6 s.
    private func piece(_ home: Home) throws -> String {
        func on(_ delta: Int, _ key: UInt8, _ velocity: UInt8) -> TrackEvent {
            TrackEvent(delta: delta, .noteOn(channel: 0, key: key, velocity: velocity))
        }
        func off(_ delta: Int, _ key: UInt8) -> TrackEvent {
            TrackEvent(delta: delta, .noteOff(channel: 0, key: key, velocity: 30))
        }
        func pedal(_ delta: Int, _ value: UInt8) -> TrackEvent {
            TrackEvent(delta: delta, .controlChange(channel: 0, controller: 64, value: value))
        }
        var right = Track()
        for index in 0..<40 {
            // A quarter of a second each: 240 ticks at 120 a minute.
            right.append(on(index == 0 ? 7 : 40, UInt8(70 + index % 9), UInt8(50 + index)))
            right.append(off(200, UInt8(70 + index % 9)))
        }
        // Held through the passage; over its beginning; over its end; the pedal meanwhile.
        let left = Track([
            on(100, 40, 61), pedal(1000, 101), pedal(1700, 12), on(700, 45, 62), off(800, 45),
            on(700, 50, 63), pedal(200, 90), off(1500, 50), off(100, 40), pedal(50, 3),
        ])
        let head = Track([
            TrackEvent(delta: 0, .meta(.tempo(microsecondsPerQuarter: 500_000))),
            TrackEvent(delta: 3840 + 500, .meta(.tempo(microsecondsPerQuarter: 480_000))),
        ])
        let file = MIDIFile(
            format: .simultaneousTracks, division: .ticksPerQuarter(480),
            tracks: [head, right, left])
        let path = home.folder.path("piece.mid")
        try Data(file.encoded()).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// Events by track, tick and what they are.
    private func events(_ path: String, _ isIncluded: (Int, Message) -> Bool) throws -> [String] {
        var result: [String] = []
        for (number, track) in try MIDIFile(path: path, mode: .strict).tracks.enumerated() {
            var tick = 0
            for event in track {
                tick += event.delta
                if isIncluded(tick, event.message) {
                    result.append("\(number) \(tick) \(event.message)")
                }
            }
        }
        return result
    }

    @Test func outsideThePassageNothingChanges() async throws {
        let home = try Home()
        let path = try piece(home)
        for seed in 1...4 {
            let run = try await infill(
                home,
                [
                    path, "--from", "4", "--to", "0:06", "--rng-seed", "\(seed)", "--particles",
                    "4", "--json",
                ])
            let summary = try summary(of: run)
            #expect(summary.midi.contains("generated/piece_infill_4-6"))
            let map = try MIDIFile(path: path).tempoMap()
            let ticks = map.tick(atSeconds: 4)..<map.tick(atSeconds: 6)
            func isOutside(_ tick: Int, _ message: Message) -> Bool {
                if case .meta(.text) = message { return false }
                // New notes may end where the passage ends.
                if case .noteOff = message, tick == ticks.upperBound { return false }
                return !ticks.contains(tick)
            }
            #expect(try events(summary.midi, isOutside) == events(path, isOutside))
            let (old, new) = (
                try MIDIFile(path: path).performance(),
                try MIDIFile(path: summary.midi).performance()
            )
            func note(_ performance: Performance, _ pitch: UInt8) -> Note? {
                performance.notes.last { $0.pitch == pitch && $0.onsetSeconds < 6 }
            }
            // The note through the passage, and the end of the one over its end.
            #expect(note(new, 40) == note(old, 40))
            #expect(note(new, 50)?.offsetSeconds == note(old, 50)?.offsetSeconds)
            #expect(new.notes.allSatisfy { $0.durationSeconds > 0 })
            #expect(summary.figures["fit_nats_per_frame"] ?? 0 > 0)
        }
    }

    @Test func equalSeedsGiveEqualBytes() async throws {
        let home = try Home()
        let path = try piece(home)
        func bytes(_ seed: Int, _ name: String) async throws -> Data {
            let out = home.folder.path(name)
            let run = try await infill(
                home,
                [
                    path, "--from", "3", "--to", "6", "--particles", "3", "--rng-seed", "\(seed)",
                    "--out", out, "--plot",
                ])
            try #require(run.status == 0, "\(run.errors)")
            return try Data(contentsOf: URL(fileURLWithPath: out))
        }
        let first = try await bytes(1, "a.mid")
        #expect(try await bytes(1, "b.mid") == first)
        #expect(try await bytes(2, "c.mid") != first)
        #expect(FileManager.default.fileExists(atPath: home.folder.path("a.png")))
    }

    @Test func edgesOfThePiece() async throws {
        let home = try Home()
        let path = try piece(home)
        for (from, to) in [("0", "1"), ("9", "9.7"), ("0", "9.75"), ("4", "4.01")] {
            let run = try await infill(
                home, [path, "--from", from, "--to", to, "--particles", "2", "--count", "2"])
            #expect(run.status == 0, "\(from) \(to): \(run.errors)")
        }
    }

    @Test(arguments: [
        (["--from", "6", "--to", "4"], ["6", "4"]), (["--from", "4", "--to", "4"], ["4"]),
        (["--from=-1", "--to", "4"], ["-1"]), (["--from", "4", "--to", "99"], ["9.75"]),
        (["--from", "nan", "--to", "4"], ["from"]),
        (["--from", "1e300", "--to", "2e300"], ["600"]),
        (["--from", "4"], ["--to"]), (["--from", "1", "--to", "2", "--particles", "0"], ["1024"]),
        (["--from", "1", "--to", "2", "--count", "65"], ["64"]),
        (["--from", "1", "--to", "2", "--model", "lstm"], ["lstm", "expressive"]),
    ])
    func badValuesAreRefused(_ arguments: [String], _ named: [String]) async throws {
        let home = try Home()
        let run = try await infill(home, [try piece(home)] + arguments)
        #expect(run.status > 0, "status \(run.status)")
        for name in named { #expect(run.errors.contains(name), "\(run.errors)") }
        #expect(!run.errors.contains("Fatal error"))
    }

    @Test func oddFiles() async throws {
        let home = try Home()
        let one = try home.scale(count: 1, name: "one.mid")
        let few = try await infill(home, [one, "--from", "0.1", "--to", "0.4"])
        #expect(few.status == 0, "\(few.errors)")
        let drums = MIDIFile(
            format: .singleTrack, division: .ticksPerQuarter(96),
            tracks: [
                Track([
                    TrackEvent(delta: 0, .noteOn(channel: 9, key: 40, velocity: 90)),
                    TrackEvent(delta: 96, .noteOff(channel: 9, key: 40, velocity: nil)),
                ])
            ])
        let empty = MIDIFile(
            format: .singleTrack, division: .ticksPerQuarter(96), tracks: [Track()])
        for (name, file) in [("drums.mid", drums), ("empty.mid", empty)] {
            let run = try await infill(
                home, [try home.file(name, file.encoded()), "--from", "0", "--to", "0.2"])
            #expect(run.status > 0 && run.errors.contains(name), "\(run.errors)")
        }
    }
}
