/// Features over time in one flat buffer: shape [frame, band], row-major.
///
/// librosa's matrices are [band, frame]; transpose to compare.
public struct FeatureMatrix: Sendable, Equatable {
    /// The values of frame 0, then those of frame 1, and so on; `frameCount * bandCount` of them.
    public var values: [Float]
    /// Bands, bins or classes in a frame, >= 1.
    public let bandCount: Int

    /// The number of frames.
    public var frameCount: Int { values.count / bandCount }

    /// Wraps `values`, a whole number of frames.
    public init(values: [Float], bandCount: Int) {
        precondition(bandCount >= 1, "a frame needs a band")
        precondition(
            values.count % bandCount == 0,
            "\(values.count) values do not fill frames of \(bandCount)")
        self.values = values
        self.bandCount = bandCount
    }

    /// A matrix of zeros.
    public init(frameCount: Int, bandCount: Int) {
        self.init(
            values: [Float](repeating: 0, count: frameCount * max(1, bandCount)),
            bandCount: bandCount)
    }

    /// One value. Complexity: O(1).
    public subscript(frame: Int, band: Int) -> Float {
        get {
            precondition(0 <= band && band < bandCount, "there is no band \(band)")
            return values[frame * bandCount + band]
        }
        set {
            precondition(0 <= band && band < bandCount, "there is no band \(band)")
            values[frame * bandCount + band] = newValue
        }
    }

    /// The values of one frame, without a copy.
    public func frame(_ frame: Int) -> ArraySlice<Float> {
        values[frame * bandCount..<(frame + 1) * bandCount]
    }

    /// Appends the frames that `body` passes on, each of `bandCount` values.
    static func collecting(
        bandCount: Int, expectedFrames: Int = 0,
        _ body: ((UnsafeBufferPointer<Float>) -> Void) throws -> Void
    ) rethrows -> FeatureMatrix {
        var values: [Float] = []
        values.reserveCapacity(expectedFrames * bandCount)
        try body { values.append(contentsOf: $0) }
        return FeatureMatrix(values: values, bandCount: bandCount)
    }
}
