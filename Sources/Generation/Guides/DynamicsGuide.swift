import Foundation
import PianoRolls

/// Keeps velocities within a range.
public struct VelocityRangeGuide: Guide, Equatable {
    private let biases: [Float]

    /// - Parameter velocities: inside 1...127; the bins that share a velocity with it are left.
    public init(_ velocities: ClosedRange<Int>) {
        biases = (0..<VelocityBins.count).map { bin in
            velocities.overlaps(4 * bin + 1...4 * bin + 4) ? 0 : -.infinity
        }
    }

    public func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame) {
        for bin in self.biases.indices { biases.notes.velocity[bin] += self.biases[bin] }
    }
}

/// Leads loudness along a curve.
///
/// The logits of velocities are tilted, which moves all of a chord's notes alike and leaves a melody
/// louder than what it stands above. How far they are tilted follows the music: by what the
/// model's feeling differs from the curve, and by what the last notes missed it.
public struct DynamicsGuide: Guide, Equatable {
    private let curve: DynamicsCurve
    private let frameCount: Int
    /// What each bin is tilted by, in nats.
    private var tilt = 0.0
    /// The last frame in which a note was struck.
    private var lastStrike = -1

    /// How far from the curve a velocity's odds fall by the square root of e, in bins of four.
    private static let spreadBins = 3.5
    /// How much of what a note missed the curve by goes into the tilt.
    private static let gain = 0.012
    /// Where notes are rare each counts for more, since the curve goes on without them: for so many
    /// notes a frame, over six frames at most.
    private static let notesPerFrame = 0.6

    /// - Parameters:
    ///   - curve: how loud the music is wished to be.
    ///   - frameCount: the length of the new music, over which the curve is spread.
    public init(_ curve: DynamicsCurve, frameCount: Int) {
        (self.curve, self.frameCount) = (curve, max(1, frameCount))
    }

    private func targetBin(_ frame: Int) -> Double {
        let velocity = curve.velocity(at: (Double(frame) + 0.5) / Double(frameCount))
        return (velocity - 2) / 4
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        let target = targetBin(frame)
        if frame > 0, !before.strikes.isEmpty {
            let count = Double(before.strikes.count)
            let mean = before.strikes.reduce(0) { $0 + Double($1.velocityBin) } / count
            let silence = Double(min(frame - 1 - lastStrike, 6))
            let weight = max(count, DynamicsGuide.notesPerFrame * silence)
            tilt += DynamicsGuide.gain * weight * (targetBin(frame - 1) - mean)
            tilt = min(max(tilt, -1), 1)
            lastStrike = frame - 1
        }
        for bin in 0..<VelocityBins.count {
            let distance = (Double(bin) - target) / DynamicsGuide.spreadBins
            biases.notes.velocity[bin] += Float(
                tilt * (Double(bin) - target) - distance * distance / 2)
        }
    }
}

/// Loudness over the length of a piece, as composers write it: "pp < f > p".
public struct DynamicsCurve: Sendable, Equatable {
    /// Stretches of equal length, each from one velocity to another.
    public let segments: [(start: Double, end: Double)]

    public static func == (left: DynamicsCurve, right: DynamicsCurve) -> Bool {
        left.segments.elementsEqual(right.segments) { $0 == $1 }
    }

    /// The velocity of every mark: 14 apart, mp and mf on both sides of what pianists play on
    /// average.
    public static let velocities: [(mark: String, velocity: Double)] = [
        ("ppp", 18), ("pp", 32), ("p", 46), ("mp", 60), ("mf", 74), ("f", 88), ("ff", 102),
        ("fff", 116),
    ]

    /// Reads marks with hairpins between them. Each hairpin, and each mark without one beside it,
    /// takes an equal part of the length: "p" stays, "pp < f > p" rises and falls, "p < f p" rises
    /// in the first half and is at once soft in the second.
    ///
    /// - Returns: `nil` for anything else: unknown marks, a hairpin without marks on both sides, or
    ///   one against its marks, as in "f < p".
    public init?(_ text: String) {
        var tokens: [String] = []
        for character in text where !character.isWhitespace || tokens.last != " " {
            let isLetter = character.isLetter
            if isLetter, let last = tokens.last, last.first?.isLetter == true {
                tokens[tokens.count - 1].append(character)
            } else {
                tokens.append(character.isWhitespace ? " " : String(character))
            }
        }
        tokens.removeAll { $0 == " " }
        var segments: [(start: Double, end: Double)] = []
        var hairpin: String?
        var last: (velocity: Double, isUsed: Bool)?
        for token in tokens {
            if token == "<" || token == ">" {
                guard last != nil, hairpin == nil else { return nil }
                hairpin = token
                continue
            }
            guard
                let velocity = DynamicsCurve.velocities.first(where: { $0.mark == token })?.velocity
            else { return nil }
            if let sign = hairpin, let start = last?.velocity {
                guard sign == "<" ? start < velocity : start > velocity else { return nil }
                segments.append((start, velocity))
            } else if let last, !last.isUsed {
                segments.append((last.velocity, last.velocity))
            }
            last = (velocity, hairpin != nil)
            hairpin = nil
        }
        guard hairpin == nil, let last else { return nil }
        if !last.isUsed { segments.append((last.velocity, last.velocity)) }
        self.segments = segments
    }

    /// The velocity at a place.
    ///
    /// - Parameter position: 0...1 of the length; what lies outside counts as the nearer end.
    /// - Returns: a MIDI velocity, with a fraction.
    public func velocity(at position: Double) -> Double {
        let place = min(max(position, 0), 1) * Double(segments.count)
        let index = min(Int(place), segments.count - 1)
        let (start, end) = segments[index]
        return start + (end - start) * (place - Double(index))
    }

    /// The softest and the loudest velocity.
    public var range: ClosedRange<Double> {
        let ends = segments.flatMap { [$0.start, $0.end] }
        return (ends.min() ?? 0)...(ends.max() ?? 0)
    }
}
