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
public struct Infill: PartRequest {
    public static let name = "infill"
    /// The longest passage, in seconds.
    public static let maximumSeconds = 600.0

    public var file = ""
    public var particles = 48
    public var track: String?
    /// Where the passage begins and ends, in seconds, or where it begins by bar and beat and how many
    /// bars it has.
    public var from: Double?
    public var to: Double?
    public var fromBar: BarPosition?
    public var bars: Int?
    /// Wishes for the passage.
    public var controls = Controls()
    public var settings = MusicSettings()

    public init() {}

    public mutating func mapPaths(_ change: (String) -> String) {
        mapModePaths(change)
        controls.mapPaths(change)
    }

    /// Writes the file, or every variation of it, with the passage filled anew.
    ///
    /// - Parameter context: an interruption gives up the results that are not finished.
    /// - Returns: the finished results, in the order of drawing.
    /// - Throws: `RequestError` for a passage that is none or lies outside the music, and for
    ///   wishes that cannot be had; errors that name the file at fault.
    public func run(in context: RequestContext) throws -> [MusicResult] {
        guard from != nil || fromBar != nil, to != nil || bars != nil else {
            throw RequestError(
                """
                tell where the passage begins and ends, by \(.from) and \(.to), or by \(.fromBar) \
                and \(.bars)
                """)
        }
        if let from, let to {
            let span = try checked(from, to)
            _ = try ControlPlan(controls, seconds: span.upperBound - span.lowerBound)
        }
        return try make(in: context) { request, given, deliver in
            try request.draw(given, in: context, deliver: deliver)
        }
    }

    private func checked(_ from: Double, _ to: Double) throws -> Range<Double> {
        guard from.isFinite, to.isFinite, from >= 0 else {
            throw RequestError(
                .from, "the passage must begin at 0 seconds or later, not at \(from)")
        }
        guard to > from else {
            throw RequestError(
                .to,
                "the passage must end after its beginning: \(from) to \(to) seconds is none")
        }
        guard to - from <= Infill.maximumSeconds else {
            throw RequestError(
                .to,
                "a passage has at most \(Int(Infill.maximumSeconds)) seconds, not \(to - from)")
        }
        guard !controls.has(.end) else {
            throw RequestError("a passage leads on: \(.end) is for `gen`")
        }
        return from..<to
    }

    private func draw(
        _ given: GivenFile?, in context: RequestContext, deliver: (DrawnPiece) throws -> Void
    ) throws {
        let session = try ModeSession(self, given, as: .piano, in: context)
        let part = try PieceSpan(from: from, to: to, fromBar: fromBar, bars: bars)
            .seconds(in: session.file.score())
        let span = try checked(part.from ?? 0, part.to ?? 0)
        let wishes = try ControlPlan(controls, seconds: span.upperBound - span.lowerBound)
        let edit = try passageEdit(span, session)
        let passage = PerformanceGap(
            session.performance, fromSeconds: edit.fromSeconds, toSeconds: edit.toSeconds,
            frameRate: session.frameRate)
        var effort = PassageFiller.Effort()
        effort.particles = particles
        let filler = PassageFiller(session.generator, effort: effort)
        let given = passage.forFilling(
            contextSeconds: Double(effort.contextFrames) / session.frameRate)
        let progress = context.progress(
            "filling", total: settings.count * passage.frameCount, unit: "frames")
        for variation in 0..<settings.count {
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
            var music = passage.music(
                of: filling.roll,
                after: given.before.frameCount > 0
                    ? given.before[given.before.frameCount - 1] : ExpressiveFrame())
            music.notes =
                wishes.finished(
                    Performance(notes: music.notes), from: edit.fromSeconds,
                    frameRate: session.frameRate
                ).notes
            try deliver(
                piece(
                    music, filling, in: edit, of: span, afterFrames: given.after.frameCount, session
                ))
        }
    }

    private func passageEdit(_ span: Range<Double>, _ session: ModeSession) throws -> PassageEdit {
        let endSeconds = session.performance.durationSeconds
        // Ends are shown in hundredths, and may be typed so.
        guard span.upperBound <= endSeconds + 0.01 else {
            throw RequestError(
                .to,
                String(
                    format: "the music of %@ ends at %.2f seconds, before the passage does (%g)",
                    file, endSeconds, span.upperBound))
        }
        let edit = PassageEdit(
            session.file, parts: session.parts, fromSeconds: span.lowerBound,
            toSeconds: span.upperBound)
        guard edit.ticks.count > 0 else {
            throw RequestError(.to, "the passage is shorter than a tick of \(file)")
        }
        return edit
    }

    private func piece(
        _ music: PerformanceGap.Music, _ filling: PassageFiller.Filling, in edit: PassageEdit,
        of span: Range<Double>, afterFrames: Int, _ session: ModeSession
    ) -> DrawnPiece {
        let texts = session.texts(
            "infill",
            ["from \(span.lowerBound) to \(span.upperBound)"] + controls.settings
                + ["particles \(particles)"])
        let file = edit.file(with: music, texts: texts)
        let performance = file.performance()
        let isNew = edit.fromSeconds..<edit.toSeconds
        let newNotes = Set(performance.notes.filter { isNew.contains($0.onsetSeconds) })
        return DrawnPiece(
            file: file, performance: performance,
            name: session.nameParts([
                "infill", String(format: "%g-%g", span.lowerBound, span.upperBound),
            ]),
            newNoteCount: newNotes.count,
            figures: [
                "fit_nats_per_frame": -filling.logEvidence / Double(max(1, afterFrames)),
                "resamplings": Double(filling.resamplings),
            ],
            picture: ResultPicture(
                newNotes: newNotes, passageSeconds: isNew,
                barSeconds: BarLines.seconds(of: session.file)))
    }
}
