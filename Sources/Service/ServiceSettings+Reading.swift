import Configuration
import Foundation
import Logging
import Requests
import Support
import SystemPackage

extension ServiceSettings {
    /// What can be said by a flag, in the environment or in a file, in that order.
    ///
    /// A key with a dot is an object in the file and has an underscore in the environment:
    /// `database.url` is `{"database": {"url": ...}}` and `DATABASE_URL`.
    public enum Key: String, CaseIterable, Sendable {
        case host, port
        case logLevel = "log.level"
        case databaseURL = "database.url"
        case apiKey = "api.key"
        case jwtSecret = "jwt.secret"
        case library = "service.library"
        case jobs = "service.jobs"
        case queue = "service.queue"

        /// In the environment.
        var variable: String { rawValue.uppercased().replacing(".", with: "_") }

        var isSecret: Bool { self == .apiKey || self == .jwtSecret }
    }

    /// Reads settings.
    ///
    /// - Parameters:
    ///   - flags: what the command line says; goes before all else.
    ///   - environment: variables; empty ones say nothing.
    ///   - file: a JSON file, for what neither says.
    ///   - folders: where models are, and the library lies.
    /// - Returns: the settings.
    /// - Throws: `RequestError` that names what is at fault.
    public static func read(
        flags: [Key: String] = [:],
        environment: [String: String] = ProcessInfo.processInfo.environment,
        file: String? = nil, folders: ProjectFolders = ProjectFolders()
    ) async throws -> ServiceSettings {
        let values = flags.map { key, text in
            (
                AbsoluteConfigKey(key.rawValue.split(separator: ".").map(String.init)),
                ConfigValue(.string(text), isSecret: key.isSecret)
            )
        }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(
                name: "flags", values: Dictionary(values, uniquingKeysWith: { first, _ in first })),
            EnvironmentVariablesProvider(
                environmentVariables: environment.filter { !$0.value.isEmpty }),
        ]
        if let file {
            do {
                providers.append(
                    try await FileProvider<JSONSnapshot>(filePath: FilePath(file)))
            } catch {
                throw RequestError(
                    "\(file) cannot be read as settings in JSON: \("\(error)".prefix(200).visible)")
            }
        }
        var settings = ServiceSettings(folders: folders)
        try settings.take(ConfigReader(providers: providers))
        return settings
    }

    private mutating func take(_ config: ConfigReader) throws {
        // Numbers and words alike: a file has both, an environment words alone.
        func text(_ key: Key) -> String? {
            let name = ConfigKey(key.rawValue.split(separator: ".").map(String.init))
            return config.string(forKey: name, isSecret: key.isSecret)
                ?? config.int(forKey: name, isSecret: key.isSecret).map(String.init)
        }
        func number(_ key: Key, in range: ClosedRange<Int>) throws -> Int? {
            guard let text = text(key) else { return nil }
            guard let number = Int(text), range.contains(number) else {
                throw RequestError(
                    "\(key.variable) must lie in \(range.lowerBound)...\(range.upperBound), not "
                        + "\"\(text.visible)\"")
            }
            return number
        }
        host = text(.host) ?? host
        port = try number(.port, in: 0...65_535) ?? port
        if let text = text(.logLevel) {
            guard let level = Logger.Level(rawValue: text.lowercased()) else {
                let known = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
                throw RequestError("LOG_LEVEL is one of \(known), not \"\(text.visible)\"")
            }
            logLevel = level
        }
        if let text = text(.databaseURL) { database = try DatabaseAddress(text) }
        (apiKey, jwtSecret) = (text(.apiKey), text(.jwtSecret))
        libraryFolder = text(.library) ?? libraryFolder
        bounds.concurrentJobs = try number(.jobs, in: 1...64) ?? bounds.concurrentJobs
        if let queue = try number(.queue, in: 1...10_000) {
            (bounds.queuedJobs, bounds.queuedJobsPerClient) = (queue, max(1, queue / 2))
        }
    }
}
