import MIDIFiles

/// Files put together from commented bytes.
enum MIDIBytes {
    static func header(format: Int = 1, tracks: Int = 1, division: Int = 480) -> [UInt8] {
        Array("MThd".utf8) + [0, 0, 0, 6, 0, UInt8(format)]
            + [
                UInt8(tracks >> 8), UInt8(tracks & 0xFF), UInt8(division >> 8),
                UInt8(division & 0xFF),
            ]
    }

    static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        let count = content.count
        return Array(name.utf8)
            + [24, 16, 8, 0].map { UInt8(count >> $0 & 0xFF) } + content
    }

    static let endOfTrack: [UInt8] = [0x00, 0xFF, 0x2F, 0x00]

    /// A file of format 0 with one track of the given events and an end of track.
    static func file(_ events: [UInt8]) -> [UInt8] {
        header(format: 0) + chunk("MTrk", events + endOfTrack)
    }
}
