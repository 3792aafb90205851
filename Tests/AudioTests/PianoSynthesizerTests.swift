import AudioCore
import Foundation
import MusicCore
import SoundRendering
import Testing

/// The power of one frequency in a signal, after a Hann window (G. Goertzel, "An algorithm for the
/// evaluation of finite trigonometric series", American Mathematical Monthly 65, 1958).
func goertzelPower(_ signal: [Float], frequency: Double, sampleRate: Int) -> Double {
    let coefficient = 2 * cos(2 * Double.pi * frequency / Double(sampleRate))
    var (last, beforeLast) = (0.0, 0.0)
    for (index, sample) in signal.enumerated() {
        let window = 0.5 - 0.5 * cos(2 * Double.pi * Double(index) / Double(signal.count))
        (last, beforeLast) = (Double(sample) * window + coefficient * last - beforeLast, last)
    }
    return (last * last + beforeLast * beforeLast - coefficient * last * beforeLast)
        / Double(signal.count * signal.count)
}

/// Renders notes with the built-in piano at a low rate, which keeps tests fast.
private func render(_ notes: [Note], pedal: [PedalChange] = []) throws -> (
    AudioBuffer, SoundRenderer.Report
) {
    var renderer = SoundRenderer()
    renderer.source = .builtInPiano
    renderer.sampleRate = 11_025
    renderer.leveling = .limit(decibels: -1)
    renderer.offline.maximumTailSeconds = 1
    return try renderer.render(Performance(notes: notes, pedal: pedal))
}

private func note(_ pitch: UInt8, _ velocity: UInt8, _ onset: Double, _ offset: Double) -> Note {
    Note(pitch: pitch, velocity: velocity, onsetSeconds: onset, offsetSeconds: offset)
}

@Suite struct PianoSynthesizerTests {
    @Test(arguments: [UInt8(45), 60, 69, 81])
    func theFundamentalIsAtThePitch(pitch: UInt8) throws {
        let (sound, _) = try render([note(pitch, 90, 0, 0.5)])
        let signal = Array(sound.mixedToMono().samples[..<5512])
        let fundamental = 440 * exp2((Double(pitch) - 69) / 12)
        let atPitch = goertzelPower(signal, frequency: fundamental, sampleRate: 11_025)
        for semitones in [-1.0, -0.5, 0.5, 1.0] where pitch >= 60 {
            let beside = goertzelPower(
                signal, frequency: fundamental * exp2(semitones / 12), sampleRate: 11_025)
            #expect(atPitch > 4 * beside, "\(semitones) semitones beside \(pitch)")
        }
        #expect(
            atPitch > 10 * goertzelPower(signal, frequency: fundamental * 1.5, sampleRate: 11_025))
    }

    @Test func velocityIsLoudnessAndBrightness() throws {
        func sound(_ velocity: UInt8) throws -> (rms: Float, brightness: Double) {
            let signal = Array(
                try render([note(60, velocity, 0, 0.3)]).0.mixedToMono().samples[..<3307])
            let level = AudioBuffer(samples: signal, channelCount: 1, sampleRate: 11_025).level
            let low = goertzelPower(signal, frequency: 261.6, sampleRate: 11_025)
            let high = (4...6).reduce(0) { sum, partial in
                // Partials of a stiff string lie a little above the multiples.
                let stretch = (1 + 4.5e-4 * Double(partial * partial)).squareRoot()
                return sum
                    + goertzelPower(
                        signal, frequency: 261.6 * Double(partial) * stretch, sampleRate: 11_025)
            }
            return (level.rms, high / low)
        }
        let soft = try sound(30)
        let loud = try sound(110)
        #expect(loud.rms > 4 * soft.rms)
        #expect(loud.brightness > 2 * soft.brightness)
    }

    @Test func dampersAndPedal() throws {
        let short = [note(60, 80, 0, 0.2), note(72, 1, 1.0, 1.1)]
        func levelAfterRelease(_ pedal: [PedalChange]) throws -> Float {
            let samples = try render(short, pedal: pedal).0.samples
            let late = Array(samples[(2 * 7700)..<(2 * 8800)])
            return AudioBuffer(samples: late, channelCount: 2, sampleRate: 11_025).level.rms
        }
        let dry = try levelAfterRelease([])
        let pedalled = try levelAfterRelease([
            PedalChange(timeSeconds: 0.1, value: 127), PedalChange(timeSeconds: 1.2, value: 0),
        ])
        #expect(pedalled > 20 * dry)
    }

    @Test func soundEndsAndIsTheSameAgain() throws {
        let notes = [note(60, 100, 0, 0.2), note(64, 100, 0, 0.2), note(67, 100, 0.1, 0.3)]
        let (first, report) = try render(notes)
        let (second, _) = try render(notes)
        #expect(first == second)
        #expect(report.synthesizer == "the built-in piano")
        #expect(report.soundFontPath == nil && report.advice == nil)
        #expect(report.musicSeconds == 0.3)
        #expect(report.soundSeconds > 0.5 && report.soundSeconds <= 1.3 + 0.25)
        let tail = first.samples.suffix(200).map(abs).max() ?? 1
        #expect(tail < 0.01)
    }

    @Test func peakIsBroughtUnderFullScale() throws {
        var renderer = SoundRenderer()
        renderer.source = .builtInPiano
        renderer.sampleRate = 8000
        renderer.offline.maximumTailSeconds = 0.25
        let performance = Performance(notes: [note(60, 40, 0, 0.1)])
        let (soft, report) = try renderer.render(performance)
        #expect(abs(soft.level.peakDecibels + 1) < 0.01)
        #expect(abs(report.peakDecibels + 1) < 0.01)
        #expect(report.gainDecibels > 0)
        renderer.leveling = .limit(decibels: -1)
        #expect(try renderer.render(performance).1.gainDecibels == 0)
        #expect(try renderer.render(Performance()).1.peakDecibels == -.infinity)
    }

    @Test func badRatesAreRefused() {
        #expect(throws: RenderingError.self) { _ = try PianoSynthesizer(sampleRate: 0) }
    }
}
