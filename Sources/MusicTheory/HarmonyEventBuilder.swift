import Foundation

/// Turns the labels of steps into chords with names, places and outer voices.
struct HarmonyEventBuilder {
    let features: HarmonyFeatures
    let grid: BeatGrid
    let notes: [GridNote]
    /// By step: the chosen label, how sure the network is of it, and of each of the 24 keys.
    let course: [(label: HarmonyLabel, probability: Float)]
    let keyLogProbabilities: [[Float]]
    let vocabulary: HarmonyVocabulary

    /// The lowest share of sounding time that must belong to a chord for it to be named.
    private static let leastPurity: Float = 0.3

    private struct Segment {
        var label: HarmonyLabel
        var range: Range<Int>
    }

    /// The probability of the chosen key, averaged over the steps.
    var meanKeyConfidence: Double {
        let sum = course.indices.reduce(0.0) { sum, step in
            sum + exp(Double(keyLogProbabilities[step][keyIndex(course[step].label)]))
        }
        return course.isEmpty ? 0 : sum / Double(course.count)
    }

    /// The share of sounding pitch-class time that belongs to the chosen chords.
    var meanPurity: Double {
        var (inside, total): (Float, Float) = (0, 0)
        for segment in segments {
            let weights = weights(of: segment.range)
            total += weights.reduce(0, +)
            inside += chordClasses(of: segment, weights).reduce(0) { $0 + weights[$1] }
        }
        return total > 0 ? Double(inside / total) : 0
    }

    func events() -> [HarmonicEvent] {
        let segments = trimmed(segments)
        let keys = spelledKeys(of: segments)
        let outer = outerVoices(of: segments)
        let surface = MusicalSurface(notes: notes)
        // The last beat of a performance may go on after its last note.
        let musicEnd = notes.reduce(0) { max($0, $1.end) }
        var events: [HarmonicEvent] = []
        for (index, segment) in segments.enumerated() {
            let weights = weights(of: segment.range)
            let total = weights.reduce(0, +)
            let inside = chordClasses(of: segment, weights).reduce(0) { $0 + weights[$1] }
            guard total > 0, inside / total >= HarmonyEventBuilder.leastPurity else { continue }
            let entry = vocabulary.labels[segment.label.entry]
            let root = modulo12(segment.label.tonic + entry.rootSemitones)
            let key = keys[index]
            let start = Double(segment.range.lowerBound)
            let end = Double(segment.range.upperBound)
            let place = grid.position(atStep: start)
            let bar = grid.bars[grid.barIndex(atStep: start)]
            let next = index + 1 < segments.count ? segments[index + 1] : nil
            let confidence = segment.range.reduce(0.0) { $0 + Double(course[$1].probability) }
            let numeral = numeral(segment, weights, next: next)
            let chord = chord(segment, numeral, weights, key: key)
            var event = HarmonicEvent(
                chord: chord, numeral: numeral, key: key, startSeconds: grid.seconds(atStep: start),
                endSeconds: grid.seconds(atStep: min(end, max(musicEnd, start))), bar: place.bar,
                beat: place.beat,
                durationBeats: (end - start) / bar.stepsPerBeat)
            (event.lowestPitch, event.highestPitch) = (outer[index].low, outer[index].high)
            event.confidence = confidence / Double(segment.range.count)
            event.arrival = arrival(at: index, of: segments, on: surface, outer[index])
            (event.analystQuality, event.analystRoot) = (entry.quality, root)
            events.append(event)
        }
        return events
    }

    /// How the notes come to rest on a segment, and what led there.
    private func arrival(
        at index: Int, of segments: [Segment], on surface: MusicalSurface,
        _ outer: (low: Int?, high: Int?)
    ) -> HarmonicEvent.Arrival? {
        let segment = segments[index]
        // The lowest note of the two beats before, as long as their degree is that of the last chord.
        var first = index
        func degree(_ place: Int) -> ScaleDegree {
            vocabulary.labels[segments[place].label.entry].degree
        }
        while first > 0, first == index || degree(first - 1) == degree(index - 1) { first -= 1 }
        let start = Double(segment.range.lowerBound)
        let from = max(Double(segments[first].range.lowerBound), start - 4)
        guard var arrival = surface.arrival(atStep: start) else { return nil }
        arrival.lowestBefore = surface.lowestPitch(from: from, to: start)
        let bar = grid.bars[grid.barIndex(atStep: arrival.step)]
        let beat = (arrival.step - bar.startStep) / bar.stepsPerBeat
        arrival.isOffBeat = abs(beat - beat.rounded()) > 0.05
        arrival.beats = arrival.step / bar.stepsPerBeat
        arrival.heldSteps = Double(segment.range.count)
        return arrival
    }

    private func keyIndex(_ label: HarmonyLabel) -> Int {
        label.tonic + (vocabulary.labels[label.entry].mode == .minor ? 12 : 0)
    }

    private var segments: [Segment] {
        var result: [Segment] = []
        for (step, (label, _)) in course.enumerated() {
            if let last = result.last, last.label == label {
                result[result.count - 1].range = last.range.lowerBound..<step + 1
            } else {
                result.append(Segment(label: label, range: step..<step + 1))
            }
        }
        return result
    }

    /// Without the silence before the first and after the last note.
    private func trimmed(_ segments: [Segment]) -> [Segment] {
        guard let first = features.isSilent.firstIndex(of: false),
            let last = features.isSilent.lastIndex(of: false)
        else { return [] }
        return segments.compactMap { segment in
            let range = segment.range.clamped(to: first..<last + 1)
            return range.isEmpty ? nil : Segment(label: segment.label, range: range)
        }
    }

    /// How long each pitch class sounds, in steps.
    private func weights(of range: Range<Int>) -> [Float] {
        (0..<12).map { pitchClass in
            range.reduce(0) { $0 + features.value(.presence, pitchClass, step: $1) }
        }
    }

    private func chordClasses(of segment: Segment, _ weights: [Float]) -> [Int] {
        let entry = vocabulary.labels[segment.label.entry]
        let root = modulo12(segment.label.tonic + entry.rootSemitones)
        if let quality = entry.quality.chordQuality {
            return quality.intervals.map { modulo12(root + $0) }
        }
        if entry.degree.step == 4, entry.degree.alteration == 1 || entry.inversion == 1 {
            return [root, modulo12(root + 2), modulo12(root + 6), modulo12(root + 9)]
        }
        return refinedQuality(root: root, weights).intervals.map { modulo12(root + $0) }
    }

    /// The extended chord on a root that fits best: inside minus outside and missing notes.
    private func refinedQuality(root: Int, _ weights: [Float]) -> ChordQuality {
        let total = max(weights.reduce(0, +), 1e-6)
        var best: (quality: ChordQuality, score: Float) = (.major, -.infinity)
        for quality in ChordQuality.allCases {
            let tones = quality.intervals.map { weights[modulo12(root + $0)] }
            let inside = tones.reduce(0, +)
            let missing = Float(tones.filter { $0 < 0.05 * total }.count)
            let score = 2 * inside / total - 0.25 * missing - 0.03 * Float(tones.count)
            if score > best.score { best = (quality, score) }
        }
        return best.quality
    }

    private func numeral(_ segment: Segment, _ weights: [Float], next: Segment?) -> RomanNumeral {
        let entry = vocabulary.labels[segment.label.entry]
        let root = modulo12(segment.label.tonic + entry.rootSemitones)
        var numeral = RomanNumeral(
            degree: entry.degree, applied: entry.applied,
            quality: entry.quality.chordQuality ?? refinedQuality(root: root, weights),
            inversion: entry.inversion, mode: entry.mode)
        guard entry.applied == nil else { return numeral }
        switch (entry.degree.step, entry.degree.alteration, entry.quality, entry.inversion) {
        case (4, 1, .other, 1):
            let fifth = modulo12(segment.label.tonic + 3)
            numeral.special =
                weights[fifth] > 0.05 * weights.reduce(0, +) ? .germanSixth : .italianSixth
        case (2, 0, .other, 2)
        where weights[modulo12(segment.label.tonic + 6)] > 0
            && weights[modulo12(segment.label.tonic + 8)] > 0:
            numeral.special = .frenchSixth
        case (2, -1, .major, _): numeral.special = .neapolitan
        case (1, 0, .major, 2), (1, 0, .minor, 2):
            guard let next, next.label.tonic == segment.label.tonic else { break }
            let following = vocabulary.labels[next.label.entry]
            if following.bassSemitones == 7, following.rootSemitones == 7 {
                numeral.special = .cadentialSixFour
            }
        default: break
        }
        return numeral
    }

    /// The chord symbol: augmented sixths as the seventh chords they sound like.
    private func chord(
        _ segment: Segment, _ numeral: RomanNumeral, _ weights: [Float], key: Key
    ) -> Chord {
        let entry = vocabulary.labels[segment.label.entry]
        switch numeral.special {
        case .germanSixth, .italianSixth, .frenchSixth:
            let root = key.spelling(ofPitchClass: modulo12(segment.label.tonic + 8))
            let isFrench = numeral.special == .frenchSixth
            return Chord(root: root, quality: isFrench ? .dominantFlatFive : .dominantSeventh)
        default:
            let pitchClass = modulo12(segment.label.tonic + entry.rootSemitones)
            let step = RomanNumeral.spelledRoot(of: numeral, in: key)
            let root = step.pitchClass == pitchClass ? step : key.spelling(ofPitchClass: pitchClass)
            return Chord(
                root: root, quality: numeral.quality,
                bassInterval: entry.bassSemitones - entry.rootSemitones)
        }
    }

    /// Keys spelled so that neighbours stay close on the line of fifths, with at most six accidentals.
    private func spelledKeys(of segments: [Segment]) -> [Key] {
        var keys: [Key] = []
        for segment in segments {
            let entry = vocabulary.labels[segment.label.entry]
            var key = Key(tonicPitchClass: segment.label.tonic, mode: entry.mode)
            if let last = keys.last {
                if last.soundsLike(key) {
                    key = last
                } else {
                    let near = last.signatureFifths + (entry.mode == .minor ? 3 : 0)
                    let tonic = SpelledPitch(pitchClass: segment.label.tonic, near: near)
                    let close = Key(tonic: tonic, mode: entry.mode)
                    if abs(close.signatureFifths) <= 6 { key = close }
                }
            }
            keys.append(key)
        }
        return keys
    }

    /// The lowest and highest note that sound early in each segment.
    private func outerVoices(of segments: [Segment]) -> [(low: Int?, high: Int?)] {
        let sorted = notes.sorted { $0.start < $1.start }
        var active: [GridNote] = []
        var next = 0
        return segments.map { segment in
            let start = Double(segment.range.lowerBound)
            active.removeAll { $0.end <= start + 0.05 }
            while next < sorted.count, sorted[next].start < start + 0.5 {
                if sorted[next].end > start + 0.05 { active.append(sorted[next]) }
                next += 1
            }
            return (active.map { Int($0.pitch) }.min(), active.map { Int($0.pitch) }.max())
        }
    }
}

extension RomanNumeral {
    /// The root as the scale spells it, so that a raised degree keeps its letter.
    static func spelledRoot(of numeral: RomanNumeral, in key: Key) -> SpelledPitch {
        func place(_ degree: ScaleDegree, _ tonic: Int, _ mode: Mode) -> Int {
            let major = [0, 2, 4, -1, 1, 3, 5]
            let minor = [0, 2, -3, -1, 1, -4, -2]
            return tonic + (mode == .major ? major : minor)[degree.step - 1] + 7 * degree.alteration
        }
        var fifths = key.tonic.fifths
        if let applied = numeral.applied { fifths = place(applied, fifths, numeral.mode) }
        return SpelledPitch(fifths: place(numeral.degree, fifths, numeral.localMode))
    }
}
