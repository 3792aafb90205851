import Foundation
import MusicTheory
import Requests
import Support

/// Analyses all MIDI files of a folder, several at once.
public struct AnalysisFolder: Sendable {
    /// The files, by path.
    public let paths: [String]

    /// - Throws: `FileError` if the folder cannot be read or holds no MIDI file.
    public init(_ folder: String) throws {
        guard let walk = FileManager.default.enumerator(atPath: folder) else {
            throw FileError(.notReadable, path: folder, message: "the folder cannot be listed")
        }
        var found: [String] = []
        for case let name as String in walk {
            let ending = URL(fileURLWithPath: name).pathExtension.lowercased()
            if ["mid", "midi"].contains(ending) { found.append("\(folder)/\(name)") }
        }
        guard !found.isEmpty else {
            throw FileError(
                .notFound, path: folder, message: "there is no .mid or .midi file in this folder")
        }
        paths = found.sorted()
    }

    /// One file's answer, or why there is none.
    private struct Line: Encodable {
        var file: String
        var analysis: MusicAnalysis?
        var error: String?
    }

    /// Writes one line of JSON a file, in the order of the paths, or the rows of features.
    ///
    /// A file that cannot be read is reported and passed over.
    ///
    /// - Parameters:
    ///   - analysis: what to ask.
    ///   - asFeatures: rows of CSV instead of JSON.
    ///   - context: hears of progress.
    ///   - print: called with each line, in order.
    /// - Returns: what could not be read, with the reason.
    /// - Throws: what `print` throws.
    public func analyze(
        _ analysis: Analysis, asFeatures: Bool, in context: RequestContext = RequestContext(),
        print: (String) throws -> Void
    ) throws -> [String] {
        var failures: [String] = []
        if asFeatures { try print(AnalysisFeatures.header) }
        let progress = context.progress("analysing", total: paths.count, unit: "files")
        // Batches keep memory bounded and the lines in order.
        let batch = 64
        for start in stride(from: 0, to: paths.count, by: batch) {
            let part = paths[start..<min(paths.count, start + batch)]
            let results = try outcomes(
                of: Array(part), progress, doneBefore: start, by: context.ranks
            ) { path in
                let answer = try analysis.analysis(ofFile: path, in: context)
                return asFeatures
                    ? AnalysisFeatures(answer, file: path).row
                    : try Analysis.json(Line(file: path, analysis: answer), isPretty: false)
            }
            for (path, result) in zip(part, results) {
                switch result {
                case .success(let line): try print(line)
                case .failure(let error):
                    failures.append(error.description)
                    if !asFeatures {
                        try print(
                            try Analysis.json(
                                Line(file: path, error: error.description), isPretty: false))
                    }
                }
            }
        }
        return failures
    }
}
