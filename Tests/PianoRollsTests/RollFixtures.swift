import MusicCore
import PianoRolls
import Support

/// Random music on and around the keyboard, with repeated and overlapping notes.
func randomPerformance(seed: UInt64, noteCount: Int = 200) -> Performance {
    var random = RandomGenerator(seed: seed)
    var notes: [Note] = []
    for _ in 0..<noteCount {
        let onset = random.uniformDouble() * 20
        notes.append(
            Note(
                pitch: UInt8.random(in: 15...114, using: &random),
                velocity: UInt8.random(in: 1...127, using: &random),
                onsetSeconds: onset, offsetSeconds: onset + random.uniformDouble() * 2))
    }
    notes.sort { ($0.onsetSeconds, $0.pitch) < ($1.onsetSeconds, $1.pitch) }
    return Performance(notes: notes)
}

func note(_ pitch: UInt8, _ onset: Double, _ offset: Double, velocity: UInt8 = 64) -> Note {
    Note(pitch: pitch, velocity: velocity, onsetSeconds: onset, offsetSeconds: offset)
}
