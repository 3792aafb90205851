import Algorithms

/// A chord of one voice.
struct VoiceChord: Sendable, Hashable {
    var onset: Int
    var end: Int
    /// By pitch.
    var notes: [QuantisedNote]

    var meanPitch: Double {
        notes.reduce(0) { $0 + Double($1.pitch) } / Double(max(1, notes.count))
    }
}

/// Distributes the notes of a staff over voices, in each of which one chord follows another.
struct VoiceAssignment {
    /// At least one; those above come first.
    let voices: [[VoiceChord]]

    /// More cannot be read on a staff.
    static let maximumVoices = 4

    /// - Parameters:
    ///   - notes: of one staff, by onset.
    ///   - isPlayed: whether small gaps and overlaps are a matter of touch rather than of writing.
    /// - Complexity: O(n log n).
    init(_ notes: [QuantisedNote], isPlayed: Bool) {
        let notes = isPlayed ? VoiceAssignment.withoutOverlaps(notes) : notes
        var voices: [[VoiceChord]] = []
        var start = 0
        while start < notes.count {
            let onset = notes[start].onset
            let end = notes[start...].firstIndex { $0.onset != onset } ?? notes.count
            let moment = Dictionary(grouping: notes[start..<end], by: \.end)
            var chords: [VoiceChord] = []
            for (end, together) in moment {
                // A pitch that two tracks play at once stands in two voices.
                var rest = together.sorted { ($0.pitch, $0.track) < ($1.pitch, $1.track) }
                while !rest.isEmpty {
                    let chord = rest.uniquePitches
                    chords.append(VoiceChord(onset: onset, end: end, notes: chord))
                    for note in chord { rest.remove(at: rest.firstIndex(of: note) ?? 0) }
                }
            }
            chords.sort {
                ($0.meanPitch, Double($0.end)) > ($1.meanPitch, Double($1.end))
            }
            VoiceAssignment.place(chords, in: &voices)
            start = end
        }
        if voices.isEmpty { voices = [[]] }
        // The voice that is most often the highest comes first.
        var ordered = voices.filter { !$0.isEmpty }.sorted {
            VoiceAssignment.height($0) > VoiceAssignment.height($1)
        }
        if ordered.isEmpty { ordered = [[]] }
        self.voices = isPlayed ? ordered.map(VoiceAssignment.withoutGaps) : ordered
    }

    private static func height(_ voice: [VoiceChord]) -> Double {
        voice.reduce(0) { $0 + $1.meanPitch } / Double(max(1, voice.count))
    }

    /// Gives every chord of a moment a voice: a free one that is near, else a new one, else it joins
    /// another chord of the moment or ends the one that would end first.
    private static func place(_ chords: [VoiceChord], in voices: inout [[VoiceChord]]) {
        var taken: Set<Int> = []
        for chord in chords {
            let free = voices.indices.filter {
                !taken.contains($0) && (voices[$0].last?.end ?? 0) <= chord.onset
            }
            func distance(_ voice: Int) -> Double {
                guard let last = voices[voice].last else { return 0 }
                let quarters = Double(chord.onset - last.end) / Double(NotatedScore.unitsPerQuarter)
                return abs(last.meanPitch - chord.meanPitch) + min(12, quarters)
            }
            if let best = free.min(by: { distance($0) < distance($1) }) {
                voices[best].append(chord)
                taken.insert(best)
            } else if voices.count < maximumVoices {
                taken.insert(voices.count)
                voices.append([chord])
            } else if let other = voices.indices.filter({ !taken.contains($0) }).min(by: {
                (voices[$0].last?.end ?? 0) < (voices[$1].last?.end ?? 0)
            }) {
                voices[other][voices[other].count - 1].end = chord.onset
                voices[other].append(chord)
                taken.insert(other)
            } else {
                join(chord, in: &voices)
            }
        }
    }

    /// Adds notes to the chord of the same moment that lasts about as long.
    private static func join(_ chord: VoiceChord, in voices: inout [[VoiceChord]]) {
        let places = voices.indices.filter { voices[$0].last?.onset == chord.onset }
        func difference(_ voice: Int) -> Int { abs((voices[voice].last?.end ?? 0) - chord.end) }
        guard let voice = places.min(by: { difference($0) < difference($1) }) else { return }
        let last = voices[voice].count - 1
        let joined = (voices[voice][last].notes + chord.notes).sorted { $0.pitch < $1.pitch }
        voices[voice][last].notes = joined.uniquePitches
    }

    /// Ends notes that overlap the next onset by little there: legato, not two voices.
    private static func withoutOverlaps(_ notes: [QuantisedNote]) -> [QuantisedNote] {
        var notes = notes
        let onsets = Set(notes.map(\.onset)).sorted()
        for index in notes.indices {
            let note = notes[index]
            let inner = onsets[onsets.partitioningIndex { $0 > note.onset }...].prefix {
                $0 < note.end
            }
            // Of all onsets within the note the first after which little of it is left.
            let length = Double(note.end - note.onset)
            if let cut = inner.first(where: {
                Double(note.end - $0)
                    <= max(0.35 * length, Double(NotatedScore.unitsPerQuarter) / 4)
            }) {
                notes[index].end = cut
            }
        }
        return notes
    }

    /// Lets chords of a voice last until the next one where little is missing.
    private static func withoutGaps(_ voice: [VoiceChord]) -> [VoiceChord] {
        var voice = voice
        for index in voice.indices.dropLast() {
            let (chord, next) = (voice[index], voice[index + 1].onset)
            let gap = next - chord.end
            let span = next - chord.onset
            if gap > 0, gap <= NotatedScore.unitsPerQuarter,
                Double(gap) <= max(0.5 * Double(span), Double(NotatedScore.unitsPerQuarter) / 4)
            {
                voice[index].end = next
            }
        }
        return voice
    }
}

extension [QuantisedNote] {
    /// One note of every pitch, the notes being in order of pitch.
    fileprivate var uniquePitches: [QuantisedNote] {
        reduce(into: []) { if $0.last?.pitch != $1.pitch { $0.append($1) } }
    }
}
