import Foundation
import Support

/// The safetensors format: named arrays and text metadata in one file.
///
/// Layout (specification by Hugging Face): 8 bytes little-endian header length, a JSON header with
/// `dtype`, `shape` and `data_offsets` of every array, then the bytes, which the arrays fill without
/// gaps or overlaps. Header length, shapes and offsets are checked against the file before anything
/// is allocated by them. The metadata hold a checksum of the bytes, so that damage is noticed; files
/// of other programs have none.
public struct SafeTensors: Sendable {
    /// Element types that are read; all become float32.
    public enum DType: String, Sendable {
        case float64 = "F64"
        case float32 = "F32"
        case float16 = "F16"
        case bfloat16 = "BF16"
        case int64 = "I64"
        case int32 = "I32"

        var bytesPerElement: Int {
            switch self {
            case .float64, .int64: 8
            case .float32, .int32: 4
            case .float16, .bfloat16: 2
            }
        }
    }

    /// One array.
    public struct Entry: Sendable {
        /// The type in the file.
        public var dtype: DType
        public var shape: [Int]
        /// Row-major elements as float32.
        public var elements: [Float]

        public init(dtype: DType = .float32, shape: [Int], elements: [Float]) {
            precondition(elements.count == shape.reduce(1, *), "elements do not fill \(shape)")
            self.dtype = dtype
            self.shape = shape
            self.elements = elements
        }
    }

    /// The arrays by name.
    public var entries: [String: Entry]
    /// Free text by key.
    public var metadata: [String: String]

    public init(entries: [String: Entry] = [:], metadata: [String: String] = [:]) {
        self.entries = entries
        self.metadata = metadata
    }

    // MARK: Reading

    /// Reads a file.
    ///
    /// - Throws: `FileError` where it cannot be read, ``CheckpointError`` where it is no sound
    ///   safetensors file.
    public init(path: String) throws {
        try self.init(bytes: try Files.read(path), path: path)
    }

    /// Reads the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - path: the name for error messages.
    /// - Throws: ``CheckpointError``.
    public init(bytes: [UInt8], path: String) throws {
        func bad(_ message: String) -> CheckpointError {
            CheckpointError(.malformed, path: path, message: message)
        }
        guard bytes.count >= 8 else {
            throw bad("it has \(bytes.count) bytes, fewer than a header")
        }
        let length = (0..<8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[$1]) }
        guard length <= UInt64(bytes.count - 8) else {
            throw bad("its header claims \(length) bytes, the file has \(bytes.count - 8) after it")
        }
        let dataStart = 8 + Int(length)
        let json: Any
        do {
            json = try JSONSerialization.jsonObject(with: Data(bytes[8..<dataStart]))
        } catch {
            throw bad("its header is no JSON")
        }
        guard let header = json as? [String: Any] else { throw bad("its header is no JSON object") }
        self.init()
        var placed: [PlacedArray] = []
        for (name, value) in header {
            if name == "__metadata__" {
                guard let metadata = value as? [String: String] else {
                    throw bad("__metadata__ is no map of texts")
                }
                self.metadata = metadata
                continue
            }
            placed.append(
                try PlacedArray(name, value, byteCount: bytes.count - dataStart, fault: bad))
        }
        if let checksum = metadata.removeValue(forKey: SafeTensors.checksumKey),
            checksum != SafeTensors.checksum(of: bytes[dataStart...])
        {
            throw bad("its arrays are damaged: their checksum is not the one that was written")
        }
        // Arrays that shared bytes would let a short file ask for any amount of memory.
        var position = 0
        placed.sort {
            ($0.range.lowerBound, $0.range.count) < ($1.range.lowerBound, $1.range.count)
        }
        for array in placed {
            guard array.range.lowerBound == position else {
                throw bad(
                    "'\(array.name)' starts at byte \(array.range.lowerBound) instead of \(position),"
                        + " where the array before it ends")
            }
            position = array.range.upperBound
        }
        guard position == bytes.count - dataStart else {
            throw bad("\(bytes.count - dataStart - position) bytes at its end belong to no array")
        }
        for array in placed {
            let slice = bytes[dataStart...].dropFirst(array.range.lowerBound)
            entries[array.name] = Entry(
                dtype: array.dtype, shape: array.shape,
                elements: SafeTensors.decode(slice.prefix(array.range.count), as: array.dtype))
        }
    }

    /// Where the checksum of the arrays' bytes stands among the metadata.
    static let checksumKey = "cadenza.checksum"

    private static func checksum(of bytes: some Collection<UInt8>) -> String {
        var hash = ContentHash()
        if bytes.withContiguousStorageIfAvailable({ hash.combine(UnsafeRawBufferPointer($0)) })
            == nil
        {
            hash.combine(Array(bytes))
        }
        return String(hash.value, radix: 16)
    }

    private static func decode(_ bytes: ArraySlice<UInt8>, as dtype: DType) -> [Float] {
        bytes.withUnsafeBytes { raw in
            (0..<raw.count / dtype.bytesPerElement).map { index in
                let offset = index * dtype.bytesPerElement
                switch dtype {
                case .float64:
                    let bits = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
                    return Float(Double(bitPattern: UInt64(littleEndian: bits)))
                case .float32:
                    let bits = raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
                    return Float(bitPattern: UInt32(littleEndian: bits))
                case .float16:
                    let bits = raw.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
                    return HalfPrecision.float(fromHalf: UInt16(littleEndian: bits))
                case .bfloat16:
                    let bits = raw.loadUnaligned(fromByteOffset: offset, as: UInt16.self)
                    return Float(bitPattern: UInt32(UInt16(littleEndian: bits)) << 16)
                case .int64:
                    let bits = raw.loadUnaligned(fromByteOffset: offset, as: Int64.self)
                    return Float(Int64(littleEndian: bits))
                case .int32:
                    let bits = raw.loadUnaligned(fromByteOffset: offset, as: Int32.self)
                    return Float(Int32(littleEndian: bits))
                }
            }
        }
    }

    // MARK: Writing

    /// The bytes of a file: arrays in the order of their names.
    ///
    /// Integers are written as float32: only `.float16` and `.bfloat16` entries keep their type.
    public func encoded() throws -> [UInt8] {
        var header: [String: Any] = [:]
        var data: [UInt8] = []
        for (name, entry) in entries.sorted(by: { $0.key < $1.key }) {
            let begin = data.count
            let written: DType
            switch entry.dtype {
            case .float16:
                written = .float16
                for value in entry.elements {
                    withUnsafeBytes(of: HalfPrecision.half(fromFloat: value).littleEndian) {
                        data.append(contentsOf: $0)
                    }
                }
            case .bfloat16:
                written = .bfloat16
                for value in entry.elements {
                    withUnsafeBytes(of: HalfPrecision.bfloat16(fromFloat: value).littleEndian) {
                        data.append(contentsOf: $0)
                    }
                }
            default:
                written = .float32
                for value in entry.elements {
                    withUnsafeBytes(of: value.bitPattern.littleEndian) {
                        data.append(contentsOf: $0)
                    }
                }
            }
            header[name] = [
                "dtype": written.rawValue, "shape": entry.shape,
                "data_offsets": [begin, data.count],
            ]
        }
        var metadata = metadata
        metadata[SafeTensors.checksumKey] = SafeTensors.checksum(of: data)
        header["__metadata__"] = metadata
        var json = [UInt8](
            try JSONSerialization.data(withJSONObject: header, options: [.sortedKeys]))
        while json.count % 8 != 0 { json.append(UInt8(ascii: " ")) }
        let length = UInt64(json.count)
        return (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * UInt64($0))) } + json + data
    }

    /// Writes a file beside its place and renames it there.
    public func write(to path: String) throws {
        try Files.writeAtomically(try encoded(), to: path)
    }
}

/// Conversions between float32 and the 16-bit formats, in integers so that they run anywhere.
enum HalfPrecision {
    /// IEEE 754 binary16 to binary32; exact.
    static func float(fromHalf half: UInt16) -> Float {
        let sign = UInt32(half & 0x8000) << 16
        let exponent = UInt32(half >> 10) & 0x1f
        let fraction = UInt32(half & 0x3ff)
        switch exponent {
        case 0:
            let magnitude = Float(fraction) * 0x1p-24
            return sign == 0 ? magnitude : -magnitude
        case 0x1f:
            return Float(bitPattern: sign | 0x7f80_0000 | fraction << 13)
        default:
            return Float(bitPattern: sign | (exponent + 112) << 23 | fraction << 13)
        }
    }

    /// binary32 to binary16, rounding to nearest, ties to even; overflow gives infinity.
    static func half(fromFloat value: Float) -> UInt16 {
        let bits = value.bitPattern
        let sign = UInt16(truncatingIfNeeded: bits >> 16) & 0x8000
        let magnitude = bits & 0x7fff_ffff
        if magnitude > 0x7f80_0000 { return sign | 0x7e00 }
        if magnitude >= 0x4780_0000 { return sign | 0x7c00 }
        if magnitude < 0x3880_0000 {
            // Subnormal: the scaled value is rounded by the addition's own rounding rule.
            let scaled = (Float(bitPattern: magnitude) * 0x1p24).rounded(.toNearestOrEven)
            return sign | UInt16(scaled)
        }
        let rounded = magnitude + 0xfff + ((magnitude >> 13) & 1)
        return sign | UInt16(truncatingIfNeeded: (rounded - 0x3800_0000) >> 13)
    }

    /// binary32 to bfloat16, rounding to nearest, ties to even.
    static func bfloat16(fromFloat value: Float) -> UInt16 {
        if value.isNaN { return 0x7fc0 }
        let bits = value.bitPattern
        return UInt16(truncatingIfNeeded: (bits &+ 0x7fff &+ ((bits >> 16) & 1)) >> 16)
    }
}

/// An array as the header of a file describes it.
private struct PlacedArray {
    let name: String
    let dtype: SafeTensors.DType
    let shape: [Int]
    /// Among the bytes after the header.
    let range: Range<Int>

    /// - Parameters:
    ///   - name: the array's.
    ///   - value: what the header says.
    ///   - byteCount: the bytes after the header.
    ///   - fault: an error with a message.
    /// - Throws: such an error, for what is no sound description.
    init(_ name: String, _ value: Any, byteCount: Int, fault: (String) -> CheckpointError) throws {
        guard let description = value as? [String: Any],
            let typeName = description["dtype"] as? String,
            let shape = description["shape"] as? [Int],
            let offsets = description["data_offsets"] as? [Int], offsets.count == 2
        else { throw fault("'\(name)' lacks dtype, shape or data_offsets") }
        guard let dtype = SafeTensors.DType(rawValue: typeName) else {
            throw fault("'\(name)' has the unknown element type \(typeName)")
        }
        var size = dtype.bytesPerElement
        for extent in shape {
            let (product, overflow) = size.multipliedReportingOverflow(by: extent)
            guard extent >= 0, !overflow else { throw fault("'\(name)' has the shape \(shape)") }
            size = product
        }
        let (begin, end) = (offsets[0], offsets[1])
        guard begin >= 0, end >= begin, end <= byteCount else {
            throw fault("'\(name)' lies at bytes \(begin)..<\(end), outside the file")
        }
        guard end - begin == size else {
            throw fault("'\(name)' of shape \(shape) needs \(size) bytes, it has \(end - begin)")
        }
        self.name = name
        self.dtype = dtype
        self.shape = shape
        range = begin..<end
    }
}
