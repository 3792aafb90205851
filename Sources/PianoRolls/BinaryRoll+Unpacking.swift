/// Reading packed frames out of memory that someone else owns, for example a mapped cache.
extension BinaryRoll {
    /// The keys set in a frame of packed memory.
    ///
    /// - Parameters:
    ///   - memory: packed frames, 11 bytes each.
    ///   - frame: must lie inside `memory`.
    /// - Returns: the keys whose bits are set.
    public static func keys(in memory: UnsafeRawBufferPointer, frame: Int) -> KeySet {
        let base = frame * bytesPerFrame
        precondition(
            frame >= 0 && base + bytesPerFrame <= memory.count,
            "frame \(frame) is outside the memory of \(memory.count) bytes")
        let low = memory.loadUnaligned(fromByteOffset: base, as: UInt64.self)
        let middle = memory.loadUnaligned(fromByteOffset: base + 8, as: UInt16.self)
        return KeySet(
            low: UInt64(littleEndian: low),
            high: UInt64(UInt16(littleEndian: middle)) | UInt64(memory[base + 10]) << 16)
    }

    /// Writes frames as floats, 1 for a bit that is set and 0 for one that is not.
    ///
    /// Complexity: O(frames); eight values a table look-up.
    ///
    /// - Parameters:
    ///   - memory: packed frames, 11 bytes each.
    ///   - frames: which of them; must lie inside `memory`.
    ///   - output: [frames, 88] row-major, room for at least 88 values a frame.
    public static func unpack(
        _ memory: UnsafeRawBufferPointer, frames: Range<Int>,
        into output: UnsafeMutableBufferPointer<Float>
    ) {
        precondition(
            frames.lowerBound >= 0 && frames.upperBound * bytesPerFrame <= memory.count,
            "frames \(frames) are outside the memory of \(memory.count) bytes")
        precondition(
            output.count >= frames.count * Keyboard.keyCount,
            "\(frames.count) frames do not fit \(output.count) values")
        guard !frames.isEmpty, let outputBase = output.baseAddress else { return }
        let first = frames.lowerBound * bytesPerFrame
        unpackingTable.withUnsafeBufferPointer { table in
            for index in 0..<(frames.count * bytesPerFrame) {
                let destination = UnsafeMutableRawPointer(outputBase + 8 * index)
                destination.storeBytes(
                    of: table[Int(memory[first + index])], as: SIMD8<Float>.self)
            }
        }
    }

    /// Writes frames as floats, 1 for a bit that is set and 0 for one that is not.
    ///
    /// - Parameters:
    ///   - frames: inside 0..<`frameCount`.
    ///   - output: [frames, 88] row-major.
    public func unpack(frames: Range<Int>, into output: UnsafeMutableBufferPointer<Float>) {
        bytes.withUnsafeBytes { BinaryRoll.unpack($0, frames: frames, into: output) }
    }

    /// The eight floats of every byte.
    private static let unpackingTable: [SIMD8<Float>] = (0..<256).map { byte in
        var lanes = SIMD8<Float>(repeating: 0)
        for bit in 0..<8 where byte >> bit & 1 == 1 { lanes[bit] = 1 }
        return lanes
    }
}

extension KeySet {
    /// Writes the set as one frame of packed memory.
    ///
    /// - Parameters:
    ///   - memory: packed frames, 11 bytes each (``BinaryRoll``).
    ///   - frame: must lie inside `memory`.
    public func store(in memory: UnsafeMutableRawBufferPointer, frame: Int) {
        let base = frame * BinaryRoll.bytesPerFrame
        precondition(
            frame >= 0 && base + BinaryRoll.bytesPerFrame <= memory.count,
            "frame \(frame) is outside the memory of \(memory.count) bytes")
        memory.storeBytes(of: low.littleEndian, toByteOffset: base, as: UInt64.self)
        memory.storeBytes(
            of: UInt16(truncatingIfNeeded: high).littleEndian, toByteOffset: base + 8,
            as: UInt16.self)
        memory[base + 10] = UInt8(truncatingIfNeeded: high >> 16)
    }
}
