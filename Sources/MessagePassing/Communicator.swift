import Support

/// Processes or threads that work on one thing together, in the sense of the Message Passing
/// Interface: `size` of them, numbered by `rank`.
///
/// All ranks make the same calls in the same order; each call waits for the others. One thread at a
/// time may use an instance.
public protocol Communicator: AnyObject, Sendable {
    /// This one's number, 0..<`size`.
    var rank: Int { get }
    /// How many there are, >= 1.
    var size: Int { get }

    /// Waits for all.
    ///
    /// - Throws: ``MessagePassingError`` when another rank is gone.
    func barrier() throws

    /// Copies the bytes of rank `root` to all others.
    func broadcast(_ bytes: UnsafeMutableRawBufferPointer, from root: Int) throws

    /// Sends block i of `source` to rank i and receives block i of `target` from it; `size` blocks of
    /// equal length on either side.
    func exchange(
        _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) throws

    /// Collects every rank's `source`, all of equal length, in `target` by rank, on all.
    func gather(
        _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawBufferPointer) throws

    /// Ends all ranks at once; does not return where that is possible.
    func abort(code: Int32)
}

/// A failure of communication between ranks.
public struct MessagePassingError: Error, CustomStringConvertible, Sendable, Equatable {
    /// What went wrong, for programs.
    public enum Code: String, Sendable {
        /// There is no MPI library, or it lacks a function.
        case noLibrary
        /// A call failed; often another rank is gone.
        case callFailed
        /// Ranks do not have the same.
        case ranksDiffer
    }

    public let code: Code
    /// The cause and what to do about it.
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}

/// How numbers travel between ranks.
public enum WireFormat: String, Sendable, Codable, CaseIterable {
    /// As they are.
    case float32
    /// Rounded to bfloat16: half the bytes, 8 bits of precision; sums are taken in float32.
    case bf16

    /// Bytes of a number.
    public var bytesPerValue: Int { self == .float32 ? 4 : 2 }
}

extension Communicator {
    /// Replaces `values` on every rank by their sums over all ranks.
    ///
    /// Every rank adds up one part of the array, always in the order of the ranks, and hands its sums to all.
    /// The result is the same to the last bit on every rank, whatever the library beneath.
    ///
    /// - Complexity: each rank sends and receives 2 (size - 1) / size times the bytes of the array.
    public func sum(
        _ values: UnsafeMutableBufferPointer<Float>, wire: WireFormat = .float32
    ) throws {
        guard size > 1, !values.isEmpty else { return }
        let format: any Wire.Type = wire == .float32 ? Float32Wire.self : BFloat16.self
        let blockCount = (values.count + size - 1) / size
        let (block, whole) = (
            blockCount * wire.bytesPerValue, size * blockCount * wire.bytesPerValue
        )
        let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * whole, alignment: 64)
        defer { bytes.deallocate() }
        let sent = UnsafeMutableRawBufferPointer(rebasing: bytes[..<whole])
        let received = UnsafeMutableRawBufferPointer(rebasing: bytes[whole...])
        format.pack(UnsafeBufferPointer(values), into: sent)
        try exchange(UnsafeRawBufferPointer(sent), into: received)
        // This rank's part of the sums, in the place of what it no longer needs.
        let part = UnsafeMutableRawBufferPointer(rebasing: sent[..<block])
        withUnsafeTemporaryAllocation(of: Float.self, capacity: blockCount) { sums in
            sums.initialize(repeating: 0)
            for rank in 0..<size {
                let start = rank * block
                format.add(
                    UnsafeRawBufferPointer(rebasing: received[start..<start + block]), to: sums)
            }
            format.pack(UnsafeBufferPointer(sums), into: part)
        }
        try gather(UnsafeRawBufferPointer(part), into: received)
        values.update(repeating: 0)
        format.add(UnsafeRawBufferPointer(received), to: values)
    }

    /// Replaces a few numbers by their sums over all ranks, in the order of the ranks.
    public func sum(_ values: inout [Double]) throws {
        guard size > 1, !values.isEmpty else { return }
        let all = try gatherAll(values)
        for index in values.indices { values[index] = all.reduce(0) { $0 + $1[index] } }
    }

    /// Every rank's values by rank; all ranks give equally many.
    public func gatherAll<Value: BitwiseCopyable>(_ values: [Value]) throws -> [[Value]] {
        guard size > 1, let first = values.first else { return [values] }
        var all = [Value](repeating: first, count: values.count * size)
        try values.withUnsafeBytes { source in
            try all.withUnsafeMutableBytes { try gather(source, into: $0) }
        }
        return (0..<size).map { Array(all[$0 * values.count..<($0 + 1) * values.count]) }
    }

    /// Every rank's bytes by rank, of any lengths.
    ///
    /// - Complexity: every rank receives `size` times the longest of them.
    public func gatherAll(bytes: [UInt8]) throws -> [[UInt8]] {
        let counts = try gatherAll([Int64(bytes.count)]).map { Int($0[0]) }
        let room = counts.max() ?? 0
        guard room > 0 else { return counts.map { _ in [] } }
        let padded = bytes + [UInt8](repeating: 0, count: room - bytes.count)
        return zip(try gatherAll(padded), counts).map { Array($0.prefix($1)) }
    }

    /// Checks that all ranks have the same text, such as a version or the description of data.
    ///
    /// - Parameters:
    ///   - what: for people: "the data".
    ///   - text: what must agree.
    /// - Throws: ``MessagePassingError`` that names the ranks that differ from rank 0, on all ranks.
    public func requireEqual(_ what: String, _ text: String) throws {
        var hash = ContentHash()
        hash.combine(text)
        try requireEqual(what, hash: hash.value)
    }

    /// Checks that all ranks have the same hash; see ``requireEqual(_:_:)``.
    public func requireEqual(_ what: String, hash: UInt64) throws {
        let hashes = try gatherAll([hash])
        let different = hashes.indices.filter { hashes[$0] != hashes[0] }
        guard !different.isEmpty else { return }
        let ranks = different.map(String.init).joined(separator: ", ")
        throw MessagePassingError(
            .ranksDiffer, "\(what) of rank \(ranks) differs from that of rank 0")
    }
}

/// Numbers as they travel. Whole arrays at once: each format has loops of its own.
protocol Wire {
    /// Writes numbers as they travel, and zeros behind them.
    static func pack(
        _ values: UnsafeBufferPointer<Float>, into bytes: UnsafeMutableRawBufferPointer)
    /// Adds the first numbers of what has travelled to sums.
    static func add(_ bytes: UnsafeRawBufferPointer, to sums: UnsafeMutableBufferPointer<Float>)
}

enum Float32Wire: Wire {
    static func pack(
        _ values: UnsafeBufferPointer<Float>, into bytes: UnsafeMutableRawBufferPointer
    ) {
        let words = bytes.bindMemory(to: Float.self)
        _ = words.update(fromContentsOf: values)
        words[values.count...].update(repeating: 0)
    }

    static func add(_ bytes: UnsafeRawBufferPointer, to sums: UnsafeMutableBufferPointer<Float>) {
        let words = bytes.bindMemory(to: Float.self)
        for index in 0..<min(words.count, sums.count) { sums[index] += words[index] }
    }
}

/// bfloat16, the upper half of float32.
enum BFloat16: Wire {
    static func pack(
        _ values: UnsafeBufferPointer<Float>, into bytes: UnsafeMutableRawBufferPointer
    ) {
        let words = bytes.bindMemory(to: UInt16.self)
        for index in 0..<values.count { words[index] = word(values[index]) }
        words[values.count...].update(repeating: 0)
    }

    static func add(_ bytes: UnsafeRawBufferPointer, to sums: UnsafeMutableBufferPointer<Float>) {
        let words = bytes.bindMemory(to: UInt16.self)
        for index in 0..<min(words.count, sums.count) { sums[index] += value(words[index]) }
    }

    /// Rounded to nearest, ties to even; NaN stays NaN.
    static func word(_ value: Float) -> UInt16 {
        let bits = value.bitPattern
        let rounded = (bits &+ 0x7fff &+ (bits >> 16 & 1)) >> 16
        return UInt16(truncatingIfNeeded: value == value ? rounded : bits >> 16 | 0x40)
    }

    static func value(_ word: UInt16) -> Float { Float(bitPattern: UInt32(word) << 16) }
}
