import Algorithms
import MusicCore

/// Divides a piece into sections.
///
/// Markers of the file count if there are at least two. Otherwise passages that come back, as they were
/// or in another key, get the same letter, the surest first (``BarRecurrence``), and what lies between
/// them letters of its own.
struct SectionFinder {
    let score: Score
    let grid: BeatGrid
    let notes: [GridNote]

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
        var letters: [Int: Int] = [:]
        return passages().map { passage in
            let letter = letters[passage.name] ?? letters.count
            letters[passage.name] = letter
            return section(
                String(UnicodeScalar(UInt8(65 + min(25, letter)))),
                grid.seconds(atStep: max(0, grid.bars[passage.bars.lowerBound].startStep)),
                passage.bars.upperBound < grid.bars.count
                    ? grid.seconds(atStep: grid.bars[passage.bars.upperBound].startStep) : end)
        }
    }

    /// Bars that belong together; passages that are alike have the same name.
    private func passages() -> [(name: Int, bars: Range<Int>)] {
        // The passage of each bar and its place in it.
        var places = [(name: Int, bar: Int)?](repeating: nil, count: grid.bars.count)
        var names = 0
        for found in BarRecurrence(notes: notes, grid: grid).repeats {
            // What is named already may cover a part: the rest of both passages is alike all the same.
            for part in (0..<found.bars).chunked(by: {
                (places[found.first + $0] == nil) == (places[found.first + $1] == nil)
                    && (places[found.second + $0] == nil) == (places[found.second + $1] == nil)
            }) where part.count >= BarRecurrence.leastBars {
                let first = found.first + part.lowerBound
                let second = found.second + part.lowerBound
                let firsts = first..<first + part.count
                let seconds = second..<second + part.count
                switch (places[first] == nil, places[second] == nil) {
                case (true, true):
                    for bar in 0..<part.count {
                        places[first + bar] = (names, bar)
                        places[second + bar] = (names, bar)
                    }
                    names += 1
                case (false, true): places.replaceSubrange(seconds, with: places[firsts])
                case (true, false): places.replaceSubrange(firsts, with: places[seconds])
                case (false, false): break
                }
            }
        }
        for bar in places.indices where places[bar] == nil {
            let before = bar > 0 ? places[bar - 1] : nil
            if let before, before.name >= names {
                places[bar] = (before.name, before.bar + 1)
            } else {
                places[bar] = (names + bar, 0)
            }
        }
        var passages: [(name: Int, bars: Range<Int>)] = []
        for (bar, place) in places.enumerated() {
            guard let place else { continue }
            let last = passages.last
            let goesOn =
                bar > 0 && place.name == last?.name && places[bar - 1]?.bar == place.bar - 1
            if goesOn, let last {
                passages[passages.count - 1].bars = last.bars.lowerBound..<bar + 1
            } else {
                passages.append((place.name, bar..<bar + 1))
            }
        }
        return SectionFinder.joined(passages)
    }

    /// Without short passages, which belong to the one before; a short first one to the next.
    private static func joined(
        _ passages: [(name: Int, bars: Range<Int>)]
    ) -> [(name: Int, bars: Range<Int>)] {
        var result: [(name: Int, bars: Range<Int>)] = []
        for passage in passages {
            let isShort = passage.bars.count < BarRecurrence.leastBars
            if let last = result.last, isShort || last.bars.count < BarRecurrence.leastBars {
                let name = isShort ? last.name : passage.name
                result[result.count - 1] = (
                    name, last.bars.lowerBound..<passage.bars.upperBound
                )
            } else {
                result.append(passage)
            }
        }
        return result
    }

    private func section(_ label: String, _ start: Double, _ end: Double) -> MusicAnalysis.Section {
        MusicAnalysis.Section(
            label: label, startTime: start.thousandths, endTime: end.thousandths,
            startBar: grid.position(atStep: grid.step(atSeconds: start)).bar)
    }
}
