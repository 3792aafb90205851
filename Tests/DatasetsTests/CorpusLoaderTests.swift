import Foundation
import PianoRolls
import Support
import Synchronization
import Testing

@testable import Datasets

/// Standard MIDI Files by hand: format 0, 480 ticks in a quarter, 120 quarters a minute, so that a
/// quarter lasts 8 frames of 1/16 s.
private func midiFile(pitches: [UInt8], pedalDown: Bool = false) -> [UInt8] {
    var track: [UInt8] = []
    if pedalDown { track += [0x00, 0xB0, 0x40, 0x7F] }  // controller 64 down
    for pitch in pitches {
        track += [0x00, 0x90, pitch, 0x50]  // note on
        track += [0x83, 0x60, 0x80, pitch, 0x40]  // 480 ticks later note off
    }
    track += [0x83, 0x60, 0xFF, 0x2F, 0x00]  // 480 ticks later end of track
    return Array("MThd".utf8) + [0, 0, 0, 6, 0, 0, 0, 1, 0x01, 0xE0]
        + Array("MTrk".utf8) + [0, 0, UInt8(track.count >> 8), UInt8(track.count & 0xFF)] + track
}

@Suite struct CorpusLoaderTests {
    /// A tiny MAESTRO: three performances, one in each split.
    private func writeMAESTRO(to folder: String) throws {
        let table = """
            canonical_composer,canonical_title,split,year,midi_filename,audio_filename,duration
            Bach,"Prelude, in C",train,2004,2004/a.midi,a.wav,1
            Chopin,Etude,validation,2006,2006/b.midi,b.wav,1
            Ravel,Jeux d'eau,test,2008,2008/c.midi,c.wav,1

            """
        try Files.writeAtomically(Array(table.utf8), to: folder + "/maestro-v3.0.0.csv")
        try Files.writeAtomically(midiFile(pitches: [60, 62, 110]), to: folder + "/2004/a.midi")
        try Files.writeAtomically(midiFile(pitches: [21]), to: folder + "/2006/b.midi")
        try Files.writeAtomically(midiFile(pitches: [108, 60]), to: folder + "/2008/c.midi")
    }

    @Test func maestroBecomesACorpus() throws {
        try withTemporaryFolder { folder in
            try writeMAESTRO(to: folder)
            let result = try CorpusLoader(path: folder, cacheFolder: nil, threadCount: 2).load()
            let corpus = result.corpus
            #expect(result.notices.isEmpty && !result.isFromCache)
            #expect(corpus.pieces.map(\.name) == ["2004/a.midi", "2006/b.midi", "2008/c.midi"])
            #expect(corpus.pieces.map(\.composer) == ["Bach", "Chopin", "Ravel"])
            #expect(corpus.pieces.map(\.split) == Split.allCases)
            #expect((0..<3).map { corpus.frameCount(ofPiece: $0) } == [16, 8, 16])
            #expect(corpus.pieces.map(\.noteCount) == [2, 1, 2])
            let roll = corpus.downRoll(ofPiece: 0)
            #expect((0..<16).map { Array(roll[$0]) } == (0..<16).map { [$0 < 8 ? 39 : 41] })
            let onsets = corpus.roll(ofPiece: 0)
            #expect((0..<16).filter { !onsets.onsets(inFrame: $0).isEmpty } == [0, 8])
            #expect(corpus.pieceIndices(in: .test) == [2] && corpus.noteCount(in: .test) == 2)
        }
    }

    @Test func theSecondLoadComesFromTheCache() throws {
        try withTemporaryFolder { folder in
            let (data, cache) = (folder + "/data", folder + "/cache")
            try writeMAESTRO(to: data)
            let loader = CorpusLoader(path: data, cacheFolder: cache, threadCount: 2)
            let first = try loader.load()
            let second = try loader.load { _, _ in Issue.record("a file was parsed again") }
            #expect(!first.isFromCache && second.isFromCache)
            let isSame = holdTheSame(first.corpus, second.corpus)
            #expect(isSame)

            // Content decides, not times or names of folders.
            try Files.writeAtomically(midiFile(pitches: [22]), to: data + "/2006/b.midi")
            let third = try loader.load()
            #expect(!third.isFromCache)
            #expect(Array(third.corpus.downRoll(ofPiece: 1)[0]) == [1])

            // So do settings, which have files of their own.
            var other = loader
            other.maxSeconds = 0.25
            #expect(try other.load().corpus.frameCount(ofPiece: 0) == 4)
            #expect(try other.load().isFromCache && loader.load().isFromCache)

            // A damaged cache is built again.
            for name in try FileManager.default.contentsOfDirectory(atPath: cache) {
                try Files.writeAtomically(
                    try Files.read(cache + "/" + name).dropLast(3), to: cache + "/" + name)
            }
            let fourth = try loader.load()
            #expect(!fourth.isFromCache)
            let isStillSame = holdTheSame(third.corpus, fourth.corpus)
            #expect(isStillSame)
            #expect(try loader.load().isFromCache)
        }
    }

    @Test func aCacheThatCannotBeWrittenIsANotice() throws {
        try withTemporaryFolder { folder in
            try writeMAESTRO(to: folder + "/data")
            // A file stands where the folder should be.
            try Files.writeAtomically([1], to: folder + "/cache")
            let result = try CorpusLoader(path: folder + "/data", cacheFolder: folder + "/cache")
                .load()
            #expect(result.corpus.pieces.count == 3)
            #expect(result.notices.contains { $0.contains("in memory only") }, "\(result.notices)")
        }
    }

    @Test func missingAndBrokenFilesOfMAESTROAreNamed() throws {
        try withTemporaryFolder { folder in
            try writeMAESTRO(to: folder)
            try FileManager.default.removeItem(atPath: folder + "/2006/b.midi")
            var loader = CorpusLoader(path: folder, cacheFolder: nil)
            let missing = #expect(throws: DatasetError.self) { try loader.load() }
            #expect(missing?.code == .missingFiles)
            #expect(missing?.message.contains("1 of 3 files are missing:\n  2006/b.midi") == true)
            loader.allowsMissingFiles = true
            let partial = try loader.load()
            #expect(partial.corpus.pieces.count == 2)
            #expect(partial.notices.contains { $0.contains("2006/b.midi") })

            try Files.writeAtomically(Array("no MIDI".utf8), to: folder + "/2006/b.midi")
            let broken = #expect(throws: DatasetError.self) { try loader.load() }
            #expect(broken?.code == .unreadableFile && broken?.path == folder + "/2006/b.midi")

            // A file that lost its end is no MAESTRO; a folder of own music takes what is there.
            let cut = Array(midiFile(pitches: [60, 62]).dropLast(6))
            try Files.writeAtomically(cut, to: folder + "/2006/b.midi")
            #expect(throws: DatasetError.self) { try loader.load() }
            loader.format = .midi
            #expect(try loader.load().corpus.pieces.map(\.noteCount) == [2, 2, 2])
        }
    }

    @Test func aFolderOfMIDIFilesIsDividedByContent() throws {
        try withTemporaryFolder { folder in
            for index in UInt8(0)..<30 {
                try Files.writeAtomically(
                    midiFile(pitches: [40 + index]),
                    to: folder + "/data/\(index % 3)/piece \(index).mid")
            }
            try Files.writeAtomically(midiFile(pitches: [40]), to: folder + "/data/z copy.MIDI")
            try Files.writeAtomically(Array("no MIDI".utf8), to: folder + "/data/broken.mid")
            try Files.writeAtomically([1], to: folder + "/data/notes.txt")
            try Files.writeAtomically(midiFile(pitches: [90]), to: folder + "/data/.hidden/h.mid")
            let loader = CorpusLoader(path: folder + "/data", cacheFolder: folder + "/cache")
            let first = try loader.load()
            #expect(first.corpus.pieces.count == 30)
            #expect(
                first.notices.contains { $0.contains("z copy.MIDI") && $0.contains("piece 0.mid") })
            #expect(first.notices.contains { $0.contains("broken.mid") })
            let second = try loader.load()
            #expect(second.isFromCache && second.notices.contains { $0.contains("broken.mid") })
            let splits = Dictionary(
                uniqueKeysWithValues: first.corpus.pieces.map { ($0.title, $0.split) })
            #expect(Split.allCases.allSatisfy { splits.values.contains($0) })

            // Other names, other places, fewer files: every file that stays keeps its split, but for
            // one that fills an empty split.
            for index in UInt8(0)..<20 {
                try Files.writeAtomically(
                    midiFile(pitches: [40 + index]), to: folder + "/moved/piece \(index).mid")
            }
            let moved = try CorpusLoader(path: folder + "/moved", cacheFolder: nil).load().corpus
            let changed = moved.pieces.filter { splits[$0.title] != $0.split }
            #expect(changed.count <= 2, "\(changed.map(\.title))")
        }
    }

    @Test func splitsAreEightyTenTenAndNeverEmpty() {
        var random = RandomGenerator(seed: 2)
        let splits = MIDIFolder.splits(ofHashes: (0..<10_000).map { _ in random.next() })
        for (split, share) in [(Split.train, 0.8), (.validation, 0.1), (.test, 0.1)] {
            let count = splits.count { $0 == split }
            #expect(abs(Double(count) / 10_000 - share) < 0.02)
        }
        #expect(MIDIFolder.splits(ofHashes: [1]) == [.train])
        #expect(MIDIFolder.splits(ofHashes: [1, 2]) == [.train, .test])
        #expect(MIDIFolder.splits(ofHashes: [1, 3, 2]) == [.train, .test, .validation])
        #expect(MIDIFolder.splits(ofHashes: [1, 2, .max]) == [.train, .validation, .test])
    }

    @Test func thePedalMayExtendNotes() throws {
        try withTemporaryFolder { folder in
            try Files.writeAtomically(
                midiFile(pitches: [60, 62], pedalDown: true), to: folder + "/a.mid")
            var loader = CorpusLoader(path: folder, cacheFolder: nil)
            #expect(try loader.load().corpus.frameCount(ofPiece: 0, form: .classic) == 16)
            loader.pedal = .extend
            // The pedal is never lifted: both notes last to the end of the track, 1440 ticks.
            let corpus = try loader.load().corpus
            #expect(corpus.frameCount(ofPiece: 0, form: .classic) == 24)
            #expect(Array(corpus.downRoll(ofPiece: 0)[23]) == [39, 41])
        }
    }

    @Test func stepsAreNoPerformances() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a.json"
            try Files.writeAtomically(Array(#"{"train": [[[60], [62]]]}"#.utf8), to: path)
            let loader = CorpusLoader(path: path, cacheFolder: nil)
            #expect(try loader.load().corpus.hasSteps)
            #expect(throws: DatasetError.self) { try loader.loadPerformances() }
            try writeMAESTRO(to: folder + "/data")
            let performances = try CorpusLoader(path: folder + "/data", cacheFolder: nil)
                .loadPerformances().corpus
            #expect(performances.performance(ofPiece: 2).notes.map(\.pitch) == [108, 60])
        }
    }

    @Test func progressCountsEveryFile() throws {
        try withTemporaryFolder { folder in
            try writeMAESTRO(to: folder)
            let calls = Mutex<[Int]>([])
            _ = try CorpusLoader(path: folder, cacheFolder: nil, threadCount: 2).load {
                done, total in
                #expect(total == 3)
                calls.withLock { $0.append(done) }
            }
            #expect(calls.withLock { $0.sorted() } == [1, 2, 3])
        }
    }

    @Test func whatIsNoDataIsRefused() throws {
        try withTemporaryFolder { folder in
            try Files.writeAtomically([1], to: folder + "/a.txt")
            try Files.writeAtomically(
                Array(#"{"train": [[[60], [62]]]}"#.utf8), to: folder + "/a.json")
            #expect(throws: FileError.self) { try CorpusLoader(path: folder + "/none").load() }
            for (name, format) in [
                ("", .midi), ("", .maestro), ("", .polymusic), ("/a.txt", .automatic),
                ("/a.txt", .maestro), ("/a.txt", .midi), ("/a.txt", .polymusic),
            ] as [(String, CorpusLoader.Format)] {
                #expect(throws: DatasetError.self, "\(name) \(format)") {
                    try CorpusLoader(path: folder + name, format: format, cacheFolder: nil).load()
                }
            }
            #expect(
                try CorpusLoader(path: folder + "/a.json").load().corpus.frameCount(ofPiece: 0) == 2
            )
        }
    }

    @Test func theCacheFolderFollowsTheEnvironment() {
        #expect(CorpusLoader.defaultCacheFolder(environment: ["CADENZA_CACHE": "x"]) == "x")
        #expect(
            CorpusLoader.defaultCacheFolder(environment: ["XDG_CACHE_HOME": "/c"]) == "/c/cadenza")
        #expect(
            CorpusLoader.defaultCacheFolder(environment: ["XDG_CACHE_HOME": "rel"])
                .hasSuffix("/.cache/cadenza"))
    }

    @Test func parallelMapKeepsTheOrderAndTheFirstError() throws {
        struct Failure: Error { let index: Int }
        #expect(
            try parallelMap(count: 100, threadCount: 4) { $0 * $0 } == (0..<100).map { $0 * $0 })
        #expect(try parallelMap(count: 0, threadCount: 4) { $0 }.isEmpty)
        let error = #expect(throws: Failure.self) {
            try parallelMap(count: 50, threadCount: 1) { index in
                if index >= 20 { throw Failure(index: index) }
            }
        }
        #expect(error?.index == 20)
    }
}
