import MusicCore

/// Divides a piece into sections.
///
/// Markers of the file count if there are at least two. Otherwise bars become vectors of pitch-class
/// time and density, a boundary is where the four bars before and after differ most (Foote, "Automatic
/// audio segmentation using a measure of audio novelty", ICME 2000), and sections that sound alike get
/// the same letter.
struct SectionFinder {
    let score: Score
    let grid: BeatGrid
    let notes: [GridNote]

    private static let reachBars = 4

    func sections() -> [MusicAnalysis.Section] {
        guard grid.stepCount > 0, !notes.isEmpty else { return [] }
        let markers = score.texts.filter { $0.kind == .marker && !$0.text.isEmpty }
        let end = grid.seconds(atStep: Double(grid.stepCount))
        if markers.count >= 2 {
            return markers.indices.compactMap { index in
                let start = score.tempoMap.seconds(atTick: markers[index].tick)
                let next =
                    index + 1 < markers.count
                    ? score.tempoMap.seconds(atTick: markers[index + 1].tick) : max(end, start)
                guard next > start else { return nil }
                return section(markers[index].text, start, next)
            }
        }
        let vectors = barVectors()
        let boundaries = boundaries(vectors)
        var found: [MusicAnalysis.Section] = []
        var means: [[Double]] = []
        for (from, to) in zip(boundaries, boundaries.dropFirst()) {
            let mean = SectionFinder.mean(vectors[from..<to])
            let same = means.firstIndex { SectionFinder.similarity($0, mean) > 0.94 }
            if same == nil { means.append(mean) }
            let letter = Character(
                UnicodeScalar(UInt8(65 + min(25, same ?? means.count - 1))))
            found.append(
                section(
                    String(letter), grid.seconds(atStep: grid.bars[from].startStep),
                    to < grid.bars.count ? grid.seconds(atStep: grid.bars[to].startStep) : end))
        }
        return found
    }

    private func section(_ label: String, _ start: Double, _ end: Double) -> MusicAnalysis.Section {
        MusicAnalysis.Section(
            label: label, startTime: start.thousandths, endTime: end.thousandths,
            startBar: grid.position(atStep: grid.step(atSeconds: start)).bar)
    }

    private func barVectors() -> [[Double]] {
        var vectors = [[Double]](
            repeating: [Double](repeating: 0, count: 13), count: grid.bars.count)
        for note in notes where note.start >= 0 {
            let bar = grid.barIndex(atStep: note.start)
            vectors[bar][Int(note.pitch) % 12] += min(8, max(0.25, note.end - note.start))
            vectors[bar][12] += 0.5
        }
        return vectors
    }

    private func boundaries(_ vectors: [[Double]]) -> [Int] {
        let reach = SectionFinder.reachBars
        guard vectors.count >= 4 * reach else { return [0, vectors.count] }
        let novelty = vectors.indices.map { bar -> Double in
            guard bar >= reach, bar + reach <= vectors.count else { return 0 }
            return 1
                - SectionFinder.similarity(
                    SectionFinder.mean(vectors[bar - reach..<bar]),
                    SectionFinder.mean(vectors[bar..<bar + reach]))
        }
        let mean = novelty.reduce(0, +) / Double(novelty.count)
        let spread =
            (novelty.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(novelty.count))
            .squareRoot()
        var result = [0]
        for bar in novelty.indices where bar - (result.last ?? 0) >= reach {
            let around = max(0, bar - reach)...min(novelty.count - 1, bar + reach)
            let isPeak = around.allSatisfy { novelty[$0] <= novelty[bar] }
            if isPeak, novelty[bar] > mean + spread, vectors.count - bar >= reach {
                result.append(bar)
            }
        }
        return result + [vectors.count]
    }

    private static func mean(_ vectors: ArraySlice<[Double]>) -> [Double] {
        var sum = [Double](repeating: 0, count: 13)
        for vector in vectors { for index in sum.indices { sum[index] += vector[index] } }
        return sum
    }

    /// The cosine of two vectors; 1 for two silences.
    private static func similarity(_ left: [Double], _ right: [Double]) -> Double {
        let product = zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
        let norms = left.reduce(0) { $0 + $1 * $1 } * right.reduce(0) { $0 + $1 * $1 }
        return norms > 0 ? product / norms.squareRoot() : (left == right ? 1 : 0)
    }
}
