import Foundation

/// What tells how hard the notes of a recording were struck, seen over the whole recording.
///
/// The network hears a few seconds at once and takes a quiet passage for an ordinary one. Over a recording more is known of
/// every note:
/// - the levels of its strike (``StrikeLevels``), its pitch and the pitch's square;
/// - the network's velocity, the note's length and how sure its strike was;
/// - the means over all notes of its key of the network's velocity, of the fundamental's level and of that of all partials
///   together: a key that always sounds loud says little by it;
/// - the level of all partials of the notes around it: near in pitch (a bell 12 semitones wide), and within a twentieth of a
///   second to eight seconds before and after (falling exponentially).
///
/// All of it is relative to the recording: figures have the mean 0 and the deviation 1 there, and means are of such figures.
/// How loud a recording is, and how loud it was played, does not matter.
struct VelocityEvidence {
    /// Columns of a row.
    static let width = StrikeLevels.count + 12

    /// The notes whose strikes were measured, by their numbers.
    let notes: [Int]
    /// A row for each of them.
    let rows: [[Double]]

    /// Half widths of the time around a note, in seconds.
    private static let nearSeconds = [0.05, 0.3, 2, 8]
    /// The half width in pitch, in semitones.
    private static let nearSemitones = 12.0
    /// The notes of mean 0 that a mean over a few is drawn to 0 by.
    private static let keyPrior = 3.0
    private static let nearPrior = 0.3
    /// Lengths between which notes differ, in seconds.
    private static let lengths = 0.02...5.0

    /// Complexity: O(notes x keys).
    ///
    /// - Parameter heard: the notes by onset.
    init(_ heard: [HeardNote]) {
        notes = heard.indices.filter { heard[$0].levels != nil }
        let measured = notes.map { heard[$0] }
        let levels = (0..<StrikeLevels.count).map { column in
            Self.standard(measured.map { Double($0.levels?.values[column] ?? 0) })
        }
        let octaves = measured.map { Double($0.note.pitch) / 12 }
        let velocities = Self.standard(measured.map { Double($0.note.velocity) })
        let lengths = measured.map { heard in
            let seconds = heard.note.offsetSeconds - heard.note.onsetSeconds
            return log(min(max(seconds, Self.lengths.lowerBound), Self.lengths.upperBound))
        }
        let pitches = measured.map { Int($0.note.pitch) }
        let onsets = measured.map(\.note.onsetSeconds)
        let loudness = levels[StrikeLevels.allPartials]
        var columns = levels + [Self.standard(octaves), Self.standard(octaves.map { $0 * $0 })]
        columns += [
            velocities, Self.standard(lengths),
            Self.standard(measured.map { Double($0.confidence) }),
        ]
        columns += [velocities, levels[0], loudness].map { Self.keyMeans($0, pitches) }
        columns += Self.nearSeconds.map {
            Self.nearMeans(loudness, pitches, onsets, seconds: $0)
        }
        rows = measured.indices.map { note in columns.map { $0[note] } }
    }

    /// With the mean 0 and the deviation 1; 0 where all values are equal.
    static func standard(_ values: [Double]) -> [Double] {
        let spread = Spread(values)
        guard spread.deviation > 1e-9 else { return values.map { _ in 0 } }
        return values.map { ($0 - spread.mean) / spread.deviation }
    }

    /// For every note the mean over the notes of its key.
    static func keyMeans(_ values: [Double], _ pitches: [Int]) -> [Double] {
        var (sums, counts) = ([Int: Double](), [Int: Double]())
        for (value, pitch) in zip(values, pitches) {
            sums[pitch, default: 0] += value
            counts[pitch, default: 0] += 1
        }
        return pitches.map { (sums[$0] ?? 0) / ((counts[$0] ?? 0) + keyPrior) }
    }

    /// For every note the mean over the others, weighted by how near they are.
    ///
    /// Complexity: O(notes x keys).
    ///
    /// - Parameters:
    ///   - values: of the notes.
    ///   - pitches: 0...127.
    ///   - onsets: ascending, in seconds.
    ///   - seconds: in which a note's weight falls to 1/e.
    /// - Returns: as many values.
    static func nearMeans(
        _ values: [Double], _ pitches: [Int], _ onsets: [Double], seconds: Double
    ) -> [Double] {
        var sums = [Double](repeating: 0, count: values.count)
        var weights = [Double](repeating: nearPrior, count: values.count)
        let bell = (0..<128).map { exp(-pow(Double($0) / nearSemitones, 2) / 2) }
        /// Walks through the notes, and tells each of those before it.
        func walk(_ order: some Sequence<Int>) {
            // What came before, key by key, as it weighs at the note before this one.
            var past = [Double](repeating: 0, count: 128)
            var pastWeights = past
            var last: Int?
            for note in order {
                if let last {
                    let fall = exp(-abs(onsets[note] - onsets[last]) / seconds)
                    for key in 0..<128 {
                        past[key] *= fall
                        pastWeights[key] *= fall
                        let weight = bell[abs(key - pitches[note])]
                        sums[note] += weight * past[key]
                        weights[note] += weight * pastWeights[key]
                    }
                }
                past[pitches[note]] += values[note]
                pastWeights[pitches[note]] += 1
                last = note
            }
        }
        walk(values.indices)
        walk(values.indices.reversed())
        return zip(sums, weights).map { $0 / $1 }
    }
}

/// Mean and deviation of some values.
struct Spread {
    let mean, deviation: Double

    init(_ values: [Double]) {
        let mean = values.reduce(0, +) / Double(max(1, values.count))
        self.mean = mean
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        deviation = (squares / Double(max(1, values.count))).squareRoot()
    }
}
