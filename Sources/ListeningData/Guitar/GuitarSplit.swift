import Datasets
import ListeningModels
import Support

/// Parts of a table in which every kind of note has about its share, and no recording stands in two.
public struct GuitarSplit: Sendable, Equatable {
    /// The places of notes in the table, by part.
    public let indices: [Split: [Int]]

    /// Divides notes.
    ///
    /// Notes of one recording stay together, and so do recordings that share an annotation: the same
    /// take by two microphones.
    ///
    /// - Parameters:
    ///   - notes: of a table.
    ///   - shares: of the parts; they add up to 1.
    ///   - leavingOut: the test part is exactly the notes of these subsets, whatever its share.
    ///   - randomSeed: decides who goes where.
    public init(
        _ notes: [GuitarMetadata.Note],
        shares: [Split: Double] = [.train: 0.7, .validation: 0.15, .test: 0.15],
        leavingOut: Set<String> = [], randomSeed: UInt64 = 1
    ) {
        let parts = Split.allCases.filter { leavingOut.isEmpty || $0 != .test }
        let total = parts.reduce(0) { $0 + (shares[$1] ?? 0) }
        let kept = notes.indices.filter { !leavingOut.contains(notes[$0].subset) }
        var groups = Self.groups(notes, kept)
        var random = RandomGenerator(seed: randomSeed).stream("split")
        groups.shuffle(using: &random)
        // Large groups first: small ones then fill what is missing.
        groups.sort { $0.count > $1.count }
        var missing: [Split: [Double]] = [:]
        for part in parts {
            let share = (shares[part] ?? 0) / total
            missing[part] = GuitarNote.allCases.map { kind in
                share * Double(kept.count { notes[$0].kind == kind })
            }
        }
        var indices: [Split: [Int]] = [.train: [], .validation: [], .test: []]
        for group in groups {
            var counts = [Double](repeating: 0, count: GuitarNote.allCases.count)
            for index in group { counts[notes[index].kind.index] += 1 }
            /// How much of what the group has is missing, the scarce kinds counting most.
            func need(_ part: Split) -> Double {
                counts.indices.reduce(0) { sum, kind in
                    let all = parts.reduce(0) { $0 + max(0, missing[$1]?[kind] ?? 0) }
                    return sum + counts[kind] * (missing[part]?[kind] ?? 0) / max(1, all)
                }
            }
            guard let part = parts.max(by: { need($0) < need($1) }) else { break }
            indices[part, default: []] += group
            for kind in counts.indices { missing[part]?[kind] -= counts[kind] }
        }
        for (index, note) in notes.enumerated() where leavingOut.contains(note.subset) {
            indices[.test, default: []].append(index)
        }
        self.indices = indices.mapValues { $0.sorted() }
    }

    /// Notes whose recordings belong together.
    private static func groups(_ notes: [GuitarMetadata.Note], _ kept: [Int]) -> [[Int]] {
        var parents = Array(notes.indices)
        func root(_ index: Int) -> Int {
            var index = index
            while parents[index] != index { index = parents[index] }
            return index
        }
        var first: [String: Int] = [:]
        for index in kept {
            var names = ["audio " + notes[index].source]
            if !notes[index].annotation.isEmpty {
                names.append("annotation " + notes[index].annotation)
            }
            for name in names {
                if let known = first[name] {
                    parents[root(index)] = root(known)
                } else {
                    first[name] = index
                }
            }
        }
        return Dictionary(grouping: kept, by: root).sorted { $0.key < $1.key }.map(\.value)
    }
}
