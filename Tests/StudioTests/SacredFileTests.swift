import Foundation
import MIDIFiles
import MusicCore
import Requests
import Support
import Testing

@testable import Studio

/// A composer's files lose nothing.
@Suite struct SacredFileTests {
    private func compose(_ seed: String, seconds: Double = 2) -> Compose {
        var request = Compose()
        request.seed = seed
        request.seconds = seconds
        request.settings.randomSeed = 3
        return request
    }

    /// A waltz of four tracks in two tempos: flute, bass, drums and a track of names; with a bend.
    private var band: MIDIFile {
        func note(_ channel: UInt8, _ key: UInt8, delta: Int = 0, length: Int) -> [TrackEvent] {
            [
                TrackEvent(delta: delta, .noteOn(channel: channel, key: key, velocity: 90)),
                TrackEvent(
                    delta: length, .noteOff(channel: channel, key: key, velocity: nil)),
            ]
        }
        let head = Track([
            TrackEvent(delta: 0, .meta(.text(.trackName, "Waltz"))),
            TrackEvent(delta: 0, .meta(.tempo(microsecondsPerQuarter: 375_000))),
            TrackEvent(
                delta: 0,
                .meta(
                    .timeSignature(
                        numerator: 3, denominatorPower: 2, clocksPerClick: 24,
                        thirtySecondsPerQuarter: 8))),
            TrackEvent(delta: 1440, .meta(.tempo(microsecondsPerQuarter: 500_000))),
        ])
        let flute = Track(
            [
                TrackEvent(delta: 0, .meta(.text(.trackName, "Flute"))),
                TrackEvent(delta: 0, .programChange(channel: 0, program: 73)),
                TrackEvent(delta: 0, .pitchBend(channel: 0, value: 700)),
            ] + (0..<6).flatMap { note(0, UInt8(72 + $0), length: 480) })
        let bass = Track(
            [TrackEvent(delta: 0, .programChange(channel: 1, program: 32))]
                + (0..<2).flatMap { note(1, UInt8(40 + $0), length: 1440) })
        let drums = Track((0..<12).flatMap { _ in note(9, 38, length: 240) })
        return MIDIFile(
            format: .simultaneousTracks, division: .ticksPerQuarter(480),
            tracks: [head, flute, bass, drums])
    }

    /// The events of a track by tick, without texts that tell how it was made.
    private func events(_ track: Track) -> [String] {
        var tick = 0
        return track.compactMap { event in
            tick += event.delta
            if case .meta(.text(.text, _)) = event.message { return nil }
            return "\(tick) \(event.message)"
        }
    }

    // MARK: Continuing

    @Test(arguments: ["hybrid-expressive", "mamba"])
    func whatIsContinuedGoesOnUnchanged(_ model: String) throws {
        let studio = try TinyStudio()
        let path = studio.folder.path("band.mid")
        try band.write(to: path)
        var request = compose(path, seconds: 3)
        request.settings.model = model
        let result = try request.run(in: studio.context())[0]
        let file = try MIDIFile(path: result.midi, mode: .strict)
        #expect(file.division == band.division && file.tracks.count == 5)
        for (old, new) in zip(band.tracks, file.tracks) { #expect(events(old) == events(new)) }
        // The new music has a track and a channel of its own, after the end.
        let score = file.score()
        #expect(score.trackNames.contains("Continuation"))
        let new = score.notes.filter { $0.track == 4 }
        // A key held over the joint counts as new in classic frames.
        #expect(new.count <= result.newNotes && Set(new.map(\.channel)).count == 1)
        #expect(new.allSatisfy { $0.onsetTick >= 6 * 480 && ![0, 1, 9].contains($0.channel) })
        // 3 quarters at 160, 3 at 120: the end is at 2.625 s, in the frame that ends at 2.625.
        #expect(result.continuation?.newStartSeconds == 2.625)
        let times = result.performance.notes.filter { $0.onsetSeconds >= 2.625 }
            .map(\.onsetSeconds).sorted()
        for (tick, seconds) in zip(new.map(\.onsetTick).sorted(), times) {
            #expect(abs(score.tempoMap.seconds(atTick: tick) - seconds) < 0.001)
        }
    }

    @Test func aTempoAndAMetreBeginWithTheNewMusic() throws {
        let studio = try TinyStudio()
        let path = studio.folder.path("band.mid")
        try band.write(to: path)
        var request = compose(path, seconds: 4)
        try request.controls.set(.bpm, to: ["60"])
        try request.controls.set(.metre, to: ["6/8"])
        try request.controls.set(.grid, to: ["1/8"])
        let result = try request.run(in: studio.context())[0]
        let score = try MIDIFile(path: result.midi).score()
        #expect(
            score.tempoMap.changes.map(\.microsecondsPerQuarter) == [375_000, 500_000, 1_000_000])
        #expect(score.timeSignatures.last?.numerator == 6)
        // New notes lie on eighths from where they begin.
        let start = try #require(score.tempoMap.changes.last?.tick)
        for note in score.notes where note.track == 4 {
            #expect((note.onsetTick - start) % 240 == 0)
        }
        // From nothing too.
        request.seed = nil
        let alone = try request.run(in: studio.context())[0]
        let signature = try MIDIFile(path: alone.midi).score().timeSignatures.first
        #expect(signature?.numerator == 6 && signature?.denominator == 8)
    }

    /// Music cut while the pedal is down: the continuation begins at once, not when it has died away.
    @Test(arguments: ["hybrid-expressive", "mamba"])
    func aPedalThatIsDownLeavesNoHole(_ model: String) throws {
        let studio = try TinyStudio()
        // Played freely, so that bars mean nothing.
        var music = Performance()
        for index in 0..<8 {
            let onset = Double(index) * 0.437 + Double(index % 3) * 0.019
            music.notes.append(
                Note(
                    pitch: UInt8(60 + index), velocity: 80, onsetSeconds: onset,
                    offsetSeconds: onset + 0.4))
        }
        func start(_ pedal: [PedalChange]) throws -> Double {
            music.pedal = pedal
            let path = studio.folder.path("cut.mid")
            try MIDIFile(performance: music).write(to: path)
            var request = compose(path)
            request.settings.model = model
            return try request.run(in: studio.context())[0].continuation?.newStartSeconds ?? -1
        }
        let dry = try start([])
        #expect(abs(dry - music.durationSeconds) < 0.1)
        let down = PedalChange(timeSeconds: 1, value: 127)
        #expect(try start([down]) == dry)
        // One that is lifted later is part of what is given.
        let later = try start([down, PedalChange(timeSeconds: 5, value: 0)])
        #expect(later == (model == "mamba" ? dry : 5))
    }

    // MARK: Outputs

    @Test func theSeedIsNotWrittenOver() throws {
        let studio = try TinyStudio()
        let seed = try studio.scale()
        let bytes = try Files.read(seed)
        let manager = FileManager.default
        try manager.createSymbolicLink(
            atPath: studio.folder.path("link.mid"), withDestinationPath: "scale.mid")
        try manager.linkItem(atPath: seed, toPath: studio.folder.path("hard.mid"))
        for kind in MusicRequests.all {
            for name in ["scale.mid", "link.mid", "hard.mid", "./scale.mid"] {
                var request = kind.init()
                request.givenPath = seed
                request.settings.outputPath = studio.folder.path(name)
                if var infill = request as? Infill {
                    (infill.from, infill.to) = (1, 2)
                    request = infill
                }
                let error = #expect(throws: RequestError.self) {
                    try request.run(in: studio.context())
                }
                #expect(error?.parameter == .out, "\(kind.name) \(name)")
            }
        }
        #expect(try Files.read(seed) == bytes)
        // Who means it says so.
        var request = compose(seed, seconds: 1)
        request.settings.outputPath = studio.folder.path("link.mid")
        request.settings.force = true
        let result = try request.run(in: studio.context())[0]
        #expect(try Files.read(seed) != bytes && ResultRecord.id(of: Files.read(seed)) == result.id)
        #expect(
            try manager.destinationOfSymbolicLink(atPath: studio.folder.path("link.mid"))
                == "scale.mid")
    }

    @Test func namesOfOtherKindsAreRefused() throws {
        let studio = try TinyStudio()
        for name in ["take.wav", "take.PNG", "take.json"] {
            var request = compose(try studio.scale())
            request.settings.outputPath = studio.folder.path(name)
            let error = #expect(throws: RequestError.self) {
                try request.run(in: studio.context())
            }
            #expect(error?.parameter == .out && error?.description.contains(".mid") == true)
            #expect(!FileManager.default.fileExists(atPath: studio.folder.path(name)))
        }
    }

    @Test func everyRequestThatWritesKeepsTheRule() throws {
        let studio = try TinyStudio()
        let file = try studio.scale()
        let bytes = try Files.read(file)
        var conversion = Conversion()
        (conversion.file, conversion.output) = (file, file)
        var repair = FileRepair()
        (repair.file, repair.output) = (file, file)
        let wav = studio.folder.path("scale.wav")
        try FileManager.default.createSymbolicLink(atPath: wav, withDestinationPath: file)
        var sound = SoundExport()
        (sound.file, sound.soundfont) = (file, "none")
        var plot = PianoRollPlot()
        plot.file = file
        plot.output = studio.folder.path("scale.png")
        try FileManager.default.createSymbolicLink(
            atPath: studio.folder.path("scale.png"), withDestinationPath: file)
        #expect(throws: RequestError.self) { try conversion.run(in: studio.context()) }
        #expect(throws: RequestError.self) { try repair.run(in: studio.context()) }
        #expect(throws: RequestError.self) { try sound.run(in: studio.context()) }
        #expect(throws: RequestError.self) { try plot.run(in: studio.context()) }
        #expect(try Files.read(file) == bytes)
    }

    @Test func outputsOfOneRequestDiffer() throws {
        var outputs = OutputFiles(reading: [])
        outputs.add("a/take.json", .text, by: .output)
        outputs.add("a/./take.json", .text, by: .picture)
        let error = #expect(throws: RequestError.self) { try outputs.check() }
        #expect(error?.parameter == .picture)
    }

    @Test func pipesAreReadOnceAndWrittenTo() throws {
        let studio = try TinyStudio()
        let bytes = try Files.read(try studio.scale())
        let (seed, out) = (studio.folder.path("seed"), studio.folder.path("out"))
        try #require(mkfifo(seed, 0o600) == 0 && mkfifo(out, 0o600) == 0)
        let writer = Thread { try? Files.writeAtomically(bytes, to: seed) }
        writer.start()
        let reader = open(out, O_RDONLY | O_NONBLOCK)
        defer { close(reader) }
        var request = compose(seed, seconds: 1)
        request.settings.outputPath = out
        let result = try request.run(in: studio.context())[0]
        var received = [UInt8](repeating: 0, count: 65_536)
        let count = read(reader, &received, received.count)
        #expect(count > 14 && ResultRecord.id(of: Array(received[..<max(0, count)])) == result.id)
        #expect(Files.isStream(out))
        // No record stands beside a pipe.
        #expect(!FileManager.default.fileExists(atPath: out + ".json"))
    }

    // MARK: Names and records

    @Test func namesDoNotGrow() throws {
        let studio = try TinyStudio()
        var path = try studio.scale()
        var lengths: [Int] = []
        for _ in 0..<4 {
            path = try compose(path, seconds: 0.5).run(in: studio.context())[0].midi
            let name = URL(fileURLWithPath: path).lastPathComponent
            #expect(name.hasPrefix("scale_hybrid-expressive_"))
            lengths.append(name.count)
        }
        // But for a number where the name is taken.
        #expect((lengths.max() ?? 0) <= lengths[0] + 2)
        let long = studio.folder.path(String(repeating: "é", count: 120) + ".mid")
        try FileManager.default.moveItem(atPath: studio.folder.path("scale.mid"), toPath: long)
        #expect(try compose(long, seconds: 0.5).run(in: studio.context()).count == 1)
    }

    @Test func renamedResultsAreFoundByTheirBytes() throws {
        let studio = try TinyStudio()
        let result = try compose(try studio.scale(), seconds: 0.5).run(in: studio.context())[0]
        let renamed = studio.folder.path("generated/night/my piece.mid")
        try FileManager.default.createDirectory(
            atPath: studio.folder.path("generated/night"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: result.midi, toPath: renamed)
        let history = try History(folder: studio.folder.path("generated"))
        #expect(history.entries.map(\.state) == [.present])
        #expect(history.entries.map(\.path) == [renamed])
        #expect(try history.entry(ofMIDI: renamed).record.id == result.id)
    }

    /// Elsewhere too, where the record has kept its name.
    @Test func renamedResultsAreFoundOutsideTheFolderOfResults() throws {
        let studio = try TinyStudio()
        var request = compose(try studio.scale(), seconds: 0.5)
        request.settings.outputPath = studio.folder.path("take.mid")
        let result = try request.run(in: studio.context())[0]
        let renamed = studio.folder.path("favourite.mid")
        try FileManager.default.moveItem(atPath: result.midi, toPath: renamed)
        let history = try History(folder: studio.folder.path("generated"), isOptional: true)
        let entry = try history.entry(ofMIDI: renamed)
        #expect(entry.record.id == result.id)
        #expect(entry.path == renamed && entry.state == .present)
        #expect(throws: RequestError.self) { try History(folder: renamed) }
    }

    @Test func theRecordIsThereThoughTheSoundFails() throws {
        let studio = try TinyStudio()
        var request = compose(try studio.scale(), seconds: 0.5)
        request.settings.writesSound = true
        request.settings.soundFont = studio.folder.path("none.sf2")
        #expect(throws: (any Error).self) { try request.run(in: studio.context()) }
        let history = try History(folder: studio.folder.path("generated"))
        #expect(history.entries.map(\.state) == [.present])
    }

    @Test func renderingIsInterrupted() throws {
        let studio = try TinyStudio()
        var request = compose(try studio.scale(count: 400), seconds: 1)
        request.settings.writesSound = true
        request.settings.soundFont = "none"
        let result = try request.run(
            in: studio.context { event, flag in
                if case .progress(let progress) = event, progress.title == "rendering" {
                    flag.raise()
                }
            })[0]
        #expect(result.wav == nil && FileManager.default.fileExists(atPath: result.midi))
        #expect(studio.notices.contains { $0.contains("no sound") })
    }

    // MARK: Models

    @Test func modelsAreFoundInManyPlaces() throws {
        let studio = try TinyStudio()
        let root = studio.folder.url.path
        func library(_ environment: [String: String], program: String? = nil) -> ModelLibrary {
            ModelLibrary(ProjectFolders(environment: environment, program: program))
        }
        let manager = FileManager.default
        for place in [
            "app/bin/checkpoints", "app/share/cadenza/checkpoints", "data/cadenza/checkpoints",
        ] {
            try manager.createDirectory(
                atPath: root + "/" + place, withIntermediateDirectories: true)
        }
        let model = root + "/checkpoints/mamba.safetensors"
        try manager.copyItem(
            atPath: model, toPath: root + "/app/bin/checkpoints/beside.safetensors")
        try manager.copyItem(
            atPath: model, toPath: root + "/app/share/cadenza/checkpoints/shared.safetensors")
        try manager.copyItem(
            atPath: model, toPath: root + "/data/cadenza/checkpoints/own.safetensors")
        let all = library(
            ["CADENZA_HOME": root, "XDG_DATA_HOME": root + "/data", "XDG_DATA_DIRS": "/nowhere"],
            program: root + "/app/bin/cadenza")
        #expect(all.names == ["beside", "hybrid-expressive", "mamba", "own", "shared"])
        for name in all.names { #expect(try manager.fileExists(atPath: all.path(name))) }
        // A checkout that the program was built in.
        let built = library(
            ["XDG_DATA_DIRS": "/nowhere"], program: root + "/.build/release/cadenza")
        let tiny = root + "/checkpoints/tiny-of-this-test.safetensors"
        try manager.copyItem(atPath: model, toPath: tiny)
        #expect(try built.path("tiny-of-this-test") == tiny)
        do {
            _ = try all.path("none")
        } catch let error as RequestError {
            #expect(error.parameter == .model)
            #expect(error.description.contains(root + "/data/cadenza/checkpoints"))
            #expect(error.description.contains("own"))
        }
    }
}
