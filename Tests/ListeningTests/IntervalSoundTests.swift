import AudioCore
import Foundation
import ListeningData
import ListeningModels
import SoundRendering
import Support
import Testing

@Suite struct IntervalSoundTests {
    private func specification(
        _ interval: Interval, _ mode: IntervalMode, key: Int = 57, timbre: Timbre = .additive
    ) -> IntervalSpecification {
        var specification = IntervalDrawing(timbres: [timbre], isVaried: false)
            .specification(interval.index, RandomGenerator(seed: 3))
        (specification.mode, specification.lowerKey) = (mode, key)
        return specification
    }

    /// The strongest semitone of some samples, as a MIDI key, by its constant-Q transform.
    private func strongestKeys(_ samples: [Float], count: Int) -> Set<Int> {
        var analyzer = ConstantQ(
            sampleRate: IntervalSound.sampleRate, minimumFrequency: 440 * pow(2, -36.0 / 12),
            octaveCount: 4, binsPerOctave: 12, hopSamples: 4096)
        let matrix = analyzer(samples)
        let totals = (0..<matrix.bandCount).map { bin in
            (0..<matrix.frameCount).reduce(Float(0)) { $0 + matrix[$1, bin] }
        }
        let order = totals.indices.sorted { totals[$0] > totals[$1] }
        return Set(order.prefix(count).map { $0 + 33 })
    }

    /// What is played is the interval, in its order, with silence between.
    @Test(arguments: IntervalMode.allCases)
    func tonesLieWhereTheyShould(_ mode: IntervalMode) throws {
        let synthesizer = IntervalSynthesizer(soundFontPath: nil)
        let samples = try synthesizer.sound(specification(.majorThird, mode))
        let rate = IntervalSound.sampleRate
        #expect(samples.count == 2 * rate)
        #expect(samples.allSatisfy { abs($0) <= 0.96 } && samples.contains { abs($0) > 0.19 })
        let first = Array(samples[..<(9 * rate / 10)])
        let second = Array(samples[(11 * rate / 10)...])
        switch mode {
        case .ascending:
            #expect(strongestKeys(first, count: 1) == [57])
            #expect(strongestKeys(second, count: 1) == [61])
        case .descending:
            #expect(strongestKeys(first, count: 1) == [61])
            #expect(strongestKeys(second, count: 1) == [57])
        case .harmonic:
            #expect(strongestKeys(first, count: 8).isSuperset(of: [57, 61]))
            return
        }
        let gap = samples[(95 * rate / 100)..<(105 * rate / 100)]
        #expect(gap.allSatisfy { abs($0) < 1e-4 })
    }

    /// Sounds depend on nothing but their specifications: not on threads, nor on each other.
    @Test func soundsAreReproducible() throws {
        var recipe = IntervalRecipe()
        recipe.count = 240
        let all = recipe.specifications(of: .training).filter { $0.timbre == .additive }
        let some = Array(all.prefix(6))
        let synthesizer = IntervalSynthesizer(soundFontPath: nil)
        let alone = try synthesizer.map(some, threads: 1) { _, samples in samples }
        let together = try synthesizer.map(some, threads: 3) { _, samples in samples }
        #expect(alone == together)
        #expect(try synthesizer.sound(some[4]) == alone[4])
        #expect(
            recipe.specifications(of: .training).map(\.seed)
                == recipe.specifications(of: .training).map(\.seed))
    }

    /// What is held out is nowhere in training, and all parts are balanced.
    @Test func partsShareNothing() {
        var recipe = IntervalRecipe()
        recipe.count = 2400
        func parts(_ part: IntervalRecipe.Part) -> [IntervalSpecification] {
            recipe.specifications(of: part)
        }
        let training = parts(.training)
        let known = Set(training.map(\.timbre))
        for part in [IntervalRecipe.Part.validation, .unseenPresets, .unseenFamilies] {
            #expect(known.isDisjoint(with: parts(part).map(\.timbre)), "\(part)")
        }
        #expect(
            Set(parts(.validation).map(\.timbre)).isDisjoint(
                with: parts(.unseenPresets).map(\.timbre)))
        #expect(training.allSatisfy { !recipe.heldOutFamilies.contains($0.timbre.family) })
        #expect(
            parts(.unseenFamilies).allSatisfy {
                recipe.heldOutFamilies.contains($0.timbre.family)
            })
        #expect(training.allSatisfy { !recipe.heldOutKeys.contains($0.lowerKey) })
        #expect(parts(.unseenKeys).allSatisfy { recipe.heldOutKeys.contains($0.lowerKey) })
        for part in IntervalRecipe.Part.allCases where part != .realInstruments {
            let all = parts(part)
            #expect(all.count == recipe.count(of: part))
            #expect(
                all.allSatisfy {
                    IntervalSound.keys.contains($0.keys.lower)
                        && IntervalSound.keys.contains($0.keys.upper)
                })
            let counts = Dictionary(grouping: all, by: \.interval).mapValues(\.count)
            #expect(counts.count == 12)
            #expect((counts.values.max() ?? 0) - (counts.values.min() ?? 0) <= 1)
            #expect(Set(all.map(\.mode)).count == 3)
        }
        // Tuning and room differ, though they are drawn.
        #expect(Set(training.map(\.tuningCents)).count > 1000)
        #expect(training.contains { $0.reverb > 0 } && training.contains { $0.reverb == 0 })
    }

    /// A synthesizer leaves out a tone whose velocity is beyond MIDI's: then there is no interval.
    @Test func bothTonesAreStruck() {
        var recipe = IntervalRecipe()
        recipe.count = 4800
        let velocities = recipe.specifications(of: .training).flatMap {
            [$0.velocities.lower, $0.velocities.upper]
        }
        #expect(velocities.allSatisfy { (1...127).contains($0) })
        // The limit is met, so that it is tested.
        #expect(velocities.contains(127) && velocities.contains { $0 < 50 })
    }

    @Test func keysInNamesOfFiles() {
        #expect(RecordedTones.key(ofFile: "flute_A4_long_forte_normal.mp3") == 69)
        #expect(RecordedTones.key(ofFile: "oboe_Cs5_1.wav") == 73)
        #expect(RecordedTones.key(ofFile: "x_Bb3.flac") == 58)
        #expect(RecordedTones.key(ofFile: "x_C-1.flac") == 0)
        #expect(RecordedTones.key(ofFile: "README.txt") == nil)
    }

    /// Real tones are cut to the sound, and files that are none are told by name.
    @Test func recordedTones() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("horn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: FileError.self) { try RecordedTones(folder: folder.path) }
        for (name, key) in [("horn_A3.wav", 57), ("horn_Cs4.wav", 61)] {
            let hertz = 440 * pow(2, Double(key - 69) / 12)
            // Half a second of silence before the tone.
            let samples = (0..<66_150).map { index in
                index < 22_050
                    ? 0 : Float(0.3 * sin(2 * Double.pi * hertz * Double(index) / 44_100))
            }
            try AudioFile.write(
                AudioBuffer(samples: samples, channelCount: 1, sampleRate: 44_100),
                to: folder.path + "/" + name)
        }
        let tones = try RecordedTones(folder: folder.path)
        #expect(tones.keys == [57, 61])
        let synthesizer = IntervalSynthesizer(soundFontPath: nil, recordings: [tones])
        let samples = try synthesizer.sound(
            specification(.majorThird, .ascending, timbre: .recorded(tones.instrument)))
        #expect(strongestKeys(Array(samples[..<39_690]), count: 1) == [57])
        #expect(strongestKeys(Array(samples[48_510...]), count: 1) == [61])
        try Data("no sound".utf8).write(to: folder.appendingPathComponent("horn_D4.wav"))
        #expect {
            try RecordedTones(folder: folder.path)
        } throws: { "\($0)".contains("horn_D4.wav") }
    }
}
