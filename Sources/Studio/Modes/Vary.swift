import Foundation
import Generation
import MIDIFiles
import MusicCore
import PianoRolls
import Requests
import Support

/// Writes variations of a piece: the work behind `vary`.
///
/// Every note stays with a probability of one minus the strength, as it is; as many new ones as
/// make way are drawn around those that stay, which weigh the particles, so that what is new leads
/// to what is kept.
public struct Vary: PartRequest {
    /// What new notes have in common with those that they stand for.
    public typealias Keeping = VariationGuide.Keeping

    public static let name = "vary"

    public var file = ""
    public var particles = 48
    public var track: String?
    /// The share of notes that make way, 0...1.
    public var strength = 0.5
    public var keep: Keeping?
    /// The part to vary, in seconds or by bars; all of it by default.
    public var from: Double?
    public var to: Double?
    public var fromBar: BarPosition?
    public var bars: Int?
    public var settings = MusicSettings()

    public init() {}

    /// Writes the variations, each with a choice of its own of what stays.
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

    private func draw(
        _ given: GivenFile?, in context: RequestContext, deliver: (DrawnPiece) throws -> Void
    ) throws {
        let session = try ModeSession(self, given, as: .piano, in: context)
        let span = try session.span(of: self)
        // A pedal that is new is the whole piano's, all the time.
        let isWhole = span == 0..<Double.greatestFiniteMagnitude
        let piece = try ExpressiveRoll(
            session.performance, options: RollOptions(frameRate: session.frameRate))
        let pedal = session.performance.pedal.isEmpty ? nil : piece
        let texts = session.texts(
            "vary",
            ["strength \(strength)"] + (keep.map { ["keep \($0.rawValue)"] } ?? [])
                + ["particles \(session.particles)"])
        var parts: [(removed: [KeySet], kept: ExpressiveRoll)] = []
        try session.drawPieces(
            "varying", frameCount: piece.frameCount, in: context,
            guide: { variation in
                let random = session.random(variation: variation).branch(1)
                let removed = removedOnsets(of: piece, in: span, random: random)
                let kept = keeps(piece, without: removed, session.frameRate)
                parts.append((removed, kept))
                return GuideChain([
                    VariationGuide(piece, kept: kept, keeping: keep), PedalLane(of: pedal),
                ])
            }
        ) { drawn, variation in
            let edit = PieceEdit(
                file: session.file, parts: session.parts, destination: .among,
                kept: parts[variation].kept,
                writesPedal: pedal == nil && isWhole && session.parts.hasPiano)
            let edited = self.edited(
                edit, with: drawn.roll, removed: parts[variation].removed, texts: texts, session)
            try deliver(
                session.drawn(
                    edited, drawn,
                    name: ["vary"] + (keep.map { [$0.rawValue] } ?? []) + ["s\(strength)"],
                    frames: piece.frameCount))
        }
    }

    /// The file with new notes in place of those that make way.
    private func edited(
        _ edit: PieceEdit, with roll: ExpressiveRoll, removed: [KeySet], texts: [String],
        _ session: ModeSession
    ) -> PieceEdit.Result {
        let rate = session.frameRate
        let map = MIDIFileEditor(session.file).tempoMap
        let onsets = OnsetTimes(session.performance.notes.map(\.onsetSeconds))
        return edit.result(
            with: roll, texts: texts,
            removing: { note in
                guard session.parts.contains(note), let key = Keyboard.key(ofPitch: note.pitch)
                else {
                    return false
                }
                let onset = map.seconds(atTick: note.onsetTick) * rate
                let frame = Int(onset + RollOptions.boundaryTolerance)
                return frame < removed.count && removed[frame].contains(key)
            },
            correcting: { note in
                guard keep == .rhythm, let onset = onsets.nearest(to: note.onsetSeconds),
                    abs(onset - note.onsetSeconds) < 1 / rate
                else { return note }
                var note = note
                note.onsetSeconds = onset
                note.offsetSeconds = max(note.offsetSeconds, onset + 0.25 / rate)
                return note
            })
    }

    /// The onsets that make way, by frame.
    private func removedOnsets(
        of piece: ExpressiveRoll, in span: Range<Double>, random: RandomGenerator
    ) -> [KeySet] {
        var random = random
        return (0..<piece.frameCount).map { frame in
            let isInside = span.contains((Double(frame) + 0.5) / piece.frameRate)
            return KeySet(
                keys: piece.onsets(inFrame: frame).filter { _ in
                    random.uniformDouble() < strength && isInside
                })
        }
    }

    /// The piece without some of its notes.
    private func keeps(
        _ piece: ExpressiveRoll, without removed: [KeySet], _ rate: Double
    ) -> ExpressiveRoll {
        var result = ExpressiveRoll(frameRate: rate)
        for frame in 0..<piece.frameCount {
            var given = piece[frame]
            let pairs = zip(given.onsets, given.strikes).filter { !removed[frame].contains($0.0) }
            given.onsets = KeySet(keys: pairs.map(\.0))
            given.strikes = pairs.map(\.1)
            // Appending drops the holds of keys that are no longer struck.
            if frame == 0 { given.held = KeySet() }
            result.append(given)
        }
        return result
    }
}

/// Gives the pedal of a roll, if there is one.
private struct PedalLane: Guide {
    let roll: ExpressiveRoll?

    init(of roll: ExpressiveRoll?) { self.roll = roll }

    func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        guard let roll, frame < roll.frameCount else { return }
        biases.fixPedal(roll.pedal(inFrame: frame))
    }
}
