import CPostgreSQL
import Foundation
import GRDB

/// What PostgreSQL says of a statement that failed.
struct PostgreSQLError: Error, CustomStringConvertible {
    let description: String
    /// Whether there is no connection.
    var isUnreachable = false
    /// Whether the transaction was ended for the sake of others, and can be tried again.
    var isRetryable = false
}

/// One connection to a PostgreSQL server; it is closed with its last owner.
final class PostgreSQLConnection: SQLConnection {
    /// What holds unless the URL says otherwise, and what always holds: nobody waits for ever for a server that
    /// is gone, nor for another one of ours that has stopped in the middle of a transaction.
    private static let defaults = [
        ("connect_timeout", "10"), ("keepalives_idle", "10"), ("keepalives_interval", "5"),
        ("keepalives_count", "3"), ("tcp_user_timeout", "30000"),
        ("fallback_application_name", "cadenza"),
        ("options", "-c lock_timeout=30s -c idle_in_transaction_session_timeout=60s"),
    ]
    private static let always = [("client_encoding", "UTF8")]

    /// libpq's `PG_DIAG_SQLSTATE`, a macro that Swift does not see.
    private static let stateField = Int32(UInt8(ascii: "C"))

    private let connection: OpaquePointer

    /// - Throws: ``PostgreSQLError`` where the server cannot be reached or does not let us in.
    init(url: String) throws {
        let settings =
            PostgreSQLConnection.defaults + [("dbname", url)] + PostgreSQLConnection.always
        let names = CStrings(settings.map(\.0))
        let values = CStrings(settings.map(\.1))
        // 1: the name of the database may be a URL, which goes before what stands before it.
        let connection = withExtendedLifetime((names, values)) {
            PQconnectdbParams(names.pointers, values.pointers, 1)
        }
        guard let connection else {
            throw PostgreSQLError(description: "PostgreSQL: no memory for a connection")
        }
        self.connection = connection
        // It would write notices to the standard error; errors come as results as well.
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        try check()
    }

    deinit { PQfinish(connection) }

    /// Connects anew.
    func reset() throws {
        PQreset(connection)
        try check()
    }

    private func check() throws {
        guard PQstatus(connection) == CONNECTION_OK else { throw error }
    }

    private var error: PostgreSQLError {
        let message = String(cString: PQerrorMessage(connection))
            .trimmingCharacters(in: .whitespacesAndNewlines)
        return PostgreSQLError(
            description: "PostgreSQL: " + message,
            isUnreachable: PQstatus(connection) != CONNECTION_OK)
    }

    @discardableResult
    func run(_ sql: String, _ arguments: [(any DatabaseValueConvertible)?]) throws -> [Row] {
        let arguments = arguments.map { PostgreSQLArgument($0?.databaseValue ?? .null) }
        let values = CStrings(arguments.map(\.bytes))
        let result = withExtendedLifetime(values) {
            PQexecParams(
                connection, PostgreSQLConnection.numbered(sql), Int32(arguments.count), nil,
                values.pointers, arguments.map { Int32($0.bytes?.count ?? 0) },
                arguments.map { $0.isBinary ? 1 : 0 }, 1)
        }
        defer { PQclear(result) }
        switch PQresultStatus(result) {
        case PGRES_COMMAND_OK: return []
        case PGRES_TUPLES_OK: return PostgreSQLConnection.rows(result)
        default:
            // Serialisation failure, deadlock (PostgreSQL's manual, appendix A).
            let state = PQresultErrorField(result, PostgreSQLConnection.stateField)
            var error = self.error
            error.isRetryable = ["40001", "40P01"].contains(state.map { String(cString: $0) })
            throw error
        }
    }

    /// "?" as "$1", "$2" and so on; no statement of ours has one in a text.
    private static func numbered(_ sql: String) -> String {
        var (result, count) = ("", 0)
        for character in sql {
            if character == "?" {
                count += 1
                result += "$\(count)"
            } else {
                result.append(character)
            }
        }
        return result
    }

    private static func rows(_ result: OpaquePointer?) -> [Row] {
        let columns = (0..<PQnfields(result)).map { column in
            (name: String(cString: PQfname(result, column)), type: PQftype(result, column))
        }
        return (0..<PQntuples(result)).map { row in
            var values: [String: DatabaseValue] = [:]
            for (index, column) in columns.enumerated() {
                values[column.name] = value(result, row, Int32(index), type: column.type)
            }
            return Row(values)
        }
    }

    /// A value in binary form, by the number of its type (`pg_type.dat`): bytea, int8, int4 and float8, all
    /// with the highest byte first; text for all others.
    private static func value(
        _ result: OpaquePointer?, _ row: Int32, _ column: Int32, type: Oid
    ) -> DatabaseValue {
        guard PQgetisnull(result, row, column) == 0, let start = PQgetvalue(result, row, column)
        else { return .null }
        let bytes = UnsafeRawBufferPointer(
            start: start, count: Int(PQgetlength(result, row, column)))
        func bits() -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }
        switch type {
        case 17: return Data(bytes).databaseValue
        case 20: return Int64(bitPattern: bits()).databaseValue
        case 23: return Int64(Int32(truncatingIfNeeded: bits())).databaseValue
        case 701: return Double(bitPattern: bits()).databaseValue
        default: return String(decoding: bytes, as: UTF8.self).databaseValue
        }
    }
}

/// An argument of a statement: bytes as they are, all else as text, whose type the server infers.
private struct PostgreSQLArgument {
    /// `nil` for null.
    let bytes: [UInt8]?
    var isBinary = false

    init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: bytes = nil
        case .int64(let number): bytes = Array("\(number)".utf8)
        case .double(let number): bytes = Array("\(number)".utf8)
        // PostgreSQL's texts cannot hold U+0000.
        case .string(let text): bytes = Array(text.replacing("\0", with: "\u{FFFD}").utf8)
        case .blob(let data): (bytes, isBinary) = (Array(data), true)
        }
    }
}

/// Texts as C has them: each ends in a zero, and the list in a null pointer.
private final class CStrings {
    private(set) var pointers: [UnsafePointer<CChar>?] = []

    init(_ values: [[UInt8]?]) {
        pointers = values.map { bytes in
            bytes.map { bytes in
                let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count + 1)
                bytes.withUnsafeBytes {
                    UnsafeMutableRawBufferPointer(copy).copyMemory(from: $0)
                }
                copy[bytes.count] = 0
                return UnsafePointer(copy.baseAddress)
            } ?? nil
        }
        pointers.append(nil)
    }

    convenience init(_ texts: [String]) { self.init(texts.map { Array($0.utf8) }) }

    deinit { for pointer in pointers { pointer?.deallocate() } }
}
