import Foundation
import MusicCore

/// Work whose time or memory follows the length of the music, not the number of its notes, asks here first: four damaged
/// bytes can put a note weeks away.
extension MIDIFile {
    /// The environment variable that allows longer music, in hours.
    public static let longestVariable = "CADENZA_MAX_HOURS"

    /// The longest music that is analysed, cut into frames or made sound, in seconds: 3 hours, or what
    /// the environment says.
    public static let longestSeconds = longestSeconds(in: ProcessInfo.processInfo.environment)

    static func longestSeconds(in environment: [String: String]) -> Double {
        let hours = environment[longestVariable].flatMap(Double.init)
        guard let hours, hours > 0, hours.isFinite else { return 3 * 3600 }
        return hours * 3600
    }

    /// The file itself, if its music is not too long to be followed from beginning to end.
    ///
    /// - Parameter seconds: the most.
    /// - Returns: the file.
    /// - Throws: ``MIDIFileError`` with code `tooLong` that names the longest wait in the file.
    /// - Complexity: O(n) in the number of events; next to nothing where the last track ends in time.
    public func checkingLength(
        atMost seconds: Double = MIDIFile.longestSeconds
    ) throws -> MIDIFile {
        for sequence in 0..<(format == .sequences ? tracks.count : 1) {
            let map = tempoMap(sequence: sequence)
            let sounding = soundingTracks(sequence: sequence)
            let end = sounding.map(\.endTick).max() ?? 0
            guard map.seconds(atTick: end) > seconds else { continue }
            // What is silent at the end of a track costs nothing.
            let lastMessage = sounding.map(\.lastMessageTick).max() ?? 0
            let lastNote = score(sequence: sequence).notes.map(\.offsetTick).max() ?? 0
            let length = map.seconds(atTick: max(lastMessage, lastNote))
            if length > seconds {
                throw tooLong(length, limit: seconds, map: map, tracks: sounding)
            }
        }
        return self
    }

    private func tooLong(
        _ length: Double, limit: Double, map: TempoMap, tracks: ArraySlice<Track>
    ) -> MIDIFileError {
        var longest = (seconds: 0.0, track: tracks.startIndex, byteOffset: 0)
        for (index, track) in zip(tracks.indices, tracks) {
            var (tick, time) = (0, 0.0)
            for event in track.packed {
                guard event.delta > 0 else { continue }
                tick = min(tick + Int(event.delta), TempoMap.maximumTick)
                let next = map.seconds(atTick: tick)
                if next - time > longest.seconds {
                    longest = (next - time, index, Int(event.byteOffset))
                }
                time = next
            }
        }
        func hours(_ seconds: Double) -> String { String(format: "%.1f h", seconds / 3600) }
        return MIDIFileError(
            .tooLong, file: name, track: longest.track, byteOffset: longest.byteOffset,
            message: "the music goes on for \(hours(length)), of which \(hours(longest.seconds)) "
                + "pass before the event here; at most \(hours(limit)) are taken on. If it is "
                + "meant so, set \(MIDIFile.longestVariable)=\(Int((length / 3600).rounded(.up)))")
    }
}

extension Track {
    /// The tick of the last channel message; 0 without any.
    fileprivate var lastMessageTick: Int {
        var (tick, last) = (0, 0)
        for event in packed {
            tick = Swift.min(tick + Int(event.delta), TempoMap.maximumTick)
            if event.isChannelMessage { last = tick }
        }
        return last
    }
}
