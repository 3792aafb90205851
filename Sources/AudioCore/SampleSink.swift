/// Something that takes interleaved samples in their order: a spool, a stream, a sound device.
public protocol SampleSink: AnyObject {
    /// The level of everything taken so far, before any gain of the sink's own.
    var level: AudioLevel { get }

    /// Takes samples; may wait until there is room for them.
    ///
    /// - Throws: when they cannot be taken, or are no longer wanted.
    func append(_ samples: UnsafeBufferPointer<Float>) throws
}

extension AudioSpool: SampleSink {}
