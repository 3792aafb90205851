import Foundation
import FrameModels
import MessagePassing
import NeuralNetworks
import Requests
import Support
import Training

/// Trains a model on a data set and keeps its run folder: checkpoints, log and loss curve.
public struct TrainingRun {
    /// How a run ended.
    public enum Outcome: Sendable, Equatable {
        case finished
        /// Stopped on request; the run can be resumed from its folder.
        case interrupted
    }

    /// The run's folder.
    public let folder: String
    public private(set) var request: Request
    /// Where the run resumes, or the beginning.
    let start: Checkpoint?
    let state: TrainingState

    /// A new run in `folder`, which is made.
    ///
    /// - Throws: `RequestError` when the request is faulty.
    public init(_ request: Request, folder: String) throws {
        if let fault = request.fault { throw RequestError(fault) }
        self.request = request
        // The run may be resumed from another folder.
        self.request.dataPath = URL(fileURLWithPath: request.dataPath).standardizedFileURL.path
        self.request.scoresPath = request.scoresPath.map {
            URL(fileURLWithPath: $0).standardizedFileURL.path
        }
        self.folder = folder
        start = nil
        state = TrainingState()
    }

    /// Goes on with the run in `folder` from its last checkpoint, as if it had never stopped.
    ///
    /// - Parameters:
    ///   - folder: holds a run that was begun there.
    ///   - changes: settings in the place of those that the run was begun with, as
    ///     ``Request/change(_:at:)`` takes them.
    /// - Throws: `FileError` or `CheckpointError` naming the file; ``FixedSettings`` and
    ///   `RequestError` for changes that a run cannot take.
    public init(resuming folder: String, changes: JSONValue = .object([:])) throws {
        self.folder = folder
        try TrainingRun.expectRun(in: folder)
        let point = try ResumePoint<Request>(path: folder + "/" + FileName.last)
        var request = point.request
        try request.change(changes, at: point.state)
        if let fault = request.fault { throw RequestError(fault) }
        self.request = request
        (start, state) = (point.checkpoint, point.state)
    }

    /// A folder name for a run that begins now: `run_YYYYMMDD_HHMMSS`.
    public static func folderName(at date: Date = Date()) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.dateFormat = "yyyyMMdd_HHmmss"
        return "run_" + formatter.string(from: date)
    }

    /// Trains, alone or as one of several ranks, each of which reads the data and the checkpoint that the
    /// run goes on from; rank 0 keeps the folder and tells how it goes.
    ///
    /// - Parameter context: has the ranks, all of which make this call with the same request; an
    ///   interruption ends the run after the step under way, with all saved.
    /// - Returns: whether it went to its end or was interrupted.
    /// - Throws: `RequestError` where the folder holds another run or another process trains in it;
    ///   errors that name the file at fault; `TrainingError`; `MessagePassingError` where ranks differ in
    ///   version, request or data, or one is gone.
    public func run(in context: RequestContext) throws -> Outcome {
        guard context.ranks.rank > 0 else {
            guard let lock = try FileLock(path: folder + "/" + FileName.lock) else {
                throw RequestError(
                    "another training is at work in \(folder): choose another folder")
            }
            return try withExtendedLifetime(lock) {
                if start == nil { try expectNoRun() }
                return try train(context)
            }
        }
        var silent = context
        silent.keepsRecords = false
        silent.events = { _ in }
        return try train(silent)
    }

    private func train(_ context: RequestContext) throws -> Outcome {
        let communicator = context.ranks.communicator
        try expectEqualRequests(communicator)
        let model = try makeModel(context)
        let data = try TrainingData(request, form: model.configuration.form, in: context)
        try communicator?.requireEqual("the music", "\(data.summary.fingerprint)")
        tellChanges(of: data, context)
        let trainer = Trainer(
            model, settings: request.settings, state: state, communicator: communicator,
            wire: request.wire, objective: .music(model, positiveWeight: request.positiveWeight))
        if let start {
            try trainer.restore(entries: start.entries, path: start.path)
        }
        let keeper = TrainingRunKeeper(
            self, model: model, trainer: trainer, data: data, context)
        let keepsFolder = context.ranks.isFirst
        if keepsFolder { try keeper.begin() }
        try trainer.run(
            training: data.training, validation: data.validation,
            shouldStop: { context.isInterrupted },
            shouldSave: { keepsFolder && keeper.isSaveDue }
        ) { event in
            if case .interrupted = event { keeper.outcome = .interrupted }
            if keepsFolder { try keeper.keep(event) }
        }
        if keepsFolder { keeper.tellCommunication() }
        return keeper.outcome
    }

    /// All ranks run the same program with the same request, from the same step.
    private func expectEqualRequests(_ communicator: (any Communicator)?) throws {
        guard let communicator, communicator.size > 1 else { return }
        try communicator.requireEqual("the version of Cadenza", Cadenza.version)
        var request = request
        // Machines may hold the data in folders of their own, and have other numbers of cores.
        (request.dataPath, request.scoresPath) = ("", nil)
        request.settings.threads = 1
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let text = String(decoding: try encoder.encode(request), as: UTF8.self)
        try communicator.requireEqual("the request", text)
        try communicator.requireEqual("the checkpoint's step", "\(state.step)")
    }

    private func makeModel(_ context: RequestContext) throws -> any MusicModel {
        if let start { return try start.makeTrainingModel() }
        if let name = request.initialModel {
            var checkpoint = try ModelLibrary(context.folders).checkpoint(name)
            if request.model.architecture == .hybrid,
                try checkpoint.modelConfiguration.architecture == .mamba
            {
                var grown = request.model
                grown.readsStyle = try checkpoint.modelConfiguration.readsStyle
                checkpoint = try checkpoint.withAttention(grown)
            }
            if request.model.readsStyle { checkpoint = try checkpoint.readingStyle() }
            // The same but for dropout.
            checkpoint.configuration = try JSONValue(encoding: request.model)
            return try checkpoint.makeTrainingModel()
        }
        var random = RandomGenerator(seed: request.settings.randomSeed).stream("weights")
        return request.model.makeModel(random: &random)
    }

    /// A run is found in a folder; one of its files may be named by mistake.
    private static func expectRun(in folder: String) throws {
        guard let isFolder = Files.isFolder(folder) else {
            throw RequestError(.resume, "there is no folder \(folder)")
        }
        if !isFolder {
            let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().relativePath
            throw RequestError(
                .resume,
                "\(folder) is a file; name the folder of the run, which may be \(parent)")
        }
        guard Files.exists(folder + "/" + FileName.last) else {
            throw RequestError(
                .resume, "\(folder) holds no run to go on with: \(FileName.last) is not in it")
        }
    }

    /// A new run overwrites none.
    private func expectNoRun() throws {
        for name in [FileName.settings, FileName.last, FileName.best]
        where Files.exists(folder + "/" + name) {
            throw RequestError(
                "\(folder) already holds a run: go on with it by \(.resume), or choose another "
                    + "folder")
        }
    }

    /// Warns where the music is not what the run has learnt from so far.
    private func tellChanges(of data: TrainingData, _ context: RequestContext) {
        guard let stored = start?.metadata[TrainingRun.dataKey],
            let before = try? JSONDecoder().decode(
                TrainingData.Summary.self, from: Data(stored.utf8)),
            before != data.summary
        else { return }
        let change =
            before.description == data.summary.description
            ? "there are still \(before.splits), but others, or with other notes"
            : "it was \(before), it is \(data.summary)"
        context.tell(
            "the music has changed since the run was begun: \(change); its figures are no longer "
                + "comparable")
    }

    enum FileName {
        static let settings = "settings.json"
        static let best = "best.safetensors"
        static let last = "last.safetensors"
        static let lock = ".lock"
    }

    /// Where checkpoints keep what the run learns from.
    static let dataKey = "cadenza.data"
}
