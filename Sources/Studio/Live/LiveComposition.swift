import Generation
import PianoRolls
import Requests
import Support

/// Music without an end, drawn frame by frame and steered while it goes on.
///
/// Without changes it is the beginning of what ``Compose`` writes with the same random seed and the
/// greatest length. One thread at a time may use it.
final class LiveComposition {
    /// The controls that may be asked for and changed: those that name no time.
    static let controls: [ParameterName] = [
        .key, .keyStrength, .scale, .range, .density, .maxVoices, .reach, .repetitionDamping,
    ]

    /// How much of the music so far new wishes go by, in frames.
    private static let remembered = 512

    private var composition: Composition
    private let heard: ExpressiveRoll
    private let faithfulness: Faithfulness
    private let stream: FrameStream
    private var guide: GuideChain?
    private var random: RandomGenerator
    private var recent: ExpressiveRoll
    /// Frames that were drawn.
    private(set) var frameCount = 0

    /// What is asked for now.
    var request: Compose { composition.request }

    /// In Hz.
    var frameRate: Double { composition.frameRate }

    /// - Parameters:
    ///   - request: its length says nothing.
    ///   - context: hears what is odd about the request's file.
    /// - Throws: `RequestError` for wishes that cannot be had; errors that name the file at fault.
    init(_ request: Compose, in context: RequestContext) throws {
        var request = request
        (request.seconds, request.bars) = (Compose.maximumSeconds, nil)
        try request.check()
        let given = try request.seed.map { try GivenFile($0, in: context) }
        composition = try Composition(request, given, in: context)
        guard composition.model.configuration.form == .expressive else {
            throw RequestError(
                .model,
                "music is made live by models of expressive frames alone, such as "
                    + ModelLibrary.defaultName)
        }
        let root = RandomGenerator(seed: request.settings.randomSeed ?? 0)
        random = root.branch(2)
        var unused = root.branch(3)
        let start = try composition.start(root, dynamicsRandom: &unused)
        heard = start.heard
        faithfulness = Faithfulness(degree: composition.isBeginning ? 0 : request.faithful)
        let model = try faithfulness.adapted(
            composition.model, isShared: composition.isModelShared, to: heard)
        stream = FrameGenerator(model).stream(after: start.prompt, rows: 1)
        guide = composition.guide(after: heard, faithfulness)
        recent = start.prompt
    }

    /// Draws the next frame.
    func next() -> ExpressiveFrame {
        let biases = guide?.biases(frame: frameCount, after: stream.frames[0])
        let frame = stream.draw(
            row: 0, sampling: faithfulness.sampling(composition.sampling), biases: biases,
            random: &random
        ).frame
        stream.append([frame])
        frameCount += 1
        recent.append(stream.frames[0])
        if recent.frameCount > 2 * LiveComposition.remembered {
            let count = recent.frameCount
            recent = recent[count - LiveComposition.remembered..<count]
        }
        return stream.frames[0]
    }

    /// Changes wishes from the next frame on.
    ///
    /// - Parameter wishes: by the names of what is drawn how and of ``controls``; null takes one back.
    /// - Throws: `RequestError` that names the wish at fault; all stays as it was then.
    func change(_ wishes: [String: JSONValue]) throws {
        let request = try composition.request.changed(by: wishes)
        try composition.change(request)
        guide = composition.guide(
            after: composition.isBeginning ? recent : heard, faithfulness)
    }
}

extension Compose {
    /// With other wishes.
    ///
    /// - Parameter wishes: by the names of sampling and of live controls; null takes one back.
    /// - Returns: the request, changed.
    /// - Throws: `RequestError` that names the wish at fault.
    public func changed(by wishes: [String: JSONValue]) throws -> Compose {
        let sampling = Set(SamplingSettings.parameters.map(\.name.rawValue))
        let controls = Set(LiveComposition.controls.map(\.rawValue))
        if let other = wishes.keys.sorted().first(where: {
            !sampling.contains($0) && !controls.contains($0)
        }) {
            let known = sampling.union(controls).sorted().joined(separator: ", ")
            throw RequestError(
                "live music cannot be asked for \"\(other.prefix(64).visible)\"; there are \(known)"
            )
        }
        func changed(_ group: JSONValue?, by names: Set<String>) -> JSONValue {
            var fields: [String: JSONValue] = [:]
            if case .object(let known)? = group { fields = known }
            for (name, value) in wishes where names.contains(name) {
                fields[name] = value == .null ? nil : value
            }
            return .object(fields)
        }
        guard case .object(var fields) = try json, case .object(var settings)? = fields["settings"]
        else { return self }
        fields["controls"] = changed(fields["controls"], by: controls)
        settings["sampling"] = changed(settings["sampling"], by: sampling)
        fields["settings"] = .object(settings)
        return try Compose(json: .object(fields))
    }
}
