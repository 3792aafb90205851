import Foundation

/// A tiny HTTP/1.1 server on 127.0.0.1 for tests of downloads: GET and HEAD of fixed contents, with
/// byte ranges, and the faults that a real network has.
///
/// One request a connection, one connection at a time.
public final class LoopbackServer: @unchecked Sendable {
    /// How the server misbehaves.
    public struct Behaviour: Sendable {
        /// Whether `Range: bytes=N-` is honoured; a server that does not sends everything.
        public var honoursRanges = true
        /// The first responses stop after so many bytes of the body, one number each.
        public var cuts: [Int] = []

        public init(honoursRanges: Bool = true, cuts: [Int] = []) {
            self.honoursRanges = honoursRanges
            self.cuts = cuts
        }
    }

    /// `http://127.0.0.1:PORT`.
    public let url: String

    private let socketDescriptor: Int32
    private let files: [String: [UInt8]]
    private let lock = NSLock()
    private var behaviour: Behaviour
    private var log: [String] = []
    private var isStopped = false

    /// Starts serving.
    ///
    /// - Parameters:
    ///   - files: contents by path, for example "/a.zip".
    ///   - behaviour: the faults.
    /// - Throws: `POSIXError` when there is no socket to be had.
    public init(files: [String: [UInt8]], behaviour: Behaviour = Behaviour()) throws {
        func posixError() -> POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
        self.files = files
        self.behaviour = behaviour
        #if canImport(Glibc)
            let stream = Int32(SOCK_STREAM.rawValue)
        #else
            let stream = SOCK_STREAM
        #endif
        let descriptor = socket(AF_INET, stream, 0)
        guard descriptor >= 0 else { throw posixError() }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
                    && listen(descriptor, 8) == 0
            }
        }
        guard isListening else {
            defer { close(descriptor) }
            throw posixError()
        }
        socketDescriptor = descriptor
        url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
        Thread.detachNewThread { [self] in serve() }
    }

    /// The first line and the range of every request so far, for example "GET /a.zip bytes=5-".
    public var requests: [String] {
        lock.lock()
        defer { lock.unlock() }
        return log
    }

    /// Stops serving; requests that come later are refused.
    public func stop() {
        lock.lock()
        defer { lock.unlock() }
        guard !isStopped else { return }
        isStopped = true
        shutdown(socketDescriptor, Int32(SHUT_RDWR))
        close(socketDescriptor)
    }

    private func serve() {
        while true {
            let connection = accept(socketDescriptor, nil, nil)
            guard connection >= 0 else { return }
            answer(connection)
            shutdown(connection, Int32(SHUT_RDWR))
            close(connection)
        }
    }

    private func answer(_ connection: Int32) {
        var request: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 4096)
        while !String(decoding: request, as: UTF8.self).contains("\r\n\r\n") {
            let count = recv(connection, &block, block.count, 0)
            guard count > 0, request.count < 1 << 16 else { return }
            request += block.prefix(count)
        }
        let lines = String(decoding: request, as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ").map(String.init)
        guard words.count == 3 else { return }
        let range = lines.first { $0.lowercased().hasPrefix("range: bytes=") }
            .map { $0.dropFirst("Range: ".count) }
        lock.lock()
        log.append(words[0] + " " + words[1] + (range.map { " \($0)" } ?? ""))
        let honoursRanges = behaviour.honoursRanges
        let cut = behaviour.cuts.isEmpty ? nil : behaviour.cuts.removeFirst()
        lock.unlock()

        guard let content = files[words[1]] else {
            send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", to: connection)
            return
        }
        let first = range.flatMap { Int($0.dropFirst("bytes=".count).prefix { $0 != "-" }) }
        var status = "200 OK"
        var body = content[...]
        var headers = ""
        if honoursRanges, let first {
            guard first < content.count else {
                send(
                    "HTTP/1.1 416 Range Not Satisfiable\r\nContent-Length: 0\r\n\r\n",
                    to: connection)
                return
            }
            status = "206 Partial Content"
            body = content[first...]
            headers = "Content-Range: bytes \(first)-\(content.count - 1)/\(content.count)\r\n"
        }
        send(
            "HTTP/1.1 \(status)\r\nContent-Length: \(body.count)\r\n\(headers)Connection: close\r\n\r\n",
            to: connection)
        if words[0] == "GET" { send(Array(body.prefix(cut ?? body.count)), to: connection) }
    }

    private func send(_ text: String, to connection: Int32) {
        send(Array(text.utf8), to: connection)
    }

    private func send(_ bytes: [UInt8], to connection: Int32) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                #if canImport(Glibc)
                    let flags = Int32(MSG_NOSIGNAL)
                #else
                    let flags: Int32 = 0
                #endif
                return Foundation.send(
                    connection, $0.baseAddress.map { $0 + sent }, bytes.count - sent, flags)
            }
            guard count > 0 else { return }
            sent += count
        }
    }
}
