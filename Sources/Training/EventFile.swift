import Foundation
import NeuralNetworks
import Support

/// Scalars in TensorBoard's format, appended as they come.
///
/// A file is a row of records: the length (8 bytes, little-endian), its checksum, the data and their
/// checksum, each checksum a masked CRC-32C (4 bytes). The data are messages of `event.proto` in the
/// encoding of protocol buffers: `Event { double wall_time = 1; int64 step = 2; string file_version
/// = 3; Summary summary = 5 }`, `Summary { repeated Value value = 1 }`, `Value { string tag = 1;
/// float simple_value = 2 }`. A record that a killed writer left half written ends the file for its
/// readers; a resumed run begins a new file.
public final class EventFile {
    /// Where the file is.
    public let path: String
    private let handle: FileHandle

    /// Begins a file in a folder, under the name that TensorBoard looks for.
    ///
    /// - Throws: `FileError` naming the file.
    public init(folder: String, at date: Date = Date()) throws {
        let second = Int(date.timeIntervalSince1970)
        var name = "events.out.tfevents.\(second).cadenza"
        var number = 1
        while Files.exists(folder + "/" + name) {
            number += 1
            name = "events.out.tfevents.\(second).cadenza.\(number)"
        }
        path = folder + "/" + name
        try Files.writeAtomically([], to: path)
        guard let handle = FileHandle(forWritingAtPath: path) else {
            throw FileError(.notWritable, path: path, message: "cannot be opened for writing")
        }
        self.handle = handle
        var event = ProtobufMessage()
        event.append(1, double: date.timeIntervalSince1970)
        event.append(3, bytes: Array("brain.Event:2".utf8))
        try write(event)
    }

    deinit { try? handle.close() }

    /// Appends scalars of one step; those that are not finite are kept as they are.
    ///
    /// - Parameters:
    ///   - scalars: by tag; tags with a common beginning before "/" are drawn together.
    ///   - step: the number of the step; below 0 counts as 0.
    ///   - date: when it was made.
    /// - Throws: `FileError` naming the file.
    public func append(
        _ scalars: [(tag: String, value: Float)], step: Int, at date: Date = Date()
    ) throws {
        var summary = ProtobufMessage()
        for (tag, value) in scalars {
            var entry = ProtobufMessage()
            entry.append(1, bytes: Array(tag.utf8))
            entry.append(2, float: value)
            summary.append(1, bytes: entry.bytes)
        }
        var event = ProtobufMessage()
        event.append(1, double: date.timeIntervalSince1970)
        event.append(2, integer: Int64(max(0, step)))
        event.append(5, bytes: summary.bytes)
        try write(event)
    }

    private func write(_ message: ProtobufMessage) throws {
        let length = littleEndian(UInt64(message.bytes.count), 8)
        let record =
            length + littleEndian(UInt64(EventFile.checksum(length)), 4) + message.bytes
            + littleEndian(UInt64(EventFile.checksum(message.bytes)), 4)
        do {
            try handle.write(contentsOf: Data(record))
        } catch {
            throw FileError(.notWritable, path: path, message: error.localizedDescription)
        }
    }

    // MARK: Checksums

    /// CRC-32C (Castagnoli, polynomial 0x1EDC6F41 reflected), rotated and shifted as TFRecord does,
    /// so that the checksum of bytes that hold checksums is no special value.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        let crc = crc32c(bytes)
        return (crc >> 15 | crc << 17) &+ 0xa282_ead8
    }

    static func crc32c(_ bytes: [UInt8]) -> UInt32 {
        var crc: UInt32 = .max
        for byte in bytes { crc = crc >> 8 ^ table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] }
        return ~crc
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { crc, _ in crc & 1 == 1 ? crc >> 1 ^ 0x82f6_3b78 : crc >> 1 }
    }
}

private func littleEndian(_ value: UInt64, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
}
