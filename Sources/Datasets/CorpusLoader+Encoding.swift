import Foundation
import MIDIFiles
import MusicCore
import Support
import Synchronization

extension CorpusLoader {
    /// The MIDI files of a data set.
    struct Sources {
        let files: [SourceFile]
        /// Whether broken files are left out instead of refused.
        let skipsUnreadable: Bool
        /// Sentences for the user.
        let notices: [String]
    }

    /// One building at a time in a process: a second one then finds the first one's cache.
    private static let building = Mutex(())

    /// Gets the corpus from the cache or makes it.
    func encode(
        _ sources: Sources, progress: (@Sendable (Int, Int) -> Void)?
    ) throws -> Result {
        let fingerprint = SourceFile.fingerprint(of: sources.files, settings: settings)
        let cachePath = cacheFolder.map { ($0 as NSString).appendingPathComponent(cacheName) }
        return try CorpusLoader.building.withLock { _ in
            if let cachePath, let corpus = PerformanceCache.read(cachePath, source: fingerprint) {
                let left = Set(corpus.pieces.map(\.name))
                return Result(
                    corpus: corpus,
                    notices: sources.notices
                        + sources.files.lazy.map(\.name).filter { !left.contains($0) }
                        .map { "\($0) is left out: it could not be read" },
                    isFromCache: true)
            }
            return try build(
                sources, fingerprint: fingerprint, cachePath: cachePath, progress: progress)
        }
    }

    /// All settings that show in what is encoded.
    private var settings: String { "\(maxSeconds ?? .infinity) s, pedal \(pedal)" }

    /// One name for each data set and settings, so that several keep their caches side by side.
    private var cacheName: String {
        var hash = ContentHash()
        hash.combine(URL(fileURLWithPath: path).resolvingSymlinksInPath().path)
        hash.combine(settings)
        let digits = String(hash.value, radix: 16)
        return "performances-\(String(repeating: "0", count: 16 - digits.count))\(digits).cache"
    }

    private func build(
        _ sources: Sources, fingerprint: UInt64, cachePath: String?,
        progress: (@Sendable (Int, Int) -> Void)?
    ) throws -> Result {
        let files = sources.files
        let skipsUnreadable = sources.skipsUnreadable
        let doneCount = Mutex(0)
        let outcomes = try parallelMap(count: files.count, threadCount: threadCount) { index in
            // A data set with checksums has no faults to repair; own music may.
            let outcome = Outcome(
                files[index], maxSeconds: maxSeconds, pedal: pedal,
                mode: skipsUnreadable ? .recover : .strict)
            if case .unreadable(let error) = outcome, !skipsUnreadable { throw error }
            let done = doneCount.withLock { count in
                count += 1
                return count
            }
            progress?(done, files.count)
            return outcome
        }
        var notices = sources.notices
        var encoded: [PackedPerformance] = []
        for outcome in outcomes {
            switch outcome {
            case .encoded(let piece): encoded.append(piece)
            case .unreadable(let error): notices.append("left out: \(error)")
            }
        }
        guard !encoded.isEmpty else {
            throw DatasetError(
                .empty, path: path,
                message: "none of its \(files.count) MIDI files could be read"
                    + (notices.first.map { "; \($0)" } ?? ""))
        }
        if let cachePath {
            do {
                try PerformanceCache.write(encoded, to: cachePath, source: fingerprint)
                if let corpus = PerformanceCache.read(cachePath, source: fingerprint) {
                    return Result(corpus: corpus, notices: notices, isFromCache: false)
                }
            } catch {
                notices.append("the encoded data stays in memory only: \(error)")
            }
        }
        return Result(corpus: PerformanceCorpus(encoded), notices: notices, isFromCache: false)
    }
}

/// What became of a file.
private enum Outcome: Sendable {
    case encoded(PackedPerformance)
    case unreadable(DatasetError)

    init(_ file: SourceFile, maxSeconds: Double?, pedal: PedalPolicy, mode: ReadingMode) {
        do {
            let midi = try MIDIFile(path: file.path, mode: mode).checkingLength()
            self = .encoded(
                try PackedPerformance(
                    midi.performance(pedal: pedal), maxSeconds: maxSeconds, name: file.name,
                    composer: file.composer, title: file.title, split: file.split))
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
