import AudioCore
import Foundation
import Support
import Testing

/// Recordings as they come: quiet, broken, one-sided.
@Suite struct RecordingTests {
    private func withFile<R>(
        _ samples: [Float], channels: Int = 1, rate: Int = 22_050, name: String = "take.wav",
        change: (inout Data) -> Void = { _ in }, _ body: (String) throws -> R
    ) throws -> R {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("recording-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let url = folder.appendingPathComponent(name)
        try AudioFile.write(
            AudioBuffer(samples: samples, channelCount: channels, sampleRate: rate), to: url.path,
            sampleFormat: .float32)
        var data = try Data(contentsOf: url)
        change(&data)
        try data.write(to: url)
        return try body(url.path)
    }

    private func tone(_ count: Int, amplitude: Float = 0.5) -> [Float] {
        (0..<count).map { amplitude * Float(sin(Double($0) * 0.2)) }
    }

    private func codes(_ recording: Recording) -> [AudioDiagnostic.Code] {
        recording.diagnostics.map(\.code)
    }

    @Test func aGoodRecordingHasNoDiagnostics() throws {
        let recording = try withFile(tone(22_050)) { try Recording(path: $0, sampleRate: 16_000) }
        #expect(recording.diagnostics.isEmpty)
        #expect(recording.sound.sampleRate == 16_000 && recording.sound.frameCount == 16_000)
    }

    @Test func silenceIsTold() throws {
        let recording = try withFile([Float](repeating: 0, count: 1000)) { try Recording(path: $0) }
        #expect(codes(recording) == [.silent])
    }

    @Test func clippingIsTold() throws {
        let loud = tone(2000, amplitude: 3).map { max(-1, min(1, $0)) }
        #expect(codes(try withFile(loud) { try Recording(path: $0) }) == [.clipped])
        // A tone that only touches full scale is not clipped.
        #expect(
            try withFile(tone(2000, amplitude: 1)) { try Recording(path: $0) }.diagnostics.isEmpty)
    }

    @Test func aDeadChannelIsLeftOut() throws {
        let samples = tone(1000).flatMap { [$0, Float(0)] }
        let recording = try withFile(samples, channels: 2) { try Recording(path: $0) }
        #expect(codes(recording) == [.deadChannel])
        #expect(recording.sound.samples == tone(1000))
    }

    @Test func oppositeChannelsDoNotCancel() throws {
        let samples = tone(1000).flatMap { [$0, -$0] }
        let recording = try withFile(samples, channels: 2) { try Recording(path: $0) }
        #expect(codes(recording) == [.opposite])
        #expect(recording.sound.samples == tone(1000))
        // Channels that have nothing in common stay together.
        let apart = tone(1000).enumerated().flatMap { [$1, Float(sin(Double($0) * 0.31))] }
        #expect(try withFile(apart, channels: 2) { try Recording(path: $0) }.diagnostics.isEmpty)
    }

    @Test func aQuietRecordingIsRaised() throws {
        let recording = try withFile(tone(1000, amplitude: 0.003)) { try Recording(path: $0) }
        #expect(codes(recording) == [.quiet])
        #expect(abs(recording.sound.level.peak - 0.3) < 1e-3)
        let soft = try withFile(tone(1000, amplitude: 0.04)) { try Recording(path: $0) }
        #expect(soft.diagnostics.isEmpty && abs(soft.sound.level.peak - 0.04) < 1e-3)
    }

    @Test func aConstantIsRemoved() throws {
        let recording = try withFile(tone(6283).map { $0 + 0.2 }) { try Recording(path: $0) }
        #expect(codes(recording) == [.offset])
        let mean = recording.sound.samples.reduce(0, +) / 6283
        #expect(abs(mean) < 1e-3)
    }

    @Test func aLowRateIsTold() throws {
        #expect(
            codes(try withFile(tone(1000), rate: 8000) { try Recording(path: $0) }) == [.lowRate])
    }

    @Test func whatIsNoNumberIsRefusedWithItsPlace() throws {
        var samples = tone(22_050)
        samples[11_025] = .nan
        try withFile(samples) { path in
            let error = #expect(throws: FileError.self) { try Recording(path: path) }
            #expect(error?.description.contains("0.500 s") == true)
            #expect(error?.description.contains(path) == true)
        }
    }

    @Test func emptyAndForeignFilesAreRefused() throws {
        #expect(throws: (any Error).self) { try withFile([]) { try Recording(path: $0) } }
        #expect(throws: FileError.self) {
            try withFile(tone(100), change: { $0 = Data("no sound at all".utf8) }) {
                try Recording(path: $0)
            }
        }
        #expect(throws: FileError.self) { try Recording(path: "/nowhere/take.wav") }
    }

    @Test func aTruncatedFileGivesWhatIsThere() throws {
        let recording = try withFile(tone(22_050), change: { $0.removeLast(40_000) }) {
            try Recording(path: $0)
        }
        #expect(recording.sound.frameCount < 22_050 && recording.sound.frameCount > 10_000)
    }

    /// Blocks hold what the whole holds, and everything that concerns it.
    @Test func blocksMakeTheWhole() throws {
        let samples = tone(50_000).flatMap { [Float(0), $0 + 0.1] }
        try withFile(samples, channels: 2) { path in
            let reader = try RecordingReader(path: path, sampleRate: 16_000)
            #expect(reader.diagnostics.map(\.code) == [.deadChannel, .offset])
            #expect(abs(reader.durationSeconds - 50_000 / 22_050) < 1e-9)
            var blocks: [[Float]] = []
            while let block = try reader.next() { blocks.append(block) }
            #expect(blocks.count > 2)
            #expect(
                blocks.flatMap(\.self)
                    == (try Recording(path: path, sampleRate: 16_000)).sound.samples)
        }
    }

    @Test func longFilesAreRefused() throws {
        let error = try withFile(tone(30_000)) { path in
            #expect(throws: FileError.self) {
                try RecordingReader(path: path, maximumSeconds: 1)
            }
        }
        #expect(error?.description.contains("longer than 1 seconds") == true)
    }

    @Test func levelsAreNormalised() {
        var buffer = AudioBuffer(samples: tone(1000), channelCount: 1, sampleRate: 8000)
        buffer.normalizePeak(to: 0.9)
        #expect(abs(buffer.level.peak - 0.9) < 1e-6)
        buffer.normalizeRMS(to: 0.1)
        #expect(abs(buffer.level.rms - 0.1) < 1e-6)
        var silence = AudioBuffer(frameCount: 10, channelCount: 1, sampleRate: 8000)
        silence.normalizePeak()
        silence.normalizeRMS()
        #expect(silence.level.peak == 0)
    }
}
