import Foundation
import Support

/// A folder of MIDI files, searched with all folders inside, and divided into splits by content.
///
/// The fingerprint of a file's content, not its name or place, decides its split: eight tenths of
/// the fingerprints' range are train, one tenth validation, one tenth test. So a file keeps its
/// split when others come and go, and copies of one piece cannot stand on both sides: a file whose
/// content is already there is left out. Where three or more files leave validation or test
/// without any, the piece of train whose fingerprint comes nearest moves there.
struct MIDIFolder {
    /// The files by name.
    let files: [SourceFile]
    /// Sentences for the user about copies.
    let notices: [String]

    /// Lists and fingerprints the files ending in .mid or .midi; hidden ones are passed over.
    ///
    /// - Throws: `FileError` or ``DatasetError`` when a file cannot be read or there is none.
    init(_ folder: String, threadCount: Int) throws {
        let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
        var names: [String] = []
        let enumerator = FileManager.default.enumerator(atPath: root)
        while let name = enumerator?.nextObject() as? String {
            let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
            let isFolder =
                enumerator?.fileAttributes?[.type] as? FileAttributeType == .typeDirectory
            let lowercased = name.lowercased()
            if !isHidden && !isFolder
                && (lowercased.hasSuffix(".mid") || lowercased.hasSuffix(".midi"))
            {
                names.append(name)
            }
        }
        names.sort()
        guard !names.isEmpty else {
            throw DatasetError(
                .empty, path: folder, message: "there is no file ending in .mid or .midi in it")
        }
        let paths = names.map { (root as NSString).appendingPathComponent($0) }
        let hashes = try SourceFile.hashes(ofFilesAt: paths, threadCount: threadCount)
        var firstNames: [UInt64: String] = [:]
        var kept: [Int] = []
        var notices: [String] = []
        for (index, hash) in hashes.enumerated() {
            if let first = firstNames[hash] {
                notices.append("\(names[index]) is left out: it has the same content as \(first)")
            } else {
                firstNames[hash] = names[index]
                kept.append(index)
            }
        }
        let splits = MIDIFolder.splits(ofHashes: kept.map { hashes[$0] })
        files = zip(kept, splits).map { index, split in
            let file = (names[index] as NSString).lastPathComponent
            return SourceFile(
                path: paths[index], name: names[index], composer: "",
                title: (file as NSString).deletingPathExtension, split: split,
                contentHash: hashes[index])
        }
        self.notices = notices
    }

    /// The split of each of several different contents.
    static func splits(ofHashes hashes: [UInt64]) -> [Split] {
        let tenth = UInt64.max / 10
        let validationStart = 8 * tenth
        let testStart = 9 * tenth
        var splits = hashes.map { hash -> Split in
            hash < validationStart ? .train : hash < testStart ? .validation : .test
        }
        for split in [Split.test, .validation] where !splits.contains(split) {
            let candidates = splits.indices.filter { splits[$0] == .train }
            guard candidates.count > 1,
                let nearest = candidates.max(by: { hashes[$0] < hashes[$1] })
            else { continue }
            splits[nearest] = split
        }
        return splits
    }
}
