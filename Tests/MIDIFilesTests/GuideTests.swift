import Foundation
import MIDIFiles
import MusicCore
import Testing

/// The examples of docs/midi-files.md; change both together.
@Suite struct GuideTests {
    private func temporaryPath(_ name: String) -> String {
        FileManager.default.temporaryDirectory
            .appendingPathComponent("cadenza-guide-\(UUID().uuidString)-\(name)").path
    }

    @Test func eventsAndFaults() throws {
        let path = temporaryPath("note.mid")
        defer { try? FileManager.default.removeItem(atPath: path) }

        var track = Track()
        track.append(TrackEvent(delta: 0, .programChange(channel: 0, program: 0)))
        track.append(TrackEvent(delta: 0, .noteOn(channel: 0, key: 60, velocity: 80)))
        track.append(TrackEvent(delta: 480, .noteOff(channel: 0, key: 60, velocity: nil)))
        let file = MIDIFile(format: .singleTrack, division: .ticksPerQuarter(480), tracks: [track])
        try file.write(to: path)

        let again = try MIDIFile(path: path, mode: .recover)
        #expect(again == file)
        for diagnostic in again.diagnostics {
            Issue.record(
                "\(diagnostic.file) \(diagnostic.track ?? -1) \(diagnostic.byteOffset) \(diagnostic.found) \(diagnostic.assumed)"
            )
        }
    }

    @Test func musicOfAFile() throws {
        let path = temporaryPath("out.mid")
        defer { try? FileManager.default.removeItem(atPath: path) }

        let performance = Performance(
            notes: [Note(pitch: 64, velocity: 90, onsetSeconds: 0, offsetSeconds: 1.5)],
            pedal: [PedalChange(timeSeconds: 0, value: 127), PedalChange(timeSeconds: 2, value: 0)])
        try MIDIFile(performance: performance, texts: ["made by hand"], trackName: "Piano")
            .write(to: path)

        let file = try MIDIFile(path: path)
        #expect(file.performance() == performance)
        let score = file.score()
        #expect(score.ticksPerQuarter == 480)
        #expect(score.timeSignatures == [TimeSignature(tick: 0, numerator: 4, denominator: 4)])
        #expect(score.keySignatures.isEmpty && score.lyrics.isEmpty)
        #expect(file.performance(pedal: .extend).notes.map(\.offsetSeconds) == [2])
        #expect(file.sequenceFiles.count == 1)
    }

    @Test func missingFilesAreNamed() {
        let error = #expect(throws: (any Error).self) { try MIDIFile(path: "no/such/file.mid") }
        #expect(String(describing: error).contains("no/such/file.mid"))
    }
}
