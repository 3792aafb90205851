import AudioCore
import Foundation
import ListeningData
import Support
import TestSupport
import Testing

@testable import ListeningModels

/// Notes found in recordings with rumble and fingers in them, and harmonics made of recorded notes.
@Suite struct TouchedStringTests {
    private let rate = Double(GuitarFeatures.sampleRate)

    /// Twelve partials of a key that decay; two seconds.
    private func tone(_ key: Double) -> [Float] {
        let hertz = frequency(key)
        return (0..<44_100).map { index in
            let time = Double(index) / rate
            return (1...12).reduce(Float(0)) {
                $0 + Float(exp(-time) / Double($1) * 0.2 * sin(2 * .pi * hertz * Double($1) * time))
            }
        }
    }

    private func frequency(_ key: Double) -> Double { 440 * pow(2, (key - 69) / 12) }

    /// The level of a frequency between two times, in dB.
    private func decibels(_ samples: [Float], _ hertz: Double, _ times: Range<Double>) -> Double {
        let part = samples[Int(times.lowerBound * rate)..<Int(times.upperBound * rate)]
        let step = 2 * Double.pi * hertz / rate
        var (re, im) = (0.0, 0.0)
        for (index, sample) in part.enumerated() {
            let window = 0.5 - 0.5 * cos(2 * .pi * Double(index) / Double(part.count))
            re += window * Double(sample) * cos(step * Double(index))
            im += window * Double(sample) * sin(step * Double(index))
        }
        return 10 * log10(re * re + im * im) - 20 * log10(Double(part.count) / 4)
    }

    /// Rumble as loud as the note, which comes late, hides neither its strike nor its pitch.
    @Test func rumbleIsTakenOut() throws {
        let rumble = (0..<90_000).map { Float(0.3 * sin(2 * .pi * 22 * Double($0) / rate)) }
        var recording = rumble
        // The 40 ms before it are a finger on the strings.
        let (start, note) = (38_000, tone(64))
        for index in 0..<882 { recording[start - 3000 + index] += index % 2 == 0 ? 0.02 : -0.02 }
        for index in note.indices { recording[start + index] += note[index] }
        let found = try #require(StruckNote(in: recording))
        let pitch = try #require(found.pitch)
        #expect(abs(pitch.key - 64) < 0.1)
        #expect(decibels(found.samples, 22, 1.8..<2.8) < -45)
        let struck = found.samples[found.strike...]
        let loudest = struck.prefix(2205).reduce(0) { max($0, abs($1)) }
        #expect(loudest > 0.3, "struck at \(found.strike)")
        #expect(found.samples[..<(found.strike - 300)].allSatisfy { abs($0) < 0.1 })
        #expect(StruckNote(in: rumble.map { 1e-4 * $0 }) == nil)
    }

    /// Modes that have a node where the finger is sound on, others lose what the finger takes.
    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func aTouchedNodeLeavesItsModes(_ seed: UInt64) throws {
        let key = 45.3
        let note = tone(key)
        let random = RandomGenerator(seed: seed)
        var string = try #require(TouchedString(in: note, random: random))
        let (harmonic, pitch) = string.harmonic()
        let node = Int((frequency(pitch) / frequency(key)).rounded())
        #expect((2...5).contains(node) && abs(pitch - key - 12 * log2(Double(node))) < 0.1)
        for mode in 1...10 {
            let hertz = frequency(key) * Double(mode)
            let lost =
                decibels(note, hertz, 0.4..<1.4) - decibels(harmonic, hertz, 0.4..<1.4)
            if mode.isMultiple(of: node) {
                #expect(abs(lost) < 1.5, "mode \(mode) of node \(node): \(lost) dB")
            } else {
                #expect(lost > 14, "mode \(mode) of node \(node): \(lost) dB")
            }
        }
        var again = try #require(TouchedString(in: note, random: random))
        #expect(again.harmonic().samples == harmonic)
        #expect(string.harmonic().samples != harmonic)
    }

    /// Notes that are too high, noise and silence are no strings to touch.
    @Test func whatIsNoStringIsLeft() {
        var random = RandomGenerator(seed: 1)
        let noise = (0..<44_100).map { _ in Float(random.uniformDouble() - 0.5) }
        for recording in [tone(70), noise, [], [Float](repeating: 0, count: 44_100)] {
            #expect(TouchedString(in: recording, random: RandomGenerator(seed: 1)) == nil)
        }
    }

    /// A table's low general notes become harmonics, in the order of the table, whatever the threads.
    @Test func recordedNotesAreTouched() throws {
        try withTemporaryFolder { folder in
            try touchRecordings(in: folder)
        }
    }

    private func touchRecordings(in folder: String) throws {
        for (name, key) in [("low.wav", 45.0), ("high.wav", 80), ("touched.wav", 57)] {
            let sound = AudioBuffer(
                samples: tone(key), channelCount: 1, sampleRate: GuitarFeatures.sampleRate)
            try AudioFile.write(sound, to: "\(folder)/\(name)")
        }
        let rows = [
            "one,high.wav,,0,0,,,,,,,,general_note,0,0,1",
            "one,low.wav,,0,0,,,,,,,,general_note,0,0,1",
            "one,touched.wav,,0,0,,,,,,,,harmonic,1,0,0",
        ]
        let text = [GuitarMetadata.requiredColumns.joined(separator: ",")] + rows
        let metadata = try GuitarMetadata(
            csv: Array(text.joined(separator: "\n").utf8), path: "notes.csv", folder: folder)
        let recordings = GuitarRecordings(metadata, features: .aligned)
        let random = RandomGenerator(seed: 5)
        let one = try recordings.touched([0, 1, 2], count: 2, random: random, threads: 1)
        let two = try recordings.touched([0, 1, 2], count: 2, random: random, threads: 2)
        #expect(one.map(\.kind) == [.harmonic, .harmonic])
        #expect(one.allSatisfy { $0.origin.hasPrefix("low.wav") && $0.subset == "touched string" })
        #expect(one.map(\.image) == two.map(\.image))
        #expect(try recordings.touched([0, 1], count: 0, random: random, threads: 1).isEmpty)
    }
}
