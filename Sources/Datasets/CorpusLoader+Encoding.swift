import Foundation
import MIDIFiles
import MusicCore
import PianoRolls
import Support
import Synchronization

extension CorpusLoader {
    /// One building at a time in a process, because the temporary name of a cache file holds the
    /// process number only.
    private static let building = Mutex(())

    /// Gets the rolls of files from the cache or makes them.
    func encode(
        _ files: [SourceFile], skipsUnreadable: Bool, notices: [String],
        progress: (@Sendable (Int, Int) -> Void)?
    ) throws -> Result {
        let fingerprint = SourceFile.fingerprint(of: files, settings: settings)
        let cachePath = cacheFolder.map { ($0 as NSString).appendingPathComponent(cacheName) }
        return try CorpusLoader.building.withLock { _ in
            if let cachePath, let corpus = RollCache.read(cachePath, source: fingerprint) {
                let left = Set(corpus.pieces.map(\.name))
                return Result(
                    corpus: corpus,
                    notices: notices
                        + files.lazy.map(\.name).filter { !left.contains($0) }
                        .map { "\($0) is left out: it could not be read" },
                    isFromCache: true)
            }
            return try build(
                files, skipsUnreadable: skipsUnreadable, notices: notices, fingerprint: fingerprint,
                cachePath: cachePath, progress: progress)
        }
    }

    /// All settings that show in the rolls.
    private var settings: String {
        "\(rollOptions.frameRate) Hz, \(rollOptions.maxSeconds ?? .infinity) s, pedal \(pedal)"
    }

    /// One name for each data set and settings, so that several keep their caches side by side.
    private var cacheName: String {
        var hash = ContentHash()
        hash.combine(URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
        hash.combine(settings)
        let digits = String(hash.value, radix: 16)
        return "rolls-\(String(repeating: "0", count: 16 - digits.count))\(digits).cache"
    }

    private func build(
        _ files: [SourceFile], skipsUnreadable: Bool, notices: [String], fingerprint: UInt64,
        cachePath: String?, progress: (@Sendable (Int, Int) -> Void)?
    ) throws -> Result {
        let (options, pedal) = (rollOptions, pedal)
        // A data set with checksums has no faults to repair; own music may.
        let mode: ReadingMode = skipsUnreadable ? .recover : .strict
        let doneCount = Mutex(0)
        let outcomes = try parallelMap(count: files.count, threadCount: threadCount) { index in
            let outcome = Outcome(files[index], options: options, pedal: pedal, mode: mode)
            if case .unreadable(let error) = outcome, !skipsUnreadable { throw error }
            let done = doneCount.withLock { count in
                count += 1
                return count
            }
            progress?(done, files.count)
            return outcome
        }
        var notices = notices
        var pieces: [RollCorpus.Piece] = []
        var rolls: [(down: BinaryRoll, onset: BinaryRoll)] = []
        for outcome in outcomes {
            switch outcome {
            case .encoded(let piece, let down, let onset):
                pieces.append(piece)
                rolls.append((down, onset))
            case .unreadable(let error):
                notices.append("left out: \(error)")
            }
        }
        guard !pieces.isEmpty else {
            throw DatasetError(
                .empty, path: path,
                message: "none of its \(files.count) MIDI files could be read"
                    + (notices.first.map { "; \($0)" } ?? ""))
        }
        if let cachePath {
            do {
                try RollCache.write(
                    pieces: pieces, rolls: rolls, frameRate: options.frameRate, to: cachePath,
                    source: fingerprint)
                if let corpus = RollCache.read(cachePath, source: fingerprint) {
                    return Result(corpus: corpus, notices: notices, isFromCache: false)
                }
            } catch {
                notices.append("the encoded data stays in memory only: \(error)")
            }
        }
        return Result(
            corpus: RollCorpus(pieces: pieces, rolls: rolls, frameRate: options.frameRate),
            notices: notices, isFromCache: false)
    }
}

/// What became of a file.
private enum Outcome: Sendable {
    case encoded(RollCorpus.Piece, down: BinaryRoll, onset: BinaryRoll)
    case unreadable(DatasetError)

    init(_ file: SourceFile, options: RollOptions, pedal: PedalPolicy, mode: ReadingMode) {
        do {
            let midi = try MIDIFile(path: file.path, mode: mode)
            let performance = midi.performance(pedal: pedal)
            let (down, onset) = try BinaryRoll.planes(of: performance, options: options)
            let end = options.maxSeconds ?? .infinity
            let noteCount = performance.notes.reduce(0) {
                $0 + (Keyboard.key(ofPitch: $1.pitch) != nil && $1.onsetSeconds < end ? 1 : 0)
            }
            let piece = RollCorpus.Piece(
                name: file.name, composer: file.composer, title: file.title, split: file.split,
                frameCount: down.frameCount, noteCount: noteCount)
            self = .encoded(piece, down: down, onset: onset)
        } catch {
            let text = "\(error)"
            let prefix = "\(file.path): "
            self = .unreadable(
                DatasetError(
                    .unreadableFile, path: file.path,
                    message: text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text))
        }
    }
}
