/// Which hand plays which note of a piano: at every onset the pitches are parted at a place that moves as
/// little as possible while neither hand has to stretch too far nor to leap, and a run stays in its hand.
///
/// The costs were chosen on piano pieces of the Mutopia Project that have a track for each hand.
struct HandSplit {
    /// For every note, in the order in which they were given.
    let isRight: [Bool]

    /// What costs a hand nothing, in semitones; each more costs ``stretchCost``, so that an octave is possible
    /// where the other hand has to reach as far.
    private static let reach = 8
    private static let stretchCost = 2.0
    /// What the place of parting costs for each semitone that it moves, or lies away from middle C.
    private static let (moveCost, awayCost) = (0.25, 0.01)
    /// What a hand's leap costs for each semitone.
    private static let leapCost = 0.04
    /// What it costs when a hand goes on alone from where the other one was alone, within a quarter.
    private static let handOverCost = 0.5
    /// The places at which pitches can be parted: the right hand has this pitch and those above.
    private static let places = Array(36...84)

    /// - Parameter notes: by onset.
    /// - Complexity: O(notes), with a factor of 49 for the places.
    init(_ notes: [QuantisedNote]) { isRight = HandSplit.sides(notes) }

    /// Where the hands are on the cheapest way to a place of parting.
    private struct Hands {
        /// The middle of what each holds, in semitones.
        var left, right: Double?
        /// Whether each has struck a note last.
        var leftPlays = false
        var rightPlays = false
    }

    private static func sides(_ notes: [QuantisedNote]) -> [Bool] {
        let count = HandSplit.places.count
        var isRight = [Bool](repeating: true, count: notes.count)
        let moments = HandSplit.moments(notes)
        // The cheapest way to every place of a moment, and from where it came.
        var costs = HandSplit.places.map { 0.05 * Double(abs($0 - 60)) }
        var origins: [[Int]] = []
        var before = [Hands](repeating: Hands(), count: count)
        for moment in moments {
            var (ways, from) = (costs, Array(0..<count))
            // Moving by a semitone costs the same anywhere: two sweeps find the best way.
            for place in 1..<count where ways[place - 1] + moveCost < ways[place] {
                (ways[place], from[place]) = (ways[place - 1] + moveCost, from[place - 1])
            }
            for place in (0..<count - 1).reversed() where ways[place + 1] + moveCost < ways[place] {
                (ways[place], from[place]) = (ways[place + 1] + moveCost, from[place + 1])
            }
            var hands = before
            for (index, place) in HandSplit.places.enumerated() {
                let last = before[from[index]]
                let left = hand(moment.pitches.filter { $0 < place }, last: last.left)
                let right = hand(moment.pitches.filter { $0 >= place }, last: last.right)
                let struck = notes[moment.notes].map { Int($0.pitch) }
                hands[index] = Hands(
                    left: left.center, right: right.center,
                    leftPlays: struck.contains { $0 < place },
                    rightPlays: struck.contains { $0 >= place })
                ways[index] += left.cost + right.cost + awayCost * Double(abs(place - 60))
                if moment.isNear, isHandOver(last, hands[index]) { ways[index] += handOverCost }
            }
            (costs, before) = (ways, hands)
            origins.append(from)
        }
        var place = costs.indices.min { costs[$0] < costs[$1] } ?? 0
        for (index, moment) in moments.enumerated().reversed() {
            for note in moment.notes {
                isRight[note] = Int(notes[note].pitch) >= HandSplit.places[place]
            }
            place = origins[index][place]
        }
        return isRight
    }

    /// Whether one hand alone has struck notes, and now the other one alone does.
    private static func isHandOver(_ before: Hands, _ now: Hands) -> Bool {
        before.leftPlays != before.rightPlays && now.leftPlays != now.rightPlays
            && before.leftPlays != now.leftPlays
    }

    /// What one hand's notes of a moment cost, and where it is then.
    private static func hand(_ pitches: [Int], last: Double?) -> (cost: Double, center: Double?) {
        guard let low = pitches.min(), let high = pitches.max() else { return (0, last) }
        let center = Double(low + high) / 2
        let stretch = Double(max(0, high - low - reach))
        let leap = last.map { min(24, abs($0 - center)) } ?? 0
        let crowd = 0.5 * Double(max(0, pitches.count - 5))
        return (stretchCost * stretch + leapCost * leap + crowd, center)
    }

    private struct Moment {
        let notes: Range<Int>
        /// Those that sound.
        let pitches: [Int]
        /// Whether the one before is at most a quarter away.
        let isNear: Bool
    }

    /// The onsets, each with its notes and the pitches that sound then.
    private static func moments(_ notes: [QuantisedNote]) -> [Moment] {
        var result: [Moment] = []
        var sounding: [QuantisedNote] = []
        var start = 0
        while start < notes.count {
            let onset = notes[start].onset
            let end = notes[start...].firstIndex { $0.onset != onset } ?? notes.count
            sounding.removeAll { $0.end <= onset }
            // What lies far back is held by the pedal, or by a hand that has let go in thought.
            sounding = sounding.suffix(10) + notes[start..<end]
            let isNear = start > 0 && onset - notes[start - 1].onset <= NotatedScore.unitsPerQuarter
            result.append(
                Moment(
                    notes: start..<end, pitches: sounding.map { Int($0.pitch) }, isNear: isNear))
            start = end
        }
        return result
    }
}
