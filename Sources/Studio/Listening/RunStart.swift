import NeuralNetworks
import Requests
import Training

/// Where the training of a listening model begins: anew in a folder of its own, or where it stopped.
struct RunStart<Request: StoredRequest> {
    let folder: RunFolder
    var request: Request
    /// The weights to go on from; `nil` for a new run.
    let checkpoint: Checkpoint?
    let state: TrainingState

    /// A new run.
    ///
    /// - Throws: `RequestError` where the request is faulty or the folder has a run.
    init(_ request: Request, folder: String) throws {
        if let fault = request.fault { throw RequestError(fault) }
        self.folder = RunFolder(folder)
        try self.folder.expectNew()
        self.request = request
        (checkpoint, state) = (nil, TrainingState())
    }

    /// Goes on with a run from its last checkpoint, as if it had never stopped.
    ///
    /// - Throws: `FileError` or `CheckpointError` naming the file.
    init(resuming folder: String) throws {
        self.folder = RunFolder(folder)
        let point = try ResumePoint<Request>(path: self.folder.file(RunFolder.last))
        (request, checkpoint, state) = (point.request, point.checkpoint, point.state)
    }

    /// Puts an optimizer where it was when the run stopped, after the weights have been loaded.
    ///
    /// - Throws: `CheckpointError` when arrays are missing or of another model.
    func restore<Batch>(_ trainer: Trainer<Batch>) throws {
        if let checkpoint {
            try trainer.restore(entries: checkpoint.entries, path: checkpoint.path)
        }
    }
}
