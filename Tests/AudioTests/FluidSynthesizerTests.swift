import AudioCore
import Foundation
import MusicCore
import SoundRendering
import Support
import Testing

/// The SoundFont of this system, when it has one.
private let systemSoundFont = try? SoundFontSearch().find()

@Suite struct SoundFontSearchTests {
    @Test func theOptionThenTheEnvironmentThenFolders() throws {
        try AudioFileTests.inTemporaryFolder { folder in
            for name in ["Zebra.sf2", "FluidR3_GM.sf2", "Alpha.sf3", "notes.txt"] {
                try Files.writeAtomically([], to: folder + "/" + name)
            }
            let empty = folder + "/empty"
            var search = SoundFontSearch(environment: [:], folders: [empty, folder])
            #expect(try search.find()?.path == folder + "/FluidR3_GM.sf2")
            #expect(try search.find()?.origin == folder)
            search.environment = ["CADENZA_SOUNDFONT": folder + "/Zebra.sf2"]
            #expect(try search.find()?.path == folder + "/Zebra.sf2")
            #expect(try search.find()?.origin == "CADENZA_SOUNDFONT")
            #expect(try search.find(path: folder + "/Alpha.sf3")?.path == folder + "/Alpha.sf3")
        }
    }

    @Test func whatIsNamedButMissingIsAnError() {
        let search = SoundFontSearch(
            environment: ["CADENZA_SOUNDFONT": "/nowhere/a.sf2"], folders: ["/nowhere"])
        let byVariable = #expect(throws: RenderingError.self) { try search.find() }
        #expect(byVariable?.message.contains("CADENZA_SOUNDFONT") == true)
        let byOption = #expect(throws: RenderingError.self) {
            try search.find(path: "/nowhere/b.sf2")
        }
        #expect(byOption?.message.contains("/nowhere/b.sf2") == true)
    }

    @Test func adviceNamesTheFoldersAndThePackage() throws {
        let search = SoundFontSearch(environment: [:], folders: ["/nowhere", "/neither"])
        #expect(try search.find() == nil)
        #expect(search.advice.contains("/neither"))
        #expect(search.advice.contains("fluid-soundfont-gm"))
    }

    @Test func withoutASoundFontTheBuiltInPianoPlaysAndSaysSo() throws {
        var renderer = SoundRenderer()
        renderer.search = SoundFontSearch(environment: [:], folders: ["/nowhere"])
        renderer.sampleRate = 8000
        renderer.offline.maximumTailSeconds = 0.25
        let performance = Performance(
            notes: [Note(pitch: 60, velocity: 80, onsetSeconds: 0, offsetSeconds: 0.1)])
        let (_, report) = try renderer.render(performance)
        #expect(report.instrument == "the built-in piano")
        #expect(report.advice?.contains("fluid-soundfont-gm") == true)
    }

    @Test func whatIsNoSoundFontIsRefused() throws {
        try AudioFileTests.inTemporaryFolder { folder in
            let path = folder + "/fake.sf2"
            try Files.writeAtomically(Array("RIFF????WAVE".utf8), to: path)
            let error = #expect(throws: RenderingError.self) {
                _ = try FluidSynthesizer(soundFontPath: path)
            }
            #expect(error?.code == .soundFontNotReadable)
            #expect(error?.message.contains("fake.sf2") == true)
            // The right signature and nothing behind it: FluidSynth's own words.
            try Files.writeAtomically(Array("RIFF\u{4}\0\0\0sfbk".utf8), to: path)
            #expect(throws: RenderingError.self) { _ = try FluidSynthesizer(soundFontPath: path) }
        }
    }
}

@Suite(.enabled(if: systemSoundFont != nil, "no SoundFont is installed: FluidSynth is not tested"))
struct FluidSynthesizerTests {
    private func rendered(
        _ messages: [ScheduledMessage], leveling: SoundRenderer.Leveling = .limit(decibels: -1)
    ) throws -> (AudioBuffer, SoundRenderer.Report) {
        var renderer = SoundRenderer()
        renderer.sampleRate = 22_050
        renderer.leveling = leveling
        return try renderer.render(messages)
    }

    private func scheduled(_ seconds: Double, _ message: SynthMessage) -> ScheduledMessage {
        ScheduledMessage(timeSeconds: seconds, message: message)
    }

    @Test func aNoteSoundsAtItsPitchAndTime() throws {
        let (sound, report) = try rendered([
            scheduled(0.5, .noteOn(channel: 0, key: 69, velocity: 100)),
            scheduled(1.5, .noteOff(channel: 0, key: 69)),
        ])
        #expect(report.instrument.contains("FluidSynth"))
        #expect(report.soundFontPath == systemSoundFont?.path)
        #expect(report.soundSeconds > 1.7 && report.soundSeconds <= 1.5 + 12 + 0.25)
        let mono = sound.mixedToMono().samples
        let before = mono[..<10_900].map(abs).max() ?? 1
        #expect(before < 1e-3)
        let during = Array(mono[12_000..<30_000])
        let atPitch = goertzelPower(during, frequency: 440, sampleRate: 22_050)
        #expect(atPitch > 20 * goertzelPower(during, frequency: 466.2, sampleRate: 22_050))
        #expect(atPitch > 20 * goertzelPower(during, frequency: 415.3, sampleRate: 22_050))
        #expect((sound.samples.suffix(500).map(abs).max() ?? 1) < 0.01)
    }

    @Test func theSameMessagesGiveTheSameSound() throws {
        let messages = Performance(
            notes: [Note(pitch: 48, velocity: 70, onsetSeconds: 0, offsetSeconds: 0.4)],
            pedal: [
                PedalChange(timeSeconds: 0.1, value: 127), PedalChange(timeSeconds: 0.6, value: 0),
            ]
        ).scheduledMessages()
        #expect(try rendered(messages).0 == rendered(messages).0)
    }

    @Test func programsChangeTheTone() throws {
        func tone(_ program: UInt8) throws -> AudioBuffer {
            try rendered([
                scheduled(0, .programChange(channel: 0, program: program)),
                scheduled(0, .noteOn(channel: 0, key: 60, velocity: 100)),
                scheduled(0.4, .noteOff(channel: 0, key: 60)),
            ]).0
        }
        let piano = try tone(0)
        let flute = try tone(73)
        #expect(piano.level.rms > 1e-3 && flute.level.rms > 1e-3)
        #expect(piano.samples.prefix(10_000) != flute.samples.prefix(10_000))
    }

    @Test func aChordIsWrittenUnderFullScale() throws {
        try AudioFileTests.inTemporaryFolder { folder in
            var renderer = SoundRenderer()
            renderer.sampleRate = 22_050
            let notes = [36, 48, 55, 60, 64, 67, 72].map {
                Note(pitch: $0, velocity: 127, onsetSeconds: 0, offsetSeconds: 0.5)
            }
            let report = try renderer.render(Performance(notes: notes), to: folder + "/chord.wav")
            let sound = try AudioFile.read(folder + "/chord.wav")
            #expect(abs(sound.level.peakDecibels + 1) < 0.05)
            #expect(abs(sound.durationSeconds - report.soundSeconds) < 1e-9)
            #expect(abs(sound.level.rmsDecibels - report.rmsDecibels) < 0.1)
        }
    }
}
