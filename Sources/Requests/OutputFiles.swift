import Foundation
import Support

/// The files that a request writes, checked before anything is drawn or written: one rule for all
/// requests.
public struct OutputFiles {
    /// What is in a file.
    public enum Kind: CaseIterable, Sendable {
        case midi, sound, picture, checkpoint
        /// An index of passages.
        case passages
        case text
        /// MIDI messages one after another, without a file's header.
        case messages

        /// The endings of names that say so.
        fileprivate var extensions: [String] {
            switch self {
            case .midi: ["mid", "midi", "smf", "kar", "rmi"]
            case .sound: ["wav", "flac", "ogg", "oga", "mp3", "aif", "aiff"]
            case .picture: ["png", "svg", "pdf", "jpg", "jpeg"]
            case .checkpoint: ["safetensors"]
            case .passages: ["passages"]
            case .text: ["json", "jsonl", "csv", "tsv", "txt", "lab"]
            case .messages: ["bin", "raw", "syx"]
            }
        }

        /// The endings of which one is to say in what form the file is written; `nil` where there is one
        /// form.
        fileprivate var forms: [String]? {
            switch self {
            case .sound: ["wav", "flac", "ogg"]
            case .picture: ["svg", "png"]
            case .midi, .checkpoint, .passages, .text, .messages: nil
            }
        }

        fileprivate var title: String {
            switch self {
            case .midi: "MIDI"
            case .sound: "sound"
            case .picture: "a picture"
            case .checkpoint: "a model"
            case .passages: "an index of passages"
            case .text: "text"
            case .messages: "MIDI messages"
            }
        }
    }

    private var outputs: [(path: String, kind: Kind, parameter: ParameterName)] = []
    private var inputs: [String]
    private let replacesInputs: Bool

    /// Endings that nothing is written under.
    private static let foreignExtensions = ["sf2", "sf3"]

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

    /// Refuses outputs that are inputs, that are one file twice, and whose names
    /// say another kind, or do not say the form.
    /// Files are told by what they are, not by their names.
    ///
    /// - Throws: ``RequestError`` that names the parameter.
    public func check() throws {
        for (index, output) in outputs.enumerated() where !Files.isStream(output.path) {
            let form = URL(fileURLWithPath: output.path).pathExtension.lowercased()
            if OutputFiles.names(form, otherThan: output.kind) {
                let ending = output.kind.extensions[0]
                throw RequestError(
                    output.parameter,
                    "\(output.path) is to hold \(output.kind.title), but its name says .\(form): "
                        + "end it in .\(ending)")
            }
            if let forms = output.kind.forms, !forms.contains(form), form != "wave" {
                let endings = forms.map { "." + $0 }
                throw RequestError(
                    output.parameter,
                    "\(output.path): the name must end in "
                        + endings.dropLast().joined(separator: ", ") + " or \(endings.last ?? "")")
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

    /// Whether the ending of a name says that a file is of another kind.
    private static func names(_ ending: String, otherThan kind: Kind) -> Bool {
        guard !kind.extensions.contains(ending) else { return false }
        return foreignExtensions.contains(ending)
            || Kind.allCases.contains { $0.extensions.contains(ending) }
    }
}
