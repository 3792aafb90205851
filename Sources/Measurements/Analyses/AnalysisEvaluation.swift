import Foundation
import MIDIFiles
import MusicTheory
import Requests
import Support

/// Holds the analyser against human roman-numeral analyses.
///
/// A folder of `NAME.mid` beside `NAME.chords.tsv`, whose columns are start_quarter, end_quarter, key,
/// roman, degree, quality, inversion, root_pc, ... Every figure is a share of the annotated time, in
/// quarters, over all pieces together; stretches that the analyser leaves unnamed count as wrong.
public struct AnalysisEvaluation: Sendable, Codable, Equatable {
    /// Shares of annotated time, 0...1.
    public struct Figures: Sendable, Codable, Equatable {
        /// Tonic (as a pitch class) and mode of the local key.
        public var key = 0.0
        /// The degree, applied ones as a whole (`5/5`), spelled as in the tables.
        public var degree = 0.0
        /// One of the ten classes of ``AnalystQuality``.
        public var quality = 0.0
        /// 0...3.
        public var inversion = 0.0
        /// The pitch class of the root.
        public var root = 0.0
        /// Key, degree, quality and inversion all right.
        public var roman = 0.0
        /// Annotated time in quarters, and pieces.
        public var quarters = 0.0
        public var pieces = 0

        mutating func add(_ other: Figures) {
            key += other.key
            degree += other.degree
            quality += other.quality
            inversion += other.inversion
            root += other.root
            roman += other.roman
            quarters += other.quarters
            pieces += other.pieces
        }

        /// Sums of quarters become shares.
        var shares: Figures {
            guard quarters > 0 else { return self }
            return Figures(
                key: key / quarters, degree: degree / quarters, quality: quality / quarters,
                inversion: inversion / quarters, root: root / quarters, roman: roman / quarters,
                quarters: quarters, pieces: pieces)
        }
    }

    /// Pieces whose names have the same first part.
    public struct Group: Sendable, Codable, Equatable {
        public var name: String
        public var figures: Figures
    }

    /// All pieces together, and by the first part of their names.
    public var total = Figures()
    public var groups: [Group] = []
    /// Files that could not be used, with the reason.
    public var failures: [String] = []

    /// Evaluates a folder, several pieces at once.
    ///
    /// - Parameters:
    ///   - folder: holds the pieces.
    ///   - names: only pieces with these names; all if empty.
    ///   - context: hears of progress.
    /// - Throws: ``FileError`` if the folder cannot be read or holds no piece.
    public init(
        folder: String, names: Set<String> = [], in context: RequestContext = RequestContext()
    )
        throws
    {
        let listing: [String]
        do {
            listing = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw FileError(.notReadable, path: folder, message: "the folder cannot be listed")
        }
        let suffix = ".chords.tsv"
        let pieces = listing.filter { $0.hasSuffix(suffix) }.map {
            String($0.dropLast(suffix.count))
        }
        .filter { names.isEmpty || names.contains($0) }.sorted()
        guard !pieces.isEmpty else {
            throw FileError(
                .notFound, path: folder,
                message: "there is no piece here: expected NAME.mid beside NAME.chords.tsv")
        }
        let progress = context.progress("evaluating", total: pieces.count, unit: "pieces")
        let results = try outcomes(
            of: pieces.map { "\(folder)/\($0)" }, progress, by: context.ranks
        ) {
            try AnalysisEvaluation.figures(ofPiece: $0)
        }
        var byGroup: [String: Figures] = [:]
        for (piece, result) in zip(pieces, results) {
            switch result {
            case .success(let figures):
                total.add(figures)
                let group = piece.components(separatedBy: "__").first ?? piece
                byGroup[group, default: Figures()].add(figures)
            case .failure(let error): failures.append(error.description)
            }
        }
        total = total.shares
        groups = byGroup.sorted { $0.key < $1.key }.map {
            Group(name: $0.key, figures: $0.value.shares)
        }
    }

    /// One annotated chord.
    fileprivate struct Annotation {
        var start: Double
        var end: Double
        var key: Key
        var degree: String
        var quality: String
        var inversion: Int
        var root: Int
    }

    private static func figures(ofPiece path: String) throws -> Figures {
        let annotations = try annotations(path + ".chords.tsv")
        let score = try MIDIFile(path: path + ".mid").score()
        // The grid of the file, because the tables count in its quarters.
        let findings = MusicAnalyzer().findings(in: score, beatsFrom: .file)
        let grid = findings.grid
        let events = findings.harmony.events
        let spans = events.map {
            (
                start: grid.step(atSeconds: $0.startSeconds) / 2,
                end: grid.step(atSeconds: $0.endSeconds) / 2
            )
        }
        var figures = Figures(pieces: 1)
        var first = 0
        for annotation in annotations {
            figures.quarters += annotation.end - annotation.start
            while first < spans.count, spans[first].end <= annotation.start { first += 1 }
            var index = first
            while index < spans.count, spans[index].start < annotation.end {
                let overlap =
                    min(spans[index].end, annotation.end)
                    - max(spans[index].start, annotation.start)
                if overlap > 0 { figures.count(events[index], against: annotation, overlap) }
                index += 1
            }
        }
        return figures
    }

    private static func annotations(_ path: String) throws -> [Annotation] {
        let text = String(decoding: try Files.read(path, maximumBytes: 1 << 26), as: UTF8.self)
        var result: [Annotation] = []
        for (index, line) in text.split(whereSeparator: \.isNewline).enumerated().dropFirst() {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count >= 8, let start = Double(fields[0]), let end = Double(fields[1]),
                let key = Key(String(fields[2])), let inversion = Int(fields[6]),
                let root = Int(fields[7]), start.isFinite, end.isFinite, end >= start
            else {
                throw FileError(
                    .notReadable, path: path, message: "line \(index + 1) is no annotated chord")
            }
            result.append(
                Annotation(
                    start: start, end: end, key: key, degree: String(fields[4]),
                    quality: String(fields[5]), inversion: inversion, root: root))
        }
        return result
    }
}

extension AnalysisEvaluation.Figures {
    fileprivate mutating func count(
        _ event: HarmonicEvent, against annotation: AnalysisEvaluation.Annotation, _ overlap: Double
    ) {
        let isKey = event.key.soundsLike(annotation.key)
        let isDegree = event.numeral.degreeText == annotation.degree
        let isQuality = event.analystQuality.rawValue == annotation.quality
        let isInversion = event.numeral.inversion == annotation.inversion
        key += isKey ? overlap : 0
        degree += isDegree ? overlap : 0
        quality += isQuality ? overlap : 0
        inversion += isInversion ? overlap : 0
        root += event.analystRoot == annotation.root ? overlap : 0
        roman += isKey && isDegree && isQuality && isInversion ? overlap : 0
    }
}

extension AnalysisEvaluation {
    /// A table by group, and as the last line JSON with the six shares of the whole.
    public var text: String {
        let width = max(12, groups.map(\.name.count).max() ?? 0)
        func row(_ name: String, _ cells: [String]) -> String {
            name.padding(toLength: width, withPad: " ", startingAt: 0)
                + cells.map { String(repeating: " ", count: max(1, 10 - $0.count)) + $0 }.joined()
        }
        func row(_ name: String, _ figures: Figures) -> String {
            row(
                name,
                [
                    figures.key, figures.degree, figures.quality, figures.inversion, figures.root,
                    figures.roman,
                ].map { String(format: "%.1f", 100 * $0) }
                    + ["\(figures.pieces)", String(format: "%.0f", figures.quarters)])
        }
        var lines = failures.map { "not evaluated: " + $0 }
        lines.append(
            row(
                "per cent",
                ["key", "degree", "quality", "inversion", "root", "roman", "pieces", "quarters"]))
        lines += groups.map { row($0.name, $0.figures) }
        lines.append(row("all", total))
        let shares = [
            ("key", total.key), ("degree", total.degree), ("quality", total.quality),
            ("inversion", total.inversion), ("root", total.root), ("roman", total.roman),
        ]
        lines.append(
            "{"
                + shares.map { "\"\($0.0)\": " + String(format: "%.4f", $0.1) }.joined(
                    separator: ", ")
                + "}")
        return lines.joined(separator: "\n")
    }
}
