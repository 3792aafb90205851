import PianoRolls
import Support

/// A composer's wish as it bears on each frame: a key, a density, a chord track, a melody that is
/// given.
///
/// A guide is a value. Each piece that is drawn has its own copy, and whoever clones a piece in its
/// middle (a particle sampler) copies the guide with it; what a guide remembers is in the copy.
///
/// Guides compose by ``GuideChain``: each in turn is handed the ``FrameBiases`` that those before
/// it made, and
/// - adds to logits; sums of wishes are wishes, -infinity forbids whatever else is added;
/// - fixes keys (the last to do so wins; fixed keys heed neither biases nor limits);
/// - narrows limits (``FrameBiases/limit(_:)``).
public protocol Guide: Sendable {
    /// Called once for each piece before its first frame, for guides that draw what they wish.
    ///
    /// - Parameter random: a branch of the piece's own generator.
    mutating func begin(_ random: RandomGenerator)

    /// Adds this guide's wishes for a frame to those of others.
    ///
    /// Called once a frame, in order, before the frame is drawn; `before` tells what was drawn last,
    /// so a guide that follows the music (how many notes there were, what was repeated) learns it
    /// here.
    ///
    /// - Parameters:
    ///   - biases: what others wish.
    ///   - frame: the frame's number among the new ones, from 0.
    ///   - before: the frame drawn last; for frame 0 the prompt's last one.
    mutating func shape(_ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame)
}

/// Several guides, one after another.
public struct GuideChain: Guide {
    public var guides: [any Guide]

    public init(_ guides: [any Guide]) {
        self.guides = guides
    }

    public mutating func begin(_ random: RandomGenerator) {
        for index in guides.indices { guides[index].begin(random) }
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        for index in guides.indices {
            guides[index].shape(&biases, frame: frame, after: before)
        }
    }
}

/// A guide for a part of the music, whose frames it counts from 0.
public struct PartGuide: Guide {
    private var guide: any Guide
    private let frames: Range<Int>

    public init(_ guide: any Guide, frames: Range<Int>) {
        (self.guide, self.frames) = (guide, frames)
    }

    public mutating func begin(_ random: RandomGenerator) { guide.begin(random) }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        guard frames.contains(frame) else { return }
        guide.shape(&biases, frame: frame - frames.lowerBound, after: before)
    }
}

extension Guide {
    public mutating func begin(_ random: RandomGenerator) {}

    /// This guide's wishes for a frame, alone.
    public mutating func biases(frame: Int, after before: ExpressiveFrame) -> FrameBiases {
        var biases = FrameBiases()
        shape(&biases, frame: frame, after: before)
        return biases
    }
}
