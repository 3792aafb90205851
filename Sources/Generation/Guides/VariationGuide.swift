import Foundation
import PianoRolls

/// Keeps some notes of a piece, and has about as many new ones come as others make way.
public struct VariationGuide: Guide {
    /// What new notes have in common with those that they stand for.
    public enum Keeping: String, Codable, Sendable, CaseIterable {
        /// When they begin.
        case rhythm
        /// Their pitches, those of the piece a second around.
        case pitch
        /// Their pitch classes, those that sound half a second around.
        case harmony
    }

    private let kept: ExpressiveRoll
    /// Notes that make way, by frame.
    private let removed: [Int]
    /// The timing bins in which the piece has onsets, by frame.
    private let places: [Set<Int>]
    /// The keys that may be struck, by frame.
    private let welcome: [KeySet]
    private let keepsRhythm: Bool
    /// Notes that are to come yet, a count that new notes lower.
    private var debt = 0.0
    /// What was kept of the frame drawn last.
    private var lastKept = KeySet()

    /// How far new notes may come before those that they stand for, in seconds.
    private static let leadSeconds = 0.25

    /// - Parameters:
    ///   - piece: all of it.
    ///   - kept: the notes that stay, of the same frames.
    ///   - keeping: `nil` leaves new notes free.
    public init(_ piece: ExpressiveRoll, kept: ExpressiveRoll, keeping: Keeping?) {
        precondition(kept.frameCount == piece.frameCount, "the same frames")
        self.kept = kept
        keepsRhythm = keeping == .rhythm
        let count = piece.frameCount
        let lead = keeping == .rhythm ? 0 : Int(VariationGuide.leadSeconds * piece.frameRate)
        var removed = [Int](repeating: 0, count: count)
        for frame in 0..<count {
            let missing = piece.onsets(inFrame: frame).subtracting(kept.onsets(inFrame: frame))
            removed[max(0, frame - lead)] += missing.count
        }
        self.removed = removed
        places = (0..<count).map { Set(piece.strikes(inFrame: $0).map(\.timingBin)) }
        switch keeping {
        case nil, .rhythm:
            welcome = [KeySet](repeating: .all, count: count)
        case .pitch:
            welcome = VariationGuide.around(
                (0..<count).map { piece.onsets(inFrame: $0) }, frames: Int(piece.frameRate))
        case .harmony:
            let sounding = VariationGuide.around(
                (0..<count).map { piece.downKeys(inFrame: $0) },
                frames: Int(piece.frameRate / 2))
            welcome = sounding.map { keys in
                let classes = Set(keys.map(Keyboard.pitchClass(ofKey:)))
                return KeySet(
                    keys: (0..<Keyboard.keyCount).filter {
                        classes.contains(Keyboard.pitchClass(ofKey: $0))
                    })
            }
        }
    }

    /// The union of the sets in some frames on both sides of each.
    private static func around(_ sets: [KeySet], frames: Int) -> [KeySet] {
        sets.indices.map { index in
            sets[max(0, index - frames)..<min(sets.count, index + frames + 1)]
                .reduce(KeySet()) { $0.union($1) }
        }
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        guard frame < kept.frameCount else { return }
        if frame > 0 { debt -= Double(before.onsets.subtracting(lastKept).count) }
        debt += Double(removed[frame])
        let given = kept[frame]
        lastKept = given.onsets
        // A kept note ends where it ended.
        let ended =
            frame > 0 ? kept.downKeys(inFrame: frame - 1).subtracting(given.down) : KeySet()
        for key in ended { biases.fixed.fix(key, as: .off) }
        biases.fixed.fix(given)
        biases.keys.forbidStrikes(of: KeySet.all.subtracting(welcome[frame]))

        if keepsRhythm {
            guard !places[frame].isEmpty else {
                debt = min(debt, 1)
                biases.keys.forbidStrikes(of: .all)
                return
            }
            for bin in 0..<TimingBins.count where !places[frame].contains(bin) {
                biases.notes.timing[bin] = -.infinity
            }
            // A moment is never left without a note.
            if given.onsets.isEmpty { biases.requiresStrike = true }
        }
        guard debt > 0 || (keepsRhythm && given.onsets.isEmpty) else {
            biases.keys.forbidStrikes(of: .all)
            return
        }
        // From the model's own density at one note to come, to chords where many are.
        let shift = Float(min(0.5 * log2(max(debt, 0.5)) + (debt > 4 ? 1 : 0), 4))
        for key in 0..<Keyboard.keyCount { biases.keys.strike(key, by: shift) }
    }
}
