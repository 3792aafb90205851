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
    /// - Throws: `FileError` naming the file.
    public func append(step: Int, loss: Float, gradientNorm: Float, learningRate: Float) throws {
        guard step % ExperimentLog.interval == 0 else { return }
        try eventFile().append(
            [
                ("training/loss", loss), ("training/gradient_norm", gradientNorm),
                ("training/learning_rate", learningRate),
            ], step: step)
    }

    private func eventFile() throws -> EventFile {
        if let events { return events }
        let file = try EventFile(folder: folder)
        events = file
        return file
    }

    private static let header =
        "epoch,step,training_loss,validation_loss,validation_nll_per_frame,learning_rate\n"

    /// Appends one validation to all files.
    ///
    /// - Throws: `FileError` naming the file.
    public func append(_ figures: Trainer.Validation) throws {
        let row =
            "\(figures.epoch),\(figures.step),\(figures.trainingLoss),\(figures.validationLoss),"
            + "\(figures.validationNLLPerFrame),\(figures.learningRate)\n"
        try append(row, to: "log.csv", header: ExperimentLog.header)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        let json = try encoder.encode(figures)
        try append(String(decoding: json, as: UTF8.self) + "\n", to: "log.jsonl", header: "")
        var scalars = [
            (tag: "validation/loss", value: figures.validationLoss),
            (tag: "validation/nats_per_frame", value: figures.validationNLLPerFrame),
        ]
        if let perNote = figures.validationNLLPerNote {
            scalars.append(("validation/nats_per_note", perNote))
        }
        for (part, value) in (figures.validationNLLByPart ?? [:]).sorted(by: { $0.key < $1.key }) {
            scalars.append(("validation/\(part)", value))
        }
        try eventFile().append(scalars, step: figures.step)
    }

    /// All validations recorded so far; lines that cannot be read are passed over.
    public func validations() -> [Trainer.Validation] {
        guard let bytes = try? Files.read(folder + "/log.jsonl") else { return [] }
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        return bytes.split(separator: UInt8(ascii: "\n")).compactMap {
            try? decoder.decode(Trainer.Validation.self, from: Data($0))
        }
    }

    private func append(_ text: String, to name: String, header: String) throws {
        let path = folder + "/" + name
        if !FileManager.default.fileExists(atPath: path) {
            try Files.writeAtomically(Array(header.utf8), to: path)
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
