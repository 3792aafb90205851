import AudioCore
import Foundation
import MusicCore
import SoundRendering
import Support

/// A sampled piano for the page, rendered from the SoundFont once and kept in the library: every third
/// key at three velocities, from which the page makes the keys between.
///
/// Unchecked because rendering happens under the lock alone.
final class PianoSamples: @unchecked Sendable {
    /// The keys that are sampled: A0, C1, D#1, ..., C8.
    static let pitches = Array(stride(from: 21, through: 108, by: 3))
    /// The velocities that are sampled.
    static let velocities = [40, 80, 112]
    /// How long a key is held, and how long its sound is told, in seconds.
    private static let heldSeconds = 4.0
    private static let soundSeconds = 4.5

    private let folder: String
    private let lock = NSLock()

    init(libraryFolder: String) {
        folder = libraryFolder + "/piano"
    }

    /// The sound of a key as Ogg Vorbis. The first call of a velocity renders all its keys.
    ///
    /// - Parameters:
    ///   - pitch: one of ``pitches``.
    ///   - velocity: one of ``velocities``.
    /// - Returns: the bytes of the file.
    /// - Throws: errors of rendering and writing.
    func sound(pitch: Int, velocity: Int) throws -> [UInt8] {
        let place = "\(try layerFolder(velocity))/\(pitch).ogg"
        return try lock.withLock {
            if !FileManager.default.fileExists(atPath: place) { try render(velocity: velocity) }
            return try Files.read(place)
        }
    }

    /// Other SoundFonts have other folders.
    private func layerFolder(_ velocity: Int) throws -> String {
        let font = try SoundFontSearch().find()?.path ?? "built-in"
        let hash = String(ContentHash.of(Array(font.utf8)), radix: 16)
        return "\(folder)/\(hash)-\(velocity)"
    }

    private func render(velocity: Int) throws {
        let notes = PianoSamples.pitches.enumerated().map { index, pitch in
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
        for (index, pitch) in PianoSamples.pitches.enumerated() {
            let start = min(index * frames, sound.frameCount)
            let end = min(start + frames, sound.frameCount)
            var samples = Array(sound.samples[start * 2..<end * 2])
            // The end is silent, whatever is cut off.
            let fade = min(samples.count / 2, sound.sampleRate / 10)
            for frame in 0..<fade {
                let gain = Float(frame) / Float(fade)
                for channel in 1...2 { samples[samples.count - 2 * frame - channel] *= gain }
            }
            let cut = AudioBuffer(
                samples: samples, channelCount: 2, sampleRate: sound.sampleRate)
            try AudioFile.write(cut, to: "\(folder)/\(pitch).ogg")
        }
    }
}
