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
    ///   - instruments: recorded ones, by name, with the keys of each.
    /// - Returns: as many as ``count(of:)`` says; the same ones for the same recipe.
    public func specifications(
        of part: Part, instruments: [String: Set<Int>] = [:]
    ) -> [IntervalSpecification] {
        let drawing = drawing(of: part, instruments)
        let random = RandomGenerator(seed: randomSeed).stream("intervals \(part.rawValue)")
        return (0..<count(of: part)).map { drawing.specification($0, random) }
    }

    private func drawing(
        of part: Part, _ instruments: [String: Set<Int>]
    ) -> IntervalDrawing {
        let keys = heldOutKeys
        var timbres: [Timbre]
        switch part {
        case .training, .seenPresets, .unseenKeys:
            timbres = presets { $0 % 8 != 3 && $0 % 8 != 6 }
            // As much of a share as a family has.
            timbres += Array(repeating: .additive, count: 8)
        case .validation: timbres = presets { $0 % 8 == 3 }
        case .unseenPresets: timbres = presets { $0 % 8 == 6 }
        case .unseenFamilies:
            timbres = Timbre.soundFontPrograms.map(Timbre.soundFont).filter {
                heldOutFamilies.contains($0.family)
            }
        case .realInstruments:
            return IntervalDrawing(
                timbres: instruments.keys.sorted().map(Timbre.recorded), isVaried: false
            ) { timbre, lower, upper in
                guard let known = instruments[timbre.name] else { return false }
                return known.contains(lower) && known.contains(upper)
            }
        }
        let isUnseen = part == .unseenKeys
        return IntervalDrawing(timbres: timbres) { _, lower, _ in
            isUnseen == keys.contains(lower)
        }
    }

    /// Programs of the families that are not held out.
    private func presets(_ isIncluded: (Int) -> Bool) -> [Timbre] {
        Timbre.soundFontPrograms.filter(isIncluded).map(Timbre.soundFont).filter {
            !heldOutFamilies.contains($0.family)
        }
    }
}
