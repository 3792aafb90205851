import Requests

/// What a composer asks of new music without teaching the model anything: wishes that can be
/// combined, in the words of musicians. `docs/controls.md` says what each does and how well it is
/// obeyed.
public struct Controls: ParameterGroup, Equatable {
    /// Every kind of control, in the order in which they are told.
    static let kinds: [any Control.Type] = [
        Key.self, KeyStrength.self, Scale.self, PitchRange.self, Density.self, MaxVoices.self,
        Reach.self, VelocityRange.self, Dynamics.self, BPM.self, Grid.self, Swing.self, Metre.self,
        Silence.self, Chords.self, ChordStrength.self, Rhythm.self, End.self,
        RepetitionDamping.self,
    ]

    private var values: [ParameterName: any Control] = [:]

    /// Nothing is asked.
    public init() {}

    /// A wish, or `nil` where it is not asked for.
    subscript<Kind: Control>(kind: Kind.Type) -> Kind? {
        get { values[kind.parameter.name] as? Kind }
        set { values[kind.parameter.name] = newValue }
    }

    /// Whether something is asked.
    func has(_ name: ParameterName) -> Bool { values[name] != nil }

    /// All that is asked, in the order of ``kinds``.
    var all: [any Control] { Controls.kinds.compactMap { values[$0.parameter.name] } }

    // MARK: By name

    public static var parameters: [ParameterDescription] { kinds.map { $0.parameter } }

    public func words(_ name: ParameterName) -> [String]? { values[name]?.words }

    public mutating func set(_ name: ParameterName, to words: [String]) throws {
        guard let kind = Controls.kinds.first(where: { $0.parameter.name == name }) else {
            throw RequestError("\(name) is no control")
        }
        values[name] = try kind.init(words: words)
    }

    public static func == (left: Controls, right: Controls) -> Bool {
        left.values.mapValues { $0.words } == right.values.mapValues { $0.words }
    }
}
