import Foundation
import NeuralNetworks
import Training

/// What a run is asked for, as its checkpoints keep it.
protocol StoredRequest: Codable {
    /// The name under which checkpoints keep it; each kind of run has its own.
    static var storedName: String { get }

    /// What is wrong with the values, or `nil`.
    var fault: String? { get }

    /// Reads a stored request.
    ///
    /// - Throws: what tells that the text is none.
    init(stored: String) throws
}

extension StoredRequest {
    init(stored: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(stored.utf8))
    }

    /// Where checkpoints keep the request and how far its training has come.
    fileprivate static var requestKey: String { storedName + ".request" }
    fileprivate static var stateKey: String { storedName + ".state" }
}

/// Where a run goes on as if it had never stopped: its last checkpoint with the request and the state
/// of training in it.
struct ResumePoint<Request: StoredRequest> {
    let checkpoint: Checkpoint
    let request: Request
    let state: TrainingState

    /// Reads a run's last checkpoint.
    ///
    /// - Throws: `FileError` or `CheckpointError` naming the file.
    init(path: String) throws {
        checkpoint = try Checkpoint(path: path)
        guard let request = checkpoint.metadata[Request.requestKey],
            let state = checkpoint.metadata[Request.stateKey]
        else {
            throw CheckpointError(
                .mismatch, path: path, message: "it holds no state of training to resume from")
        }
        do {
            self.request = try Request(stored: request)
            self.state = try JSONDecoder().decode(TrainingState.self, from: Data(state.utf8))
        } catch {
            throw CheckpointError(
                .malformed, path: path, message: "its state of training cannot be read: \(error)")
        }
        if let fault = self.request.fault ?? self.state.fault {
            throw CheckpointError(.malformed, path: path, message: fault)
        }
    }
}

extension Checkpoint {
    /// Adds to a model's checkpoint what a ``ResumePoint`` reads.
    ///
    /// - Throws: `EncodingError`.
    mutating func keep<Request: StoredRequest, Batch>(
        _ request: Request, _ trainer: Trainer<Batch>
    ) throws {
        metadata[Request.requestKey] = try Checkpoint.text(request)
        metadata[Request.stateKey] = try Checkpoint.text(trainer.state)
        entries.merge(trainer.stateEntries()) { _, new in new }
    }

    /// A value as a text of the header.
    ///
    /// - Throws: `EncodingError`.
    static func text(_ value: some Encodable) throws -> String {
        String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
    }
}
