import Foundation
import ListeningModels
import Support

/// What a set of intervals consists of: sounds to learn from, to stop by, and to judge by.
///
/// What is judged by was never learnt from: other presets, whole families, a range of keys, and recorded
/// instruments where there are any.
public struct IntervalRecipe: Codable, Sendable, Equatable {
    /// A part of a set.
    public enum Part: String, Codable, Sendable, CaseIterable {
        /// 70 of 100 sounds.
        case training
        /// 15 of 100, by presets that are not in training: decides when training ends.
        case validation
        /// A quarter of the last 15 each.
        case seenPresets = "seen presets"
        case unseenPresets = "unseen presets"
        case unseenFamilies = "unseen families"
        case unseenKeys = "unseen keys"
        /// Real tones of instruments that no training has heard, besides the hundred.
        case realInstruments = "real instruments"
    }

    /// Sounds of all parts but the real instruments.
    public var count = 5000
    /// Sounds by real instruments, where there are recordings.
    public var realCount = 1440
    /// Families that are not in training (``Timbre/family``).
    public var heldOutFamilies = ["brass", "reed"]
    /// Lower keys that are not in training.
    public var heldOutKeys = 70...72
    public var randomSeed: UInt64 = 1

    public init() {}

    /// What is wrong with the values, or `nil`.
    public var fault: String? {
        if !(240...2_000_000).contains(count) {
            return "a set has 240...2000000 sounds, not \(count)"
        }
        if !(12...1_000_000).contains(realCount) {
            return "there are 12...1000000 sounds of real instruments, not \(realCount)"
        }
        return nil
    }

    /// How many sounds a part has.
    public func count(of part: Part) -> Int {
        switch part {
        case .training: count * 70 / 100
        case .validation: count * 15 / 100
        case .realInstruments: realCount
        default: count * 15 / 400
        }
    }

    /// The sounds of a part.
    ///
    /// - Parameters:
    ///   - part: one that there is music for.
    ///   - keys: what timbres can play; those that are missing play everything. Recorded instruments
    ///     are those that are named here.
    /// - Returns: as many as ``count(of:)`` says; the same ones for the same recipe.
    public func specifications(
        of part: Part, keys: [Timbre: Set<Int>] = [:]
    ) -> [IntervalSpecification] {
        let drawing = drawing(of: part, keys)
        let random = RandomGenerator(seed: randomSeed).stream("intervals \(part.rawValue)")
        return (0..<count(of: part)).map { drawing.specification($0, random) }
    }

    private func drawing(of part: Part, _ keys: [Timbre: Set<Int>]) -> IntervalDrawing {
        let (heldOut, isUnseen) = (heldOutKeys, part == .unseenKeys)
        let timbres: [Timbre]
        switch part {
        case .training, .seenPresets, .unseenKeys:
            // Sums of partials have as much of a share as two families.
            timbres =
                presets { $0 % 8 != 3 && $0 % 8 != 6 } + Array(repeating: .additive, count: 16)
        case .validation: timbres = presets { $0 % 8 == 3 }
        case .unseenPresets: timbres = presets { $0 % 8 == 6 }
        case .unseenFamilies:
            timbres = Timbre.soundFontPrograms.map(Timbre.soundFont).filter {
                heldOutFamilies.contains($0.family)
            }
        case .realInstruments: timbres = keys.keys.filter(\.isRecorded).sorted { $0.name < $1.name }
        }
        return IntervalDrawing(timbres: timbres, isVaried: part != .realInstruments) {
            timbre, lower, upper in
            if let playable = keys[timbre] {
                guard playable.contains(lower), playable.contains(upper) else { return false }
            }
            return part == .realInstruments || isUnseen == heldOut.contains(lower)
        }
    }

    /// Programs of the families that are not held out.
    private func presets(_ isIncluded: (Int) -> Bool) -> [Timbre] {
        Timbre.soundFontPrograms.filter(isIncluded).map(Timbre.soundFont).filter {
            !heldOutFamilies.contains($0.family)
        }
    }
}
