import Foundation

/// How loud a strike sounds, for ``NoteJudge``.
struct StrikeLevels: Sendable, Equatable {
    /// Levels as in ``TranscriptionAnalyzer``: of the key's partials after the strike and their rise by it, of all partials
    /// together, and of four bands of the whole spectrum and their rise.
    var values: [Float]

    /// How many values there are.
    static let count = 2 * single.count + 1 + 2 * bandEnds.count
    /// Which of them is the level of all partials together.
    static let allPartials = 2 * single.count

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
