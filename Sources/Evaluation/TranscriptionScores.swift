import Foundation
import MusicCore

/// How well notes that were heard match those that were played, by the rules of mir_eval's
/// `transcription` and `transcription_velocity` (Raffel et al., ISMIR 2014; Bay et al., ISMIR 2009).
///
/// A heard note matches a played one of the same pitch whose onset lies at most ``Rules/onsetSeconds`` away; no
/// note matches twice, and as many match as can.
public struct TranscriptionScores: Codable, Sendable, Equatable {
    /// How exact a match has to be.
    public struct Rules: Codable, Sendable, Equatable {
        /// The distance of onsets, in seconds.
        public var onsetSeconds = 0.05
        /// The distance of offsets as a part of the played note's length, and at least in seconds.
        public var offsetRatio = 0.2
        public var minimumOffsetSeconds = 0.05
        /// The distance of velocities, where 1 is the range of those that were played.
        public var velocity = 0.1

        public init(onsetSeconds: Double = 0.05) { self.onsetSeconds = onsetSeconds }
    }

    /// Matches among heard and played notes.
    public struct Score: Codable, Sendable, Equatable {
        public let matches, heard, played: Int

        /// Of the heard notes, those that match; 0 where nothing was heard.
        public var precision: Double { heard > 0 ? Double(matches) / Double(heard) : 0 }
        /// Of the played notes, those that match; 0 where nothing was played.
        public var recall: Double { played > 0 ? Double(matches) / Double(played) : 0 }
        /// The harmonic mean of both.
        public var f1: Double {
            heard + played > 0 ? 2 * Double(matches) / Double(heard + played) : 0
        }
    }

    /// Onset and pitch.
    public let onset: Score
    /// Onset, pitch and offset.
    public let offset: Score
    /// Onset, pitch and velocity.
    public let velocity: Score
    /// All four.
    public let all: Score

    /// Scores a transcription.
    ///
    /// Complexity: O(n log n) where few notes of a pitch lie near one another.
    ///
    /// - Parameters:
    ///   - heard: the notes that were heard, in any order.
    ///   - played: those that were played.
    ///   - rules: how exact a match has to be.
    public init(heard: [Note], played: [Note], rules: Rules = Rules()) {
        func score(_ matches: Int) -> Score {
            Score(matches: matches, heard: heard.count, played: played.count)
        }
        let onsets = NoteMatching(heard: heard, played: played, rules, offsets: false).pairs
        let offsets = NoteMatching(heard: heard, played: played, rules, offsets: true).pairs
        func withVelocity(_ pairs: [(heard: Int, played: Int)]) -> Score {
            score(
                TranscriptionScores.velocityMatches(
                    pairs.map { (heard[$0.heard].velocity, played[$0.played].velocity) },
                    range: played.map(\.velocity), tolerance: rules.velocity))
        }
        onset = score(onsets.count)
        offset = score(offsets.count)
        velocity = withVelocity(onsets)
        all = withVelocity(offsets)
    }

    /// Which heard notes match which played ones by onset and pitch.
    ///
    /// - Returns: their numbers, no note twice.
    public static func pairs(heard: [Note], played: [Note], rules: Rules = Rules())
        -> [(heard: Int, played: Int)]
    {
        NoteMatching(heard: heard, played: played, rules, offsets: false).pairs
    }

    /// The pairs whose velocities agree once those that were heard have been brought to the scale of those that
    /// were played by the best line.
    private static func velocityMatches(
        _ pairs: [(heard: UInt8, played: UInt8)], range: [UInt8], tolerance: Double
    ) -> Int {
        guard let low = range.min(), let high = range.max(), !pairs.isEmpty else { return 0 }
        let span = Double(max(1, high - low))
        let x = pairs.map { Double($0.heard) }
        let y = pairs.map { (Double($0.played) - Double(low)) / span }
        let count = Double(pairs.count)
        let (meanX, meanY) = (x.reduce(0, +) / count, y.reduce(0, +) / count)
        let variance = x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
        let covariance = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
        // Where all are heard alike no slope is better than another; the smallest line through them goes
        // through the origin, as least squares of minimal norm have it.
        let slope = variance > 0 ? covariance / variance : meanX * meanY / (meanX * meanX + 1)
        let intercept = variance > 0 ? meanY - slope * meanX : meanY / (meanX * meanX + 1)
        return zip(x, y).count { abs(slope * $0 + intercept - $1) < tolerance }
    }
}

/// As many pairs of heard and played notes as can be, each note in one pair at most.
private struct NoteMatching {
    private(set) var pairs: [(heard: Int, played: Int)] = []

    init(heard: [Note], played: [Note], _ rules: TranscriptionScores.Rules, offsets: Bool) {
        let heardByPitch = Dictionary(grouping: heard.indices) { heard[$0].pitch }
        for (pitch, references) in Dictionary(grouping: played.indices, by: { played[$0].pitch })
            .sorted(by: { $0.key < $1.key })
        {
            let candidates = (heardByPitch[pitch] ?? []).sorted {
                heard[$0].onsetSeconds < heard[$1].onsetSeconds
            }
            let onsets = candidates.map { heard[$0].onsetSeconds }
            // For each played note the heard ones that it may be.
            let choices = references.map { reference -> [Int] in
                let note = played[reference]
                let first = onsets.partitioned {
                    $0 >= note.onsetSeconds - rules.onsetSeconds - 1e-3
                }
                var choice: [Int] = []
                for index in first..<candidates.count {
                    guard onsets[index] <= note.onsetSeconds + rules.onsetSeconds + 1e-3 else {
                        break
                    }
                    if Self.matches(heard[candidates[index]], note, rules, offsets: offsets) {
                        choice.append(index)
                    }
                }
                return choice
            }
            for (index, reference) in Self.maximumMatching(choices, count: candidates.count)
                .enumerated()
            {
                if let reference { pairs.append((candidates[index], references[reference])) }
            }
        }
    }

    private static func matches(
        _ heard: Note, _ played: Note, _ rules: TranscriptionScores.Rules, offsets: Bool
    ) -> Bool {
        // mir_eval compares distances in tenths of milliseconds.
        func rounded(_ seconds: Double) -> Double {
            (seconds * 1e4).rounded(.toNearestOrEven) / 1e4
        }
        guard rounded(abs(heard.onsetSeconds - played.onsetSeconds)) <= rules.onsetSeconds else {
            return false
        }
        guard offsets else { return true }
        let tolerance = max(
            rules.offsetRatio * played.durationSeconds, rules.minimumOffsetSeconds)
        return rounded(abs(heard.offsetSeconds - played.offsetSeconds)) <= tolerance
    }

    /// For every candidate the reference that it is matched with, by augmenting paths (Kuhn 1955).
    private static func maximumMatching(_ choices: [[Int]], count: Int) -> [Int?] {
        var owner = [Int?](repeating: nil, count: count)
        var visited = [Int](repeating: -1, count: count)
        func place(_ reference: Int, _ round: Int) -> Bool {
            for candidate in choices[reference] where visited[candidate] != round {
                visited[candidate] = round
                guard let other = owner[candidate] else {
                    owner[candidate] = reference
                    return true
                }
                if place(other, round) {
                    owner[candidate] = reference
                    return true
                }
            }
            return false
        }
        for reference in choices.indices { _ = place(reference, reference) }
        return owner
    }
}

extension Array {
    /// The first index whose element meets a condition that all later ones meet as well.
    fileprivate func partitioned(_ isSecond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
