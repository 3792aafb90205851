import ArgumentParser
import Studio

/// `cadenza export`.
public struct ExportCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "export",
        abstract:
            "Make a small checkpoint to pass on: weights in half precision and what they learnt from.",
        discussion: """
            The weights keep PyTorch's state_dict names and load there as they are.

            Examples:
              cadenza export checkpoints/run_20260101_120000 -o checkpoints/mine.safetensors \
            --data "my own pieces" --licence "CC BY 4.0"
              cadenza export first --merge second -o both.safetensors   # then train --from both.safetensors
            """)

    @Argument(help: "A checkpoint's name or path, or a run's folder.", completion: .file())
    var model: String
    @Option(name: .shortAndLong, help: "The file to write.")
    var output: String
    @Option(
        help: "Take the mean of the weights with those of this checkpoint, too; may be repeated.",
        completion: .file())
    var merge: [String] = []
    @Option(help: "What the model learnt from.")
    var data: String?
    @Option(help: "The licence under which the model may be used.")
    var licence: String?
    @Flag(help: "Allow the output to write over the checkpoint that is read.")
    var force = false
    @Flag(help: "Keep float32.")
    var fullPrecision = false
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        var export = CheckpointExport(model: model)
        export.others = merge
        export.data = data
        export.licence = licence
        export.force = force
        export.isHalfPrecision = !fullPrecision
        try export.write(to: output)
        if json { try Terminal.printJSON(["file": output]) } else { print(output) }
    }
}
