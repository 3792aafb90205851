import MusicCore
import Support
import Testing

@Suite struct TempoMapTests {
    @Test func constantTempo() {
        let map = TempoMap(ticksPerQuarter: 480)
        #expect(map.seconds(atTick: 0) == 0)
        #expect(map.seconds(atTick: 960) == 1)
        #expect(map.tick(atSeconds: 1) == 960)
        #expect(map.tick(atSeconds: -1) == 0)
        #expect(map.tick(atSeconds: .nan) == 0)
        #expect(map.tick(atSeconds: .infinity) == TempoMap.maximumTick)
    }

    @Test func changesHoldFromTheirTickOn() {
        let map = TempoMap(
            ticksPerQuarter: 100,
            changes: [
                TempoChange(tick: 300, microsecondsPerQuarter: 2_000_000),
                TempoChange(tick: 100, microsecondsPerQuarter: 9),
                TempoChange(tick: 100, microsecondsPerQuarter: 1_000_000),
            ])
        #expect(map.changes.map(\.tick) == [0, 100, 300])
        #expect(map.seconds(atTick: 100) == 0.5)
        #expect(map.seconds(atTick: 300) == 2.5)
        #expect(map.seconds(atTick: 350) == 3.5)
        #expect(map.microsecondsPerQuarter(atTick: 299) == 1_000_000)
        #expect(map.microsecondsPerQuarter(atTick: 300) == 2_000_000)
    }

    /// Sums of a rounded tick length drift; at ten million ticks of 333,333 / 384 microseconds the
    /// exact time is 10^7 * 333333 / (384 * 10^6) seconds = 3333330 / 384.
    @Test func nothingDrifts() {
        let map = TempoMap(
            ticksPerQuarter: 384, changes: [TempoChange(tick: 0, microsecondsPerQuarter: 333_333)])
        #expect(map.seconds(atTick: 10_000_000) == 3_333_330.0 / 384)
    }

    @Test func everyTickComesBack() {
        var random = RandomGenerator(seed: 1)
        for _ in 0..<50 {
            let changes = (0..<Int.random(in: 0..<20, using: &random)).map { _ in
                TempoChange(
                    tick: Int.random(in: 0..<50_000_000, using: &random),
                    microsecondsPerQuarter: Int.random(in: 1...0xFF_FFFF, using: &random))
            }
            let map = TempoMap(
                ticksPerQuarter: Int.random(in: 1...32_767, using: &random), changes: changes)
            for _ in 0..<100 {
                let tick = Int.random(in: 0..<60_000_000, using: &random)
                #expect(map.tick(atSeconds: map.seconds(atTick: tick)) == tick)
            }
        }
    }

    @Test func smpteTime() {
        #expect(TempoMap(framesPerSecond: 25, ticksPerFrame: 40).seconds(atTick: 1500) == 1.5)
        #expect(TempoMap(framesPerSecond: 29, ticksPerFrame: 1).seconds(atTick: 30_000) == 1001)
    }

    @Test func distantTicksDoNotOverflow() {
        let map = TempoMap(
            ticksPerQuarter: 1,
            changes: [
                TempoChange(tick: 0, microsecondsPerQuarter: 0xFF_FFFF),
                TempoChange(tick: .max, microsecondsPerQuarter: 0xFF_FFFF),
            ])
        #expect(map.seconds(atTick: .max) == map.seconds(atTick: TempoMap.maximumTick))
    }
}
