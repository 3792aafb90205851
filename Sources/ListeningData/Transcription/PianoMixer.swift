import Foundation
import ListeningModels
import MusicCore
import Support

/// Plays a performance by recorded tones, as it would sound within some seconds.
struct PianoMixer {
    /// What differs from one recording of a piano to another.
    struct Touch: Sendable {
        /// How the whole instrument is tuned, in cents.
        var tuningCents = 0.0
        /// How far single keys stray from it, in cents: of 128 keys.
        var keyCents = [Double](repeating: 0, count: 128)
        /// The exponent of velocity in loudness.
        var loudnessExponent = 2.0
        /// How much louder one key is than another, in decibels: of 128 keys.
        var keyDecibels = [Double](repeating: 0, count: 128)
        /// The time in which dampers let a tone of the middle fall to a third, in seconds.
        var dampingSeconds = 0.08

        init() {}

        /// One of many pianos in many states.
        init(random: inout RandomGenerator) {
            func between(_ low: Double, _ high: Double) -> Double {
                low + (high - low) * random.uniformDouble()
            }
            tuningCents = between(-30, 30)
            loudnessExponent = between(1.5, 2.4)
            dampingSeconds = between(0.03, 0.2)
            for key in 0..<128 {
                keyCents[key] = between(-5, 5)
                keyDecibels[key] = between(-2, 2)
            }
        }
    }

    /// The highest key that has a damper.
    private static let highestDampedKey = 88

    let piano: PianoSamples
    let touch: Touch

    /// The sound between two times.
    ///
    /// - Parameters:
    ///   - notes: by onset, as long as key or pedal hold them.
    ///   - start: in seconds.
    ///   - count: samples at 16 kHz.
    /// - Returns: the samples, without a room.
    func mix(_ notes: some Sequence<Note>, from start: Double, count: Int) -> [Float] {
        var output = [Float](repeating: 0, count: count)
        let rate = Double(TranscriptionAnalyzer.sampleRate)
        output.withUnsafeMutableBufferPointer { output in
            for note in notes { add(note, to: output, from: start, rate: rate) }
        }
        return output
    }

    private func add(
        _ note: Note, to output: UnsafeMutableBufferPointer<Float>, from start: Double, rate: Double
    ) {
        let pitch = Int(note.pitch)
        guard let (tone, gain) = piano.tone(key: pitch, velocity: Double(note.velocity)) else {
            return
        }
        let cents = touch.tuningCents + touch.keyCents[pitch]
        let ratio = exp2((Double(pitch - tone.key) + cents / 100) / 12)
        let level =
            gain * Float(pow(Double(note.velocity) / 127, touch.loudnessExponent))
            * Float(pow(10, touch.keyDecibels[pitch] / 20))
        // The first sample of the output at or after the strike, and where it lies in the tone.
        let strike = (note.onsetSeconds - start) * rate
        let first = max(0, Int(strike.rounded(.up)))
        var place = (Double(first) - strike) * ratio
        let isDamped = pitch <= PianoMixer.highestDampedKey
        let release = isDamped ? Int((note.offsetSeconds - start) * rate) : .max
        // Short strings fall silent sooner.
        let seconds = touch.dampingSeconds * exp2(Double(60 - pitch) / 36)
        let fall = Float(exp(-1 / (seconds * rate)))
        // A note released before the window has fallen already.
        var envelope: Float = first > release ? pow(fall, Float(first - release)) : 1
        tone.samples.withUnsafeBufferPointer { samples in
            var index = first
            while index < output.count {
                let whole = Int(place)
                guard whole + 2 < samples.count, envelope > 1e-4 else { break }
                output[index] +=
                    level * envelope
                    * PianoMixer.value(samples, whole, Float(place - Double(whole)))
                if index >= release { envelope *= fall }
                place += ratio
                index += 1
            }
        }
    }

    /// A value between two samples, by Catmull and Rom's cubic.
    @inline(__always)
    private static func value(
        _ samples: UnsafeBufferPointer<Float>, _ index: Int, _ x: Float
    ) -> Float {
        let a = index > 0 ? samples[index - 1] : 0
        let (b, c, d) = (samples[index], samples[index + 1], samples[index + 2])
        let third = 0.5 * (d - a) + 1.5 * (b - c)
        let second = a - 2.5 * b + 2 * c - 0.5 * d
        return ((third * x + second) * x + 0.5 * (c - a)) * x + b
    }
}
