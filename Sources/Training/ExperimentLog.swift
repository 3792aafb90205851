import Foundation
import Support

/// The record of a run: `log.csv` and `log.jsonl`, one line a validation, and TensorBoard's event
/// file with more of what happened between, all appended as they come.
public final class ExperimentLog {
    /// The run's folder.
    public let folder: String
    /// Steps between two entries of the training loss in the event file.
    private static let interval = 20
    private var events: EventFile?

    public init(folder: String) {
        self.folder = folder
    }

    /// Appends a step to the event file, every twentieth of them.
    ///
    /// - Parameters:
    ///   - step: the number of the step.
    ///   - loss: of this step alone; the mean since the last validation comes with the next one.
    ///   - gradientNorm: before clipping.
    ///   - learningRate: of this step.
    /// - Throws: `FileError` naming the file.
    public func append(step: Int, loss: Float, gradientNorm: Float, learningRate: Float) throws {
        guard step % ExperimentLog.interval == 0 else { return }
        try eventFile().append(
            [
                ("training/step_loss", loss), ("training/gradient_norm", gradientNorm),
                ("training/learning_rate", learningRate),
            ], step: step)
    }

    private func eventFile() throws -> EventFile {
        if let events { return events }
        let file = try EventFile(folder: folder)
        events = file
        return file
    }

    /// Appends one validation to all files: the same figures under the same names.
    ///
    /// - Throws: `FileError` naming the file.
    public func append(_ figures: Validation) throws {
        try appendRow(figures)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        let json = try encoder.encode(figures)
        try append(String(decoding: json, as: UTF8.self) + "\n", to: "log.jsonl")
        let metrics = figures.metrics.sorted { $0.key < $1.key }
        try eventFile().append(
            [
                ("training/loss", figures.trainingLoss),
                ("validation/loss", figures.validationLoss),
            ] + metrics.map { ("validation/\($0.key)", Float($0.value)) }, step: figures.step)
    }

    /// Appends a line to `log.csv`, whose first line names its columns. A metric that was not known
    /// when the file was begun has no column; one that is missing now leaves its field empty.
    private func appendRow(_ figures: Validation) throws {
        let name = "log.csv"
        var fields = [
            "epoch": "\(figures.epoch)", "step": "\(figures.step)",
            "training_loss": "\(figures.trainingLoss)",
            "validation_loss": "\(figures.validationLoss)",
            "learning_rate": "\(figures.learningRate)",
        ]
        for (metric, value) in figures.metrics {
            fields["validation_\(metric)"] = "\(Float(value))"
        }
        let columns: [String]
        if let begun = try? Files.read(folder + "/" + name), !begun.isEmpty {
            let header = begun.prefix { $0 != UInt8(ascii: "\n") }
            columns = String(decoding: header, as: UTF8.self).split(separator: ",").map(String.init)
        } else {
            columns =
                ["epoch", "step", "training_loss", "validation_loss"]
                + figures.metrics.keys.sorted().map { "validation_\($0)" } + ["learning_rate"]
            try append(columns.joined(separator: ",") + "\n", to: name)
        }
        try append(columns.map { fields[$0] ?? "" }.joined(separator: ",") + "\n", to: name)
    }

    /// All validations recorded so far; lines that cannot be read are passed over.
    public func validations() -> [Validation] {
        guard let bytes = try? Files.read(folder + "/log.jsonl") else { return [] }
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return bytes.split(separator: UInt8(ascii: "\n")).compactMap {
            try? decoder.decode(Validation.self, from: Data($0))
        }
    }

    private func append(_ text: String, to name: String) throws {
        let path = folder + "/" + name
        if !Files.exists(path) {
            try Files.writeAtomically([], to: path)
        }
        guard let handle = FileHandle(forWritingAtPath: path) else {
            throw FileError(.notWritable, path: path, message: "cannot be opened for appending")
        }
        defer { try? handle.close() }
        do {
            try handle.seekToEnd()
            try handle.write(contentsOf: Data(text.utf8))
        } catch {
            throw FileError(.notWritable, path: path, message: error.localizedDescription)
        }
    }
}
