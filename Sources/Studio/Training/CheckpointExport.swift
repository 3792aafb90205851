import FrameModels
import NeuralNetworks
import Requests
import Support

/// Makes a checkpoint to pass on: weights and description alone, in half precision; of several, the mean
/// of their weights.
public struct CheckpointExport {
    /// A checkpoint's name or path, or a run's folder, whose best checkpoint is taken.
    public var model: String
    /// Other checkpoints of the same make; what they have learnt apart from each other is averaged away,
    /// and training may go on from there (Wortsman et al., ICML 2022).
    public var others: [String] = []
    /// What is said of the data that it learnt from; what the checkpoint says by default.
    public var data: String?
    public var licence: String?
    /// Whether the checkpoint itself may be written over.
    public var force = false
    /// Whether weights are rounded to 16 bits.
    public var isHalfPrecision = true

    public init(model: String) {
        self.model = model
    }

    /// Writes the file.
    ///
    /// - Throws: `RequestError` for a place that would lose something; `CheckpointError` for another
    ///   checkpoint of a different make; errors that name the file at fault.
    public func write(to path: String, folders: ProjectFolders = ProjectFolders()) throws {
        let library = ModelLibrary(folders)
        let sourcePath = try library.path(model)
        let otherPaths = try others.map { try library.path($0) }
        var outputs = OutputFiles(reading: [sourcePath] + otherPaths, replacesInputs: force)
        outputs.add(path, .checkpoint, by: .output)
        try outputs.check()
        let source = try Checkpoint(path: sourcePath)
        let model = try source.makeTrainingModel()
        try merge(otherPaths.map { try Checkpoint(path: $0) }, of: source, into: model)
        var info = source.info
        info.data = data ?? info.data
        info.licence = licence ?? info.licence
        try Checkpoint(
            of: model, info: info, dtype: isHalfPrecision ? .float16 : .float32
        ).write(to: path)
    }

    /// Gives a model of the first checkpoint the mean of its weights and those of the others.
    private func merge(
        _ others: [Checkpoint], of source: Checkpoint, into model: any MusicModel
    ) throws {
        let models = try others.map { other in
            guard
                other.architecture == source.architecture,
                other.configuration == source.configuration
            else {
                throw CheckpointError(
                    .mismatch, path: other.path,
                    message: "it is made otherwise than \(source.path): the two have no mean")
            }
            return try other.makeTrainingModel().namedTensors.map(\.tensor.elements)
        }
        guard !models.isEmpty else { return }
        for (index, place) in model.namedTensors.enumerated() {
            place.tensor.updateElements { values in
                for element in values.indices {
                    let sum = models.reduce(values[element]) { $0 + $1[index][element] }
                    values[element] = sum / Float(models.count + 1)
                }
            }
        }
    }
}
