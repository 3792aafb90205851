import ArgumentParser
import AudioCore
import Foundation
import Requests
import Studio
import Support

/// `cadenza transcribe`.
public struct TranscribeCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "transcribe",
        abstract: "Turn recordings of a piano into MIDI, or tell what is played as it is played.",
        discussion: """
            Notes last as long as they sound, whether a finger or the pedal holds them. Recordings may \
            be of any length.

            With --live the sound comes from the standard input: WAV, or samples without a header. Every event \
            is a line of JSON as soon as it is heard: what it is, when it was ("time") and how much sound had come \
            when it was told ("heard"), in seconds.

            Examples:
              cadenza transcribe recording.wav
              cadenza transcribe recording.mp3 -o piece.mid --pedal --plot
              cadenza transcribe *.flac --json
              arecord -f S16_LE -r 44100 -t raw | cadenza transcribe --live --sample-rate 44100
            """)

    @Argument(help: "Sound files: WAV, FLAC, Ogg or MP3.", completion: .file())
    var files: [String] = []
    @Option(
        name: .shortAndLong,
        help: "The MIDI file to write; beside the sound file, with its name, by default.")
    var output: String?
    @Flag(help: "Write the sustain pedal as well.")
    var pedal = false
    @Flag(help: "Draw the notes beside every MIDI file, as a PNG.")
    var plot = false
    @Flag(help: "Print every note with the probability of its strike.")
    var confidence = false
    @Option(help: "A checkpoint or a run of train-transcription; the shipped one by default.")
    var model: String?
    @Flag(help: "Allow the output to write over a file that is there.")
    var force = false
    @Flag(help: "Print JSON: every note with its confidence.")
    var json = false
    @OptionGroup(title: "Live") var live: LiveOptions

    public init() {}

    public func validate() throws {
        guard live.live else {
            guard live.port == nil else { throw ValidationError("--port needs --live") }
            return
        }
        guard files.isEmpty else {
            throw ValidationError("--live hears the standard input; name no files")
        }
        guard !plot, !pedal, !confidence else {
            throw ValidationError(
                "--plot, --pedal and --confidence are of recordings; --live tells all of it")
        }
    }

    public func run() throws {
        do {
            try live.live ? listen() : transcribe()
        } catch is CancellationError {
            throw ExitCode.interrupted
        }
    }

    private func transcribe() throws {
        var request = Transcribe()
        (request.files, request.output, request.force) = (files, output, force)
        (request.writesPedal, request.drawsPicture, request.model) = (pedal, plot, model)
        let report = try request.run(in: Terminal.context(interrupt: InterruptFlag()))
        for failure in report.leftOut { Terminal.note(failure) }
        if json {
            try Terminal.printJSON(report.heard)
        } else {
            report.heard.forEach(tell)
        }
        if !report.leftOut.isEmpty { throw ExitCode.failure }
    }

    private func tell(_ heard: Transcribe.Heard) {
        for diagnostic in heard.diagnostics { Terminal.note("\(heard.file): \(diagnostic)") }
        print("\(heard.midi): \(heard.notes.count) notes")
        if let picture = heard.picture { print(picture) }
        guard confidence else { return }
        print("   onset   offset  key  velocity  confidence")
        for note in heard.notes {
            print(
                String(
                    format: "%8.3f %8.3f %4d %9d %11.2f", note.onset, note.offset, note.pitch,
                    note.velocity, note.confidence))
        }
    }

    private func listen() throws {
        var request = TranscribeLive()
        (request.output, request.force, request.model) = (output, force, model)
        (request.form, request.port) = (live.form, live.port)
        request.chunkFrames = live.chunk
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys]
        let outcome = try request.run(in: Terminal.context(interrupt: InterruptFlag())) { event in
            // At once, even into a pipe.
            try FileHandle.standardOutput.write(contentsOf: encoder.encode(event) + [0x0A])
        }
        Terminal.note(
            String(
                format:
                    "%.1f s of sound, %d notes; delay of the algorithm up to %.0f ms; computing %.2f ms "
                    + "a chunk (median), %.2f ms (95 %%)", outcome.seconds, outcome.notes,
                1000 * outcome.algorithmicDelaySeconds, 1000 * outcome.computingSecondsP50,
                1000 * outcome.computingSecondsP95))
    }
}

/// Options of `transcribe --live`.
struct LiveOptions: ParsableArguments {
    @Flag(help: "Hear the standard input and tell what is played as it is played.")
    var live = false
    @Option(help: "Frames per second of sound without a header, in Hz.")
    var sampleRate = 44_100
    @Option(help: "Channels of sound without a header.")
    var channels = 1
    @Option(
        help: "Samples of sound without a header: int16, int24, int32 or float32, little-endian.")
    var samples = PCMStream.SampleFormat.int16
    @Option(help: "Frames that are taken at once.")
    var chunk = 1024
    @Option(
        help: "A FIFO, raw MIDI device or file that gets MIDI messages as they are heard.",
        completion: .file())
    var port: String?

    /// What is expected of sound without a header.
    var form: PCMStream.Form {
        var form = PCMStream.Form()
        (form.sampleRate, form.channelCount, form.sampleFormat) = (sampleRate, channels, samples)
        return form
    }

    func validate() throws {
        for (name, value, range) in [
            ("--sample-rate", sampleRate, 1...768_000), ("--channels", channels, 1...1024),
            ("--chunk", chunk, 1...1_000_000),
        ] where !range.contains(value) {
            throw ValidationError("\(name) must lie in \(range.lowerBound)...\(range.upperBound)")
        }
    }
}

extension PCMStream.SampleFormat: ExpressibleByArgument {}
