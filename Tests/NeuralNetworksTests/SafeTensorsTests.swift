import Foundation
import NeuralNetworks
import Support
import TestSupport
import Testing

@Suite struct SafeTensorsTests {
    struct Description: Decodable {
        struct Array: Decodable {
            let name, type: String
            let shape: [Int]
            let values: [Double]
        }
        let metadata: [String: String]
        let tensors: [Array]
    }

    /// A file that the safetensors library wrote (`scripts/reference/golden_layers.py`), bit by bit.
    @Test func readsTheLibrarysFile() throws {
        let file = try SafeTensors(path: goldenPath("weights.safetensors"))
        let expected: Description = try golden("weights.json")
        #expect(file.metadata == expected.metadata)
        #expect(Set(file.entries.keys) == Set(expected.tensors.map(\.name)))
        for array in expected.tensors {
            let entry = try #require(file.entries[array.name], "\(array.name)")
            #expect(entry.dtype.rawValue == array.type)
            #expect(entry.shape == array.shape)
            #expect(
                entry.elements.map(\.bitPattern) == array.values.map { Float($0).bitPattern },
                "\(array.name)")
        }
    }

    /// A file by hand, byte after byte: an I32 array and an F64 scalar.
    @Test func readsBytes() throws {
        let header =
            #"{"n":{"dtype":"I32","shape":[2],"data_offsets":[0,8]},"#
            + #""x":{"dtype":"F64","shape":[],"data_offsets":[8,16]}}"#
        var bytes: [UInt8] = [UInt8(header.utf8.count), 0, 0, 0, 0, 0, 0, 0]
        bytes += header.utf8
        bytes += [0x02, 0x01, 0x00, 0x00]  // 258
        bytes += [0xFE, 0xFF, 0xFF, 0xFF]  // -2
        bytes += [0, 0, 0, 0, 0, 0, 0xF8, 0x3F]  // 1.5
        let file = try SafeTensors(bytes: bytes, path: "hand")
        #expect(file.entries["n"]?.elements == [258, -2])
        #expect(file.entries["x"]?.elements == [1.5])
        #expect(file.entries["x"]?.shape == [])
        #expect(file.entries["n"]?.dtype == .int32)
    }

    @Test(arguments: [SafeTensors.DType.float32, .float16, .bfloat16])
    func roundTrip(_ dtype: SafeTensors.DType) throws {
        var random = RandomGenerator(seed: 61)
        // Seven bits of fraction are exact in every type.
        let values = (0..<24).map { _ in Float(Int(random.next() % 255) - 127) / 32 }
        let file = SafeTensors(
            entries: [
                "b.weight": .init(dtype: dtype, shape: [2, 3, 4], elements: values),
                "a": .init(dtype: dtype, shape: [], elements: [-0.5]),
                "größe \"♭\"": .init(dtype: dtype, shape: [0, 2], elements: []),
            ], metadata: ["note": "line\nbreak, \"quote\" and ♯"])
        try withTemporaryFolder { folder in
            let path = folder + "/a.safetensors"
            try file.write(to: path)
            let read = try SafeTensors(path: path)
            #expect(read.metadata == file.metadata)
            #expect(read.entries.keys.sorted() == file.entries.keys.sorted())
            for (name, entry) in file.entries {
                #expect(read.entries[name]?.dtype == dtype)
                #expect(read.entries[name]?.shape == entry.shape)
                #expect(read.entries[name]?.elements == entry.elements)
            }
            let bytes = try Files.read(path)
            #expect(try read.encoded() == bytes, "equal content gives equal bytes")
            // The specification wants the arrays to start at a multiple of 8.
            #expect(bytes[0] % 8 == 0)
        }
    }

    @Test func roundsOtherTypesToFloat32() throws {
        let file = SafeTensors(entries: [
            "n": .init(dtype: .int64, shape: [2], elements: [7, -1]),
            "x": .init(dtype: .float64, shape: [1], elements: [0.1]),
        ])
        let read = try SafeTensors(bytes: try file.encoded(), path: "")
        #expect(read.entries.values.allSatisfy { $0.dtype == .float32 })
        #expect(read.entries["n"]?.elements == [7, -1])
        #expect(read.entries["x"]?.elements == [0.1])
    }

    // MARK: 16-bit numbers

    private func file(of patterns: [UInt16], type: String) -> [UInt8] {
        let header =
            #"{"x":{"dtype":"\#(type)","shape":[\#(patterns.count)],"#
            + #""data_offsets":[0,\#(2 * patterns.count)]}}"#
        let length = UInt64(header.utf8.count)
        return (0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + header.utf8
            + patterns.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    }

    /// What `encoded()` makes of floats, as 16-bit patterns.
    private func patterns(of values: [Float], as dtype: SafeTensors.DType) throws -> [UInt16] {
        let file = SafeTensors(entries: [
            "x": .init(dtype: dtype, shape: [values.count], elements: values)
        ])
        let bytes = try file.encoded().suffix(2 * values.count)
        return stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
            UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8
        }
    }

    /// Every binary16 against the compiler's own conversion, there and back.
    @Test func everyHalf() throws {
        let all = (UInt16.min...UInt16.max).map { $0 }
        let read = try SafeTensors(bytes: file(of: all, type: "F16"), path: "")
        let values = try #require(read.entries["x"]).elements
        let written = try patterns(of: values, as: .float16)
        var faults: [UInt16] = []
        for (index, pattern) in all.enumerated() {
            let half = Float16(bitPattern: pattern)
            let isRight =
                half.isNaN
                ? values[index].isNaN && Float16(bitPattern: written[index]).isNaN
                : values[index].bitPattern == Float(half).bitPattern && written[index] == pattern
            if !isRight { faults.append(pattern) }
        }
        #expect(faults.isEmpty)
    }

    /// Every bfloat16: the upper half of a float32.
    @Test func everyBrainFloat() throws {
        let all = (UInt16.min...UInt16.max).map { $0 }
        let read = try SafeTensors(bytes: file(of: all, type: "BF16"), path: "")
        let values = try #require(read.entries["x"]).elements
        let written = try patterns(of: values, as: .bfloat16)
        var faults: [UInt16] = []
        for (index, pattern) in all.enumerated() {
            let value = Float(bitPattern: UInt32(pattern) << 16)
            let isRight =
                value.isNaN
                ? values[index].isNaN
                    && Float(bitPattern: UInt32(written[index]) << 16).isNaN
                : values[index].bitPattern == value.bitPattern && written[index] == pattern
            if !isRight { faults.append(pattern) }
        }
        #expect(faults.isEmpty)
    }

    /// Rounding, ties, overflow and underflow: all neighbourhoods of the 16-bit numbers' midpoints,
    /// and random float32 patterns.
    @Test func roundsToNearestEven() throws {
        var random = RandomGenerator(seed: 62)
        var values: [Float] = [
            65504, 65519.996, 65520, -65520, 0x1p-24, 0x1p-25, 0x1.000002p-25, 0x1p-26, -0x1p-25,
            .greatestFiniteMagnitude, .leastNonzeroMagnitude, .infinity, -.infinity, -0.0,
        ]
        for _ in 0..<5000 {
            let bits = UInt32(truncatingIfNeeded: random.next())
            // The bits below each type's last one: a tie or its neighbours.
            let ties: [UInt32] = [bits & ~0x1FFF | 0x1000, bits & ~0xFFFF | 0x8000]
            for tie in ties {
                values += [tie, tie - 1, tie + 1].map(Float.init(bitPattern:))
            }
            values.append(Float(bitPattern: bits))
            // Within binary16's range, which random patterns seldom are.
            values.append(
                (2 * random.uniformFloat() - 1)
                    * Float(sign: .plus, exponent: Int(random.next() % 45) - 28, significand: 1))
        }
        values.removeAll(where: \.isNaN)
        let halves = try patterns(of: values, as: .float16)
        let brains = try patterns(of: values, as: .bfloat16)
        var faults: [Float] = []
        for (index, value) in values.enumerated() {
            if halves[index] != Float16(value).bitPattern { faults.append(value) }
            // The two neighbours in bfloat16; the distance decides, then the even one.
            let below = UInt16(value.bitPattern >> 16)
            let low = Double(Float(bitPattern: UInt32(below) << 16))
            let next = Float(bitPattern: UInt32(below + 1) << 16)
            let high =
                next.isInfinite
                ? Double(sign: value.sign, exponent: 128, significand: 1) : Double(next)
            let (down, up) = (abs(Double(value) - low), abs(high - Double(value)))
            let expected =
                value.isInfinite || down < up || (down == up && below % 2 == 0)
                ? below : below + 1
            if brains[index] != expected { faults.append(value) }
        }
        #expect(faults.isEmpty)
        let nans = try patterns(of: [.nan, -.nan, .signalingNaN], as: .float16)
        #expect(nans.allSatisfy { Float16(bitPattern: $0).isNaN })
    }
}
