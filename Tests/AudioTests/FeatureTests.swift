import AudioCore
import Foundation
import Support
import TestSupport
import Testing

/// Features against librosa's values, and streams against whole files.
@Suite struct FeatureTests {
    private struct Golden: Decodable {
        let frames, stftBins: [Int]
        let stft, melSlaney, melHTK, decibelsSlaney, decibelsHTK: [[Float]]
        let magnitudes, harmonic, percussive, constantQ: [[Float]]
    }

    private static let rate = 22_050

    /// The signal of `scripts/reference/golden_features.py`.
    private static let signal: [Float] = (0..<8000).map { index in
        let n = Double(index)
        let tone = 0.4 * sin(2 * Double.pi * 220 * n / 22_050)
        let fading = 0.3 * exp(-n / 4000) * sin(2 * Double.pi * 1234.5 * n / 22_050)
        let place = n * 0.6180339887498949
        let noise = 0.05 * (2 * (place - place.rounded(.down)) - 1)
        return Float(tone + fading + noise)
    }

    private func golden() throws -> Golden { try TestSupport.golden("features.json") }

    /// Largest difference from the golden frames, relative to their largest value.
    private func difference(
        _ matrix: FeatureMatrix, _ golden: [[Float]], frames: [Int]
    ) -> Float {
        let largest = golden.joined().map(abs).max() ?? 1
        var worst: Float = 0
        for (row, frame) in zip(golden, frames) {
            guard row.count == matrix.bandCount else { return .infinity }
            for (value, expected) in zip(matrix.frame(frame), row) {
                worst = max(worst, abs(value - expected))
            }
        }
        return worst / largest
    }

    @Test func spectraAreThoseOfLibrosa() throws {
        let golden = try golden()
        var analyzer = SpectrumAnalyzer(windowSamples: 1024, hopSamples: 500)
        let power = analyzer(Self.signal)
        #expect(power.frameCount == 17 && power.bandCount == 513)
        var chosen = FeatureMatrix(frameCount: 17, bandCount: golden.stftBins.count)
        for frame in 0..<17 {
            for (index, bin) in golden.stftBins.enumerated() {
                chosen[frame, index] = power[frame, bin]
            }
        }
        #expect(difference(chosen, golden.stft, frames: golden.frames) < 1e-6)
    }

    @Test(arguments: MelScale.allCases)
    func melBandsAreThoseOfLibrosa(scale: MelScale) throws {
        let golden = try golden()
        var analyzer = MelAnalyzer(
            sampleRate: Self.rate, windowSamples: 1024, hopSamples: 500, bandCount: 20,
            range: 80...8000, scale: scale)
        let mel = analyzer(Self.signal)
        let expected = scale == .htk ? golden.melHTK : golden.melSlaney
        #expect(difference(mel, expected, frames: golden.frames) < 1e-5)
        let decibels = mel.decibels(reference: nil)
        let expectedDecibels = scale == .htk ? golden.decibelsHTK : golden.decibelsSlaney
        #expect(difference(decibels, expectedDecibels, frames: golden.frames) < 1e-5)
    }

    @Test func harmonicAndPercussivePartsAreThoseOfLibrosa() throws {
        let golden = try golden()
        let magnitudes = FeatureMatrix(values: Array(golden.magnitudes.joined()), bandCount: 12)
        let parts = HarmonicPercussiveSeparation(harmonicFrames: 5, percussiveBins: 3)(magnitudes)
        let all = Array(0..<9)
        #expect(difference(parts.harmonic, golden.harmonic, frames: all) < 1e-5)
        #expect(difference(parts.percussive, golden.percussive, frames: all) < 1e-5)
    }

    /// The two transforms differ in how filters are cut off; both are exact for sines.
    @Test func constantQIsCloseToLibrosas() throws {
        let golden = try golden()
        var transform = ConstantQ(
            sampleRate: Self.rate, minimumFrequency: 130.812_782_650_299_3, octaveCount: 5,
            binsPerOctave: 12, hopSamples: 512)
        let magnitudes = transform(Self.signal)
        #expect(magnitudes.frameCount == 16 && magnitudes.bandCount == 60)
        #expect(difference(magnitudes, golden.constantQ, frames: [7, 8]) < 0.02)
    }

    @Test(arguments: [36, 12], [0, 17, 40, 59])
    func sinesHaveTheirAmplitude(binsPerOctave: Int, semitone: Int) {
        let frequency = 65.406_391_325_149_66 * pow(2, Double(semitone) / 12)
        let samples = (0..<30_000).map {
            Float(0.7 * sin(2 * Double.pi * frequency * Double($0) / 22_050))
        }
        var transform = ConstantQ(
            sampleRate: Self.rate, minimumFrequency: 65.406_391_325_149_66, octaveCount: 5,
            binsPerOctave: binsPerOctave)
        let magnitudes = transform(samples)
        let frame = Array(magnitudes.frame(29))
        let bin = semitone * binsPerOctave / 12
        #expect(abs(frame[bin] - 0.7) < 0.01)
        #expect(frame.indices.max { frame[$0] < frame[$1] } == bin)
        // Beyond the main lobe of its window a sine leaves next to nothing.
        let far = frame.indices.filter { abs($0 - bin) > 4 }
        #expect(far.allSatisfy { frame[$0] < 0.02 })
    }

    /// A stream gives the values of the whole file, bit for bit, however it is divided.
    @Test(arguments: [1, 100, 511, 512, 5000])
    func streamsAndWholeFilesAreEqual(block: Int) {
        let samples = Array(Self.signal[..<6001])
        func streamed(
            _ bandCount: Int,
            _ push: (UnsafeBufferPointer<Float>, (UnsafeBufferPointer<Float>) -> Void) -> Void,
            _ finish: ((UnsafeBufferPointer<Float>) -> Void) -> Void
        ) -> FeatureMatrix {
            var values: [Float] = []
            samples.withUnsafeBufferPointer { samples in
                for start in stride(from: 0, to: samples.count, by: block) {
                    let end = min(samples.count, start + block)
                    push(UnsafeBufferPointer(rebasing: samples[start..<end])) {
                        values.append(contentsOf: $0)
                    }
                }
            }
            finish { values.append(contentsOf: $0) }
            return FeatureMatrix(values: values, bandCount: bandCount)
        }
        var mel = MelAnalyzer(sampleRate: Self.rate, bandCount: 40)
        let wholeMel = mel(samples)
        #expect(streamed(40, { mel.push($0, emit: $1) }, { mel.finish(emit: $0) }) == wholeMel)
        var constantQ = ConstantQ(sampleRate: Self.rate, octaveCount: 6, binsPerOctave: 12)
        let wholeQ = constantQ(samples)
        #expect(wholeQ.frameCount == 6001 / 512 + 1)
        #expect(
            streamed(72, { constantQ.push($0, emit: $1) }, { constantQ.finish(emit: $0) })
                == wholeQ)
    }

    /// Hops longer than windows leave gaps; a signal of no samples has one frame of silence.
    @Test func framesAreCutWhereTheyBelong() {
        var cutter = FrameCutter(frameSamples: 4, hopSamples: 6)
        var frames: [[Float]] = []
        let samples = (1...13).map(Float.init)
        samples.withUnsafeBufferPointer { cutter.push($0) { frames.append(Array($0)) } }
        cutter.finish { frames.append(Array($0)) }
        #expect(frames == [[0, 0, 1, 2], [5, 6, 7, 8], [11, 12, 13, 0]])
        frames = []
        cutter.finish { frames.append(Array($0)) }
        #expect(frames == [[0, 0, 0, 0]])
    }

    @Test(arguments: [-0.3, 0.0, 0.2])
    func tuningAndPitchClassesAreHeard(tuning: Double) {
        // A C major triad of decaying harmonics, A4 = 440 Hz moved by `tuning` semitones.
        let samples = (0..<44_100).map { index -> Float in
            var sum = 0.0
            for pitch in [60, 64, 67] {
                let frequency = 440 * pow(2, (Double(pitch - 69) + tuning) / 12)
                for harmonic in 1...4 {
                    let angle = 2 * Double.pi * frequency * Double(harmonic * index) / 22_050
                    sum += sin(angle) / Double(harmonic * harmonic)
                }
            }
            return Float(0.2 * sum)
        }
        var transform = ConstantQ(sampleRate: Self.rate)
        let magnitudes = transform(samples)
        let heard = Chroma.tuning(of: magnitudes)
        #expect(abs(heard - tuning) < 0.03)
        let classes = Array(Chroma(tuning: heard)(magnitudes).frame(40))
        let loudest = classes.indices.sorted { classes[$0] > classes[$1] }.prefix(3).sorted()
        #expect(loudest == [0, 4, 7])
    }

    @Test func harmonicsOfAToneLieInOneBin() {
        let frequency = 110.0
        let samples = (0..<30_000).map { index -> Float in
            (1...5).reduce(Float(0)) {
                $0 + Float(sin(2 * Double.pi * frequency * Double($1 * index) / 22_050))
            }
        }
        var transform = HarmonicConstantQ(
            sampleRate: Self.rate, minimumFrequency: 55, octaveCount: 5, binsPerOctave: 36)
        let layers = transform(samples)
        #expect(layers.bandCount == 6 * 180)
        let frame = Array(layers.frame(29))
        // A harmonic between two bins is read off a straight line, up to a sixth lower.
        for layer in 1..<6 { #expect(frame[layer * 180 + 36] > 0.83) }
        #expect(frame[36] < 0.05)
    }
}
