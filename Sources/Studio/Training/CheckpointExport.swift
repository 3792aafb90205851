import FrameModels
import NeuralNetworks
import Requests
import Support

/// Makes a checkpoint to pass on: weights and description alone, in half precision.
public struct CheckpointExport {
    /// A checkpoint's name or path, or a run's folder, whose best checkpoint is taken.
    public var model: String
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
    /// - Throws: `RequestError` for a place that would lose something; errors that name the file at
    ///   fault.
    public func write(to path: String, folders: ProjectFolders = ProjectFolders()) throws {
        let sourcePath = try ModelLibrary(folders).path(model)
        var outputs = OutputFiles(reading: [sourcePath], replacesInputs: force)
        outputs.add(path, .checkpoint, by: .output)
        try outputs.check()
        let source = try Checkpoint(path: sourcePath)
        var info = source.info
        info.data = data ?? info.data
        info.licence = licence ?? info.licence
        try Checkpoint(
            of: try source.makeTrainingModel(), info: info,
            dtype: isHalfPrecision ? .float16 : .float32
        ).write(to: path)
    }
}
