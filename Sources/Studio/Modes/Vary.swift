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
public struct Vary {
    /// What new notes have in common with those that they stand for.
    public typealias Keeping = VariationGuide.Keeping

    public let request: ModeRequest
    /// The share of notes that make way, 0...1.
    public let strength: Double
    public let keeping: Keeping?

    /// - Throws: `RequestError` for a strength outside 0...1.
    public init(
        _ request: ModeRequest, strength: Double, keeping: Keeping? = nil
    ) throws {
        guard (0...1).contains(strength) else {
            throw RequestError("the strength must lie in 0...1, not \(strength)")
        }
        self.request = request
        self.strength = strength
        self.keeping = keeping
    }

    /// Writes the variations, each with a choice of its own of what stays.
    ///
    /// - Parameter context: an interruption gives up the results that are not finished.
    /// - Throws: errors that name the file at fault.
    public func run(in context: RequestContext = RequestContext()) throws -> [ModeResult] {
        let session = try ModeSession(request, folders: context.folders)
        let rate = session.frameRate
        let piece = try ExpressiveRoll(
            session.performance, options: RollOptions(frameRate: rate))
        let onsets = OnsetTimes(session.performance.notes.map(\.onsetSeconds))
        var sampler = PieceSampler(session.generator)
        sampler.particles = request.particles
        let progress = context.progress(
            "varying", total: max(1, request.count * piece.frameCount), unit: "frames")
        var results: [ModeResult] = []
        for variation in 0..<request.count {
            let random = session.random(variation: variation)
            let removed = removedOnsets(of: piece, random: random.branch(1))
            let kept = keeps(piece, without: removed, rate)
            let pedal = session.performance.pedal.isEmpty ? nil : piece
            let drawn = sampler.piece(
                frameCount: piece.frameCount, frameRate: rate, sampling: session.sampling,
                guide: GuideChain([
                    VariationGuide(piece, kept: kept, keeping: keeping), PedalLane(of: pedal),
                ]), random: random
            ) { done in
                progress.update(variation * piece.frameCount + done)
                return context.isInterrupted
            }
            guard let drawn else { break }
            let texts = session.texts(
                "vary",
                ["strength \(strength)"] + (keeping.map { ["keep \($0.rawValue)"] } ?? [])
                    + ["particles \(request.particles)"])
            let edit = PieceEdit(
                file: session.file, destination: .among, kept: kept, writesPedal: pedal == nil)
            let map = MIDIFileEditor(session.file).tempoMap
            let edited = edit.result(
                with: drawn.roll, texts: texts,
                removing: { note in
                    guard !note.isDrum, let key = Keyboard.key(ofPitch: note.pitch) else {
                        return false
                    }
                    let onset = map.seconds(atTick: note.onsetTick) * rate
                    let frame = Int(onset + RollOptions.boundaryTolerance)
                    return frame < removed.count && removed[frame].contains(key)
                },
                correcting: { note in
                    guard keeping == .rhythm,
                        let onset = onsets.nearest(to: note.onsetSeconds),
                        abs(onset - note.onsetSeconds) < 1 / rate
                    else { return note }
                    var note = note
                    note.onsetSeconds = onset
                    note.offsetSeconds = max(note.offsetSeconds, onset + 0.25 / rate)
                    return note
                })
            results.append(
                try session.result(
                    edited, drawn, variation: variation,
                    name: ["vary"] + (keeping.map { [$0.rawValue] } ?? []) + ["s\(strength)"],
                    frames: piece.frameCount))
        }
        return results
    }

    /// The onsets that make way, by frame.
    private func removedOnsets(
        of piece: ExpressiveRoll, random: RandomGenerator
    ) -> [KeySet] {
        var random = random
        return (0..<piece.frameCount).map { frame in
            KeySet(
                keys: piece.onsets(inFrame: frame).filter { _ in
                    random.uniformDouble() < strength
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
