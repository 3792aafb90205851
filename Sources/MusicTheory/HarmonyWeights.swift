import Foundation

/// The numbers of the network, learnt from human analyses; `HarmonyWeights+Tables.swift` holds them.
enum HarmonyWeights {
    /// Hands out the stored tensors one after the other.
    struct Reader {
        private let bytes: [UInt8]
        private var position = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        /// The next tensor, [rows, columns].
        ///
        /// The tables are part of the program, so one that is too short is a mistake of whoever
        /// changed them.
        mutating func next(rows: Int, columns: Int) -> [Float] {
            precondition(
                position + rows * (columns + 4) <= bytes.count, "the stored weights end too early")
            var values: [Float] = []
            values.reserveCapacity(rows * columns)
            for _ in 0..<rows {
                var bits: UInt32 = 0
                for index in 0..<4 { bits |= UInt32(bytes[position + index]) << UInt32(8 * index) }
                let scale = Float(bitPattern: bits)
                for index in 0..<columns {
                    values.append(scale * Float(Int8(bitPattern: bytes[position + 4 + index])))
                }
                position += 4 + columns
            }
            return values
        }
    }

    static func tensors() -> Reader {
        Reader(
            bytes: [UInt8](Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())
        )
    }
}
