import ArgumentParser
import Requests
import Studio
import Training

/// What all commands have that train a listening model.
struct ListeningRunOptions: ParsableArguments {
    @Option(help: "The run's folder; experiments/run_DATE_TIME by default.")
    var runFolder: String?
    @Option(help: "Go on with the run in this folder.")
    var resume: String?
    @Flag(help: "Print JSON.")
    var json = false

    /// The folder of a new run.
    func folder(in context: RequestContext) -> String {
        runFolder ?? context.folders.home + "/experiments/" + TrainingRun.folderName()
    }

    /// Tells how a run that was stopped goes on.
    ///
    /// - Throws: the exit code of what was interrupted, always.
    func stop(_ command: String, folder: String) throws -> Never {
        print("Stopped; go on with: cadenza \(command) --resume \(folder)")
        throw ExitCode.interrupted
    }
}
