import ArgumentParser
import Support

/// The `cadenza` command: every use case of the workstation as a subcommand.
public struct CadenzaCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
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
            ServeCommand.self,
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
