import Foundation
import MIDIFiles
import MusicTheory
import Requests
import Support

/// Holds beats, metre and global key against annotated pairs of score and performance.
///
/// A folder of folders with `score.mid`, `performance.mid`, `score_annotations.txt` and
/// `performance_annotations.txt` (time, time, label[,metre][,sharps]).
public struct AnalysisBeatEvaluation: Sendable, Codable, Equatable {
    /// Means over pieces, 0...1.
    public struct Figures: Sendable, Codable, Equatable {
        /// F1 of beats and downbeats within 70 ms, one to one, the whole piece through.
        public var beatF1 = 0.0
        public var downbeatF1 = 0.0
        /// Pieces whose commonest number of beats a bar is right.
        public var metre = 0.0
        /// Annotated pieces whose first key signature is that of the analyser's key.
        public var key = 0.0
        /// Pieces for which the file's own grid was believed.
        public var fileGrid = 0.0
        public var pieces = 0
        var keyedPieces = 0
    }

    public var scores = Figures()
    public var performances = Figures()
    public var failures: [String] = []

    /// - Parameters:
    ///   - folder: holds the pairs.
    ///   - beatWeights: a file of other weights of the beat network; those of this version by default.
    ///   - context: hears of progress.
    /// - Throws: `FileError` if there is no pair in the folder, or the file does not hold such weights.
    public init(
        folder: String, beatWeights: String? = nil, in context: RequestContext = RequestContext()
    ) throws {
        let analyzer = try AnalysisBeatEvaluation.analyzer(beatWeights: beatWeights)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let pieces = names.filter {
            Files.exists("\(folder)/\($0)/performance_annotations.txt")
        }.sorted()
        guard !pieces.isEmpty else {
            throw FileError(
                .notFound, path: folder,
                message: "there is nothing to evaluate here: expected NAME.mid with "
                    + "NAME.chords.tsv, or folders with score.mid and performance.mid")
        }
        let kinds = ["score", "performance"]
        let progress = context.progress("evaluating", total: 2 * pieces.count, unit: "files")
        let paths = pieces.flatMap { piece in kinds.map { "\(folder)/\(piece)/\($0)" } }
        let results = try outcomes(of: paths, progress, by: context.ranks) {
            try AnalysisBeatEvaluation.figures($0, by: analyzer)
        }
        for (index, result) in results.enumerated() {
            switch result {
            case .success(let figures) where index % 2 == 0: scores.add(figures)
            case .success(let figures): performances.add(figures)
            case .failure(let error): failures.append(error.description)
            }
        }
        scores.average()
        performances.average()
    }

    /// A table, and as the last line JSON.
    public var text: String {
        var lines = failures.map { "not evaluated: " + $0 }
        lines.append("per cent       beat F1  downbeat F1  metre  key  file grid  pieces")
        for (name, figures) in [("scores", scores), ("performances", performances)] {
            lines.append(
                name.padding(toLength: 14, withPad: " ", startingAt: 0)
                    + String(
                        format: "%8.1f %12.1f %6.1f %4.0f %10.1f %7d", 100 * figures.beatF1,
                        100 * figures.downbeatF1, 100 * figures.metre, 100 * figures.key,
                        100 * figures.fileGrid, figures.pieces))
        }
        let json = try? Analysis.json(
            ["performances": performances, "scores": scores], isPretty: false)
        lines.append(json ?? "{}")
        return lines.joined(separator: "\n")
    }

    private static func analyzer(beatWeights path: String?) throws -> MusicAnalyzer {
        guard let path else { return MusicAnalyzer() }
        let bytes = try Files.read(path, maximumBytes: 1 << 24)
        guard let analyzer = MusicAnalyzer(beatWeights: [UInt8](bytes)) else {
            throw FileError(
                .unknownFormat, path: path,
                message:
                    "these are not the weights of a beat network of this version: its script's "
                    + "pack writes them")
        }
        return analyzer
    }

    private static func figures(_ path: String, by analyzer: MusicAnalyzer) throws -> Figures {
        var beats: [Double] = []
        var downbeats: [Double] = []
        var counts: [Int: Int] = [:]
        var sinceDownbeat: Int?
        var sharps: Int?
        let text = String(
            decoding: try Files.read(path + "_annotations.txt", maximumBytes: 1 << 24),
            as: UTF8.self)
        for line in text.split(whereSeparator: \.isNewline) {
            let fields = line.split(separator: "\t")
            guard fields.count >= 3, let time = Double(fields[0]) else { continue }
            let labels = fields[2].split(separator: ",", omittingEmptySubsequences: false)
            if labels.count > 2, sharps == nil { sharps = Int(labels[2]) }
            beats.append(time)
            if labels[0] == "db" {
                downbeats.append(time)
                if let sinceDownbeat { counts[sinceDownbeat, default: 0] += 1 }
                sinceDownbeat = 0
            }
            sinceDownbeat = sinceDownbeat.map { $0 + 1 }
        }
        let analysis = analyzer.analyze(try MIDIFile(path: path + ".mid").score())
        var figures = Figures(pieces: 1)
        figures.beatF1 = f1(analysis.beats, beats)
        figures.downbeatF1 = f1(analysis.downbeats, downbeats)
        figures.fileGrid = analysis.beatSource == .file ? 1 : 0
        let annotated = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        figures.metre = annotated == analysis.beatsPerBar ? 1 : 0
        if let sharps, let key = analysis.key.flatMap({ Key($0) }) {
            figures.keyedPieces = 1
            figures.key = (key.signatureFifths - sharps) % 12 == 0 ? 1 : 0
        }
        return figures
    }

    /// The harmonic mean of precision and recall of ascending times, matched greedily within 70 ms.
    static func f1(_ found: [Double], _ annotated: [Double]) -> Double {
        guard !found.isEmpty, !annotated.isEmpty else { return 0 }
        var (index, other, hits) = (0, 0, 0)
        while index < found.count, other < annotated.count {
            let difference = found[index] - annotated[other]
            if abs(difference) <= 0.07 {
                hits += 1
                index += 1
                other += 1
            } else if difference < 0 {
                index += 1
            } else {
                other += 1
            }
        }
        return 2 * Double(hits) / Double(found.count + annotated.count)
    }
}

extension AnalysisBeatEvaluation.Figures {
    fileprivate mutating func add(_ other: Self) {
        beatF1 += other.beatF1
        downbeatF1 += other.downbeatF1
        metre += other.metre
        key += other.key
        fileGrid += other.fileGrid
        pieces += other.pieces
        keyedPieces += other.keyedPieces
    }

    fileprivate mutating func average() {
        let count = Double(max(1, pieces))
        beatF1 /= count
        downbeatF1 /= count
        metre /= count
        fileGrid /= count
        key /= Double(max(1, keyedPieces))
    }
}
