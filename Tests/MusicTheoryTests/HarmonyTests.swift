import Foundation
import MusicCore
import Support
import Testing

@testable import MusicTheory

@Suite struct HarmonyTests {
    /// Four voices in quarters at 120 a minute, 480 ticks each.
    private func chorale(_ chords: [[UInt8]], ticks: Int = 480) -> Score {
        var notes: [ScoreNote] = []
        for (index, chord) in chords.enumerated() {
            for pitch in chord {
                notes.append(
                    ScoreNote(onsetTick: index * ticks, durationTicks: ticks, pitch: pitch))
            }
        }
        return Score(tempoMap: TempoMap(ticksPerQuarter: 480), notes: notes)
    }

    /// I IV V I in C, twice; close voicings over the roots.
    private let cadence: [[UInt8]] = [
        [48, 60, 64, 67], [41, 60, 65, 69], [43, 59, 62, 67], [48, 60, 64, 67],
        [48, 60, 64, 67], [41, 60, 65, 69], [43, 59, 62, 67], [48, 60, 64, 67],
    ]

    @Test(arguments: [0, 3, 6, 11])
    func transposedCadence(semitones: UInt8) {
        let score = chorale(cadence.map { $0.map { $0 + semitones } })
        let analysis = MusicAnalyzer().analyze(score)
        #expect(analysis.key.flatMap { Key($0) }?.tonicPitchClass == Int(semitones))
        #expect(analysis.chords.map(\.romanNumeral) == ["I", "IV", "V", "I", "IV", "V", "I"])
        #expect(analysis.chords.first?.startTime == 0)
        #expect(analysis.chords.last?.endTime == 4)
        #expect(analysis.bpm == 120)
        #expect(analysis.timeSignature == "4/4")
        #expect(analysis.downbeats == [0, 2])
        #expect(analysis.harmonicAnalysis.commonPatterns.contains("I-IV-V-I"))
        #expect(analysis.harmonicAnalysis.cadences.last?.type == .authentic)
    }

    /// The circular layers must treat all transpositions alike.
    @Test func evidenceTurnsWithTheMusic() throws {
        var generator = RandomGenerator(seed: 5)
        let notes = (0..<60).map { index in
            GridNote(
                start: Double(index) / 3, end: Double(index) / 3 + 2 * generator.uniformDouble(),
                pitch: UInt8(56 + Int(generator.next() % 24)))
        }
        // Within the upper register, so that no note crosses into the low one.
        let moved = notes.map { GridNote(start: $0.start, end: $0.end, pitch: $0.pitch + 5) }
        let network = HarmonyNetwork.standard
        var first: [[Float]] = []
        var second: [[Float]] = []
        network.scan(HarmonyFeatures(notes: notes, stepCount: 21)) { first.append($0.keys) }
        network.scan(HarmonyFeatures(notes: moved, stepCount: 21)) { second.append($0.keys) }
        #expect(first.count == 21 && second.count == 21)
        for (here, there) in zip(first, second) {
            for key in 0..<12 { #expect(abs(here[key] - there[(key + 5) % 12]) < 0.01) }
        }
    }

    /// The frequency-domain layer against the sum that defines it.
    @Test func circularLayerMatchesItsDefinition() {
        var generator = RandomGenerator(seed: 9)
        let (inputs, outputs, taps, dilation, steps) = (2, 3, 3, 2, 11)
        // One byte a weight with scale 1, as they are stored.
        var bytes: [UInt8] = []
        var weights: [Float] = []
        for _ in 0..<outputs {
            bytes += [0, 0, 0x80, 0x3F]
            for _ in 0..<inputs * 12 * taps {
                let value = Int8(truncatingIfNeeded: Int(generator.next() % 11) - 5)
                bytes.append(UInt8(bitPattern: value))
                weights.append(Float(value))
            }
        }
        bytes += [0, 0, 0x80, 0x3F, 1, 2, 3]
        var reader = PackedWeights(bytes: bytes)
        let layer = CircularLayer(
            &reader, inputs: inputs, outputs: outputs, taps: taps, dilation: dilation)
        let input = (0..<inputs * 12 * steps).map { _ in generator.uniformFloat() }
        let result = layer.apply(input, steps: steps)
        for output in 0..<outputs {
            for pitchClass in 0..<12 {
                for step in 0..<steps {
                    var sum = Float(output + 1)
                    for channel in 0..<inputs {
                        for shift in 0..<12 {
                            for tap in 0..<taps {
                                let from = step + (tap - 1) * dilation
                                guard (0..<steps).contains(from) else { continue }
                                let row = channel * 12 + (pitchClass + shift) % 12
                                let weight =
                                    ((output * inputs + channel) * 12 + shift) * taps + tap
                                sum += weights[weight] * input[row * steps + from]
                            }
                        }
                    }
                    let found = result[(output * 12 + pitchClass) * steps + step]
                    #expect(abs(found - sum) < 1e-3)
                }
            }
        }
    }

    @Test func tooLittleEvidence() {
        func analysis(_ notes: [ScoreNote]) -> MusicAnalysis {
            MusicAnalyzer().analyze(
                Score(tempoMap: TempoMap(ticksPerQuarter: 480), notes: notes))
        }
        let empty = analysis([])
        #expect(empty.key == nil && empty.chords.isEmpty && empty.beats.isEmpty)
        #expect(empty.bpm == nil && empty.notes.first?.contains("not enough evidence") == true)
        let drums = analysis(
            (0..<16).map {
                ScoreNote(onsetTick: $0 * 240, durationTicks: 60, channel: 9, pitch: 38)
            })
        #expect(drums.key == nil && drums.chords.isEmpty && !drums.beats.isEmpty)
        #expect(drums.genreAnalysis.predictedGenres.isEmpty)
        let one = analysis([ScoreNote(onsetTick: 0, durationTicks: 480, pitch: 60)])
        #expect(one.key == nil && one.chords.isEmpty && one.genreAnalysis.primaryGenre == nil)
        var generator = RandomGenerator(seed: 3)
        let clusters = (0..<32).flatMap { index -> [ScoreNote] in
            let base = 52 + Int(generator.next() % 12)
            return (0..<7).map {
                ScoreNote(onsetTick: index * 480, durationTicks: 480, pitch: UInt8(base + $0))
            }
        }
        let atonal = analysis(clusters)
        #expect(atonal.key == nil && atonal.chords.isEmpty)
        #expect(atonal.notes.contains { $0.contains("not enough evidence") })
    }

    /// The decoder against all courses of three steps, with made-up evidence.
    @Test func decoderFindsTheBestCourse() {
        let vocabulary = HarmonyVocabulary(
            table: "M 1 maj 0 0 0\nm 1 min 0 0 0\nM 5 maj 0 7 7")
        var generator = RandomGenerator(seed: 21)
        let evidence = (0..<3).map { _ in
            HarmonyNetwork.Evidence(
                labels: (0..<36).map { _ in -9 * generator.uniformFloat() },
                keys: (0..<24).map { _ in -9 * generator.uniformFloat() },
                changeLogit: 4 * generator.uniformFloat() - 2)
        }
        func key(_ label: Int) -> Key {
            Key(tonicPitchClass: label / 3, mode: label % 3 == 1 ? .minor : .major)
        }
        func gain(_ step: Int, _ label: Int) -> Float {
            let change = step > 0 ? 1 / (1 + exp(-evidence[step].changeLogit)) : 1
            let weight = HarmonyDecoder.keyWeight + HarmonyDecoder.keyWeightAtChange * change
            let place = key(label).tonicPitchClass + (key(label).mode == .minor ? 12 : 0)
            return evidence[step].labels[label] + (weight - 1) * evidence[step].keys[place]
        }
        func cost(_ from: Int, _ to: Int, _ logit: Float) -> Float {
            guard from != to else { return HarmonyDecoder.changeWeight * log1p(exp(logit)) }
            let change = HarmonyDecoder.changeWeight * log1p(exp(-logit))
            guard key(from) != key(to) else { return change }
            return change + HarmonyDecoder.keyChangeCost
                + HarmonyDecoder.keyDistanceCost * Float(key(from).distance(to: key(to)))
        }
        var best: (score: Float, course: [Int]) = (-.infinity, [])
        for first in 0..<36 {
            for second in 0..<36 {
                for third in 0..<36 {
                    let score =
                        gain(0, first) + gain(1, second) + gain(2, third)
                        - cost(first, second, evidence[1].changeLogit)
                        - cost(second, third, evidence[2].changeLogit)
                    if score > best.score { best = (score, [first, second, third]) }
                }
            }
        }
        var decoder = HarmonyDecoder(vocabulary: vocabulary)
        for step in evidence { decoder.advance(step) }
        #expect(decoder.course().map { $0.label.tonic * 3 + $0.label.entry } == best.course)
    }

    /// Fewer than one random file in ten would be too many: none of these may get a key.
    @Test(arguments: 0..<12)
    func randomNotesHaveNoKey(seed: UInt64) {
        var generator = RandomGenerator(seed: seed)
        let notes = (0..<160).map { index in
            ScoreNote(
                onsetTick: index * 240 + Int(generator.next() % 240), durationTicks: 240,
                pitch: UInt8(40 + generator.next() % 45))
        }
        let analysis = MusicAnalyzer().analyze(
            Score(tempoMap: TempoMap(ticksPerQuarter: 480), notes: notes))
        #expect(analysis.key == nil, "\(analysis.keyConfidence)")
    }

    /// From Eb minor to its sixth degree: B major, not Cb major.
    @Test func keysHaveAtMostSixAccidentals() {
        let flat: [[UInt8]] = [
            [51, 58, 63, 66], [44, 59, 63, 68], [46, 58, 62, 65], [51, 58, 63, 66],
        ]
        let sharp: [[UInt8]] = [
            [47, 59, 63, 66], [40, 59, 64, 68], [42, 58, 61, 66], [47, 59, 63, 66],
        ]
        let analysis = MusicAnalyzer().analyze(
            chorale([flat, flat, flat, flat, sharp, sharp, sharp, sharp].flatMap { $0 }))
        #expect(analysis.harmonicAnalysis.keys.map(\.key).contains("B major"))
        for region in analysis.harmonicAnalysis.keys {
            #expect(abs(Key(region.key)?.signatureFifths ?? 9) <= 6)
        }
    }

    @Test func everyLabelOfTheVocabularyIsConsistent() {
        let labels = HarmonyVocabulary.standard.labels
        #expect(labels.count >= 260)
        for label in labels where label.quality != .other {
            let numeral = RomanNumeral(
                degree: label.degree, applied: label.applied,
                quality: label.quality.chordQuality ?? .major, inversion: label.inversion,
                mode: label.mode)
            #expect(numeral.degreeText == label.degreeText)
            #expect(!numeral.text.isEmpty)
        }
    }
}
