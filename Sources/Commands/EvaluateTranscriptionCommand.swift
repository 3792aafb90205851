import ArgumentParser
import Foundation
import Requests
import Studio
import Support

/// `cadenza evaluate-transcription`.
public struct EvaluateTranscriptionCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "evaluate-transcription",
        abstract: "Score transcriptions of recordings whose notes are known.",
        discussion: """
            F1 by the rules of mir_eval: onsets within 50 ms (and within 25 ms), offsets within a fifth of the note or 50 \
            ms, velocities within a tenth of their range. The notes of a recording stand beside it \
            under its name: a MIDI file, or a table (.tsv) of onset, offset, note and velocity.

            Examples:
              cadenza evaluate-transcription recordings/
              cadenza evaluate-transcription recordings/ --transcriptions by-another/ --json
              cadenza evaluate-transcription --data maestro-v3.0.0 --piano grand.sfz
            """)

    @Argument(help: "Sound files, or folders of them.", completion: .file())
    var files: [String] = []
    @Option(help: "A checkpoint or a run of train-transcription; the shipped one by default.")
    var model: String?
    @Option(help: "In place of files: a MAESTRO folder, whose test split is played on --piano.")
    var data: String?
    @Option(help: "The piano to play on: an SFZ file, a folder of recordings, or a SoundFont.")
    var piano: String?
    @Option(help: "Performances of --data that are played.")
    var pieces = 20
    @Option(help: "Score the MIDI files in this folder, made by another transcriber.")
    var transcriptions: String?
    @Option(
        help: """
            The probability from which a key counts as struck, live; in recordings a judge decides, where the \
            model has one.
            """)
    var strike: Float?
    @Option(help: "The probability under which a note ends.")
    var sounding: Float?
    @Option(help: "Score only the first seconds of every recording.")
    var maxSeconds: Double?
    @Flag(help: "Hear as transcribe --live does, and tell how late strikes are told.")
    var live = false
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func run() throws {
        var request = TranscriptionEvaluation()
        (request.files, request.model, request.transcriptions) = (files, model, transcriptions)
        (request.strikeThreshold, request.soundingThreshold) = (strike, sounding)
        (request.maxSeconds, request.data) = (maxSeconds, data)
        (request.piano, request.pieces, request.isLive) = (piano, pieces, live)
        let outcome: TranscriptionEvaluation.Outcome
        do {
            outcome = try request.run(in: Terminal.context(interrupt: InterruptFlag()))
        } catch is CancellationError {
            throw ExitCode.interrupted
        }
        if json { return try Terminal.printJSON(outcome) }
        func line(_ name: String, _ f1: TranscriptionEvaluation.Figures) {
            print(
                String(
                    format: "%5.1f %5.1f %5.1f %6.1f %6.1f %6.1f %6.1f  ", 100 * f1.onset,
                    100 * f1.precision, 100 * f1.recall, 100 * f1.onset25, 100 * f1.offset,
                    100 * f1.velocity, 100 * f1.all) + name)
        }
        print("onset  prec   rec  25 ms offset veloc.    all")
        for file in outcome.files { line((file.file as NSString).lastPathComponent, file.f1) }
        line("mean of \(outcome.files.count)", outcome.mean)
        if transcriptions == nil {
            print(String(format: "%.0f x real time", outcome.timesRealTime))
        }
        if let delays = outcome.delays {
            print(
                String(
                    format:
                        "strikes are told after %.0f ms of sound (median), %.0f ms (95 %%), with %.0f ms a "
                        + "chunk; computing %.2f ms a chunk (median), %.2f ms (95 %%)",
                    1000 * delays.strikeSecondsP50, 1000 * delays.strikeSecondsP95,
                    1000 * delays.chunkSeconds, 1000 * delays.computingSecondsP50,
                    1000 * delays.computingSecondsP95))
        }
    }
}
