import Foundation
import Support

/// What is wrong with a recording, though it can be heard.
public struct AudioDiagnostic: Sendable, Equatable, CustomStringConvertible {
    /// What was found, for programs.
    public enum Code: String, Sendable, Codable {
        /// Fewer frames than the file's header declares.
        case truncated
        /// Runs of samples at full scale.
        case clipped
        /// Nothing above -80 dB.
        case silent
        /// A channel without sound beside one with sound; it is left out of the mix.
        case deadChannel
        /// A mean far from 0; it is removed.
        case offset
        /// A sample rate below 16 kHz: high tones are missing.
        case lowRate
    }

    public let code: Code
    /// The finding in words, with its numbers.
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}

/// A mono recording, ready for analysis, with what was noticed on the way.
public struct Recording: Sendable {
    /// One channel, finite samples.
    public let sound: AudioBuffer
    public let diagnostics: [AudioDiagnostic]

    /// Reads a file, leaves out dead channels, mixes the others and changes the sample rate.
    ///
    /// - Parameters:
    ///   - path: WAV, FLAC, Ogg or MP3, whatever libsndfile reads.
    ///   - sampleRate: of the result, in Hz; that of the file by default.
    ///   - maximumSeconds: longer files are refused.
    /// - Throws: `FileError` naming the file: unreadable, empty, or with samples that
    ///   are not numbers.
    public init(
        path: String, sampleRate: Int? = nil, maximumSeconds: Double = 4 * 3600
    ) throws {
        let (buffer, declaredFrames) = try AudioFile.readDeclared(
            path, maximumSeconds: maximumSeconds)
        guard buffer.frameCount > 0 else {
            throw FileError(.notReadable, path: path, message: "there is no sound in the file")
        }
        if let bad = buffer.samples.firstIndex(where: { !$0.isFinite }) {
            let seconds = Double(bad / buffer.channelCount) / Double(buffer.sampleRate)
            throw FileError(
                .notReadable, path: path,
                message: "the sample at \(String(format: "%.3f", seconds)) s is no number; export "
                    + "the sound anew from the program that wrote it")
        }
        var diagnostics: [AudioDiagnostic] = []
        if let declaredFrames, declaredFrames > buffer.frameCount {
            diagnostics.append(
                AudioDiagnostic(
                    .truncated,
                    "the file ends after \(buffer.frameCount) of \(declaredFrames) frames"))
        }
        if buffer.sampleRate < 16_000 {
            diagnostics.append(
                AudioDiagnostic(
                    .lowRate, "\(buffer.sampleRate) Hz: nothing above \(buffer.sampleRate / 2) Hz"))
        }
        var mono = Recording.mix(buffer, diagnostics: &diagnostics)
        Recording.removeOffset(&mono, diagnostics: &diagnostics)
        if let sampleRate, sampleRate != mono.sampleRate {
            mono = Resampler(from: mono.sampleRate, to: sampleRate)(mono)
        }
        sound = mono
        self.diagnostics = diagnostics
    }

    /// The mean of the channels that sound.
    private static func mix(
        _ buffer: AudioBuffer, diagnostics: inout [AudioDiagnostic]
    ) -> AudioBuffer {
        var levels = [AudioLevel](repeating: AudioLevel(), count: buffer.channelCount)
        var live: [Int] = []
        var clipped = 0
        for channel in 0..<buffer.channelCount {
            let samples = buffer.channel(channel)
            levels[channel].add(samples)
            clipped += clippedSampleCount(samples)
        }
        for channel in levels.indices where levels[channel].peak >= 1e-4 { live.append(channel) }
        if clipped > 0 {
            let share = 100 * Double(clipped) / Double(buffer.samples.count)
            diagnostics.append(
                AudioDiagnostic(
                    .clipped, String(format: "%.3f %% of the samples are clipped", share)))
        }
        if live.isEmpty {
            diagnostics.append(AudioDiagnostic(.silent, "nothing sounds above -80 dB"))
            return buffer.mixedToMono()
        }
        guard live.count < buffer.channelCount else { return buffer.mixedToMono() }
        let dead = levels.indices.filter { !live.contains($0) }.map { String($0 + 1) }
        diagnostics.append(
            AudioDiagnostic(
                .deadChannel, "no sound in channel \(dead.joined(separator: ", ")); left out"))
        let scale = 1 / Float(live.count)
        let mixed = (0..<buffer.frameCount).map { frame in
            live.reduce(Float(0)) { $0 + buffer.samples[frame * buffer.channelCount + $1] } * scale
        }
        return AudioBuffer(samples: mixed, channelCount: 1, sampleRate: buffer.sampleRate)
    }

    /// Samples within runs of three and more at the same magnitude of at least 0.99.
    private static func clippedSampleCount(_ samples: [Float]) -> Int {
        var (count, run) = (0, 1)
        for index in samples.indices.dropFirst() {
            if samples[index] == samples[index - 1], abs(samples[index]) >= 0.99 {
                run += 1
                count += run == 3 ? 3 : run > 3 ? 1 : 0
            } else {
                run = 1
            }
        }
        return count
    }

    private static func removeOffset(
        _ mono: inout AudioBuffer, diagnostics: inout [AudioDiagnostic]
    ) {
        let mean = mono.samples.reduce(0.0) { $0 + Double($1) } / Double(mono.frameCount)
        guard abs(mean) > 0.01 else { return }
        diagnostics.append(
            AudioDiagnostic(
                .offset, String(format: "a constant of %.3f is removed from the sound", mean)))
        let offset = Float(mean)
        for index in mono.samples.indices { mono.samples[index] -= offset }
    }
}

extension AudioBuffer {
    /// Scales so that the largest magnitude is `peak`; silence stays silent.
    public mutating func normalizePeak(to peak: Float = 1) {
        let level = self.level.peak
        if level > 0 { scale(by: peak / level) }
    }

    /// Scales so that the root mean square is `rms`; silence stays silent, and peaks may exceed 1.
    public mutating func normalizeRMS(to rms: Float = 0.1) {
        let level = self.level.rms
        if level > 0 { scale(by: rms / level) }
    }
}
