import PianoRolls

/// Pieces of music as packed rolls, ready to be cut into windows.
///
/// Training sees this type only, wherever the music came from: MAESTRO, a folder of MIDI files, or
/// a table of chords. Every piece has two planes (``PianoRolls/RollPlane``) of equal length.
///
/// Copies share one memory, usually a mapped cache file: 22 bytes a frame for both planes, 202 MB
/// of address space for MAESTRO, of which the system keeps in RAM what is in use.
public struct RollCorpus: Sendable {
    /// What is known about a piece besides its notes.
    public struct Piece: Sendable, Hashable, Codable {
        /// The file relative to the data set's folder, or another name that is its own.
        public var name: String
        /// Empty when unknown.
        public var composer: String
        /// The file's name when unknown.
        public var title: String
        public var split: Split
        /// The length, in frames.
        public var frameCount: Int
        /// The notes that the rolls hold; merged ones count as they were.
        public var noteCount: Int

        public init(
            name: String, composer: String = "", title: String, split: Split, frameCount: Int,
            noteCount: Int
        ) {
            self.name = name
            self.composer = composer
            self.title = title
            self.split = split
            self.frameCount = frameCount
            self.noteCount = noteCount
        }
    }

    /// Frames per second (Hz); nominal where the source has steps instead of seconds.
    public let frameRate: Double
    /// All pieces, in the source's order.
    public let pieces: [Piece]
    /// The number of frames of all pieces.
    public let frameCount: Int

    private let firstFrames: [Int]
    private let memory: PlaneMemory
    /// Where the planes begin in `memory`.
    private let planesOffset: Int

    /// A corpus of rolls that are already made.
    ///
    /// - Parameters:
    ///   - pieces: their `frameCount` must be that of the rolls.
    ///   - rolls: both planes of each piece.
    ///   - frameRate: Hz, > 0.
    public init(
        pieces: [Piece], rolls: [(down: BinaryRoll, onset: BinaryRoll)], frameRate: Double
    ) {
        precondition(pieces.count == rolls.count, "\(pieces.count) pieces, \(rolls.count) rolls")
        for (piece, roll) in zip(pieces, rolls) {
            precondition(
                roll.down.frameCount == piece.frameCount
                    && roll.onset.frameCount == piece.frameCount,
                "the rolls of \(piece.name) do not have its \(piece.frameCount) frames")
        }
        self.init(
            pieces: pieces, frameRate: frameRate,
            memory: PlaneMemory(copying: rolls.map(\.down.bytes) + rolls.map(\.onset.bytes)),
            planesOffset: 0)
    }

    /// A corpus on memory whose size has been checked: all `down` planes, then all `onset` planes.
    init(pieces: [Piece], frameRate: Double, memory: PlaneMemory, planesOffset: Int) {
        var firstFrames: [Int] = []
        firstFrames.reserveCapacity(pieces.count)
        var frame = 0
        for piece in pieces {
            firstFrames.append(frame)
            frame += piece.frameCount
        }
        self.frameRate = frameRate
        self.pieces = pieces
        frameCount = frame
        self.firstFrames = firstFrames
        self.memory = memory
        self.planesOffset = planesOffset
        precondition(
            memory.bytes.count >= planesOffset + 2 * frame * BinaryRoll.bytesPerFrame,
            "the memory is too small for \(frame) frames")
    }

    /// The numbers of the pieces in a split, ascending.
    public func pieceIndices(in split: Split) -> [Int] {
        pieces.indices.filter { pieces[$0].split == split }
    }

    /// The number of frames in a split.
    public func frameCount(in split: Split) -> Int {
        pieces.reduce(0) { $0 + ($1.split == split ? $1.frameCount : 0) }
    }

    /// One plane of every piece in a split, made one by one as they are asked for.
    public func rolls(in split: Split, plane: RollPlane = .down) -> some Sequence<BinaryRoll> {
        pieceIndices(in: split).lazy.map { roll(ofPiece: $0, plane: plane) }
    }

    /// One plane of a piece, copied out.
    public func roll(ofPiece piece: Int, plane: RollPlane = .down) -> BinaryRoll {
        withFrames(ofPiece: piece, plane: plane) { packed in
            var roll = BinaryRoll(frameCount: pieces[piece].frameCount, frameRate: frameRate)
            for frame in 0..<roll.frameCount {
                roll[frame] = BinaryRoll.keys(in: packed, frame: frame)
            }
            return roll
        }
    }

    /// Lends the packed frames of one plane of a piece, 11 bytes each (``PianoRolls/BinaryRoll``).
    ///
    /// - Parameters:
    ///   - piece: 0..<`pieces.count`.
    ///   - plane: which plane.
    ///   - body: must not keep the memory.
    /// - Returns: what `body` returns.
    public func withFrames<Result>(
        ofPiece piece: Int, plane: RollPlane = .down,
        _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        precondition(pieces.indices.contains(piece), "there is no piece \(piece)")
        let first = firstFrames[piece] + (plane == .down ? 0 : frameCount)
        let start = planesOffset + first * BinaryRoll.bytesPerFrame
        let end = start + pieces[piece].frameCount * BinaryRoll.bytesPerFrame
        return try withExtendedLifetime(memory) {
            try body(UnsafeRawBufferPointer(rebasing: memory.bytes[start..<end]))
        }
    }

    /// Writes frames of a piece as floats, 1 for down and 0 for up.
    ///
    /// - Parameters:
    ///   - piece: 0..<`pieces.count`.
    ///   - plane: which plane.
    ///   - frames: inside the piece.
    ///   - output: [frames, 88] row-major.
    public func unpack(
        piece: Int, plane: RollPlane = .down, frames: Range<Int>,
        into output: UnsafeMutableBufferPointer<Float>
    ) {
        withFrames(ofPiece: piece, plane: plane) {
            BinaryRoll.unpack($0, frames: frames, into: output)
        }
    }
}
