import Foundation
import SoundRendering
import Support

/// Plays single tones, or two at once, of one timbre.
protocol ToneSource {
    /// Two tones as they lie in a sound of an interval, before room and noise.
    ///
    /// - Parameters:
    ///   - specification: of this timbre.
    ///   - onsets: of the lower and the upper tone, in seconds.
    ///   - seconds: how long each is held.
    /// - Returns: one channel at ``IntervalSound/sampleRate``, ``IntervalSound/seconds`` long.
    /// - Throws: what the source meets; see the types that conform.
    mutating func tones(
        _ specification: IntervalSpecification, onsets: (lower: Double, upper: Double),
        seconds: Double
    ) throws -> [Float]
}

/// A program of a SoundFont, each tone on a channel of its own so that it can be tuned.
struct SoundFontTones: ToneSource {
    private let synthesizer: FluidSynthesizer
    /// Whatever a pitch bend of all 14 bits means; FluidSynth's default.
    private static let bendCents = 200.0

    init(soundFontPath: String, program: Int) throws {
        var options = FluidSynthesizer.Options()
        options.sampleRate = IntervalSound.sampleRate
        // The room is ours, so that no sound hears the one before.
        (options.reverb, options.polyphony) = (false, 64)
        synthesizer = try FluidSynthesizer(soundFontPath: soundFontPath, options: options)
        for channel in [0, 1] as [UInt8] {
            synthesizer.send(.programChange(channel: channel, program: UInt8(program)))
        }
    }

    mutating func tones(
        _ specification: IntervalSpecification, onsets: (lower: Double, upper: Double),
        seconds: Double
    ) throws -> [Float] {
        let s = specification
        var messages: [(frame: Int, message: SynthMessage)] = []
        for (channel, key, velocity, cents, onset) in [
            (UInt8(0), s.keys.lower, s.velocities.lower, s.detuningCents.lower, onsets.lower),
            (UInt8(1), s.keys.upper, s.velocities.upper, s.detuningCents.upper, onsets.upper),
        ] {
            let bend = 8192 * (1 + (s.tuningCents + cents) / Self.bendCents)
            synthesizer.send(
                .pitchBend(channel: channel, value: UInt16(max(0, min(16_383, bend.rounded())))))
            messages.append(
                (
                    frame(onset),
                    .noteOn(channel: channel, key: UInt8(key), velocity: UInt8(clamping: velocity))
                ))
            messages.append(
                (frame(onset + seconds), .noteOff(channel: channel, key: UInt8(key))))
        }
        var samples: [Float] = []
        let end = frame(IntervalSound.seconds)
        for (place, message) in messages.sorted(by: { $0.frame < $1.frame }) {
            samples += render(min(place, end) - samples.count)
            synthesizer.send(message)
        }
        samples += render(end - samples.count)
        // Nothing of this sound is heard in the next one.
        for channel in [0, 1] as [UInt8] {
            synthesizer.send(.controlChange(channel: channel, controller: 120, value: 0))
        }
        _ = render(1024)
        return samples
    }

    /// One tone, not bent, held to its end.
    func tone(key: Int, velocity: Int, seconds: Double) -> [Float] {
        synthesizer.send(
            .noteOn(channel: 0, key: UInt8(clamping: key), velocity: UInt8(clamping: velocity)))
        let samples = render(frame(seconds))
        synthesizer.send(.controlChange(channel: 0, controller: 120, value: 0))
        _ = render(1024)
        return samples
    }

    private func frame(_ seconds: Double) -> Int {
        Int((seconds * Double(IntervalSound.sampleRate)).rounded())
    }

    /// The next frames, both channels mixed.
    private func render(_ count: Int) -> [Float] {
        guard count > 0 else { return [] }
        var stereo = [Float](repeating: 0, count: 2 * count)
        stereo.withUnsafeMutableBufferPointer { synthesizer.render(into: $0) }
        return (0..<count).map { 0.5 * (stereo[2 * $0] + stereo[2 * $0 + 1]) }
    }
}

/// Sums of partials: their slope and resonances, the weakness of the first or the even ones,
/// stiffness, attack, decay, vibrato and breath are drawn for each sound.
struct AdditiveTones: ToneSource {
    mutating func tones(
        _ specification: IntervalSpecification, onsets: (lower: Double, upper: Double),
        seconds: Double
    ) throws -> [Float] {
        var random = RandomGenerator(seed: specification.seed).stream("partials")
        let voice = Voice(&random)
        let rate = Double(IntervalSound.sampleRate)
        var samples = [Float](repeating: 0, count: Int(IntervalSound.seconds * rate))
        for (key, cents, onset) in [
            (specification.keys.lower, specification.detuningCents.lower, onsets.lower),
            (specification.keys.upper, specification.detuningCents.upper, onsets.upper),
        ] {
            let pitch = Double(key - 69) / 12 + (specification.tuningCents + cents) / 1200
            voice.add(
                440 * pow(2, pitch), to: &samples, from: Int(onset * rate),
                count: Int(seconds * rate), &random)
        }
        return samples
    }

    /// What the partials of a sound have in common.
    private struct Voice {
        private let slope, evenLevel, firstLevel, breath: Double
        private let stiffness, attack, decay, vibratoCents, vibratoHertz: Double

        /// Resonances of a body: waves over the logarithm of frequency, with periods in octaves.
        private let waves: [(period: Double, decibels: Double, phase: Double)]

        init(_ random: inout RandomGenerator) {
            func between(_ low: Double, _ high: Double) -> Double {
                low + (high - low) * random.uniformDouble()
            }
            slope = between(0.4, 2.4)
            evenLevel = random.uniformDouble() < 0.25 ? between(0, 0.5) : 1
            firstLevel = random.uniformDouble() < 0.25 ? between(0.03, 0.5) : 1
            breath = random.uniformDouble() < 0.3 ? between(0.002, 0.03) : 0
            waves = [6, 3, 1.7, 1].map {
                (period: $0, decibels: between(0, 7), phase: between(0, 2 * .pi))
            }
            stiffness = random.uniformDouble() < 0.5 ? 0 : between(0, 4e-4)
            attack = between(0.003, 0.08)
            decay = random.uniformDouble() < 0.5 ? between(0.15, 3) : 60
            vibratoCents = random.uniformDouble() < 0.3 ? between(3, 15) : 0
            vibratoHertz = between(4, 7)
        }

        func add(
            _ frequency: Double, to samples: inout [Float], from start: Int, count: Int,
            _ random: inout RandomGenerator
        ) {
            let rate = Double(IntervalSound.sampleRate)
            let release = 0.03 * rate
            for partial in 1...24 {
                let n = Double(partial)
                let hertz = n * frequency * (1 + stiffness * n * n).squareRoot()
                guard hertz < 0.45 * rate else { break }
                let level =
                    (partial.isMultiple(of: 2) ? evenLevel : partial == 1 ? firstLevel : 1)
                    * pow(n, -slope) * colour(hertz) * (0.7 + 0.6 * random.uniformDouble())
                let first = 2 * Double.pi * random.uniformDouble()
                // Higher partials die sooner.
                let fall = log(1000.0) / (decay * rate) * (0.6 + 0.4 * n)
                let step = 2 * Double.pi * hertz / rate
                let turn = 2 * Double.pi * vibratoHertz / rate
                let depth = step * (pow(2, vibratoCents / 1200) - 1)
                for index in 0..<min(count, samples.count - start) {
                    let time = Double(index)
                    let phase =
                        first + step * time
                        - (turn > 0 && depth > 0 ? depth / turn * cos(turn * time) : 0)
                    let envelope =
                        min(1, time / (attack * rate))
                        * min(1, (Double(count) - time) / release) * exp(-fall * time)
                    samples[start + index] += Float(0.2 * level * envelope * sin(phase))
                }
            }
            guard breath > 0 else { return }
            for index in 0..<min(count, samples.count - start) {
                let edge = min(1, Double(index) / (attack * rate), Double(count - index) / release)
                samples[start + index] += Float(breath * edge * (2 * random.uniformDouble() - 1))
            }
        }

        /// What the body multiplies a partial by.
        private func colour(_ hertz: Double) -> Double {
            pow(
                10,
                waves.reduce(0) {
                    $0 + $1.decibels * cos(2 * .pi * log2(hertz) / $1.period + $1.phase)
                } / 20)
        }
    }
}
