import NeuralNetworks
import Support
import Synchronization

/// The name of a kind of model, as checkpoints and the command line tell it: "lstm", "mamba".
///
/// A name stands for a class of models once that class is registered. To add an architecture, write
/// a class that is a ``MusicModel``, with what it must tell of itself, and register it:
///
///     extension Architecture { static let gru = Architecture(rawValue: "gru") }
///     Architecture.register(MusicGRU.self)
///
/// Training, checkpoints, generation and the command line then know it by its name.
public struct Architecture: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// The registered architecture of that name, or `nil`.
    public init?(named name: String) {
        self.init(rawValue: name)
        guard model != nil else { return nil }
    }

    /// Those that come with Cadenza.
    private static let builtIn: [any MusicModel.Type] = [
        MusicLSTM.self, MusicMamba.self, MusicHybrid.self,
    ]

    private static let registered = Mutex(builtIn)

    /// Makes an architecture known to the whole program; of two with one name the later one counts.
    public static func register(_ model: any MusicModel.Type) {
        registered.withLock { models in
            models.removeAll { $0.architecture == model.architecture }
            models.append(model)
        }
    }

    /// All that are registered, in the order of registration.
    public static var all: [Architecture] { registered.withLock { $0.map { $0.architecture } } }

    /// Their names for messages: "lstm, mamba, hybrid".
    static var list: String { all.map(\.rawValue).joined(separator: ", ") }

    /// The class that the name stands for; `nil` where none is registered.
    var model: (any MusicModel.Type)? {
        Architecture.registered.withLock { $0.first { $0.architecture == self } }
    }
}

extension Architecture: CustomStringConvertible {
    public var description: String { rawValue }
}
