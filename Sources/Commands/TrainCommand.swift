import ArgumentParser
import Foundation
import Requests
import Studio
import Support

/// `cadenza train`.
public struct TrainCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train a model on MAESTRO or on MIDI files of your own.",
        discussion: """
            Each run has a folder: best.safetensors (lowest validation loss, half precision), \
            last.safetensors (all that --resume needs), settings.json, log.csv, log.jsonl, loss.svg and event files \
            for TensorBoard. `cadenza runs` compares runs. \
            Ctrl-C saves and ends.

            MAESTRO comes with its own split. A folder of MIDI files is split by content: eight tenths of the \
            files are for training, one tenth for validation and one tenth for testing, whatever they are called \
            and wherever they lie; of three or more files each part gets at least one.

            A run goes on with --resume, on the same data and with the same settings. Then --data says where the \
            data is now, and options of the steps, the learning rate, validation, precision and threads take the \
            place of those that the run was begun with.

            Examples:
              cadenza train --data midi_data/maestro-v3.0.0 --window 512 --batch-size 8 --transpose 5 \
            --tempo 0.1 --warmup 200 --averaging 0.999
              cadenza train --model lstm --form classic --data my-pieces
              cadenza train --resume checkpoints/run_20260101_120000
              cadenza train --resume checkpoints/run_20260101_120000 --decay-steps 2000   # cool down and end
              mpirun -n 4 cadenza train --data midi_data/maestro-v3.0.0 --threads 1

            Under mpirun, srun and the like all ranks train one model, each with its share of every batch; \
            see docs/clusters.md.
            """)

    @OptionGroup(title: "Model")
    var model: ModelOptions
    @OptionGroup(title: "Data")
    var data: DataOptions
    @OptionGroup(title: "Optimisation")
    var optimisation: OptimisationOptions
    @Option(help: "Go on with the run in this folder, or of this name in checkpoints/.")
    var resume: String?
    @Option(help: "The run's folder; checkpoints/run_DATE_TIME by default.")
    var runFolder: String?
    @Flag(help: "Print JSON at the end: the run's folder, its best checkpoint and how it ended.")
    var json = false

    public init() {}

    public func run() throws {
        try Terminal.onAllRanks { ranks in
            let run: TrainingRun
            do {
                run = try makeRun()
            } catch let error as RequestError {
                // Nothing has been begun: what the options say has to change.
                throw ValidationError(error.text.rendered(\.flag))
            } catch let error as FixedSettings {
                throw ValidationError(
                    FixedSettings(names: error.names.map(TrainCommand.flag)).description)
            }
            let context = Terminal.context(by: ranks, interrupt: InterruptFlag())
            let outcome = try run.run(in: context)
            try tell(run, outcome)
            if outcome == .interrupted { throw ExitCode.interrupted }
        }
    }

    private func tell(_ run: TrainingRun, _ outcome: TrainingRun.Outcome) throws {
        if json {
            try Terminal.printJSON(
                Trained(
                    outcome: outcome == .finished ? "finished" : "interrupted", folder: run.folder,
                    checkpoint: "\(run.folder)/best.safetensors"))
        } else if outcome == .finished {
            print("Finished: \(run.folder)/best.safetensors")
        } else {
            print("Stopped; go on with: cadenza train --resume \(run.folder)")
        }
    }

    /// How training ended, as JSON.
    private struct Trained: Encodable {
        let outcome: String
        let folder: String
        let checkpoint: String
    }

    /// The option of a setting.
    private static func flag(_ name: String) -> String {
        let flags = [
            "kind": "--model", "chainWidth": "--head-width", "initialModel": "--from",
            "windowFrames": "--window", "strideFrames": "--stride", "transposition": "--transpose",
            "tempoChange": "--tempo", "accumulation": "--accumulate",
            "averagingDecay": "--averaging", "carriesState": "--carry-state",
            "randomSeed": "--rng-seed",
        ]
        return flags[name]
            ?? name.reduce(into: "--") { flag, letter in
                flag += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
            }
    }

    private func makeRun() throws -> TrainingRun {
        var given = try data.given()
        for (name, options) in [
            ("model", try model.given()), ("settings", try optimisation.given()),
        ] where options != .object([:]) {
            given = given.merging(.object([name: options]))
        }
        let run: TrainingRun
        if let resume {
            if runFolder != nil {
                throw ValidationError("--resume goes on in the run's own folder, not in another.")
            }
            run = try TrainingRun(resuming: ModelLibrary().runFolder(resume), changes: given)
        } else {
            run = try TrainingRun(
                TrainingRun.Request(given: given),
                folder: runFolder ?? ProjectFolders().checkpoints + "/" + TrainingRun.folderName())
        }
        let request = try JSONValue(encoding: run.request)
        precondition(request.hasFields(of: given), "every option is a field of the request")
        return run
    }
}
