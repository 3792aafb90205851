import Foundation
import Support

/// A client that says on a connection exactly what it is told to say.
struct WebClient: Sendable {
    let port: Int
    /// Sent with every request.
    var headers: [String: String] = [:]

    /// What came back.
    struct Answer: Sendable {
        var status: Int
        /// By lowercase names.
        var headers: [String: String]
        var body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        var json: JSONValue {
            (try? JSONDecoder().decode(JSONValue.self, from: Data(body))) ?? .null
        }

        /// A field of the JSON body as text.
        subscript(name: String) -> String? {
            if case .string(let text)? = json[name] { text } else { nil }
        }
    }

    /// Sends a request and reads the whole answer.
    func send(
        _ method: String, _ path: String, _ body: [UInt8]? = nil, type: String? = nil,
        headers: [String: String] = [:]
    ) async throws -> Answer {
        var lines = ["\(method) \(path) HTTP/1.1"]
        var all = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
        all.merge(self.headers) { $1 }
        all.merge(headers) { $1 }
        if let body { all["Content-Length"] = "\(body.count)" }
        if let type { all["Content-Type"] = type }
        lines += all.map { "\($0): \($1)" }
        let head = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        return WebClient.answer(try await exchange(head + (body ?? [])))
    }

    func get(_ path: String, headers: [String: String] = [:]) async throws -> Answer {
        try await send("GET", path, headers: headers)
    }

    func post(
        _ path: String, json: JSONValue, headers: [String: String] = [:]
    ) async throws -> Answer {
        let body = try JSONEncoder().encode(json)
        return try await send(
            "POST", path, Array(body), type: "application/json", headers: headers)
    }

    /// Sends bytes and reads until the server closes the connection.
    ///
    /// - Parameters:
    ///   - bytes: sent at once.
    ///   - more: sent again and again until the server does not take it.
    /// - Returns: all that came back.
    /// - Throws: `POSIXError` where nobody listens.
    func exchange(_ bytes: [UInt8], endlessly more: [UInt8]? = nil) async throws -> [UInt8] {
        let port = self.port
        return try await withCheckedThrowingContinuation { continuation in
            // A thread of its own: the pool of the tasks is the server's as well.
            Thread.detachNewThread {
                do {
                    let connection = try Connection(port: port)
                    connection.write(bytes)
                    if let more {
                        while connection.write(more), connection.isSilent {}
                    }
                    continuation.resume(returning: connection.readAll())
                } catch {
                    continuation.resume(throwing: error)
                }
            }
        }
    }

    static func answer(_ bytes: [UInt8]) -> Answer {
        guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else {
            return Answer(status: 0, headers: [:], body: [])
        }
        let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
            .components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
        }
        var body = Array(bytes[end.upperBound...])
        if headers["transfer-encoding"] == "chunked" { body = unchunked(body) }
        let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return Answer(status: status ?? 0, headers: headers, body: body)
    }

    private static func unchunked(_ bytes: [UInt8]) -> [UInt8] {
        var (rest, result) = (bytes[...], [UInt8]())
        while let line = rest.firstRange(of: Array("\r\n".utf8)),
            let count = Int(String(decoding: rest[..<line.lowerBound], as: UTF8.self), radix: 16),
            count > 0, rest.endIndex - line.upperBound >= count
        {
            result += rest[line.upperBound..<line.upperBound + count]
            rest = rest[(line.upperBound + count)...].dropFirst(2)
        }
        return result
    }
}

/// A connection that blocks.
final class Connection {
    private let descriptor: Int32

    /// - Parameters:
    ///   - port: of this machine.
    ///   - buffer: how many bytes the system takes that are not read; as many as it likes by default.
    /// - Throws: `POSIXError` where nobody listens.
    init(port: Int, buffer: Int32? = nil) throws {
        #if canImport(Glibc)
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var patience = timeval(tv_sec: 120, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        if var buffer {
            let size = socklen_t(MemoryLayout<Int32>.size)
            setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &buffer, size)
        }
        let isConnected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        guard isConnected else { throw POSIXError(.ECONNREFUSED) }
    }

    deinit { close(descriptor) }

    /// - Returns: whether the other side still takes something.
    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Whether nothing has come yet.
    var isSilent: Bool {
        var byte: UInt8 = 0
        let flags = Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)
        return recv(descriptor, &byte, 1, flags) < 0 && errno == EAGAIN
    }

    func read() -> [UInt8] {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : []
    }

    func readAll() -> [UInt8] {
        var all: [UInt8] = []
        while true {
            let part = read()
            if part.isEmpty { return all }
            all += part
        }
    }
}
