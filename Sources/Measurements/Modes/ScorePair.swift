import Foundation
import MIDIFiles
import MusicCore
import Support

/// A score and a performance of it, aligned note by note by their annotated beats.
struct ScorePair {
    /// A note of the score that was found in the performance.
    struct PlayedNote {
        let pitch: UInt8
        /// In the score.
        let onsetSeconds, offsetSeconds: Double
        /// In the performance.
        let velocity: UInt8
        /// How much later it is played than its beats say.
        let laterSeconds: Double
    }

    /// By onset in the score, then pitch.
    let notes: [PlayedNote]
    /// Their numbers by onset in the score.
    let chords: [[Int]]
    private let beats: BeatPairs

    /// How far from where its beats put it a note is looked for, in seconds.
    private static let reachSeconds = 0.25

    /// - Parameters:
    ///   - folder: with score.mid, performance.mid, score_annotations.txt and
    ///     performance_annotations.txt, whose lines are of the same beats.
    ///   - maxSeconds: how much of the performance is read, from its first beat.
    /// - Throws: errors that name the file at fault.
    init(folder: String, maxSeconds: Double) throws {
        let beats = BeatPairs(
            score: try ScorePair.beats(folder + "/score_annotations.txt"),
            performance: try ScorePair.beats(folder + "/performance_annotations.txt"))
        self.beats = beats
        let score = try MIDIFile(path: folder + "/score.mid").performance()
        let performance = try MIDIFile(path: folder + "/performance.mid").performance()
        var byPitch: [UInt8: [Note]] = [:]
        for note in performance.notes { byPitch[note.pitch, default: []].append(note) }
        var taken = Set<Note>()
        var found: [PlayedNote] = []
        let start = beats.performance.first ?? 0
        for note in score.notes {
            guard let expected = beats.performed(note.onsetSeconds),
                expected < start + maxSeconds
            else { continue }
            let nearest = byPitch[note.pitch, default: []].filter { !taken.contains($0) }
                .min { abs($0.onsetSeconds - expected) < abs($1.onsetSeconds - expected) }
            guard let nearest, abs(nearest.onsetSeconds - expected) < ScorePair.reachSeconds
            else { continue }
            taken.insert(nearest)
            found.append(
                PlayedNote(
                    pitch: note.pitch, onsetSeconds: note.onsetSeconds,
                    offsetSeconds: note.offsetSeconds, velocity: nearest.velocity,
                    laterSeconds: nearest.onsetSeconds - expected))
        }
        notes = found
        var chords: [[Int]] = []
        for (index, note) in found.enumerated() {
            if let last = chords.last?.first,
                abs(found[last].onsetSeconds - note.onsetSeconds) < 0.002
            {
                chords[chords.count - 1].append(index)
            } else {
                chords.append([index])
            }
        }
        self.chords = chords
    }

    /// The notes as the score has them, all equally loud.
    var dry: Performance {
        Performance(
            notes: notes.map {
                Note(
                    pitch: $0.pitch, velocity: 64, onsetSeconds: $0.onsetSeconds,
                    offsetSeconds: max($0.offsetSeconds, $0.onsetSeconds + 0.02))
            })
    }

    /// The same with every beat where the pianist has it.
    var dryInPerformedTime: Performance {
        Performance(
            notes: dry.notes.map { note in
                var note = note
                let onset = beats.performed(note.onsetSeconds) ?? note.onsetSeconds
                let offset = beats.performed(note.offsetSeconds) ?? onset + note.durationSeconds
                (note.onsetSeconds, note.offsetSeconds) = (onset, max(offset, onset + 0.02))
                return note
            })
    }

    /// The times of annotated beats.
    private static func beats(_ path: String) throws -> [Double] {
        String(decoding: try Files.read(path), as: UTF8.self).split(separator: "\n").compactMap {
            $0.split(separator: "\t").first.flatMap { Double($0) }
        }
    }
}

/// The same beats in a score and in a performance.
private struct BeatPairs {
    let score, performance: [Double]

    init(score: [Double], performance: [Double]) {
        let count = min(score.count, performance.count)
        // Only where time goes on in both.
        var (s, p): ([Double], [Double]) = ([], [])
        for index in 0..<count
        where score[index] > s.last ?? -.infinity && performance[index] > p.last ?? -.infinity {
            s.append(score[index])
            p.append(performance[index])
        }
        (self.score, self.performance) = (s, p)
    }

    /// The performance's time of a time of the score, between two beats; `nil` outside of all.
    func performed(_ seconds: Double) -> Double? {
        guard let next = score.firstIndex(where: { $0 > seconds + 1e-9 }), next > 0 else {
            return nil
        }
        let share = (seconds - score[next - 1]) / (score[next] - score[next - 1])
        return performance[next - 1] + share * (performance[next] - performance[next - 1])
    }
}
