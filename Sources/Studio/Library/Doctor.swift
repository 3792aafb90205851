import CPUBackend
import Foundation
import FrameModels
import MessagePassing
import Requests
import SoundRendering
import Tensors

/// Looks at what Cadenza needs and says what is there and what to do about the rest.
public struct Doctor {
    /// One thing that was looked at.
    public struct Finding: Codable, Sendable, Equatable {
        public var subject: String
        public var state: State
        public var text: String
        /// What to do, where something can be bettered.
        public var advice: String?
    }

    /// How a thing is.
    public enum State: String, Codable, Sendable, Equatable {
        case good
        /// It is not there, and Cadenza does without.
        case missing
        /// Something that is asked for will fail.
        case faulty
    }

    /// Everything that was looked at.
    public struct Report: Codable, Sendable, Equatable {
        public var findings: [Finding]

        public var hasFaults: Bool { findings.contains { $0.state == .faulty } }
    }

    private let folders: ProjectFolders
    private let environment: [String: String]

    public init(
        folders: ProjectFolders = ProjectFolders(),
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) {
        self.folders = folders
        self.environment = environment
    }

    /// Looks; changes nothing.
    public func examine() -> Report {
        Report(findings: [processor, arithmetic, messagePassing] + models + [soundFont, seeds])
    }

    private var processor: Finding {
        let threads = ProcessInfo.processInfo.activeProcessorCount
        let gibibytes = Double(ProcessInfo.processInfo.physicalMemory) / Double(1 << 30)
        return Finding(
            subject: "processor", state: .good,
            text: String(format: "%d cores, %.0f GiB of memory", threads, gibibytes))
    }

    private var arithmetic: Finding {
        var finding = Finding(
            subject: "arithmetic", state: .good,
            text: defaultBackend().name
                + "; training in automatic precision uses \(Precision.automatic.rawValue)")
        if let forced = environment["OPENBLAS_CORETYPE"], !forced.isEmpty {
            finding.advice =
                "OPENBLAS_CORETYPE is set to \(forced): unset it unless you mean it, it can halve the speed"
        }
        return finding
    }

    /// What training across machines would use; nothing else needs it.
    private var messagePassing: Finding {
        let text =
            switch MPICommunicator.installedLibrary() {
            case .success(let name): name
            case .failure: "none; only training across machines needs one (openmpi-bin)"
            }
        return Finding(subject: "MPI", state: .good, text: text)
    }

    private var models: [Finding] {
        let library = ModelLibrary(folders)
        let names = library.names
        guard !names.isEmpty else {
            return [
                Finding(
                    subject: "models", state: .faulty,
                    text: "there is no checkpoint in \(library.folders.joined(separator: ", "))",
                    advice: "train one with scripts/train-maestro, or set CADENZA_HOME")
            ]
        }
        return names.map { name in
            do {
                let checkpoint = try library.checkpoint(name)
                let model = try checkpoint.makeTrainingModel()
                // The validation figures that were taken while training are of windows, not of whole
                // pieces: the model's card has those that compare.
                let steps = checkpoint.info.step.map { ", \($0) steps of training" }
                let known = checkpoint.info.licence.map { ", licence \($0)" }
                return Finding(
                    subject: "model \(name)", state: .good,
                    text: "\(model.configuration.architecture), "
                        + "\(model.parameterCount) parameters\(steps ?? "")\(known ?? "")"
                )
            } catch {
                return Finding(
                    subject: "model \(name)", state: .faulty, text: "\(error)",
                    advice: "delete the file or train it again")
            }
        }
    }

    private var soundFont: Finding {
        let search = SoundFontSearch(environment: environment)
        do {
            guard let found = try search.find() else {
                return Finding(
                    subject: "SoundFont", state: .missing,
                    text: "none; the built-in piano renders instead", advice: search.advice)
            }
            return Finding(
                subject: "SoundFont", state: .good, text: "\(found.path) (\(found.origin))")
        } catch {
            return Finding(subject: "SoundFont", state: .faulty, text: "\(error)")
        }
    }

    private var seeds: Finding {
        let folder = folders.home + "/midi_data/seeds"
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let count = files.count { $0.hasSuffix(".mid") }
        return Finding(
            subject: "seed music", state: count > 0 ? .good : .missing,
            text: "\(count) pieces in \(folder)")
    }
}
