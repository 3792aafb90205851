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
public struct Humanise: PartRequest {
    public static let name = "humanise"

    public var file = ""
    public var particles = 32
    public var track: String?
    /// 0 changes nothing, 1 is the model's playing.
    public var strength = 1.0
    /// What is to change; if nothing is named all does, but a pedal that is in the file.
    public var timing = false
    public var dynamics = false
    public var pedal = false
    /// Whether results are single drawings, each different, instead of the mean of many.
    public var drawn = false
    /// The part to play, in seconds or by bars; all of it by default.
    public var from: Double?
    public var to: Double?
    public var fromBar: BarPosition?
    public var bars: Int?
    public var settings = MusicSettings()

    public init() {}

    /// Writes the file, or several ways to play it.
    ///
    /// - Parameter context: an interruption gives up the results that are not finished.
    /// - Returns: the finished results, in the order of drawing.
    /// - Throws: `RequestError` for a strength outside 0...1; errors that name the file at fault.
    public func run(in context: RequestContext) throws -> [MusicResult] {
        guard (0...1).contains(strength) else {
            throw RequestError(.strength, "the strength must lie in 0...1, not \(strength)")
        }
        return try make(in: context) { request, given, deliver in
            try request.draw(given, in: context, deliver: deliver)
        }
    }

    /// What is to change in a file.
    private func parts(_ session: ModeSession, in context: RequestContext) -> Humaniser.Parts {
        var parts: Humaniser.Parts = []
        if timing { parts.insert(.timing) }
        if dynamics { parts.insert(.dynamics) }
        if pedal { parts.insert(.pedal) }
        guard parts.isEmpty else { return parts }
        // A pedal is the whole piano's, all the time.
        guard session.parts.hasPiano, !hasPart else { return .all.subtracting(.pedal) }
        guard !session.performance.pedal.isEmpty else { return .all }
        context.tell("the file has a pedal, which stays; \(.pedal) has the model play it")
        return .all.subtracting(.pedal)
    }

    private func draw(
        _ given: GivenFile?, in context: RequestContext, deliver: (DrawnPiece) throws -> Void
    ) throws {
        let session = try ModeSession(self, given, as: .piano, style: .performance, in: context)
        let parts = parts(session, in: context)
        let span = try session.span(of: self)
        let given = DryScore(session.performance, frameRate: session.frameRate)
        var humaniser = Humaniser(session.generator, parts: parts)
        humaniser.particles = session.particles
        let frames = given.roll.frameCount
        let names: [(Humaniser.Parts, String)] = [
            (.dynamics, "dynamics"), (.timing, "timing"), (.pedal, "pedal"),
        ]
        let told = names.filter { parts.contains($0.0) }.map(\.1).joined(separator: " ")
        let texts = session.texts(
            "humanise", ["strength \(strength)", "parts \(told)", "particles \(session.particles)"])
        let progress = context.progress("playing", total: settings.count * frames, unit: "frames")
        for variation in 0..<settings.count {
            let played = humaniser.play(
                given.roll, sampling: session.sampling, random: session.random(variation: variation)
            ) { done in
                progress.update(variation * frames + done)
                return context.isInterrupted
            }
            guard let played else { break }
            let expression = drawn ? played.drawing : played.mean
            let playing = Playing(expression, of: given, parts: parts, strength: strength)
            let edited = edit(session, playing, in: span, parts: parts, texts: texts)
            let performance = edited.file.performance()
            let newNotes = Set(performance.notes).subtracting(session.file.performance().notes)
            try deliver(
                DrawnPiece(
                    file: edited.file, performance: performance,
                    name: session.nameParts(["humanise", "s\(strength)"]),
                    newNoteCount: newNotes.count,
                    figures: [
                        "velocity_deviation": edited.velocityDeviation,
                        "timing_deviation_ms": edited.timingDeviationSeconds * 1000,
                        "pedal_presses": Double(playing.pedal.filter(\.isDown).count),
                        "notes_nats_per_frame": (0 - expression.logEvidence)
                            / Double(max(1, frames)),
                    ],
                    picture: ResultPicture(
                        newNotes: newNotes, barSeconds: BarLines.seconds(of: session.file))))
        }
    }

    /// The file played so, and how far it went from what was given (root mean squares).
    private func edit(
        _ session: ModeSession, _ playing: Playing, in span: Range<Double>,
        parts: Humaniser.Parts, texts: [String]
    ) -> (file: MIDIFile, velocityDeviation: Double, timingDeviationSeconds: Double) {
        var editor = MIDIFileEditor(session.file, tickSeconds: 0.0015)
        let map = editor.tempoMap
        var (velocitySum, timeSum, count) = (0.0, 0.0, 0.0)
        /// Changed onsets by channel and key, latest first, so that no note ends after the next begins.
        var nextOnset: [Int: Int] = [:]
        for note in editor.notes.sorted(by: { $0.onsetTick > $1.onsetTick })
        where session.parts.contains(note) {
            let onsetSeconds = map.seconds(atTick: note.onsetTick)
            let slot = note.track << 11 | Int(note.channel) << 7 | Int(note.pitch)
            var (velocity, onset) = (note.velocity, note.onsetTick)
            if span.contains(onsetSeconds),
                let touch = playing.touch(pitch: note.pitch, onsetSeconds: onsetSeconds)
            {
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
        if parts.contains(.pedal), strength > 0 {
            for change in editor.pedal where session.parts.contains(change) {
                editor.remove(change)
            }
            for place in session.parts.channels {
                for change in playing.pedal {
                    editor.addPedal(
                        value: change.value, tick: map.tick(atSeconds: change.timeSeconds),
                        track: place.track, channel: place.channel)
                }
            }
        }
        for text in texts { editor.addText(text) }
        func root(_ sum: Double) -> Double { count > 0 ? (sum / count).squareRoot() : 0 }
        return (editor.finished(), root(velocitySum), root(timeSum))
    }
}
