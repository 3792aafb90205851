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
        let first = network.evidence(
            for: HarmonyFeatures(notes: notes, stepCount: 21), candidateCount: 1)
        let second = network.evidence(
            for: HarmonyFeatures(notes: moved, stepCount: 21), candidateCount: 1)
        for step in 0..<21 {
            for key in 0..<12 {
                let there = (key + 5) % 12
                let difference =
                    first.keyLogProbabilities[step][key] - second.keyLogProbabilities[step][there]
                #expect(abs(difference) < 0.01)
            }
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
        var reader = HarmonyWeights.Reader(bytes: bytes)
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

    @Test func everyLabelOfTheVocabularyIsConsistent() {
        let labels = HarmonyVocabulary.standard.labels
        #expect(labels.count == 260)
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
