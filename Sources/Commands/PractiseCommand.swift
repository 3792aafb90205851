import ArgumentParser
import Foundation
import ListeningModels
import Requests
import Studio
import Support

/// `cadenza practise`.
public struct PractiseCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "practise", abstract: "Train your ear.",
        discussion: """
            Examples:
              cadenza practise intervals
              cadenza practise intervals --count 5 --json
            """,
        subcommands: [PractiseIntervalsCommand.self])

    public init() {}
}

/// `cadenza practise intervals`.
struct PractiseIntervalsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intervals",
        abstract: "Hear intervals and name them.",
        discussion: """
            Answer with a name (perfect fifth), an abbreviation (P5) or semitones (7); an empty line \
            plays the interval again, "q" ends. What you mistook comes more often. Progress is kept \
            in generated/practice/intervals.json.

            Examples:
              cadenza practise intervals
              cadenza practise intervals --intervals "m3 M3 P5" --mode harmonic
            """)

    @Option(help: "How many intervals.")
    var count = 10
    @Option(help: "The intervals that are asked, by their abbreviations; all by default.")
    var intervals: String?
    @Option(help: "How they come: ascending, descending or harmonic; any by default.")
    var mode: IntervalMode?
    @Option(help: "An .sf2 or .sf3 file.")
    var soundfont: String?
    @Option(help: "The seed of what is asked; drawn by default.")
    var rngSeed: UInt64?
    @Flag(help: "Only write the sound to a file, for a player of your own.")
    var silent = false
    @Flag(help: "Print the result as JSON; what is asked goes to standard error.")
    var json = false

    func validate() throws {
        guard (1...10_000).contains(count) else {
            throw ValidationError("--count lies in 1...10000, not \(count)")
        }
        _ = try chosenIntervals()
    }

    private func chosenIntervals() throws -> [Interval] {
        guard let intervals else { return Interval.allCases }
        return try intervals.split { $0 == " " || $0 == "," }.map { word in
            guard let interval = Interval(answer: String(word)) else {
                let names = Interval.allCases.map(\.abbreviation).joined(separator: " ")
                throw ValidationError("--intervals: '\(word)' is none; there are \(names)")
            }
            return interval
        }
    }

    func run() throws {
        var practice = try IntervalPractice(
            intervals: try chosenIntervals(), modes: mode.map { [$0] } ?? IntervalMode.allCases,
            seed: rngSeed ?? UInt64.random(in: 0...UInt64.max), soundfont: soundfont,
            in: Terminal.context())
        var (known, asked) = (0, 0)
        for number in 1...count {
            let question = try practice.ask()
            say("\(number) of \(count): which interval?")
            present(question)
            guard let answer = readAnswer(question) else { break }
            asked += 1
            if try practice.answer(answer, to: question) {
                known += 1
                say("Yes: \(question.interval.name).")
            } else {
                say("No: \(question.interval.name), not \(answer.name).")
                present(question)
            }
        }
        if json {
            return try Terminal.printJSON(
                Result(asked: asked, known: known, progress: practice.progress))
        }
        guard asked > 0 else { return }
        print("\(known) of \(asked) known.")
        let weak = practice.progress.filter { $0.value.known < $0.value.asked }
            .sorted { ($0.value.share, $0.key) < ($1.value.share, $1.key) }.prefix(3)
        if !weak.isEmpty {
            let list = weak.map { "\($0.key) (\($0.value.known) of \($0.value.asked))" }
            print("So far the hardest: " + list.joined(separator: ", "))
        }
    }

    /// Plays the question, or tells its file where nothing here plays.
    private func present(_ question: IntervalPractice.Question) {
        if silent || !SoundPlayer.play(question.file) { say("Listen to \(question.file)") }
    }

    private func say(_ text: String) { Terminal.say(text, onErrors: json) }

    /// How it went, as JSON; the progress is that of all times.
    private struct Result: Encodable {
        let asked, known: Int
        let progress: [String: IntervalPractice.Tally]
    }

    /// The next answer that is one; `nil` at the end.
    private func readAnswer(_ question: IntervalPractice.Question) -> Interval? {
        while let line = readLine() {
            let word = line.trimmingCharacters(in: .whitespaces)
            if ["q", "quit"].contains(word.lowercased()) { return nil }
            if let interval = Interval(answer: word) { return interval }
            if word.isEmpty {
                present(question)
            } else {
                let names = Interval.allCases.map(\.abbreviation).joined(separator: " ")
                say("'\(word)' is no interval; answer with one of \(names), or q to end.")
            }
        }
        return nil
    }
}

extension IntervalPractice.Tally {
    fileprivate var share: Double { Double(known) / Double(max(1, asked)) }
}

extension IntervalMode: ExpressibleByArgument {}
