/// The notes of one channel in one track: what one instrument plays.
public struct ScorePart: Sendable, Hashable, Codable {
    /// As users count: the track from 1, or in a file of one track with several channels the channel
    /// from 1.
    public var number: Int
    /// The index of the track.
    public var track: Int
    /// MIDI channel, 0...15.
    public var channel: UInt8
    /// The track's name, or nothing.
    public var name: String
    /// The General MIDI program of most of its notes, 0...127.
    public var program: UInt8
    public var noteCount: Int
    /// The mean of its pitches.
    public var meanPitch: Double
    /// The share of notes that begin while no other note of the part is down.
    public var monophony: Double

    /// Whether it is percussion, whose pitches name instruments.
    public var isDrum: Bool { channel == 9 }

    /// Whether its program is a piano of General MIDI.
    public var isPiano: Bool { !isDrum && program < 8 }

    /// As users know it: "2 Piano", "10 (percussion)".
    public var title: String {
        let named = name.isEmpty ? "" : " " + name
        return "\(number)\(named)" + (isDrum ? " (percussion)" : "")
    }
}

extension Score {
    /// The parts that have notes, by track and channel.
    ///
    /// - Complexity: O(n log n) in the number of notes.
    public var parts: [ScorePart] {
        struct Place: Hashable {
            let track: Int
            let channel: UInt8
        }
        let groups = Dictionary(grouping: notes) {
            Place(track: Int($0.track), channel: $0.channel)
        }
        let isOneTrack = Set(groups.keys.map(\.track)).count == 1 && groups.count > 1
        let order = groups.keys.sorted { ($0.track, $0.channel) < ($1.track, $1.channel) }
        return order.compactMap { place in
            guard let notes = groups[place] else { return nil }
            let programs = Dictionary(grouping: notes, by: \.program).mapValues(\.count)
            let program = programs.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
            let name = trackNames.indices.contains(place.track) ? trackNames[place.track] : ""
            return ScorePart(
                number: (isOneTrack ? Int(place.channel) : place.track) + 1, track: place.track,
                channel: place.channel, name: name, program: program, noteCount: notes.count,
                meanPitch: notes.reduce(0) { $0 + Double($1.pitch) } / Double(notes.count),
                monophony: Score.monophony(notes))
        }
    }

    /// - Parameter notes: by onset.
    /// - Returns: the share of notes, 0...1, that begin alone, when the notes before have ended or
    ///   nearly so; 0 without notes.
    private static func monophony(_ notes: [ScoreNote]) -> Double {
        var endTick = -1
        var lastOnset = -1
        var alone = 0
        for (index, note) in notes.enumerated() {
            let isChord =
                note.onsetTick == lastOnset
                || index + 1 < notes.count && notes[index + 1].onsetTick == note.onsetTick
            // Legato notes overlap a little.
            let overlap = endTick - note.onsetTick
            if !isChord, overlap <= note.durationTicks / 4 { alone += 1 }
            endTick = max(endTick, note.offsetTick)
            lastOnset = note.onsetTick
        }
        return notes.isEmpty ? 0 : Double(alone) / Double(notes.count)
    }

    /// The score with the notes of some parts alone, and the pedal of their channels.
    public func keeping(_ parts: [ScorePart]) -> Score {
        var result = self
        let places = Set(parts.map { $0.track << 4 | Int($0.channel) })
        let channels = Set(parts.map(\.channel))
        result.notes.removeAll { !places.contains(Int($0.track) << 4 | Int($0.channel)) }
        result.pedal.removeAll { !channels.contains($0.channel) }
        return result
    }
}
