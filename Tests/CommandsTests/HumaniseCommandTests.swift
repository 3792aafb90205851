import Foundation
import MIDIFiles
import MusicCore
import Testing

@Suite struct HumaniseCommandTests {
    private struct Summary: Decodable {
        let midi: String
        let notes: Int
        let figures: [String: Double]
    }

    private func humanise(_ home: Home, _ arguments: [String]) async throws -> Performance {
        let run = try await Program.cadenza.run(
            ["humanise"] + arguments + ["--particles", "3", "--json", "--rng-seed", "1"],
            in: home.folder.url, environment: home.environment)
        try #require(run.status == 0, "\(run.errors)")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let summary = try decoder.decode(Summary.self, from: Data(run.output.utf8))
        return try MIDIFile(path: summary.midi, mode: .strict).performance()
    }

    /// Chords of three notes, two a second, on coarse ticks.
    private func chords(_ home: Home, pedal: [PedalChange] = []) throws -> (String, Performance) {
        var performance = Performance(pedal: pedal)
        for index in 0..<24 {
            for (voice, pitch) in [50, 62 + index % 5, 71 + index % 7].enumerated() {
                performance.notes.append(
                    Note(
                        pitch: UInt8(pitch), velocity: UInt8(70 + voice),
                        onsetSeconds: 0.5 * Double(index),
                        offsetSeconds: 0.5 * Double(index + 1)))
            }
        }
        let file = MIDIFile(performance: performance, ticksPerQuarter: 24)
        return (try home.file("chords.mid", file.encoded()), file.performance())
    }

    /// Nearly all keys down at once: fewer particles, and a word.
    @Test func musicOfMachinesIsDrawnWithFewerParticles() async throws {
        let home = try Home()
        let notes = (0..<88).map {
            Note(
                pitch: UInt8(21 + $0), velocity: 60, onsetSeconds: Double($0) / 100,
                offsetSeconds: 2)
        }
        let path = try home.file(
            "dense.mid", MIDIFile(performance: Performance(notes: notes)).encoded())
        let run = try await Program.cadenza.run(
            ["humanise", path, "--rng-seed", "1"], in: home.folder.url,
            environment: home.environment)
        #expect(run.status == 0 && run.errors.contains("instead of 32 particles"), "\(run.errors)")
    }

    @Test func notesStayAndOnlyWhatIsAskedForChanges() async throws {
        let home = try Home()
        let (path, given) = try chords(home)
        func pairs(_ performance: Performance) -> [(Note, Note)] {
            zip(
                given.notes.sorted { ($0.pitch, $0.onsetSeconds) < ($1.pitch, $1.onsetSeconds) },
                performance.notes.sorted {
                    ($0.pitch, $0.onsetSeconds) < ($1.pitch, $1.onsetSeconds)
                }
            ).map { ($0, $1) }
        }
        let all = try await humanise(home, [path])
        #expect(all.notes.count == given.notes.count)
        #expect(pairs(all).allSatisfy { $0.pitch == $1.pitch })
        #expect(pairs(all).allSatisfy { abs($0.onsetSeconds - $1.onsetSeconds) < 0.0625 })
        #expect(pairs(all).contains { abs($0.onsetSeconds - $1.onsetSeconds) > 0.002 })
        #expect(pairs(all).contains { $0.velocity != $1.velocity })

        let dynamics = try await humanise(home, [path, "--dynamics", "--drawn"])
        #expect(pairs(dynamics).allSatisfy { $0.onsetSeconds == $1.onsetSeconds })
        #expect(pairs(dynamics).contains { $0.velocity != $1.velocity })
        #expect(dynamics.pedal.isEmpty)
        let mean = { (p: Performance) in p.notes.reduce(0.0) { $0 + Double($1.velocity) } / 72 }
        #expect(abs(mean(dynamics) - mean(given)) < 2)

        let timing = try await humanise(home, [path, "--timing"])
        #expect(pairs(timing).allSatisfy { $0.velocity == $1.velocity })
        #expect(pairs(timing).contains { $0.onsetSeconds != $1.onsetSeconds })

        let nothing = try await humanise(home, [path, "--strength", "0"])
        #expect(nothing == given)
    }

    /// A pedal in the file stays unless it is asked for.
    @Test func pedals() async throws {
        let home = try Home()
        let pedal = [
            PedalChange(timeSeconds: 0.5, value: 100), PedalChange(timeSeconds: 2, value: 0),
        ]
        let (path, given) = try chords(home, pedal: pedal)
        #expect(try await humanise(home, [path]).pedal == given.pedal)
        #expect(try await humanise(home, [path, "--pedal"]).pedal != given.pedal)
        #expect(try await humanise(home, [path, "--pedal"]).notes == given.notes)
    }

    @Test(arguments: [
        (["--strength", "2"], "strength"), (["--strength=nan"], "strength"),
        (["--model", "mamba"], "expressive"), (["--temperature", "9"], "temperature"),
    ])
    func badValuesAreRefused(_ arguments: [String], _ named: String) async throws {
        let home = try Home()
        let run = try await Program.cadenza.run(
            ["humanise", try home.scale()] + arguments, in: home.folder.url,
            environment: home.environment)
        #expect(run.status > 0 && run.errors.contains(named), "\(run.errors)")
    }
}
