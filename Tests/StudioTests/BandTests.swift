import Foundation
import MIDIFiles
import MusicCore
import Requests
import Support
import Testing

@testable import Studio

/// Modes on a file with several tracks that is written in its metre: which parts they take, and which
/// bars they change.
@Suite struct BandTests {
    /// Four bars of 3/4 at 90: a sax line, piano chords, a bass and drums.
    private func band(in studio: TinyStudio, name: String = "band.mid") throws -> String {
        let beat = 480
        func track(
            _ title: String, channel: UInt8, program: UInt8, each: Int, _ chords: [[UInt8]]
        ) -> Track {
            var events = [
                TrackEvent(delta: 0, .meta(.text(.trackName, title))),
                TrackEvent(delta: 0, .programChange(channel: channel, program: program)),
            ]
            for index in 0..<12 * beat / each {
                let keys = chords[index % chords.count]
                events += keys.map {
                    TrackEvent(delta: 0, .noteOn(channel: channel, key: $0, velocity: 80))
                }
                events += keys.enumerated().map { place, key in
                    TrackEvent(
                        delta: place == 0 ? each : 0,
                        .noteOff(channel: channel, key: key, velocity: 0))
                }
            }
            return Track(events)
        }
        let head = Track(
            [
                TrackEvent(delta: 0, .meta(.tempo(microsecondsPerQuarter: 666_667))),
                TrackEvent(
                    delta: 0,
                    .meta(
                        .timeSignature(
                            numerator: 3, denominatorPower: 2, clocksPerClick: 24,
                            thirtySecondsPerQuarter: 8))),
            ])
        let file = MIDIFile(
            format: .simultaneousTracks, division: .ticksPerQuarter(beat),
            tracks: [
                head,
                track("Sax", channel: 0, program: 65, each: beat, [[72], [74], [76], [77]]),
                track(
                    "Piano", channel: 1, program: 0, each: 3 * beat, [[60, 64, 67], [59, 62, 67]]),
                track("Bass", channel: 2, program: 33, each: beat / 2, [[40], [43]]),
                track("Drums", channel: 9, program: 0, each: beat / 2, [[38], [42]]),
            ])
        let path = studio.folder.path(name)
        try file.write(to: path)
        return path
    }

    /// The notes of a track as events.
    private func notes(_ path: String, track: Int) throws -> [ScoreNote] {
        try MIDIFile(path: path).score().notes.filter { Int($0.track) == track }
    }

    private func prepared<Mode: ModeRequest>(_ mode: Mode, _ path: String) -> Mode {
        var request = mode
        request.file = path
        request.particles = 2
        request.settings.randomSeed = 2
        return request
    }

    // MARK: Tracks

    @Test func thePianoIsVariedAndTheBandStays() throws {
        let studio = try TinyStudio()
        let path = try band(in: studio)
        var request = prepared(Vary(), path)
        request.strength = 1
        let result = try request.run(in: studio.context())[0]
        for track in [1, 3, 4] {
            #expect(try notes(result.midi, track: track) == notes(path, track: track))
        }
        #expect(try notes(result.midi, track: 2) != notes(path, track: 2))
        #expect(studio.notices.contains { $0.contains("3 Piano: the piano") })
    }

    @Test func aTrackThatIsNamedIsPlayedAndGetsNoPedal() throws {
        let studio = try TinyStudio()
        let path = try band(in: studio)
        var request = prepared(Humanise(), path)
        request.track = "sax"
        let result = try request.run(in: studio.context())[0]
        for track in [2, 3, 4] {
            let (now, before) = (
                try notes(result.midi, track: track), try notes(path, track: track)
            )
            #expect(now.map(\.velocity) == before.map(\.velocity))
        }
        #expect(
            try notes(result.midi, track: 1).map(\.velocity)
                != notes(path, track: 1).map(\.velocity))
        #expect(try MIDIFile(path: result.midi).score().pedal.isEmpty)
        #expect(result.newNotes > 0 && result.newNotes <= 12)
    }

    @Test func nothingIsChangedWithoutStrength() throws {
        let studio = try TinyStudio()
        var request = prepared(Humanise(), try band(in: studio))
        request.strength = 0
        #expect(try request.run(in: studio.context())[0].newNotes == 0)
    }

    @Test func thePassageOfOneTrackIsRewritten() throws {
        let studio = try TinyStudio()
        let path = try band(in: studio)
        var request = prepared(Infill(), path)
        request.track = "4"
        request.fromBar = BarPosition("2.2")
        request.bars = 1
        let result = try request.run(in: studio.context())[0]
        for track in [1, 2, 4] {
            #expect(try notes(result.midi, track: track) == notes(path, track: track))
        }
        // From the second beat of bar 2 to that of bar 3, in ticks of the file.
        let passage = 4 * 480..<7 * 480
        func outside(_ notes: [ScoreNote]) -> [Int] {
            notes.map(\.onsetTick).filter { !passage.contains($0) }
        }
        #expect(try outside(notes(result.midi, track: 3)) == outside(notes(path, track: 3)))
        #expect(try notes(result.midi, track: 3) != notes(path, track: 3))
    }

    @Test func theMelodyIsHarmonisedBelow() throws {
        let studio = try TinyStudio()
        let path = try band(in: studio)
        var request = prepared(Harmonise(), path)
        request.key = "C"
        let result = try request.run(in: studio.context())[0]
        for track in 1...4 {
            #expect(try notes(result.midi, track: track) == notes(path, track: track))
        }
        // On bars, below the sax.
        let chords = try notes(result.midi, track: 5)
        #expect(!chords.isEmpty && chords.allSatisfy { $0.onsetTick % (3 * 480) == 0 })
        #expect(chords.allSatisfy { $0.pitch < 72 })
        #expect(studio.notices.contains { $0.contains("2 Sax: the highest single line") })
    }

    // MARK: Bars

    @Test func someBarsAreVaried() throws {
        let studio = try TinyStudio()
        let path = try band(in: studio)
        var request = prepared(Vary(), path)
        request.strength = 1
        request.track = "Bass"
        (request.fromBar, request.bars) = (BarPosition("2"), 1)
        let result = try request.run(in: studio.context())[0]
        let kept = try notes(path, track: 3).filter { !(3 * 480..<6 * 480).contains($0.onsetTick) }
        #expect(try Set(notes(result.midi, track: 3)).isSuperset(of: kept))
        #expect(try notes(result.midi, track: 3) != notes(path, track: 3))
        #expect(try MIDIFile(path: result.midi).score().pedal.isEmpty)
    }

    @Test(arguments: ["hybrid-expressive", "mamba"])
    func aContinuationKeepsToTheSeedsBars(_ model: String) throws {
        let studio = try TinyStudio()
        var request = Compose()
        request.seed = try band(in: studio)
        request.bars = 2
        request.settings.model = model
        request.settings.randomSeed = 4
        try request.controls.set(.density, to: ["6"])
        let result = try request.run(in: studio.context())[0]
        let continuation = try #require(result.continuation)
        // Four bars of two seconds come before.
        #expect(abs(continuation.newStartSeconds - 8) < 1e-4)
        #expect(abs(continuation.newSeconds - 4) < 1e-4)
        let score = try MIDIFile(path: result.midi).score()
        #expect(score.timeSignatures.map(\.numerator) == [3])
        #expect(score.tempoMap.changes.map(\.microsecondsPerQuarter) == [666_667])
        let new = score.notes.filter { $0.onsetTick >= 12 * 480 }
        #expect(!new.isEmpty && new.allSatisfy { $0.onsetTick % 240 == 0 })
        #expect(studio.notices.contains { $0.contains("metre 3/4") && $0.contains("grid 1/8") })
        #expect(result.obtained.first { $0.control == "grid" }?.value == 100)
    }

    @Test func aContinuationMayBeginInTheMiddle() throws {
        let studio = try TinyStudio()
        var request = Compose()
        request.seed = try band(in: studio)
        request.fromBar = BarPosition("3")
        request.seconds = 2
        request.settings.randomSeed = 4
        let result = try request.run(in: studio.context())[0]
        #expect(abs((result.continuation?.newStartSeconds ?? 0) - 4) < 1e-4)
        let seed = try MIDIFile(path: band(in: studio)).performance().notes
        let kept = seed.filter { $0.onsetSeconds < 3.99 }
        let old = result.performance.notes.filter { $0.onsetSeconds < 3.99 }
        #expect(old.map(\.pitch) == kept.map(\.pitch))
        #expect(result.performance.durationSeconds < 7)
    }

    @Test func barsNeedATempo() throws {
        let studio = try TinyStudio()
        var request = Compose()
        request.bars = 4
        let error = #expect(throws: RequestError.self) { try request.run(in: studio.context()) }
        #expect(error?.text.parameters == [.bars, .bpm, .seed])
        try request.controls.set(.bpm, to: ["240"])
        try request.controls.set(.metre, to: ["2/4"])
        #expect(try request.run(in: studio.context())[0].continuation?.newSeconds == 2)
    }

    @Test(arguments: [
        (PieceSpan(from: 1, fromBar: BarPosition("2")), ParameterName.from),
        (PieceSpan(to: 3, bars: 2), .to), (PieceSpan(bars: 0), .bars),
        (PieceSpan(fromBar: BarPosition("5"), bars: 1), .fromBar),
        (PieceSpan(fromBar: BarPosition("1.4"), bars: 1), .fromBar),
    ])
    func partsThatAreNoneAreRefused(_ span: PieceSpan, _ parameter: ParameterName) throws {
        let studio = try TinyStudio()
        let score = try MIDIFile(path: band(in: studio)).score()
        let error = #expect(throws: RequestError.self) { try span.seconds(in: score) }
        #expect(error?.parameter == parameter)
    }

    /// A recording has bars in its header that nobody played to.
    @Test func aRecordingHasNoBars() throws {
        let played = Score(
            tempoMap: TempoMap(ticksPerQuarter: 480),
            notes: (0..<20).map { ScoreNote(onsetTick: $0 * 131, durationTicks: 9, pitch: 60) })
        #expect(throws: RequestError.self) {
            try PieceSpan(fromBar: BarPosition("1"), bars: 1).seconds(in: played)
        }
    }

    @Test func picturesHaveTheBarsOfTheFile() throws {
        let studio = try TinyStudio()
        let path = try band(in: studio)
        var request = prepared(Humanise(), path)
        request.settings.drawsPicture = true
        // Notes that are played leave the lines; the bars are those of the file that was given.
        let result = try request.run(in: studio.context())[0]
        let picture = try #require(result.picture)
        #expect(FileManager.default.fileExists(atPath: picture))
        let session = try ModeSession(request, GivenFile(path), as: .piano, in: studio.context())
        #expect(BarLines.seconds(of: session.file).count == 5)
    }
}
