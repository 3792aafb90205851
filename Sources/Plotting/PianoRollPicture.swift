/// Notes over time: pitch upwards, velocity as colour, a keyboard on the left, the pedal below.
///
/// Music longer than 75 seconds is broken into rows like the systems of a score, at most twelve of
/// them, so that two hours still show their shape.
public struct PianoRollPicture: Picture, Sendable {
    /// A note to draw.
    public struct Note: Sendable, Hashable {
        /// MIDI note number, 0...127; others are not drawn.
        public var pitch: Int
        /// MIDI velocity, 1...127.
        public var velocity: Int
        /// In seconds.
        public var onsetSeconds: Double
        /// In seconds, after the onset.
        public var offsetSeconds: Double
        /// When the sound ends that the pedal holds on after the key is up, drawn as a pale tail;
        /// the offset where nothing holds it.
        public var soundingUntilSeconds: Double
        /// Whether the note was given, for example by a prompt, and is drawn in grey.
        public var isGiven: Bool

        public init(
            pitch: Int, velocity: Int, onsetSeconds: Double, offsetSeconds: Double,
            soundingUntilSeconds: Double? = nil, isGiven: Bool = false
        ) {
            self.pitch = pitch
            self.velocity = velocity
            self.onsetSeconds = onsetSeconds
            self.offsetSeconds = offsetSeconds
            self.soundingUntilSeconds = soundingUntilSeconds ?? offsetSeconds
            self.isGiven = isGiven
        }
    }

    /// A stretch of time with the sustain pedal down.
    public struct PedalSpan: Sendable, Hashable {
        public var startSeconds: Double
        public var endSeconds: Double

        public init(startSeconds: Double, endSeconds: Double) {
            self.startSeconds = startSeconds
            self.endSeconds = endSeconds
        }
    }

    /// A vertical line with words above it: a chord, a cadence, the end of a prompt.
    public struct Mark: Sendable, Hashable {
        public var timeSeconds: Double
        /// One or more lines; the last stands next to the roll, an empty one keeps its place.
        public var label: String
        /// Whether a short tick at the upper edge stands for the line through the roll.
        public var isTick: Bool

        public init(timeSeconds: Double, label: String, isTick: Bool = false) {
            self.timeSeconds = timeSeconds
            self.label = label
            self.isTick = isTick
        }

        /// The lines of the label, from the roll upwards.
        var lines: [Substring] {
            label.split(separator: "\n", omittingEmptySubsequences: false).reversed()
        }
    }

    public var title: String
    /// One line under the title.
    public var subtitle: String
    public var notes: [Note]
    public var pedal: [PedalSpan]
    public var marks: [Mark]
    /// Where bars begin, ascending; they take the place of the vertical lines at round seconds.
    public var barSeconds: [Double] = []
    /// Stretches of time whose bars are not known: they keep the lines at round seconds.
    public var secondsWithoutBars: [Range<Double>] = []
    /// The number of the first of the bars.
    public var firstBarNumber = 1
    /// The longest stretch of time in one row; `nil` lets the length of the music decide.
    public var longestRowSeconds: Double?
    /// The part shown; `nil` from the start and to the end of the last note.
    public var fromSeconds: Double?
    public var toSeconds: Double?
    /// The names of the two kinds of notes in the legend, shown when some are given.
    public var givenName = "prompt"
    public var newName = "new"
    /// In pixels, at least 480.
    public var width: Double = 1600

    public init(
        title: String, subtitle: String = "", notes: [Note], pedal: [PedalSpan] = [],
        marks: [Mark] = []
    ) {
        self.title = title
        self.subtitle = subtitle
        self.notes = notes.filter {
            (0...127).contains($0.pitch) && $0.onsetSeconds.isFinite && $0.offsetSeconds.isFinite
        }
        self.pedal = pedal.filter { $0.startSeconds.isFinite && $0.endSeconds > $0.startSeconds }
        self.marks = marks.filter { $0.timeSeconds.isFinite }
    }

    public var size: (width: Double, height: Double) {
        let layout = PianoRollLayout(self)
        return (layout.width, layout.height)
    }

    public func draw(on canvas: Canvas) {
        let layout = PianoRollLayout(self)
        drawHeader(on: canvas, layout)
        for row in layout.rows { drawRow(row, on: canvas, layout) }
    }

    // MARK: - The header

    private func drawHeader(on canvas: Canvas, _ layout: PianoRollLayout) {
        let hasGiven = notes.contains(where: \.isGiven)
        let barWidth = 150.0
        let legendX = layout.right - barWidth - 4
        var nameWidth = 0.0
        if hasGiven {
            nameWidth =
                max(canvas.width(of: givenName, size: 12), canvas.width(of: newName, size: 12)) + 12
        }
        let textRoom = legendX - nameWidth - 70 - layout.left
        canvas.clipped(
            to: .init(x: 0, y: 0, width: layout.left + textRoom, height: layout.headerHeight)
        ) {
            canvas.text(title, at: (layout.left, 34), size: 20, style: .bold)
            canvas.text(subtitle, at: (layout.left, 55), size: 12.5, .paleInk)
        }

        canvas.text(
            "velocity", at: (legendX - nameWidth - 12, 28), size: 12, .paleInk, anchor: .end,
            isCentered: true)
        var y = 22.0
        if hasGiven {
            canvas.text(
                newName, at: (legendX - 10, y + 6), size: 12, anchor: .end, isCentered: true)
        }
        canvas.fill(.init(x: legendX, y: y, width: barWidth, height: 12), with: .velocity)
        if hasGiven {
            y += 17
            canvas.text(
                givenName, at: (legendX - 10, y + 6), size: 12, anchor: .end, isCentered: true)
            canvas.fill(.init(x: legendX, y: y, width: barWidth, height: 12), with: .given)
        }
        for velocity in [1, 32, 64, 96, 127] {
            let x = legendX + barWidth * Double(velocity - 1) / 126
            canvas.stroke([((x, y + 12), (x, y + 15.5))], .paleInk)
            canvas.text("\(velocity)", at: (x, y + 26), size: 10, .paleInk, anchor: .middle)
        }
    }

    // MARK: - A row

    private func drawRow(_ row: PianoRollLayout.Row, on canvas: Canvas, _ layout: PianoRollLayout) {
        let area = Canvas.Rectangle(
            x: layout.left, y: row.top, width: layout.x(row.endSeconds, in: row) - layout.left,
            height: layout.rollHeight)
        drawBackground(area, row, on: canvas, layout)
        drawTimeGrid(area, row, on: canvas, layout)
        drawBars(area, row, on: canvas, layout)
        drawPedal(area, row, on: canvas, layout)
        canvas.clipped(to: area) { drawNotes(row, on: canvas, layout) }
        canvas.stroke(area, .strongLine)
        drawKeyboard(row, on: canvas, layout)
        drawMarks(area, row, on: canvas, layout)
    }

    private func drawBackground(
        _ area: Canvas.Rectangle, _ row: PianoRollLayout.Row, on canvas: Canvas,
        _ layout: PianoRollLayout
    ) {
        let black = layout.pitches.filter(PianoRollLayout.isBlack).map { pitch in
            Canvas.Rectangle(
                x: area.x, y: layout.y(ofTop: pitch, in: row), width: area.width,
                height: layout.keyHeight)
        }
        canvas.fill(black, Color(0xF3F5F8))
        func lines(under pitchClasses: Set<Int>) -> [(from: Canvas.Point, to: Canvas.Point)] {
            layout.pitches.dropFirst().filter { pitchClasses.contains($0 % 12) }.map { pitch in
                let y = layout.y(ofTop: pitch, in: row) + layout.keyHeight
                return ((area.x, y), (area.maxX, y))
            }
        }
        canvas.stroke(lines(under: [5]), .line)
        canvas.stroke(lines(under: [0]), .strongLine)
    }

    private func drawTimeGrid(
        _ area: Canvas.Rectangle, _ row: PianoRollLayout.Row, on canvas: Canvas,
        _ layout: PianoRollLayout
    ) {
        let step = Axis.timeStep(pixelsPerSecond: layout.pixelsPerSecond, atLeast: 70)
        let fineStep = Axis.timeStep(
            pixelsPerSecond: layout.pixelsPerSecond, atLeast: 70 / (step >= 10 ? 4.5 : 5.5))
        let bottom = row.top + layout.rollHeight + layout.pedalHeight
        func positions(_ step: Double) -> [Double] {
            var index = (row.startSeconds / step - 1e-9).rounded(.up)
            var result: [Double] = []
            while index * step <= row.endSeconds + 1e-9, result.count < 4000 {
                result.append(index * step)
                index += 1
            }
            return result
        }
        func hasLine(_ seconds: Double) -> Bool {
            barSeconds.isEmpty || secondsWithoutBars.contains { $0.contains(seconds) }
        }
        canvas.stroke(
            positions(fineStep).filter(hasLine).map { seconds in
                let x = layout.x(seconds, in: row)
                return ((x, row.top), (x, row.top + layout.rollHeight))
            }, .line, lineWidth: 0.6)
        let major = positions(step)
        canvas.stroke(
            major.map { seconds in
                let x = layout.x(seconds, in: row)
                return ((x, hasLine(seconds) ? row.top : bottom), (x, bottom + 4))
            }, .strongLine, lineWidth: 0.9)
        for seconds in major {
            let x = layout.x(seconds, in: row)
            canvas.text(
                Axis.time(seconds, step: step), at: (x, bottom + 16), size: 11, .paleInk,
                anchor: x > layout.right - 20 ? .end : .middle)
        }
    }

    /// Bar lines, and the number of a bar inside the roll where there is room.
    private func drawBars(
        _ area: Canvas.Rectangle, _ row: PianoRollLayout.Row, on canvas: Canvas,
        _ layout: PianoRollLayout
    ) {
        let inRow = barSeconds.enumerated().filter {
            row.startSeconds <= $0.element && $0.element < row.endSeconds
        }
        canvas.stroke(
            inRow.map { bar in
                let x = layout.x(bar.element, in: row)
                return ((x, area.y), (x, area.maxY))
            }, .strongLine, lineWidth: 0.9)
        var freeX = -Double.infinity
        for bar in inRow {
            let x = layout.x(bar.element, in: row) + 3
            let number = "\(firstBarNumber + bar.offset)"
            let endX = x + canvas.width(of: number, size: 9.5)
            guard x >= freeX, endX < area.maxX else { continue }
            canvas.text(number, at: (x, area.maxY - 4), size: 9.5, .paleInk)
            freeX = endX + 14
        }
    }

    private func drawPedal(
        _ area: Canvas.Rectangle, _ row: PianoRollLayout.Row, on canvas: Canvas,
        _ layout: PianoRollLayout
    ) {
        guard layout.pedalHeight > 0 else { return }
        let y = row.top + layout.rollHeight + 4
        let height = layout.pedalHeight - 6
        canvas.fill(.init(x: area.x, y: y, width: area.width, height: height), .faintLine)
        let spans = pedal.compactMap { span -> Canvas.Rectangle? in
            let start = max(span.startSeconds, row.startSeconds)
            let end = min(span.endSeconds, row.endSeconds)
            guard end > start else { return nil }
            let x = layout.x(start, in: row)
            // A gap of a pixel keeps quick changes apart.
            return .init(
                x: x, y: y, width: max(layout.x(end, in: row) - x - 1, 0.6), height: height)
        }
        canvas.fill(spans, Color(0x8FA3B8), cornerRadius: 2)
        canvas.text(
            "Ped.", at: (layout.left - 6, y + height / 2), size: 10, .paleInk, style: .italic,
            anchor: .end, isCentered: true)
    }

    private func drawKeyboard(
        _ row: PianoRollLayout.Row, on canvas: Canvas, _ layout: PianoRollLayout
    ) {
        let keys = Canvas.Rectangle(
            x: layout.left - layout.keyboardWidth, y: row.top, width: layout.keyboardWidth,
            height: layout.rollHeight)
        canvas.fill(keys, .white)
        let isFine = layout.keyHeight >= 4
        var borders: [(from: Canvas.Point, to: Canvas.Point)] = []
        for pitch in layout.pitches {
            let top = layout.y(ofTop: pitch, in: row)
            if PianoRollLayout.isBlack(pitch) {
                // White keys meet behind the middle of the black one.
                if isFine {
                    let y = top + layout.keyHeight / 2
                    borders.append(((keys.x, y), (keys.maxX, y)))
                }
            } else if [0, 5].contains(pitch % 12), pitch > layout.pitches.lowerBound {
                borders.append(
                    ((keys.x, top + layout.keyHeight), (keys.maxX, top + layout.keyHeight)))
            }
        }
        canvas.stroke(borders, .strongLine, lineWidth: 0.8)
        canvas.fill(
            layout.pitches.filter(PianoRollLayout.isBlack).map { pitch in
                Canvas.Rectangle(
                    x: keys.x, y: layout.y(ofTop: pitch, in: row), width: keys.width * 0.62,
                    height: layout.keyHeight)
            }, Color(0x2B323D))
        canvas.stroke(keys, Color(0x8E97A3))
        for pitch in layout.pitches where pitch % 12 == 0 {
            canvas.text(
                "C\(pitch / 12 - 1)",
                at: (keys.x - 5, layout.y(ofTop: pitch, in: row) + layout.keyHeight / 2),
                size: isFine ? 10.5 : 9, pitch == 60 ? .ink : .paleInk,
                style: pitch == 60 ? .bold : .plain, anchor: .end, isCentered: true)
        }
    }

    private func drawMarks(
        _ area: Canvas.Rectangle, _ row: PianoRollLayout.Row, on canvas: Canvas,
        _ layout: PianoRollLayout
    ) {
        var freeX = [Double](repeating: -.infinity, count: layout.markLineCount)
        let inRow = marks.filter {
            row.startSeconds <= $0.timeSeconds && $0.timeSeconds <= row.endSeconds
        }
        for mark in inRow.sorted(by: { ($0.timeSeconds, $0.label) < ($1.timeSeconds, $1.label) }) {
            let x = layout.x(mark.timeSeconds, in: row)
            if mark.isTick {
                canvas.stroke([((x, row.top - 4), (x, row.top + 5))], .accent, lineWidth: 1.1)
            } else {
                canvas.stroke(
                    [((x, row.top - 4), (x, area.maxY))], .accent.opacity(0.75), lineWidth: 1.1,
                    dashes: [4, 3])
            }
            for (line, text) in mark.lines.enumerated() where !text.isEmpty {
                let text = String(text)
                let width = canvas.width(of: text, size: 11, style: .bold)
                let isLast = x + width > canvas.width - 4
                // A label that would run into the last one is left out; its line stays.
                guard (isLast ? x - width : x - 2) >= freeX[line], !isLast || width < 40 else {
                    continue
                }
                let y = row.top - 8 - Double(line) * PianoRollLayout.markLineHeight
                canvas.text(
                    text, at: (isLast ? x + 1 : x - 1, y), size: 11, .accent, style: .bold,
                    anchor: isLast ? .end : .start)
                freeX[line] = x + width + 6
            }
        }
    }
}
