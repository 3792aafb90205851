import Foundation
import MIDIFiles
import MusicCore
import PianoRolls

// Speed and results of reading MIDI files, for comparison with other readers.
//
//     MIDIBenchmark speed LIST [--threads N] [--repeats N] [--encode]
//                                                            one line of JSON; --encode writes the
//                                                            events to bytes again, too
//     MIDIBenchmark notes LIST OUT                           notes and pedal as float64, see below
//     MIDIBenchmark report LIST                              one line of JSON a file: how it reads
//     MIDIBenchmark memory FILE                              peak memory of reading one file
//     MIDIBenchmark rolls LIST [--repeats N]                 notes in memory to rolls, 16 frames a
//                                                            second: one line of JSON
//
// LIST is a text file with one path a line.

func fail(_ message: String) -> Never {
    FileHandle.standardError.write(Data((message + "\n").utf8))
    exit(2)
}

func option(_ name: String, default value: Int) -> Int {
    guard let index = CommandLine.arguments.firstIndex(of: name),
        index + 1 < CommandLine.arguments.count
    else { return value }
    return Int(CommandLine.arguments[index + 1]) ?? value
}

func json(_ object: [String: Any]) -> String {
    let data = try? JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
}

/// Processor time of the process so far, in seconds; other processes do not disturb it.
func processorSeconds() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

/// The most memory the process ever held, in bytes.
func peakMemoryBytes() -> Int {
    var usage = rusage()
    #if canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
        getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage.ru_maxrss * 1024
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    fail("usage: MIDIBenchmark speed|notes|report|memory|rolls LIST ...")
}
let paths: [String]
if arguments[1] == "memory" {
    paths = [arguments[2]]
} else {
    guard let text = try? String(contentsOfFile: arguments[2], encoding: .utf8) else {
        fail("\(arguments[2]): cannot be read; give a text file with one path a line")
    }
    paths = text.split(separator: "\n").map(String.init)
}

/// Files in, notes with pedal and tempo map out; the number of notes.
@Sendable func read(_ paths: ArraySlice<String>, encodes: Bool) -> Int {
    var notes = 0
    for path in paths {
        guard let file = try? MIDIFile(path: path) else { continue }
        notes += file.performance(includesDrums: true).notes.count
        if encodes, file.encoded().isEmpty { continue }
    }
    return notes
}

switch arguments[1] {
case "speed":
    let threads = max(1, option("--threads", default: 1))
    let encodes = arguments.contains("--encode")
    let repeats = max(1, option("--repeats", default: 3))
    let byteCount = paths.reduce(0) {
        $0 + ((try? FileManager.default.attributesOfItem(atPath: $1)[.size] as? Int) ?? 0)
    }
    let paths = paths
    var seconds: [Double] = []
    var processor: [Double] = []
    var notes = 0
    for _ in 0...repeats {
        let counts = UnsafeMutableBufferPointer<Int>.allocate(capacity: threads)
        nonisolated(unsafe) let results = counts
        let processorStart = processorSeconds()
        let start = DispatchTime.now().uptimeNanoseconds
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            let from = paths.count * thread / threads
            results[thread] = read(
                paths[from..<paths.count * (thread + 1) / threads], encodes: encodes)
        }
        seconds.append(Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9)
        processor.append(processorSeconds() - processorStart)
        notes = counts.reduce(0, +)
        counts.deallocate()
    }
    seconds.removeFirst()  // the first fills the file cache
    processor.removeFirst()
    let median = seconds.sorted()[seconds.count / 2]
    let best = seconds.min() ?? median
    func rates(_ time: Double) -> [String: Double] {
        [
            "files_per_s": (Double(paths.count) / time).rounded(),
            "mb_per_s": (Double(byteCount) / time / 1e5).rounded() / 10,
            "notes_per_s": (Double(notes) / time).rounded(),
        ]
    }
    print(
        json([
            "lib": encodes ? "Cadenza, read and encode" : "Cadenza", "threads": threads,
            "files": paths.count, "notes": notes,
            "median": rates(median), "best": rates(best), "seconds": seconds,
            "processor_seconds": processor,
            "files_per_processor_s": (Double(paths.count) / (processor.min() ?? 1)).rounded(),
            "peak_mib": peakMemoryBytes() >> 20,
        ]))

case "notes":
    // For every file: the number of notes and of pedal changes, then per note onset, offset, pitch
    // and velocity, then per pedal change time and value; all little-endian float64.
    guard arguments.count >= 4 else { fail("usage: MIDIBenchmark notes LIST OUT") }
    var values: [Double] = []
    for path in paths {
        let performance =
            (try? MIDIFile(path: path).performance(includesDrums: true)) ?? Performance()
        values += [Double(performance.notes.count), Double(performance.pedal.count)]
        for note in performance.notes {
            values += [
                note.onsetSeconds, note.offsetSeconds, Double(note.pitch), Double(note.velocity),
            ]
        }
        for change in performance.pedal { values += [change.timeSeconds, Double(change.value)] }
    }
    do {
        try values.withUnsafeBytes { Data($0) }.write(to: URL(fileURLWithPath: arguments[3]))
    } catch {
        fail("\(arguments[3]): \(error.localizedDescription)")
    }

case "report":
    for path in paths {
        var line: [String: Any] = ["path": path]
        do {
            let file = try MIDIFile(path: path)
            line["notes"] = file.tracks.indices.prefix(file.format == .sequences ? .max : 1).reduce(
                0
            ) {
                $0 + file.score(sequence: $1).notes.count
            }
            line["tracks"] = file.tracks.count
            line["events"] = file.tracks.reduce(0) { $0 + $1.count }
            line["diagnostics"] = file.diagnostics.prefix(5).map {
                "byte \($0.byteOffset): \($0.found); \($0.assumed)"
            }
            line["diagnostic_count"] = file.diagnostics.count
            line["hanging_notes"] = file.hangingNotes().count
            let again = try MIDIFile(bytes: file.encoded())
            line["same_again"] = again == file
            let bytes = FileManager.default.contents(atPath: path).map(Array.init) ?? []
            line["same_bytes"] =
                file.encoded() == bytes
                || file.encoded(WritingOptions(usesRunningStatus: false)) == bytes
        } catch {
            line["error"] = "\(error)"
        }
        do {
            _ = try MIDIFile(path: path, mode: .strict)
        } catch {
            line["strict"] = "\(error)"
        }
        line["skip_track_tracks"] = (try? MIDIFile(path: path, mode: .skipTrack))?.tracks.count
        print(json(line))
    }

case "memory":
    let before = peakMemoryBytes()
    guard let file = try? MIDIFile(path: paths[0]) else { fail("\(paths[0]): cannot be read") }
    let afterReading = peakMemoryBytes()
    let notes = file.performance(includesDrums: true).notes.count
    print(
        json([
            "path": paths[0], "notes": notes, "start_mib": Double(before) / 1_048_576,
            "peak_read_mib": Double(afterReading) / 1_048_576,
            "peak_notes_mib": Double(peakMemoryBytes()) / 1_048_576,
        ]))

case "rolls":
    let pieces = paths.compactMap { try? MIDIFile(path: $0).performance(includesDrums: true) }
    guard !pieces.isEmpty else { fail("\(arguments[2]): none of its files can be read") }
    let repeats = max(1, option("--repeats", default: 5))
    /// Microseconds of processor time a piece, the median of several passes, and frames in all.
    func measure(_ frameCount: (Performance) -> Int?) -> (microseconds: Double, frames: Int) {
        var frames = 0
        let passes = (0...repeats).map { _ in
            let start = processorSeconds()
            frames = pieces.reduce(0) { $0 + (frameCount($1) ?? 0) }
            return processorSeconds() - start
        }
        // The first warms the memory up.
        let median = passes.dropFirst().sorted()[repeats / 2]
        return (median * 1e6 / Double(pieces.count), frames)
    }
    let floats = measure { try? PianoRoll($0).frameCount }
    let bits = measure { try? BinaryRoll($0).frameCount }
    print(
        json([
            "lib": "Cadenza", "pieces": pieces.count, "frames": floats.frames,
            "notes": pieces.reduce(0) { $0 + $1.notes.count },
            "float32_us_per_piece": floats.microseconds.rounded(),
            "bits_us_per_piece": bits.microseconds.rounded(),
        ]))

default: fail("\(arguments[1]): no such command; there are speed, notes, report, memory and rolls")
}
