import AudioCore
import Datasets
import Foundation
import ListeningModels
import Support

/// Reads the notes of a table from their recordings.
public struct GuitarRecordings: Sendable {
    private let metadata: GuitarMetadata
    private let features: GuitarFeatures
    /// The longest recording that is read, in seconds.
    private static let maximumSeconds = 3600.0

    /// - Parameters:
    ///   - metadata: the table.
    ///   - features: what images are made of.
    public init(_ metadata: GuitarMetadata, features: GuitarFeatures) {
        (self.metadata, self.features) = (metadata, features)
    }

    /// The images of all notes, in the order of the table. Each recording is read once for all its
    /// notes and forgotten; images are kept for the next time.
    ///
    /// - Parameters:
    ///   - cacheFolder: where images are kept; `nil` keeps none.
    ///   - threads: how many work at once.
    ///   - progress: called with the number of recordings done, from any thread; may throw to end it.
    /// - Returns: an example for each row.
    /// - Throws: `FileError` naming a recording, `DatasetError` naming the table's line, and what
    ///   `progress` throws.
    public func examples(
        cacheFolder: String? = nil, threads: Int,
        progress: @escaping @Sendable (Int) throws -> Void = { _ in }
    ) throws -> [GuitarExample] {
        let cache = ImageCache(
            folder: cacheFolder, name: "guitar-\(features.rawValue)", key: cacheKey(),
            width: features.width)
        let notes = metadata.notes
        let seconds: [Double]
        let images: [SoundImage]
        if let known = cache.read(count: notes.count) {
            (images, seconds) = (known.map(\.image), known.map(\.seconds))
        } else {
            let read = try readImages(threads: threads, progress)
            (images, seconds) = (read.map(\.image), read.map(\.seconds))
            cache.write(read)
        }
        return notes.indices.map { index in
            let note = notes[index]
            let file = (note.source as NSString).lastPathComponent
            return GuitarExample(
                image: images[index], kind: note.kind, subset: note.subset,
                origin: note.onsetSeconds > 0 ? "\(file) at \(note.onsetSeconds) s" : file,
                pitch: note.pitch, seconds: seconds[index])
        }
    }

    /// One note's sound at ``GuitarFeatures/sampleRate``.
    ///
    /// - Throws: as ``examples(cacheFolder:threads:progress:)``.
    public func sound(_ index: Int) throws -> AudioBuffer {
        let note = metadata.notes[index]
        return AudioBuffer(
            samples: try samples(of: note, in: recording(note.source)), channelCount: 1,
            sampleRate: GuitarFeatures.sampleRate)
    }

    private func recording(_ path: String) throws -> [Float] {
        try Recording(
            path: path, sampleRate: GuitarFeatures.sampleRate, maximumSeconds: Self.maximumSeconds
        ).sound.samples
    }

    /// Harmonics made of recorded notes by a finger that touches the string; see ``TouchedString``.
    ///
    /// - Parameters:
    ///   - places: of notes in the table; harmonics, dead notes and those that are too high are left out.
    ///   - count: harmonics of each note.
    ///   - random: makes them; the same for the same generator.
    ///   - threads: how many work at once.
    ///   - progress: called with the number of recordings done, from any thread; may throw to end it.
    /// - Returns: examples of the subset "touched string".
    /// - Throws: as ``examples(cacheFolder:threads:progress:)``.
    public func touched(
        _ places: [Int], count: Int, random: RandomGenerator, threads: Int,
        progress: @escaping @Sendable (Int) throws -> Void = { _ in }
    ) throws -> [GuitarExample] {
        let general = places.filter { count > 0 && metadata.notes[$0].kind == .general }
        return try fromRecordings(general, threads: threads, progress) {
            index, samples -> [GuitarExample] in
            guard var string = TouchedString(in: samples, random: random.stream("touch", index))
            else { return [] }
            var analyzer = GuitarAnalyzer(features)
            let file = (metadata.notes[index].source as NSString).lastPathComponent
            return (0..<count).compactMap { number -> GuitarExample? in
                let (harmonic, pitch) = string.harmonic()
                return analyzer(harmonic).map {
                    GuitarExample(
                        image: $0, kind: .harmonic, subset: "touched string",
                        origin: "\(file), touched, \(number + 1)", pitch: pitch,
                        seconds: Double(harmonic.count) / Double(GuitarFeatures.sampleRate))
                }
            }
        }.flatMap(\.self)
    }

    private func readImages(
        threads: Int, _ progress: @escaping @Sendable (Int) throws -> Void
    ) throws -> [ImageCache.Entry] {
        try fromRecordings(Array(metadata.notes.indices), threads: threads, progress) {
            index, samples -> ImageCache.Entry in
            var analyzer = GuitarAnalyzer(features)
            guard let image = analyzer(samples) else {
                let note = metadata.notes[index]
                throw fault(note, "nothing sounds there in \(note.source)")
            }
            let seconds = Double(samples.count) / Double(GuitarFeatures.sampleRate)
            return ImageCache.Entry(image: image, seconds: seconds)
        }
    }

    /// What is made of notes, in the order of their places; each recording is read once.
    private func fromRecordings<Value: Sendable>(
        _ places: [Int], threads: Int, _ progress: @escaping @Sendable (Int) throws -> Void,
        make: @escaping @Sendable (_ place: Int, _ samples: [Float]) throws -> Value
    ) throws -> [Value] {
        let sources = Dictionary(grouping: places) { metadata.notes[$0].source }
            .sorted { $0.value[0] < $1.value[0] }
        let made = try parallelMap(count: sources.count, threadCount: threads) { number in
            try progress(number)
            let recording = try recording(sources[number].key)
            return try sources[number].value.map { place -> (Int, Value) in
                (place, try make(place, samples(of: metadata.notes[place], in: recording)))
            }
        }
        return made.joined().sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func samples(of note: GuitarMetadata.Note, in recording: [Float]) throws -> [Float] {
        let rate = Double(GuitarFeatures.sampleRate)
        let first = Int(note.onsetSeconds * rate)
        guard first < recording.count else {
            let length = Double(recording.count) / rate
            throw fault(
                note,
                "onset_sec \(note.onsetSeconds) lies behind the end of \(note.source) at "
                    + String(format: "%.2f s", length))
        }
        let last = note.offsetSeconds.map { min(recording.count, Int($0 * rate)) }
        return Array(recording[first..<max(first + 1, last ?? recording.count)])
    }

    private func fault(_ note: GuitarMetadata.Note, _ message: String) -> DatasetError {
        DatasetError(.badValue, path: metadata.path, line: note.line, message: message)
    }

    /// Changes with every recording and every note.
    private func cacheKey() -> UInt64 {
        var hash = ContentHash()
        for source in Set(metadata.notes.map(\.source)).sorted() {
            let attributes = try? FileManager.default.attributesOfItem(atPath: source)
            let time = (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            hash.combine("\(source) \(attributes?[.size] as? Int ?? 0) \(time)")
        }
        for note in metadata.notes {
            hash.combine("\(note.source) \(note.onsetSeconds) \(note.offsetSeconds ?? -1)")
        }
        return hash.value
    }
}

/// Images of notes on disk: for each the length of its sound (8 bytes, a double's), its steps of time
/// (8 bytes) and its values.
struct ImageCache {
    struct Entry: Sendable {
        let image: SoundImage
        let seconds: Double
    }

    private let path: String?
    private let folder: String?
    private let width: Int
    /// Raised with the way sounds are looked at.
    private static let version = 2

    /// - Parameters:
    ///   - folder: where it is kept; `nil` keeps nothing.
    ///   - name: what the images are of.
    ///   - key: changes with all that they depend on.
    ///   - width: frequencies of an image.
    init(folder: String?, name: String, key: UInt64, width: Int) {
        (self.folder, self.width) = (folder, width)
        path = folder.map { "\($0)/\(name)-\(Self.version)-\(String(key, radix: 16)).cache" }
    }

    /// All entries; `nil` where the file is not there or not whole.
    func read(count: Int) -> [Entry]? {
        guard let path, let bytes = try? Files.read(path) else { return nil }
        var entries: [Entry] = []
        var place = 0
        func word() -> UInt64? {
            guard place + 8 <= bytes.count else { return nil }
            defer { place += 8 }
            return bytes[place..<place + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) }
        }
        while place < bytes.count {
            guard let seconds = word(), let height = word(), (1...1 << 20).contains(height),
                place + Int(height) * width <= bytes.count
            else { return nil }
            let values = Array(bytes[place..<place + Int(height) * width])
            entries.append(
                Entry(
                    image: SoundImage(
                        values: values, height: Int(height), width: width, channels: 1),
                    seconds: Double(bitPattern: seconds)))
            place += Int(height) * width
        }
        return entries.count == count ? entries : nil
    }

    /// A cache that cannot be written only costs time.
    func write(_ entries: [Entry]) {
        guard let path, let folder else { return }
        try? FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        var bytes: [UInt8] = []
        for entry in entries {
            for word in [entry.seconds.bitPattern, UInt64(entry.image.height)] {
                bytes += (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
            }
            bytes += entry.image.values
        }
        try? Files.writeAtomically(bytes, to: path)
    }
}
