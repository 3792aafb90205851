import Foundation
import MusicCore
import PianoRolls

/// A score as frames, laid so that its notes begin in the middle of theirs as far as they can: there
/// is room to stray on both sides.
public struct DryScore: Sendable {
    public let roll: ExpressiveRoll
    /// How much later the frames begin than the music.
    public let shiftSeconds: Double
    public let meanVelocity: Double

    public init(_ performance: Performance, frameRate: Double) {
        // The mean place in the frame, on a circle (Fisher, "Statistical Analysis of Circular Data").
        var (x, y) = (0.0, 0.0)
        for note in performance.notes {
            let angle = 2 * Double.pi * note.onsetSeconds * frameRate
            x += cos(angle)
            y += sin(angle)
        }
        let place = atan2(y, x) / (2 * Double.pi)
        let later = 0.5 - place
        shiftSeconds = (later - later.rounded(.down)) / frameRate
        var moved = performance
        for index in moved.notes.indices {
            moved.notes[index].onsetSeconds += shiftSeconds
            moved.notes[index].offsetSeconds += shiftSeconds
        }
        for index in moved.pedal.indices { moved.pedal[index].timeSeconds += shiftSeconds }
        let end = ExpressiveRoll.endSeconds(of: moved) * frameRate
        let frames = min(max(1, end.rounded(.up) + 1), Double(BinaryRoll.maximumFrameCount))
        roll = ExpressiveRoll(
            notes: moved.notes, pedal: moved.pedal, frames: 0..<Int(frames), frameRate: frameRate)
        let sum = performance.notes.reduce(0) { $0 + Double($1.velocity) }
        meanVelocity = sum / Double(max(1, performance.notes.count))
    }
}
