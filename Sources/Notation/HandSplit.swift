/// Which hand plays which note of a piano: at every onset the pitches are parted at a place that moves as
/// little as possible while neither hand has to stretch too far nor to leap.
struct HandSplit {
    /// For every note, in the order in which they were given.
    let isRight: [Bool]

    /// What a hand reaches without trouble, in semitones.
    private static let reach = 12
    /// The places at which pitches can be parted: the right hand has this pitch and those above.
    private static let places = Array(36...84)

    /// - Parameter notes: by onset.
    /// - Complexity: O(notes), with a factor of 49 for the places.
    init(_ notes: [QuantisedNote]) { isRight = HandSplit.sides(notes) }

    private static func sides(_ notes: [QuantisedNote]) -> [Bool] {
        let count = HandSplit.places.count
        var isRight = [Bool](repeating: true, count: notes.count)
        let moments = HandSplit.moments(notes)
        // The cheapest way to every place of a moment, and from where it came.
        var costs = HandSplit.places.map { 0.05 * Double(abs($0 - 60)) }
        var origins: [[Int]] = []
        var before: [(left: Double?, right: Double?)] = Array(repeating: (nil, nil), count: count)
        for moment in moments {
            var (ways, from) = (costs, Array(0..<count))
            // Moving by a semitone costs the same anywhere: two sweeps find the best way.
            for place in 1..<count where ways[place - 1] + 0.25 < ways[place] {
                (ways[place], from[place]) = (ways[place - 1] + 0.25, from[place - 1])
            }
            for place in (0..<count - 1).reversed() where ways[place + 1] + 0.25 < ways[place] {
                (ways[place], from[place]) = (ways[place + 1] + 0.25, from[place + 1])
            }
            var centers = before
            for (index, place) in HandSplit.places.enumerated() {
                let last = before[from[index]]
                let left = HandSplit.hand(moment.pitches.filter { $0 < place }, last: last.left)
                let right = HandSplit.hand(moment.pitches.filter { $0 >= place }, last: last.right)
                ways[index] += left.cost + right.cost + 0.01 * Double(abs(place - 60))
                centers[index] = (left.center, right.center)
            }
            (costs, before) = (ways, centers)
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

    /// What one hand's notes of a moment cost, and where it is then.
    private static func hand(_ pitches: [Int], last: Double?) -> (cost: Double, center: Double?) {
        guard let low = pitches.min(), let high = pitches.max() else { return (0, last) }
        let center = Double(low + high) / 2
        let stretch = Double(max(0, high - low - reach))
        let leap = last.map { min(24, abs($0 - center)) } ?? 0
        return (2 * stretch + 0.08 * leap + 0.5 * Double(max(0, pitches.count - 5)), center)
    }

    /// The onsets, each with its notes and the pitches that sound then.
    private static func moments(
        _ notes: [QuantisedNote]
    ) -> [(notes: Range<Int>, pitches: [Int])] {
        var result: [(notes: Range<Int>, pitches: [Int])] = []
        var sounding: [QuantisedNote] = []
        var start = 0
        while start < notes.count {
            let onset = notes[start].onset
            let end = notes[start...].firstIndex { $0.onset != onset } ?? notes.count
            sounding.removeAll { $0.end <= onset }
            // What lies far back is held by the pedal, or by a hand that has let go in thought.
            sounding = sounding.suffix(10) + notes[start..<end]
            result.append((start..<end, sounding.map { Int($0.pitch) }))
            start = end
        }
        return result
    }
}
