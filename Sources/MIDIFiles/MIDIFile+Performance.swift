import MusicCore

extension MIDIFile {
    /// A file of format 1 with the notes and the pedal of a performance: a track with the tempo and
    /// the texts, and a track with the music on channel 1.
    ///
    /// Times are rounded to the nearest tick (at 480 ticks and 120 quarters a minute within 0.53 ms);
    /// a note longer than nothing gets at least one tick. Where notes of one pitch overlap, each end
    /// is taken for the oldest sounding note when the file is read again.
    ///
    /// - Parameters:
    ///   - performance: finite times >= 0, and up to 2^28 ticks between neighbouring events.
    ///   - ticksPerQuarter: 1...32,767.
    ///   - microsecondsPerQuarter: the tempo, 1...16,777,215; 500,000 is 120 quarters per minute.
    ///   - metre: from the start, whatever its tick; its denominator a power of two; `nil` for 4/4.
    ///   - program: General MIDI program, 0...127; 0 is the grand piano.
    ///   - texts: written as text events at the start.
    ///   - trackName: the name of the track with the notes, if not empty.
    public init(
        performance: Performance, ticksPerQuarter: Int = 480, microsecondsPerQuarter: Int = 500_000,
        metre: TimeSignature? = nil, program: UInt8 = 0, texts: [String] = [],
        trackName: String = ""
    ) {
        let tempo = TempoChange(tick: 0, microsecondsPerQuarter: microsecondsPerQuarter)
        let map = TempoMap(ticksPerQuarter: ticksPerQuarter, changes: [tempo])
        var head = Track(texts.map { TrackEvent(delta: 0, .meta(.text(.text, $0))) })
        head.append(
            TrackEvent(delta: 0, .meta(.tempo(microsecondsPerQuarter: microsecondsPerQuarter))))
        head.append(
            TrackEvent(
                delta: 0,
                .meta(
                    .timeSignature(
                        numerator: UInt8(clamping: metre?.numerator ?? 4),
                        denominatorPower: UInt8((metre?.denominator ?? 4).trailingZeroBitCount),
                        clocksPerClick: 24, thirtySecondsPerQuarter: 8))))
        var music = Track()
        if !trackName.isEmpty {
            music.append(TrackEvent(delta: 0, .meta(.text(.trackName, trackName))))
        }
        music.append(TrackEvent(delta: 0, .programChange(channel: 0, program: program)))
        var last = 0
        for event in TimedMessage.all(of: performance, map) {
            music.append(TrackEvent(delta: event.tick - last, event.message))
            last = event.tick
        }
        self.init(
            format: .simultaneousTracks, division: .ticksPerQuarter(ticksPerQuarter),
            tracks: [head, music])
    }
}

/// A message at a tick; at one tick note-offs stand first, then the pedal, then note-ons, then the ends
/// of notes that last no time.
private struct TimedMessage {
    var tick: Int
    var rank: Int
    var message: Message

    init(tick: Int, rank: Int, _ message: Message) {
        (self.tick, self.rank, self.message) = (tick, rank, message)
    }

    /// The notes and the pedal of a performance, in order.
    static func all(of performance: Performance, _ map: TempoMap) -> [TimedMessage] {
        var events: [TimedMessage] = []
        events.reserveCapacity(2 * performance.notes.count + performance.pedal.count)
        func tick(_ seconds: Double) -> Int {
            precondition(seconds.isFinite && seconds >= 0, "times must be finite and >= 0")
            return map.tick(atSeconds: seconds)
        }
        for note in performance.notes {
            precondition(note.pitch < 128, "a pitch must be 0...127")
            precondition((1...127).contains(note.velocity), "a velocity must be 1...127")
            let onset = tick(note.onsetSeconds)
            let offset = tick(note.offsetSeconds)
            precondition(offset >= onset, "a note must not end before it begins")
            let isInstant = note.offsetSeconds == note.onsetSeconds
            events.append(
                TimedMessage(
                    tick: onset, rank: 2,
                    .noteOn(channel: 0, key: note.pitch, velocity: note.velocity)))
            events.append(
                TimedMessage(
                    tick: isInstant ? onset : max(offset, onset + 1), rank: isInstant ? 3 : 0,
                    .noteOff(channel: 0, key: note.pitch, velocity: nil)))
        }
        for change in performance.pedal {
            precondition(change.value < 128, "a controller value must be 0...127")
            events.append(
                TimedMessage(
                    tick: tick(change.timeSeconds), rank: 1,
                    .controlChange(channel: 0, controller: 64, value: change.value)))
        }
        let order = events.indices.sorted {
            (events[$0].tick, events[$0].rank, $0) < (events[$1].tick, events[$1].rank, $1)
        }
        return order.map { events[$0] }
    }
}
