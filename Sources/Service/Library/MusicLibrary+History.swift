import Foundation
import MIDIFiles
import Studio
import Support

extension MusicLibrary {
    /// Brings in what the command line has made, and what it was made from. What is there already stays
    /// as it is, and what has been taken out again stays out, so that this may be done again.
    ///
    /// - Parameter history: results whose files have changed or are gone are left out, and so are those of the
    ///   library itself.
    /// - Returns: how many pieces are new.
    /// - Throws: errors of the library; a file that cannot be read is left out.
    func bringIn(_ history: History) throws -> Int {
        var count = 0
        /// Music by the ids that records have.
        var known: [String: String] = [:]
        func bring(_ bytes: [UInt8], _ name: String, parent: String?) throws -> MusicRecord? {
            let id = MusicLibrary.id(of: bytes)
            if try wasBroughtIn(id) {
                if try music(id) != nil { known[ResultRecord.id(of: bytes)] = id }
                return nil
            }
            do {
                let (record, isNew) = try add(bytes, name: name, parent: parent)
                known[ResultRecord.id(of: bytes)] = record.id
                _ = try database.write {
                    try $0.run(
                        "INSERT INTO brought_in (id) VALUES (?) ON CONFLICT DO NOTHING", [record.id]
                    )
                }
                if isNew { count += 1 }
                return isNew ? record : nil
            } catch  where error is Problem || error is MIDIFileError {
                return nil
            }
        }
        for entry in history.entries
        where entry.state == .present && !entry.path.hasPrefix(folder + "/") {
            guard let bytes = try? Files.read(entry.path) else { continue }
            let record = entry.record
            if let parent = record.parent, known[parent.id] == nil,
                let given = try? Files.read(parent.path), ResultRecord.id(of: given) == parent.id
            {
                _ = try bring(given, MusicLibrary.name(parent.path), parent: nil)
            }
            let parent = record.parent.flatMap { known[$0.id] }
            guard let made = try bring(bytes, MusicLibrary.name(entry.path), parent: parent) else {
                continue
            }
            let figures: JSONValue = [
                "use_case": record.useCase.map(JSONValue.string) ?? .null,
                "rng_seed": record.rngSeed.map { .unsigned($0) } ?? .null,
                "figures": .object(record.figures.mapValues(JSONValue.number)),
            ]
            _ = try change(made.id) { $0.figures = figures.compact }
        }
        return count
    }

    private func wasBroughtIn(_ id: String) throws -> Bool {
        try database.read { connection in
            try connection.number(
                "SELECT count(*) AS count FROM brought_in WHERE id = ?", [id]) > 0
        }
    }

    /// What a file is called, without folders and ending.
    private static func name(_ path: String) -> String {
        let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent.visible
        return String(stem.prefix(100))
    }
}
