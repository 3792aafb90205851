import AudioCore
import Foundation
import Testing

@Suite struct AudioBufferTests {
    @Test func framesChannelsAndMono() {
        var buffer = AudioBuffer(samples: [1, 10, 2, 20, 3, 30], channelCount: 2, sampleRate: 3)
        #expect(buffer.frameCount == 3)
        #expect(buffer.durationSeconds == 1)
        #expect(buffer.channel(1) == [10, 20, 30])
        #expect(buffer[2, 0] == 3)
        #expect(buffer.mixedToMono().samples == [5.5, 11, 16.5])
        buffer[0, 1] = -4
        buffer.scale(by: 2)
        #expect(buffer.samples == [2, -8, 4, 40, 6, 60])
        buffer.append(AudioBuffer(frameCount: 1, channelCount: 2, sampleRate: 3))
        #expect(buffer.frameCount == 4)
    }

    @Test func levelOfASineAndOfNothing() {
        let sine = (0..<1000).map { Float(0.5 * sin(2 * Double.pi * Double($0) / 100)) }
        let level = AudioBuffer(samples: sine, channelCount: 1, sampleRate: 1000).level
        #expect(abs(level.peak - 0.5) < 1e-6)
        #expect(abs(level.rms - 0.353_553_4) < 1e-6)
        #expect(abs(level.peakDecibels + 6.0206) < 1e-3)
        #expect(AudioLevel().rms == 0)
        #expect(AudioLevel().peakDecibels == -.infinity)
        #expect(abs(AudioLevel.amplitude(decibels: -6.0206) - 0.5) < 1e-5)
    }

    @Test(arguments: [1_000_000, 100_000, 10])
    func spoolGivesBackWhatItGot(samplesInMemory: Int) throws {
        let spool = AudioSpool(maximumSamplesInMemory: samplesInMemory)
        let all = (0..<200_000).map { Float($0 % 9973) / 9973 }
        for start in stride(from: 0, to: all.count, by: 40_000) {
            try spool.append(Array(all[start..<start + 40_000]))
        }
        #expect(spool.isOnDisk == (samplesInMemory < all.count))
        #expect(spool.sampleCount == all.count)
        #expect(spool.level.peak == all.max())
        // Twice, because finding a level and writing may both want it.
        for _ in 0..<2 {
            var back: [Float] = []
            try spool.forEachBlock { back.append(contentsOf: $0) }
            #expect(back == all)
        }
    }
}
