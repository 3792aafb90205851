/// The cache of a ``PerformanceCorpus``: a ``CacheFile`` whose body is notes and pedal of every piece
/// in turn (``PackedPerformance``).
enum PerformanceCache {
    private static let magic = "CADPERFS"
    private static let version = 2
    /// More than any piece has.
    private static let maximumCount = 1 << 28

    /// Opens a cache file.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - source: the fingerprint of the data set and the settings it must have been made from.
    /// - Returns: the corpus, or `nil` when the file is absent, stale or damaged.
    static func read(_ path: String, source: UInt64) -> PerformanceCorpus? {
        let opened = CacheFile.open(path, magic: magic, version: version, source: source) {
            (pieces: [PerformanceCorpus.Piece]) -> [Int]? in
            guard
                pieces.allSatisfy({
                    (0...maximumCount).contains($0.noteCount)
                        && (0...maximumCount).contains($0.pedalChangeCount)
                })
            else { return nil }
            return pieces.flatMap {
                [
                    $0.noteCount * PackedNote.bytes,
                    $0.pedalChangeCount * MemoryLayout<UInt32>.size,
                ]
            }
        }
        guard let opened else { return nil }
        return PerformanceCorpus(
            pieces: opened.content, memory: opened.memory, offset: opened.bodyOffset)
    }

    /// Writes a corpus beside its final place and renames it there.
    ///
    /// - Parameters:
    ///   - performances: the pieces.
    ///   - path: the file; its folder is made when missing.
    ///   - source: the fingerprint of the data set and the settings.
    /// - Throws: `FileError` when the folder cannot be written.
    static func write(_ performances: [PackedPerformance], to path: String, source: UInt64) throws {
        try CacheFile.write(
            path, magic: magic, version: version, source: source,
            content: performances.map(\.piece),
            parts: performances.flatMap { [$0.notes, $0.pedal] })
    }
}
