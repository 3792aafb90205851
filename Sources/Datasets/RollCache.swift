import PianoRolls

/// The cache of a ``RollCorpus``: a ``CacheFile`` whose body is all down planes, then all onset
/// planes, 11 bytes a frame.
enum RollCache {
    private static let magic = "CADROLLS"
    private static let version = 2

    private struct Content: Codable {
        var frameRate: Double
        var pieces: [RollCorpus.Piece]
    }

    /// Opens a cache file.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - source: the fingerprint of the data set and the settings it must have been made from.
    /// - Returns: the corpus, or `nil` when the file is absent, stale or damaged.
    static func read(_ path: String, source: UInt64) -> RollCorpus? {
        let opened = CacheFile.open(path, magic: magic, version: version, source: source) {
            (content: Content) -> [Int]? in
            guard content.frameRate > 0, content.frameRate.isFinite,
                content.pieces.allSatisfy({
                    (0...BinaryRoll.maximumFrameCount).contains($0.frameCount)
                })
            else { return nil }
            let planes = content.pieces.map { $0.frameCount * BinaryRoll.bytesPerFrame }
            return planes + planes
        }
        guard let opened else { return nil }
        return RollCorpus(
            pieces: opened.content.pieces, frameRate: opened.content.frameRate,
            memory: opened.memory, planesOffset: opened.bodyOffset)
    }

    /// Writes a corpus beside its final place and renames it there.
    ///
    /// - Parameters:
    ///   - pieces: what is known about the pieces.
    ///   - rolls: both planes of each piece.
    ///   - frameRate: of all rolls, in Hz.
    ///   - path: the file; its folder is made when missing.
    ///   - source: the fingerprint of the data set and the settings.
    /// - Throws: `FileError` when the folder cannot be written.
    static func write(
        pieces: [RollCorpus.Piece], rolls: [(down: BinaryRoll, onset: BinaryRoll)],
        frameRate: Double, to path: String, source: UInt64
    ) throws {
        try CacheFile.write(
            path, magic: magic, version: version, source: source,
            content: Content(frameRate: frameRate, pieces: pieces),
            parts: rolls.map(\.down.bytes) + rolls.map(\.onset.bytes))
    }
}
