import AudioCore
import Foundation
import Support
import Testing

@Suite struct AudioFileTests {
    /// A folder that is gone after `body`.
    static func inTemporaryFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("cadenza-audio-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    static let chord = AudioBuffer(
        samples: (0..<8820).flatMap { frame in
            let time = Double(frame) / 22_050
            return [Float(0.6 * sin(2764 * time)), Float(0.4 * sin(3500 * time))]
        }, channelCount: 2, sampleRate: 22_050)

    /// Half a step of rounding, and libsndfile's scale: 32767 steps when writing, 32768 when reading.
    @Test(arguments: [
        ("a.wav", AudioFileFormat.SampleFormat.int16, Float(4e-5)),
        ("a.wav", .int24, 2e-7), ("a.wav", .float32, 0), ("a.WAV", .int16, 4e-5),
        ("a.flac", .int16, 4e-5), ("a.flac", .int24, 2e-7), ("a.flac", .float32, 2e-7),
    ])
    func losslessFilesAreReadBack(
        name: String, sampleFormat: AudioFileFormat.SampleFormat, tolerance: Float
    ) throws {
        try Self.inTemporaryFolder { folder in
            let path = folder + "/" + name
            try AudioFile.write(Self.chord, to: path, sampleFormat: sampleFormat)
            let back = try AudioFile.read(path)
            #expect(back.sampleRate == 22_050)
            #expect(back.channelCount == 2)
            #expect(back.frameCount == Self.chord.frameCount)
            let worst = zip(back.samples, Self.chord.samples).map { abs($0 - $1) }.max() ?? 1
            #expect(worst <= tolerance)
            // Nothing else is left in the folder.
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [name])
        }
    }

    @Test func vorbisKeepsLengthAndLevel() throws {
        try Self.inTemporaryFolder { folder in
            try AudioFile.write(Self.chord, to: folder + "/a.ogg")
            let back = try AudioFile.read(folder + "/a.ogg")
            #expect(back.frameCount == Self.chord.frameCount)
            #expect(abs(back.level.rms - Self.chord.level.rms) < 0.01)
        }
    }

    /// The header as the WAVE format has it: RIFF, fmt with PCM, stereo, 22,050 Hz, 16 bits.
    @Test func wavHeader() throws {
        try Self.inTemporaryFolder { folder in
            try AudioFile.write(Self.chord, to: folder + "/a.wav")
            let bytes = try Files.read(folder + "/a.wav")
            #expect(bytes.count == 44 + 8820 * 4)
            #expect(Array(bytes[0..<4]) == Array("RIFF".utf8))
            #expect(Array(bytes[8..<16]) == Array("WAVEfmt ".utf8))
            #expect(Array(bytes[20..<24]) == [1, 0, 2, 0])
            #expect(Array(bytes[24..<28]) == [0x22, 0x56, 0, 0])
            #expect(Array(bytes[34..<36]) == [16, 0])
        }
    }

    @Test func loudSamplesClipAndDoNotWrap() throws {
        try Self.inTemporaryFolder { folder in
            let loud = AudioBuffer(samples: [1.5, -1.5, 0.5], channelCount: 1, sampleRate: 8000)
            try AudioFile.write(loud, to: folder + "/a.wav")
            let back = try AudioFile.read(folder + "/a.wav").samples
            #expect(back.count == 3)
            #expect(back[0] > 0.999 && back[1] < -0.999 && abs(back[2] - 0.5) < 1e-4)
        }
    }

    @Test func equalSoundIsEqualBytes() throws {
        try Self.inTemporaryFolder { folder in
            for format in AudioFileFormat.SampleFormat.allCases {
                try AudioFile.write(Self.chord, to: folder + "/a.wav", sampleFormat: format)
                try AudioFile.write(Self.chord, to: folder + "/b.wav", sampleFormat: format)
                #expect(try Files.read(folder + "/a.wav") == Files.read(folder + "/b.wav"))
            }
        }
    }

    @Test func badNamesAndFilesAreToldClearly() throws {
        try Self.inTemporaryFolder { folder in
            let unknown = #expect(throws: FileError.self) {
                try AudioFile.write(Self.chord, to: folder + "/a.mp3")
            }
            #expect(unknown?.code == .unknownFormat)
            #expect(unknown?.description.contains("a.mp3") == true)
            try Files.writeAtomically(Array("no sound at all".utf8), to: folder + "/b.wav")
            let text = #expect(throws: FileError.self) { try AudioFile.read(folder + "/b.wav") }
            #expect(text?.code == .notReadable)
            #expect(throws: FileError.self) { try AudioFile.read(folder + "/missing.wav") }
            let long = #expect(throws: FileError.self) {
                try AudioFile.write(Self.chord, to: folder + "/c.wav")
                _ = try AudioFile.read(folder + "/c.wav", maximumSeconds: 0.1)
            }
            #expect(long?.code == .tooLarge)
        }
    }

    @Test func aFailedWriteLeavesTheOldFile() throws {
        try Self.inTemporaryFolder { folder in
            let path = folder + "/a.wav"
            try AudioFile.write(Self.chord, to: path)
            let old = try Files.read(path)
            struct Stop: Error {}
            #expect(throws: Stop.self) {
                try AudioFile.write(
                    to: path, format: AudioFileFormat(.wav), channelCount: 2, sampleRate: 22_050
                ) { writer in
                    try writer.write([0, 0])
                    throw Stop()
                }
            }
            #expect(try Files.read(path) == old)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a.wav"])
        }
    }
}
