import Foundation
import TestSupport
import Testing

/// One exit code for one kind of end, whatever the command.
@Suite struct ExitCodeTests {
    /// What the command line says has to change.
    @Test(arguments: [
        ["gen", "--seconds", "9000"], ["gen", "--seconds", "many"], ["gen", "--count", "65"],
        ["gen", "--top-p", "7"], ["gen", "--key", "H"], ["gen", "--scale", "dorian"],
        ["gen", "--out", "take.wav"], ["vary", "scale.mid", "--strength", "2"],
        ["harmonise", "scale.mid", "--voices", "9"],
        ["infill", "scale.mid", "--from", "3", "--to", "2"],
        ["render", "scale.mid", "--sample-rate", "1"], ["render", "scale.mid", "--bits", "17"],
        ["plot", "scale.mid", "--width", "1"], ["plot", "scale.mid", "--from", "2", "--to", "1"],
        ["render", "scale.mid", "-o", "x.txt"], ["render", "scale.mid", "-o", "sound"],
        ["plot", "scale.mid", "-o", "x.txt"], ["plot", "scale.mid", "-o", "scale.mid"],
        ["analyze", "--chords", "ZZ"], ["analyze", "--chords", "C", "--key", "H"],
        ["analyze", "--chords", "C", "--bpm", "0"], ["analyze", "--chords", "C", "--evaluate"],
        ["analyze", "--chords", "C", "--picture", "x.svg"], ["analyze", "scale.mid", "--key", "C"],
        ["analyze", "--chords", "C", "--from", "2"], ["analyze", "scale.mid", "--bpm", "90"],
        ["analyze", ".", "--evaluate", "--features"],
        ["analyze", ".", "--beat-weights", "scale.mid"],
        ["evaluate", "--data", ".", "--samples", "1"],
        ["evaluate", "--data", ".", "--samples", "8", "--sample-seconds", "1"],
        ["convert", "scale.mid", "-o", "x.mid", "--format", "7"],
        ["convert", "scale.mid", "-o", "scale.mid"], ["codec", "scale.mid", "-o", "scale.mid"],
        ["export", "mamba", "-o", "scale.mid"],
        ["export", "mamba", "-o", "checkpoints/mamba.safetensors"],
        ["similarity", "--build", "scale.mid", "--against", "."],
        ["analyze", "scale.mid", "--picture", "scale.mid"],
        ["analyze", "scale.mid", "--out", "x.safetensors"],
        ["gen", "--seed", "scale.mid", "--opening", "sparse"], ["gen", "--track", "1"],
        ["gen", "--from-bar", "3"], ["gen", "--best-by", "polyphony=2"],
        ["accompany", "scale.mid", "--from-bar", "3", "--from", "2"],
        ["harmonise", "scale.mid", "--from-bar", "300"],
        ["train", "--data", ".", "--window", "0"], ["train", "--data", ".", "--batch-size", "0"],
        ["train", "--data", ".", "--from", "lstm", "--form", "expressive"],
    ])
    func badValues(_ arguments: [String]) async throws {
        let home = try Home()
        let seed = try Data(contentsOf: URL(fileURLWithPath: home.scale()))
        let run = try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: home.environment)
        #expect(run.status == 64, "\(run.errors)")
        #expect(run.errors.contains("Error: "))
        #expect(try Data(contentsOf: URL(fileURLWithPath: home.scale())) == seed)
    }

    /// What it meets is another matter.
    @Test(arguments: [
        ["gen", "--seed", "none.mid"], ["vary", "none.mid"], ["render", "none.mid"],
        ["again", "abcd"],
    ])
    func whatIsNotThere(_ arguments: [String]) async throws {
        let home = try Home()
        let run = try await Program.cadenza.run(
            arguments, in: home.folder.url, environment: home.environment)
        #expect(run.status == 1, "\(run.errors)")
    }

    /// What was learnt until then is kept, and the run goes on from there.
    @Test func interruptedTraining() async throws {
        let home = try Home()
        // The settings are written just before the first step.
        let script = """
            "$@" & run=$!
            until [ -e run/settings.json ] || ! kill -0 $run; do sleep 0.05; done
            kill -INT $run; wait $run
            """
        let run = try await Program(name: "bash", path: "/bin/bash").run(
            [
                "-c", script, "bash", Program.cadenza.url.path, "train", "--data",
                try home.scales(), "--max-steps", "1000000", "--width", "16", "--layers", "1",
                "--batch-size", "1", "--window", "16", "--run-folder", "run",
            ], in: home.folder.url, environment: home.environment)
        #expect(run.status == 130, "\(run.status) \(run.errors)")
        #expect(run.output.contains("cadenza train --resume run"))
        #expect(FileManager.default.fileExists(atPath: home.folder.path("run/last.safetensors")))
    }

    @Test(arguments: [
        ["gen", "--seconds", "7200", "--count", "8"],
        ["vary", "scale.mid", "--count", "64", "--particles", "1000"],
        ["humanise", "scale.mid", "--count", "64", "--particles", "1000"],
    ])
    func interruptedCommands(_ arguments: [String]) async throws {
        let home = try Home()
        _ = try home.scale(count: 200)
        let run = try await Program(name: "timeout", path: "/usr/bin/timeout").run(
            ["--preserve-status", "--signal=INT", "2", Program.cadenza.url.path] + arguments,
            in: home.folder.url, environment: home.environment)
        #expect(run.status == 130, "\(run.status) \(run.errors)")
    }

    /// A pipe into which nobody writes: the command waits, and ends when it is told to.
    @Test func waitingForAPipeEnds() async throws {
        let home = try Home()
        try #require(mkfifo(home.folder.path("pipe.mid"), 0o600) == 0)
        let run = try await Program(name: "timeout", path: "/usr/bin/timeout").run(
            [
                "--preserve-status", "--signal=TERM", "--kill-after=20", "1",
                Program.cadenza.url.path, "gen", "--seed", "pipe.mid", "--seconds", "1",
            ], in: home.folder.url, environment: home.environment)
        #expect(run.status == 143, "\(run.status)")
    }

    /// A result on the standard output is the result.
    @Test func musicGoesThroughPipes() async throws {
        let home = try Home()
        _ = try home.scale()
        let run = try await Program(name: "sh", path: "/bin/sh").run(
            [
                "-c",
                "mkfifo in out; cat scale.mid > in & cat out > copy.mid & "
                    + "\"$0\" gen --seed in --seconds 1 --out out && wait",
                Program.cadenza.url.path,
            ], in: home.folder.url, environment: home.environment)
        #expect(run.status == 0, "\(run.errors)")
        let copy = try Data(contentsOf: home.folder.url.appendingPathComponent("copy.mid"))
        #expect(copy.starts(with: Data("MThd".utf8)))
    }
}
