import Foundation
import Support

/// The record of a run: `log.csv` and `log.jsonl`, one line a validation, appended as they come.
public struct ExperimentLog {
    /// The run's folder.
    public let folder: String

    public init(folder: String) {
        self.folder = folder
    }

    private static let header =
        "epoch,step,training_loss,validation_loss,validation_nll_per_frame,learning_rate\n"

    /// Appends one validation to both files.
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
