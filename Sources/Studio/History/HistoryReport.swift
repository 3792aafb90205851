import Foundation
import Support
import SystemPackage

/// A history for people and for programs.
public struct HistoryReport: Sendable {
    /// A result as JSON.
    public struct Item: Encodable, Sendable {
        let record: ResultRecord
        /// The MIDI file.
        let path: String
        let state: History.Entry.State
        /// How many results stand above it in its tree.
        let depth: Int
    }

    private let tree: [(depth: Int, entry: History.Entry)]

    public init(_ history: History) {
        tree = history.tree
    }

    /// The results as JSON, in the order of ``text(_:)``.
    public var items: [Item] {
        tree.map {
            Item(
                record: $0.entry.record, path: $0.entry.path, state: $0.entry.state,
                depth: $0.depth)
        }
    }

    /// Two lines a result, indented under what it came of.
    ///
    /// - Parameter request: tells an entry's request in the words of a front door.
    /// - Returns: lines without a newline at the end; empty where there are no results.
    public func text(_ request: (History.Entry) -> String) -> String {
        let dates = DateFormatter()
        dates.locale = Locale(identifier: "en_US_POSIX")
        dates.dateFormat = "yyyy-MM-dd HH:mm"
        let margins = HistoryReport.margins(depths: tree.map { $0.depth })
        return zip(tree, margins).map { node, margins in
            let record = node.entry.record
            var first = margins.first + record.id + "  " + dates.string(from: record.created) + "  "
            first += request(node.entry)
            if let variation = record.variation { first += "  (\(variation))" }
            let second = margins.second.padding(
                toLength: 3 * node.depth + 10, withPad: " ", startingAt: 0)
            return first.visible + "\n" + second + HistoryReport.details(node.entry).visible
        }.joined(separator: "\n")
    }

    /// The lines of a tree before the two lines of every node.
    ///
    /// - Parameter depths: of the nodes, each parent before its children.
    /// - Returns: for every node, what stands before its first line and before its second.
    static func margins(depths: [Int]) -> [(first: String, second: String)] {
        // Backwards: a node has a line going on below it where a later one hangs from the same parent.
        var goesOn: [Bool] = []
        var below = 0
        var margins: [(first: String, second: String)] = []
        for depth in depths.reversed() {
            while goesOn.count <= depth { goesOn.append(false) }
            let outer = depth < 2 ? "" : goesOn[1..<depth].map { $0 ? "│  " : "   " }.joined()
            let own = depth == 0 ? ("", "") : goesOn[depth] ? ("├─ ", "│  ") : ("└─ ", "   ")
            margins.append((outer + own.0, outer + own.1 + (below > depth ? "│" : "")))
            goesOn = goesOn[..<depth] + [true]
            below = depth
        }
        return margins.reversed()
    }

    private static func details(_ entry: History.Entry) -> String {
        let record = entry.record
        let parts = [
            ("new_notes", "%.0f new notes"), ("new_seconds", "%.1f s"),
            ("notes_per_second", "%.1f per second"), ("nats_per_note", "%.2f nats per note"),
        ].compactMap { name, format in record.figures[name].map { String(format: format, $0) } }
        let more = [record.files.wav, record.files.picture].compactMap { $0 }
            .map { " +\(FilePath($0).extension ?? "")" }.joined()
        let state =
            switch entry.state {
            case .present: ""
            case .changed: " (changed since)"
            case .missing: " (gone)"
            }
        let name = record.name.map { ["\"\($0)\""] } ?? []
        return (name + parts + [entry.path]).joined(separator: ", ") + more + state
    }
}
