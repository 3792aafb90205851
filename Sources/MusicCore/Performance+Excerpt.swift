extension Performance {
    /// What begins in a stretch of time, as a performance of its own that begins at 0.
    ///
    /// Notes are taken by their onset and cut where the stretch ends. A pedal that is down at either
    /// end is pressed at the beginning and lifted at the end.
    ///
    /// - Parameter seconds: the stretch; its end does not belong to it.
    /// - Returns: notes in their order, with times from the beginning of the stretch.
    public func excerpt(_ seconds: Range<Double>) -> Performance {
        let length = seconds.upperBound - seconds.lowerBound
        var result = Performance()
        result.notes = notes.filter { seconds.contains($0.onsetSeconds) }.map { note in
            var note = note
            note.onsetSeconds -= seconds.lowerBound
            note.offsetSeconds = min(note.offsetSeconds - seconds.lowerBound, length)
            return note
        }
        if let before = pedal.last(where: { $0.timeSeconds < seconds.lowerBound }), before.isDown {
            result.pedal.append(PedalChange(timeSeconds: 0, value: before.value))
        }
        result.pedal += pedal.filter { seconds.contains($0.timeSeconds) }.map {
            PedalChange(timeSeconds: $0.timeSeconds - seconds.lowerBound, value: $0.value)
        }
        if result.pedal.last?.isDown == true {
            result.pedal.append(PedalChange(timeSeconds: length, value: 0))
        }
        return result
    }
}
