import AudioCore
import CPUBackend
import Foundation
import MusicCore
import NeuralNetworks
import Support
import Tensors
import TestSupport
import Testing

@testable import ListeningModels

@Suite struct TranscriptionAnalyzerTests {
    typealias Analyzer = TranscriptionAnalyzer

    private func sine(_ hertz: Double, seconds: Double, amplitude: Float = 1) -> [Float] {
        (0..<Int(seconds * Double(Analyzer.sampleRate))).map {
            amplitude
                * Float(sin(2 * Double.pi * hertz * Double($0) / Double(Analyzer.sampleRate)))
        }
    }

    @Test func aSineStandsAtItsPitch() {
        for (pitch, channel) in [(69, 2), (40, 2), (69, 1), (100, 0)] {
            let hertz = 440 * exp2(Double(pitch - 69) / 12)
            let frames = Analyzer.frames(of: sine(hertz, seconds: 1))
            #expect(frames.count == 50 * Analyzer.frameSize)
            let last = frames.suffix(Analyzer.frameSize)
            let levels = (0..<Analyzer.binCount).map {
                last[last.startIndex + $0 * Analyzer.channels + channel]
            }
            let highest = levels.max() ?? 0
            // The level of full scale is 1; a filter between two lines hears a little less or more.
            #expect(abs(highest - 1) < 0.05, "pitch \(pitch)")
            let place = levels.indices.max { levels[$0] < levels[$1] } ?? 0
            let expected = (pitch - Analyzer.lowestPitch) * Analyzer.binsPerSemitone
            #expect(abs(place - expected) <= (channel == 0 ? 4 : 1), "pitch \(pitch)")
        }
    }

    @Test func levelsFollowDecibels() {
        func level(_ amplitude: Float) -> Float {
            let last = Analyzer.frames(of: sine(440, seconds: 1, amplitude: amplitude))
                .suffix(Analyzer.frameSize)
            return last[last.startIndex + (69 - 20) * 4 * Analyzer.channels + 2]
        }
        // 40 of 90 decibels.
        #expect(abs(level(1) - level(0.01) - 40 / 90) < 1e-3)
        #expect(level(0) == 0)
    }

    @Test func steepWindowsSeeAStrikeSooner() {
        // 6 ms of a tone after silence, and a tone that has sounded for long.
        let begun = [Float](repeating: 0, count: 16_000 - 96) + sine(440, seconds: 0.006)
        func level(
            _ sound: [Float], _ windows: Analyzer.Windows, channel: Int, pitch: Int = 69
        ) -> Float {
            let last = Analyzer.frames(of: sound, windows).suffix(Analyzer.frameSize)
            return last[last.startIndex + (pitch - 20) * 4 * Analyzer.channels + channel]
        }
        for channel in 0..<3 {
            let (steep, symmetric) = (
                level(begun, .steep, channel: channel), level(begun, .symmetric, channel: channel)
            )
            // At least 9 of 90 decibels.
            #expect(steep > symmetric + 0.1, "\(steep), \(symmetric)")
            let tone = sine(440, seconds: 1)
            #expect(abs(level(tone, .steep, channel: channel) - 1) < 0.05)
            // An octave above, at least 36 of 90 decibels less.
            #expect(level(tone, .steep, channel: channel, pitch: 81) < 0.6)
        }
    }

    @Test func framesDoNotDependOnBlocks() {
        let sound = sine(300, seconds: 0.5, amplitude: 0.3)
        let whole = Analyzer.frames(of: sound)
        var analyzer = Analyzer()
        var pieces: [Float] = []
        var start = 0
        for size in [1, 319, 320, 1000, 777, 100_000] {
            let end = min(sound.count, start + size)
            analyzer.push(sound[start..<end]) { pieces.append(contentsOf: $0) }
            start = end
        }
        #expect(pieces == whole)
    }
}

@Suite struct TranscriptionNetworkTests {
    private func network(delay: Int = 2) -> TranscriptionNetwork {
        var configuration = TranscriptionConfiguration(delayFrames: delay)
        (configuration.channels, configuration.width, configuration.states) = (3, 6, 2)
        var random = RandomGenerator(seed: 3)
        return TranscriptionNetwork(configuration, random: &random)
    }

    private func sound(_ seconds: Double) -> [Float] {
        var random = RandomGenerator(seed: 8)
        return (0..<Int(seconds * 16_000)).map { index in
            let time = Double(index) / 16_000
            let tone =
                sin(2 * Double.pi * 440 * time)
                * exp(-3 * time.truncatingRemainder(dividingBy: 0.4))
            return Float(0.3 * tone) + 0.01 * (random.uniformFloat() - 0.5)
        }
    }

    /// What comes of a recording does not depend on how many frames are read at once.
    @Test func streamsHearWhatRecordingsHold() {
        let transcriber = PianoTranscriber(network(), thresholds: lowThresholds)
        let sound = sound(1.5)
        var outcomes: [[HeardNote]] = []
        var pedals: [[PedalChange]] = []
        for chunk in [1, 7, 100] {
            let stream = TranscriptionStream(transcriber, chunkFrames: chunk)
            var (notes, pedal): ([HeardNote], [PedalChange]) = ([], [])
            func take(_ event: PianoEvent) {
                if case .ended(let note) = event { notes.append(note) }
                if case .pedal(let change) = event { pedal.append(change) }
            }
            for start in stride(from: 0, to: sound.count, by: 1024) {
                stream.push(sound[start..<min(start + 1024, sound.count)], emit: take)
            }
            stream.finish(emit: take)
            pedals.append(pedal)
            outcomes.append(notes)
        }
        #expect(!outcomes[0].isEmpty)
        for other in 1...2 {
            #expect(outcomes[other].count == outcomes[0].count)
            for (a, b) in zip(outcomes[0], outcomes[other]) {
                #expect(a.note.pitch == b.note.pitch)
                #expect(abs(a.note.onsetSeconds - b.note.onsetSeconds) < 1e-3)
                #expect(abs(a.note.offsetSeconds - b.note.offsetSeconds) < 1e-3)
            }
            #expect(pedals[other].count == pedals[0].count)
        }
    }

    /// Where a judge is waited for, the same notes are told, with what it has to know of each.
    @Test func whatAJudgeIsToldDoesNotDependOnBlocks() throws {
        var thresholds = lowThresholds
        thresholds.strike = NoteJudge.possible
        let network = network()
        // Untrained, it finds nothing possible.
        network.namedParameters.first { $0.name == "keys.bias" }?.parameter.value
            .updateElements { $0[0] = -2.5 }
        let plain = PianoTranscriber(network, thresholds: thresholds)
        thresholds.strike = 0.9
        let strict = PianoTranscriber(network, thresholds: thresholds)
        let sound = sound(2)
        func notes(_ transcriber: PianoTranscriber, _ chunk: Int, _ isForJudge: Bool) -> [HeardNote]
        {
            let stream = TranscriptionStream(
                transcriber, chunkFrames: chunk, isForJudge: isForJudge)
            var notes: [HeardNote] = []
            for start in stride(from: 0, to: sound.count, by: 777) {
                stream.push(sound[start..<min(start + 777, sound.count)]) {
                    if case .ended(let note) = $0 { notes.append(note) }
                }
            }
            stream.finish { if case .ended(let note) = $0 { notes.append(note) } }
            return notes
        }
        let told = notes(plain, 100, false)
        try #require(told.count > 20)
        #expect(told.allSatisfy { $0.answers == nil })
        for chunk in [1, 30, 100] {
            let judged = notes(strict, chunk, true)
            try #require(judged.count == told.count)
            for (a, b) in zip(judged, told) {
                #expect(a.note.pitch == b.note.pitch)
                #expect(abs(a.note.onsetSeconds - b.note.onsetSeconds) < 1e-3)
                #expect(abs(a.note.offsetSeconds - b.note.offsetSeconds) < 1e-3)
                // Who waits can measure more strikes, and measures them the same.
                if let levels = b.levels { #expect(a.levels == levels) }
                // The frame that is taken for the strike's is the one that the decoder took.
                #expect(abs((a.answers?.strike ?? 0) - a.confidence) < 1e-3)
            }
        }
    }

    /// Untrained weights say little: everything that rises counts as a strike.
    private var lowThresholds: NoteDecoder.Thresholds {
        var thresholds = NoteDecoder.Thresholds()
        (thresholds.strike, thresholds.sounding) = (0.001, 0.001)
        return thresholds
    }

    @Test func checkpointsKeepEverything() throws {
        let network = network(delay: 5)
        var thresholds = NoteDecoder.Thresholds()
        thresholds.strike = 0.31
        let read = try withTemporaryFolder { folder in
            try PianoTranscriber.checkpoint(
                of: network, info: Checkpoint.Info(frameRate: 50), thresholds: thresholds
            ).write(to: folder + "/a.safetensors")
            return try PianoTranscriber(Checkpoint(path: folder + "/a.safetensors"))
        }
        #expect(read.network.configuration == network.configuration)
        #expect(read.thresholds == thresholds)
        let sound = AudioBuffer(samples: sound(0.6), channelCount: 1, sampleRate: 16_000)
        let first = PianoTranscriber(network, thresholds: lowThresholds)
        let second = PianoTranscriber(read.network, thresholds: lowThresholds)
        #expect(first.transcribe(sound) == second.transcribe(sound))
    }

    @Test func otherCheckpointsAreRefused() throws {
        let error = try withTemporaryFolder { folder in
            try Checkpoint(
                architecture: "interval-mel", configuration: .object([:]),
                info: Checkpoint.Info(frameRate: 1), entries: [:]
            ).write(to: folder + "/a.safetensors")
            return #expect(throws: CheckpointError.self) {
                try PianoTranscriber(Checkpoint(path: folder + "/a.safetensors"))
            }
        }
        #expect(error?.description.contains("train-transcription") == true)
    }
}

@Suite struct NoteDecoderTests {
    private let rate = 50.0
    private let silence = KeyFrame(
        strikes: [Float](repeating: 0, count: 88), sounding: [Float](repeating: 0, count: 88),
        velocities: [Float](repeating: 0.5, count: 88), pedal: 0)

    /// The labels of notes, as a perfect network would say them.
    private func frames(_ notes: [Note], count: Int) -> [KeyFrame] {
        (0..<count).map { index in
            var frame = silence
            let middle = (Double(index) + 0.5) / rate
            for note in notes {
                let key = Int(note.pitch) - 21
                // What a microphone hears is later than what MIDI tells.
                let struck = note.onsetSeconds + NoteDecoder.soundDelaySeconds
                let nearness = Float(1 - abs(middle - struck) * rate / 2)
                if nearness > 0 {
                    frame.strikes[key] = max(frame.strikes[key], nearness)
                    frame.velocities[key] = Float(note.velocity) / 127
                }
                if middle >= struck - 0.5 / rate, middle < note.offsetSeconds {
                    frame.sounding[key] = 1
                }
            }
            return frame
        }
    }

    private func events(
        _ frames: [KeyFrame], _ manner: NoteDecoder.Manner = .atPeak
    ) -> [(frame: Int, event: PianoEvent)] {
        var decoder = NoteDecoder(frameRate: rate, manner: manner)
        var events: [(Int, PianoEvent)] = []
        for (index, frame) in frames.enumerated() {
            decoder.push(frame) { events.append((index, $0)) }
        }
        decoder.finish { events.append((frames.count, $0)) }
        return events
    }

    private func decode(_ frames: [KeyFrame]) -> (notes: [HeardNote], pedal: [PedalChange]) {
        var (notes, pedal): ([HeardNote], [PedalChange]) = ([], [])
        for (_, event) in events(frames) {
            if case .ended(let note) = event { notes.append(note) }
            if case .pedal(let change) = event { pedal.append(change) }
        }
        return (notes, pedal)
    }

    @Test func perfectAnswersGiveTheNotes() {
        let notes = [
            Note(pitch: 21, velocity: 20, onsetSeconds: 0.013, offsetSeconds: 0.5),
            Note(pitch: 60, velocity: 64, onsetSeconds: 0.2345, offsetSeconds: 0.45),
            Note(pitch: 60, velocity: 90, onsetSeconds: 0.4567, offsetSeconds: 0.9),
            Note(pitch: 108, velocity: 127, onsetSeconds: 0.6, offsetSeconds: 0.64),
        ]
        let heard = decode(frames(notes, count: 60)).notes.map(\.note)
            .sorted { $0.onsetSeconds < $1.onsetSeconds }
        #expect(heard.count == notes.count)
        for (a, b) in zip(heard, notes) {
            #expect(a.pitch == b.pitch && a.velocity == b.velocity)
            // Far finer than a frame.
            #expect(abs(a.onsetSeconds - b.onsetSeconds) < 0.005)
            #expect(abs(a.offsetSeconds - b.offsetSeconds) < 0.025)
        }
    }

    @Test func weakPeaksAreNoNotes() {
        let notes = [Note(pitch: 60, velocity: 64, onsetSeconds: 0.5, offsetSeconds: 0.8)]
        let weak = frames(notes, count: 60).map { frame in
            var frame = frame
            frame.strikes = frame.strikes.map { 0.34 * $0 }
            return frame
        }
        #expect(decode(weak).notes.isEmpty)
    }

    @Test func notesThatSoundEndWithTheMusic() {
        let note = Note(pitch: 60, velocity: 64, onsetSeconds: 0.5, offsetSeconds: 99)
        let heard = decode(frames([note], count: 60)).notes
        #expect(heard.count == 1)
        #expect(abs((heard.first?.note.offsetSeconds ?? 0) - 1.2) < 0.05)
    }

    @Test func thePedalIsHeard() {
        var all = frames([], count: 60)
        for index in 10..<30 { all[index].pedal = 0.9 }
        let pedal = decode(all).pedal
        #expect(pedal.map(\.isDown) == [true, false])
        #expect(abs((pedal.first?.timeSeconds ?? 0) - 0.21) < 0.011)
        #expect(abs((pedal.last?.timeSeconds ?? 0) - 0.61) < 0.011)
    }

    /// A strike is told in the first frame that shows it, once, and its end when the key is silent.
    @Test func strikesAreToldAtOnce() {
        let notes = [
            Note(pitch: 60, velocity: 64, onsetSeconds: 0.213, offsetSeconds: 0.4),
            Note(pitch: 60, velocity: 90, onsetSeconds: 0.4, offsetSeconds: 0.7),
        ]
        let told = events(frames(notes, count: 60), .atOnce)
        let strikes = told.compactMap { frame, event -> (Int, Note)? in
            if case .struck(let heard) = event { return (frame, heard.note) }
            return nil
        }
        #expect(strikes.map(\.1.pitch) == [60, 60])
        for ((frame, heard), note) in zip(strikes, notes) {
            // Frames are known at their ends.
            let known = Double(frame + 1) / rate
            #expect(abs(heard.onsetSeconds - note.onsetSeconds) <= 0.03)
            #expect(known - note.onsetSeconds - NoteDecoder.soundDelaySeconds < 0.02)
        }
        let kinds = told.map { _, event -> String in
            switch event {
            case .struck: "struck"
            case .ended: "ended"
            case .pedal: "pedal"
            }
        }
        #expect(kinds == ["struck", "ended", "struck", "ended"])
    }

    /// The lowest keys are told of when they sound clearly, where their strike was not clear; no others are, and nobody who
    /// can wait does so.
    @Test(arguments: [(25, true), (38, true), (39, false), (60, false)])
    func lowKeysAreToldWhenTheySound(_ pitch: UInt8, _ isSlow: Bool) throws {
        let note = Note(pitch: pitch, velocity: 64, onsetSeconds: 0.4, offsetSeconds: 0.9)
        let key = Int(pitch) - TranscriptionNetwork.lowestKey
        let clear = 26
        let unclear = frames([note], count: 60).enumerated().map { index, frame in
            var frame = frame
            frame.strikes[key] *= 0.2
            if index < clear { frame.sounding[key] *= 0.5 }
            return frame
        }
        #expect(decode(unclear).notes.isEmpty)
        let told = events(unclear, .atOnce)
        guard isSlow else {
            #expect(told.isEmpty)
            return
        }
        #expect(told.count == 2)
        guard case (let frame, .struck(let heard))? = told.first else {
            Issue.record("no strike was told")
            return
        }
        #expect(frame == clear)
        #expect(heard.note.pitch == pitch && heard.note.velocity == 64)
        #expect(abs(heard.note.onsetSeconds - note.onsetSeconds) <= 0.02)
        // A key that begins to sound long after a possible strike is no strike.
        let late = unclear.enumerated().map { index, frame in
            var frame = frame
            if index < 45 { frame.sounding[key] *= 0.5 }
            return frame
        }
        #expect(events(late, .atOnce).isEmpty)
    }
}
