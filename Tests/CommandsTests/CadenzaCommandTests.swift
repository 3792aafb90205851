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
}
