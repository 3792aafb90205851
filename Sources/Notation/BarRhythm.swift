/// The note values of one voice in one bar: where its tuplets are, and how lengths are cut.
struct BarRhythm {
    /// A note value and its place, in units from the start of the bar.
    struct Piece: Hashable {
        var start: Int
        var length: Int
        var value: NoteValue
        var beginsTuplet = false
        var endsTuplet = false
    }

    /// A stretch that is divided into so many equal parts, more or fewer than usual.
    private struct TupletCell {
        var start: Int
        var length: Int
        var actual: Int
        var normal: Int
    }

    private let isCompound: Bool
    private var tuplets: [TupletCell] = []

    private static let quarter = NotatedScore.unitsPerQuarter
    /// A 64th note: what is a multiple of it needs no tuplet.
    private static let smallest = NotatedScore.unitsPerQuarter / 16
    /// Into how many parts tuplets divide, by preference.
    private static let divisions = [3, 5, 6, 7, 10, 12, 9, 11]

    /// - Parameters:
    ///   - length: of the bar, in units.
    ///   - isCompound: whether beats are dotted.
    ///   - boundaries: the beginnings and ends of the voice's notes and rests.
    init(length: Int, isCompound: Bool, boundaries: [Int]) {
        self.isCompound = isCompound
        let known = Set(boundaries).sorted()
        guard known.contains(where: { !$0.isMultiple(of: BarRhythm.smallest) }) else { return }
        var place = 0
        while place < length {
            let pair = 2 * BarRhythm.quarter
            // Triplets of quarters, where a note goes across the middle of two beats.
            if !isCompound, place.isMultiple(of: pair), place + pair <= length,
                let cell = BarRhythm.crossing(place, pair, known)
            {
                tuplets.append(cell)
                place += pair
                continue
            }
            let step = min(BarRhythm.quarter, length - place)
            tuplets += BarRhythm.cells(place, step, known)
            place += step
        }
    }

    private static func crossing(_ start: Int, _ length: Int, _ known: [Int]) -> TupletCell? {
        let inner = known.filter { start < $0 && $0 < start + length }
        let middle = start + length / 2
        guard !inner.contains(middle), !inner.isEmpty,
            inner.contains(where: { !$0.isMultiple(of: smallest) })
        else { return nil }
        let isDivided = inner.allSatisfy { ($0 - start).isMultiple(of: length / 3) }
        return isDivided ? TupletCell(start: start, length: length, actual: 3, normal: 2) : nil
    }

    /// The tuplets of a beat: none, one, or those of its halves.
    private static func cells(_ start: Int, _ length: Int, _ known: [Int]) -> [TupletCell] {
        let inner = known.filter { start < $0 && $0 < start + length }
        guard inner.contains(where: { !$0.isMultiple(of: smallest) }) else { return [] }
        let half = length / 2
        if inner.contains(start + half), half.isMultiple(of: smallest) {
            return cells(start, half, known) + cells(start + half, half, known)
        }
        let actual = divisions.first { count in
            length.isMultiple(of: count)
                && inner.allSatisfy { ($0 - start).isMultiple(of: length / count) }
        }
        guard let actual else { return [] }
        return [
            TupletCell(
                start: start, length: length, actual: actual,
                normal: 1 << (Int.bitWidth - 1 - actual.leadingZeroBitCount))
        ]
    }

    /// A note or rest as note values, in order.
    ///
    /// - Parameters:
    ///   - start: where it begins, in units from the start of the bar.
    ///   - end: where it ends.
    ///   - isRest: rests show the beats; notes may go across them where it is usual.
    /// - Returns: values that fill the stretch.
    func pieces(from start: Int, to end: Int, isRest: Bool) -> [Piece] {
        var result: [Piece] = []
        var place = start
        while place < end {
            if let cell = tuplets.first(where: { $0.start <= place && place < $0.start + $0.length }
            ) {
                // Nothing in it ends before the cell does: a note that fills it needs no tuplet.
                let stop = min(end, cell.start + cell.length)
                if place == cell.start, stop == cell.start + cell.length {
                    result += BarRhythm.plain(from: place, to: stop, isRest: isRest, isCompound)
                } else {
                    result += BarRhythm.parts(of: cell, from: place, to: stop)
                }
                place = stop
            } else {
                let next = tuplets.first { $0.start >= place }?.start ?? end
                let stop = min(end, next)
                result += BarRhythm.plain(from: place, to: stop, isRest: isRest, isCompound)
                place = stop
            }
        }
        return result
    }

    /// Note values within a tuplet.
    private static func parts(of cell: TupletCell, from start: Int, to end: Int) -> [Piece] {
        let unit = cell.length / cell.actual
        let unitQuarters = Double(cell.length) / Double(quarter) / Double(cell.normal)
        var result: [Piece] = []
        var place = start
        while place < end {
            let left = (end - place) / unit
            // 1, 2, 3, 4, 6, 8 units are one value; others are tied.
            let count = [8, 6, 4, 3, 2, 1].first { $0 <= left } ?? 1
            let isDotted = count.isMultiple(of: 3)
            let plain = unitQuarters * Double(isDotted ? count / 3 * 2 : count)
            let kind =
                NoteValue.Kind.allCases.first { $0.quarters <= plain * 1.0001 } ?? .sixtyFourth
            let value = NoteValue(
                kind: kind, dots: isDotted ? 1 : 0,
                tuplet: NoteValue.Tuplet(actual: cell.actual, normal: cell.normal))
            let length = count * unit
            result.append(
                Piece(
                    start: place, length: length, value: value, beginsTuplet: place == cell.start,
                    endsTuplet: place + length == cell.start + cell.length))
            place += length
        }
        return result
    }

    /// Plain note values: the longest that fits and begins where such a value may begin, on a multiple
    /// of its own length, or, if it is a note, of half of it.
    private static func plain(
        from start: Int, to end: Int, isRest: Bool, _ isCompound: Bool
    ) -> [Piece] {
        var result: [Piece] = []
        var place = start
        while place < end {
            var best = (length: min(smallest, end - place), value: NoteValue(kind: .sixtyFourth))
            search: for kind in NoteValue.Kind.allCases {
                let base = Int(kind.quarters * Double(quarter))
                for dots in [1, 0] {
                    let length = dots == 1 ? base / 2 * 3 : base
                    guard base >= smallest, length <= end - place,
                        length.isMultiple(of: smallest)
                    else { continue }
                    let isBeat = isCompound && dots == 1 && place.isMultiple(of: length)
                    let step = isRest ? base : max(smallest, base / 2)
                    guard isBeat || place.isMultiple(of: step) && !(isRest && dots == 1) else {
                        continue
                    }
                    best = (length, NoteValue(kind: kind, dots: dots))
                    break search
                }
            }
            result.append(Piece(start: place, length: best.length, value: best.value))
            place += best.length
        }
        return result
    }
}
