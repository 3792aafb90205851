import Foundation

/// What tells about the notes that a network took for possible, seen over the whole recording: whether they were played, and how
/// hard they were struck.
///
/// The network hears a few seconds at once, takes a quiet passage for an ordinary one, and judges every key almost alone. Over a
/// recording more is known of a note:
/// - how sure the network was of its strike, its velocity, how long the key sounds, and its pitch;
/// - what the network said in the frames around it (``StrikeAnswers``), and the levels of its strike (``StrikeLevels``);
/// - the notes struck with it, within 60 ms: how sure the surest is at each of ``intervals`` from it, as an overtone is mostly heard
///   with its fundamental; how many there are, and how far away;
/// - the strikes of its key before and after it, and how dense the music is around it;
/// - the means over all notes of its key of the velocity and of all levels: a key that always sounds loud says little by it;
/// - the level of the notes around it: near in pitch (a bell 12 semitones wide), and within a twentieth of a second to eight seconds
///   before and after (falling exponentially).
///
/// A note counts in what is said of others as far as the network was sure of it. Levels and velocities have the mean 0 and the
/// deviation 1 in their recording, so how loud it is does not matter.
struct NoteEvidence {
    /// Columns of a row.
    static let width =
        StrikeAnswers.count + own + StrikeLevels.count + intervals.count + together + around
        + keyMeans + nearSeconds.count

    /// The notes whose strikes were measured, by their numbers.
    let notes: [Int]
    private let answers: [StrikeAnswers]
    /// Of all other columns, the values of all notes.
    private let columns: [[Double]]

    /// From a note to those struck with it, in semitones: partials one of another, and neighbours.
    static let intervals = [
        -36, -31, -28, -24, -19, -16, -12, -7, -5, -4, -3, -2, -1,
        1, 2, 3, 4, 5, 7, 12, 16, 19, 24, 28, 31, 36,
    ]
    /// How far notes that are struck together lie apart at most, in seconds.
    static let togetherSeconds = 0.06
    /// The half widths of the time around a note, in seconds.
    static let nearSeconds = [0.05, 0.3, 2, 8]
    /// Columns of each kind.
    private static let (own, together, around, keyMeans) = (5, 3, 6, StrikeLevels.count + 1)

    /// Complexity: O(notes x keys + notes x notes within two seconds).
    ///
    /// - Parameter heard: the notes by onset.
    init(_ heard: [HeardNote]) {
        notes = heard.indices.filter { heard[$0].answers != nil && heard[$0].levels != nil }
        let measured = MeasuredNotes(notes.map { heard[$0] })
        answers = notes.compactMap { heard[$0].answers }
        columns =
            measured.own + measured.levels + measured.together + measured.repetitions
            + measured.densities + measured.keyMeans + measured.levelsAround
    }

    /// Rows of some of ``notes``, one after another.
    func rows(_ range: Range<Int>) -> [Float] {
        range.flatMap { note in answers[note].values + columns.map { Float($0[note]) } }
    }
}

/// The columns of ``NoteEvidence``: a value for each note.
private struct MeasuredNotes {
    let heard: [HeardNote]
    let onsets: [Double]
    let pitches: [Int]
    /// How sure the network was of each.
    let weights: [Double]
    let levels: [[Double]]
    let velocities: [Double]

    init(_ heard: [HeardNote]) {
        self.heard = heard
        onsets = heard.map(\.note.onsetSeconds)
        pitches = heard.map { Int($0.note.pitch) }
        weights = heard.map { Double($0.confidence) }
        levels = (0..<StrikeLevels.count).map { column in
            NoteEvidence.standard(heard.map { Double($0.levels?.values[column] ?? 0) })
        }
        velocities = NoteEvidence.standard(heard.map { Double($0.note.velocity) })
    }

    /// Log odds of the strike, the length's logarithm, pitch in two octaves from C4 and its square, velocity.
    var own: [[Double]] {
        let lengths = heard.map { heard in
            let seconds = heard.note.offsetSeconds - heard.note.onsetSeconds
            return log(min(max(seconds, 0.02), 5))
        }
        let octaves = pitches.map { Double($0 - 60) / 24 }
        let odds = weights.map { weight in
            let p = min(max(weight, 1e-4), 1 - 1e-4)
            return log(p / (1 - p))
        }
        return [odds, lengths, octaves, octaves.map { $0 * $0 }, velocities]
    }

    /// The surest at each of the intervals; how many in all, the surest, and their mean distance as a share of the longest.
    var together: [[Double]] {
        let places = Dictionary(
            uniqueKeysWithValues: NoteEvidence.intervals.enumerated().map { ($1, $0) })
        let count = NoteEvidence.intervals.count
        var columns = zeros(count + 3)
        for note in heard.indices {
            var (squares, distances) = (1e-6, 0.0)
            for other in neighbours(of: note, within: NoteEvidence.togetherSeconds) {
                let weight = weights[other]
                if let place = places[pitches[other] - pitches[note]] {
                    columns[place][note] = max(columns[place][note], weight)
                }
                columns[count][note] += weight
                columns[count + 1][note] = max(columns[count + 1][note], weight)
                squares += weight * weight
                distances += weight * weight * abs(onsets[other] - onsets[note])
            }
            columns[count + 2][note] = distances / squares / NoteEvidence.togetherSeconds
        }
        return columns
    }

    /// How near the strike of the key before lies and how sure it is, and the one after.
    var repetitions: [[Double]] {
        var columns = zeros(4)
        var last: [Int: Int] = [:]
        for note in heard.indices {
            guard let before = last.updateValue(note, forKey: pitches[note]) else { continue }
            let nearness = exp(-(onsets[note] - onsets[before]) / 0.3)
            (columns[0][note], columns[1][note]) = (nearness, nearness * weights[before])
            (columns[2][before], columns[3][before]) = (nearness, nearness * weights[note])
        }
        return columns
    }

    /// How many notes lie within a second, on all keys and, in a bell 6 semitones wide, nearby.
    var densities: [[Double]] {
        let bell = (0..<128).map { exp(-pow(Double($0) / 6, 2) / 2) }
        var columns = zeros(2)
        for note in heard.indices {
            var (all, near) = (weights[note], weights[note])
            for other in neighbours(of: note, within: 1) {
                all += weights[other]
                near += weights[other] * bell[abs(pitches[other] - pitches[note])]
            }
            (columns[0][note], columns[1][note]) = (log(1 + all), log(1 + near))
        }
        return columns
    }

    var keyMeans: [[Double]] {
        (levels + [velocities]).map { NoteEvidence.keyMeans($0, pitches, weights) }
    }

    var levelsAround: [[Double]] {
        NoteEvidence.nearSeconds.map { seconds in
            NoteEvidence.nearMeans(
                levels[StrikeLevels.allPartials], pitches, onsets, weights, seconds: seconds)
        }
    }

    private func zeros(_ columns: Int) -> [[Double]] {
        [[Double]](repeating: [Double](repeating: 0, count: heard.count), count: columns)
    }

    /// The other notes that lie less than so many seconds away.
    private func neighbours(of note: Int, within seconds: Double) -> [Int] {
        var first = note
        while first > 0, onsets[note] - onsets[first - 1] < seconds { first -= 1 }
        var last = note
        while last + 1 < onsets.count, onsets[last + 1] - onsets[note] < seconds { last += 1 }
        return (first...last).filter { $0 != note }
    }
}

extension NoteEvidence {
    /// The half width in pitch of what lies near, in semitones.
    private static let nearSemitones = 12.0
    /// The notes of mean 0 that a mean over a few is drawn to 0 by.
    private static let keyPrior = 3.0
    private static let nearPrior = 0.3

    /// With the mean 0 and the deviation 1; 0 where all values are equal.
    static func standard(_ values: [Double]) -> [Double] {
        let spread = Spread(values)
        guard spread.deviation > 1e-9 else { return values.map { _ in 0 } }
        return values.map { ($0 - spread.mean) / spread.deviation }
    }

    /// For every note the weighted mean over the notes of its key.
    static func keyMeans(_ values: [Double], _ pitches: [Int], _ weights: [Double]) -> [Double] {
        var (sums, counts) = ([Int: Double](), [Int: Double]())
        for (note, pitch) in pitches.enumerated() {
            sums[pitch, default: 0] += weights[note] * values[note]
            counts[pitch, default: 0] += weights[note]
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
    ///   - noteWeights: how much each note counts.
    ///   - seconds: in which a note's weight falls to 1/e.
    /// - Returns: as many values.
    static func nearMeans(
        _ values: [Double], _ pitches: [Int], _ onsets: [Double], _ noteWeights: [Double],
        seconds: Double
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
                past[pitches[note]] += noteWeights[note] * values[note]
                pastWeights[pitches[note]] += noteWeights[note]
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
