import MusicCore
import Support

@testable import MusicTheory

/// Popular and jazz progressions in common textures, with the numerals they were made from: the
/// development set for harmony outside classical music.
struct PopularPiece {
    enum Texture: String, CaseIterable {
        /// Close chords on their roots; close chords led by the nearest way; chords over a bass;
        /// eighths through the chord; bass, chords and a melody.
        case block, led, bassAndChords, arpeggio, melody
    }

    /// A chord with what an analyst would write.
    struct Label {
        var start: Double
        var end: Double
        var key: Key
        var degree: String
        var quality: AnalystQuality
        var inversion: Int
        var root: Int
        var bass: Int
        var roman: String
    }

    /// Loops of popular music, jazz turns and blues: numerals, mode.
    static let progressions: [(numerals: String, mode: Mode)] = [
        ("I V vi IV", .major), ("vi IV I V", .major), ("I vi IV V", .major),
        ("I IV V I", .major), ("I IV I V", .major), ("I IV vi V", .major), ("IV V iii vi", .major),
        ("I V vi iii IV I IV V", .major), ("I bVII IV I", .major), ("I iii IV V", .major),
        ("ii V I I", .major), ("I ii IV V", .major), ("i VII VI V", .minor), ("i iv V i", .minor),
        ("i VI iv V", .minor), ("i VII VI VII", .minor), ("i iv VII III", .minor),
        ("ii7 V7 IM7 IM7", .major), ("IM7 vi7 ii7 V7", .major),
        ("iii7 vi7 ii7 V7 IM7 IM7", .major), ("iih7 V7 i7 i7", .minor),
        ("iv7 VII7 IIIM7 VIM7 iih7 V7 i i", .minor),
        ("I7 I7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 I7", .major),
        ("I7 IV7 I7 I7 IV7 IV7 I7 I7 V7 IV7 I7 V7", .major),
        ("i i i i iv iv i i VI V i i", .minor),
    ]

    var name: String
    var score: Score
    var labels: [Label]

    private static let ticks = 480

    init(
        progression: (numerals: String, mode: Mode), tonic: Int, texture: Texture,
        beatsPerChord: Int, isSwung: Bool, rounds: Int, seed: UInt64
    ) {
        let numerals = progression.numerals.split(separator: " ").map(String.init)
        name =
            [
                progression.numerals.split(separator: " ").prefix(8).joined(separator: "-"),
                "\(progression.mode)", "\(tonic)", texture.rawValue, "\(beatsPerChord)",
                isSwung ? "swung" : "straight", "\(rounds)",
            ].joined(separator: "__")
        let key = Key(tonicPitchClass: tonic, mode: progression.mode)
        var player = Player(
            texture: texture, key: key, isSwung: isSwung, random: RandomGenerator(seed: seed))
        labels = []
        for (index, numeral) in (0..<rounds).flatMap({ _ in numerals }).enumerated() {
            let chord = Numeral(numeral, in: progression.mode)
            let start = Double(index * beatsPerChord)
            let inversion = player.play(chord, from: start, beats: beatsPerChord)
            let root = (tonic + chord.semitones) % 12
            labels.append(
                Label(
                    start: start, end: start + Double(beatsPerChord), key: key,
                    degree: chord.degree, quality: AnalystQuality(chord.quality),
                    inversion: inversion, root: root,
                    bass: (root + chord.quality.intervals[inversion]) % 12, roman: numeral))
        }
        score = Score(
            tempoMap: TempoMap(ticksPerQuarter: PopularPiece.ticks),
            notes: player.notes.sorted { ($0.onsetTick, $0.pitch) < ($1.onsetTick, $1.pitch) })
    }

    /// The whole set, or every n-th of it in an order that mixes all its sides.
    static func all(every stride: Int = 1) -> [PopularPiece] {
        var random = RandomGenerator(seed: 14)
        var made: [() -> PopularPiece] = []
        for progression in progressions {
            for tonic in 0..<12 {
                for texture in Texture.allCases {
                    for beats in [1, 2, 4] {
                        let isSwung = random.uniformDouble() < 0.5
                        let rounds = Int(random.next() % 3) + 1
                        let seed = random.next()
                        made.append {
                            PopularPiece(
                                progression: progression, tonic: tonic, texture: texture,
                                beatsPerChord: beats, isSwung: isSwung, rounds: rounds, seed: seed)
                        }
                    }
                }
            }
        }
        made.shuffle(using: &random)
        return Swift.stride(from: 0, to: made.count, by: stride).map { made[$0]() }
    }
}

/// One numeral of a progression: `bVII`, `ii7`, `IM7`, `iih7`.
private struct Numeral {
    var degree: String
    var semitones: Int
    var quality: ChordQuality

    init(_ text: String, in mode: Mode) {
        let isFlat = text.hasPrefix("b")
        let letters = text.drop { $0 == "b" }.prefix { "IViv".contains($0) }
        let step = (ScaleDegree.numerals.firstIndex(of: letters.uppercased()) ?? 0) + 1
        let place = ScaleDegree(step: step, alteration: isFlat ? -1 : 0)
        degree = place.text
        semitones = place.semitones(in: mode)
        let isSmall = letters.lowercased() == letters
        switch text.drop(while: { $0 == "b" || "IViv".contains($0) }) {
        case "7": quality = isSmall ? .minorSeventh : .dominantSeventh
        case "M7": quality = .majorSeventh
        case "h7": quality = .halfDiminishedSeventh
        default: quality = isSmall ? .minor : .major
        }
    }
}

/// Plays chords in a texture.
private struct Player {
    var texture: PopularPiece.Texture
    var key: Key
    var isSwung: Bool
    var random: RandomGenerator
    var notes: [ScoreNote] = []
    private var previous: [Int] = []
    private var tune = 74

    init(texture: PopularPiece.Texture, key: Key, isSwung: Bool, random: RandomGenerator) {
        self.texture = texture
        self.key = key
        self.isSwung = isSwung
        self.random = random
    }

    /// Which note of the chord is lowest.
    mutating func play(_ chord: Numeral, from start: Double, beats: Int) -> Int {
        let root = key.tonicPitchClass + chord.semitones
        let end = start + Double(beats)
        var pitches = chord.quality.intervals.map { 55 + (root - 55 + 120) % 12 + $0 }
        let isLed = texture != .block && texture != .arpeggio
        if isLed, !previous.isEmpty {
            let target = Double(previous.reduce(0, +)) / Double(previous.count)
            let turns = (-1...2).map { turn -> [Int] in
                let count = pitches.count
                return (0..<count).map { index in
                    let place = index + turn
                    let octave = place >= count ? 12 : place < 0 ? -12 : 0
                    return pitches[(place + count) % count] + octave
                }
            }
            func distance(_ turn: [Int]) -> Double {
                abs(Double(turn.reduce(0, +)) / Double(turn.count) - target)
            }
            pitches = turns.min { distance($0) < distance($1) } ?? pitches
        }
        previous = pitches
        let bass = 36 + (root - 36 + 120) % 12
        switch texture {
        case .block, .led: add(pitches, start, end)
        case .bassAndChords:
            add([bass], start, end)
            add(pitches, start, end)
        case .arpeggio:
            let figure = pitches.map { $0 - 12 } + [pitches[0]]
            for index in 0..<beats * 2 {
                let at = start + Double(index) / 2
                add([figure[index % figure.count]], at, at + 0.5)
            }
        case .melody:
            add([bass], start, end)
            for beat in 0..<beats { add(pitches, start + Double(beat), start + Double(beat) + 1) }
            playMelody(pitches, start, beats)
        }
        guard texture == .led else { return 0 }
        let lowest = ((pitches.min() ?? root) - root + 120) % 12
        return chord.quality.intervals.firstIndex { $0 % 12 == lowest } ?? 0
    }

    /// Chord notes on the beats, steps of the scale between them.
    private mutating func playMelody(_ pitches: [Int], _ start: Double, _ beats: Int) {
        let scale = Set(key.scale.map { (key.tonicPitchClass + $0) % 12 })
        let tones = Set(pitches.map { $0 % 12 })
        for half in 0..<beats * 2 {
            guard half == 0 || random.uniformDouble() < 0.7 else { continue }
            let allowed = half % 2 == 0 ? tones : scale
            let near = (tune - 4...tune + 4).filter {
                allowed.contains($0 % 12) && $0 > 68 && $0 < 86
            }
            guard !near.isEmpty else {
                tune = 76
                continue
            }
            tune = near[Int(random.next() % UInt64(near.count))]
            let at = start + Double(half) / 2
            add([tune], at, at + 0.5)
        }
    }

    private mutating func add(_ pitches: [Int], _ start: Double, _ end: Double) {
        func tick(_ beat: Double) -> Int {
            let isOffBeat = beat != beat.rounded()
            return Int(((isOffBeat && isSwung ? beat + 1.0 / 6 : beat) * 480).rounded())
        }
        for pitch in pitches {
            notes.append(
                ScoreNote(
                    onsetTick: tick(start), durationTicks: max(1, tick(end) - tick(start)),
                    pitch: UInt8(pitch)))
        }
    }
}
