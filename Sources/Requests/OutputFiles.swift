import Foundation
import Support

/// The files that a request writes, checked before anything is drawn or written: one rule for all
/// requests.
public struct OutputFiles {
    /// What is in a file, as far as its name can contradict it.
    public enum Kind: Sendable {
        case midi
        /// What its name may say as it likes.
        case other
    }

    private var outputs: [(path: String, kind: Kind, parameter: ParameterName)] = []
    private var inputs: [String]
    private let replacesInputs: Bool

    /// Names that say that a file holds no MIDI.
    private static let foreignExtensions: Set<String> = [
        "wav", "flac", "ogg", "mp3", "aif", "aiff", "png", "svg", "pdf", "jpg", "jpeg", "json",
        "csv",
        "txt", "safetensors", "sf2", "sf3",
    ]

    /// - Parameters:
    ///   - inputs: the files that are read.
    ///   - replacesInputs: whether one of them may be written over.
    public init(reading inputs: [String], replacesInputs: Bool = false) {
        self.inputs = inputs
        self.replacesInputs = replacesInputs
    }

    /// Adds a file to write.
    ///
    /// - Parameters:
    ///   - path: where it is written.
    ///   - kind: what it holds.
    ///   - parameter: the one that says where.
    public mutating func add(_ path: String, _ kind: Kind, by parameter: ParameterName) {
        outputs.append((path, kind, parameter))
    }

    /// Refuses outputs that are inputs, that are one file twice, and MIDI under a name of another kind.
    /// Files are told by what they are, not by their names.
    ///
    /// - Throws: ``RequestError`` that names the parameter.
    public func check() throws {
        for (index, output) in outputs.enumerated() where !Files.isStream(output.path) {
            let form = URL(fileURLWithPath: output.path).pathExtension.lowercased()
            if output.kind == .midi, OutputFiles.foreignExtensions.contains(form) {
                throw RequestError(
                    output.parameter,
                    "\(output.path) is to hold MIDI, but its name says .\(form): end it in .mid")
            }
            if !replacesInputs, let input = inputs.first(where: { Files.isSame($0, output.path) }) {
                throw RequestError(
                    output.parameter,
                    "\(output.path) is the file \(input) that is read, and would be lost: write to "
                        + "another, or say \(.force)")
            }
            if let other = outputs[..<index].first(where: { Files.isSame($0.path, output.path) }) {
                throw RequestError(
                    output.parameter,
                    "\(output.path) and \(other.path) are one file: name two, or write one of them")
            }
        }
    }
}
