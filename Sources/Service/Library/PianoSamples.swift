import AudioCore
import Foundation
import MusicCore
import SoundRendering
import Support

/// A sampled piano for the page, rendered from the SoundFont and kept in the library: every key at three
/// velocities.
///
/// Unchecked because rendering happens under the lock alone.
final class PianoSamples: @unchecked Sendable {
    /// The keys that are sampled: all of a piano.
    static let pitches = 21...108
    /// The velocities that are sampled.
    static let velocities = [40, 80, 112]
    /// How long a key is held, and how long its sound is told at the most, in seconds.
    private static let heldSeconds = 4.0
    private static let soundSeconds = 4.5
    /// Every so manyth key is rendered with another, so that the first sound does not wait for all.
    private static let keysPerPart = 3
    /// What is softer is not told at the end of a sound; full scale is 1.
    private static let silence: Float = 0.000_1

    private let folder: String
    private let lock = NSLock()

    init(libraryFolder: String) {
        folder = libraryFolder + "/piano"
    }

    /// The sound of a key as Ogg Vorbis. Where it is not there yet, a third of the keys is rendered.
    ///
    /// - Parameters:
    ///   - pitch: one of ``pitches``.
    ///   - velocity: one of ``velocities``.
    /// - Returns: the bytes of the file.
    /// - Throws: errors of rendering and writing.
    func sound(pitch: Int, velocity: Int) throws -> [UInt8] {
        let place = "\(try layerFolder(velocity))/\(pitch).ogg"
        return try lock.withLock {
            if !FileManager.default.fileExists(atPath: place) {
                let part = PianoSamples.pitches.filter {
                    ($0 - pitch).isMultiple(of: PianoSamples.keysPerPart)
                }
                try render(part, velocity: velocity)
            }
            return try Files.read(place)
        }
    }

    /// Other SoundFonts have other folders.
    private func layerFolder(_ velocity: Int) throws -> String {
        let font = try SoundFontSearch().find()?.path ?? "built-in"
        let hash = String(ContentHash.of(Array(font.utf8)), radix: 16)
        return "\(folder)/\(hash)-\(velocity)"
    }

    private func render(_ pitches: [Int], velocity: Int) throws {
        let notes = pitches.enumerated().map { index, pitch in
            let start = Double(index) * PianoSamples.soundSeconds
            return Note(
                pitch: UInt8(pitch), velocity: UInt8(velocity), onsetSeconds: start,
                offsetSeconds: start + PianoSamples.heldSeconds)
        }
        var renderer = SoundRenderer()
        renderer.leveling = .limit(decibels: -1)
        renderer.reverb = false
        let (sound, _) = try renderer.render(Performance(notes: notes))
        let folder = try layerFolder(velocity)
        let frames = Int(PianoSamples.soundSeconds * Double(sound.sampleRate))
        for (index, pitch) in pitches.enumerated() {
            let start = min(index * frames, sound.frameCount)
            let end = min(start + frames, sound.frameCount)
            let samples = PianoSamples.ending(
                Array(sound.samples[start * 2..<end * 2]), fadeFrames: sound.sampleRate / 10)
            let cut = AudioBuffer(
                samples: samples, channelCount: 2, sampleRate: sound.sampleRate)
            try AudioFile.write(cut, to: "\(folder)/\(pitch).ogg")
        }
    }

    /// A sound of two channels without the silence at its end, which fades whatever is cut off.
    private static func ending(_ sound: [Float], fadeFrames: Int) -> [Float] {
        let audible = sound.lastIndex { abs($0) > silence }.map { $0 / 2 + 1 } ?? 0
        var samples = Array(sound.prefix(2 * max(audible, fadeFrames)))
        let fade = min(samples.count / 2, fadeFrames)
        for frame in 0..<fade {
            let gain = Float(frame) / Float(fade)
            for channel in 1...2 { samples[samples.count - 2 * frame - channel] *= gain }
        }
        return samples
    }
}
