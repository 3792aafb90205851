import AudioCore
import Foundation
import ListeningModels
import MusicCore
import Support
import TestSupport
import Testing

@testable import ListeningData

@Suite struct TranscriptionDataTests {
    private let rate = TranscriptionAnalyzer.sampleRate

    /// A piano of three decaying sines, written to a folder as recordings.
    private func withPiano<R>(_ body: (_ folder: String) throws -> R) throws -> R {
        try withTemporaryFolder { folder in
            for (name, key) in [("A2", 45), ("A4", 69), ("A6", 93)] {
                let hertz = 440 * exp2(Double(key - 69) / 12)
                let samples = (0..<rate).map { index -> Float in
                    let time = Double(index) / Double(rate)
                    return Float(0.5 * sin(2 * Double.pi * hertz * time) * exp(-2 * time))
                }
                try AudioFile.write(
                    AudioBuffer(samples: samples, channelCount: 1, sampleRate: rate),
                    to: folder + "/\(name).wav")
            }
            return try body(folder)
        }
    }

    @Test func sfzFilesMapRecordingsToKeys() throws {
        let text = """
            // a comment
            #define $EXT flac
            <control> default_path=Samples/
            <global> ampeg_release=1
            <group> lovel=0 hivel=63
            <region> sample=PP A#2 soft.$EXT lokey=45 hikey=47 pitch_keycenter=46 offset=10
            <region> sample=PP c5.$EXT key=72
            <group> lovel=64
            #include "more.txt"
            <group> trigger=release
            <region> sample=click.$EXT key=60
            """
        let regions = try withTemporaryFolder { folder in
            try Files.writeAtomically(Array(text.utf8), to: folder + "/a.sfz")
            try Files.writeAtomically(
                Array("<region> sample=FF\\C4.$EXT pitch_keycenter=c4\n".utf8),
                to: folder + "/more.txt")
            return try SFZFile(path: folder + "/a.sfz").regions.map {
                ($0.sample.replacing(folder + "/", with: ""), $0.key, $0.velocities)
            }
        }
        #expect(
            regions.map(\.0)
                == ["Samples/PP A#2 soft.flac", "Samples/PP c5.flac", "Samples/FF/C4.flac"])
        #expect(regions.map(\.1) == [46, 72, 60])
        #expect(regions.map(\.2) == [0...63, 0...63, 64...127])
    }

    @Test func sfzFilesWithoutRegionsAreRefused() throws {
        try withTemporaryFolder { folder in
            try Files.writeAtomically(Array("<region> key=60\n".utf8), to: folder + "/a.sfz")
            #expect(throws: FileError.self) { try SFZFile(path: folder + "/a.sfz") }
            try Files.writeAtomically(Array("#include \"a.sfz\"\n".utf8), to: folder + "/a.sfz")
            #expect(throws: FileError.self) { try SFZFile(path: folder + "/a.sfz") }
        }
    }

    @Test func tonesSoundAtTheirPitchAndTime() throws {
        let piano = try withPiano { try PianoSamples(path: $0) }
        let note = Note(pitch: 71, velocity: 100, onsetSeconds: 1, offsetSeconds: 1.5)
        let mixer = PianoMixer(piano: piano, touch: PianoMixer.Touch())
        let sound = mixer.mix([note], from: 0, count: 2 * rate)
        #expect(sound[..<(rate - 10)].allSatisfy { $0 == 0 })
        let size = TranscriptionAnalyzer.frameSize
        let frame = Array(TranscriptionAnalyzer.frames(of: sound)[72 * size..<73 * size])
        let levels = (0..<TranscriptionAnalyzer.binCount).map {
            frame[$0 * TranscriptionAnalyzer.channels + 1]
        }
        let place = levels.indices.max { levels[$0] < levels[$1] } ?? 0
        #expect(abs(place - (71 - TranscriptionAnalyzer.lowestPitch) * 4) <= 1)
        // The damper falls at 1.5 s.
        func level(_ seconds: Double) -> Float {
            sound[Int(seconds * Double(rate))..<Int((seconds + 0.05) * Double(rate))]
                .reduce(0) { max($0, abs($1)) }
        }
        #expect(level(1.85) < 0.05 * level(1.4))
        // A window that begins later holds the same sound.
        let later = mixer.mix([note], from: 1.25, count: rate / 4)
        let start = rate + rate / 4
        for index in later.indices { #expect(abs(later[index] - sound[start + index]) < 1e-4) }
    }

    @Test func loudNotesAreLouder() throws {
        let piano = try withPiano { try PianoSamples(path: $0) }
        let mixer = PianoMixer(piano: piano, touch: PianoMixer.Touch())
        func peak(_ velocity: UInt8) -> Float {
            let note = Note(pitch: 69, velocity: velocity, onsetSeconds: 0, offsetSeconds: 1)
            return mixer.mix([note], from: 0, count: rate).reduce(0) { max($0, abs($1)) }
        }
        // Loudness goes with the square of velocity.
        #expect(abs(peak(120) / peak(60) - 4) < 0.05)
    }

    @Test func labelsStandWhereTheNotesAre() {
        let note = Note(pitch: 60, velocity: 127, onsetSeconds: 1.03, offsetSeconds: 1.215)
        let excerpt = TranscriptionExcerpt(
            [note], pedalSpans: [1.1..<1.2], from: 1, count: 20, delay: 3, frames: [])
        let row = 39 * 20
        // 1.03 s is the middle of frame 1, whose answer comes 3 frames later.
        let strikes = (0..<20).map { excerpt.keys[2 * (row + $0)] }
        for (frame, strike) in strikes.enumerated() {
            let expected: Float = [3: 0.5, 4: 1, 5: 0.5][frame] ?? 0
            #expect(abs(strike - expected) < 1e-5)
        }
        let sounding = (0..<20).map { excerpt.keys[2 * (row + $0) + 1] }
        #expect(sounding.indices.filter { sounding[$0] == 1 } == Array(4...13))
        #expect(excerpt.velocities[row + 4] == 1 && excerpt.velocities[row + 8] == 0)
        #expect(excerpt.pedal.indices.filter { excerpt.pedal[$0] == 1 } == Array(8...12))
        // Nobody else does anything.
        #expect(excerpt.keys.count { $0 > 1e-5 } == 3 + 10)
    }

    @Test func excerptsAreTheSameForTheSameSeed() throws {
        let piano = try withPiano { try PianoSamples(path: $0) }
        let source = TranscriptionSource(
            pianos: [piano], frames: 30, network: .init(delayFrames: 2))
        let music = Performance(
            notes: (0..<20).map {
                Note(
                    pitch: UInt8(50 + $0), velocity: 80, onsetSeconds: Double($0) / 4,
                    offsetSeconds: Double($0) / 4 + 0.3)
            })
        func excerpt(_ seed: UInt64) -> TranscriptionExcerpt {
            var random = RandomGenerator(seed: seed)
            return source.excerpt(of: music, random: &random)
        }
        let (a, b, c) = (excerpt(1), excerpt(1), excerpt(2))
        #expect(a.frames.count == 32 * TranscriptionAnalyzer.frameSize)
        #expect(a.frames == b.frames && a.keys == b.keys)
        #expect(a.frames != c.frames)
    }

    @Test func singleNotesCoverThePianoOneAtATime() {
        var random = RandomGenerator(seed: 3)
        let music = SingleNotes.performance(seconds: 3000, random: &random)
        #expect(Set(music.notes.map(\.pitch)).count == TranscriptionNetwork.keys)
        #expect(music.notes.allSatisfy { (21...108).contains($0.pitch) && $0.velocity >= 20 })
        #expect(music.pedal.isEmpty)
        // A strike in seven is one of two keys.
        let strikes = Set(music.notes.map(\.onsetSeconds))
        let share = Double(music.notes.count - strikes.count) / Double(strikes.count)
        #expect(share > 0.08 && share < 0.2)
        // The next follows when the last has ended.
        let times = strikes.sorted()
        let ends = times.map { time in
            music.notes.first { $0.onsetSeconds == time }?.offsetSeconds ?? 0
        }
        #expect(zip(ends, times.dropFirst()).allSatisfy { $1 > $0 })
    }

    @Test func excerptsOfSingleNotesTakeThePerformancesPlace() throws {
        let piano = try withPiano { try PianoSamples(path: $0) }
        var source = TranscriptionSource(
            pianos: [piano], frames: 200, network: .init(delayFrames: 0))
        let silence = Performance()
        func strikes(_ share: Double, _ seed: UInt64) -> Int {
            source.singleNotesShare = share
            var random = RandomGenerator(seed: seed)
            return source.excerpt(of: silence, random: &random).velocities.count { $0 > 0 }
        }
        #expect(strikes(0, 1) == 0)
        #expect((1...3).allSatisfy { strikes(1, $0) > 0 })
        #expect(strikes(1, 1) == strikes(1, 1))
        let heard = (1...20).count { strikes(0.5, $0) > 0 }
        #expect(heard > 3 && heard < 17)
    }

    /// Noise in a performance's place: it is heard, and nothing is true of it.
    @Test func excerptsOfNoiseHaveNoNotes() throws {
        let piano = try withPiano { try PianoSamples(path: $0) }
        var source = TranscriptionSource(
            pianos: [piano], frames: 200, network: .init(delayFrames: 0))
        (source.singleNotesShare, source.noiseShare) = (1, 1)
        var means: [Float] = []
        for seed: UInt64 in 1...4 {
            var random = RandomGenerator(seed: seed)
            let excerpt = source.excerpt(of: Performance(), random: &random)
            #expect(excerpt.keys.allSatisfy { $0 == 0 } && excerpt.pedal.allSatisfy { $0 == 0 })
            means.append(excerpt.frames.reduce(0, +) / Float(excerpt.frames.count))
        }
        #expect(means.allSatisfy { $0 > 0.2 }, "\(means)")
        #expect(Set(means).count == 4)
    }

    @Test func noiseHasItsLevelInEveryColour() {
        for colour: Float in [0, 0.5, 0.97] {
            var noise = ColouredNoise(colour: colour, level: 0.1, random: RandomGenerator(seed: 4))
            let samples = (0..<100_000).map { _ in noise.next() }
            let power = samples.reduce(0) { $0 + $1 * $1 } / 100_000
            #expect(abs(power.squareRoot() - 0.1) < 0.01)
            // Neighbours resemble each other as much as the colour says.
            let product = zip(samples, samples.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / 100_000
            #expect(abs(product / power - colour) < 0.02)
        }
    }

    @Test func filtersDoWhatTheirNamesSay() {
        func gain(_ filter: Biquad, _ hertz: Double) -> Double {
            var samples = (0..<rate).map {
                Float(sin(2 * Double.pi * hertz * Double($0) / Double(rate)))
            }
            filter.apply(to: &samples)
            let peak = samples[(rate / 2)...].reduce(0) { max($0, abs($1)) }
            return 20 * log10(Double(peak))
        }
        #expect(abs(gain(.peak(hertz: 1000, decibels: 6, q: 1), 1000) - 6) < 0.1)
        #expect(abs(gain(.shelf(hertz: 300, decibels: -8, isHigh: false), 30) + 8) < 0.2)
        #expect(abs(gain(.shelf(hertz: 300, decibels: -8, isHigh: false), 4000)) < 0.2)
        #expect(abs(gain(.shelf(hertz: 2000, decibels: 5, isHigh: true), 7500) - 5) < 0.3)
        #expect(abs(gain(.shelf(hertz: 2000, decibels: 5, isHigh: true), 60)) < 0.2)
        #expect(gain(.lowPass(hertz: 1000), 4000) < -20)
        #expect(gain(.highPass(hertz: 1000), 250) < -20)
    }
}
