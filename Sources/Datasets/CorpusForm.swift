import MusicCore
import PianoRolls

/// A form in which a corpus is encoded, kept in a cache file, and read.
protocol CorpusForm: Sendable {
    /// An encoded file.
    associatedtype Encoded: Sendable
    associatedtype Corpus: Sendable

    /// All settings that show in what is encoded.
    var settings: String { get }
    /// What the names of cache files begin with.
    var cachePrefix: String { get }
    /// What becomes of the sustain pedal as a file is read.
    var pedal: PedalPolicy { get }

    func encode(_ performance: Performance, file: SourceFile) throws -> Encoded
    /// A corpus in memory.
    func corpus(_ encoded: [Encoded]) -> Corpus
    func read(_ cachePath: String, source: UInt64) -> Corpus?
    func write(_ encoded: [Encoded], to cachePath: String, source: UInt64) throws
    /// The names of the pieces.
    func names(of corpus: Corpus) -> [String]
}

/// Binary rolls.
struct RollForm: CorpusForm {
    let options: RollOptions
    let pedal: PedalPolicy

    struct Encoded: Sendable {
        let piece: RollCorpus.Piece
        let planes: (down: BinaryRoll, onset: BinaryRoll)
    }

    var settings: String {
        "\(options.frameRate) Hz, \(options.maxSeconds ?? .infinity) s, pedal \(pedal)"
    }

    var cachePrefix: String { "rolls" }

    func encode(_ performance: Performance, file: SourceFile) throws -> Encoded {
        let planes = try BinaryRoll.planes(of: performance, options: options)
        let end = options.maxSeconds ?? .infinity
        let noteCount = performance.notes.reduce(0) {
            $0 + (Keyboard.key(ofPitch: $1.pitch) != nil && $1.onsetSeconds < end ? 1 : 0)
        }
        return Encoded(
            piece: RollCorpus.Piece(
                name: file.name, composer: file.composer, title: file.title, split: file.split,
                frameCount: planes.down.frameCount, noteCount: noteCount),
            planes: planes)
    }

    func corpus(_ encoded: [Encoded]) -> RollCorpus {
        RollCorpus(
            pieces: encoded.map(\.piece), rolls: encoded.map(\.planes),
            frameRate: options.frameRate)
    }

    func read(_ cachePath: String, source: UInt64) -> RollCorpus? {
        RollCache.read(cachePath, source: source)
    }

    func write(_ encoded: [Encoded], to cachePath: String, source: UInt64) throws {
        try RollCache.write(
            pieces: encoded.map(\.piece), rolls: encoded.map(\.planes),
            frameRate: options.frameRate, to: cachePath, source: source)
    }

    func names(of corpus: RollCorpus) -> [String] { corpus.pieces.map(\.name) }
}

/// Notes and pedal.
struct PerformanceForm: CorpusForm {
    let maxSeconds: Double?

    var settings: String { "\(maxSeconds ?? .infinity) s" }

    var cachePrefix: String { "performances" }

    var pedal: PedalPolicy { .keep }

    func encode(_ performance: Performance, file: SourceFile) throws -> PackedPerformance {
        try PackedPerformance(
            performance, maxSeconds: maxSeconds, name: file.name, composer: file.composer,
            title: file.title, split: file.split)
    }

    func corpus(_ encoded: [PackedPerformance]) -> PerformanceCorpus { PerformanceCorpus(encoded) }

    func read(_ cachePath: String, source: UInt64) -> PerformanceCorpus? {
        PerformanceCache.read(cachePath, source: source)
    }

    func write(_ encoded: [PackedPerformance], to cachePath: String, source: UInt64) throws {
        try PerformanceCache.write(encoded, to: cachePath, source: source)
    }

    func names(of corpus: PerformanceCorpus) -> [String] { corpus.pieces.map(\.name) }
}
