import ArgumentParser
import Foundation

/// `cadenza experiment`: the measurements behind the documents, for researchers.
struct ExperimentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "experiment",
        abstract: "Repeat the measurements that the documents report.",
        shouldDisplay: false,
        subcommands: [
            AblationsExperiment.self, ArchitecturesExperiment.self, ControlsExperiment.self,
            PolymusicExperiment.self, RanksExperiment.self,
        ])
}

/// Writes a line at once, so that long experiments can be followed through a pipe as well.
func printNow(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
