import Foundation
import ListeningModels
import Support

/// A plucked string as a sum of its modes: what scarce kinds of notes are made of.
///
/// Modes lie at n f sqrt(1 + B n²) for a stiffness B (Fletcher and Rossing, "The Physics of Musical
/// Instruments", 2.18) and are plucked in proportion to sin(n π β) at the part β of the length. A
/// finger at the part x takes energy from a mode in proportion to sin²(n π x), so that a touched
/// node leaves the modes that have a node there: a harmonic. No finger takes all of the others, and what
/// it leaves of them sounds on. A hand that lies on the string takes it from all modes: a dead note. Up the
/// neck strings are shorter, stiffer and often sound less long, for a fingertip holds them. Body, pick, pickup,
/// amplifier and strings that sound along are drawn, as all else.
public struct StringModel {
    private var random: RandomGenerator
    private let rate = Double(GuitarFeatures.sampleRate)

    /// Open strings of a guitar in standard tuning, MIDI keys.
    private static let openStrings = [40, 45, 50, 55, 59, 64]
    /// The parts of the string that fingers touch, as often as they come here.
    static let nodes = [2, 2, 2, 3, 3, 4, 4, 5]

    /// - Parameter random: makes all notes.
    public init(random: RandomGenerator) {
        self.random = random
    }

    /// One note.
    ///
    /// - Returns: one channel at ``GuitarFeatures/sampleRate``, three seconds, peak 1, and the MIDI
    ///   key at which it sounds; for a dead note that of the string.
    public mutating func note(_ kind: GuitarNote) -> (samples: [Float], pitch: Double) {
        let length = Int(GuitarFeatures.maximumSeconds * rate)
        var samples = [Float](repeating: 0, count: length)
        let open = Double(Self.openStrings[Int(random.next() % 6)])
        let fret =
            kind == .harmonic && random.uniformDouble() < 0.7
            ? 0 : Double(random.next() % (kind == .general ? 23 : 13))
        let tuning = between(-0.4, 0.4)
        let frequency = 440 * pow(2, (open + fret + tuning - 69) / 12)
        let node = kind == .harmonic ? Self.nodes[Int(random.next() % 8)] : 1
        let isElectric = random.uniformDouble() < 0.5
        pluck(&samples, frequency, kind, node: node, fret: fret, isElectric: isElectric)
        let level = samples.reduce(1e-9) { max($0, abs($1)) }
        strike(&samples, kind, level: Double(level))
        if kind != .deadNote, random.uniformDouble() < 0.4 {
            soundAlong(&samples, level: Double(level))
        }
        for _ in 0..<3 {
            PeakingFilter(
                frequency: 80 * pow(70, random.uniformDouble()), quality: between(0.5, 3),
                decibels: between(-9, 9), sampleRate: GuitarFeatures.sampleRate
            ).apply(to: &samples)
        }
        let peak = samples.reduce(1e-9) { max($0, abs($1)) }
        let drive = isElectric && random.uniformDouble() < 0.25 ? Float(between(0.5, 3)) : 0
        for index in samples.indices {
            let sample = samples[index] / peak
            samples[index] = drive > 0 ? tanh(drive * sample) / tanh(drive) : sample
        }
        return (samples, open + fret + tuning + 12 * log2(Double(node)))
    }

    private mutating func between(_ low: Double, _ high: Double) -> Double {
        low + (high - low) * random.uniformDouble()
    }

    /// What holds for all modes of a note.
    private struct Vibration {
        let stiffness, place, slope, brightness, pickup: Double
        /// Of the lowest mode, nepers per second, and the frequency at which it has doubled.
        let damping, dampingFrequency: Double
    }

    /// A finger or a hand on the string.
    private struct Touch {
        /// The part of the length, and the part that is covered.
        let place, width: Double
        /// Nepers per second that it takes from a mode with an antinode there.
        let strength: Double
        /// When it leaves; `nil` stays.
        let seconds: Double?

        /// What it takes from mode `n`: sin² averaged over what is covered.
        func damping(of n: Double) -> Double {
            let phase = 2 * Double.pi * n * place
            let reach = Double.pi * n * width
            let spread = reach > 1e-6 ? sin(reach) / reach : 1
            return strength * 0.5 * (1 - cos(phase) * spread)
        }
    }

    private mutating func touch(_ kind: GuitarNote, node: Int) -> Touch? {
        switch kind {
        case .general: nil
        case .harmonic: finger(node: node)
        case .deadNote:
            Touch(
                place: between(0.08, 0.6), width: between(0.02, 0.2),
                strength: between(60, 400), seconds: nil)
        }
    }

    /// Takes from modes with an antinode there until it leaves.
    private mutating func finger(node: Int) -> Touch {
        let finger = FingerTouch(random: &random)
        return Touch(
            place: (1 + between(-0.015, 0.015)) / Double(node), width: between(0.004, 0.02),
            strength: finger.decibels / (20 * log10(M_E)) / finger.seconds,
            seconds: finger.seconds)
    }

    /// Adds the modes, in two planes that are slightly out of tune with each other.
    private mutating func pluck(
        _ samples: inout [Float], _ frequency: Double, _ kind: GuitarNote, node: Int, fret: Double,
        isElectric: Bool
    ) {
        let shortening = pow(2, fret / 12)
        // Half of the fingertips take nothing.
        let held =
            kind == .general && fret > 0 && random.uniformDouble() < 0.5
            ? between(1, 3) * pow(shortening, between(0, 1.2)) : 1
        let string = Vibration(
            stiffness: 1e-5 * pow(30, random.uniformDouble()) * shortening * shortening,
            place: min(0.5, between(0.06, 0.35) * (kind == .harmonic ? 1 : min(1.4, shortening))),
            slope: between(0.4, 2), brightness: 600 * pow(10, random.uniformDouble()),
            pickup: isElectric ? min(0.5, between(0.05, 0.28) * shortening) : 0,
            damping: held * 6.9 / between(1.2, 14), dampingFrequency: between(400, 3500))
        let touch = touch(kind, node: node)
        let spread = between(0.0001, 0.001)
        let balance = between(0.1, 0.9)
        for plane in 0..<2 {
            let share = plane == 0 ? balance : 1 - balance
            for number in 1...80 {
                let n = Double(number)
                let hertz =
                    n * frequency * (1 + string.stiffness * n * n).squareRoot()
                    * (1 + (plane == 0 ? 0 : spread))
                guard hertz < 10_400 else { break }
                var level = share * sin(n * .pi * string.place) / pow(n, string.slope)
                level *= exp(-pow(hertz / string.brightness, 2) / 8) * between(0.75, 1.25)
                if string.pickup > 0 { level *= sin(n * .pi * string.pickup) }
                let ratio = hertz / string.dampingFrequency
                let damping = string.damping * (1 + ratio * ratio) * (plane == 0 ? 1 : 1.4)
                addMode(
                    to: &samples, level: level, hertz: hertz, damping: damping,
                    touched: touch?.damping(of: n) ?? 0, for: touch?.seconds)
            }
        }
    }

    private mutating func addMode(
        to samples: inout [Float], level: Double, hertz: Double, damping: Double,
        touched: Double, for seconds: Double?
    ) {
        let step = 2 * Double.pi * hertz / rate
        let release = seconds.map { Int($0 * rate) } ?? samples.count
        let phase = between(-0.3, 0.3)
        var (re, im) = (level * sin(phase), level * cos(phase))
        var factor = exp(-(damping + touched) / rate)
        var (turnRe, turnIm) = (factor * cos(step), factor * sin(step))
        for index in samples.indices {
            if index == release {
                factor = exp(-damping / rate)
                (turnRe, turnIm) = (factor * cos(step), factor * sin(step))
            }
            samples[index] += Float(re)
            (re, im) = (re * turnRe + im * turnIm, im * turnRe - re * turnIm)
            if index % 1024 == 1023, abs(re) + abs(im) < 1e-6 { break }
        }
    }

    /// Adds partials of open strings, which sound along or were left sounding.
    private mutating func soundAlong(_ samples: inout [Float], level: Double) {
        for _ in 0...random.next() % 3 {
            let key = Double(Self.openStrings[Int(random.next() % 6)])
            let partial = Double(1 + random.next() % 3)
            addMode(
                to: &samples, level: level * pow(10, between(-60, -28) / 20),
                hertz: partial * 440 * pow(2, (key - 69) / 12), damping: between(0.5, 4),
                touched: 0, for: nil)
        }
    }

    /// Adds the noise of pick or finger and the thump of the body, which dead notes consist of for a
    /// good part.
    private mutating func strike(_ samples: inout [Float], _ kind: GuitarNote, level: Double) {
        let decibels = kind == .deadNote ? between(-26, -2) : between(-46, -4)
        let noise = level * pow(10, decibels / 20)
        let seconds = between(0.002, 0.03)
        let smooth = between(0.1, 0.9)
        var last = 0.0
        for index in 0..<min(samples.count, Int(8 * seconds * rate)) {
            last += (1 - smooth) * (2 * random.uniformDouble() - 1 - last)
            samples[index] += Float(noise * last * exp(-Double(index) / (seconds * rate)))
        }
        let thump = level * pow(10, (kind == .deadNote ? between(-30, -6) : between(-40, 2)) / 20)
        for _ in 0..<3 {
            addMode(
                to: &samples, level: thump * between(0.3, 1),
                hertz: 80 * pow(12, random.uniformDouble()),
                damping: 6.9 / between(0.04, 0.25), touched: 0, for: nil)
        }
    }
}
