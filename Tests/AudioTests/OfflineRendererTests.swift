import AudioCore
import MusicCore
import SoundRendering
import Testing

/// A synthesizer whose sound can be told by hand: +1 on the left while any key is down, and on the
/// right a level that halves every block of `messageGranularityFrames` after the last release.
private final class MockSynthesizer: Synthesizer {
    let title = "mock"
    let sampleRate = 100
    let messageGranularityFrames: Int
    private(set) var log: [(frame: Int, message: SynthMessage)] = []
    private(set) var renderSizes: [Int] = []
    private var frame = 0
    private var keysDown: Set<UInt8> = []
    private var ringing: Float = 0
    private let decay: Float

    init(granularity: Int, decay: Float = 0.5) {
        messageGranularityFrames = granularity
        self.decay = decay
    }

    func send(_ message: SynthMessage) {
        log.append((frame, message))
        switch message {
        case .noteOn(_, let key, _):
            keysDown.insert(key)
            ringing = 1
        case .noteOff(_, let key): keysDown.remove(key)
        default: break
        }
    }

    func render(into samples: UnsafeMutableBufferPointer<Float>) {
        renderSizes.append(samples.count / 2)
        for index in 0..<(samples.count / 2) {
            samples[2 * index] = keysDown.isEmpty ? 0 : 1
            samples[2 * index + 1] = ringing
            if keysDown.isEmpty, (frame + index) % messageGranularityFrames == 0 {
                ringing *= decay
            }
        }
        frame += samples.count / 2
    }
}

@Suite struct OfflineRendererTests {
    private static func note(_ key: UInt8, _ onset: Double, _ offset: Double) -> Note {
        Note(pitch: key, velocity: 80, onsetSeconds: onset, offsetSeconds: offset)
    }

    @Test(arguments: [1, 4])
    func messagesTakeEffectAtTheNearestFrame(granularity: Int) throws {
        let synth = MockSynthesizer(granularity: granularity)
        let spool = AudioSpool()
        let performance = Performance(notes: [Self.note(60, 0.10, 0.53), Self.note(64, 0.21, 0.53)])
        let end = try OfflineRenderer().render(
            performance.scheduledMessages(), with: synth, into: spool)
        #expect(end == 0.53)
        let expected = granularity == 1 ? [10, 21, 53, 53] : [12, 20, 52, 52]
        #expect(synth.log.map(\.frame) == expected)
        #expect(synth.renderSizes.allSatisfy { $0 % granularity == 0 })
        var samples: [Float] = []
        try spool.forEachBlock { samples.append(contentsOf: $0) }
        let left = stride(from: 0, to: samples.count, by: 2).map { samples[$0] }
        #expect(left[..<expected[0]].allSatisfy { $0 == 0 })
        #expect(left[expected[0]..<expected[2]].allSatisfy { $0 == 1 })
        #expect(left[expected[2]...].allSatisfy { $0 == 0 })
    }

    @Test func theTailEndsInSilence() throws {
        let spool = AudioSpool()
        let messages = Performance(notes: [Self.note(60, 0, 1)]).scheduledMessages()
        _ = try OfflineRenderer().render(
            messages, with: MockSynthesizer(granularity: 1), into: spool)
        // Halving every frame passes -72 dB after 12 frames: windows of 25 frames end at 125 + 25.
        #expect(spool.sampleCount / 2 == 150)
    }

    @Test func anEndlessTailIsFadedOut() throws {
        let spool = AudioSpool()
        var renderer = OfflineRenderer()
        renderer.maximumTailSeconds = 3
        let messages = Performance(notes: [Self.note(60, 0, 1)]).scheduledMessages()
        _ = try renderer.render(
            messages, with: MockSynthesizer(granularity: 1, decay: 1), into: spool)
        var samples: [Float] = []
        try spool.forEachBlock { samples.append(contentsOf: $0) }
        let right = stride(from: 1, to: samples.count, by: 2).map { samples[$0] }
        #expect(right.count == 400)
        #expect(right[299] == 1)
        #expect(abs(right[350] - 0.5) < 0.02)
        #expect(right[399] < 0.02)
    }

    @Test func whatIsLeftDownIsReleased() throws {
        let synth = MockSynthesizer(granularity: 1)
        let messages = [
            ScheduledMessage(
                timeSeconds: 0, message: .controlChange(channel: 3, controller: 64, value: 127)),
            ScheduledMessage(timeSeconds: 0.5, message: .noteOn(channel: 3, key: 60, velocity: 90)),
        ]
        _ = try OfflineRenderer().render(messages, with: synth, into: AudioSpool())
        #expect(
            synth.log.suffix(2).map(\.message) == [
                .controlChange(channel: 3, controller: 64, value: 0), .noteOff(channel: 3, key: 60),
            ])
        #expect(synth.log.suffix(2).allSatisfy { $0.frame == 250 })
    }

    @Test func nothingIsNothing() throws {
        let spool = AudioSpool()
        #expect(
            try OfflineRenderer().render([], with: MockSynthesizer(granularity: 1), into: spool)
                == 0)
        #expect(spool.sampleCount == 0)
    }

    @Test(arguments: [Double.nan, .infinity, -1, 1e9])
    func badTimesAreRefused(seconds: Double) {
        let messages = [
            ScheduledMessage(timeSeconds: seconds, message: .noteOff(channel: 0, key: 60))
        ]
        #expect(throws: RenderingError.self) {
            _ = try OfflineRenderer().render(
                messages, with: MockSynthesizer(granularity: 1), into: AudioSpool())
        }
    }

    /// Off before pedal before on; a note cut by its own repetition; doubled notes made one.
    @Test func performancesBecomeMessages() {
        let performance = Performance(
            notes: [
                Note(pitch: 60, velocity: 50, onsetSeconds: 0, offsetSeconds: 3),
                Note(pitch: 60, velocity: 70, onsetSeconds: 0, offsetSeconds: 2.5),
                Note(pitch: 60, velocity: 90, onsetSeconds: 1, offsetSeconds: 2),
                Note(pitch: 62, velocity: 90, onsetSeconds: 1, offsetSeconds: 1),
            ],
            pedal: [PedalChange(timeSeconds: 1, value: 100)])
        let messages = performance.scheduledMessages()
        #expect(
            messages.map(\.message) == [
                .noteOn(channel: 0, key: 60, velocity: 70),
                .noteOff(channel: 0, key: 60),
                .controlChange(channel: 0, controller: 64, value: 100),
                .noteOn(channel: 0, key: 60, velocity: 90),
                .noteOff(channel: 0, key: 60),
            ])
        #expect(messages.map(\.timeSeconds) == [0, 1, 1, 1, 2])
    }
}
