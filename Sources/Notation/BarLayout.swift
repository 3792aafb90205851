import MusicTheory

/// The bars of a grid, in units.
struct BarLayout {
    private(set) var bars: [NotatedScore.Bar] = []

    /// - Parameters:
    ///   - grid: beats and bars of the music.
    ///   - lastEnd: where the last note ends, in units; bars go on until there.
    /// - Throws: ``NotationError`` for too many bars.
    init(_ grid: BeatGrid, lastEnd: Int) throws {
        var number = 1
        for bar in grid.bars {
            guard bars.last.map({ $0.end < lastEnd }) ?? true else { break }
            let start = BarLayout.units(steps: bar.startStep)
            if bars.isEmpty, start < 0 {
                // The part of a bar before the first downbeat.
                number = 0
            } else if bars.isEmpty, start > 0 {
                continue
            }
            if let last = bars.last {
                guard start > last.start else { continue }
                bars[bars.count - 1].length = min(last.length, start - last.start)
                // What lies between two bars belongs to the first.
                if bars[bars.count - 1].end < start {
                    bars[bars.count - 1].length = start - last.start
                }
            }
            append((bar.numerator, bar.denominator), start: start, number: number)
            number += 1
            try check()
        }
        if bars.isEmpty {
            append((4, 4), start: 0, number: 1)
        }
        while let last = bars.last, last.end < lastEnd {
            var next = last
            next.start = last.end
            next.length = BarLayout.length(last.numerator, last.denominator)
            next.number = last.number + 1
            bars.append(next)
            try check()
        }
        if let last = bars.last, last.number > 0 {
            bars[bars.count - 1].length = max(
                last.length, BarLayout.length(last.numerator, last.denominator))
        }
    }

    private func check() throws {
        guard bars.count <= NotatedScore.maximumBars else { throw NotationError.tooLong }
    }

    private mutating func append(_ metre: (Int, Int), start: Int, number: Int) {
        // Metres of shorter beats than 64ths, or of no length, have no place on the grid.
        let isUsual = (1...64).contains(metre.0) && (1...64).contains(metre.1)
        let (numerator, denominator) = isUsual ? metre : (4, 4)
        let whole = BarLayout.length(numerator, denominator)
        let begin = max(0, start)
        bars.append(
            NotatedScore.Bar(
                number: number, start: begin, length: max(whole + min(0, start), 105),
                numerator: numerator, denominator: denominator, fifths: 0, isMinor: false))
    }

    private static func length(_ numerator: Int, _ denominator: Int) -> Int {
        4 * NotatedScore.unitsPerQuarter * numerator / denominator
    }

    /// A place in steps of half a quarter, on the grid of 64ths.
    private static func units(steps: Double) -> Int {
        Int((steps * 8).rounded()) * (NotatedScore.unitsPerQuarter / 16)
    }
}
