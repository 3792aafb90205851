import Foundation
import Support
import Testing

@testable import ListeningModels

/// A note seen from its pitch: partials lie at their semitones whatever the pitch, and what comes before
/// the strike is left out.
@Suite struct AlignedNoteTests {
    private let rate = Double(GuitarFeatures.sampleRate)

    /// Partials 1 and 2 of a key that decay within seconds, and one below them; 1.5 seconds.
    private func tone(_ key: Double, below: Double = 0) -> [Float] {
        let hertz = 440 * pow(2, (key - 69) / 12)
        return (0..<33_075).map { index in
            let time = Double(index) / rate
            let partials: [(ratio: Double, level: Double)] = [(1, 0.5), (2, 0.25), (0.5, below)]
            return partials.reduce(Float(0)) {
                $0 + Float($1.level * exp(-time) * sin(2 * .pi * hertz * $1.ratio * time))
            }
        }
    }

    private func image(_ samples: [Float]) throws -> SoundImage {
        var analyzer = GuitarAnalyzer(.aligned)
        return try #require(analyzer(samples))
    }

    private func decibels(_ image: SoundImage, row: Int, semitone: Int) -> Float {
        let value = image.values[row * image.width + GuitarFeatures.pitchColumn + semitone]
        return (Float(value) / 255 - 1) * GuitarFeatures.rangeDecibels
    }

    @Test(arguments: [45.0, 52.3, 64, 75.8, 86])
    func partialsHaveTheirPlace(_ key: Double) throws {
        let image = try image(tone(key))
        #expect(image.height == 96 && image.width == 80)
        let pitch = try #require(StruckNote(in: tone(key))?.pitch)
        #expect(abs(pitch.key - key) < 0.3)
        for row in [12, 40] {
            let (first, second) = (
                decibels(image, row: row, semitone: 0), decibels(image, row: row, semitone: 12)
            )
            #expect(abs(first - second - 6) < 1.5, "row \(row): \(first) and \(second) dB")
            for semitone in [-12, 7, 19] where key > 60 {
                #expect(decibels(image, row: row, semitone: semitone) < first - 30)
            }
        }
        // It falls by 8.7 dB a second, 3.4 of them in 34 steps.
        let fall = decibels(image, row: 10, semitone: 0) - decibels(image, row: 44, semitone: 0)
        #expect(abs(fall - 3.43) < 0.8)
    }

    /// What a touched string leaves of its fundamental lies below the pitch that sounds.
    @Test func aRemainderIsSeen() throws {
        let image = try image(tone(76, below: 0.02))
        #expect(abs(decibels(image, row: 20, semitone: -12) + 28) < 2)
    }

    @Test func whatComesBeforeTheStrikeIsLeftOut() throws {
        var random = RandomGenerator(seed: 3)
        let noise = (0..<8000).map { _ in Float(0.03 * (random.uniformDouble() - 0.5)) }
        let note = tone(60)
        // 10 ms of noise are kept before its first sample above 40 dB under the peak.
        let found = try #require(StruckNote(in: noise + note))
        let silent = noise.count + note.count - found.samples.count
        #expect(abs(found.strike + silent - 8000) < 250)
        let (plain, late) = (try image(note), try image(noise + note))
        let apart = zip(plain.values, late.values).count { abs(Int($0) - Int($1)) > 12 && $0 > 128 }
        // The strike is found to within 5 ms, and steps of time are 12 ms long.
        #expect(apart < plain.values.count / 50)
        // The part that a picture shows is as long as the image, and struck after three steps.
        let part = try #require(GuitarAnalyzer(.aligned).part(of: noise + note))
        #expect(part.count == 96 * 256 && part.prefix(768).allSatisfy { $0 == 0 })
        #expect(abs(part[900]) > 0 && GuitarAnalyzer(.aligned).part(of: [0, 0]) == nil)
    }

    /// Noise and shortest sounds have an image as well.
    @Test func soundsWithoutPitch() throws {
        var random = RandomGenerator(seed: 4)
        let noise = (0..<2000).map { _ in Float(random.uniformDouble() - 0.5) }
        for samples in [noise, [1], [0, 0, -0.5, 0.5], Array(noise.prefix(100))] {
            let image = try image(samples)
            #expect(image.height == 96 && (image.values.max() ?? 0) > 250)
        }
    }
}
