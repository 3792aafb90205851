import Foundation
import ListeningModels
import SoundRendering
import Support

/// The keys at which a SoundFont's programs have the pitch that the key names, measured on the tones.
///
/// A program's name does not tell: the highest samples of a harp may be knocks, those of a glockenspiel
/// have louder partials beside their pitch. A program may sound in another octave, as organs with a deep
/// stop, but then at all its keys: where some lie an octave beside the others, their intervals are not
/// those of the keys. One tone for each key is made and measured (``HeardPitch``),
/// which takes some seconds for all programs; what was found is kept.
struct SoundFontPitches: Sendable {
    /// Keys by program; each of the programs that were asked for.
    let keys: [Int: Set<Int>]

    /// Raised with the way tones are made or measured.
    private static let version = 2
    private static let velocity = 85
    private static let seconds = 0.6

    /// Measures tones, or reads what was found before.
    ///
    /// - Parameters:
    ///   - path: of a SoundFont.
    ///   - candidates: the keys to measure by program, all from 33 on.
    ///   - cacheFolder: where the table is kept; `nil` keeps none.
    ///   - threads: how many work at once.
    /// - Throws: `RenderingError` for a SoundFont that cannot be played.
    init(
        path: String, candidates: [Int: Set<Int>], cacheFolder: String? = nil, threads: Int
    ) throws {
        let cache = cacheFolder.map {
            "\($0)/soundfont-pitches-\(Self.cacheKey(path, candidates)).json"
        }
        if let cache, let bytes = try? Files.read(cache, maximumBytes: 1 << 20),
            let known = try? JSONDecoder().decode([Int: Set<Int>].self, from: Data(bytes)),
            Set(known.keys) == Set(candidates.keys)
        {
            keys = known
            return
        }
        let programs = candidates.sorted { $0.key < $1.key }
        let found = try parallelMap(count: programs.count, threadCount: threads) { number in
            let tones = try SoundFontTones(soundFontPath: path, program: programs[number].key)
            var octaves: [Int: Int] = [:]
            for key in programs[number].value.sorted() {
                let tone = tones.tone(key: key, velocity: Self.velocity, seconds: Self.seconds)
                octaves[key] = HeardPitch(
                    of: tone, sampleRate: IntervalSound.sampleRate, near: key)?.octaves(above: key)
            }
            let usual = octaves.values.sorted()
            return octaves.filter { $0.value == usual[usual.count / 2] }.keys.sorted()
        }
        keys = Dictionary(
            uniqueKeysWithValues: zip(programs, found).map { ($0.key, Set($1)) })
        if let cache, let cacheFolder, let data = try? JSONEncoder().encode(keys) {
            // A cache that cannot be written only costs time.
            try? FileManager.default.createDirectory(
                atPath: cacheFolder, withIntermediateDirectories: true)
            try? Files.writeAtomically(Array(data), to: cache)
        }
    }

    /// A name for all that decides what is found.
    private static func cacheKey(_ path: String, _ candidates: [Int: Set<Int>]) -> String {
        var hash = ContentHash()
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
        hash.combine("\(version) \(path) \(attributes?[.size] as? Int ?? 0) \(time)")
        for (program, keys) in candidates.sorted(by: { $0.key < $1.key }) {
            hash.combine("\(program) \(keys.sorted())")
        }
        return String(hash.value, radix: 16)
    }
}
