import ArgumentParser
import Foundation
import Requests

/// `cadenza experiment controls`.
struct ControlsExperiment: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "controls",
        abstract: "How far each control of `gen` is obeyed, and what it costs.",
        discussion: """
            Pieces from silence for each row: what was asked for, what was obtained, notes per \
            second, and nats per note under the model left alone. Prints the table of \
            docs/controls.md. Figures are the mean over pieces and the deviation between them; nats \
            are over all notes.
            """)

    @Argument(help: "A checkpoint's name or path.")
    var model = ModelLibrary.defaultName
    @Argument(help: "Pieces for each row, 1...64.")
    var count = 32
    @Argument(help: "The length of a piece in seconds.")
    var seconds = 20.0
    @Option(help: "Only the rows that contain this text.")
    var only: String?

    /// A row of the table: what it is called, and what `gen` is told.
    private struct Row {
        let name: String
        let options: [String]

        /// A row that is called by its options; a quoted text is one word.
        init(_ options: [String]) {
            name = "`\(options.joined(separator: " "))`"
            self.options = options
        }

        init(_ name: String, _ options: [String]) {
            self.name = name
            self.options = options
        }
    }

    /// What `gen --json` tells of a piece.
    private struct Piece: Decodable {
        struct Obtained: Decodable {
            let control: String
            let value: Double
            let unit: String
        }

        let obtained: [Obtained]?
        let newNotes: Int
        let newSeconds: Double
        let natsPerNote: Double?
    }

    func run() throws {
        let scratch = FileManager.default.temporaryDirectory
            .appendingPathComponent("cadenza-controls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        let program = OwnProgram()
        printNow("| asked | obtained | notes per second | nats per note |")
        printNow("|---|---|---|---|")
        for row in ControlsExperiment.rows where only.map(row.name.contains) ?? true {
            let words =
                ["gen", "--model", model, "--count", "\(count)", "--seconds", "\(seconds)"]
                + ["--opening", "silence", "--rng-seed", "1", "--output", "new"]
                + ["--out", scratch.appendingPathComponent("piece.mid").path] + row.options
            let pieces: [Piece] =
                try count == 1 ? [program.result(words)] : program.result(words)
            printNow(line(row.name, pieces))
        }
    }

    /// One line of the table.
    private func line(_ name: String, _ pieces: [Piece]) -> String {
        let wishes = pieces.first?.obtained ?? []
        let obtained = wishes.map { wish in
            let values = pieces.compactMap { piece in
                piece.obtained?.first { $0.control == wish.control }?.value
            }
            return "\(ControlsExperiment.spread(values)) \(wish.unit)"
        }
        let density = pieces.map { Double($0.newNotes) / max($0.newSeconds, 1e-9) }
        let notes = pieces.reduce(0) { $0 + $1.newNotes }
        let nats = pieces.reduce(0) { $0 + ($1.natsPerNote ?? 0) * Double($1.newNotes) }
        return "| \(name) | \(obtained.joined(separator: "; ")) "
            + "| \(ControlsExperiment.spread(density)) "
            + String(format: "| %.2f |", nats / Double(max(1, notes)))
    }

    /// The mean of values and the deviation between them.
    private static func spread(_ values: [Double]) -> String {
        let count = Double(max(1, values.count))
        let mean = values.reduce(0, +) / count
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / count
        return String(format: "%.1f ± %.1f", mean, variance.squareRoot())
    }

    /// Several wishes at once.
    private static let together = [
        ["--density", "4", "--end"],
        ["--density", "8", "--end", "--key", "D minor"],
        [
            "--bpm", "100", "--chords", "Dm7 G7 Cmaj7 %", "--grid", "1/8", "--dynamics",
            "pp < f > p",
        ],
        [
            "--bpm", "100", "--chords", "Dm7 G7 Cmaj7 %", "--grid", "1/8", "--density", "6",
            "--max-voices", "4",
        ],
        [
            "--key", "Eb", "--range", "C3..C6", "--density", "4", "--velocity-range", "30..70",
            "--reach", "9",
        ],
        ["--bpm", "96", "--grid", "1/16", "--density", "6", "--end", "--dynamics", "p < f"],
    ].map { Row($0) }

    private static let rows: [Row] = {
        var rows = [Row("nothing", [])]
        /// A row for each value of the last option.
        func add(_ options: String..., each values: String...) {
            rows += (values.isEmpty ? [[]] : values.map { [$0] }).map { Row(options + $0) }
        }
        add("--key", "D minor", "--key-strength", each: "0", "0.5", "0.8", "1")
        add("--key", "Eb", "--scale", "pentatonic")
        add("--range", each: "A3..C6", "C2..C4")
        add("--density", each: "2", "4", "8", "16")
        add("--max-voices", each: "1", "2", "4")
        add("--max-voices", "2", "--density", "8")
        add("--reach", each: "7", "9", "12")
        add("--velocity-range", each: "20..50", "70..110")
        add("--dynamics", each: "pp", "f", "pp < f > p", "f > p < f > p")
        add("--bpm", "96", "--grid", "1/16")
        add("--bpm", "96", "--grid", "1/16", "--swing", "0.33")
        add("--bpm", "120", "--grid", "1/8")
        add("--bpm", "120", "--grid", "1/8", "--density", "8")
        add("--silence", "8..10")
        add(
            "--bpm", "100", "--chords", "Dm7 G7 Cmaj7 %", "--chord-strength",
            each: "0", "0.5", "0.8", "1")
        for (name, file) in [
            ("Petzold's minuet", "petzold-minuet-g-major"),
            ("Bach's prelude", "bach-prelude-c-major"),
        ] {
            let path = "\(ProjectFolders().home)/midi_data/seeds/\(file).mid"
            rows.append(Row("`--rhythm` \(name)", ["--rhythm", path]))
        }
        add("--end")
        add("--end", "--key", "D minor")
        rows += together
        add("--temperature", "0.5", "--repetition-damping", each: "0", "0.5", "1")
        add("--temperature", "0.9", "--repetition-damping", each: "0", "1")
        add("--temperature", each: "0.7", "1")
        add("--top-k", "5")
        add("--top-p", "0.9")
        add("--min-p", each: "0.05", "0.2")
        return rows
    }()
}
