import Algorithms
import MusicCore
import PianoRolls

/// Pieces of music as notes and pedal, ready to be cut into frames.
///
/// Training sees this type only, wherever the music came from: MAESTRO, a folder of MIDI files, or
/// a table of chords. It holds 12 bytes a note, 85 MB for MAESTRO, usually in a mapped cache file.
/// Frames are made when a window is read, at any frame rate, tempo and transposition; that costs
/// about as much as copying them. Classic frames are a projection of the expressive ones.
public struct PerformanceCorpus: Sendable {
    /// What is known about a piece besides its notes.
    public struct Piece: Sendable, Hashable, Codable {
        /// The file relative to the data set's folder, or another name that is its own.
        public var name: String
        /// Empty when unknown.
        public var composer: String
        /// The file's name when unknown.
        public var title: String
        public var split: Split
        /// The notes on the keyboard.
        public var noteCount: Int
        /// How often the pedal is pressed or lifted.
        var pedalChangeCount: Int
        /// Where the expressive roll of the piece ends, in units of ``PackedTime``.
        var endTime: UInt32
        /// Where the classic one does: the last key is let go.
        var keysEndTime: UInt32
        /// When the last note begins, in units of ``PackedTime``.
        var lastOnsetTime: UInt32
        /// 0 when there is no note.
        public var lowestPitch: UInt8
        /// 0 when there is no note.
        public var highestPitch: UInt8
        /// What models are told of it. Not stored with the piece: it belongs to the data set's use.
        public var style = MusicStyle.performance

        private enum CodingKeys: String, CodingKey {
            case name, composer, title, split, noteCount, pedalChangeCount, endTime, keysEndTime
            case lastOnsetTime, lowestPitch, highestPitch
        }

        /// The length, to where the last note has ended and the pedal is lifted.
        public var durationSeconds: Double { PackedTime.seconds(endTime) }
    }

    /// Frames per second of performances, 16 Hz.
    public static let performanceFrameRate = 16.0

    /// All pieces, in the source's order.
    public let pieces: [Piece]
    /// Frames per second (Hz) unless a caller asks for another rate; nominal where the source has steps
    /// instead of seconds.
    public let frameRate: Double
    /// Whether the source has chords in steps: frames have no velocity, timing or pedal to learn.
    public let hasSteps: Bool

    private let memory: MappedBytes
    /// Where the notes and the pedal of every piece begin in `memory`.
    private let noteOffsets: [Int]
    private let pedalOffsets: [Int]

    /// A corpus of performances made elsewhere, in memory.
    ///
    /// - Throws: `RollError` for a time that is no time or beyond 12 hours.
    public init(_ performances: [(name: String, split: Split, music: Performance)]) throws {
        self.init(
            try performances.map {
                try PackedPerformance($0.music, name: $0.name, title: $0.name, split: $0.split)
            })
    }

    /// A corpus in memory.
    ///
    /// - Parameters:
    ///   - performances: the pieces in order.
    ///   - stepRate: steps per second where the source has steps.
    init(_ performances: [PackedPerformance], stepRate: Double? = nil) {
        self.init(
            pieces: performances.map(\.piece),
            memory: MappedBytes(copying: performances.flatMap { [$0.notes, $0.pedal] }), offset: 0,
            stepRate: stepRate)
    }

    /// A corpus on memory whose size has been checked: notes and pedal of every piece in turn.
    init(pieces: [Piece], memory: MappedBytes, offset: Int, stepRate: Double? = nil) {
        var noteOffsets: [Int] = []
        var pedalOffsets: [Int] = []
        var end = offset
        for piece in pieces {
            noteOffsets.append(end)
            end += piece.noteCount * PackedNote.bytes
            pedalOffsets.append(end)
            end += piece.pedalChangeCount * MemoryLayout<UInt32>.size
        }
        precondition(memory.bytes.count >= end, "the memory is too small for the pieces")
        self.pieces = pieces
        self.memory = memory
        frameRate = stepRate ?? PerformanceCorpus.performanceFrameRate
        hasSteps = stepRate != nil
        self.noteOffsets = noteOffsets
        self.pedalOffsets = pedalOffsets
    }

    /// Notes and pedal of every piece in turn.
    var packedBytes: UnsafeRawBufferPointer {
        let size = pieces.reduce(0) {
            $0 + $1.noteCount * PackedNote.bytes
                + $1.pedalChangeCount * MemoryLayout<UInt32>.size
        }
        let start = noteOffsets.first ?? 0
        return UnsafeRawBufferPointer(rebasing: memory.bytes[start..<start + size])
    }

    /// The numbers of the pieces in a split, ascending.
    public func pieceIndices(in split: Split) -> [Int] {
        pieces.indices.filter { pieces[$0].split == split }
    }

    /// The number of notes in a split.
    public func noteCount(in split: Split) -> Int {
        pieces.reduce(0) { $0 + ($1.split == split ? $1.noteCount : 0) }
    }

    /// The length of a piece in frames: that of the ``PianoRolls/ExpressiveRoll`` of its performance
    /// or, in the classic form, that of its ``PianoRolls/BinaryRoll``.
    ///
    /// - Parameters:
    ///   - piece: 0..<`pieces.count`.
    ///   - frameRate: Hz, > 0; ``frameRate`` by default.
    ///   - tempo: the music is played so much faster; > 0.
    ///   - form: a classic roll ends where the last key is let go, an expressive one may follow the
    ///     pedal.
    /// - Returns: frames, at most ``PianoRolls/BinaryRoll/maximumFrameCount``.
    public func frameCount(
        ofPiece piece: Int, frameRate: Double? = nil, tempo: Double = 1,
        form: RollForm = .expressive
    ) -> Int {
        let frameRate = frameRate ?? self.frameRate
        precondition(frameRate > 0 && tempo > 0, "frameRate and tempo must be positive")
        func frame(_ time: UInt32) -> Int {
            let frames = PackedTime.seconds(time) * (frameRate / tempo)
            return Int(
                min(
                    frames + RollOptions.boundaryTolerance,
                    Double(BinaryRoll.maximumFrameCount - 1)))
        }
        let own = pieces[piece]
        let end = frame(form == .classic ? own.keysEndTime : own.endTime)
        return own.noteCount > 0 ? max(end, frame(own.lastOnsetTime) + 1) : end
    }

    /// A whole piece in frames.
    public func roll(
        ofPiece piece: Int, frameRate: Double? = nil, form: RollForm = .expressive
    ) -> ExpressiveRoll {
        let count = frameCount(ofPiece: piece, frameRate: frameRate, form: form)
        let roll = roll(ofPiece: piece, frames: 0..<count, frameRate: frameRate)
        return form == .classic ? roll.classicProjection : roll
    }

    /// Some frames of a piece.
    ///
    /// Complexity: O(frames + notes in them + log notes of the piece).
    ///
    /// - Parameters:
    ///   - piece: 0..<`pieces.count`.
    ///   - frames: counted from the piece's start at `frameRate` and `tempo`.
    ///   - frameRate: Hz, > 0; ``frameRate`` by default.
    ///   - tempo: the music is played so much faster; > 0.
    ///   - semitones: chooses how far the notes are moved upward from the lowest and highest pitch of
    ///     the window; notes that leave the keyboard are dropped.
    /// - Returns: what encoding the whole piece and slicing gives.
    public func roll(
        ofPiece piece: Int, frames: Range<Int>, frameRate: Double? = nil, tempo: Double = 1,
        semitones: (_ lowest: UInt8, _ highest: UInt8) -> Int = { _, _ in 0 }
    ) -> ExpressiveRoll {
        let frameRate = frameRate ?? self.frameRate
        precondition(frameRate > 0 && tempo > 0, "frameRate and tempo must be positive")
        let unitsPerFrame = PackedTime.unitsPerSecond * tempo / frameRate
        // A unit more on both sides, for rounding.
        let start = max(0, Double(frames.lowerBound) * unitsPerFrame - 1)
        let end = Double(frames.upperBound) * unitsPerFrame + 1
        // A note shorter than a frame still counts in its whole frame, hence from a frame earlier.
        let units =
            UInt32(
                min(max(0, start - unitsPerFrame), Double(UInt32.max)))..<UInt32(
                min(end, Double(UInt32.max)))
        var notes = notes(ofPiece: piece, downIn: units, tempo: tempo)
        if let lowest = notes.lazy.map(\.pitch).min(), let highest = notes.lazy.map(\.pitch).max() {
            let distance = semitones(lowest, highest)
            if distance != 0 {
                for index in notes.indices {
                    notes[index].pitch = UInt8(clamping: Int(notes[index].pitch) + distance)
                }
            }
        }
        return ExpressiveRoll(
            notes: notes, pedal: pedal(ofPiece: piece, in: units, tempo: tempo), frames: frames,
            frameRate: frameRate)
    }

    /// A whole piece in seconds, with times rounded to 1/96000 s and the pedal down or up.
    public func performance(ofPiece piece: Int) -> Performance {
        Performance(
            notes: notes(ofPiece: piece, downIn: 0..<UInt32.max, tempo: 1),
            pedal: pedal(ofPiece: piece, in: 0..<UInt32.max, tempo: 1))
    }

    /// The notes that are down at some time of a stretch, and perhaps some earlier ones.
    private func notes(
        ofPiece piece: Int, downIn units: Range<UInt32>, tempo: Double
    ) -> [Note] {
        let count = pieces[piece].noteCount
        let start = noteOffsets[piece]
        return withExtendedLifetime(memory) {
            let packed = UnsafeRawBufferPointer(
                rebasing: memory.bytes[start..<start + count * PackedNote.bytes])
            let end = (0..<count).partitioningIndex {
                PackedNote(packed, $0).onset >= units.upperBound
            }
            var first = (0..<count).partitioningIndex {
                PackedNote(packed, $0).onset >= units.lowerBound
            }
            if first > 0 {
                first = max(0, first - 1 - Int(PackedNote(packed, first - 1).lookBack))
            }
            var notes: [Note] = []
            notes.reserveCapacity(max(0, end - first))
            for index in first..<max(first, end) {
                let note = PackedNote(packed, index)
                guard note.offset >= units.lowerBound || note.onset >= units.lowerBound else {
                    continue
                }
                notes.append(
                    Note(
                        pitch: note.pitch, velocity: note.velocity,
                        onsetSeconds: PackedTime.seconds(note.onset) / tempo,
                        offsetSeconds: PackedTime.seconds(note.offset) / tempo))
            }
            return notes
        }
    }

    /// The pedal's movements in a stretch and the last one before it.
    private func pedal(
        ofPiece piece: Int, in units: Range<UInt32>, tempo: Double
    ) -> [PedalChange] {
        let count = pieces[piece].pedalChangeCount
        let base = pedalOffsets[piece]
        func time(_ index: Int) -> UInt32 {
            UInt32(
                littleEndian: memory.bytes.loadUnaligned(
                    fromByteOffset: base + index * 4, as: UInt32.self))
        }
        return withExtendedLifetime(memory) {
            let first = max(0, (0..<count).partitioningIndex { time($0) >= units.lowerBound } - 1)
            let end = (0..<count).partitioningIndex { time($0) >= units.upperBound }
            return (first..<max(first, end)).map {
                PedalChange(
                    timeSeconds: PackedTime.seconds(time($0)) / tempo, value: $0 % 2 == 0 ? 127 : 0)
            }
        }
    }
}
