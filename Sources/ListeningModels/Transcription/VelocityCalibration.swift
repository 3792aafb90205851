import Foundation
import MusicCore

/// How loud a strike sounds, for ``Transcription/withCalibratedVelocities()``.
struct StrikeLevels: Sendable, Equatable {
    /// Levels as in ``TranscriptionAnalyzer``: of the key's partials after the strike and their rise by it, of all partials
    /// together, and of four bands of the whole spectrum and their rise.
    let values: [Float]

    /// Frames from a strike to the one whose window of 128 ms begins after it.
    static let framesAfter = 7
    /// The partials whose levels count each for itself, in semitones above the key.
    private static let single = [0, 12, 19, 24, 28]
    /// Further partials, which count in the sum.
    private static let further = [31, 34, 36]
    /// Where bands of the spectrum end, in bins.
    private static let bandEnds = [120, 200, 290, TranscriptionAnalyzer.binCount]
    /// The window of 128 ms.
    private static let channel = 1

    /// - Parameters:
    ///   - key: 0...87.
    ///   - before: the frame that ends before the strike.
    ///   - after: the frame ``framesAfter`` later.
    init(key: Int, before: ArraySlice<Float>, after: ArraySlice<Float>) {
        let size = TranscriptionAnalyzer.channels
        func level(_ frame: ArraySlice<Float>, _ bin: Int) -> Float {
            frame[frame.startIndex + bin * size + Self.channel]
        }
        /// Near a partial, wherever the instrument's tuning puts it.
        func partial(_ frame: ArraySlice<Float>, _ semitones: Int) -> Float {
            let pitch = TranscriptionNetwork.lowestKey + key + semitones
            let bin =
                (pitch - TranscriptionAnalyzer.lowestPitch) * TranscriptionAnalyzer.binsPerSemitone
            let last = TranscriptionAnalyzer.binCount - 1
            return (max(0, bin - 1)...bin + 1).reduce(0) { max($0, level(frame, min(last, $1))) }
        }
        let loud = Self.single.map { partial(after, $0) }
        var values = loud
        values += zip(loud, Self.single).map { level, semitones in
            min(0.2, max(-0.1, level - partial(before, semitones)))
        }
        values.append(Self.sum(loud + Self.further.map { partial(after, $0) }))
        var start = 0
        for end in Self.bandEnds {
            let (now, then) = (
                Self.sum((start..<end).map { level(after, $0) }),
                Self.sum((start..<end).map { level(before, $0) })
            )
            values += [now, now - then]
            start = end
        }
        self.values = values
    }

    /// The level of several powers together.
    private static func sum(_ levels: [Float]) -> Float {
        log10(levels.reduce(0) { $0 + pow(10, 9 * $1) }) / 9
    }
}

extension Transcription {
    /// Fewer notes tell too little about how an instrument was recorded.
    static let leastCalibratedNotes = 50
    /// How little the notes are trusted: the weight of the penalty on coefficients, by note.
    private static let penalty = 0.01

    /// With velocities that agree about the whole recording.
    ///
    /// The network hears a few seconds at once, so it takes a quiet passage for an ordinary one. Over a whole
    /// recording, how loud a note sounds and how hard it was struck belong together: its velocities are
    /// regressed on the strikes' levels and on pitch (ridge regression), and what the levels tell takes their
    /// place, with the same mean and deviation.
    ///
    /// Complexity: O(notes).
    func withCalibratedVelocities() -> Transcription {
        let rows = notes.compactMap { heard -> [Double]? in
            guard let levels = heard.levels else { return nil }
            let octave = Double(heard.note.pitch) / 12
            return levels.values.map(Double.init) + [octave, octave * octave]
        }
        guard rows.count == notes.count, rows.count >= Self.leastCalibratedNotes else {
            return self
        }
        let heard = notes.map { Double($0.note.velocity) }
        let fitted = Self.ridge(rows, heard, penalty: Self.penalty)
        let (old, new) = (Spread(heard), Spread(fitted))
        guard new.deviation > 1e-6 else { return self }
        var calibrated = self
        for index in notes.indices {
            let value =
                old.mean + (fitted[index] - new.mean) * old.deviation / new.deviation
            calibrated.notes[index].note.velocity = UInt8(min(127, max(1, value.rounded())))
        }
        return calibrated
    }

    private struct Spread {
        let mean, deviation: Double

        init(_ values: [Double]) {
            let mean = values.reduce(0, +) / Double(values.count)
            self.mean = mean
            deviation = (values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count))
                .squareRoot()
        }
    }

    /// What ridge regression makes of targets (Hoerl and Kennard, 1970).
    ///
    /// - Parameters:
    ///   - rows: of equally many columns, which are standardised.
    ///   - targets: as many.
    ///   - penalty: on squared coefficients, by row.
    /// - Returns: the fitted targets.
    static func ridge(_ rows: [[Double]], _ targets: [Double], penalty: Double) -> [Double] {
        let (count, width) = (rows.count, rows.first?.count ?? 0)
        let spreads = (0..<width).map { column in Spread(rows.map { $0[column] }) }
        let x = rows.map { row in
            zip(row, spreads).map { $1.deviation > 1e-9 ? ($0 - $1.mean) / $1.deviation : 0 }
        }
        let mean = Spread(targets).mean
        // The normal equations, eliminated from the left; the penalty keeps every pivot above 0.
        var system = (0..<width).map { i in
            (0..<width).map { j in
                x.reduce(0) { $0 + $1[i] * $1[j] } + (i == j ? penalty * Double(count) : 0)
            } + [zip(x, targets).reduce(0) { $0 + $1.0[i] * ($1.1 - mean) }]
        }
        for pivot in 0..<width {
            for row in 0..<width where row != pivot {
                let factor = system[row][pivot] / system[pivot][pivot]
                for column in pivot...width {
                    system[row][column] -= factor * system[pivot][column]
                }
            }
        }
        let coefficients = (0..<width).map { system[$0][width] / system[$0][$0] }
        return x.map { mean + zip($0, coefficients).reduce(0) { $0 + $1.0 * $1.1 } }
    }
}
