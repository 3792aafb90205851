import Evaluation

/// The figures of a ``CodecReport``; errors are absolute values, those in milliseconds over the notes
/// that were found again.
public struct CodecFigures: Codable, Sendable, Equatable {
    public var codec: CodecReport.Codec
    public var frameRate: Double
    /// The number of files compared.
    public var files: Int
    /// The notes on the keyboard in all of them.
    public var notes: Int
    /// The share of notes that come back with their pitch within a frame of their onset.
    public var onsetsKept: Double
    /// Notes that come back without having been there.
    public var notesAdded: Int
    public var onsetErrorMsMedian: Double?
    public var onsetErrorMsP95: Double?
    public var onsetErrorMsMax: Double?
    /// Of the release of the key.
    public var offsetErrorMsMedian: Double?
    public var offsetErrorMsP95: Double?
    /// Of the end of the sound: the pedal may hold it beyond the release of the key.
    public var soundEndErrorMsMedian: Double?
    public var soundEndErrorMsP95: Double?
    /// In MIDI velocities.
    public var velocityErrorMedian: Double?
    public var velocityErrorP95: Double?
    public var velocityErrorMax: Double?
    /// The share of time in which the pedal is down or up in both.
    public var pedalAgreement: Double?
    /// The share of pressings of the pedal that come back within a frame.
    public var pedalPressesKept: Double?
    public var seconds: Double
    /// Files that could not be compared, and why.
    public var leftOut: [String]

    init(
        _ errors: RoundTripErrors, codec: CodecReport.Codec, frameRate: Double, fileCount: Int,
        leftOut: [String]
    ) {
        self.codec = codec
        self.frameRate = frameRate
        files = fileCount
        notes = errors.noteCount
        let matched = errors.onsetSeconds.count
        onsetsKept = errors.noteCount > 0 ? Double(matched) / Double(errors.noteCount) : 1
        notesAdded = errors.decodedNoteCount - matched
        let onset = Distribution(errors.onsetSeconds, scale: 1000)
        onsetErrorMsMedian = onset?.median
        onsetErrorMsP95 = onset?.p95
        onsetErrorMsMax = onset?.maximum
        let offset = Distribution(errors.offsetSeconds, scale: 1000)
        offsetErrorMsMedian = offset?.median
        offsetErrorMsP95 = offset?.p95
        let soundEnd = Distribution(errors.soundEndSeconds, scale: 1000)
        soundEndErrorMsMedian = soundEnd?.median
        soundEndErrorMsP95 = soundEnd?.p95
        let velocity = Distribution(errors.velocities, scale: 1)
        velocityErrorMedian = velocity?.median
        velocityErrorP95 = velocity?.p95
        velocityErrorMax = velocity?.maximum
        seconds = errors.seconds
        pedalAgreement =
            errors.seconds > 0 ? 1 - errors.pedalDifferenceSeconds / errors.seconds : nil
        pedalPressesKept =
            errors.pedalPressCount > 0
            ? Double(errors.pedalPressesKept) / Double(errors.pedalPressCount) : nil
        self.leftOut = leftOut
    }
}

/// Quantiles of a set of numbers.
private struct Distribution {
    let median: Double
    let p95: Double
    let maximum: Double

    /// `nil` of no numbers. The quantile q is the value of rank floor(q (n - 1)) from below.
    init?(_ values: [Float], scale: Double) {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        func quantile(_ share: Double) -> Double {
            Double(sorted[Int(share * Double(sorted.count - 1))]) * scale
        }
        median = quantile(0.5)
        p95 = quantile(0.95)
        maximum = quantile(1)
    }
}
