import MusicCore

/// Where the notes of some parts stand in a file, and where new ones belong.
struct PartPlaces {
    /// A track and a channel.
    struct Place: Hashable {
        var track: Int
        var channel: UInt8
    }

    /// By track and channel.
    let places: [Place]
    /// That with most notes.
    let main: Place
    /// Whether one of them is a piano, which has a pedal.
    let hasPiano: Bool

    init(_ parts: [ScorePart]) {
        places = parts.map { Place(track: $0.track, channel: $0.channel) }
        // The first of those with most.
        let most = parts.map(\.noteCount).max()
        let best = parts.first { $0.noteCount == most }
        main =
            best.map { Place(track: $0.track, channel: $0.channel) } ?? Place(track: 0, channel: 0)
        hasPiano = parts.contains(where: \.isPiano)
    }

    /// A place of each channel, for what concerns a whole channel: the pedal.
    var channels: [Place] {
        var result = [main]
        for place in places where !result.contains(where: { $0.channel == place.channel }) {
            result.append(place)
        }
        return result
    }

    func contains(_ note: MIDIFileEditor.EditableNote) -> Bool {
        places.contains(Place(track: note.track, channel: note.channel))
    }

    /// Whether a change of the pedal is of one of their channels.
    func contains(_ change: MIDIFileEditor.EditablePedalChange) -> Bool {
        places.contains { $0.channel == change.channel }
    }
}

/// Finds the part to which a new note belongs, such as the hand that plays it: the one whose notes are
/// nearest in pitch and time.
struct NearestPart {
    private struct Neighbour {
        var seconds: Double
        var pitch: Double
    }

    /// Notes before and after a new one that are looked at in each part.
    private static let reach = 8
    /// Of these the nearest ones count, so that a single high note of the left hand draws no melody.
    private static let counted = 3
    /// Semitones that are as far as a second.
    private static let semitonesPerSecond = 2.0

    private let parts: [(place: PartPlaces.Place, notes: [Neighbour])]
    private let main: PartPlaces.Place

    /// - Parameters:
    ///   - places: the parts to choose from.
    ///   - editor: of the file as it was given: notes that make way show best where new ones belong.
    init(_ places: PartPlaces, in editor: MIDIFileEditor) {
        main = places.main
        let map = editor.tempoMap
        let notes = Dictionary(grouping: editor.notes) {
            PartPlaces.Place(track: $0.track, channel: $0.channel)
        }
        parts = places.places.map { place in
            let neighbours = (notes[place] ?? []).map {
                Neighbour(
                    seconds: map.seconds(atTick: $0.onsetTick), pitch: Double($0.pitch))
            }
            return (place, neighbours.sorted { $0.seconds < $1.seconds })
        }
    }

    /// The place of a new note: that with most notes where none is nearer.
    ///
    /// - Complexity: O(parts · log notes).
    func place(pitch: UInt8, seconds: Double) -> PartPlaces.Place {
        guard parts.count > 1 else { return main }
        var (best, least) = (main, Double.infinity)
        for part in parts {
            let distance = NearestPart.distance(Double(pitch), seconds, from: part.notes)
            if distance < least || (distance == least && part.place == main) {
                (best, least) = (part.place, distance)
            }
        }
        return best
    }

    private static func distance(
        _ pitch: Double, _ seconds: Double, from notes: [Neighbour]
    ) -> Double {
        // The first note that begins no earlier.
        var (low, high) = (0, notes.count)
        while low < high {
            let middle = (low + high) / 2
            if notes[middle].seconds < seconds { low = middle + 1 } else { high = middle }
        }
        let near = notes[max(0, low - reach)..<min(notes.count, low + reach)]
        let distances = near.map {
            abs($0.pitch - pitch) + semitonesPerSecond * abs($0.seconds - seconds)
        }
        let nearest = distances.sorted().prefix(counted)
        return nearest.isEmpty ? .infinity : nearest.reduce(0, +) / Double(nearest.count)
    }
}
