/// The last frames of a sound, by number, in memory that does not grow with it.
struct FrameHistory {
    /// Values in a frame.
    let size: Int
    private var values: [Float] = []
    /// The number of the first frame that is there.
    private var first: Int

    /// Forgotten frames that are moved away together: one by one, each frame would be moved as often as
    /// there are frames that are kept.
    private static let together = 32

    /// - Parameters:
    ///   - size: values in a frame.
    ///   - first: the number of the first frame that will come.
    init(frameSize size: Int, first: Int) { (self.size, self.first) = (size, first) }

    /// The number of the next frame that will come.
    var end: Int { first + values.count / size }

    /// - Parameter frame: `size` values.
    mutating func append(_ frame: UnsafeBufferPointer<Float>) {
        precondition(frame.count == size, "\(frame.count) values in a frame of \(size)")
        values.append(contentsOf: frame)
    }

    /// Frames one after another, none of them forgotten.
    subscript(_ frames: Range<Int>) -> ArraySlice<Float> {
        values[(frames.lowerBound - first) * size..<(frames.upperBound - first) * size]
    }

    /// Lets go of frames that nobody will ask for.
    ///
    /// - Parameter number: that of the first frame to be kept.
    mutating func forget(before number: Int) {
        guard number - first >= Self.together else { return }
        values.removeFirst((number - first) * size)
        first = number
    }
}
