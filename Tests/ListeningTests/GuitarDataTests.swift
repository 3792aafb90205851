import AudioCore
import Datasets
import Foundation
import ListeningData
import ListeningModels
import Support
import Testing

@Suite struct GuitarDataTests {
    private static let header = GuitarMetadata.requiredColumns.joined(separator: ",")

    private func table(_ rows: String...) throws -> GuitarMetadata {
        let text = ([Self.header] + rows).joined(separator: "\n")
        return try GuitarMetadata(csv: Array(text.utf8), path: "notes.csv", folder: "sounds")
    }

    @Test func rowsAreRead() throws {
        let notes = try table(
            "one,a.wav,a.jams,0,0.5,1.25,0.75,64.5,6,0,FS,NO,general_note,0,0,1",
            "two,/b.flac,,1,0,,,,,,,,Harmonic,true,False,0",
            "two,\"c, d.mp3\",,2,1,,0.5,,,,,,dead note,,,"
        ).notes
        #expect(notes.map(\.kind) == [.general, .harmonic, .deadNote])
        #expect(notes.map(\.source) == ["sounds/a.wav", "/b.flac", "sounds/c, d.mp3"])
        #expect(notes[0].pitch == 64.5 && notes[0].offsetSeconds == 1.25)
        #expect(notes[1].offsetSeconds == nil && notes[2].offsetSeconds == 1.5)
    }

    /// Every bad row is told by its line, with what is wrong.
    @Test(arguments: [
        ("one,a.wav,,0,0,1,,64,,,,,whistle,0,0,0", "label_category is 'whistle'"),
        ("one,a.wav,,0,0,1,,64,,,,,harmonic,0,0,0", "is_harmonic is 0"),
        ("one,a.wav,,0,0,1,,64,,,,,harmonic,yes,0,0", "is_harmonic is 'yes'"),
        ("one,a.wav,,0,2,1,,64,,,,,harmonic,1,0,0", "not after onset_sec"),
        ("one,a.wav,,0,-1,1,,64,,,,,harmonic,1,0,0", "onset_sec is '-1'"),
        ("one,a.wav,,0,0,1,,high,,,,,harmonic,1,0,0", "pitch_midi is 'high'"),
        ("one,a.wav,,0,0,nan,,64,,,,,harmonic,1,0,0", "offset_sec is 'nan'"),
        ("one,,,0,0,1,,64,,,,,harmonic,1,0,0", "source_audio is empty"),
        (",a.wav,,0,0,1,,64,,,,,harmonic,1,0,0", "subset_id is empty"),
        ("one,a.wav,harmonic", "3 fields"),
    ])
    func badRows(_ row: String, _ message: String) throws {
        let good = "one,a.wav,,0,0,1,,64,,,,,harmonic,1,0,0"
        #expect {
            try table(good, row, good)
        } throws: { error in
            "\(error)".hasPrefix("notes.csv:3:") && "\(error)".contains(message)
        }
    }

    @Test func tablesThatAreNone() {
        #expect(throws: DatasetError.self) { try table() }
        #expect(throws: DatasetError.self) {
            try GuitarMetadata(csv: Array("a,b\n1,2\n".utf8), path: "x.csv", folder: "")
        }
        #expect(throws: FileError.self) { try GuitarMetadata(path: "/nowhere/notes.csv") }
    }

    /// A table of many recordings with several notes each, two microphones for every other one.
    private func largeTable() throws -> [GuitarMetadata.Note] {
        var random = RandomGenerator(seed: 5)
        let rows = (0..<900).map { index -> String in
            let take = Int(random.next() % 150)
            let microphone = take % 2 == 0 ? Int(random.next() % 2) : 0
            let kind = ["harmonic", "dead_note", "general_note", "general_note"][
                Int(random.next() % 4)]
            return
                "guitar\(take % 5),\(take)-\(microphone).wav,take\(take),\(index),\(index),,1,60,,,,,"
                + "\(kind),,,"
        }
        let text = ([Self.header] + rows).joined(separator: "\n")
        return try GuitarMetadata(csv: Array(text.utf8), path: "notes.csv", folder: "").notes
    }

    /// No recording and no take stands in two parts; all notes stand in one; each kind has its share.
    @Test(arguments: [[], ["guitar2"], ["guitar0", "guitar4"]])
    func noSourceIsInTwoParts(_ leavingOut: [String]) throws {
        let notes = try largeTable()
        let split = GuitarSplit(notes, leavingOut: Set(leavingOut), randomSeed: 3)
        let parts = Split.allCases.map { split.indices[$0] ?? [] }
        #expect(parts.joined().sorted() == Array(notes.indices))
        for (one, other) in [(0, 1), (0, 2), (1, 2)] {
            for name in [\GuitarMetadata.Note.source, \.annotation] {
                let names = Set(parts[one].map { notes[$0][keyPath: name] })
                #expect(names.isDisjoint(with: parts[other].map { notes[$0][keyPath: name] }))
            }
        }
        if !leavingOut.isEmpty {
            #expect(parts[2].allSatisfy { leavingOut.contains(notes[$0].subset) })
            #expect(parts[0].allSatisfy { !leavingOut.contains(notes[$0].subset) })
        }
        for kind in GuitarNote.allCases {
            let counts = parts.map { part in part.count { notes[$0].kind == kind } }
            let training = Double(counts[0]) / Double(counts[0] + counts[1])
            #expect(abs(training - 70.0 / 85) < 0.06, "\(kind) \(counts)")
        }
        #expect(split == GuitarSplit(notes, leavingOut: Set(leavingOut), randomSeed: 3))
    }

    /// Segments are cut where the table says, and come from the cache the second time.
    @Test func segmentsAreReadOnDemand() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("notes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // A second of 440 Hz, then a second of 1,760 Hz.
        let samples = (0..<88_200).map { index in
            Float(0.5 * sin(2 * .pi * (index < 44_100 ? 440 : 1760) * Double(index) / 44_100))
        }
        try AudioFile.write(
            AudioBuffer(samples: samples, channelCount: 1, sampleRate: 44_100),
            to: folder.path + "/a.wav")
        func examples(_ row: String) throws -> [GuitarExample] {
            let text = Self.header + "\n" + row + "\none,a.wav,,1,1,2,,93,,,,,harmonic,1,0,0\n"
            let metadata = try GuitarMetadata(
                csv: Array(text.utf8), path: "notes.csv", folder: folder.path)
            return try GuitarRecordings(metadata, features: .mel).examples(
                cacheFolder: folder.path + "/cache", threads: 1)
        }
        let row = "one,a.wav,,0,0,0.7,,69,,,,,general_note,0,0,1"
        let read = try examples(row)
        func loudestBand(_ image: SoundImage) -> Int? {
            let middle = image.height / 2 * image.width
            return (0..<image.width).max { image.values[middle + $0] < image.values[middle + $1] }
        }
        #expect(abs(read[0].seconds - 0.7) < 1e-3 && read[0].image.height == 121)
        #expect((loudestBand(read[0].image) ?? 0) < (loudestBand(read[1].image) ?? 0))
        let again = try examples(row)
        #expect(zip(read, again).allSatisfy { $0.image == $1.image && $0.seconds == $1.seconds })
        #expect {
            try examples("one,a.wav,,0,7,8,,69,,,,,general_note,0,0,1")
        } throws: { "\($0)".hasPrefix("notes.csv:2:") && "\($0)".contains("behind the end") }
    }
}
