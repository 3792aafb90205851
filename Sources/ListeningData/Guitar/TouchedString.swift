import Foundation
import ListeningModels
import Support

/// Makes harmonics of a recorded note, as if a finger had touched the string at a node while it was
/// struck: strike, body and room are those of a real guitar.
///
/// Modes with a node at an n-th of the string repeat n times within the period, and the mean of the
/// sound with itself, later by n-ths of the period, keeps those alone. Of the other modes the finger
/// takes more and more until it leaves; what it left sounds on, as in ``StringModel``.
public struct TouchedString {
    private let note: StruckNote
    private let key: Double
    private var random: RandomGenerator

    /// Above it a note is too high to be made a harmonic of, a MIDI key.
    private static let highestKey = 62.0
    /// The highest aperiodicity of a note whose modes can be told apart.
    private static let highestAperiodicity = 0.15
    /// Samples on either side from which one in between is made.
    private static let reach = 8

    /// A string to touch; `nil` where the recording's note is too high or has no clear pitch.
    ///
    /// - Parameters:
    ///   - recording: one channel at ``GuitarFeatures/sampleRate``, a note that is no harmonic.
    ///   - random: makes all harmonics of it.
    public init?(in recording: [Float], random: RandomGenerator) {
        guard let note = StruckNote(in: recording), let pitch = note.pitch,
            pitch.aperiodicity < Self.highestAperiodicity, pitch.key < Self.highestKey
        else { return nil }
        (self.note, key, self.random) = (note, pitch.key, random)
    }

    /// One harmonic, at another node or otherwise touched each time.
    ///
    /// - Returns: one channel at ``GuitarFeatures/sampleRate``, and the MIDI key at which it sounds.
    public mutating func harmonic() -> (samples: [Float], pitch: Double) {
        let node = StringModel.nodes[Int(random.next() % UInt64(StringModel.nodes.count))]
        let finger = FingerTouch(random: &random)
        var samples = modes(node: node)
        for index in samples.indices {
            let seconds = Double(index - note.strike) / Double(GuitarFeatures.sampleRate)
            let left = Float(pow(10, -finger.decibels(after: seconds) / 20))
            samples[index] += left * (note.samples[index] - samples[index])
        }
        return (samples, key + 12 * log2(Double(node)))
    }

    /// What sounds of the modes that have a node at an n-th of the string.
    private func modes(node: Int) -> [Float] {
        let period = Double(GuitarFeatures.sampleRate) / (440 * pow(2, (key - 69) / 12))
        var modes = [Float](repeating: 0, count: note.samples.count)
        for part in 0..<node {
            let delay = Double(part) * period / Double(node)
            let whole = Int(delay)
            // A sinc under a Hann window lies between samples.
            let taps = (-Self.reach...Self.reach).map { tap -> Float in
                let x = Double(tap) + delay - Double(whole)
                let sinc = abs(x) < 1e-9 ? 1 : sin(.pi * x) / (.pi * x)
                return Float(sinc * max(0, 0.5 + 0.5 * cos(.pi * x / Double(Self.reach + 1))))
            }
            for index in modes.indices {
                var sum: Float = 0
                for (offset, tap) in taps.enumerated() {
                    let place = index - whole + offset - Self.reach
                    if note.samples.indices.contains(place) { sum += tap * note.samples[place] }
                }
                modes[index] += sum / Float(node)
            }
        }
        return modes
    }
}

/// How a finger that touches a node takes energy from the modes without one there.
struct FingerTouch {
    /// When it leaves.
    let seconds: Double
    /// What it has taken by then.
    let decibels: Double

    init(random: inout RandomGenerator) {
        seconds = 0.01 + 0.11 * random.uniformDouble()
        decibels = 15 + 50 * random.uniformDouble()
    }

    /// What it has taken some time after the strike, in dB.
    func decibels(after time: Double) -> Double {
        decibels * max(0, min(1, time / seconds))
    }
}
