import Foundation
import FrameModels
import MIDIFiles
import MusicCore
import NeuralNetworks
import Requests
import Support
import TestSupport

@testable import Service

/// A server in this process, with a small untrained model and a library of its own.
final class TestServer: Sendable {
    let folder: TemporaryFolder
    let client: WebClient
    private let task: Task<Void, any Error>

    /// - Parameters:
    ///   - folder: of an earlier server, to go on with its library.
    ///   - store: where the library's records are.
    ///   - change: changes the settings.
    /// - Throws: what keeps the server from starting.
    init(
        in folder: TemporaryFolder? = nil, on store: TestStore = .sqlite,
        _ change: (inout ServiceSettings) -> Void = { _ in }
    ) async throws {
        let home = try folder ?? TestServer.makeHome()
        self.folder = home
        var settings = ServiceSettings(
            folders: ProjectFolders(environment: ["CADENZA_HOME": home.url.path]))
        (settings.port, settings.logLevel) = (0, .critical)
        settings.database = try store.makeDatabase()
        change(&settings)
        let service = try StudioService(settings)
        let (ports, started) = AsyncStream<Int>.makeStream()
        task = Task {
            defer { started.finish() }
            try await service.run(hearsSignals: false) { started.yield($0) }
        }
        var port: Int?
        for await number in ports {
            port = number
            break
        }
        if port == nil { try await task.value }
        client = WebClient(port: port ?? 0)
    }

    deinit { task.cancel() }

    func stop() async {
        task.cancel()
        _ = await task.result
    }

    /// A home folder with a model.
    static func makeHome() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        var expressive = ModelConfiguration(
            architecture: .mamba, width: 16, layers: 1, dropout: 0, form: .expressive, head: .joint)
        (expressive.chainWidth, expressive.noteWidth) = (8, 8)
        var random = RandomGenerator(seed: 7)
        try Checkpoint(of: expressive.makeModel(random: &random), info: Checkpoint.Info())
            .write(to: folder.path("checkpoints/hybrid-expressive.safetensors"))
        return folder
    }

    /// A MIDI file of a rising scale, two notes per second.
    static func scale(count: Int = 8, from pitch: Int = 60) -> [UInt8] {
        var notes: [Note] = []
        for index in 0..<count {
            let onset = Double(index) / 2
            notes.append(
                Note(
                    pitch: UInt8(pitch + index % 24), velocity: 80, onsetSeconds: onset,
                    offsetSeconds: onset + 0.5))
        }
        return MIDIFile(performance: Performance(notes: notes)).encoded()
    }

    /// Uploads music and returns its id.
    func upload(_ bytes: [UInt8] = TestServer.scale(), name: String = "scale") async throws
        -> String
    {
        let answer = try await client.send(
            "POST", "/v1/music?name=\(name)", bytes, type: "audio/midi")
        return answer["id"] ?? "status \(answer.status): \(answer.text)"
    }

    /// Brings in the sound of music and returns its id.
    func uploadSound(of music: [UInt8] = TestServer.scale()) async throws -> String {
        let bytes = try await sound(of: music, as: "wav")
        let answer = try await client.send(
            "POST", "/v1/sounds?name=recording", bytes, type: "audio/wav")
        return answer["id"] ?? "status \(answer.status): \(answer.text)"
    }

    /// The sound of music, played by the built-in piano.
    func sound(of music: [UInt8] = TestServer.scale(), as form: String) async throws -> [UInt8] {
        let id = try await upload(music)
        let job = try await carryOut(
            "render", ["file": .string(id), "soundfont": "none", "output": .string(form)])
        guard case .string(let path)? = job.json["result"]?["sound"] else { return [] }
        return try await client.get(path).body
    }

    /// A figure of the page of metrics.
    func figure(_ name: String) async throws -> Double? {
        try await client.get("/metrics").text.split(separator: "\n")
            .first { $0.hasPrefix("cadenza_\(name) ") }
            .flatMap { Double($0.split(separator: " ")[1]) }
    }

    /// Listens to a job until some words have come.
    ///
    /// - Parameters:
    ///   - job: its id.
    ///   - words: the last that are needed.
    ///   - last: the event that was heard last, earlier.
    /// - Returns: what has come.
    /// - Throws: errors of the connection.
    func hear(_ job: String, until words: String, after last: String? = nil) async throws -> String
    {
        let connection = try Connection(port: client.port)
        let lines =
            [
                "GET /v1/jobs/\(job)/events HTTP/1.1", "Host: 127.0.0.1:\(client.port)",
                "Connection: close",
            ] + (last.map { ["Last-Event-ID: \($0)"] } ?? [])
        connection.write(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8))
        nonisolated(unsafe) let own = connection
        return await withCheckedContinuation { continuation in
            Thread.detachNewThread {
                var text = ""
                while !text.contains(words) {
                    let part = own.read()
                    if part.isEmpty { break }
                    text += String(decoding: part, as: UTF8.self)
                }
                continuation.resume(returning: text)
            }
        }
    }

    /// The items of a list.
    func items(_ path: String) async throws -> [JSONValue] {
        guard case .array(let items)? = try await client.get(path).json["items"] else { return [] }
        return items
    }

    /// The id of the first take of a job, once it has ended; `nil` where there is none.
    func take(_ useCase: String, _ request: JSONValue) async throws -> String? {
        let result = try await carryOut(useCase, request).json["result"]
        guard case .array(let takes)? = result?["takes"],
            case .string(let id)? = takes.first?["music"]
        else { return nil }
        return id
    }

    /// Asks for a job and waits for its end.
    func carryOut(_ useCase: String, _ request: JSONValue) async throws -> WebClient.Answer {
        let accepted = try await client.post("/v1/" + useCase, json: request)
        guard let id = accepted["id"] else { return accepted }
        _ = try await client.get("/v1/jobs/\(id)/events")
        return try await client.get("/v1/jobs/" + id)
    }
}
