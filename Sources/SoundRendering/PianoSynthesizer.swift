import Support

/// The built-in piano: additive synthesis, for when there is no SoundFont.
///
/// Every key sounds as a series of decaying sines, tuned sharp of the harmonic series as stiff
/// strings are, brighter when struck harder, each falling fast at first and slowly then; dampers,
/// the sustain pedal and a small room are modelled. It is no recording of a piano, but it is
/// deterministic, weighs nothing and tells how a piece goes. All channels play the piano except
/// channel 9, the drums, which is silent; of the controllers it knows the sustain pedal (64) and
/// the two that end all sound (120 and 123).
public final class PianoSynthesizer: Synthesizer {
    public let title = "the built-in piano"
    public let sampleRate: Int
    public let messageGranularityFrames = 1
    /// Four times as loud as FluidSynth.
    public let liveGain: Float = 1.5

    /// Voices at once; when a new one needs room the faintest released one goes first.
    private static let maximumVoices = 96
    private static let blockFrames = 64

    private var voices: [PianoVoice] = []
    private var heldKeys: Set<Int> = []
    private var pedalDownChannels: Set<UInt8> = []
    private var room: SmallRoom
    private var mono = [Float](repeating: 0, count: PianoSynthesizer.blockFrames)

    /// - Parameter sampleRate: frames per second, 8000...192,000 Hz.
    /// - Throws: ``RenderingError`` for other rates.
    public init(sampleRate: Int = 44_100) throws {
        guard (8000...192_000).contains(sampleRate) else {
            throw RenderingError(
                .invalidSampleRate,
                "the built-in piano renders at 8000 to 192000 Hz, not at \(sampleRate)")
        }
        self.sampleRate = sampleRate
        room = SmallRoom(sampleRate: sampleRate)
    }

    public func send(_ message: SynthMessage) {
        switch message {
        case .noteOn(let channel, let key, let velocity) where velocity > 0:
            strike(channel: channel, key: key, velocity: velocity)
        case .noteOn(let channel, let key, _), .noteOff(let channel, let key):
            heldKeys.remove(number(channel, key))
            damp { $0.channel == channel && $0.key == key }
        case .controlChange(let channel, 64, let value):
            if value >= 64 {
                pedalDownChannels.insert(channel)
            } else {
                pedalDownChannels.remove(channel)
                damp { $0.channel == channel }
            }
        case .controlChange(let channel, let controller, _)
        where controller == 120 || controller == 123:
            heldKeys = heldKeys.filter { $0 / 256 != Int(channel) }
            damp { $0.channel == channel }
        default: break
        }
    }

    public func render(into samples: UnsafeMutableBufferPointer<Float>) {
        let frames = samples.count / 2
        var done = 0
        while done < frames {
            let count = min(PianoSynthesizer.blockFrames, frames - done)
            for index in 0..<(2 * count) { samples[2 * done + index] = 0 }
            for voice in voices {
                mono.withUnsafeMutableBufferPointer { voice.render(frames: count, into: $0) }
                for index in 0..<count {
                    samples[2 * (done + index)] += mono[index] * voice.leftGain
                    samples[2 * (done + index) + 1] += mono[index] * voice.rightGain
                }
            }
            room.process(
                UnsafeMutableBufferPointer(rebasing: samples[(2 * done)..<(2 * (done + count))]))
            voices.removeAll { $0.isSilent }
            done += count
        }
    }

    private func number(_ channel: UInt8, _ key: UInt8) -> Int { Int(channel) * 256 + Int(key) }

    private func strike(channel: UInt8, key: UInt8, velocity: UInt8) {
        guard channel != 9, key < 128 else { return }
        // The hammer takes over the string: what sounded on it fades under the new tone.
        for voice in voices where voice.channel == channel && voice.key == key {
            voice.damp(fast: true)
        }
        if voices.count >= PianoSynthesizer.maximumVoices {
            let faintest = voices.indices.min {
                (voices[$0].isDamped ? 0 : 1, voices[$0].energy)
                    < (voices[$1].isDamped ? 0 : 1, voices[$1].energy)
            }
            if let faintest { voices.remove(at: faintest) }
        }
        heldKeys.insert(number(channel, key))
        voices.append(
            PianoVoice(
                channel: channel, key: key, velocity: min(velocity, 127), sampleRate: sampleRate))
    }

    /// Lets the dampers fall on those voices whose key is up and whose pedal is up.
    private func damp(where isMeant: (PianoVoice) -> Bool) {
        for voice in voices where isMeant(voice) {
            guard !heldKeys.contains(number(voice.channel, voice.key)),
                !pedalDownChannels.contains(voice.channel)
            else { continue }
            voice.damp(fast: false)
        }
    }
}
