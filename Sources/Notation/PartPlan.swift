import MusicCore

/// Who plays what: keyboards on two staves, other instruments on one each.
struct PartPlan {
    struct Part {
        var name: String
        var program: UInt8
        /// The tracks of a keyboard's two hands, where each has its own.
        var handTracks: (right: Int, left: Int)?
        var hasTwoStaves: Bool
        /// The channels of pianos, whose pedal is written.
        var pedalChannels: Set<UInt8> = []
    }

    private(set) var parts: [Part] = []
    /// Every pitched note with the index of its part.
    private(set) var notes: [(note: ScoreNote, part: Int)] = []

    init(_ score: Score) {
        let known = score.parts.filter { !$0.isDrum }
        struct Place: Hashable {
            let track: Int
            let channel: UInt8
        }
        var partOf: [Place: Int] = [:]
        // All pianos are one, whose hands often have a track each.
        let pianos = known.filter(\.isPiano)
        if !pianos.isEmpty || known.isEmpty {
            var part = Part(name: "Piano", program: pianos.first?.program ?? 0, hasTwoStaves: true)
            if pianos.count == 2, pianos[0].track != pianos[1].track,
                abs(pianos[0].meanPitch - pianos[1].meanPitch) > 4
            {
                let (one, other) = (pianos[0], pianos[1])
                part.handTracks =
                    one.meanPitch > other.meanPitch
                    ? (one.track, other.track) : (other.track, one.track)
            }
            part.pedalChannels = Set(pianos.map(\.channel))
            for piano in pianos { partOf[Place(track: piano.track, channel: piano.channel)] = 0 }
            parts.append(part)
        }
        for other in known where !other.isPiano {
            partOf[Place(track: other.track, channel: other.channel)] = parts.count
            // Organs, accordions, the harp.
            let isKeyboard = (8...23).contains(other.program) || other.program == 46
            let name = other.name.isEmpty ? "Part \(parts.count + 1)" : other.name
            parts.append(Part(name: name, program: other.program, hasTwoStaves: isKeyboard))
        }
        for note in score.notes where !note.isDrum {
            guard let part = partOf[Place(track: Int(note.track), channel: note.channel)] else {
                continue
            }
            notes.append((note, part))
        }
    }
}

extension PartPlan.Part {
    /// The notes of each staff, the upper one first.
    func staves(_ notes: [QuantisedNote]) -> [[QuantisedNote]] {
        guard hasTwoStaves else { return [notes] }
        if let handTracks {
            return [
                notes.filter { $0.track != handTracks.left },
                notes.filter { $0.track == handTracks.left },
            ]
        }
        let isRight = HandSplit(notes).isRight
        return [true, false].map { side in
            zip(notes, isRight).filter { $0.1 == side }.map(\.0)
        }
    }
}
