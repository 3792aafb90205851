import Foundation
import Support
import TestSupport
import Testing

@testable import Training

@Suite struct EventFileTests {
    /// CRC-32C of "123456789" and of 32 zeros are the check values of RFC 3720, appendix B.4 (which
    /// prints the latter's bytes in order).
    @Test func checksums() {
        #expect(EventFile.crc32c(Array("123456789".utf8)) == 0xe306_9283)
        #expect(EventFile.crc32c([UInt8](repeating: 0, count: 32)) == 0x8a91_36aa)
    }

    @Test func bytes() throws {
        try withTemporaryFolder { folder in
            let date = Date(timeIntervalSince1970: 1.5)
            do {
                let file = try EventFile(folder: folder, at: date)
                try file.append([("a/b", 0.25)], step: 300, at: date)
                #expect(file.path == folder + "/events.out.tfevents.1.cadenza")
            }
            let time: [UInt8] = [0x09, 0, 0, 0, 0, 0, 0, 0xf8, 0x3f]  // field 1: 1.5 as a double
            let version = time + [0x1a, 13] + Array("brain.Event:2".utf8)
            let value: [UInt8] =
                [0x0a, 3] + Array("a/b".utf8)  // tag
                + [0x15, 0, 0, 0x80, 0x3e]  // simple_value 0.25
            let event =
                time + [0x10, 0xac, 0x02]  // field 2: step 300
                + [0x2a, UInt8(value.count + 2), 0x0a, UInt8(value.count)] + value
            var expected: [UInt8] = []
            for data in [version, event] {
                let length = [UInt8(data.count), 0, 0, 0, 0, 0, 0, 0]
                for part in [length, data] {
                    let sum = EventFile.checksum(part)
                    expected += part
                    expected += (0..<4).map { UInt8(truncatingIfNeeded: sum >> (8 * UInt32($0))) }
                }
            }
            #expect(try Files.read(folder + "/events.out.tfevents.1.cadenza") == expected)
        }
    }

    /// A resumed run within the same second does not overwrite the first file.
    @Test func nothingIsOverwritten() throws {
        try withTemporaryFolder { folder in
            let date = Date(timeIntervalSince1970: 7)
            let first = try EventFile(folder: folder, at: date)
            let second = try EventFile(folder: folder, at: date)
            #expect(first.path != second.path)
            #expect(try !Files.read(first.path).isEmpty)
        }
    }
}
