import Foundation
import FrameModels
import NeuralNetworks
import PianoRolls
import Support

/// A checkpoint whose models requests use.
public struct ModelSource {
    /// What is known of the model. Where models are shared, its weights are not kept beside them.
    public let checkpoint: Checkpoint
    /// Whether others may use the same models at the same time: they must not be changed then.
    public let isShared: Bool
    private let make: (MusicStyle) throws -> any MusicModel

    /// Models of the caller's own.
    public init(_ checkpoint: Checkpoint) {
        self.init(checkpoint, isShared: false) { try checkpoint.makeModel(style: $0) }
    }

    fileprivate init(
        _ checkpoint: Checkpoint, isShared: Bool,
        make: @escaping (MusicStyle) throws -> any MusicModel
    ) {
        (self.checkpoint, self.isShared, self.make) = (checkpoint, isShared, make)
    }

    /// The model that plays music of a style.
    ///
    /// - Throws: `CheckpointError` naming the parameter that does not fit.
    public func model(_ style: MusicStyle) throws -> any MusicModel { try make(style) }
}

/// Models in memory, for all requests of a program: each is read once and kept while there is room.
///
/// A file is known by its path, size, number and time of change, so that one which has been replaced is
/// read anew. Of those that do not fit, the one that was used longest ago goes first; whoever still
/// uses it keeps it alive.
///
/// `@unchecked Sendable`: what changes is changed under the lock alone, and models that are shared are
/// not changed at all.
public final class ModelCache: @unchecked Sendable {
    private struct File: Hashable {
        let path: String
        let size: UInt64
        let number: UInt64
        let changed: Date
    }

    private struct Entry {
        let file: File
        let checkpoint: Checkpoint
        let byteCountOfOne: Int
        var models: [MusicStyle: any MusicModel] = [:]

        var byteCount: Int { byteCountOfOne * models.count }
    }

    /// A parameter as float32, and packed for products.
    private static let bytesPerParameter = 8

    private let maximumBytes: Int
    private let lock = NSLock()
    /// The one that was used last at the end.
    private var entries: [Entry] = []
    private var loads = 0
    private var fingerprints: [String: (file: File, value: UInt64)] = [:]

    /// - Parameter maximumBytes: room for models; 0 keeps none, and every request has its own.
    public init(maximumBytes: Int = 0) {
        self.maximumBytes = maximumBytes
    }

    /// How many models are kept, their size in bytes, and how many were made so far.
    public var figures: (models: Int, bytes: Int, loads: Int) {
        lock.withLock {
            (
                entries.reduce(0) { $0 + $1.models.count },
                entries.reduce(0) { $0 + $1.byteCount }, loads
            )
        }
    }

    /// The models of a checkpoint.
    ///
    /// - Parameter path: of the file.
    /// - Returns: what makes or finds its models.
    /// - Throws: `FileError` or `CheckpointError` naming the file.
    public func source(at path: String) throws -> ModelSource {
        guard maximumBytes > 0, let file = ModelCache.file(path) else {
            return ModelSource(try Checkpoint(path: path))
        }
        let known = lock.withLock { entries.first { $0.file == file }?.checkpoint }
        let checkpoint = try known ?? Checkpoint(path: path)
        var described = checkpoint
        described.entries = [:]
        return ModelSource(described, isShared: true) { [self, described] style in
            try model(style, of: file, described) {
                try (known == nil ? checkpoint : Checkpoint(path: path)).makeModel(style: style)
            }
        }
    }

    /// The fingerprint of a checkpoint's bytes, which are read once while the file stays what it is.
    ///
    /// - Throws: `FileError` naming the file.
    public func fingerprint(at path: String) throws -> UInt64 {
        let file = ModelCache.file(path)
        if let known = lock.withLock({ fingerprints[path] }), known.file == file {
            return known.value
        }
        let value = ContentHash.of(try Files.read(path))
        if let file { lock.withLock { fingerprints[path] = (file, value) } }
        return value
    }

    /// Whoever wants a model that another one is reading waits for it.
    private func model(
        _ style: MusicStyle, of file: File, _ checkpoint: Checkpoint,
        make: () throws -> any MusicModel
    ) throws -> any MusicModel {
        try lock.withLock {
            var entry = Entry(
                file: file, checkpoint: checkpoint,
                byteCountOfOne: ModelCache.bytesPerParameter
                    * (try checkpoint.modelConfiguration.parameterCount))
            if let place = entries.firstIndex(where: { $0.file == file }) {
                entry = entries.remove(at: place)
            }
            // A file that was replaced does not come back.
            entries.removeAll { $0.file.path == file.path }
            defer {
                entries.append(entry)
                makeRoom()
            }
            if let known = entry.models[style] { return known }
            let model = try make()
            loads += 1
            entry.models[style] = model
            return model
        }
    }

    private func makeRoom() {
        var bytes = entries.reduce(0) { $0 + $1.byteCount }
        while bytes > maximumBytes, let oldest = entries.first {
            bytes -= oldest.byteCount
            entries.removeFirst()
        }
    }

    private static func file(_ path: String) -> File? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let size = attributes[.size] as? NSNumber,
            let number = attributes[.systemFileNumber] as? NSNumber,
            let changed = attributes[.modificationDate] as? Date
        else { return nil }
        return File(
            path: path, size: size.uint64Value, number: number.uint64Value, changed: changed)
    }
}

extension MusicModel {
    /// A model with the same weights, for whoever changes them.
    ///
    /// - Throws: `CheckpointError` where the weights are not finite.
    public func copy() throws -> any MusicModel {
        let checkpoint = try Checkpoint(of: self, info: Checkpoint.Info())
        return try checkpoint.makeTrainingModel()
    }
}
