import ArgumentParser
import Foundation
import MIDIFiles
import Support

/// `cadenza info`: what is in a MIDI file.
public struct InfoCommand: ParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "info", abstract: "Tell what is in a MIDI file.",
        discussion: """
            Examples:
              cadenza info piece.mid
              cadenza info broken.mid --diagnostics
            """)

    @Argument(help: "The MIDI file.", completion: .file())
    var file: String

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(help: "List every repair that reading the file needed.")
    var diagnostics = false

    @Option(help: "What to do about faults: strict, recover or skip-track.")
    var mode: ReadingMode = .recover

    public init() {}

    public func run() throws {
        let summary = FileSummary(try MIDIFile(path: file, mode: mode))
        if json {
            let encoder = JSONEncoder()
            encoder.keyEncodingStrategy = .convertToSnakeCase
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(summary), as: UTF8.self))
        } else {
            print(text(of: summary))
        }
    }

    private func text(of summary: FileSummary) -> String {
        var lines = head(of: summary) + content(of: summary) + signs(of: summary)
        lines.append(
            line(
                "diagnostics",
                summary.diagnostics.isEmpty
                    ? "none"
                    : "\(summary.diagnostics.count)"
                        + (diagnostics ? "" : " (--diagnostics lists them)")))
        if diagnostics {
            lines += summary.diagnostics.map { finding in
                let track = finding.track.map { "track \($0), " } ?? ""
                return "  \(finding.file.visible): \(track)byte \(finding.byteOffset): "
                    + "\(finding.found); \(finding.assumed)"
            }
        }
        return lines.joined(separator: "\n")
    }

    private func head(of summary: FileSummary) -> [String] {
        var lines = [
            line("file", summary.file.visible),
            line(
                "format",
                "\(summary.format), \(summary.tracks) \(summary.tracks == 1 ? "track" : "tracks"), "
                    + "\(summary.events) events"),
        ]
        if let ticks = summary.ticksPerQuarter {
            lines.append(line("division", "\(ticks) ticks a quarter"))
        } else if let smpte = summary.smpte {
            let rate = "SMPTE, \(smpte.framesPerSecond) frames per second, "
            lines.append(line("division", rate + "\(smpte.ticksPerFrame) ticks per frame"))
        }
        let end = summary.notes > 0 ? ", last note ends at " + time(summary.notesEndSeconds) : ""
        lines.append(line("duration", time(summary.durationSeconds) + end))
        return lines
    }

    /// Notes, pedal and who plays.
    private func content(of summary: FileSummary) -> [String] {
        var notes = "\(summary.notes)"
        if let low = summary.lowestPitch, let high = summary.highestPitch {
            notes += ", pitches \(low)...\(high)"
        }
        var lines = [line("notes", notes), line("pedal changes", "\(summary.pedalChanges)")]
        let names = summary.trackNames.filter { !$0.isEmpty }.map(\.visible)
        if !names.isEmpty { lines.append(line("track names", list(names))) }
        if !summary.programs.isEmpty {
            let programs = summary.programs.map {
                ($0.channel == 9 ? "drums" : "\($0.program) on channel \($0.channel + 1)")
                    + " (\($0.notes) \($0.notes == 1 ? "note" : "notes"))"
            }
            lines.append(line("programs", list(programs)))
        }
        return lines
    }

    /// Tempi, metres, keys and lyrics.
    private func signs(of summary: FileSummary) -> [String] {
        let tempi = summary.tempoChanges.map {
            String(format: "%.2f at ", $0.quartersPerMinute) + time($0.seconds)
        }
        var lines = [line("tempo", list(tempi))]
        if !summary.timeSignatures.isEmpty {
            let metres = summary.timeSignatures.map {
                "\($0.numerator)/\($0.denominator) at " + time($0.seconds)
            }
            lines.append(line("time signatures", list(metres)))
        }
        if !summary.keySignatures.isEmpty {
            let keys = summary.keySignatures.map { $0.name + " at " + time($0.seconds) }
            lines.append(line("key signatures", list(keys)))
        }
        if !summary.lyrics.isEmpty {
            lines.append(line("lyrics", "\(summary.lyrics.count) syllables"))
        }
        return lines
    }

    private func line(_ title: String, _ text: String) -> String {
        title.padding(toLength: 17, withPad: " ", startingAt: 0) + text
    }

    private func time(_ seconds: Double) -> String { String(format: "%.3f s", seconds) }

    private func list(_ parts: [String]) -> String {
        let rest = parts.count - 8
        return (parts.prefix(8) + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: ", ")
    }
}

extension ReadingMode: ExpressibleByArgument {}
