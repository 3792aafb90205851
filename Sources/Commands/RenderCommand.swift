import ArgumentParser
import Foundation
import Studio

/// `cadenza render`.
public struct RenderCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Turn a MIDI file into sound.",
        discussion: """
            Plays the file through FluidSynth and a SoundFont, faster than real time, into a stereo \
            sound file. The SoundFont is the one given, or the one in CADENZA_SOUNDFONT, or the first \
            in soundfonts/, ~/.local/share/soundfonts and the system's folders. Without any, the \
            built-in piano plays.

            Examples:
              cadenza render piece.mid -o piece.wav
              cadenza render piece.mid -o piece.flac --bits 24 --soundfont ~/grand.sf2
            """)

    @Argument(help: "The MIDI file.", completion: .file())
    var file: String
    @Option(
        name: .shortAndLong,
        help: "The sound file, .wav, .flac or .ogg; the MIDI file's name with .wav by default.")
    var output: String?
    @Option(help: "An .sf2 or .sf3 file, or \"none\" for the built-in piano.")
    var soundfont: String?
    @Option(help: "Frames a second, 8000...96000.")
    var sampleRate = 44_100
    @Option(help: "The samples of WAV and FLAC: 16, 24 or float.")
    var bits = "16"
    @Option(help: "Where the loudest sample goes, in decibels under full scale (-60...0).")
    var peak = -1.0
    @Option(help: "Who plays: file (the programs in it) or piano (for everything but drums).")
    var instruments = "file"
    @Flag(inversion: .prefixedNo, help: "FluidSynth's reverberation.")
    var reverb = true
    @Flag(name: .shortAndLong, help: "Say nothing but errors.")
    var quiet = false
    @Flag(help: "Print JSON.")
    var json = false

    public init() {}

    public func validate() throws {
        guard (8000...96_000).contains(sampleRate) else {
            throw ValidationError("--sample-rate must lie in 8000...96000, not \(sampleRate)")
        }
        guard (-60.0...0).contains(peak) else {
            throw ValidationError("--peak must lie in -60...0 decibels, not \(peak)")
        }
        guard SoundExport.SampleFormat(rawValue: bits) != nil else {
            throw ValidationError("--bits must be 16, 24 or float, not \"\(bits)\"")
        }
        guard SoundExport.Instruments(rawValue: instruments) != nil else {
            throw ValidationError("--instruments must be file or piano, not \"\(instruments)\"")
        }
    }

    public func run() throws {
        let outputPath =
            output
            ?? URL(fileURLWithPath: file).deletingPathExtension().appendingPathExtension("wav")
            .relativePath
        var export = SoundExport(path: file, outputPath: outputPath)
        export.instruments = .init(rawValue: instruments) ?? .file
        export.sampleFormat = .init(rawValue: bits) ?? .int16
        export.renderer.sampleRate = sampleRate
        export.renderer.reverb = reverb
        export.renderer.leveling = .peak(decibels: peak)
        export.renderer.source = .init(named: soundfont)
        let result = try export.run(in: Terminal.context(showsProgress: !quiet))
        guard !quiet || json else { return }
        for notice in result.notices {
            Terminal.note("note: \(notice)")
        }
        let report = result.report
        if json {
            return try Terminal.printJSON(
                Rendered(
                    file: outputPath, instrument: report.instrument,
                    seconds: report.soundSeconds, sampleRate: report.sampleRate,
                    peakDecibels: report.peakDecibels.finite,
                    rmsDecibels: report.rmsDecibels.finite,
                    realTimeFactor: result.realTimeFactor))
        }
        print(outputPath)
        print(
            String(
                format: "%.1f s, %d Hz stereo, peak %.1f dB, mean %.1f dB", report.soundSeconds,
                report.sampleRate, report.peakDecibels, report.rmsDecibels))
        print(
            "played by \(report.instrument), "
                + String(format: "%.0f times as fast as it sounds", result.realTimeFactor))
    }

    /// What was rendered, as JSON; levels are missing where there is silence.
    private struct Rendered: Encodable {
        let file: String
        let instrument: String
        let seconds: Double
        let sampleRate: Int
        let peakDecibels: Double?
        let rmsDecibels: Double?
        let realTimeFactor: Double
    }
}

extension Double {
    /// `nil` for infinities, which JSON has no word for.
    fileprivate var finite: Double? { isFinite ? self : nil }
}
