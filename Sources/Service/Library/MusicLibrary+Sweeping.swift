import Foundation
import Support

/// What nothing needs any more goes when a server starts.
///
/// Files are stored before they are named: where several servers share the database, what is younger than a day
/// stays.
extension MusicLibrary {
    private static let graceSeconds = 24.0 * 3600

    /// Forgets jobs that ended long ago, and removes files that nothing names.
    func sweep(jobsFinishedBefore date: Date) throws {
        let limit = isShared ? Date() - MusicLibrary.graceSeconds : Date.distantFuture
        let orphans = try database.write { connection in
            try connection.run("DELETE FROM job WHERE finished < ?", [date])
            let orphans = try connection.records(
                FileRecord.self,
                """
                SELECT * FROM file WHERE created < ? AND id NOT IN (
                    SELECT id FROM music UNION SELECT id FROM sound
                    UNION SELECT sound FROM music WHERE sound IS NOT NULL
                    UNION SELECT picture FROM music WHERE picture IS NOT NULL)
                AND NOT EXISTS (
                    SELECT 1 FROM job WHERE \(database.dialect.contains("job.result", "file.id")))
                """, [limit])
            for file in orphans {
                try connection.run("DELETE FROM file WHERE id = ?", [file.id])
            }
            return orphans
        }
        for file in orphans { removeBytes(file) }
        for place in ["jobs", "incoming"] {
            remove(in: folder + "/" + place, changedBefore: limit) { _ in true }
        }
        if isShared { try sweepCopies(changedBefore: limit) }
    }

    /// Removes copies of what another server has taken out of the library.
    private func sweepCopies(changedBefore limit: Date) throws {
        let known = try database.read { connection in
            Set(try connection.run("SELECT id FROM file", []).map { $0["id"] as String })
        }
        for place in (try? FileManager.default.contentsOfDirectory(atPath: folder + "/files")) ?? []
        {
            remove(in: folder + "/files/" + place, changedBefore: limit) { name in
                !known.contains(String(name.prefix { $0 != "." }))
            }
        }
    }

    private func remove(
        in place: String, changedBefore limit: Date, where isWanted: (String) -> Bool
    ) {
        let manager = FileManager.default
        for name in (try? manager.contentsOfDirectory(atPath: place)) ?? [] where isWanted(name) {
            let path = place + "/" + name
            let changed = try? manager.attributesOfItem(atPath: path)[.modificationDate] as? Date
            guard (changed ?? .distantPast) < limit else { continue }
            try? manager.removeItem(atPath: path)
        }
    }
}
