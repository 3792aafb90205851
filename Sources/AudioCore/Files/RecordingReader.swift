import Foundation
import Support

/// Reads a recording block by block as one channel at the rate that is wanted, without dead channels,
/// channels that cancel others and a constant offset, and never very quiet; memory does not grow with it.
///
/// The file is read twice: what concerns all of it, such as a channel that never sounds, must be known
/// before the first block. An instance belongs to one thread at a time.
public final class RecordingReader {
    /// Of the samples that are handed over, in Hz.
    public let sampleRate: Int
    /// How long the recording is.
    public let durationSeconds: Double
    /// What was noticed in the file.
    public let diagnostics: [AudioDiagnostic]

    private let file: AudioFileReader
    private let survey: RecordingSurvey
    private var resampling: Resampler.Stream?

    /// Goes through the file once.
    ///
    /// - Parameters:
    ///   - path: WAV, FLAC, Ogg or MP3, whatever libsndfile reads.
    ///   - sampleRate: of the result, in Hz; that of the file by default.
    ///   - maximumSeconds: longer files are refused.
    /// - Throws: `FileError` naming the file: unreadable, empty, too long, or with samples that are not
    ///   numbers.
    public init(path: String, sampleRate: Int? = nil, maximumSeconds: Double = 4 * 3600) throws {
        survey = try RecordingSurvey(
            AudioFileReader(path: path), maximumSeconds: maximumSeconds)
        file = try AudioFileReader(path: path)
        diagnostics = survey.diagnostics
        durationSeconds = Double(survey.frameCount) / Double(file.sampleRate)
        self.sampleRate = sampleRate ?? file.sampleRate
        if self.sampleRate != file.sampleRate {
            resampling = Resampler.Stream(Resampler(from: file.sampleRate, to: self.sampleRate))
        }
    }

    /// The next samples; `nil` after the last.
    ///
    /// - Throws: `FileError` where the file cannot be read on.
    public func next() throws -> [Float]? {
        let block = try file.next()
        guard !block.isEmpty else {
            let rest = resampling?.finish() ?? []
            return rest.isEmpty ? nil : rest
        }
        let mono = survey.mixed(block)
        return resampling?.push(mono) ?? mono
    }
}

/// What concerns a recording as a whole.
struct RecordingSurvey {
    let frameCount: Int
    private(set) var diagnostics: [AudioDiagnostic] = []
    private let channelCount: Int
    /// Channels that are heard; all of them in silence.
    private var live: [Int] = []
    /// What is taken from every sample of the mix, and what the rest is scaled by.
    private var (offset, gain): (Float, Float) = (0, 1)

    /// -80 dB: a channel whose peak is lower does not sound.
    private static let silentPeak: Float = 1e-4
    /// A recording whose peak is lower is raised.
    private static let quietPeak: Float = 0.03
    /// The peak that it gets.
    private static let raisedPeak: Float = 0.3
    /// Where the power of all channels' sum is less than this share of the sum of their powers, they cancel: it
    /// is 1 for channels that have nothing in common.
    private static let leastSumPower = 0.02

    init(_ file: AudioFileReader, maximumSeconds: Double) throws {
        channelCount = file.channelCount
        var channels = [Channel](repeating: Channel(), count: channelCount)
        var sumPower = 0.0
        let frames = try file.forEachBlock(maximumSeconds: maximumSeconds) { block, start in
            if let bad = block.firstIndex(where: { !$0.isFinite }) {
                let seconds = Double(start + bad / channels.count) / Double(file.sampleRate)
                throw FileError(
                    .notReadable, path: file.path,
                    message: "the sample at \(String(format: "%.3f", seconds)) s is no number; "
                        + "export the sound anew from the program that wrote it")
            }
            for index in block.indices { channels[index % channels.count].add(block[index]) }
            for frame in stride(from: block.startIndex, to: block.endIndex, by: channels.count) {
                let sum = block[frame..<frame + channels.count].reduce(0, +)
                sumPower += Double(sum * sum)
            }
        }
        guard frames > 0 else {
            throw FileError(.notReadable, path: file.path, message: "there is no sound in the file")
        }
        frameCount = frames
        if let declared = file.declaredFrames, declared > frames {
            note(.truncated, "the file ends after \(frames) of \(declared) frames")
        }
        if file.sampleRate < 16_000 {
            note(.lowRate, "\(file.sampleRate) Hz: nothing above \(file.sampleRate / 2) Hz")
        }
        judge(channels, sumPower: sumPower)
    }

    /// The mean of the channels that sound.
    ///
    /// - Parameter block: interleaved frames of the file.
    /// - Returns: one sample a frame.
    func mixed(_ block: ArraySlice<Float>) -> [Float] {
        let scale = 1 / Float(live.count)
        return stride(from: block.startIndex, to: block.endIndex, by: channelCount).map { frame in
            var sum: Float = 0
            for channel in live { sum += block[frame + channel] }
            return gain * (sum * scale - offset)
        }
    }

    private mutating func judge(_ channels: [Channel], sumPower: Double) {
        let clipped = channels.reduce(0) { $0 + $1.clippedCount }
        if clipped > 0 {
            let share = 100 * Double(clipped) / Double(frameCount * channelCount)
            note(.clipped, String(format: "%.3f %% of the samples are clipped", share))
        }
        live = channels.indices.filter { channels[$0].peak >= Self.silentPeak }
        if live.isEmpty {
            note(.silent, "nothing sounds above -80 dB")
            live = Array(channels.indices)
        } else if live.count < channelCount {
            let dead = channels.indices.filter { !live.contains($0) }.map { String($0 + 1) }
            note(.deadChannel, "no sound in channel \(dead.joined(separator: ", ")); left out")
        }
        let power = channels.reduce(0) { $0 + $1.power }
        if live.count > 1, power > 0, sumPower < Self.leastSumPower * power {
            note(.opposite, "the channels cancel each other; only channel \(live[0] + 1) is heard")
            live = [live[0]]
        }
        let mean =
            live.reduce(0) { $0 + channels[$1].sum } / Double(frameCount) / Double(live.count)
        if abs(mean) > 0.01 {
            note(.offset, String(format: "a constant of %.3f is removed from the sound", mean))
            offset = Float(mean)
        }
        let peak = live.reduce(0) { max($0, channels[$1].peak) }
        if peak >= Self.silentPeak, peak < Self.quietPeak {
            gain = Self.raisedPeak / peak
            note(
                .quiet,
                String(
                    format: "nothing above %.0f dB; raised by %.0f dB", 20 * log10(peak),
                    20 * log10(gain)))
        }
    }

    private mutating func note(_ code: AudioDiagnostic.Code, _ message: String) {
        diagnostics.append(AudioDiagnostic(code, message))
    }

    private struct Channel {
        var peak: Float = 0
        var (sum, power) = (0.0, 0.0)
        /// Samples within runs of three and more at the same magnitude of at least 0.99.
        var clippedCount = 0
        private var last = Float.nan
        private var run = 1

        mutating func add(_ sample: Float) {
            peak = max(peak, abs(sample))
            sum += Double(sample)
            power += Double(sample * sample)
            if sample == last, abs(sample) >= 0.99 {
                run += 1
                clippedCount += run == 3 ? 3 : run > 3 ? 1 : 0
            } else {
                run = 1
            }
            last = sample
        }
    }
}
