import Foundation
import PianoRolls

/// Brings the music to a close: fewer and fewer notes, the dominant, then the tonic's chord with its
/// root in the bass, held by the pedal, let go, and silence.
public struct EndGuide: Guide, Equatable {
    /// A tonic and its mode.
    public struct Tonic: Sendable, Equatable {
        /// 0...11, C = 0.
        public let pitchClass: Int
        public let isMinor: Bool

        public init(pitchClass: Int, isMinor: Bool) {
            (self.pitchClass, self.isMinor) = (pitchClass, isMinor)
        }
    }

    /// The frame of the last chord, and that in which it is let go.
    public let chordFrame, releaseFrame: Int
    private let keys: ClosedRange<Int>
    private let givenTonic: Tonic?
    private let approachFrames, cadenceFrames, breathFrames: Int
    /// How much each pitch class was struck, fading; the music's middle of late.
    private var histogram = [Double](repeating: 0, count: 12)
    private var melody = 48.0
    private var chord: [Int] = []

    /// What is left of a strike after each frame: half after 11 s at 16 a second.
    private static let fading = 0.996

    /// - Parameters:
    ///   - chordFrame: where the last chord is struck.
    ///   - releaseFrame: where it is let go, after `chordFrame`; silence follows.
    ///   - keys: that may be struck, inside 0...87.
    ///   - tonic: `nil` for that of the music as it is then, estimated from its pitch classes.
    ///   - prompt: what is continued.
    public init(
        chordFrame: Int, releaseFrame: Int, keys: ClosedRange<Int>, tonic: Tonic?,
        after prompt: ExpressiveRoll
    ) {
        precondition(chordFrame < releaseFrame, "a chord is let go after it is struck")
        (self.chordFrame, self.releaseFrame) = (chordFrame, releaseFrame)
        self.keys = keys
        givenTonic = tonic
        let rate = prompt.frameRate
        approachFrames = EndGuide.approachFrames(chordFrame: chordFrame, frameRate: rate)
        cadenceFrames = Int(1.25 * rate)
        breathFrames = Int(0.25 * rate)
        for frame in max(0, prompt.frameCount - Int(60 * rate))..<prompt.frameCount {
            hear(prompt.onsets(inFrame: frame))
        }
    }

    /// Over how many frames before the last chord the music thins out: six seconds, a third of what
    /// is short.
    static func approachFrames(chordFrame: Int, frameRate: Double) -> Int {
        max(0, min(Int(6 * frameRate), chordFrame / 3))
    }

    /// How dense each frame is beside the music before the close, 0...1; see
    /// ``DensityGuide/Budget``. The last chord's notes are not counted.
    public func weights(frameCount: Int) -> [Float] {
        (0..<frameCount).map { frame in
            let left = chordFrame - frame
            if left <= breathFrames { return 0 }
            guard left < approachFrames else { return 1 }
            return 1 - 0.6 * (1 - Float(left) / Float(approachFrames))
        }
    }

    /// The notes that the last chord has, as a rule.
    public static let chordNotes = 4

    private mutating func hear(_ onsets: KeySet) {
        for index in histogram.indices { histogram[index] *= EndGuide.fading }
        for key in onsets { histogram[Keyboard.pitchClass(ofKey: key)] += 1 }
        if let highest = onsets.highest { melody += 0.2 * (Double(highest) - melody) }
    }

    public mutating func shape(
        _ biases: inout FrameBiases, frame: Int, after before: ExpressiveFrame
    ) {
        if frame > 0 { hear(before.onsets) }
        let left = chordFrame - frame
        if left > 0 {
            guard left <= approachFrames else { return }
            let progress = 1 - Float(left) / Float(approachFrames)
            biases.onsetShift -= 2 * progress
            guard left <= cadenceFrames else { return }
            biases.requiresStrike = false
            if left <= breathFrames { return biases.keys.forbidStrikes(of: .all) }
            let root = tonic.pitchClass + 7
            KeyPreference(
                pitchClasses: Set([0, 4, 7, 10].map { (root + $0) % 12 }), strength: 0.9
            ).shape(&biases, frame: frame, after: before)
            return
        }
        if left == 0 { chord = voicing(within: biases.limits) }
        let isHeld = frame < releaseFrame
        biases.requiresStrike = false
        for key in 0..<Keyboard.keyCount {
            let state: KeyState = left == 0 ? .onset : .held
            biases.fixed.fix(key, as: isHeld && chord.contains(key) ? state : .off)
        }
        // Pressed after the chord, so that it does not catch what was held before.
        let pressed: PedalState = left < 0 ? .down : before.pedal.isDown ? .repedalled : .up
        biases.fixPedal(isHeld ? pressed : .up)
    }

    private var tonic: Tonic { givenTonic ?? EndGuide.tonic(of: histogram) }

    /// The last chord: the root in the bass, the root nearest to the melody, the third and the fifth
    /// below it; as many of them, in this order, as range and hands allow.
    private func voicing(within limits: HandLimits?) -> [Int] {
        let tonic = tonic
        func nearest(_ pitchClass: Int, to place: Int, in range: ClosedRange<Int>) -> Int? {
            range.filter { Keyboard.pitchClass(ofKey: $0) == pitchClass % 12 }
                .min { abs($0 - place) < abs($1 - place) }
        }
        // A bass around C2, and the rest above it.
        guard let bass = nearest(tonic.pitchClass, to: 17, in: keys) else { return [] }
        let above = min(bass + 7, keys.upperBound)...keys.upperBound
        let top = nearest(tonic.pitchClass, to: max(Int(melody), 36), in: above) ?? bass
        let third = tonic.pitchClass + (tonic.isMinor ? 3 : 4)
        let inner = [third, tonic.pitchClass + 7].compactMap { pitchClass in
            let below = max(bass + 1, keys.lowerBound)...max(bass + 1, top)
            return nearest(pitchClass, to: top - 6, in: below)
        }
        var chord: [Int] = []
        for key in [bass, top] + inner where keys.contains(key) && !chord.contains(key) {
            if limits?.canPlay(KeySet(keys: chord + [key])) ?? true { chord.append(key) }
        }
        return chord
    }

    /// The key whose profile is closest to how often pitch classes come: the correlation of
    /// Krumhansl and Schmuckler (Krumhansl, "Cognitive foundations of musical pitch", 1990, ch. 4),
    /// with the profiles of Krumhansl and Kessler (1982). C major of nothing.
    static func tonic(of histogram: [Double]) -> Tonic {
        let major = [6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88]
        let minor = [6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17]
        func centred(_ values: [Double]) -> [Double] {
            let mean = values.reduce(0, +) / 12
            let length = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }.squareRoot()
            return values.map { length > 0 ? ($0 - mean) / length : 0 }
        }
        let heard = centred(histogram)
        var best = (fit: -Double.infinity, tonic: Tonic(pitchClass: 0, isMinor: false))
        for (profile, isMinor) in [(centred(major), false), (centred(minor), true)] {
            for pitchClass in 0..<12 {
                let fit = (0..<12).reduce(0) { $0 + profile[$1] * heard[($1 + pitchClass) % 12] }
                if fit > best.fit + 1e-12 {
                    best = (fit, Tonic(pitchClass: pitchClass, isMinor: isMinor))
                }
            }
        }
        return best.tonic
    }
}
