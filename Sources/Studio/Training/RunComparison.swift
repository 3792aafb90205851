import Foundation
import FrameModels
import PianoRolls
import Requests
import Support
import Training

/// What the training runs of a folder reached, side by side.
public struct RunComparison {
    /// One run.
    public struct Run: Codable, Sendable {
        public var folder: String
        /// "mamba, expressive frames, joint keys".
        public var model: String
        public var parameters: Int
        public var data: String
        public var windowFrames: Int
        /// float32 or bf16.
        public var precision: String
        /// Steps made until the last validation.
        public var steps: Int
        /// The step of the best validation.
        public var bestStep: Int?
        /// The figures of the best validation: "loss", and metrics as the log names them, such as
        /// "nll_per_frame".
        public var validation: [String: Double]
    }

    /// Best first; runs without a validation last.
    public let runs: [Run]

    /// Reads the runs in some folders: each is a run's folder or holds such folders.
    ///
    /// - Throws: `RequestError` when there is no run.
    public init(_ folders: [String]) throws {
        var runs: [Run] = []
        for folder in folders {
            let inside = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            let candidates = [folder] + inside.sorted().map { folder + "/" + $0 }
            runs += candidates.compactMap(RunComparison.read)
        }
        guard !runs.isEmpty else {
            throw RequestError(
                "there is no run in \(folders.joined(separator: ", ")): a run's folder holds "
                    + "\(TrainingRun.FileName.settings) and log.jsonl")
        }
        self.runs = runs.sorted {
            ($0.validation[MusicMetric.perFrame] ?? .infinity, $0.folder)
                < ($1.validation[MusicMetric.perFrame] ?? .infinity, $1.folder)
        }
    }

    private static func read(_ folder: String) -> Run? {
        guard let bytes = try? Files.read(folder + "/" + TrainingRun.FileName.settings),
            let request = try? TrainingRun.Request(stored: String(decoding: bytes, as: UTF8.self)),
            request.fault == nil
        else { return nil }
        let validations = ExperimentLog(folder: folder).validations()
        let best = validations.last { $0.isBest }
        var figures = best?.metrics ?? [:]
        figures["loss"] = best.map { Double($0.validationLoss) }
        return Run(
            folder: folder, model: request.model.summary,
            parameters: request.model.parameterCount, data: request.dataPath,
            windowFrames: request.windowFrames, precision: request.settings.precision.rawValue,
            steps: validations.last?.step ?? 0, bestStep: best?.step,
            validation: figures)
    }

    /// The table for people: a heading and a line a run.
    public var table: String {
        var rows = [
            [
                "run", "model", "parameters", "window", "precision", "steps", "nats/frame",
                "nats/note",
            ]
        ]
        func number(_ value: Double?) -> String {
            value.map { String(format: "%.3f", $0) } ?? "-"
        }
        for run in runs {
            rows.append([
                (run.folder as NSString).lastPathComponent, run.model, "\(run.parameters)",
                "\(run.windowFrames)", run.precision, "\(run.steps)",
                number(run.validation[MusicMetric.perFrame]),
                number(run.validation[MusicMetric.perNote]),
            ])
        }
        let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).enumerated().map { column, cell in
                let space = String(repeating: " ", count: cell.1 - cell.0.count)
                // Names to the left, numbers to the right.
                return column < 2 ? cell.0 + space : space + cell.0
            }.joined(separator: "  ").trimmingCharacters(in: .whitespaces)
        }.joined(separator: "\n")
    }
}
