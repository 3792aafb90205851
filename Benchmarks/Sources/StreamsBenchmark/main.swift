import AudioCore
import Foundation
import ListeningModels
import NeuralNetworks

// StreamsBenchmark RECORDING WEIGHTS [THREADS [STREAMS...]]: how many pianos can be heard live at once?
//
// Every stream gets chunks of 1,024 frames at 44.1 kHz in real time, no two streams of a thread at the same moment. A
// chunk's delay is the time from its arrival to when all that it tells is known: waiting for other streams and
// computing. One line of JSON a number of streams, 10 seconds each.

let arguments = CommandLine.arguments
guard arguments.count >= 3 else {
    FileHandle.standardError.write(
        Data("usage: StreamsBenchmark RECORDING WEIGHTS [THREADS [STREAMS...]]\n".utf8))
    exit(64)
}
let seconds = 10.0
let chunks = Chunks(try Recording(path: arguments[1], sampleRate: Chunks.sampleRate).sound.samples)
let transcriber = try PianoTranscriber(Checkpoint(path: arguments[2]))
let threadCount = max(1, arguments.count > 3 ? Int(arguments[3]) ?? 1 : 2)
let given = arguments.dropFirst(4).compactMap { Int($0) }

for count in given.isEmpty ? [2, 10, 25, 50, 75, 100, 125, 150] : given {
    let listeners = (0..<threadCount).map { thread in
        Listener(
            transcriber, streams: (count + thread) / threadCount, chunks: chunks)
    }
    let begin = Listener.now() + 0.2
    for listener in listeners { listener.start(at: begin, seconds: seconds) }
    for listener in listeners { listener.wait() }
    let delays = listeners.flatMap(\.delays).sorted()
    let work = listeners.reduce(0) { $0 + $1.workSeconds } / seconds / Double(threadCount)
    func milliseconds(_ share: Double) -> String {
        String(format: "%.2f", 1000 * delays[Int(share * Double(delays.count - 1))])
    }
    print(
        """
        {"streams": \(count), "threads": \(threadCount), "busy": \(String(format: "%.2f", work)), \
        "delay_ms_p50": \(milliseconds(0.5)), "delay_ms_p95": \(milliseconds(0.95)), \
        "delay_ms_max": \(milliseconds(1))}
        """)
}
