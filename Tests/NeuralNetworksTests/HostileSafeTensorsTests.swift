import Foundation
import NeuralNetworks
import Support
import TestSupport
import Testing

/// Files that break the format must be refused by an error; a trap ends the test run.
@Suite struct HostileSafeTensorsTests {
    /// A file from its header, with `dataCount` zeros behind it.
    private func file(_ header: String, dataCount: Int = 16) -> [UInt8] {
        let length = UInt64(header.utf8.count)
        return (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + header.utf8
            + [UInt8](repeating: 0, count: dataCount)
    }

    private func array(
        _ name: String = "x", dtype: String = "\"F32\"", shape: String = "[4]",
        offsets: String = "[0,16]"
    ) -> String {
        #""\#(name)":{"dtype":\#(dtype),"shape":\#(shape),"data_offsets":\#(offsets)}"#
    }

    private func expectRefusal(_ bytes: [UInt8], _ comment: String) {
        let error = #expect(throws: CheckpointError.self, "\(comment)") {
            try SafeTensors(bytes: bytes, path: "hostile.safetensors")
        }
        #expect(error?.code == .malformed, "\(comment)")
        #expect(error?.path == "hostile.safetensors", "\(comment)")
        #expect(error?.message.isEmpty == false, "\(comment)")
    }

    @Test func theUntouchedFileIsRead() throws {
        let entry = try SafeTensors(bytes: file("{\(array())}"), path: "").entries["x"]
        #expect(entry?.elements == [0, 0, 0, 0])
    }

    @Test func everyTruncation() throws {
        let whole = try Files.read(goldenPath("weights.safetensors"))
        _ = try SafeTensors(bytes: whole, path: "")
        for count in whole.indices { expectRefusal(Array(whole[..<count]), "\(count) bytes") }
    }

    @Test func headerLengths() {
        var bytes = file("{\(array())}")
        for length in [
            UInt64(bytes.count - 7), UInt64(bytes.count), 1 << 31, 1 << 32, 1 << 62, 1 << 63,
            .max - 7, .max,
        ] {
            for index in 0..<8 {
                bytes[index] = UInt8(truncatingIfNeeded: length >> (8 * UInt64(index)))
            }
            expectRefusal(bytes, "a header of \(length) bytes")
        }
        expectRefusal([UInt8](repeating: 0, count: 8), "a header of no bytes")
        expectRefusal([UInt8](repeating: 0xFF, count: 8), "nothing but a length")
    }

    @Test(arguments: [
        "", " ", "{", "[]", "null", "7", "\"x\"", "{\"x\"}", "{\"x\":}", "\u{0}{}", "{}}",
        "{\"x\":{}}", "{\"x\":[]}", "{\"x\":null}", "{\"__metadata__\":[]}",
        "{\"__metadata__\":{\"a\":1}}", "{\"__metadata__\":{\"a\":{}}}", "{\"\\ud800\":{}}",
    ])
    func headersThatAreNone(_ header: String) {
        expectRefusal(file(header), header)
    }

    @Test func headersOfBrokenText() {
        var bytes = file("{\(array())}")
        for index in 8..<bytes.count - 16 {
            let kept = bytes[index]
            // No byte of UTF-8 is FF.
            bytes[index] = 0xFF
            expectRefusal(bytes, "FF at \(index)")
            bytes[index] = kept
        }
        for depth in [100, 1000, 100_000] {
            expectRefusal(file(String(repeating: "[", count: depth)), "\(depth) open brackets")
            let nested =
                "{\"x\":" + String(repeating: "[", count: depth)
                + String(repeating: "]", count: depth) + "}"
            expectRefusal(file(nested), "\(depth) nested arrays")
        }
    }

    @Test(arguments: ["7", "null", "\"\"", "\"F8\"", "\"f32\"", "[\"F32\"]", "\"F32 \""])
    func elementTypes(_ dtype: String) {
        expectRefusal(file("{\(array(dtype: dtype))}"), dtype)
    }

    @Test(arguments: [
        // Not the bytes that the offsets give.
        "[]", "[3]", "[5]", "[2,3]", "[0]", "[4,0]",
        // Negative, also where the product would fit.
        "[-4]", "[-2,-2]", "[-1,-4]", "[0,-1]",
        // Products that overflow, also to the right number: 2^62 * 4 bytes is 0 modulo 2^64.
        "[4611686018427387904]", "[9223372036854775807]", "[4294967296,4294967296]",
        "[4611686018427387908]", "[3,6148914691236517206]", "[9223372036854775807,0]",
        // No integers.
        "[4.5]", "[1e300]", "[18446744073709551616]", "[\"4\"]", "[null]", "[[4]]", "4", "{}",
        "null", "[-9223372036854775808]", "[1e-400]", "[99999999999999999999999999999999]",
    ])
    func shapes(_ shape: String) {
        expectRefusal(file("{\(array(shape: shape))}"), shape)
    }

    @Test(arguments: [
        "[0,17]", "[1,17]", "[16,32]", "[16,0]", "[-16,0]", "[-1,15]", "[0]", "[]", "[0,8,16]",
        "[0,15]", "[0,1e300]", "[0.5,16.5]", "null", "16", "[null,null]", "[\"0\",\"16\"]",
        "[9223372036854775807,-9223372036854775808]", "[-9223372036854775808,9223372036854775807]",
        "[9223372036854775800,9223372036854775816]", "[0,9223372036854775807]",
    ])
    func offsets(_ offsets: String) {
        expectRefusal(file("{\(array(offsets: offsets))}"), offsets)
    }

    /// Arrays must not share bytes: a short file would fill the memory otherwise.
    @Test func overlaps() {
        for second in ["[0,16]", "[4,20]", "[12,28]"] {
            expectRefusal(
                file("{\(array("a")),\(array("b", offsets: second))}", dataCount: 32), second)
        }
        let many = (0..<5000).map { array("a\($0)") }.joined(separator: ",")
        expectRefusal(file("{\(many)}"), "5000 arrays in the same bytes")
    }

    /// The specification wants every byte to belong to an array.
    @Test func holes() {
        expectRefusal(file("{\(array())}", dataCount: 17), "a byte behind the last array")
        expectRefusal(file("{\(array(offsets: "[4,20]"))}", dataCount: 20), "a hole at the front")
        expectRefusal(
            file("{\(array("a")),\(array("b", offsets: "[20,36]"))}", dataCount: 36), "a hole")
    }

    /// Thousands of small changes, one at a time and several, to a sound file: each result is read or
    /// refused, and what is read round-trips.
    @Test func mutations() throws {
        let original = try Files.read(goldenPath("weights.safetensors"))
        let headerEnd = 8 + Int(original[0]) + Int(original[1]) << 8
        let digits = Array("0123456789-.eE\"[]{},:\\".utf8)
        var random = RandomGenerator(seed: 71)
        var (read, refused) = (0, 0)
        for round in 0..<5000 {
            var bytes = original
            for _ in 0..<max(1, Int(random.next() % 6) - 2) {
                // Mostly in the header, where it hurts.
                let bound = random.next() % 8 == 0 ? bytes.count : min(headerEnd, bytes.count)
                let index = Int(random.next() % UInt64(bound))
                switch random.next() % 5 {
                case 0: bytes[index] ^= 1 << UInt8(random.next() % 8)
                case 1: bytes[index] = UInt8(truncatingIfNeeded: random.next())
                case 2: bytes[index] = digits[Int(random.next() % UInt64(digits.count))]
                case 3: bytes.remove(at: index)
                default: bytes.insert(digits[Int(random.next() % 10)], at: index)
                }
            }
            do {
                let file = try SafeTensors(bytes: bytes, path: "mutated")
                read += 1
                let total = file.entries.values.reduce(0) { $0 + $1.elements.count }
                #expect(total <= original.count, "round \(round)")
                let again = try SafeTensors(bytes: try file.encoded(), path: "again")
                #expect(again.entries.count == file.entries.count, "round \(round)")
            } catch let error as CheckpointError {
                #expect(error.path == "mutated", "round \(round): \(error)")
                refused += 1
            }
        }
        #expect(read > 300 && refused > 1000, "\(read) read, \(refused) refused")
    }
}
