import Foundation
import ListeningModels
import Support

/// A room, a microphone and a recorder: what lies between a piano and a file.
struct RecordingConditions: Sendable {
    private let filters: [Biquad]
    private let room: Room
    private let wet: Float
    /// The root mean square of the result, in decibels of full scale.
    private let levelDecibels: Double
    /// The level of the noise under it, in decibels.
    private let noiseDecibels: Double
    private let noiseColour: Float
    private let drive: Float
    private let seed: RandomGenerator

    /// One of many.
    ///
    /// - Parameter random: draws it: 0 to 1.2 s of reverberation, an equaliser of three bands, at times the band of a
    ///   telephone, noise 12 to 60 dB under the music, a level between -34 and -14 dB.
    init(random: inout RandomGenerator) {
        func between(_ low: Double, _ high: Double) -> Double {
            low + (high - low) * random.uniformDouble()
        }
        var filters = [
            Biquad.shelf(hertz: between(80, 400), decibels: between(-8, 6), isHigh: false),
            Biquad.shelf(hertz: between(1500, 5000), decibels: between(-12, 6), isHigh: true),
            Biquad.peak(hertz: between(300, 3000), decibels: between(-6, 6), q: between(0.5, 2)),
        ]
        if random.uniformDouble() < 0.2 {
            filters.append(Biquad.lowPass(hertz: between(3000, 7000)))
        }
        if random.uniformDouble() < 0.3 { filters.append(Biquad.highPass(hertz: between(30, 120))) }
        self.filters = filters
        room = Room(seconds: between(0.1, 1.2), size: between(0.7, 1.6))
        wet = random.uniformDouble() < 0.15 ? 0 : Float(pow(10, between(-30, -6) / 20))
        levelDecibels = between(-34, -14)
        noiseDecibels = between(12, 60)
        noiseColour = Float(between(0, 0.97))
        drive = random.uniformDouble() < 0.1 ? Float(between(1, 3)) : 0
        seed = random.stream("noise")
    }

    /// Records a sound.
    ///
    /// - Parameters:
    ///   - sound: at 16 kHz.
    ///   - level: the root mean square that becomes the level of the recording; that of the
    ///     performance as a whole.
    /// - Returns: as many samples, none beyond full scale.
    func record(_ sound: [Float], level: Float) -> [Float] {
        var sound = sound
        if wet > 0 {
            let echo = room.reverberation(of: sound)
            for index in sound.indices { sound[index] += wet * echo[index] }
        }
        for filter in filters { filter.apply(to: &sound) }
        let gain = Float(pow(10, levelDecibels / 20)) / max(level, 1e-5)
        let noiseLevel = Float(pow(10, (levelDecibels - noiseDecibels) / 20))
        var noise = ColouredNoise(colour: noiseColour, level: noiseLevel, random: seed)
        for index in sound.indices {
            var value = gain * sound[index] + noise.next()
            if drive > 0 { value = tanh(drive * value) / drive }
            sound[index] = max(-1, min(1, value))
        }
        return sound
    }
}

/// White noise through a low pass of the first order.
struct ColouredNoise {
    private let colour, step: Float
    private var value: Float = 0
    private var random: RandomGenerator

    /// - Parameters:
    ///   - colour: from 0, white, towards 1, which is as dark as can be.
    ///   - level: the root mean square.
    ///   - random: draws the samples.
    init(colour: Float, level: Float, random: RandomGenerator) {
        (self.colour, self.random) = (colour, random)
        // Evenly distributed values in ±a have the power a²/3.
        step = (1 - colour * colour).squareRoot() * level * Float(3).squareRoot()
    }

    mutating func next() -> Float {
        value = colour * value + step * (2 * random.uniformFloat() - 1)
        return value
    }

    /// Noise of some colour.
    ///
    /// - Parameters:
    ///   - count: how many samples.
    ///   - level: their root mean square.
    ///   - random: draws the colour and the samples.
    /// - Returns: the samples.
    static func samples(count: Int, level: Float, random: inout RandomGenerator) -> [Float] {
        var noise = ColouredNoise(
            colour: 0.97 * random.uniformFloat(), level: level, random: random.stream("noise"))
        return (0..<count).map { _ in noise.next() }
    }
}

/// A second-order filter (R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter
/// coefficients").
struct Biquad: Sendable {
    private let b0, b1, b2, a1, a2: Float

    private init(_ b: (Double, Double, Double), _ a: (Double, Double, Double)) {
        (b0, b1, b2) = (Float(b.0 / a.0), Float(b.1 / a.0), Float(b.2 / a.0))
        (a1, a2) = (Float(a.1 / a.0), Float(a.2 / a.0))
    }

    private static func angles(_ hertz: Double, _ q: Double) -> (cosine: Double, alpha: Double) {
        let angle = 2 * Double.pi * hertz / Double(TranscriptionAnalyzer.sampleRate)
        return (cos(angle), sin(angle) / (2 * q))
    }

    static func lowPass(hertz: Double) -> Biquad {
        let (c, alpha) = angles(hertz, 0.707)
        return Biquad(((1 - c) / 2, 1 - c, (1 - c) / 2), (1 + alpha, -2 * c, 1 - alpha))
    }

    static func highPass(hertz: Double) -> Biquad {
        let (c, alpha) = angles(hertz, 0.707)
        return Biquad(((1 + c) / 2, -1 - c, (1 + c) / 2), (1 + alpha, -2 * c, 1 - alpha))
    }

    static func peak(hertz: Double, decibels: Double, q: Double) -> Biquad {
        let ((c, alpha), gain) = (angles(hertz, q), pow(10, decibels / 40))
        return Biquad(
            (1 + alpha * gain, -2 * c, 1 - alpha * gain),
            (1 + alpha / gain, -2 * c, 1 - alpha / gain))
    }

    static func shelf(hertz: Double, decibels: Double, isHigh: Bool) -> Biquad {
        let ((c, alpha), gain) = (angles(hertz, 0.707), pow(10, decibels / 40))
        let root = 2 * gain.squareRoot() * alpha
        let (sum, difference) = (gain + 1, gain - 1)
        // High shelves are low ones with the sign of the cosine turned.
        let s = isHigh ? -1.0 : 1.0
        return Biquad(
            (
                gain * (sum - s * difference * c + root),
                s * 2 * gain * (difference - s * sum * c),
                gain * (sum - s * difference * c - root)
            ),
            (
                sum + s * difference * c + root, -s * 2 * (difference + s * sum * c),
                sum + s * difference * c - root
            ))
    }

    func apply(to samples: inout [Float]) {
        var (s1, s2): (Float, Float) = (0, 0)
        for index in samples.indices {
            let x = samples[index]
            let y = b0 * x + s1
            s1 = b1 * x - a1 * y + s2
            s2 = b2 * x - a2 * y
            samples[index] = y
        }
    }
}

/// Four comb filters and two all-passes (M. R. Schroeder, "Natural sounding artificial
/// reverberation", 1962).
struct Room: Sendable {
    /// The time in which the sound falls by 60 dB.
    let seconds: Double
    /// How much longer all delays are than those of a room of the usual size.
    let size: Double

    /// The echoes of a sound, without the sound itself.
    func reverberation(of sound: [Float]) -> [Float] {
        let rate = Double(TranscriptionAnalyzer.sampleRate)
        var sum = [Float](repeating: 0, count: sound.count)
        for delay in [0.0297, 0.0371, 0.0411, 0.0437] {
            let length = max(1, Int(delay * size * rate))
            let feedback = Float(pow(10, -3 * delay * size / seconds))
            var line = [Float](repeating: 0, count: length)
            var place = 0
            for index in sound.indices {
                let echo = line[place]
                line[place] = sound[index] + feedback * echo
                sum[index] += 0.5 * echo
                place = place + 1 == length ? 0 : place + 1
            }
        }
        for delay in [0.005, 0.0017] {
            let length = max(1, Int(delay * size * rate))
            var line = [Float](repeating: 0, count: length)
            var place = 0
            for index in sum.indices {
                let (delayed, x) = (line[place], sum[index])
                let y = delayed - 0.7 * x
                line[place] = x + 0.7 * y
                sum[index] = y
                place = place + 1 == length ? 0 : place + 1
            }
        }
        return sum
    }
}
