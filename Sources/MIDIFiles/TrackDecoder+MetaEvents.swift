/// What the bytes of meta events must be.
extension TrackDecoder {
    /// The number of bytes that a meta event of a type must have, `nil` if it may have any.
    static func payloadLength(ofMetaType type: UInt8) -> Int? {
        switch type {
        case 0x00: 2
        case 0x20, 0x21: 1
        case 0x2F: 0
        case 0x51: 3
        case 0x54: 5
        case 0x58: 4
        case 0x59: 2
        default: nil
        }
    }

    /// Whether the bytes of a meta event of the right length can mean what its type says.
    func hasPossibleValue(type: UInt8, payload: Range<Int>) -> Bool {
        let data = bytes + payload.lowerBound
        switch type {
        case 0x51: return data[0] | data[1] | data[2] != 0
        case 0x58: return data[0] > 0 && data[1] <= 10
        case 0x59: return (-7...7).contains(Int8(bitPattern: data[0])) && data[1] <= 1
        default: return true
        }
    }
}
