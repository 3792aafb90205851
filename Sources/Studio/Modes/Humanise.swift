import Foundation
import Generation
import MIDIFiles
import MusicCore
import PianoRolls
import Requests
import Support

/// Has the model play a file that is dry: the work behind `humanise`.
///
/// Every note stays what it is and in the beat it is in. Velocities, the small deviations in time
/// within a frame, and the pedal come from the model's mean over many ways to play the notes;
/// a strength mixes them with what is in the file, whose mean velocity stays. Tempo, bars, texts and
/// all other events are kept.
public struct Humanise {
    /// What is to change.
    public typealias Parts = Humaniser.Parts

    public let request: ModeRequest
    /// 0 changes nothing, 1 is the model's playing.
    public let strength: Double
    public let parts: Humaniser.Parts
    /// Whether results are single drawings, each different, instead of the mean of many.
    public var takesOneDrawing = false

    /// - Parameter parts: what is to change; an empty set means all, but a pedal that is in the file.
    /// - Throws: `RequestError` for a strength outside 0...1.
    public init(
        _ request: ModeRequest, strength: Double, parts: Humaniser.Parts = []
    ) throws {
        guard (0...1).contains(strength) else {
            throw RequestError("the strength must lie in 0...1, not \(strength)")
        }
        self.request = request
        self.strength = strength
        self.parts = parts
    }

    /// Writes the file, or several ways to play it.
    ///
    /// - Parameter context: an interruption gives up the results that are not finished.
    /// - Throws: errors that name the file at fault.
    public func run(in context: RequestContext = RequestContext()) throws -> [ModeResult] {
        var session = try ModeSession(request, folders: context.folders)
        var parts = parts
        if parts.isEmpty {
            parts = .all
            if !session.performance.pedal.isEmpty {
                parts.remove(.pedal)
                session.tell("the file has a pedal, which stays; \(.pedal) has the model play it")
            }
        }
        let given = DryScore(session.performance, frameRate: session.frameRate)
        var humaniser = Humaniser(session.generator, parts: parts)
        humaniser.particles = request.particles
        let frames = given.roll.frameCount
        let progress = context.progress(
            "playing", total: max(1, request.count * frames), unit: "frames")
        var results: [ModeResult] = []
        for variation in 0..<request.count {
            let played = humaniser.play(
                given.roll, sampling: session.sampling, random: session.random(variation: variation)
            ) { done in
                progress.update(variation * frames + done)
                return context.isInterrupted
            }
            guard let played else { break }
            let expression = takesOneDrawing ? played.drawing : played.mean
            let playing = Playing(expression, of: given, parts: parts, strength: strength)
            let names: [(Humaniser.Parts, String)] = [
                (.dynamics, "dynamics"), (.timing, "timing"), (.pedal, "pedal"),
            ]
            let told = names.filter { parts.contains($0.0) }.map(\.1).joined(separator: " ")
            let texts = session.texts(
                "humanise",
                ["strength \(strength)", "parts \(told)", "particles \(request.particles)"])
            let edited = edit(session.file, playing, parts: parts, texts: texts)
            let path = try session.write(
                edited.file, variation: variation, name: ["humanise", "s\(strength)"])
            let performance = edited.file.performance()
            results.append(
                ModeResult(
                    path: path, performance: performance, newNotes: Set(performance.notes),
                    newSpans: [],
                    figures: [
                        "velocity_deviation": edited.velocityDeviation,
                        "timing_deviation_ms": edited.timingDeviationSeconds * 1000,
                        "pedal_presses": Double(playing.pedal.filter(\.isDown).count),
                        "notes_nats_per_frame": (0 - expression.logEvidence)
                            / Double(max(1, frames)),
                    ], notices: variation == 0 ? session.notices : []))
        }
        return results
    }

    /// The file played so, and how far it went from what was given (root mean squares).
    private func edit(
        _ file: MIDIFile, _ playing: Playing, parts: Humaniser.Parts, texts: [String]
    ) -> (file: MIDIFile, velocityDeviation: Double, timingDeviationSeconds: Double) {
        var editor = MIDIFileEditor(file, tickSeconds: 0.0015)
        let map = editor.tempoMap
        var (velocitySum, timeSum, count) = (0.0, 0.0, 0.0)
        /// Changed onsets by channel and key, latest first, so that no note ends after the next begins.
        var nextOnset: [Int: Int] = [:]
        for note in editor.notes.sorted(by: { $0.onsetTick > $1.onsetTick }) where !note.isDrum {
            let onsetSeconds = map.seconds(atTick: note.onsetTick)
            let slot = note.track << 11 | Int(note.channel) << 7 | Int(note.pitch)
            var (velocity, onset) = (note.velocity, note.onsetTick)
            if let touch = playing.touch(pitch: note.pitch, onsetSeconds: onsetSeconds) {
                velocity = playing.velocity(given: note.velocity, touch)
                onset = map.tick(atSeconds: max(0, onsetSeconds + touch.laterSeconds))
                velocitySum += pow(Double(velocity) - Double(note.velocity), 2)
                timeSum += touch.laterSeconds * touch.laterSeconds
                count += 1
            }
            var offset = max(note.offsetTick, onset + 1)
            // A note that ended before its key was struck again still does.
            if let next = nextOnset[slot], next > onset { offset = min(offset, next) }
            nextOnset[slot] = onset
            guard velocity != note.velocity || onset != note.onsetTick || offset != note.offsetTick
            else { continue }
            editor.change(note, velocity: velocity, onsetTick: onset, offsetTick: offset)
        }
        if parts.contains(.pedal), strength > 0,
            let first = editor.notes.first(where: { !$0.isDrum })
        {
            for change in editor.pedal { editor.remove(change) }
            for change in playing.pedal {
                editor.addPedal(
                    value: change.value, tick: map.tick(atSeconds: change.timeSeconds),
                    track: first.track, channel: first.channel)
            }
        }
        for text in texts { editor.addText(text) }
        func root(_ sum: Double) -> Double { count > 0 ? (sum / count).squareRoot() : 0 }
        return (editor.finished(), root(velocitySum), root(timeSum))
    }
}
