import Generation
import MusicCore
import PianoRolls
import Requests

/// Adds what lies below a melody, from its first bar on: the work behind `accompany`.
///
/// The melody stays as it is. The model plays on below it; particles in which the melody's next notes
/// come as a surprise die out, so that what is played fits what comes above it.
public struct Accompany: PartRequest {
    public static let name = "accompany"

    public var file = ""
    public var particles = 48
    public var track: String?
    /// The part to accompany, in seconds or by bars; all of it by default.
    public var from: Double?
    public var to: Double?
    public var fromBar: BarPosition?
    public var bars: Int?
    /// Wishes for the accompaniment.
    public var controls = Controls()
    public var settings = MusicSettings()

    public init() {}

    public mutating func mapPaths(_ change: (String) -> String) {
        mapModePaths(change)
        controls.mapPaths(change)
    }

    /// Writes the melody with an accompaniment, or several.
    ///
    /// - Parameter context: an interruption gives up the results that are not finished.
    /// - Returns: the finished results, in the order of drawing.
    /// - Throws: `RequestError` for a melody without room below; errors that name the file at
    ///   fault.
    public func run(in context: RequestContext) throws -> [MusicResult] {
        try make(in: context) { request, given, deliver in
            try request.draw(given, in: context, deliver: deliver)
        }
    }

    private func draw(
        _ given: GivenFile?, in context: RequestContext, deliver: (DrawnPiece) throws -> Void
    ) throws {
        let session = try ModeSession(self, given, as: .melody, in: context)
        let melody = try session.melody()
        let hasPedal = !session.performance.pedal.isEmpty
        let span = try session.span(of: self)
        let frames = session.frames(of: span, in: melody)
        let seconds = Double(frames.count) / session.frameRate
        // With the melody: a lone line invites the model to leave it alone.
        let density =
            controls[Controls.Density.self]
            ?? Controls.Density(
                value: min(10, max(3, 2 * Double(melody.noteCount(inFrames: frames)) / seconds)))
        var controls = controls
        controls[Controls.Density.self] = density
        let wishes = try ControlPlan(controls, seconds: seconds)
        let before = melody.prefix(frames.lowerBound)
        let wished = wishes.guide(
            frameRate: session.frameRate, frameCount: frames.count, prompt: before)
        let lead = Accompany.lead(to: frames.lowerBound, frameRate: session.frameRate)
        let leading = DensityGuide(
            notesPerSecond: density.value, frameRate: session.frameRate,
            promptNotesPerSecond: before.notesPerSecond)
        let chain = GuideChain(
            [PartGuide(leading, frames: lead)]
                + [wished].compactMap { $0.map { PartGuide($0, frames: frames) } }
                + [
                    MelodyGuide(
                        melody, fixesPedal: hasPedal,
                        accompanied: lead.lowerBound..<frames.upperBound)
                ])
        let edit = PieceEdit(
            file: session.file, parts: session.parts, destination: .ownTrack(name: "Accompaniment"),
            kept: melody, firstFrame: frames.lowerBound, writesPedal: !hasPedal)
        let texts = session.texts(
            "accompany", controls.settings + ["particles \(session.particles)"])
        try session.drawPieces(
            "composing", frameCount: melody.frameCount, in: context, guide: { _ in chain }
        ) { piece, _ in
            let edited = edit.result(
                with: piece.roll, texts: texts,
                correcting: { note in
                    let note = note.beginning(notBefore: span.lowerBound)
                    return wishes.finished(
                        Performance(notes: [note]), from: span.lowerBound,
                        frameRate: session.frameRate
                    ).notes.first ?? note
                })
            try deliver(
                session.drawn(edited, piece, name: ["accompany"], frames: melody.frameCount))
        }
    }
}

extension Accompany {
    /// How long the model accompanies the melody before the part, to be in the swing of it: after a
    /// melody that was alone for long it would leave it alone.
    private static let leadSeconds = 8.0

    /// The frames before the part in which the model plays, though nothing of it is kept.
    private static func lead(to first: Int, frameRate: Double) -> Range<Int> {
        max(0, first - Int(leadSeconds * frameRate))..<first
    }
}

extension ModeSession {
    /// The file's notes as frames, with room below them.
    ///
    /// - Throws: `RequestError` where there is none.
    func melody() throws -> ExpressiveRoll {
        let roll = try ExpressiveRoll(performance, options: RollOptions(frameRate: frameRate))
        guard roll.noteCount > 0 else {
            throw RequestError("\(path) has no notes among the piano's 88 keys")
        }
        let lowest = (0..<roll.frameCount).compactMap { roll.downKeys(inFrame: $0).lowest }
        let middle = lowest.sorted()[lowest.count / 2]
        guard middle >= 15 else {
            throw RequestError(
                "the melody of \(path) lies too low (around pitch "
                    + "\(Keyboard.pitch(ofKey: middle))): there is no room below it")
        }
        return roll
    }
}

extension Note {
    /// The note, or one that begins later and is as long at most.
    fileprivate func beginning(notBefore seconds: Double) -> Note {
        guard onsetSeconds < seconds else { return self }
        var note = self
        note.onsetSeconds = seconds
        note.offsetSeconds = max(offsetSeconds, note.onsetSeconds + 0.05)
        return note
    }
}
