import AudioCore
import Foundation
import MusicCore
import SoundRendering
import Support
import Testing

@Suite struct LiveSoundTests {
    private func messages(seed: UInt64) -> [ScheduledMessage] {
        var random = RandomGenerator(seed: seed)
        var performance = Performance()
        for _ in 0..<12 {
            let onset = 2 * random.uniformDouble()
            performance.notes.append(
                Note(
                    pitch: UInt8.random(in: 40...80, using: &random), velocity: 70,
                    onsetSeconds: onset, offsetSeconds: onset + 0.3))
        }
        performance.pedal = [
            PedalChange(timeSeconds: 0.5, value: 127), PedalChange(timeSeconds: 1.5, value: 0),
        ]
        return performance.scheduledMessages()
    }

    private func samples(_ spool: AudioSpool) throws -> [Float] {
        var samples: [Float] = []
        try spool.forEachBlock { samples.append(contentsOf: $0) }
        return samples
    }

    @Test func soundOfMessagesThatComeBitByBitIsTheSame() async throws {
        let messages = messages(seed: 4)
        let whole = AudioSpool()
        _ = try OfflineRenderer().render(
            messages, with: PianoSynthesizer(sampleRate: 8000), into: whole)

        let queue = MessageQueue()
        let feeder = Task.detached {
            var random = RandomGenerator(seed: 5)
            var first = 0
            while first < messages.count {
                let count = Int.random(in: 1...5, using: &random)
                queue.append(messages[first..<min(first + count, messages.count)])
                first += count
                await Task.yield()
            }
            queue.finish()
        }
        let live = AudioSpool()
        _ = try OfflineRenderer().render(
            queue, with: PianoSynthesizer(sampleRate: 8000), into: live)
        await feeder.value
        #expect(try samples(live) == samples(whole))
        #expect(live.sampleCount > 0)
    }

    @Test func streamsHaveAHeaderOfUnknownLengthAndRoundedSamples() throws {
        let pipe = Pipe()
        let stream = try WAVStream(
            descriptor: pipe.fileHandleForWriting.fileDescriptor, sampleRate: 44_100, gain: 2)
        let samples: [Float] = [0, 0.25, -0.25, 0.5, -0.5, 0.75, .nan, -2]
        try samples.withUnsafeBufferPointer { try stream.append($0) }
        try stream.finish()
        try pipe.fileHandleForWriting.close()
        let bytes = [UInt8](try pipe.fileHandleForReading.readToEnd() ?? Data())
        let header: [UInt8] = [
            0x52, 0x49, 0x46, 0x46, 0xFF, 0xFF, 0xFF, 0xFF,  // RIFF, length unknown
            0x57, 0x41, 0x56, 0x45, 0x66, 0x6D, 0x74, 0x20,  // WAVEfmt_
            16, 0, 0, 0, 1, 0, 2, 0,  // PCM, 2 channels
            0x44, 0xAC, 0, 0, 0x10, 0xB1, 0x02, 0,  // 44,100 Hz, 176,400 bytes a second
            4, 0, 16, 0,  // 4 bytes a frame, 16 bits a sample
            0x64, 0x61, 0x74, 0x61, 0xFF, 0xFF, 0xFF, 0xFF,  // data, length unknown
        ]
        #expect(Array(bytes.prefix(44)) == header)
        let values = stride(from: 44, to: bytes.count, by: 2).map {
            Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
        }
        // 0.25 * 2 * 32767 = 16383.5 goes to the even neighbour; more than full scale is cut off.
        #expect(values.dropLast(2) == [0, 16384, -16384, 32767, -32767, 32767])
        #expect(values.last == -32767)
    }

    @Test func oggComesInPagesWhileItIsMade() throws {
        let stream = try OggStream(channelCount: 1, sampleRate: 8000)
        var bytes: [UInt8] = []
        var earlyBytes = 0
        var random = RandomGenerator(seed: 1)
        for second in 0..<20 {
            // Noise, which needs many bytes.
            bytes += try stream.encode(
                (0..<8000).map { _ in .random(in: -0.5...0.5, using: &random) })
            if second == 4 { earlyBytes = bytes.count }
        }
        #expect(earlyBytes > 4096)
        bytes += try stream.finish()
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("cadenza-stream-\(UUID().uuidString).ogg")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data(bytes).write(to: url)
        let sound = try AudioFile.read(url.path)
        #expect(sound.frameCount == 160_000 && sound.channelCount == 1)
        #expect(throws: FileError.self) { try OggStream(channelCount: 2000, sampleRate: 8000) }
    }

    /// Closing writes what is left: the bytes need somewhere to go, whenever that is.
    @Test func oggThatIsGivenUpIsClosed() throws {
        for count in 0..<200 {
            var stream: OggStream? = try OggStream(sampleRate: 44_100)
            _ = try stream?.encode([Float](repeating: 0.25, count: 200 * count))
            stream = nil
        }
    }

    @Test func streamsIntoFilesGetTheirLength() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("cadenza-stream-\(UUID().uuidString).wav")
        defer { try? FileManager.default.removeItem(at: url) }
        try Data().write(to: url)
        let handle = try FileHandle(forWritingTo: url)
        let stream = try WAVStream(descriptor: handle.fileDescriptor, sampleRate: 8000)
        try [Float](repeating: 0.5, count: 1000).withUnsafeBufferPointer { try stream.append($0) }
        try stream.finish()
        try handle.close()
        let sound = try AudioFile.read(url.path)
        #expect(sound.frameCount == 500)
        #expect(sound.sampleRate == 8000)
    }

    @Test func aClosedPipeIsToldAndEndsNoProcess() throws {
        let pipe = Pipe()
        let stream = try WAVStream(
            descriptor: pipe.fileHandleForWriting.fileDescriptor, sampleRate: 8000)
        try pipe.fileHandleForReading.close()
        #expect(throws: WAVStream.Closed.self) {
            try [Float](repeating: 0, count: 100_000).withUnsafeBufferPointer {
                try stream.append($0)
            }
        }
    }

    @Test func unknownDriversAreRefusedWithThoseThatAreThere() throws {
        let error = #expect(throws: RenderingError.self) {
            try SoundDevice(driverName: "gramophone", sampleRate: 44_100)
        }
        #expect(error?.code == .noSoundDevice)
        #expect(error?.message.contains("gramophone") == true)
    }

    /// ALSA's own null device, where ALSA is set up: it takes sound as fast as it comes.
    @Test func aDeviceTakesSoundAndDrains() throws {
        guard
            let device = try? SoundDevice(
                driverName: "alsa", deviceName: "null", sampleRate: 44_100)
        else { return }
        #expect(device.driverName == "alsa")
        // More than the queue holds.
        for _ in 0..<20 {
            try [Float](repeating: 0.1, count: 22_050).withUnsafeBufferPointer {
                try device.append($0)
            }
        }
        device.drain()
        #expect(device.level.peak == 0.1)
    }

    @Test func aDeviceThatIsToStopTakesNoMore() throws {
        guard
            let device = try? SoundDevice(
                driverName: "alsa", deviceName: "null", sampleRate: 44_100, shouldStop: { true })
        else { return }
        #expect(throws: CancellationError.self) {
            try [Float](repeating: 0, count: 64).withUnsafeBufferPointer {
                try device.append($0)
            }
        }
        device.drain()
    }
}
