import Foundation
import Support

/// A MIDI file that becomes a piece of a corpus.
struct SourceFile: Sendable {
    /// Where it is.
    let path: String
    /// The path inside the data set.
    let name: String
    let composer: String
    let title: String
    let split: Split
    /// The fingerprint of the file's content.
    let contentHash: UInt64

    /// The largest file that is read; the longest performances have some 400 kilobytes.
    static let maximumBytes = 1 << 26

    /// The fingerprints of files, in order.
    ///
    /// - Throws: `FileError` for the first file that cannot be read.
    static func hashes(ofFilesAt paths: [String], threadCount: Int) throws -> [UInt64] {
        try parallelMap(count: paths.count, threadCount: threadCount) {
            ContentHash.of(try Files.read(paths[$0], maximumBytes: maximumBytes))
        }
    }

    /// The fingerprint of all that decides how the files' rolls look.
    static func fingerprint(of files: [SourceFile], settings: String) -> UInt64 {
        var hash = ContentHash()
        hash.combine(settings)
        for file in files {
            for text in [file.name, file.composer, file.title, file.split.rawValue] {
                hash.combine(text)
            }
            hash.combine(file.contentHash)
        }
        return hash.value
    }
}
