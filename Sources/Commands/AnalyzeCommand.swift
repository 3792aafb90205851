import ArgumentParser
import Foundation
import MIDIFiles
import Measurements
import MessagePassing
import MusicTheory
import Requests
import Studio
import Support

/// `cadenza analyze`.
public struct AnalyzeCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "analyze",
        abstract: "Tell what happens harmonically and rhythmically in music.",
        discussion: """
            Keys, chords, roman numerals, cadences, patterns, beats, metre, rhythm and genre \
            conventions. Key signatures of the file are not used. A folder gives a line of JSON a file. \
            A recording (WAV, FLAC, Ogg, MP3) is transcribed first, and its tuning measured.

            Examples:
              cadenza analyze piece.mid
              cadenza analyze piece.mid --format json -o piece.json
              cadenza analyze piece.mid --picture piece.svg --from 0 --to 60
              cadenza analyze recording.wav --json
              cadenza analyze folder > folder.jsonl
              cadenza analyze folder --features > features.csv
              cadenza analyze --chords "C G Am F" --key C --bpm 120
            """)

    @Argument(help: "The MIDI file, the recording, or a folder of MIDI files.", completion: .file())
    var input: String?
    @Option(help: "How to write the answer: text, json, csv, lab or romantext.")
    var format: Analysis.Format?
    @Flag(help: "Print JSON: the same as --format json.")
    var json = false
    @Option(name: .shortAndLong, help: "Where to write the answer; standard output by default.")
    var output: String?
    @Flag(help: "Allow the output to write over the file that is read.")
    var force = false
    @Option(help: "A piano roll with chords, keys and cadences, .svg or .png.", completion: .file())
    var picture: String?
    @Option(help: "Tell only what begins from this second on.")
    var from: Double?
    @Option(help: "Tell only what begins up to this second.")
    var to: Double?
    @OptionGroup var barOptions: BarOptions
    @Option(help: "Where beats come from: file or tracked; by default the notes decide.")
    var beats: BeatGrid.Source?
    @Flag(help: "Write a row of features a file as CSV.")
    var features = false
    @OptionGroup var chordList: ChordListOptions
    @Flag(
        help: ArgumentHelp(
            "Compare with the human analyses beside the files of the folder.",
            discussion:
                "NAME.mid with NAME.chords.tsv, or folders with score.mid and performance.mid."))
    var evaluate = false
    @Option(
        help: ArgumentHelp(
            "With --evaluate, pairs: a file of other weights of the beat network.",
            visibility: .hidden))
    var beatWeights: String?

    public init() {}

    public func validate() throws {
        guard (input == nil) != (chordList.chords == nil) else {
            throw ValidationError("give either a MIDI file or folder, or --chords")
        }
        for (name, seconds) in [("--from", from), ("--to", to)] {
            if let seconds, !(0...1e7).contains(seconds) {
                throw ValidationError("\(name) must lie in 0...10000000 seconds, not \(seconds)")
            }
        }
        try refuseContradictions()
        if let to, to <= from ?? 0 { throw ValidationError("--to must come after --from") }
        if json, let format, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) contradict each other")
        }
    }

    /// Options that mean nothing beside what is analysed are refused, lest they be thought obeyed.
    private func refuseContradictions() throws {
        let part = from != nil || to != nil || barOptions.fromBar != nil || barOptions.bars != nil
        let ofMusic: [(String, Bool)] = [
            ("--format \(format?.rawValue ?? "")", format != nil && format != .json),
            ("--picture", picture != nil), ("--features", features), ("--beats", beats != nil),
            ("--from, --to, --from-bar and --bars", part),
        ]
        let ofChords: [(String, Bool)] = [
            ("--key", chordList.key != nil), ("--bpm", chordList.bpm != nil),
        ]
        if chordList.chords == nil, let (name, _) = ofChords.first(where: \.1) {
            throw ValidationError(
                "\(name) goes with --chords: the notes of a file tell it themselves")
        }
        let ofFiles = ofMusic + [("--evaluate", evaluate)]
        if chordList.chords != nil, let (name, _) = ofFiles.first(where: \.1) {
            throw ValidationError("\(name) needs a file: leave it or --chords out")
        }
        if evaluate, let (name, _) = (ofMusic + [("--json", json)]).first(where: \.1) {
            throw ValidationError("\(name) has no part in --evaluate")
        }
        if beatWeights != nil, !evaluate {
            throw ValidationError("--beat-weights goes with --evaluate")
        }
    }

    /// The format that is asked for, in whatever way.
    private var chosenFormat: Analysis.Format? { format ?? (json ? .json : nil) }

    public func run() throws {
        var analysis = Analysis()
        analysis.beatSource = beats
        analysis.fromSeconds = from
        analysis.toSeconds = to
        (analysis.fromBar, analysis.bars) = (barOptions.fromBar, barOptions.bars)
        if let chords = chordList.chords {
            let symbols = chords.split { $0 == " " || $0 == "," || $0 == "|" }.map(String.init)
            try write(
                try Analysis.json(chords: symbols, key: chordList.key, bpm: chordList.bpm ?? 120))
            return
        }
        guard let input else { return }
        var outputs = OutputFiles(reading: [input], replacesInputs: force)
        if let output { outputs.add(output, .text, by: .output) }
        if let picture { outputs.add(picture, .picture, by: .picture) }
        try outputs.check()
        if evaluate {
            try Terminal.onAllRanks { ranks in
                let context = Terminal.context(by: ranks)
                let text = try Analysis.evaluationText(
                    folder: input, beatWeights: beatWeights, in: context)
                if ranks.isFirst { try write(text) }
            }
        } else if Files.isFolder(input) == true {
            try Terminal.onAllRanks { try analyzeFolder(input, analysis, by: $0) }
        } else {
            try analyzeFile(input, analysis)
        }
    }

    private func analyzeFile(_ path: String, _ analysis: Analysis) throws {
        let (answer, score) = try analysis.analysis(ofGiven: path, in: Terminal.context())
        let analysis = try analysis.resolved(in: score)
        let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
        if let picture {
            try analysis.writePicture(of: answer, score: score, name: name, to: picture)
        }
        if features {
            try write(AnalysisFeatures.header + "\n" + AnalysisFeatures(answer, file: path).row)
        } else if picture == nil || chosenFormat != nil || output != nil {
            try write(try analysis.written(answer, as: chosenFormat ?? .text, name: name))
        }
        if let picture {
            // Beside an answer on standard output, the name would be part of it.
            let isAnswered = output == nil && (features || chosenFormat != nil)
            Terminal.say(picture, onErrors: isAnswered)
        }
    }

    private func analyzeFolder(_ path: String, _ analysis: Analysis, by ranks: Ranks) throws {
        guard picture == nil, [nil, .json].contains(chosenFormat) else {
            throw ValidationError("a folder is answered in lines of JSON or with --features")
        }
        let folder = try AnalysisFolder(path)
        var lines: [String] = []
        let context = Terminal.context(by: ranks)
        let failures = try folder.analyze(analysis, asFeatures: features, in: context) { line in
            if output == nil { print(line) } else { lines.append(line) }
        }
        if output != nil, ranks.isFirst { try write(lines.joined(separator: "\n")) }
        for failure in failures { Terminal.note("passed over: \(failure)") }
        if failures.count == folder.paths.count { throw ExitCode.failure }
    }

    private func write(_ text: String) throws {
        guard let output else {
            print(text)
            return
        }
        try Files.writeAtomically((text + "\n").utf8, to: output)
        print(output)
    }
}

/// Chord symbols in place of music.
struct ChordListOptions: ParsableArguments {
    @Option(help: "Analyse chord symbols, separated by blanks, instead of a file.")
    var chords: String?
    @Option(help: "The key of --chords, such as C or \"A minor\"; chosen by default.")
    var key: String?
    @Option(help: "The tempo of --chords, in beats a minute (default: 120).")
    var bpm: Double?
}

extension Analysis.Format: ExpressibleByArgument {}
extension BeatGrid.Source: ExpressibleByArgument {}
