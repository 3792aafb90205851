import Foundation
import MusicCore
import Testing

@testable import MusicTheory

@Suite struct BeatNetworkTests {
    /// The piece of `golden` in scripts/reference/train_beats.py.
    private static var notes: [Note] {
        var notes: [Note] = []
        for step in 0..<48 {
            let start = 0.3 * Double(step) + 0.01 * Double(step * 7 % 5)
            for voice in 0..<(step % 6 == 0 ? 3 : 1) {
                let pitch = UInt8(40 + 12 * voice + step * 5 % 9)
                let end = start + 0.25 + 0.1 * Double(voice)
                notes.append(
                    Note(
                        pitch: pitch, velocity: UInt8(50 + step * 11 % 40),
                        onsetSeconds: start + 0.004 * Double(voice), offsetSeconds: end))
            }
        }
        return notes
    }

    /// Onset, likeliest length of a beat, and what `golden` prints: seconds, the sum of the features,
    /// the probabilities of beat, downbeat and that length.
    private static let golden: [(onset: Int, length: Int, numbers: [Double])] =
        [
            (0, 14, [0.00400, -4.31067, 0.92761, 0.75082, 0.11798]),
            (7, 19, [2.14000, 0.96410, 0.07135, 0.00573, 0.11481]),
            (24, 13, [7.23400, 8.09553, 0.80530, 0.47500, 0.12013]),
            (47, 19, [14.14000, -6.10762, 0.41632, 0.10705, 0.09663]),
        ]

    @Test func computesWhatWasTrained() {
        let features = BeatFeatures(notes: Self.notes)
        let count = features.seconds.count
        #expect(count == 48)
        let evidence = BeatNetwork.standard.evidence(features)
        for (onset, length, numbers) in Self.golden {
            let sum = (0..<BeatFeatures.count).reduce(0) {
                $0 + Double(features.values[$1 * count + onset])
            }
            let found = evidence[onset]
            let largest = found.lengths.max() ?? 0
            #expect(found.lengths.firstIndex(of: largest) == length)
            let values =
                [features.seconds[onset], sum]
                + [found.beat, found.downbeat, largest].map(Double.init)
            for (value, expected) in zip(values, numbers) {
                #expect(abs(value - expected) < 2e-4, "onset \(onset)")
            }
        }
    }

    /// The same onsets at another pace have the same features but for the pace, and lengths that are
    /// heard are those of the music as it was.
    @Test func hearsOtherPaces() {
        let plain = BeatFeatures(notes: Self.notes)
        let slowness = exp2(3 * BeatNetwork.lengthSpacing)
        let slowed = BeatFeatures(notes: Self.notes, slowness: slowness)
        #expect(slowed.seconds.count == plain.seconds.count)
        for (seconds, slow) in zip(plain.seconds, slowed.seconds) {
            #expect(abs(seconds * slowness - slow) < 1e-9)
        }
        var lengths = [Float](repeating: 0, count: BeatNetwork.lengthCount)
        lengths[10] = 1
        let heard = BeatNetwork.Evidence(
            beat: 0.5, downbeat: 0.25, lengths: lengths)
        let moved = heard.withLengths(movedBy: -3)
        #expect(moved.lengths[7] > 0.99 && moved.lengths[10] < 0.01)
        #expect(abs(moved.lengths.reduce(0, +) - 1) < 1e-5)
        var other = moved
        other.beat = 0.7
        let mean = BeatNetwork.Evidence(meanOf: [moved, other])
        #expect(abs(mean.beat - 0.6) < 1e-6)
        #expect(abs(mean.lengths[7] - moved.lengths[7]) < 1e-6)
    }

    /// A pause of ten seconds, after which the music is faster, parts nothing.
    @Test func goesOnAfterAPause() throws {
        let later = Self.notes.map {
            Note(
                pitch: $0.pitch, velocity: $0.velocity, onsetSeconds: 25 + 0.7 * $0.onsetSeconds,
                offsetSeconds: 25 + 0.7 * $0.offsetSeconds)
        }
        let grid = try #require(BeatTracker().grid(notes: Self.notes + later))
        let gaps = zip(grid.beats.dropFirst(), grid.beats).map { $0.seconds - $1.seconds }
        #expect(grid.beats.contains { $0.seconds < 3 })
        #expect(grid.beats.contains { $0.seconds > 30 })
        #expect(gaps.allSatisfy { $0 > 0.1 && $0 < 3 })
    }

    /// Beats in threes, then in twos for long, begin with one beat of a bar before.
    @Test func barsFollowTheDownbeats() {
        func beats(_ bars: Int, of count: Int) -> [Double] {
            (0..<bars * count).map { $0.isMultiple(of: count) ? 0.9 : 0.1 }
        }
        let bars = BarCourse.bars(downbeats: [0.05] + beats(6, of: 3) + beats(10, of: 2))
        #expect(
            bars.map(\.beats.lowerBound).filter { $0 > 0 }
                == Array(stride(from: 1, to: 19, by: 3)) + Array(stride(from: 19, to: 39, by: 2)))
        #expect(
            bars.dropFirst().map(\.beatsPerBar)
                == [Int](repeating: 3, count: 6) + [Int](repeating: 2, count: 10))
        let grid = BeatGrid(
            beatSeconds: (0...40).map { Double($0) / 2 }, bars: bars, firstBeat: 1)
        #expect(
            grid.beats.filter(\.isDownbeat).map(\.seconds).prefix(8)
                == [1, 2.5, 4, 5.5, 7, 8.5, 10, 11])
        #expect(BarCourse.bars(downbeats: []).isEmpty)
    }

    /// Four bars in the midst of a waltz look like twos: the waltz goes on. A beat that was not found
    /// cuts one bar short.
    @Test func thePieceDecidesTheMetre() {
        var waltz: [Double] = (0..<60).map { $0.isMultiple(of: 3) ? 0.8 : 0.2 }
        for beat in 24..<36 { waltz[beat] = beat.isMultiple(of: 2) ? 0.6 : 0.3 }
        let bars = BarCourse.bars(downbeats: waltz)
        #expect(bars.map(\.beatsPerBar) == [Int](repeating: 3, count: 20))
        #expect(bars.map(\.beats.count) == [Int](repeating: 3, count: 20))

        var cut: [Double] = (0..<60).map { $0.isMultiple(of: 4) ? 0.8 : 0.2 }
        cut.remove(at: 30)
        let lengths = BarCourse.bars(downbeats: cut).map(\.beats.count)
        #expect(lengths == (0..<15).map { $0 == 7 ? 3 : 4 })
    }

    /// Weights that are packed as the script packs them are read, and others refused.
    @Test func otherWeightsAreRead() throws {
        let bytes = [UInt8](
            try #require(
                Data(base64Encoded: BeatWeights.base64, options: .ignoreUnknownCharacters)))
        let features = BeatFeatures(notes: Self.notes)
        let other = try #require(BeatNetwork(packed: bytes)).evidence(features)
        let standard = BeatNetwork.standard.evidence(features)
        #expect(other.map(\.beat) == standard.map(\.beat))
        #expect(BeatNetwork(packed: bytes + [0]) == nil)
        #expect(BeatNetwork(packed: Array(bytes.dropLast())) == nil)
        #expect(MusicAnalyzer(beatWeights: []) == nil)
    }
}
