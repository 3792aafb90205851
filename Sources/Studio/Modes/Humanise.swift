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

/// A score as frames, laid so that its notes begin in the middle of theirs as far as they can: there
/// is room to stray on both sides.
struct DryScore {
    let roll: ExpressiveRoll
    /// How much later the frames begin than the music.
    let shiftSeconds: Double
    let meanVelocity: Double

    init(_ performance: Performance, frameRate: Double) {
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

/// How a score is played, in the time of its file.
struct Playing {
    /// A note's change.
    struct Touch {
        /// The model's velocity above or below its own mean.
        var velocityDifference: Double
        /// How much later than it is given the note begins.
        var laterSeconds: Double
    }

    /// Changes of the pedal; empty where the model does not play it.
    let pedal: [PedalChange]
    private let expression: Humaniser.Expression
    private let score: DryScore
    private let parts: Humaniser.Parts
    private let strength: Double
    private let meanVelocity: Double

    init(
        _ expression: Humaniser.Expression, of score: DryScore, parts: Humaniser.Parts,
        strength: Double
    ) {
        self.expression = expression
        self.score = score
        self.parts = parts
        self.strength = strength
        let touches = expression.touches.flatMap(\.values)
        // Sorted, so that the sum does not depend on a dictionary's order.
        let velocities = touches.map(\.velocity).sorted()
        meanVelocity = velocities.reduce(0, +) / Double(max(1, velocities.count))
        pedal =
            parts.contains(.pedal) && strength > 0
            ? Playing.pedal(expression, strength: strength, score) : []
    }

    /// What becomes of a note; `nil` for one that the model does not hear.
    func touch(pitch: UInt8, onsetSeconds: Double) -> Touch? {
        let rate = score.roll.frameRate
        let place = (onsetSeconds + score.shiftSeconds) * rate + 1e-6
        guard let key = Keyboard.key(ofPitch: pitch), place >= 0,
            place < Double(score.roll.frameCount)
        else { return nil }
        let frame = Int(place)
        guard let touch = expression.touches[frame][key] else { return nil }
        let bin = TimingBins.bin(ofFraction: place - Double(frame))
        let later = touch.place - TimingBins.fraction(ofBin: bin)
        return Touch(
            velocityDifference: touch.velocity - meanVelocity,
            laterSeconds: parts.contains(.timing) ? strength * later / rate : 0)
    }

    /// A note's velocity, mixed from that of the file and the model's around the file's mean.
    func velocity(given: UInt8, _ touch: Touch) -> UInt8 {
        guard parts.contains(.dynamics) else { return given }
        let own = Double(given) - score.meanVelocity
        let mixed = score.meanVelocity + (1 - strength) * own + strength * touch.velocityDifference
        return UInt8(min(max(mixed.rounded(), 1), 127))
    }

    /// The pedal is down where so much of the population has it down: at full strength the half, at
    /// less strength more of it, so that what is sure stays.
    private static func pedal(
        _ expression: Humaniser.Expression, strength: Double, _ score: DryScore
    ) -> [PedalChange] {
        let rate = score.roll.frameRate
        var changes: [PedalChange] = []
        var isDown = false
        func change(_ frame: Int, _ fraction: Double, _ value: UInt8) {
            let seconds = (Double(frame) + fraction) / rate - score.shiftSeconds
            changes.append(PedalChange(timeSeconds: max(0, seconds), value: value))
        }
        for frame in expression.pedalDown.indices {
            let share = expression.pedalDown[frame]
            let wasDown = isDown
            isDown = share > 1 - strength / 2
            if isDown != wasDown {
                change(frame, 0.5, isDown ? 127 : 0)
            } else if isDown, expression.pedalLifted[frame] > 0.5 {
                change(frame, 0.25, 0)
                change(frame, 0.75, 127)
            }
        }
        if isDown { change(expression.pedalDown.count, 0, 0) }
        return changes
    }
}
