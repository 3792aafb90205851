import Algorithms

extension MIDIFile {
    /// The same music in another format; timing and the events of every channel stay as they are.
    ///
    /// To format 0 the tracks are merged by time; at one tick the events of earlier tracks stand
    /// first, unless a channel prefix would then take hold of what it is not meant for.
    /// To format 1 every channel gets a track, after a first one with all that belongs to no channel.
    /// Texts and exclusives under a channel prefix go to the track of their channel; tempo, metre,
    /// key, SMPTE offset and sequence number to the first track in any case.
    ///
    /// docs/midi-files.md says for each kind of event what there and back changes.
    ///
    /// - Parameter format: 0 or 1.
    /// - Returns: the file itself if it has that format already; `nil` if either format is 2, whose
    ///   sequences are pieces of their own (see ``sequenceFiles``).
    /// - Complexity: O(n log n) in the number of events.
    public func converted(to format: Format) -> MIDIFile? {
        guard self.format != .sequences, format != .sequences else { return nil }
        guard self.format != format else { return self }
        var result = self
        result.format = format
        result.diagnostics = []
        result.tracks = format == .singleTrack ? [mergedTrack()] : splitTracks()
        for index in result.otherChunks.indices {
            let place = result.otherChunks[index].trackIndex
            result.otherChunks[index].trackIndex = min(place, result.tracks.count)
        }
        return result
    }

    /// The sequences of a file of format 2 as files of format 0; of another file itself.
    public var sequenceFiles: [MIDIFile] {
        guard format == .sequences else { return [self] }
        return tracks.map {
            var file = MIDIFile(format: .singleTrack, division: division, tracks: [$0])
            file.name = name
            return file
        }
    }

    /// The file without events that are allowed in files but refused by common readers: escapes and
    /// System Exclusive packets that hold status bytes. What they wait is kept.
    public var withoutStrayMessages: MIDIFile {
        var result = self
        result.tracks = tracks.map { track in
            var kept = TrackBuilder()
            var tick = 0
            for event in track.packed {
                tick += Int(event.delta)
                if event.status == 0xF0 || event.status == 0xF7 {
                    var payload = track.payload(of: event)
                    if payload.last == 0xF7 { payload.removeLast() }
                    if payload.contains(where: { $0 >= 0x80 }) { continue }
                }
                kept.append(event, of: track, at: tick)
            }
            return kept.finished(at: tick + track.endDelta)
        }
        return result
    }

    private func mergedTrack() -> Track {
        var places: [TrackMerger.Place] = []
        var end = 0
        for (number, track) in tracks.enumerated() {
            var tick = 0
            var prefix = ChannelPrefix()
            for (index, event) in track.packed.enumerated() {
                tick += Int(event.delta)
                prefix.read(event, of: track)
                places.append(
                    TrackMerger.Place(
                        tick: tick, track: number, index: index, prefix: prefix.channel,
                        isChannelMessage: event.isChannelMessage))
            }
            end = max(end, tick + track.endDelta)
        }
        places.sort { ($0.tick, $0.track, $0.index) < ($1.tick, $1.track, $1.index) }
        var merger = TrackMerger(tracks: tracks)
        for (_, sameTick) in places.chunked(on: \.tick) { merger.append(sameTick) }
        return merger.builder.finished(at: end)
    }

    private func splitTracks() -> [Track] {
        var shared = TrackBuilder()
        var channels = [TrackBuilder?](repeating: nil, count: 16)
        var end = 0
        for track in tracks {
            var tick = 0
            var prefix = ChannelPrefix()
            for event in track.packed {
                tick += Int(event.delta)
                prefix.read(event, of: track)
                let channel =
                    event.isChannelMessage
                    ? Int(event.status & 0x0F)
                    : event.isOfWholePiece ? nil : prefix.channel
                if let channel {
                    var builder = channels[channel] ?? TrackBuilder()
                    channels[channel] = nil
                    builder.append(event, of: track, at: tick)
                    channels[channel] = builder
                } else {
                    shared.append(event, of: track, at: tick)
                }
            }
            end = max(end, tick + track.endDelta)
        }
        return [shared.finished(at: end)] + channels.compactMap { $0?.finished(at: end) }
    }
}

extension PackedEvent {
    /// Whether this is a channel prefix, which says whose the meta events and exclusives after it are.
    fileprivate var isChannelPrefix: Bool { status == 0xFF && data1 == 0x20 }

    /// Whether this holds for the whole piece whatever prefix stands before it: sequence number, tempo, SMPTE
    /// offset, metre and key.
    fileprivate var isOfWholePiece: Bool {
        status == 0xFF && [0x00, 0x51, 0x54, 0x58, 0x59].contains(data1)
    }
}

/// The channel that a prefix has named; the next channel message ends that.
private struct ChannelPrefix {
    fileprivate(set) var channel: Int?

    mutating func read(_ event: PackedEvent, of track: Track) {
        if event.isChannelMessage {
            channel = nil
        } else if event.isChannelPrefix {
            channel = track.payload(of: event).first.map { Int($0 & 0x0F) }
        }
    }
}

/// Puts the events of several tracks into one and sees to it that a channel prefix of one track does
/// not take hold of the others' events.
private struct TrackMerger {
    /// An event, and what its own track says of it.
    struct Place {
        var tick: Int
        var track: Int
        var index: Int
        /// The channel that a prefix gives it.
        var prefix: Int?
        var isChannelMessage: Bool
    }

    let tracks: [Track]
    var builder = TrackBuilder()
    /// The prefix in force where the next event will stand.
    private var prefix = ChannelPrefix()

    init(tracks: [Track]) {
        self.tracks = tracks
    }

    /// Appends the events of one tick, which are in the order of tracks.
    mutating func append(_ events: ArraySlice<Place>) {
        let parts = events.chunked(on: \.track).map(\.1)
        if prefix.channel == nil, events.allSatisfy({ $0.prefix == nil }) {
            parts.joined().forEach { append($0) }
            return
        }
        // Tracks that end the tick under a prefix come first, so that messages of the others end it.
        var open = parts.filter { $0.last?.prefix != nil }
        let others = parts.filter { $0.last?.prefix == nil }
        let closed = others.filter { $0.contains(where: \.isChannelMessage) }
        // What is under no prefix stands where none is in force: before those, or after a message.
        let free = others.filter { !$0.contains(where: \.isChannelMessage) }
        var order = free + open + closed
        if prefix.channel != nil, !free.isEmpty {
            if !closed.isEmpty {
                order = open + closed + free
            } else if let index = open.firstIndex(where: { $0.contains(where: \.isChannelMessage) }
            ),
                let message = open[index].firstIndex(where: \.isChannelMessage)
            {
                let head = open[index][...message]
                open[index] = open[index][(message + 1)...]
                order = [head] + free + open
            }
        }
        order.joined().forEach { append($0) }
    }

    private mutating func append(_ place: Place) {
        let track = tracks[place.track]
        let event = track.packed[place.index]
        if !event.isChannelMessage, !event.isChannelPrefix, !event.isOfWholePiece,
            let channel = place.prefix, channel != prefix.channel
        {
            // Another track's event has come between: say again whose this is.
            builder.append(.meta(.channelPrefix(UInt8(channel))), at: place.tick)
            prefix.channel = channel
        }
        builder.append(event, of: track, at: place.tick)
        prefix.read(event, of: track)
    }
}

/// A track made of events of other tracks.
private struct TrackBuilder {
    private var track = Track()
    private var lastTick = 0

    /// Adds an event at a tick that is not before the last one's.
    mutating func append(_ event: PackedEvent, of source: Track, at tick: Int) {
        var copy = event
        copy.delta = UInt32(wait(until: tick))
        if !event.isChannelMessage {
            copy.payload = Track.addPayload(source.payload(of: event), to: &track.payloads)
        }
        track.packed.append(copy)
    }

    /// Adds an event of our own.
    mutating func append(_ message: Message, at tick: Int) {
        track.append(TrackEvent(delta: wait(until: tick), message))
    }

    func finished(at tick: Int) -> Track {
        var last = self
        last.track.endDelta = last.wait(until: tick)
        return last.track
    }

    /// The ticks left to wait, after empty texts for gaps that no single event can wait.
    private mutating func wait(until tick: Int) -> Int {
        while tick - lastTick > 0xFFF_FFFF {
            track.append(TrackEvent(delta: 0xFFF_FFFF, .meta(.text(.text, ""))))
            lastTick += 0xFFF_FFFF
        }
        defer { lastTick = tick }
        return tick - lastTick
    }
}
