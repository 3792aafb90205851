import Foundation

/// Hands out the tensors of a trained network one after the other, as the program stores them: of each
/// row the scale as a little-endian float32, then the weights as int8.
struct PackedWeights {
    private let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    init(base64: String) {
        self.init(
            bytes: [UInt8](Data(base64Encoded: base64, options: .ignoreUnknownCharacters) ?? Data())
        )
    }

    /// The next tensor, [rows, columns].
    ///
    /// The tables are part of the program, so one that is too short is a mistake of whoever
    /// changed them.
    ///
    /// - Parameters:
    ///   - rows: each with a scale of its own.
    ///   - columns: weights in a row.
    /// - Returns: the weights, row by row.
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
