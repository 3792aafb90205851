import MusicTheory

/// Fills the bars of every voice with chords and rests of single note values, tied where one is not enough.
struct BarFilling {
    let bars: [NotatedScore.Bar]
    /// How a note is written.
    let spelling: (QuantisedNote) -> SpelledPitch

    /// What a voice has in a bar before it is cut into note values; a rest has no chord.
    private struct Span {
        var start: Int
        var end: Int
        var chord: VoiceChord?
    }

    /// - Parameter voices: each a sequence of chords that do not overlap.
    /// - Returns: by bar, then by voice, what is written.
    func bars(of voices: [[VoiceChord]]) -> [[[NotatedScore.Event]]] {
        var next = [Int](repeating: 0, count: voices.count)
        return bars.map { bar in
            voices.indices.map { voice in
                while next[voice] < voices[voice].count,
                    voices[voice][next[voice]].end <= bar.start
                {
                    next[voice] += 1
                }
                let chords = voices[voice][next[voice]...].prefix { $0.onset < bar.end }
                if chords.isEmpty, bar.isWhole {
                    return voice == 0 ? [BarFilling.rest(of: bar)] : []
                }
                // Readers take a rest for a whole bar as one of the metre's length.
                if chords.isEmpty, voice > 0 { return [] }
                return events(Array(chords), in: bar)
            }
        }
    }

    private static func rest(of bar: NotatedScore.Bar) -> NotatedScore.Event {
        NotatedScore.Event(
            start: 0, length: bar.length, value: NoteValue(kind: .whole), notes: [],
            isWholeBarRest: true)
    }

    private func events(
        _ chords: [VoiceChord], in bar: NotatedScore.Bar
    ) -> [NotatedScore.Event] {
        var spans: [Span] = []
        var place = bar.start
        for chord in chords {
            let start = max(chord.onset, place)
            if start > place { spans.append(Span(start: place, end: start)) }
            let end = min(chord.end, bar.end)
            guard end > start else { continue }
            spans.append(Span(start: start, end: end, chord: chord))
            place = end
        }
        if place < bar.end { spans.append(Span(start: place, end: bar.end)) }
        let rhythm = BarRhythm(
            length: bar.length, isCompound: bar.isCompound,
            boundaries: spans.flatMap { [$0.start - bar.start, $0.end - bar.start] })
        let events = spans.flatMap { span in
            let pieces = rhythm.pieces(
                from: span.start - bar.start, to: span.end - bar.start, isRest: span.chord == nil)
            return pieces.map { piece in
                var event = NotatedScore.Event(
                    start: piece.start, length: piece.length, value: piece.value,
                    notes: heads(span.chord, from: piece.start + bar.start, length: piece.length))
                (event.beginsTuplet, event.endsTuplet) = (piece.beginsTuplet, piece.endsTuplet)
                return event
            }
        }
        return BeamGrouping(bar).beamed(events)
    }

    private func heads(
        _ chord: VoiceChord?, from start: Int, length: Int
    ) -> [NotatedScore.Head] {
        guard let chord else { return [] }
        return chord.notes.map {
            NotatedScore.Head(
                pitch: $0.pitch, spelling: spelling($0), velocity: $0.velocity,
                isTiedBefore: start > chord.onset, isTiedAfter: start + length < chord.end)
        }
    }
}

extension NotatedScore.Bar {
    /// Whether its beats are dotted, as in 6/8.
    var isCompound: Bool { denominator >= 8 && numerator > 3 && numerator.isMultiple(of: 3) }
}
