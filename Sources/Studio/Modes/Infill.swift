import Foundation
import Generation
import MIDIFiles
import MusicCore
import PianoRolls
import Requests
import Support

/// Rewrites a passage of a file so that it joins what stands before and after: the work behind
/// `infill`.
///
/// Outside the passage every event stays at its tick and what it is. Inside, the notes that begin
/// there and the changes of the pedal are replaced. A note struck before the passage and let go in
/// it may be let go elsewhere in it; one that is let go after it is held. A note that sounds over the
/// passage's end belongs to what follows: it stays, or is struck earlier. New notes end in the
/// passage.
public struct Infill {
    /// The longest passage, in seconds.
    public static let maximumSeconds = 600.0

    public let request: ModeRequest
    public let fromSeconds: Double
    public let toSeconds: Double
    private let controls: Controls
    private let wishes: ControlPlan

    /// - Parameter controls: wishes for the passage.
    /// - Throws: `RequestError` for a passage that is none, and for wishes that cannot be had.
    public init(
        _ request: ModeRequest, fromSeconds: Double, toSeconds: Double,
        controls: Controls = Controls()
    ) throws {
        guard fromSeconds.isFinite, toSeconds.isFinite, fromSeconds >= 0 else {
            throw RequestError(
                "the passage must begin at 0 seconds or later, not at \(fromSeconds)")
        }
        guard toSeconds > fromSeconds else {
            throw RequestError(
                "the passage must end after its beginning: \(fromSeconds) to \(toSeconds) seconds "
                    + "is none")
        }
        guard toSeconds - fromSeconds <= Infill.maximumSeconds else {
            throw RequestError(
                "a passage has at most \(Int(Infill.maximumSeconds)) seconds, "
                    + "not \(toSeconds - fromSeconds)")
        }
        guard !controls.has(.end) else {
            throw RequestError("a passage leads on: \(.end) is for `gen`")
        }
        self.controls = controls
        wishes = try ControlPlan(controls, seconds: toSeconds - fromSeconds)
        self.request = request
        self.fromSeconds = fromSeconds
        self.toSeconds = toSeconds
    }

    /// Writes the file, or every variation of it, with the passage filled anew.
    ///
    /// - Parameter context: an interruption gives up the results that are not finished.
    /// - Throws: `RequestError` for a passage outside the music; errors that name the file at fault.
    public func run(in context: RequestContext = RequestContext()) throws -> [ModeResult] {
        var session = try ModeSession(request, folders: context.folders)
        let endSeconds = session.performance.durationSeconds
        // Ends are shown in hundredths, and may be typed so.
        guard toSeconds <= endSeconds + 0.01 else {
            throw RequestError(
                String(
                    format: "the music of %@ ends at %.2f seconds, before the passage does (%g)",
                    request.path, endSeconds, toSeconds))
        }
        let edit = PassageEdit(session.file, fromSeconds: fromSeconds, toSeconds: toSeconds)
        guard edit.ticks.count > 0 else {
            throw RequestError("the passage is shorter than a tick of \(request.path)")
        }
        if edit.channelCount > 1 {
            session.tell(
                "notes of \(edit.channelCount) channels make way in the passage; the new ones are "
                    + "played on channel \(edit.place.channel + 1)")
        }
        let passage = PerformanceGap(
            session.performance, fromSeconds: edit.fromSeconds, toSeconds: edit.toSeconds,
            frameRate: session.frameRate)
        var effort = PassageFiller.Effort()
        effort.particles = request.particles
        let filler = PassageFiller(session.generator, effort: effort)
        let given = passage.forFilling(
            contextSeconds: Double(effort.contextFrames) / session.frameRate)
        let lastFrame =
            given.before.frameCount > 0
            ? given.before[given.before.frameCount - 1] : ExpressiveFrame()

        let progress = context.progress(
            "filling", total: request.count * passage.frameCount, unit: "frames")
        var results: [ModeResult] = []
        for variation in 0..<request.count {
            let filling = filler.fill(
                given, sampling: session.sampling,
                guide: wishes.guide(
                    frameRate: session.frameRate, frameCount: passage.frameCount,
                    prompt: given.before),
                random: session.random(variation: variation)
            ) { done in
                progress.update(variation * passage.frameCount + done)
                return context.isInterrupted
            }
            guard let filling else { break }
            var music = passage.music(of: filling.roll, after: lastFrame)
            music.notes =
                wishes.finished(
                    Performance(notes: music.notes), from: edit.fromSeconds,
                    frameRate: session.frameRate
                ).notes
            let span = String(format: "%g-%g", fromSeconds, toSeconds)
            let texts = session.texts(
                "infill",
                ["from \(fromSeconds) to \(toSeconds)"] + controls.settings
                    + ["particles \(request.particles)"])
            let file = edit.file(with: music, texts: texts)
            let path = try session.write(
                file, variation: variation, name: ["infill", span])
            let performance = file.performance()
            let isNew = edit.fromSeconds..<edit.toSeconds
            results.append(
                ModeResult(
                    path: path, performance: performance,
                    newNotes: Set(
                        performance.notes.filter { isNew.contains($0.onsetSeconds) }),
                    newSpans: [isNew],
                    figures: [
                        "fit_nats_per_frame": -filling.logEvidence
                            / Double(max(1, given.after.frameCount)),
                        "resamplings": Double(filling.resamplings),
                    ], notices: variation == 0 ? session.notices : []))
        }
        return results
    }
}
