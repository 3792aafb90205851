import Foundation
import Testing

@Suite struct CadenzaCommandTests {
    @Test func versionIsPrinted() async throws {
        let run = try await Program.cadenza.run(["--version"])
        #expect(run.status == 0)
        #expect(run.output == "0.1.0\n")
        #expect(run.errors.isEmpty)
    }

    @Test func helpNamesTheCommandAndItsUsage() async throws {
        let run = try await Program.cadenza.run(["--help"])
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("OVERVIEW: "))
        #expect(run.output.contains("USAGE: cadenza"))
    }

    @Test func unknownArgumentsAreRefusedWithTheUsage() async throws {
        let run = try await Program.cadenza.run(["no-such-command"])
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(run.errors.contains("no-such-command"))
        #expect(run.errors.contains("Usage: cadenza"))
    }

    /// The subcommands, from the help.
    private func subcommands() async throws -> [String] {
        let help = try await Program.cadenza.run(["--help"])
        let lines = help.output.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasPrefix("SUBCOMMANDS") })
        return lines[(start + 1)...].compactMap { line in
            line.prefixMatch(of: /\s\s([a-z]+)\s/).map { String($0.1) }
        }
    }

    @Test func everySubcommandHasExamplesAndJSON() async throws {
        let names = try await subcommands()
        #expect(names.count > 15)
        for name in names {
            let help = try await Program.cadenza.run([name, "--help"])
            #expect(help.status == 0)
            #expect(help.output.contains("Example"), "\(name)")
            #expect(help.output.contains("cadenza \(name)") || name == "gen", "\(name)")
            // What is done again has the options of what was done.
            #expect(help.output.contains("--json") || name == "again", "\(name)")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionsAreWritten(shell: String) async throws {
        let run = try await Program.cadenza.run(["--generate-completion-script", shell])
        try #require(run.status == 0, "\(run.errors)")
        for word in ["gen", "history", "temperature"] { #expect(run.output.contains(word)) }
        if shell == "bash" {
            let folder = try TemporaryFolder()
            let path = folder.path("completions")
            try Data(run.output.utf8).write(to: URL(fileURLWithPath: path))
            let check = Process()
            check.executableURL = URL(fileURLWithPath: "/bin/bash")
            check.arguments = ["-n", path]
            try check.run()
            check.waitUntilExit()
            #expect(check.terminationStatus == 0)
        }
    }
}
