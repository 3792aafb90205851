import ArgumentParser
import Support

/// The `cadenza` command: every use case of the workstation as a subcommand.
public struct CadenzaCommand: ParsableCommand {
    /// Subcommands that a program has beside those that all have, such as one that needs a server's
    /// libraries; set before ``start(_:)``, and not changed after it.
    nonisolated(unsafe) public static var further: [any ParsableCommand.Type] = []

    public static var configuration: CommandConfiguration {
        var all = common
        all.subcommands = (all.subcommands + further).sorted {
            ($0.configuration.commandName ?? "") < ($1.configuration.commandName ?? "")
        }
        return all
    }

    private static let common = CommandConfiguration(
        commandName: "cadenza",
        abstract: "A symbolic music generation workstation.",
        discussion: """
            Examples:
              cadenza gen --seed sketch.mid --seconds 30 --wav --plot
              cadenza history
              cadenza again 3fa2 --temperature 0.7
            docs/command-line.md tells of exit codes, JSON and completions for shells.
            """,
        version: Cadenza.version,
        subcommands: [
            AccompanyCommand.self,
            AgainCommand.self,
            AnalyzeCommand.self,
            CodecCommand.self,
            ConvertCommand.self,
            DoctorCommand.self,
            EvaluateCommand.self,
            EvaluateTranscriptionCommand.self,
            ExperimentCommand.self,
            ExportCommand.self,
            GenCommand.self,
            HarmoniseCommand.self,
            HistoryCommand.self,
            HumaniseCommand.self,
            InfillCommand.self,
            InfoCommand.self,
            ListenCommand.self,
            PlotCommand.self,
            PractiseCommand.self,
            RenderCommand.self,
            RepairCommand.self,
            RunsCommand.self,
            SimilarityCommand.self,
            StatisticsCommand.self,
            TrainCommand.self,
            TrainGuitarCommand.self,
            TrainIntervalsCommand.self,
            TrainTranscriptionCommand.self,
            TranscribeCommand.self,
            VaryCommand.self,
        ]
    )

    public init() {}
}
