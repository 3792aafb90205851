extension Score {
    /// The same music in seconds.
    ///
    /// - Parameters:
    ///   - policy: see ``PedalPolicy``. Extension looks at every channel by itself, because each
    ///     has its own pedal; the kept pedal is one lane with the changes of all channels.
    ///   - includesDrums: whether notes of the percussion channel are taken along. They are left
    ///     out by default, because their pitches name instruments.
    /// - Returns: notes by onset, then pitch, then end; pedal changes by time.
    /// - Complexity: O(n log n) at worst; near O(n) for one track.
    public func performance(
        pedal policy: PedalPolicy = .keep, includesDrums: Bool = false
    ) -> Performance {
        var lane: [PedalChange] = []
        if policy == .keep {
            var cursor = TempoMap.Cursor(tempoMap)
            lane = pedal.map {
                PedalChange(timeSeconds: cursor.seconds(atTick: $0.tick), value: $0.value)
            }
        }
        guard policy == .extend, !pedal.isEmpty else {
            return Performance(notes: seconds(of: notes, includesDrums: includesDrums), pedal: lane)
        }
        var extended: [Note] = []
        extended.reserveCapacity(notes.count)
        let endSeconds = tempoMap.seconds(atTick: endTick)
        var byChannel = [[ScoreNote]](repeating: [], count: 16)
        for note in notes { byChannel[Int(note.channel & 15)].append(note) }
        for (channel, channelNotes) in byChannel.enumerated() where !channelNotes.isEmpty {
            var sounding = seconds(of: channelNotes, includesDrums: includesDrums)
            var cursor = TempoMap.Cursor(tempoMap)
            let changes = pedal.lazy.filter { Int($0.channel) == channel }.map {
                PedalChange(timeSeconds: cursor.seconds(atTick: $0.tick), value: $0.value)
            }
            SustainPedal.extend(&sounding, pedal: Array(changes), endSeconds: endSeconds)
            extended += sounding
        }
        extended.sort(by: Note.isBefore)
        return Performance(notes: extended, pedal: [])
    }

    /// The notes in seconds and in the order of a performance.
    private func seconds(of notes: [ScoreNote], includesDrums: Bool) -> [Note] {
        var isSorted = true
        var result = [Note](unsafeUninitializedCapacity: notes.count) { buffer, count in
            var onsets = TempoMap.Cursor(tempoMap)
            var offsets = TempoMap.Cursor(tempoMap)
            var index = 0
            for note in notes where includesDrums || !note.isDrum {
                let onset = onsets.seconds(atTick: note.onsetTick)
                buffer.initializeElement(
                    at: index,
                    to: Note(
                        pitch: note.pitch, velocity: note.velocity, onsetSeconds: onset,
                        offsetSeconds: offsets.seconds(
                            atTick: min(note.offsetTick, TempoMap.maximumTick))))
                if index > 0, Note.isBefore(buffer[index], buffer[index - 1]) { isSorted = false }
                index += 1
            }
            count = index
        }
        if !isSorted { result.sort(by: Note.isBefore) }
        return result
    }
}

extension Note {
    /// The order of a performance: by onset, then pitch, then end, then velocity.
    public static func isBefore(_ left: Note, _ right: Note) -> Bool {
        if left.onsetSeconds != right.onsetSeconds { return left.onsetSeconds < right.onsetSeconds }
        if left.pitch != right.pitch { return left.pitch < right.pitch }
        if left.offsetSeconds != right.offsetSeconds {
            return left.offsetSeconds < right.offsetSeconds
        }
        return left.velocity < right.velocity
    }
}
