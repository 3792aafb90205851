/// A text table of comma-separated values with a header line, after RFC 4180.
///
/// Fields may be quoted and then hold commas, line breaks and doubled quotes; lines end with LF or
/// CRLF; a byte order mark is skipped and blank lines are ignored.
public struct CSVTable: Sendable {
    /// One record.
    public struct Row: Sendable {
        /// Where the record begins, counted from 1.
        public let line: Int
        /// As many as the header has.
        public let fields: [String]
    }

    /// The names in the first record.
    public let header: [String]
    /// The other records, in order.
    public let rows: [Row]

    /// Reads a table.
    ///
    /// Complexity: O(bytes).
    ///
    /// - Parameters:
    ///   - bytes: the text as UTF-8.
    ///   - path: the file's name for error messages.
    /// - Throws: ``DatasetError`` with the line of the first fault.
    public init(_ bytes: [UInt8], path: String) throws {
        var scanner = Scanner(bytes: bytes, path: path)
        guard let header = try scanner.nextRow() else {
            throw DatasetError(.wrongFormat, path: path, line: 1, message: "the table is empty")
        }
        var rows: [Row] = []
        while let row = try scanner.nextRow() {
            guard row.fields.count == header.fields.count else {
                throw DatasetError(
                    .badValue, path: path, line: row.line,
                    message:
                        "\(row.fields.count) fields where the header has \(header.fields.count)")
            }
            rows.append(row)
        }
        self.header = header.fields
        self.rows = rows
    }

    /// The position of a column.
    public func column(_ name: String, path: String) throws -> Int {
        guard let index = header.firstIndex(of: name) else {
            throw DatasetError(
                .wrongFormat, path: path, line: 1,
                message: "there is no column \"\(name)\"; found \(header.joined(separator: ", "))")
        }
        return index
    }
}

/// Walks through the bytes of a table, record by record.
private struct Scanner {
    let bytes: [UInt8]
    let path: String
    private var position: Int
    private var line = 1

    init(bytes: [UInt8], path: String) {
        self.bytes = bytes
        self.path = path
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The next record that is not blank, or `nil` at the end.
    mutating func nextRow() throws -> CSVTable.Row? {
        while position < bytes.count {
            let firstLine = line
            var fields: [String] = []
            var isLast = false
            while !isLast {
                fields.append(try nextField(isLast: &isLast))
            }
            if fields != [""] { return CSVTable.Row(line: firstLine, fields: fields) }
        }
        return nil
    }

    /// Reads a field and the separator after it; `isLast` tells that the record ended.
    private mutating func nextField(isLast: inout Bool) throws -> String {
        var field: [UInt8] = []
        let firstLine = line
        if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
            position += 1
            field = try quotedBytes(openedAt: firstLine)
        } else {
            while position < bytes.count, !isSeparator(bytes[position]) {
                guard bytes[position] != UInt8(ascii: "\"") else {
                    throw fault("a quote inside a field that does not begin with one")
                }
                field.append(bytes[position])
                position += 1
            }
        }
        try endField(isLast: &isLast)
        guard !field.contains(0), let text = String(validating: field, as: UTF8.self) else {
            throw DatasetError(
                .badValue, path: path, line: firstLine, message: "the text is not UTF-8")
        }
        return text
    }

    private mutating func quotedBytes(openedAt firstLine: Int) throws -> [UInt8] {
        var field: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                guard position < bytes.count, bytes[position] == byte else { return field }
                position += 1
            } else if byte == UInt8(ascii: "\n") {
                line += 1
            }
            field.append(byte)
        }
        throw DatasetError(
            .badValue, path: path, line: firstLine, message: "a quoted field is never closed")
    }

    private mutating func endField(isLast: inout Bool) throws {
        guard position < bytes.count else {
            isLast = true
            return
        }
        switch bytes[position] {
        case UInt8(ascii: ","):
            position += 1
        case UInt8(ascii: "\n"):
            position += 1
            line += 1
            isLast = true
        case UInt8(ascii: "\r"):
            guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\n") else {
                throw fault("a carriage return that does not end a line")
            }
            position += 2
            line += 1
            isLast = true
        default:
            throw fault("text after the closing quote of a field")
        }
    }

    private func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    private func fault(_ message: String) -> DatasetError {
        DatasetError(.badValue, path: path, line: line, message: message)
    }
}
