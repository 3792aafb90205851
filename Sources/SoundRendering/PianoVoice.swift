import Foundation
import Support

/// One struck string of the built-in piano.
///
/// Each partial is a pair of decaying phasors, rotated by a complex multiplication a frame: a loud
/// one that falls fast and a soft one, slightly out of tune, that falls slowly (the two stages of
/// decay and the beating described by G. Weinreich, "Coupled piano strings", JASA 62, 1977). The
/// inharmonicity of the strings follows the fit of J. Rauhala and V. Välimäki, "Tunable dispersion
/// filter design for piano synthesis", IEEE Signal Processing Letters 13, 2006.
final class PianoVoice {
    let channel: UInt8
    let key: UInt8
    let leftGain: Float
    let rightGain: Float
    /// Whether the damper has fallen.
    private(set) var isDamped = false
    /// The power of the phasors after the last block.
    private(set) var energy: Float = 1

    private var groups: [PhasorGroup] = []
    private let sampleRate: Double
    private var frame = 0
    private let attackFrames: Int
    private var knock: Float
    private let knockDecay: Float
    private var knockFilter: Float = 0
    private var noise: RandomGenerator

    /// Eight phasors: `re + i im` turns by `cosine + i sine`, which holds the decay too.
    private struct PhasorGroup {
        var re: SIMD8<Float>
        var im: SIMD8<Float>
        var cosine: SIMD8<Float>
        var sine: SIMD8<Float>
    }

    init(channel: UInt8, key: UInt8, velocity: UInt8, sampleRate: Int) {
        self.channel = channel
        self.key = key
        self.sampleRate = Double(sampleRate)
        noise = RandomGenerator(seed: UInt64(key) &* 131 &+ UInt64(velocity))
        let strength = Double(velocity) / 127
        let pan = (Double(key) - 64.5) / 87 * 0.7
        leftGain = Float((0.5 * (1 - pan)).squareRoot())
        rightGain = Float((0.5 * (1 + pan)).squareRoot())
        attackFrames = max(1, Int((0.0035 - 0.0025 * strength) * Double(sampleRate)))
        knock = Float(0.05 * strength * strength)
        knockDecay = Float(exp(-1 / (0.012 * Double(sampleRate))))
        makePartials(strength: strength)
    }

    /// Whether nothing audible is left (under about -95 dB of a loud note).
    var isSilent: Bool { energy < 1e-11 }

    /// Lets the damper fall; the highest strings of a piano have none.
    ///
    /// - Parameter fast: the string is taken over by a new stroke.
    func damp(fast: Bool) {
        guard fast || key < 90, !isDamped || fast else { return }
        isDamped = true
        let seconds = fast ? 0.012 : 0.03 + 0.045 * max(0, Double(88 - Int(key)) / 67)
        let factor = Float(exp(-1 / (seconds * sampleRate)))
        for index in groups.indices {
            groups[index].cosine *= factor
            groups[index].sine *= factor
        }
    }

    /// Overwrites the first `frames` of `output` with this voice.
    func render(frames: Int, into output: UnsafeMutableBufferPointer<Float>) {
        var power = SIMD8<Float>(repeating: 0)
        withUnsafeTemporaryAllocation(of: SIMD8<Float>.self, capacity: frames) { lanes in
            lanes.initialize(repeating: .zero)
            for index in groups.indices {
                var group = groups[index]
                for position in 0..<frames {
                    let re = group.re * group.cosine - group.im * group.sine
                    group.im = group.re * group.sine + group.im * group.cosine
                    group.re = re
                    lanes[position] += group.im
                }
                groups[index] = group
                power += group.re * group.re + group.im * group.im
            }
            for position in 0..<frames { output[position] = lanes[position].sum() }
        }
        energy = power.sum()
        if knock > 1e-5 { addKnock(frames: frames, to: output) }
        if frame < attackFrames {
            for position in 0..<min(frames, attackFrames - frame) {
                output[position] *= Float(frame + position) / Float(attackFrames)
            }
        }
        frame += frames
    }

    /// The hammer's knock on the soundboard: a short burst of low noise.
    private func addKnock(frames: Int, to output: UnsafeMutableBufferPointer<Float>) {
        let smoothing = Float(1 - exp(-2 * Double.pi * 500 / sampleRate))
        for position in 0..<frames {
            knockFilter += smoothing * ((2 * noise.uniformFloat() - 1) * knock - knockFilter)
            output[position] += knockFilter
            knock *= knockDecay
        }
    }

    private func makePartials(strength: Double) {
        let key = Double(self.key)
        let fundamental = 440 * exp2((key - 69) / 12)
        let inharmonicity = exp(0.0926 * key - 13.64) + exp(-0.0847 * key - 3.82)
        let highest = min(0.45 * sampleRate, 10_000)
        let brightness = (700 + 3400 * pow(strength, 1.5)) * exp2(max(key - 60, 0) / 40)
        let slowDecay = 0.32 * exp2((key - 60) / 15)

        var partials: [(frequency: Double, amplitude: Double, decay: Double)] = []
        for number in 1...64 {
            let n = Double(number)
            let stretch = ((1 + inharmonicity * n * n) / (1 + inharmonicity)).squareRoot()
            let frequency = n * fundamental * stretch
            guard frequency < highest else { break }
            // The hammer strikes near an eighth of the string and leaves partials out there.
            let place = 0.15 + abs(sin(Double.pi * n * 0.122))
            let amplitude = place * pow(n, -0.55) * exp(-(frequency - fundamental) / brightness)
            guard amplitude > 3e-4 else { continue }
            partials.append((frequency, amplitude, slowDecay + 1.3e-7 * frequency * frequency))
        }
        let power = partials.reduce(0) { $0 + $1.amplitude * $1.amplitude }.squareRoot()
        let loudness = 0.22 * strength * strength + 0.002
        // Low strings are a little louder than the middle, high ones much softer.
        let balance = exp2((60 - key) / (key > 60 ? 36 : 150))
        let gain = loudness * balance / max(power, 1e-9)

        var phasors: [(re: Float, im: Float, cosine: Float, sine: Float)] = []
        func add(_ amplitude: Double, _ frequency: Double, _ decay: Double, _ phase: Double) {
            let shrink = exp(-decay / sampleRate)
            let angle = 2 * Double.pi * frequency / sampleRate
            phasors.append(
                (
                    Float(amplitude * cos(phase)), Float(amplitude * sin(phase)),
                    Float(shrink * cos(angle)), Float(shrink * sin(angle))
                ))
        }
        for (index, partial) in partials.enumerated() {
            let amplitude = partial.amplitude * gain
            let detune = (0.15 + 0.5 * noise.uniformDouble()) * (index % 2 == 0 ? 1 : -1)
            let phase = noise.uniformDouble() * 2 * Double.pi
            add(0.78 * amplitude, partial.frequency, 3.4 * partial.decay + 0.6, phase)
            add(0.22 * amplitude, partial.frequency + detune, partial.decay, phase + 0.6)
        }
        while phasors.count % 8 != 0 { phasors.append((0, 0, 0, 0)) }
        groups = stride(from: 0, to: phasors.count, by: 8).map { start in
            var group = PhasorGroup(re: .zero, im: .zero, cosine: .zero, sine: .zero)
            for lane in 0..<8 {
                group.re[lane] = phasors[start + lane].re
                group.im[lane] = phasors[start + lane].im
                group.cosine[lane] = phasors[start + lane].cosine
                group.sine[lane] = phasors[start + lane].sine
            }
            return group
        }
    }
}
