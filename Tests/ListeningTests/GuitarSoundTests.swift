import AudioCore
import Foundation
import ListeningData
import ListeningModels
import Support
import Testing

@Suite struct GuitarSoundTests {
    /// The level of a frequency in a part of a sound, by Goertzel's sum.
    private func level(_ samples: ArraySlice<Float>, _ hertz: Double) -> Double {
        let step = 2 * Double.pi * hertz / Double(GuitarFeatures.sampleRate)
        var (re, im) = (0.0, 0.0)
        for (index, sample) in samples.enumerated() {
            let window = 0.5 - 0.5 * cos(2 * .pi * Double(index) / Double(samples.count))
            re += window * Double(sample) * cos(step * Double(index))
            im += window * Double(sample) * sin(step * Double(index))
        }
        return (re * re + im * im).squareRoot() / Double(samples.count)
    }

    /// A harmonic sounds at a multiple of its string and not at the string's own pitch, a dead note dies
    /// at once, any other note does neither.
    @Test func kindsSoundAsTheyShould() {
        for seed in 0..<4 as Range<UInt64> {
            let random = RandomGenerator(seed: seed)
            var model = StringModel(random: random)
            let (harmonic, pitch) = model.note(.harmonic)
            let sounding = 440 * pow(2, (pitch - 69) / 12)
            let later = harmonic[8000..<20_000]
            #expect(level(later, sounding) > 8 * level(later, sounding / 2), "seed \(seed)")
            let (general, key) = model.note(.general)
            let (dead, _) = model.note(.deadNote)
            let own = 440 * pow(2, (key - 69) / 12)
            #expect(level(general[8000..<20_000], own) > 1e-4)
            func energy(_ samples: ArraySlice<Float>) -> Float {
                samples.reduce(0) { $0 + $1 * $1 }
            }
            #expect(energy(dead[11_025...]) < 5e-4 * energy(dead[..<11_025]), "seed \(seed)")
            #expect(energy(general[5512...]) > 0.001 * energy(general[..<5512]), "seed \(seed)")
            for samples in [harmonic, general, dead] {
                #expect(samples.allSatisfy { $0.isFinite && abs($0) <= 1.001 })
                #expect(samples.count == 66_150)
            }
            var again = StringModel(random: random)
            #expect(again.note(.harmonic).samples == harmonic)
        }
    }

    @Test func madeNotesAreReproducible() throws {
        let synthesis = GuitarSynthesis(count: 3)
        let one = try synthesis.examples(as: .aligned, soundFontPath: nil, threads: 1)
        let two = try synthesis.examples(as: .aligned, soundFontPath: nil, threads: 2)
        #expect(one.map(\.image) == two.map(\.image))
        #expect(one.map(\.kind) == GuitarNote.allCases.flatMap { [$0, $0, $0] })
        let sound = try synthesis.sound(4, soundFontPath: nil)
        var analyzer = GuitarAnalyzer(.aligned)
        #expect(analyzer(sound.samples) == one[4].image)
        var faulty = synthesis
        faulty.stringNotes["whistle"] = 3
        #expect(synthesis.fault == nil && faulty.fault != nil)
    }

    /// An image whose values fall by a step every ten rows, as a note that decays.
    private var decaying: SoundImage {
        SoundImage(
            values: (0..<400).flatMap { row -> [UInt8] in
                [UInt8](repeating: UInt8(255 - row / 2), count: 128)
            }, height: 400, width: 128, channels: 1)
    }

    /// What augmentation makes has the length that is asked for, is loud somewhere, differs from draw to
    /// draw, and is a function of the generator.
    @Test func augmentation() {
        let augmentation = GuitarAugmentation(.mel)
        var lengths: Set<Int> = []
        for seed in 0..<12 as Range<UInt64> {
            var random = RandomGenerator(seed: seed)
            var same = random
            let image = augmentation(decaying, height: 300, random: &random)
            #expect(image.height == 300 && image.width == 128)
            #expect((image.values.max() ?? 0) > 200)
            #expect(augmentation(decaying, height: 300, random: &same) == image)
            var sounding = 0
            for row in 0..<300 where image.values[row * 128] > 120 { sounding = row }
            lengths.insert(sounding)
        }
        #expect(lengths.count > 6)
        // With nothing to do it changes nothing but the length.
        var plain = augmentation
        (plain.stretch, plain.gain, plain.length, plain.probability) = (1...1, 0...0, 2.9...3, 0)
        var random = RandomGenerator(seed: 1)
        let image = plain(decaying, height: 200, random: &random)
        #expect(image.values == Array(decaying.values.prefix(200 * 128)))
        let padded = GuitarAugmentation.plain(decaying, height: 500)
        #expect(padded.values.suffix(128).allSatisfy { $0 == 0 })
    }

    /// Noise of 20 dB lies where it should, and a room makes what follows louder.
    @Test func noiseAndRooms() {
        var values = [UInt8](repeating: 0, count: 300 * 128)
        for index in 0..<20 * 128 { values[index] = 255 }
        let burst = SoundImage(values: values, height: 300, width: 128, channels: 1)
        var noisy = GuitarAugmentation(.mel)
        (noisy.noise, noisy.gain, noisy.stretch) = (20...20, 0...0, 1...1)
        noisy.probability = 1
        var random = RandomGenerator(seed: 2)
        let image = noisy(burst, height: 300, random: &random)
        let floor = image.values.suffix(20 * 128).map { (Float($0) / 255 - 1) * 80 }
        let mean = floor.reduce(0, +) / Float(floor.count)
        // The burst fills 20 of the 17 rows that count; equaliser and room move the loudest place.
        #expect((-45 ... -12).contains(mean), "\(mean)")
    }
}
