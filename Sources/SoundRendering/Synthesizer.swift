/// Something that turns messages into stereo sound, without regard to the time of day.
///
/// ``OfflineRenderer`` drives it: messages, then frames, then messages again.
public protocol Synthesizer: AnyObject {
    /// What it is, for reports, for example "FluidSynth 2.3.1".
    var title: String { get }
    /// Frames a second, in Hz.
    var sampleRate: Int { get }
    /// Messages take effect at multiples of this many frames; calls of ``render(into:)`` ask for
    /// multiples of it. 1 is sample-accurate.
    var messageGranularityFrames: Int { get }
    /// What brings loud piano music near full scale without passing it, but for its very loudest
    /// chords: for sound that leaves before its peak is known.
    var liveGain: Float { get }
    /// Takes a message that holds from the next frame on.
    func send(_ message: SynthMessage)
    /// Overwrites `samples` with the next frames, interleaved left and right, full scale at -1...1
    /// but not held to it.
    func render(into samples: UnsafeMutableBufferPointer<Float>)
}

extension Synthesizer {
    /// The synthesizer's own level.
    public var liveGain: Float { 1 }
}
