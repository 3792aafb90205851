/// The notes of a row.
extension PianoRollPicture {
    /// More notes than these in a row are not drawn one by one: that would take minutes, and none could
    /// be told from its neighbours.
    static let mostShapes = 20_000

    /// Whether a row holds so many notes that each column of pixels shows the loudest on every key.
    public var isThinned: Bool {
        let layout = PianoRollLayout(self)
        return layout.rows.contains { notes(in: $0).count > PianoRollPicture.mostShapes }
    }

    /// Notes that sound in a row.
    private func notes(in row: PianoRollLayout.Row) -> [Note] {
        notes.filter {
            max($0.offsetSeconds, $0.soundingUntilSeconds) >= row.startSeconds
                && $0.onsetSeconds <= row.endSeconds
        }
    }

    func drawNotes(_ row: PianoRollLayout.Row, on canvas: Canvas, _ layout: PianoRollLayout) {
        let notes = notes(in: row).filter { layout.pitches.contains($0.pitch) }
        if notes.count > PianoRollPicture.mostShapes {
            drawColumns(notes, row, on: canvas, layout)
        } else {
            drawShapes(notes, row, on: canvas, layout)
        }
    }

    /// One shape for each of 32 colours; the loud ones on top.
    private func drawShapes(
        _ notes: [Note], _ row: PianoRollLayout.Row, on canvas: Canvas, _ layout: PianoRollLayout
    ) {
        var boxes = [[Canvas.Rectangle]](repeating: [], count: Shade.count)
        var tails = boxes
        let gap = layout.keyHeight >= 5 ? 1.0 : 0.4
        let narrowest = layout.rows.count == 1 ? 2.4 : 1.3
        for note in notes {
            let end = max(note.offsetSeconds, note.soundingUntilSeconds)
            let index = Shade.index(of: note)
            var box = Canvas.Rectangle(
                x: layout.x(note.onsetSeconds, heldIn: row),
                y: layout.y(ofTop: note.pitch, in: row) + gap / 2,
                width: 0, height: layout.keyHeight - gap)
            box.width = max(layout.x(note.offsetSeconds, heldIn: row) - box.x - 0.8, narrowest)
            if note.offsetSeconds >= row.startSeconds { boxes[index].append(box) }
            let endX = layout.x(end, heldIn: row)
            if endX > box.maxX + 1, layout.keyHeight >= 4 {
                tails[index].append(
                    .init(
                        x: box.maxX - 2, y: box.y + box.height * 0.2,
                        width: endX - box.maxX + 1.2, height: box.height * 0.6))
            }
        }
        for (index, group) in tails.enumerated() {
            canvas.fill(group, Shade.color(index).opacity(0.22))
        }
        for (index, group) in boxes.enumerated() {
            canvas.fill(group, Shade.color(index), cornerRadius: min(2.5, layout.keyHeight / 4))
        }
    }

    /// The loudest note of every key in every column of pixels, however many there are.
    ///
    /// - Complexity: O(notes + pixels): the loudest come first, and a column that is taken is passed
    ///   over by all that follow.
    private func drawColumns(
        _ notes: [Note], _ row: PianoRollLayout.Row, on canvas: Canvas, _ layout: PianoRollLayout
    ) {
        let left = Int(layout.left)
        let columns = Int(layout.x(row.endSeconds, in: row).rounded(.up)) - left
        var byShade = [[Note]](repeating: [], count: Shade.count)
        for note in notes { byShade[Shade.index(of: note)].append(note) }
        var boxes = [[Canvas.Rectangle]](repeating: [], count: Shade.count)
        // Of every key, the first column from each that is not taken.
        var free = [[Int]](repeating: Array(0...columns), count: layout.pitches.count)
        for index in byShade.indices.reversed() {
            for note in byShade[index] {
                let key = note.pitch - layout.pitches.lowerBound
                let start = Int(layout.x(note.onsetSeconds, heldIn: row)) - left
                let end = Int(layout.x(note.offsetSeconds, heldIn: row).rounded(.up)) - left
                let last = min(max(end, start + 1), columns)
                var column = PianoRollPicture.next(max(start, 0), in: &free[key])
                while column < last {
                    let first = column
                    while column < last, free[key][column] == column {
                        free[key][column] = column + 1
                        column += 1
                    }
                    boxes[index].append(
                        .init(
                            x: Double(left + first), y: layout.y(ofTop: note.pitch, in: row),
                            width: Double(column - first), height: layout.keyHeight))
                    column = PianoRollPicture.next(column, in: &free[key])
                }
            }
        }
        for (index, group) in boxes.enumerated() { canvas.fill(group, Shade.color(index)) }
    }

    /// The first free column from a column on, remembered for all columns passed on the way.
    private static func next(_ column: Int, in free: inout [Int]) -> Int {
        var end = min(column, free.count - 1)
        while free[end] != end { end = free[end] }
        var place = min(column, free.count - 1)
        while free[place] != end {
            let further = free[place]
            free[place] = end
            place = further
        }
        return end
    }
}

/// The colours of notes: velocities in 32 steps, given notes before new ones.
private enum Shade {
    private static let steps = 32
    static let count = 2 * steps

    static func index(of note: PianoRollPicture.Note) -> Int {
        let shade = min(max(note.velocity - 1, 0) * steps / 127, steps - 1)
        return note.isGiven ? shade : steps + shade
    }

    static func color(_ index: Int) -> Color {
        let ramp = index < steps ? ColorRamp.given : .velocity
        return ramp.color(at: (Double(index % steps) + 0.5) / Double(steps))
    }
}

extension PianoRollLayout {
    /// The x of a time in a row; times outside lie a second beyond its edge.
    fileprivate func x(_ seconds: Double, heldIn row: Row) -> Double {
        x(min(max(seconds, row.startSeconds - 1), row.endSeconds + 1), in: row)
    }
}
