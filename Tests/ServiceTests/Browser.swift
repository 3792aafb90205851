import Foundation
import Support
import TestSupport

/// Debian's Chromium without a window, driven over its DevTools protocol: messages of JSON, each ended
/// by a zero byte, through two pipes.
///
/// Unchecked because everything happens on one queue.
final class Browser: @unchecked Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    static let path = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    private let folder: TemporaryFolder
    private let process = Process()
    private let toBrowser, fromBrowser: Int32
    private let queue = DispatchQueue(label: "browser")
    private var buffer: [UInt8] = []
    private var count = 0
    private var session: String?
    /// Errors of the console, and addresses that were asked for.
    private var complaints: [String] = []
    private var addresses: [String] = []

    /// Starts the browser with an empty page.
    ///
    /// - Throws: ``Failure`` where it does not start.
    init() async throws {
        folder = try TemporaryFolder()
        let (input, output) = (folder.path("in"), folder.path("out"))
        for path in [input, output] {
            guard mkfifo(path, 0o600) == 0 else { throw Failure(description: "no pipe") }
        }
        // Open for both directions, so that opening waits for nobody.
        toBrowser = open(input, O_RDWR)
        fromBrowser = open(output, O_RDWR)
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", "exec \"$0\" \"$@\" 3<'\(input)' 4>'\(output)'", Browser.path ?? "chromium",
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
            "--remote-debugging-pipe", "--user-data-dir=\(folder.path("profile"))",
            "--autoplay-policy=no-user-gesture-required", "about:blank",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        let target = try await send("Target.createTarget", ["url": "about:blank"])
        let attached = try await send(
            "Target.attachToTarget", ["targetId": target["targetId"] ?? .null, "flatten": true])
        guard case .string(let id)? = attached["sessionId"] else {
            throw Failure(description: "no session")
        }
        session = id
        for domain in ["Page", "Runtime", "Log", "Network", "Accessibility"] {
            _ = try await send(domain + ".enable")
        }
        _ = try await send(
            "Emulation.setDeviceMetricsOverride",
            ["width": 1280, "height": 800, "deviceScaleFactor": 1, "mobile": false])
    }

    deinit {
        process.terminate()
        close(toBrowser)
        close(fromBrowser)
    }

    var errors: [String] { queue.sync { complaints } }
    var requests: [String] { queue.sync { addresses } }

    // MARK: Pages

    /// Goes to an address and waits until the page is ready.
    func visit(_ address: String) async throws {
        _ = try await send("Page.navigate", ["url": .string(address)])
        try await wait(for: "document.body?.dataset.ready === 'true'")
    }

    /// The value of an expression, or of what it promises.
    @discardableResult
    func value(_ expression: String) async throws -> JSONValue {
        let answer = try await send(
            "Runtime.evaluate",
            [
                "expression": .string(expression), "awaitPromise": true, "returnByValue": true,
                "userGesture": true,
            ])
        if let details = answer["exceptionDetails"] {
            throw Failure(description: "\(expression): \(String(describing: details).prefix(600))")
        }
        return answer["result"]?["value"] ?? .null
    }

    /// Waits until an expression is true.
    ///
    /// - Throws: ``Failure`` where that takes minutes.
    func wait(for expression: String) async throws {
        for _ in 0..<1200 {
            if try await value("Boolean(\(expression))") == true { return }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw Failure(description: "never came true: \(expression)")
    }

    func mouse(_ kind: String, _ x: Double, _ y: Double, clicks: Int = 1) async throws {
        _ = try await send(
            "Input.dispatchMouseEvent",
            [
                "type": .string(kind), "x": .number(x), "y": .number(y), "button": "left",
                "buttons": kind == "mouseReleased" ? 0 : 1, "clickCount": .integer(clicks),
            ])
    }

    /// Presses the mouse, moves it in steps and lets it go.
    func drag(from start: (Double, Double), to end: (Double, Double)) async throws {
        try await mouse("mousePressed", start.0, start.1)
        for step in 1...4 {
            let share = Double(step) / 4
            try await mouse(
                "mouseMoved", start.0 + share * (end.0 - start.0),
                start.1 + share * (end.1 - start.1))
        }
        try await mouse("mouseReleased", end.0, end.1)
    }

    /// Strikes a key; modifiers are 2 for Ctrl and 8 for Shift.
    func key(_ name: String, modifiers: Int = 0) async throws {
        for kind in ["rawKeyDown", "keyUp"] {
            _ = try await send(
                "Input.dispatchKeyEvent",
                ["type": .string(kind), "key": .string(name), "modifiers": .integer(modifiers)])
        }
    }

    /// Goes to the next control, as Tab does.
    func tab() async throws {
        for kind in ["rawKeyDown", "keyUp"] {
            _ = try await send(
                "Input.dispatchKeyEvent",
                [
                    "type": .string(kind), "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9,
                ])
        }
    }

    /// Drops a file of this machine's, as from a file manager.
    func drop(_ path: String, _ x: Double, _ y: Double) async throws {
        let data: JSONValue = [
            "items": [], "files": [.string(path)], "dragOperationsMask": 1,
        ]
        for kind in ["dragEnter", "dragOver", "drop"] {
            try await send(
                "Input.dispatchDragEvent",
                ["type": .string(kind), "x": .number(x), "y": .number(y), "data": data])
        }
    }

    /// Shows pages in light or dark colours.
    func show(dark: Bool) async throws {
        _ = try await send(
            "Emulation.setEmulatedMedia",
            [
                "features": [
                    ["name": "prefers-color-scheme", "value": .string(dark ? "dark" : "light")]
                ]
            ])
    }

    // MARK: Protocol

    /// Sends a command and waits for its result.
    @discardableResult
    func send(_ method: String, _ parameters: JSONValue = [:]) async throws -> JSONValue {
        try await withCheckedThrowingContinuation { continuation in
            queue.async {
                continuation.resume(with: Result { try self.exchange(method, parameters) })
            }
        }
    }

    private func exchange(_ method: String, _ parameters: JSONValue) throws -> JSONValue {
        count += 1
        var message: [String: JSONValue] = [
            "id": .integer(count), "method": .string(method), "params": parameters,
        ]
        if let session { message["sessionId"] = .string(session) }
        var bytes = Array(try JSONEncoder().encode(JSONValue.object(message))) + [0]
        while !bytes.isEmpty {
            let written = write(toBrowser, bytes, bytes.count)
            guard written > 0 else { throw Failure(description: "the browser is gone") }
            bytes.removeFirst(written)
        }
        while true {
            let answer = try read()
            if answer["id"] == .integer(count) {
                if let error = answer["error"] { throw Failure(description: "\(method): \(error)") }
                return answer["result"] ?? .null
            }
            note(answer)
        }
    }

    private func note(_ event: JSONValue) {
        guard case .string(let method)? = event["method"], let parameters = event["params"] else {
            return
        }
        switch method {
        case "Runtime.exceptionThrown": complaints.append("\(parameters)")
        case "Log.entryAdded" where parameters["entry"]?["level"] == "error":
            complaints.append("\(parameters)")
        case "Network.requestWillBeSent":
            if case .string(let url)? = parameters["request"]?["url"] { addresses.append(url) }
        default: break
        }
    }

    private func read() throws -> JSONValue {
        while true {
            if let end = buffer.firstIndex(of: 0) {
                let data = Data(buffer[..<end])
                buffer.removeSubrange(...end)
                return try JSONDecoder().decode(JSONValue.self, from: data)
            }
            var ready = pollfd(fd: fromBrowser, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 120_000) > 0 else {
                throw Failure(description: "the browser says nothing")
            }
            var part = [UInt8](repeating: 0, count: 1 << 16)
            let count = Foundation.read(fromBrowser, &part, part.count)
            guard count > 0 else { throw Failure(description: "the browser is gone") }
            buffer += part[..<count]
        }
    }
}
