import Foundation
import MIDIFiles
import MusicCore
import Testing

@testable import Studio

/// Modes on a piano piece whose hands are tracks of their own: new notes go to the hand that plays
/// there.
@Suite struct HandsTests {
    /// Eight bars of 4/4 at 120: a right hand about C5, a left hand about C3, on a channel each.
    private func hands(in studio: TinyStudio) throws -> String {
        func hand(_ title: String, channel: UInt8, each: Int, _ keys: [UInt8]) -> Track {
            var events = [TrackEvent(delta: 0, .meta(.text(.trackName, title)))]
            for index in 0..<16 * 960 / each {
                let key = keys[index % keys.count]
                events.append(
                    TrackEvent(delta: 0, .noteOn(channel: channel, key: key, velocity: 70)))
                events.append(
                    TrackEvent(delta: each, .noteOff(channel: channel, key: key, velocity: 0)))
            }
            return Track(events)
        }
        let file = MIDIFile(
            format: .simultaneousTracks, division: .ticksPerQuarter(480),
            tracks: [
                Track([TrackEvent(delta: 0, .meta(.tempo(microsecondsPerQuarter: 500_000)))]),
                hand("Right", channel: 0, each: 240, [72, 74, 76, 77, 79]),
                hand("Left", channel: 1, each: 480, [43, 48, 52, 50]),
            ])
        let path = studio.folder.path("hands.mid")
        try file.write(to: path)
        return path
    }

    private func prepared<Mode: ModeRequest>(_ mode: Mode, _ path: String, seed: UInt64) -> Mode {
        var request = mode
        request.file = path
        request.particles = 2
        request.settings.randomSeed = seed
        return request
    }

    /// Notes that lie clearly in one hand, as "track pitch"; all others may go to either.
    private func expectHands(of path: String) throws {
        let notes = try MIDIFile(path: path).score().notes
        for note in notes where note.pitch >= 66 { #expect(note.track == 1, "\(note)") }
        for note in notes where note.pitch <= 56 { #expect(note.track == 2, "\(note)") }
        for note in notes { #expect(note.channel == note.track - 1) }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func aPassageIsRewrittenInBothHands(seed: UInt64) throws {
        let studio = try TinyStudio()
        let path = try hands(in: studio)
        var request = prepared(Infill(), path, seed: seed)
        (request.from, request.to) = (4, 12)
        let result = try request.run(in: studio.context())[0]
        try expectHands(of: result.midi)
        let new = try MIDIFile(path: result.midi).score().notes.filter {
            (4 * 960..<12 * 960).contains($0.onsetTick)
        }
        #expect(Set(new.map(\.track)) == [1, 2])
        // The pedal holds the strings of both.
        let pedal = try MIDIFile(path: result.midi).score().pedal
        let channels = Dictionary(grouping: pedal, by: \.channel).mapValues { $0.map(\.tick) }
        #expect(channels[0] == channels[1])
    }

    @Test func variationsStayInTheirHands() throws {
        let studio = try TinyStudio()
        let path = try hands(in: studio)
        var request = prepared(Vary(), path, seed: 5)
        request.strength = 0.7
        let result = try request.run(in: studio.context())[0]
        try expectHands(of: result.midi)
        #expect(result.newNotes > 8)
    }
}
