import Algorithms

/// What becomes of the sustain pedal when music is read.
public enum PedalPolicy: String, Sendable, CaseIterable {
    /// Notes end where the keys are let go; the pedal's changes are kept beside them.
    case keep
    /// Notes last as long as the pedal holds them; the pedal itself is then left out.
    case extend
    /// Notes end where the keys are let go; the pedal is left out.
    case drop
}

/// The sustain pedal of one channel.
public enum SustainPedal {
    /// Lengthens notes to the lifting of the pedal that holds them.
    ///
    /// A note is held when the pedal is down (64 and above) as its key is let go, a pedal pressed at
    /// that very moment included. It then ends when the pedal is lifted or its own key is struck
    /// again, whichever is first, but never before its own key is let go; a pedal that is never lifted
    /// holds to `endSeconds`.
    ///
    /// - Parameters:
    ///   - notes: by onset; only `offsetSeconds` is changed.
    ///   - pedal: by time.
    ///   - endSeconds: the end of the music.
    /// - Complexity: O(n log p) for n notes and p pedal changes.
    public static func extend(_ notes: inout [Note], pedal: [PedalChange], endSeconds: Double) {
        let spans = downSpans(of: pedal, endSeconds: endSeconds)
        guard !spans.isEmpty else { return }
        var nextOnset = [Double](repeating: .infinity, count: 256)
        var index = notes.count
        var groupEnd = notes.count
        while index > 0 {
            index -= 1
            let note = notes[index]
            let after = spans.partitioningIndex { $0.lowerBound > note.offsetSeconds }
            if after > 0, note.offsetSeconds < spans[after - 1].upperBound {
                let end = min(spans[after - 1].upperBound, nextOnset[Int(note.pitch)])
                notes[index].offsetSeconds = max(note.offsetSeconds, end)
            }
            // Notes struck together do not cut one another.
            if index == 0 || notes[index - 1].onsetSeconds < note.onsetSeconds {
                for other in notes[index..<groupEnd] {
                    nextOnset[Int(other.pitch)] = other.onsetSeconds
                }
                groupEnd = index
            }
        }
    }

    /// The stretches of time in which the pedal is down, without gaps of no length between them.
    public static func downSpans(of pedal: [PedalChange], endSeconds: Double) -> [Range<Double>] {
        var spans: [Range<Double>] = []
        var downSince: Double?
        for change in pedal {
            if change.isDown {
                downSince = downSince ?? change.timeSeconds
            } else if let start = downSince {
                if change.timeSeconds > start { spans.append(start..<change.timeSeconds) }
                downSince = nil
            }
        }
        if let start = downSince, endSeconds > start { spans.append(start..<endSeconds) }
        return spans
    }
}
