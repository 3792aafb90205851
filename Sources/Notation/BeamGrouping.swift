/// Joins the short notes of a voice in one bar by beams.
///
/// Notes of one beat share a beam; plain eighths share it over half a bar of 2/4, 4/4 or 2/2 and over the
/// whole of 3/4. Rests end it. See Gould, *Behind Bars* (2011), on beams and metre.
struct BeamGrouping {
    private let bar: NotatedScore.Bar
    /// The lengths of a beat and of what plain eighths may share, in units.
    private let beat: Int
    private let span: Int

    init(_ bar: NotatedScore.Bar) {
        self.bar = bar
        let quarter = NotatedScore.unitsPerQuarter
        let whole = 4 * quarter * bar.numerator / bar.denominator
        if bar.isCompound {
            beat = 3 * 4 * quarter / bar.denominator
            span = beat
        } else if bar.denominator >= 8 {
            beat = bar.numerator == 3 ? whole : quarter
            span = beat
        } else {
            beat = quarter
            let isHalved = bar.denominator == 2 || bar.numerator.isMultiple(of: 2)
            span = isHalved ? 2 * quarter : bar.numerator == 3 ? whole : quarter
        }
    }

    /// Gives events their beams.
    ///
    /// - Parameter events: of one voice, in order, without gaps.
    /// - Returns: the same with ``NotatedScore/Event/beams``.
    func beamed(_ events: [NotatedScore.Event]) -> [NotatedScore.Event] {
        var events = events
        for run in joined(runs(events), events) where run.count > 1 {
            for place in run { events[place].beams = beams(at: place, in: run, events) }
        }
        return events
    }

    /// Notes with flags that follow one another in a beat.
    private func runs(_ events: [NotatedScore.Event]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for (place, event) in events.enumerated() where event.flags > 0 {
            if let last = runs.last, last.upperBound == place,
                group(events[last.lowerBound].start, beat) == group(event.start, beat)
            {
                runs[runs.count - 1] = last.lowerBound..<place + 1
            } else {
                runs.append(place..<place + 1)
            }
        }
        return runs
    }

    /// Runs of plain eighths made one where they share a span.
    private func joined(
        _ runs: [Range<Int>], _ events: [NotatedScore.Event]
    ) -> [Range<Int>] {
        let eighth = NotatedScore.unitsPerQuarter / 2
        func isPlain(_ run: Range<Int>) -> Bool {
            events[run].allSatisfy {
                $0.value == NoteValue(kind: .eighth) && $0.start.isMultiple(of: eighth)
            }
        }
        return runs.reduce(into: []) { result, run in
            if let last = result.last, last.upperBound == run.lowerBound,
                group(events[last.lowerBound].start, span)
                    == group(events[run.lowerBound].start, span),
                isPlain(last), isPlain(run)
            {
                result[result.count - 1] = last.lowerBound..<run.upperBound
            } else {
                result.append(run)
            }
        }
    }

    /// The number of a group of some length at a place; what is left over at the end of a bar, half a group
    /// at most, belongs to the group before. The beats of a pickup are those before its end.
    private func group(_ start: Int, _ length: Int) -> Int {
        let whole = 4 * NotatedScore.unitsPerQuarter * bar.numerator / bar.denominator
        let missing = bar.number == 0 ? max(0, whole - bar.length) : 0
        let rest = whole % length
        let count = max(1, whole / length + (2 * rest > length ? 1 : 0))
        return min((start + missing) / length, count - 1)
    }

    private func beams(
        at place: Int, in run: Range<Int>, _ events: [NotatedScore.Event]
    ) -> [NotatedScore.Beam] {
        let event = events[place]
        return (1...event.flags).map { level in
            let goesOn = place > run.lowerBound && events[place - 1].flags >= level
            let leads = place + 1 < run.upperBound && events[place + 1].flags >= level
            switch (goesOn, leads) {
            case (false, true): return .begin
            case (true, true): return .continue
            case (true, false): return .end
            case (false, false):
                // A hook points into the beat it belongs to.
                if place == run.lowerBound { return .forwardHook }
                let isFirstHalf = event.start.isMultiple(of: 2 * event.length)
                return isFirstHalf && place + 1 < run.upperBound ? .forwardHook : .backwardHook
            }
        }
    }
}

extension NotatedScore.Event {
    /// How many flags, or beams, its note value has; none for rests.
    fileprivate var flags: Int {
        notes.isEmpty ? 0 : max(0, value.kind.rawValue - NoteValue.Kind.quarter.rawValue)
    }
}
