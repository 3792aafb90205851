import AudioCore
import Foundation
import ListeningModels
import SoundRendering
import Support

/// A piano as recordings of its tones: some keys, in some layers of loudness, at 16 kHz.
///
/// It is what performances are mixed from for training, a hundred times as fast as by a synthesizer.
public struct PianoSamples: Sendable {
    /// One recording.
    struct Tone: Sendable {
        let key: Int
        /// From the strike on.
        let samples: [Float]
    }

    /// Recordings of one loudness.
    struct Layer: Sendable {
        /// The velocity in the middle of those that it is for.
        let velocity: Double
        /// By key.
        let tones: [Tone]
        /// What brings the middle tone of the layer to a root mean square of 0.1.
        let gain: Float
    }

    /// For people: the name of a file or folder, and the program.
    public let name: String
    let layers: [Layer]

    /// The longest part of a tone that is kept, in seconds.
    private static let maximumSeconds = 9.0

    /// Reads recordings.
    ///
    /// - Parameter path: an SFZ file; a folder of recordings that are named by their keys (`A3.ogg`, `Ds4.wav`); or a
    ///   SoundFont, followed by `#` and a program 0...127 where it is not the first.
    /// - Throws: errors that name the file at fault.
    public init(path: String) throws {
        let parts = path.split(separator: "#", maxSplits: 1).map(String.init)
        let file = parts.first ?? path
        if file.lowercased().hasSuffix(".sfz") {
            try self.init(sfz: file)
        } else if file.lowercased().hasSuffix(".sf2") || file.lowercased().hasSuffix(".sf3") {
            let program = parts.count > 1 ? Int(parts[1]) ?? -1 : 0
            guard (0...127).contains(program) else {
                throw FileError(
                    .notReadable, path: path, message: "a program lies in 0...127")
            }
            try self.init(soundFont: file, program: program)
        } else {
            try self.init(folder: file)
        }
    }

    private init(name: String, recordings: [(key: Int, velocity: Double, samples: [Float])]) {
        self.name = name
        let groups = Dictionary(grouping: recordings, by: \.velocity).sorted { $0.key < $1.key }
        layers = groups.map { velocity, recordings in
            let tones = recordings.sorted { $0.key < $1.key }
                .map { Tone(key: $0.key, samples: $0.samples) }
            let levels = tones.map { PianoSamples.level($0.samples) }.sorted()
            return Layer(
                velocity: velocity, tones: tones, gain: 0.1 / max(1e-6, levels[levels.count / 2]))
        }
    }

    private init(sfz path: String) throws {
        var recordings: [(key: Int, velocity: Double, samples: [Float])] = []
        var seen: Set<String> = []
        for region in try SFZFile(path: path).regions {
            let velocity =
                Double(region.velocities.lowerBound + region.velocities.upperBound) / 2
            guard seen.insert("\(region.sample) \(velocity)").inserted else { continue }
            recordings.append(
                (region.key, velocity, try PianoSamples.recording(region.sample)))
        }
        self.init(name: (path as NSString).lastPathComponent, recordings: recordings)
    }

    private init(folder: String) throws {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw FileError(.notFound, path: folder, message: "there is no such folder")
        }
        let recordings = try names.sorted().compactMap { name in
            try RecordedTones.key(ofFile: name).map {
                (key: $0, velocity: 80.0, samples: try PianoSamples.recording(folder + "/" + name))
            }
        }
        guard !recordings.isEmpty else {
            throw FileError(
                .notReadable, path: folder,
                message: "it holds no recordings that are named by their keys, such as A3.ogg")
        }
        self.init(name: (folder as NSString).lastPathComponent, recordings: recordings)
    }

    private init(soundFont path: String, program: Int) throws {
        var options = FluidSynthesizer.Options()
        (options.sampleRate, options.reverb) = (TranscriptionAnalyzer.sampleRate, false)
        let synthesizer = try FluidSynthesizer(soundFontPath: path, options: options)
        synthesizer.send(.programChange(channel: 0, program: UInt8(program)))
        var recordings: [(key: Int, velocity: Double, samples: [Float])] = []
        let frames = 6 * TranscriptionAnalyzer.sampleRate
        var stereo = [Float](repeating: 0, count: 2 * frames)
        for velocity in [32, 64, 96, 120] {
            for key in stride(from: 21, through: 108, by: 3) {
                synthesizer.send(.noteOn(channel: 0, key: UInt8(key), velocity: UInt8(velocity)))
                stereo.withUnsafeMutableBufferPointer { synthesizer.render(into: $0) }
                let mono = (0..<frames).map { frame -> Float in
                    (stereo[2 * frame] + stereo[2 * frame + 1]) * 0.5
                }
                recordings.append((key, Double(velocity), PianoSamples.fromStrike(mono)))
                synthesizer.send(.controlChange(channel: 0, controller: 120, value: 0))
                stereo.withUnsafeMutableBufferPointer {
                    synthesizer.render(into: UnsafeMutableBufferPointer(rebasing: $0[..<4096]))
                }
            }
        }
        let file = (path as NSString).lastPathComponent
        self.init(name: "\(file) program \(program)", recordings: recordings)
    }

    /// The recording that is nearest to a key and a velocity, with its layer's gain.
    func tone(key: Int, velocity: Double) -> (tone: Tone, gain: Float)? {
        let layer = layers.min {
            abs($0.velocity - velocity) < abs($1.velocity - velocity)
        }
        guard let layer, let tone = layer.tones.min(by: { abs($0.key - key) < abs($1.key - key) })
        else { return nil }
        return (tone, layer.gain)
    }

    /// A file's tone at 16 kHz, from its strike on.
    private static func recording(_ path: String) throws -> [Float] {
        let sound = try Recording(path: path, sampleRate: TranscriptionAnalyzer.sampleRate).sound
        return fromStrike(sound.samples)
    }

    /// What follows the first sample that comes near the loudest of the first seconds, and 2 ms before.
    private static func fromStrike(_ samples: [Float]) -> [Float] {
        let rate = TranscriptionAnalyzer.sampleRate
        let peak = samples.prefix(2 * rate).reduce(0) { max($0, abs($1)) }
        let start = samples.firstIndex { abs($0) > 0.05 * peak } ?? 0
        return Array(
            samples[max(0, start - rate / 500)...].prefix(Int(maximumSeconds * Double(rate))))
    }

    /// The root mean square of the first half second.
    private static func level(_ samples: [Float]) -> Float {
        let part = samples.prefix(TranscriptionAnalyzer.sampleRate / 2)
        let sum = part.reduce(Float(0)) { $0 + $1 * $1 }
        return (sum / Float(max(1, part.count))).squareRoot()
    }
}
