import MusicCore
import Requests

/// Which parts of a file a mode takes, and why.
struct PartChoice {
    /// What the parts are taken as.
    enum Role {
        /// What is to be played otherwise, varied or rewritten.
        case piano
        /// What is to be accompanied or harmonised.
        case melody
        /// What is to go on.
        case seed
    }

    let parts: [ScorePart]
    /// What the composer should know; `nil` where there was nothing to choose.
    let notice: RequestText?

    /// - Parameters:
    ///   - role: what the parts are wanted for.
    ///   - name: a track's number or name; `nil` chooses by the role.
    ///   - score: the music with all its tracks.
    /// - Throws: `RequestError` for a track that is not there, or that is percussion.
    init(_ role: Role, named name: String?, in score: Score) throws {
        let all = score.parts
        if let name {
            parts = try PartChoice.parts(named: name, in: all)
            notice = nil
            return
        }
        let pitched = all.filter { !$0.isDrum }
        guard pitched.count > 1 else {
            (parts, notice) = (pitched, nil)
            return
        }
        let (chosen, reason) =
            switch role {
            case .piano: PartChoice.piano(pitched)
            case .melody: PartChoice.melody(pitched)
            case .seed: (pitched, "all but percussion")
            }
        parts = chosen
        let isAll = chosen.count == all.count
        notice =
            isAll
            ? nil
            : """
            \(chosen.count == 1 ? "track" : "tracks") \(PartChoice.list(chosen)): \(reason); \
            \(.track) names another
            """
    }

    /// All pianos, or else what has most notes.
    private static func piano(_ pitched: [ScorePart]) -> ([ScorePart], String) {
        let pianos = pitched.filter(\.isPiano)
        if !pianos.isEmpty { return (pianos, "the piano") }
        let most = pitched.max { $0.noteCount < $1.noteCount }
        return (most.map { [$0] } ?? [], "no track is a piano, and this one has most notes")
    }

    /// What is called so, or else the highest line.
    private static func melody(_ pitched: [ScorePart]) -> ([ScorePart], String) {
        let words = ["melody", "vocal", "voice", "lead", "solo", "singer", "melodie", "gesang"]
        let named = pitched.filter { part in
            words.contains { part.name.lowercased().contains($0) }
        }
        if let first = named.first { return ([first], "the melody by its name") }
        // A line, unless it has hardly any notes beside the others.
        let most = pitched.map(\.noteCount).max() ?? 0
        let lines = pitched.filter { $0.monophony >= 0.8 && 10 * $0.noteCount >= most }
        if let highest = lines.max(by: { $0.meanPitch < $1.meanPitch }) {
            return ([highest], "the highest single line")
        }
        let highest = pitched.max { $0.meanPitch < $1.meanPitch }
        return (highest.map { [$0] } ?? [], "the highest track")
    }

    private static func parts(named name: String, in all: [ScorePart]) throws -> [ScorePart] {
        let wanted = name.lowercased()
        var found = all.filter { "\($0.number)" == name }
        if found.isEmpty { found = all.filter { $0.name.lowercased() == wanted } }
        if found.isEmpty {
            found = all.filter { !wanted.isEmpty && $0.name.lowercased().contains(wanted) }
            guard Set(found.map(\.track)).count < 2 else {
                throw RequestError(
                    "\(.track) \"\(name)\" could be \(list(found)): give the number or the whole name"
                )
            }
        }
        guard !found.isEmpty else {
            throw RequestError(
                "there is no \(.track) \"\(name)\"; the tracks with notes are \(list(all))")
        }
        let pitched = found.filter { !$0.isDrum }
        guard !pitched.isEmpty else {
            throw RequestError(
                "\(.track) \(list(found)) has no pitches to go by: name one of \(list(all.filter { !$0.isDrum }))"
            )
        }
        return pitched
    }

    private static func list(_ parts: [ScorePart]) -> String {
        parts.map(\.title).joined(separator: ", ")
    }
}
