import Generation
import MusicCore
import Requests

/// Continues a piece, or begins one: the work behind `gen`.
public struct Compose: MusicRequest {
    /// What is in the result.
    public enum Output: String, Codable, Sendable, CaseIterable {
        /// The new music alone, from time 0.
        case new
        /// The given music followed by the new.
        case joined
    }

    public static let name = "gen"
    /// The longest new music, in seconds.
    public static let maximumSeconds = 7200.0
    /// What ``faithful`` is where nothing is said.
    public static let defaultFaithful = 1.0

    /// The MIDI file to continue, or `nil` to begin from `opening`.
    public var seed: String?
    /// The track to continue, its number from 1 or its name; all but percussion by default.
    public var track: String?
    /// Where the new music begins; at the end of the file by default.
    public var fromBar: BarPosition?
    /// How closely the music keeps to what it continues, 0...1; 0 leaves it to the model.
    public var faithful = defaultFaithful
    /// `nil` for a quiet chord, or silence where the controls say how music is to begin.
    public var opening: Opening?
    /// The length of the new music, in seconds.
    public var seconds = 30.0
    /// The length in bars, in place of seconds.
    public var bars: Int?
    public var output = Output.joined
    /// Out of how many each variation is chosen.
    public var bestOf = 1
    /// What the best is: "likelihood", as by default, or a statistic near a value as in "polyphony=2"; see
    /// `BestChoice`.
    public var bestBy: String?
    public var controls = Controls()
    /// Variations are drawn at once.
    public var settings = MusicSettings()

    public init() {}

    public var givenPath: String? {
        get { seed }
        set { seed = newValue }
    }

    public mutating func mapPaths(_ change: (String) -> String) {
        seed = seed.map(change)
        controls.mapPaths(change)
        settings.mapPaths(change)
    }

    /// Writes the music, or every variation of it.
    ///
    /// - Parameter context: an interruption ends early; what has been drawn so far is kept.
    /// - Returns: a result for every variation, in the order of drawing.
    /// - Throws: `RequestError` that tells the allowed range; errors that name the file at fault.
    public func run(in context: RequestContext) throws -> [MusicResult] {
        try run(in: context, beside: nil)
    }

    public func run(
        in context: RequestContext, beside seat: JointDrawing.Seat?
    ) throws -> [MusicResult] {
        try check()
        return try make(in: context) { request, given, deliver in
            let composition = try Composition(request, given, in: context)
            for piece in try composition.pieces(in: context, beside: seat) { try deliver(piece) }
        }
    }

    /// All but the random seed and the number of variations; what is continued counts only where the model
    /// learns it.
    public var joiningKey: Compose? {
        var key = self
        (key.settings.randomSeed, key.settings.outputPath, key.settings.count) = (nil, nil, 1)
        if faithful == 0 { (key.seed, key.track, key.fromBar) = (nil, nil, nil) }
        return key
    }

    /// Puts the length of the bars that are asked for in place of the seconds.
    ///
    /// - Throws: `RequestError` where no tempo says how long a bar is, or for too many bars.
    mutating func measureBars() throws {
        guard let bars else { return }
        guard let barSeconds = try ControlPlan.barSeconds(controls) else {
            throw RequestError(
                "\(.bars) needs \(.bpm), or a \(.seed) whose notes heed their bars")
        }
        seconds = Double(bars) * barSeconds
        guard seconds <= Compose.maximumSeconds else {
            throw RequestError(
                .bars,
                "\(bars) bars are \(Int(seconds)) seconds; \(Int(Compose.maximumSeconds)) are the "
                    + "most")
        }
    }

    /// - Throws: `RequestError` for what cannot be had.
    func check() throws {
        guard seconds > 0, seconds <= Compose.maximumSeconds else {
            throw RequestError(
                .seconds,
                "the length must lie above 0 and up to \(Int(Compose.maximumSeconds)) seconds, "
                    + "not \(seconds)")
        }
        try settings.check()
        let most = MusicSettings.maximumCount
        guard (1...most).contains(bestOf), settings.count * bestOf <= most else {
            throw RequestError(
                "\(.bestOf) times \(.count) must lie in 1...\(most), not \(bestOf) times "
                    + "\(settings.count)")
        }
        guard (0...1).contains(faithful) else {
            throw RequestError(.faithful, "\(.faithful) must lie in 0...1, not \(faithful)")
        }
        try RequestError.check(.bars, bars, in: 1...10_000)
        // A seed may bring its own tempo.
        if seed == nil, bars == nil { _ = try ControlPlan(controls, seconds: seconds) }
        try checkContradictions()
        _ = try BestChoice(bestBy)
        _ = try settings.sampling.expressive()
    }

    /// Refuses what says nothing beside what else is said.
    private func checkContradictions() throws {
        if seed != nil, opening != nil {
            throw RequestError("\(.opening) is for music from nothing: leave it or \(.seed) out")
        }
        if seed == nil, track != nil {
            throw RequestError("\(.track) names a track of \(.seed), which is not given")
        }
        if seed == nil, fromBar != nil {
            throw RequestError("\(.fromBar) is a bar of \(.seed), which is not given")
        }
        if bestBy != nil, bestOf == 1 {
            throw RequestError("\(.bestBy) needs \(.bestOf), of which to choose")
        }
    }
}
