import AudioCore
import Foundation
import ListeningModels
import Support

/// Images of sounds of intervals, with what is known of each.
public struct IntervalSet: Sendable {
    public let specifications: [IntervalSpecification]
    /// As many, of one size.
    public let images: [SoundImage]

    /// Makes the sounds of a recipe's part and what is seen of them, or reads what was seen before.
    ///
    /// - Parameters:
    ///   - part: of the recipe.
    ///   - recipe: of the set.
    ///   - features: what is seen.
    ///   - synthesizer: makes the sounds.
    ///   - cacheFolder: where images are kept; `nil` keeps none.
    ///   - threads: how many work at once.
    ///   - progress: called with the number of sounds done, from any thread; may throw to end the work.
    /// - Throws: `FileError` for a SoundFont that is broken; `RenderingError`; what `progress` throws.
    public init(
        _ part: IntervalRecipe.Part, of recipe: IntervalRecipe, features: IntervalFeatures,
        by synthesizer: IntervalSynthesizer, cacheFolder: String? = nil, threads: Int,
        progress: @escaping @Sendable (Int) throws -> Void = { _ in }
    ) throws {
        specifications = recipe.specifications(
            of: part,
            keys: try synthesizer.keys(cacheFolder: cacheFolder, threads: threads).clear)
        let key = Self.cacheKey(part, recipe, features, synthesizer)
        let path = cacheFolder.map { "\($0)/intervals-\(key).cache" }
        if let path, let known = Self.read(path, count: specifications.count, features) {
            images = known
            return
        }
        let counter = Counter(progress)
        let analyzers = Analyzers(features)
        let resampler = Resampler(
            from: IntervalSound.sampleRate, to: IntervalFeatures.sampleRate)
        images = try synthesizer.map(specifications, threads: threads) { _, samples in
            try counter.count()
            let sound = resampler(
                AudioBuffer(
                    samples: samples, channelCount: 1, sampleRate: IntervalSound.sampleRate))
            return analyzers.image(of: sound.samples)
        }
        if let path, let cacheFolder {
            // A cache that cannot be written only costs time.
            try? FileManager.default.createDirectory(
                atPath: cacheFolder, withIntermediateDirectories: true)
            try? Files.writeAtomically(images.flatMap(\.values), to: path)
        }
    }

    /// Counts sounds on several threads.
    private final class Counter: @unchecked Sendable {
        private let lock = NSLock()
        private var done = 0
        private let progress: @Sendable (Int) throws -> Void

        init(_ progress: @escaping @Sendable (Int) throws -> Void) { self.progress = progress }

        func count() throws {
            let done = lock.withLock {
                self.done += 1
                return self.done
            }
            try progress(done)
        }
    }

    /// Analysers that threads borrow.
    private final class Analyzers: @unchecked Sendable {
        private let lock = NSLock()
        private var idle: [IntervalAnalyzer] = []
        private let features: IntervalFeatures

        init(_ features: IntervalFeatures) { self.features = features }

        func image(of samples: [Float]) -> SoundImage {
            var analyzer = lock.withLock { idle.popLast() } ?? IntervalAnalyzer(features)
            defer { lock.withLock { idle.append(analyzer) } }
            return analyzer(samples)
        }
    }

    // MARK: Cache

    /// A name for all that decides what the images are.
    private static func cacheKey(
        _ part: IntervalRecipe.Part, _ recipe: IntervalRecipe, _ features: IntervalFeatures,
        _ synthesizer: IntervalSynthesizer
    ) -> String {
        var hash = ContentHash()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let size = synthesizer.soundFontPath.flatMap {
            try? FileManager.default.attributesOfItem(atPath: $0)[.size] as? Int
        }
        // Raised with the way sounds are made or looked at.
        let version = 6
        let text =
            "\(version) \(part.rawValue) \(features.rawValue) "
            + "\(synthesizer.soundFontPath ?? "") \(size ?? 0) "
            + synthesizer.recordings.sorted { $0.key < $1.key }
            .map { "\($0.key) \($0.value.keys.sorted())" }.joined()
            + String(decoding: (try? encoder.encode(recipe)) ?? Data(), as: UTF8.self)
        Array(text.utf8).withUnsafeBytes { hash.combine($0) }
        return String(hash.value, radix: 16)
    }

    /// Images of sounds of the usual length; `nil` where the file is not there or not whole.
    private static func read(
        _ path: String, count: Int, _ features: IntervalFeatures
    ) -> [SoundImage]? {
        let samples = Int(IntervalSound.seconds * Double(IntervalFeatures.sampleRate))
        let height = features.height(sampleCount: samples)
        let size = height * features.width * features.channels
        guard let bytes = try? Files.read(path), bytes.count == count * size else { return nil }
        return (0..<count).map {
            SoundImage(
                values: Array(bytes[$0 * size..<($0 + 1) * size]), height: height,
                width: features.width, channels: features.channels)
        }
    }
}
