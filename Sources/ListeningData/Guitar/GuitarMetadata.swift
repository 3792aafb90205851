import Datasets
import Foundation
import ListeningModels
import Support

/// A table of a guitar's notes: where each lies in which recording, and what it is.
///
/// CSV with a header and at least the columns of ``requiredColumns``; paths are relative to the table.
/// Numbers that are not known are left empty; a note without `offset_sec` lasts to the end of its
/// recording.
public struct GuitarMetadata: Sendable {
    /// One note.
    public struct Note: Sendable, Equatable {
        /// The line of the table, from 1.
        public let line: Int
        /// What is left out together: a guitar, a player, a set of recordings.
        public let subset: String
        /// The path of the recording.
        public let source: String
        /// What recordings of the same notes have in common; empty for none.
        public let annotation: String
        public let onsetSeconds: Double
        public let offsetSeconds: Double?
        /// A MIDI key; may lie between two.
        public let pitch: Double?
        public let kind: GuitarNote
    }

    public static let requiredColumns = [
        "subset_id", "source_audio", "source_annotation", "event_index", "onset_sec", "offset_sec",
        "duration_sec", "pitch_midi", "string_number", "fret_number", "excitation_style",
        "expression_style", "label_category", "is_harmonic", "is_dead_note", "is_general_note",
    ]

    public let notes: [Note]
    /// The table's path.
    public let path: String

    /// Reads a table.
    ///
    /// - Throws: `FileError`; `DatasetError` with the line of the first bad row and the number of
    ///   others.
    public init(path: String) throws {
        try self.init(
            csv: Files.read(path, maximumBytes: 1 << 28), path: path,
            folder: (path as NSString).deletingLastPathComponent)
    }

    /// Reads a table's bytes.
    ///
    /// - Parameters:
    ///   - csv: the table.
    ///   - path: its name for error messages.
    ///   - folder: what paths of recordings are relative to.
    /// - Throws: `DatasetError` as above.
    public init(csv: [UInt8], path: String, folder: String) throws {
        let table = try CSVTable(csv, path: path)
        let columns = try Self.requiredColumns.map { try table.column($0, path: path) }
        var notes: [Note] = []
        var faults: [(line: Int, message: String)] = []
        for row in table.rows {
            let fields = Dictionary(
                uniqueKeysWithValues: zip(
                    Self.requiredColumns, columns.map { row.fields[$0].trimmed }))
            do {
                notes.append(try Note(fields, line: row.line, folder: folder))
            } catch let fault as RowFault {
                faults.append((row.line, fault.message))
            }
        }
        if let first = faults.first {
            let others = faults.dropFirst().prefix(8).map { "\($0.line)" }.joined(separator: ", ")
            let more = faults.count > 1 ? "; \(faults.count - 1) other bad rows: \(others)" : ""
            throw DatasetError(
                .badValue, path: path, line: first.line, message: first.message + more)
        }
        guard !notes.isEmpty else {
            throw DatasetError(.empty, path: path, message: "the table holds no notes")
        }
        (self.notes, self.path) = (notes, path)
    }

    /// The subsets, sorted.
    public var subsets: [String] { Set(notes.map(\.subset)).sorted() }
}

/// What is wrong with a row.
private struct RowFault: Error {
    let message: String
}

extension GuitarMetadata.Note {
    /// Reads the fields of a row, by the names of columns.
    fileprivate init(_ fields: [String: String], line: Int, folder: String) throws {
        func number(_ name: String, in range: ClosedRange<Double>) throws -> Double? {
            guard let text = fields[name], !text.isEmpty else { return nil }
            guard let value = Double(text), range.contains(value) else {
                throw RowFault(
                    message: "\(name) is '\(text)', not a number in "
                        + "\(range.lowerBound)...\(range.upperBound)")
            }
            return value
        }
        let (audio, subset) = (fields["source_audio"] ?? "", fields["subset_id"] ?? "")
        if audio.isEmpty { throw RowFault(message: "source_audio is empty") }
        if subset.isEmpty { throw RowFault(message: "subset_id is empty") }
        let day = 0...86_400.0
        let onset = try number("onset_sec", in: day) ?? 0
        var offset = try number("offset_sec", in: day)
        let duration = try number("duration_sec", in: day)
        if offset == nil, let duration { offset = onset + duration }
        if let offset, offset <= onset {
            throw RowFault(message: "offset_sec \(offset) is not after onset_sec \(onset)")
        }
        for name in ["event_index", "string_number", "fret_number"] {
            _ = try number(name, in: 0...1e9)
        }
        self.init(
            line: line, subset: subset,
            source: audio.hasPrefix("/") || folder.isEmpty ? audio : folder + "/" + audio,
            annotation: fields["source_annotation"] ?? "", onsetSeconds: onset,
            offsetSeconds: offset, pitch: try number("pitch_midi", in: 0...127),
            kind: try Self.kind(fields))
    }

    /// The label, with which the three flags must agree.
    private static func kind(_ fields: [String: String]) throws -> GuitarNote {
        let label = fields["label_category"] ?? ""
        let word = label.lowercased().replacing(" ", with: "_")
        guard
            let kind = GuitarNote.allCases.first(where: {
                $0.rawValue == word || $0.rawValue == word + "_note"
            })
        else {
            let known = GuitarNote.allCases.map(\.rawValue).joined(separator: ", ")
            throw RowFault(message: "label_category is '\(label)', not one of \(known)")
        }
        let flags: [(String, GuitarNote)] = [
            ("is_harmonic", .harmonic), ("is_dead_note", .deadNote), ("is_general_note", .general),
        ]
        for (name, meant) in flags {
            guard let text = fields[name]?.lowercased(), !text.isEmpty else { continue }
            guard ["0", "1", "false", "true"].contains(text) else {
                throw RowFault(message: "\(name) is '\(text)', not 0, 1, false or true")
            }
            if ["1", "true"].contains(text) != (kind == meant) {
                throw RowFault(message: "\(name) is \(text), but label_category is \(word)")
            }
        }
        return kind
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}
