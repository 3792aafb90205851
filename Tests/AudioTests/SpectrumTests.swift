import AudioCore
import Foundation
import Support
import Testing

@Suite struct SpectrumTests {
    private func sine(_ frequency: Double, rate: Int, count: Int) -> [Float] {
        (0..<count).map { Float(sin(2 * Double.pi * frequency * Double($0) / Double(rate))) }
    }

    /// Against the definition of the transform, and Parseval's theorem.
    @Test(arguments: [2, 15, 16, 60])
    func transformIsTheDefinition(length: Int) {
        var random = RandomGenerator(seed: 7)
        let frame = (0..<length).map { _ in random.uniformFloat() - 0.5 }
        let power = FourierTransform(length: length).power(of: frame)
        #expect(power.count == length / 2 + 1)
        var total = 0.0
        for bin in 0..<length {
            var (re, im) = (0.0, 0.0)
            for (index, sample) in frame.enumerated() {
                let angle = -2 * Double.pi * Double(bin * index) / Double(length)
                re += Double(sample) * cos(angle)
                im += Double(sample) * sin(angle)
            }
            total += re * re + im * im
            if bin < power.count { #expect(abs(Double(power[bin]) - re * re - im * im) < 1e-4) }
        }
        let energy = frame.reduce(0.0) { $0 + Double($1) * Double($1) }
        #expect(abs(total - energy * Double(length)) < 1e-6)
    }

    @Test func aSineIsOneLineInTheSpectrogram() {
        let buffer = AudioBuffer(
            samples: sine(1000, rate: 8000, count: 4000), channelCount: 1, sampleRate: 8000)
        let spectrogram = Spectrogram(of: buffer, windowSamples: 256, hopSamples: 64)
        #expect(spectrogram.power.frameCount == 4000 / 64 + 1)
        let middle = Array(spectrogram.power.frame(30))
        let loudest = middle.indices.max { middle[$0] < middle[$1] } ?? 0
        #expect(spectrogram.frequency(ofBin: loudest) == 1000)
        // A Hann window sums to half its length, a sine of amplitude 1 has half in each line.
        #expect(abs(middle[loudest] - 64 * 64) < 1)
        let bands = Array(spectrogram.melPower(bandCount: 20).frame(30))
        let band = bands.indices.max { bands[$0] < bands[$1] } ?? 0
        let high = MelScale.slaney.mel(ofFrequency: 4000)
        let centre = MelScale.slaney.frequency(ofMel: high * Double(band + 1) / 21)
        #expect(abs(centre - 1000) < 120)
    }

    @Test func melScaleHasItsKnownPoints() {
        #expect(MelScale.slaney.mel(ofFrequency: 1000) == 15)
        #expect(MelScale.slaney.mel(ofFrequency: 200) == 3)
        #expect(abs(MelScale.slaney.mel(ofFrequency: 6400) - 42) < 1e-9)
        for frequency in [0.0, 440, 999, 1001, 11_025] {
            let back = MelScale.slaney.frequency(ofMel: MelScale.slaney.mel(ofFrequency: frequency))
            #expect(abs(back - frequency) < 1e-8)
        }
    }

    @Test(arguments: [
        (44_100, 22_050), (22_050, 44_100), (48_000, 44_100), (8000, 11_025), (16_000, 16_000),
    ])
    func resampledSinesAreSines(from: Int, to: Int) {
        let frequency = 1234.5
        let count = from / 20
        let input = AudioBuffer(
            samples: sine(frequency, rate: from, count: count).flatMap { [$0, -$0] },
            channelCount: 2,
            sampleRate: from)
        let output = Resampler(from: from, to: to)(input)
        #expect(output.sampleRate == to && output.channelCount == 2)
        #expect(output.frameCount == (count * to + from - 1) / from)
        let expected = sine(frequency, rate: to, count: output.frameCount)
        // Away from the ends, where silence comes in.
        let inner = (output.frameCount / 4)..<(3 * output.frameCount / 4)
        let worst = inner.map { abs(output[$0, 0] - expected[$0]) }.max() ?? 1
        #expect(worst < 1e-3)
        #expect(inner.allSatisfy { output[$0, 0] == -output[$0, 1] })
    }

    @Test func whatLiesAboveTheNewRangeIsTakenOut() {
        let input = AudioBuffer(
            samples: sine(7000, rate: 22_050, count: 2205), channelCount: 1, sampleRate: 22_050)
        let output = Resampler(from: 22_050, to: 11_025)(input)
        let inner = output.samples[300..<800].map(abs).max() ?? 1
        #expect(inner < 1e-4)
    }

    @Test(arguments: [(44_100, 16_000), (8000, 16_000), (48_000, 16_000), (44_100, 44_099)])
    func streamsAreResampledAsWholes(from: Int, to: Int) {
        let input = sine(700, rate: from, count: 9001)
        let resampler = Resampler(from: from, to: to)
        let whole = resampler(AudioBuffer(samples: input, channelCount: 1, sampleRate: from))
        var stream = Resampler.Stream(resampler)
        var pieces: [Float] = []
        var start = 0
        for size in [1, 2, 0, 300, 1024, 4096, 100_000] {
            let end = min(input.count, start + size)
            pieces += stream.push(input[start..<end])
            start = end
            // A sample waits only for those that its filter reaches: a few milliseconds.
            let behind = Double(end) / Double(from) - Double(pieces.count) / Double(to)
            #expect(behind < 26 / 0.955 / Double(min(from, to)) + 2 / Double(to))
        }
        #expect(pieces + stream.finish() == whole.samples)
    }
}
