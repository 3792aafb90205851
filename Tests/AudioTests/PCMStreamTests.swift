import AudioCore
import Foundation
import Support
import Testing

/// Sound from pipes: with a header, without one, and broken.
@Suite struct PCMStreamTests {
    private func withPipe<R>(_ bytes: [UInt8], _ body: (Int32) throws -> R) throws -> R {
        let pipe = Pipe()
        // More than a pipe holds would wait for a reader.
        try #require(bytes.count < 60_000)
        pipe.fileHandleForWriting.write(Data(bytes))
        try pipe.fileHandleForWriting.close()
        return try body(pipe.fileHandleForReading.fileDescriptor)
    }

    private func samples(_ stream: PCMStream, at once: Int = 3) throws -> [Float] {
        var samples: [Float] = []
        while let block = try stream.next(maximumFrames: once) {
            #expect(block.count <= once && !block.isEmpty)
            samples += block
        }
        return samples
    }

    private func header(
        kind: UInt8 = 1, channels: UInt8 = 1, bits: UInt8 = 16, extra: [UInt8] = []
    ) -> [UInt8] {
        // A chunk of an odd length that is passed over with its padding.
        Array("RIFF".utf8) + [0xFF, 0xFF, 0xFF, 0xFF] + Array("WAVEnote".utf8)
            + [3, 0, 0, 0, 1, 2, 3, 0] + Array("fmt ".utf8)
            // 22,050 Hz.
            + [16, 0, 0, 0, kind, 0, channels, 0, 0x22, 0x56, 0, 0, 0, 0, 0, 0, 0, 0, bits, 0]
            + extra + Array("data".utf8) + [0xFF, 0xFF, 0xFF, 0xFF]
    }

    @Test func samplesWithoutAHeader() throws {
        // 0, a half, minus one, and half a sample.
        let bytes: [UInt8] = [0, 0, 0, 0x40, 0, 0x80, 7]
        try withPipe(bytes) {
            let stream = try PCMStream(descriptor: $0, name: "pipe")
            #expect(stream.form == PCMStream.Form())
            #expect(try samples(stream) == [0, 0.5, -1])
        }
    }

    @Test func formsOfSamples() throws {
        let forms: [(kind: UInt8, bits: UInt8, half: [UInt8])] = [
            (1, 16, [0, 0x40]), (1, 24, [0, 0, 0x40]), (1, 32, [0, 0, 0, 0x40]),
            // 0.5 as IEEE 754.
            (3, 32, [0, 0, 0, 0x3F]),
        ]
        for form in forms {
            let silence = [UInt8](repeating: 0, count: form.half.count)
            // Two channels: the mean of a half and silence.
            let bytes =
                header(kind: form.kind, channels: 2, bits: form.bits)
                + form.half + silence + silence + silence + form.half + form.half
            try withPipe(bytes) {
                let stream = try PCMStream(descriptor: $0, name: "pipe")
                #expect(stream.form.sampleRate == 22_050 && stream.form.channelCount == 2)
                #expect(try samples(stream) == [0.25, 0, 0.5], "\(form.bits) bits")
            }
        }
    }

    @Test func whatIsNoNumberIsSilence() throws {
        // Not a number, infinity, one.
        let bytes: [UInt8] = [0, 0, 0xC0, 0x7F, 0, 0, 0x80, 0x7F, 0, 0, 0x80, 0x3F]
        try withPipe(header(kind: 3, bits: 32) + bytes) {
            let stream = try PCMStream(descriptor: $0, name: "pipe")
            #expect(try samples(stream) == [0, 0, 1])
        }
    }

    @Test func brokenHeadersAreRefused() throws {
        let good = header()
        var broken = [
            // Another kind of RIFF file, an unknown kind of samples, no description, no channels.
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("AVI LIST".utf8),
            header(kind: 0x55), header(bits: 8), header(channels: 0),
            Array(good.prefix(12)) + Array("data".utf8) + [0, 0, 0, 0],
            Array(good.prefix(12)) + Array("LIST".utf8) + [0, 0, 0, 0x7F],
        ]
        for length in [5, 12, 17, 24, 40, good.count - 5] { broken.append(Array(good[..<length])) }
        for bytes in broken {
            try withPipe(bytes) { descriptor in
                let error = #expect(throws: FileError.self, "\(bytes)") {
                    try PCMStream(descriptor: descriptor, name: "the pipe")
                }
                #expect(error?.description.hasPrefix("the pipe: ") == true)
            }
        }
    }

    @Test func anInterruptionEndsTheSound() throws {
        let pipe = Pipe()
        pipe.fileHandleForWriting.write(Data([0, 0, 0, 0x40]))
        let stream = try PCMStream(
            descriptor: pipe.fileHandleForReading.fileDescriptor, name: "pipe",
            isInterrupted: { true })
        #expect(try stream.next(maximumFrames: 10) == [0, 0.5])
        #expect(try stream.next(maximumFrames: 10) == nil)
    }
}
