import Foundation

/// What a listener follows on the surface of a piece: when anything begins, and the highest voice.
struct MusicalSurface {
    /// Onsets closer together than this, in steps, are struck together.
    private static let together = 0.1
    /// Pauses are held within these steps, so that one long rest does not weigh on the mean.
    private static let pauses = 0.25...8.0

    /// The times at which notes begin, ascending, in steps.
    private let onsets: [Double]
    private let meanPause: Double
    /// The onsets at which the highest voice moves, and its pitches.
    private let melody: [(step: Double, pitch: Int)]
    private let meanMelodyPause: Double
    /// By onset.
    private let notes: [GridNote]

    /// - Complexity: O(n log n) in the number of notes.
    init(notes: [GridNote]) {
        self.notes = notes.sorted { ($0.start, $0.pitch) < ($1.start, $1.pitch) }
        var onsets: [Double] = []
        for note in self.notes
        where note.start - (onsets.last ?? -.infinity) > MusicalSurface.together {
            onsets.append(note.start)
        }
        self.onsets = onsets
        melody = MusicalSurface.highestVoice(self.notes, onsets)
        meanPause = MusicalSurface.meanPause(onsets)
        meanMelodyPause = MusicalSurface.meanPause(melody.map(\.step))
    }

    /// The highest of the sounding notes at every onset where it begins anew.
    private static func highestVoice(_ notes: [GridNote], _ onsets: [Double]) -> [(
        step: Double, pitch: Int
    )] {
        let ends = notes.sorted { $0.end < $1.end }
        var sounding = [Int](repeating: 0, count: 128)
        var (next, ended) = (0, 0)
        var melody: [(step: Double, pitch: Int)] = []
        for onset in onsets {
            while ended < next, ends[ended].end <= onset + 1e-6 {
                sounding[Int(ends[ended].pitch)] -= 1
                ended += 1
            }
            var highest = -1
            while next < notes.count, notes[next].start <= onset + together {
                sounding[Int(notes[next].pitch)] += 1
                highest = max(highest, Int(notes[next].pitch))
                next += 1
            }
            let top = sounding.lastIndex { $0 > 0 } ?? highest
            if highest >= top { melody.append((onset, highest)) }
        }
        return melody
    }

    private static func meanPause(_ times: [Double]) -> Double {
        guard times.count > 1, let first = times.first, let last = times.last else { return 1 }
        return max(pauses.lowerBound, (last - first) / Double(times.count - 1))
    }

    /// What happens at the first onset from a step on; `nil` after the last.
    func arrival(atStep step: Double) -> HarmonicEvent.Arrival? {
        let place = MusicalSurface.index(onsets.count) { onsets[$0] >= step - 0.05 }
        guard place < onsets.count else { return nil }
        var arrival = HarmonicEvent.Arrival()
        arrival.step = onsets[place]
        func pause(_ next: Double?, _ mean: Double) -> (steps: Double, log: Double) {
            let steps = MusicalSurface.held(next.map { $0 - arrival.step } ?? .infinity)
            return (steps, min(1.5, max(-1.5, log2(steps / mean))))
        }
        let next = place + 1 < onsets.count ? onsets[place + 1] : nil
        (arrival.pause, arrival.logPause) = pause(next, meanPause)
        // A melody that does not move counts as one that stays.
        arrival.melodyTurns = true
        guard !melody.isEmpty else { return arrival }
        let note = MusicalSurface.index(melody.count) { melody[$0].step > arrival.step + 1e-6 } - 1
        arrival.melodyPitch = melody[max(0, note)].pitch
        if note >= 0, abs(melody[note].step - arrival.step) < 1e-6 {
            let following = note + 1 < melody.count ? melody[note + 1] : nil
            arrival.logMelodyPause = pause(following?.step, meanMelodyPause).log
            let leap = abs((following?.pitch ?? arrival.melodyPitch) - arrival.melodyPitch)
            arrival.melodyTurns = leap == 0 || leap >= 3
        }
        return arrival
    }

    /// The lowest note that begins within a stretch of steps.
    func lowestPitch(from start: Double, to end: Double) -> Int? {
        let first = MusicalSurface.index(notes.count) { notes[$0].start >= start - 0.05 }
        return notes[first...].prefix { $0.start < end - 0.05 }.map { Int($0.pitch) }.min()
    }

    private static func held(_ steps: Double) -> Double {
        min(pauses.upperBound, max(pauses.lowerBound, steps))
    }

    /// The first index whose element is at or after what is sought.
    private static func index(_ count: Int, where isBeyond: (Int) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
