import Foundation
import Requests
import Support
import TestSupport
import Testing

@testable import Service

/// Settings come from flags, the environment and a file, in that order.
@Suite struct SettingsTests {
    @Test func flagsGoBeforeTheEnvironmentAndThatBeforeTheFile() async throws {
        let folder = try TemporaryFolder()
        let file = folder.path("settings.json")
        let text = """
            {"host": "127.0.0.2", "port": 9000, "log": {"level": "error"}, "api": {"key": "file"},
             "database": {"url": "sqlite:///var/a.sqlite"}, "service": {"jobs": 3, "queue": 9}}
            """
        try Files.writeAtomically(text.utf8, to: file)
        let settings = try await ServiceSettings.read(
            flags: [.host: "::1", .queue: "10"],
            environment: ["HOST": "localhost", "PORT": "9001", "LOG_LEVEL": "", "JWT_SECRET": "s"],
            file: file)
        #expect(settings.host == "::1")
        #expect(settings.port == 9001)
        #expect(settings.logLevel == .error)
        #expect(settings.apiKey == "file")
        #expect(settings.jwtSecret == "s")
        #expect(settings.database == .sqlite(path: "/var/a.sqlite"))
        #expect(settings.bounds.concurrentJobs == 3)
        #expect(settings.bounds.queuedJobs == 10)
        #expect(settings.bounds.queuedJobsPerClient == 5)
    }

    @Test func whatIsWrongIsNamed() async throws {
        let folder = try TemporaryFolder()
        let broken = folder.path("broken.json")
        try Files.writeAtomically("{\"port\": ".utf8, to: broken)
        let wrong: [([String: String], String?, String)] = [
            (["PORT": "many"], nil, "PORT"), (["PORT": "70000"], nil, "PORT"),
            (["LOG_LEVEL": "loud"], nil, "LOG_LEVEL"),
            (["DATABASE_URL": "mysql://here/there"], nil, "DATABASE_URL"),
            (["SERVICE_JOBS": "0"], nil, "SERVICE_JOBS"),
            ([:], broken, broken), ([:], folder.path("missing.json"), "missing.json"),
        ]
        for (environment, file, name) in wrong {
            let error = await #expect(throws: RequestError.self) {
                try await ServiceSettings.read(environment: environment, file: file)
            }
            #expect(error?.description.contains(name) == true, "\(String(describing: error))")
        }
    }
}
