extension MIDIFile {
    /// The same music in another format; timing and the events of every channel stay as they are.
    ///
    /// To format 0 the tracks are merged by time; at one tick the events of earlier tracks stand
    /// first. To format 1 every channel gets a track, after a first one with all that belongs to no
    /// channel. Events under a channel prefix go to the track of their channel.
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
        var places: [(tick: Int, track: Int, index: Int)] = []
        var end = 0
        for (number, track) in tracks.enumerated() {
            var tick = 0
            for (index, event) in track.packed.enumerated() {
                tick += Int(event.delta)
                places.append((tick, number, index))
            }
            end = max(end, tick + track.endDelta)
        }
        places.sort { $0 < $1 }
        var merged = TrackBuilder()
        for place in places {
            merged.append(
                tracks[place.track].packed[place.index], of: tracks[place.track], at: place.tick)
        }
        return merged.finished(at: end)
    }

    private func splitTracks() -> [Track] {
        var shared = TrackBuilder()
        var channels = [TrackBuilder?](repeating: nil, count: 16)
        var end = 0
        for track in tracks {
            var tick = 0
            var prefix: Int?
            for event in track.packed {
                tick += Int(event.delta)
                if event.isChannelMessage {
                    prefix = nil
                } else if event.status == 0xFF, event.data1 == 0x20 {
                    prefix = track.payload(of: event).first.map { Int($0 & 0x0F) }
                }
                if let channel = event.isChannelMessage ? Int(event.status & 0x0F) : prefix {
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
