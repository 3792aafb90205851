import Foundation

/// A guitar's note as it is found in a recording.
public struct StruckNote: Sendable {
    /// One channel at ``GuitarFeatures/sampleRate``: from 10 ms before the sound comes within 40 dB of
    /// its loudest, half a second to three seconds, ended by silence where the recording is shorter.
    /// What lies under the lowest string is taken out.
    public let samples: [Float]
    /// The sample at which the note is struck; what fingers do on the strings lies before it.
    public let strike: Int

    private static let rate = Double(GuitarFeatures.sampleRate)
    /// Below it a recording holds rumble, in Hz: the lowest string sounds at 82, tuned down at 73.
    private static let lowest = 65.0
    /// How long the strike is looked for, in seconds.
    private static let strikeSeconds = 2.5
    /// The middle of the pitches that are looked for, C#2 to F#6.
    static let middleKey = 62

    /// Finds the note; `nil` where nothing sounds.
    ///
    /// - Parameter recording: one channel at ``GuitarFeatures/sampleRate``.
    public init?(in recording: [Float]) {
        let sound = Self.withoutRumble(recording)
        let peak = sound.reduce(0) { max($0, abs($1)) }
        guard peak > 1e-4, let onset = sound.firstIndex(where: { abs($0) > 0.01 * peak }) else {
            return nil
        }
        let first = max(0, onset - GuitarFeatures.sampleRate / 100)
        let note = sound[first...].prefix(Int(GuitarFeatures.maximumSeconds * Self.rate))
        let shortest = Int(GuitarFeatures.minimumSeconds * Self.rate)
        samples = note + [Float](repeating: 0, count: max(0, shortest - note.count))
        strike = Self.strike(in: samples)
    }

    /// What sounds from the strike on.
    public var sound: ArraySlice<Float> { samples[strike...] }

    /// The pitch from the strike on; `nil` where the sound is too short.
    public var pitch: HeardPitch? {
        let padded = sound.prefix(Int(1.2 * Self.rate)) + [Float](repeating: 0, count: 8192)
        return HeardPitch(
            of: Array(padded), sampleRate: GuitarFeatures.sampleRate, near: Self.middleKey,
            places: 0.06...0.5, margin: 0.15)
    }

    /// The last place before the loudest 20 ms that is 9 dB softer.
    private static func strike(in samples: [Float]) -> Int {
        let hop = GuitarFeatures.sampleRate / 200
        let count = min(samples.count, Int(strikeSeconds * rate)) / hop
        let powers = (0..<count).map { step in
            samples[step * hop..<(step + 1) * hop].reduce(Float(0)) { $0 + $1 * $1 }
        }
        guard count > 4 else { return 0 }
        let levels = (2..<count - 1).map { powers[$0 - 2...$0 + 1].reduce(0, +).squareRoot() }
        guard let loudest = levels.max(), var step = levels.firstIndex(of: loudest) else {
            return 0
        }
        while step > 0, levels[step] > 0.35 * loudest { step -= 1 }
        return step == 0 ? 0 : (step + 2) * hop - 10
    }

    /// A Butterworth high-pass of fourth order: two filters of R. Bristow-Johnson's "Audio EQ Cookbook".
    private static func withoutRumble(_ samples: [Float]) -> [Float] {
        let angle = 2 * Double.pi * lowest / rate
        var filtered = samples
        for quality in [0.541_196, 1.306_563] {
            let width = sin(angle) / (2 * quality)
            let scale = 1 / (1 + width)
            let edge = Float((1 + cos(angle)) / 2 * scale)
            let (near, far) = (Float(-2 * cos(angle) * scale), Float((1 - width) * scale))
            var (x1, x2, y1, y2): (Float, Float, Float, Float) = (0, 0, 0, 0)
            for index in filtered.indices {
                let x = filtered[index]
                let y = edge * (x - 2 * x1 + x2) - near * y1 - far * y2
                (x2, x1, y2, y1) = (x1, x, y1, y)
                filtered[index] = y
            }
        }
        return filtered
    }
}
