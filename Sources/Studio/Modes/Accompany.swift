import Foundation
import Generation
import MIDIFiles
import MusicCore
import PianoRolls
import Requests
import Support

/// Adds what lies below a melody, from its first bar on: the work behind `accompany`.
///
/// The melody stays as it is. The model plays on below it; particles in which the melody's next notes
/// come as a surprise die out, so that what is played fits what comes above it.
public struct Accompany {
    public let request: ModeRequest
    private let plan: Controls?

    /// - Parameter controls: wishes for the accompaniment.
    public init(
        _ request: ModeRequest, controls: Controls? = nil
    ) {
        self.request = request
        plan = controls
    }

    /// Writes the melody with an accompaniment, or several.
    ///
    /// - Parameter context: an interruption gives up the results that are not finished.
    /// - Throws: `RequestError` for a melody without room below; errors that name the file at fault.
    public func run(in context: RequestContext = RequestContext()) throws -> [ModeResult] {
        let session = try ModeSession(request, folders: context.folders)
        let melody = try session.melody()
        let hasPedal = !session.performance.pedal.isEmpty
        let guide = MelodyGuide(melody, fixesPedal: hasPedal)
        let seconds = Double(melody.frameCount) / session.frameRate
        var controls = plan ?? Controls()
        if !controls.has(.density) {
            // With the melody: a lone line invites the model to leave it alone.
            controls[Controls.Density.self] = Controls.Density(
                value: min(10, max(3, 2 * Double(melody.noteCount) / seconds)))
        }
        let wishes = try ControlPlan(controls, seconds: seconds)
        let wished = wishes.guide(
            frameRate: session.frameRate, frameCount: melody.frameCount,
            prompt: ExpressiveRoll(frameRate: session.frameRate))
        let chain = GuideChain((wished?.guides ?? []) + [guide])
        return try session.pieces(
            frameCount: melody.frameCount, guide: chain, in: context
        ) { piece, variation in
            let edit = PieceEdit(
                file: session.file, destination: .ownTrack(name: "Accompaniment"), kept: melody,
                writesPedal: !hasPedal)
            let result = edit.result(
                with: piece.roll,
                texts: session.texts(
                    "accompany", controls.settings + ["particles \(request.particles)"])
            ) { _ in
                false
            } correcting: {
                wishes.finished(
                    Performance(notes: [$0]), from: 0, frameRate: session.frameRate
                ).notes.first ?? $0
            }
            return try session.result(
                result, piece, variation: variation, name: ["accompany"], frames: melody.frameCount)
        }
    }
}

extension ModeSession {
    /// The file's notes as frames, with room below them.
    ///
    /// - Throws: `RequestError` where there is none.
    func melody() throws -> ExpressiveRoll {
        let roll = try ExpressiveRoll(performance, options: RollOptions(frameRate: frameRate))
        guard roll.noteCount > 0 else {
            throw RequestError("\(request.path) has no notes among the piano's 88 keys")
        }
        let lowest = (0..<roll.frameCount).compactMap { roll.downKeys(inFrame: $0).lowest }
        let middle = lowest.sorted()[lowest.count / 2]
        guard middle >= 15 else {
            throw RequestError(
                "the melody of \(request.path) lies too low (around pitch "
                    + "\(Keyboard.pitch(ofKey: middle))): there is no room below it")
        }
        return roll
    }

    /// Draws every result that was asked for.
    func pieces(
        frameCount: Int, guide: any Guide, in context: RequestContext,
        _ make: (PieceSampler.Piece, _ variation: Int) throws -> ModeResult
    ) throws -> [ModeResult] {
        var sampler = PieceSampler(generator)
        sampler.particles = request.particles
        let progress = context.progress(
            "composing", total: max(1, request.count * frameCount), unit: "frames")
        var results: [ModeResult] = []
        for variation in 0..<request.count {
            let piece = sampler.piece(
                frameCount: frameCount, frameRate: frameRate, sampling: sampling, guide: guide,
                random: random(variation: variation)
            ) { done in
                progress.update(variation * frameCount + done)
                return context.isInterrupted
            }
            guard let piece else { break }
            results.append(try make(piece, variation))
        }
        return results
    }

    /// Writes one of them.
    func result(
        _ edited: PieceEdit.Result, _ piece: PieceSampler.Piece, variation: Int, name: [String],
        frames: Int
    ) throws -> ModeResult {
        ModeResult(
            path: try write(edited.file, variation: variation, name: name),
            performance: edited.performance, newNotes: edited.newNotes, newSpans: [],
            figures: [
                "given_nats_per_frame": (0 - piece.logEvidence) / Double(max(1, frames)),
                "resamplings": Double(piece.resamplings),
            ], notices: variation == 0 ? notices : [])
    }
}
