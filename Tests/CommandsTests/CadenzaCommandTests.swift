import Foundation
import TestSupport
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
            // What is done again has the options of what was done, and a server speaks JSON anyway.
            #expect(
                help.output.contains("--json") || ["again", "serve"].contains(name), "\(name)")
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

    /// What bash offers for the last of some words.
    @Test func completionsComplete() async throws {
        let home = try Home()
        _ = try home.scale(name: "etude.mid")
        let script = try await Program.cadenza.run(["--generate-completion-script", "bash"])
        _ = try home.file("completions", Array(script.output.utf8))
        func offers(_ words: [String]) async throws -> [String] {
            let list = words.map { "'\($0)'" }.joined(separator: " ")
            let line = words.joined(separator: " ")
            let tool = Program.cadenza.url.deletingLastPathComponent().path
            let shell = Program(name: "bash", path: "/bin/bash")
            let run = try await shell.run(
                [
                    "-c",
                    """
                    PATH="\(tool):$PATH"; source ./completions; COMP_WORDS=(\(list))
                    COMP_CWORD=\(words.count - 1); COMP_LINE='\(line)'; COMP_POINT=\(line.utf8.count)
                    _cadenza cadenza '\(words.last ?? "")' '\(words.dropLast().last ?? "")' 2>/dev/null
                    printf '%s\\n' "${COMPREPLY[@]}"
                    """,
                ], in: home.folder.url, environment: home.environment)
            return run.output.split(separator: "\n").map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }
        #expect(try await offers(["cadenza", "his"]) == ["history"])
        #expect(try await offers(["cadenza", "gen", "--seed", "etu"]) == ["etude.mid"])
        #expect(
            try await offers(["cadenza", "gen", "--model", "hybrid-e"]) == ["hybrid-expressive"])
    }
}
