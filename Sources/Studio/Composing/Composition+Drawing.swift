import FrameModels
import Generation
import MusicCore
import PianoRolls
import Requests
import Support

/// How compositions are drawn.
extension Composition {
    /// Draws all variations, and as many of each as the best is chosen from.
    ///
    /// - Parameters:
    ///   - context: hears of frames and of the music so far where it follows them.
    ///   - seat: among those that are drawn together.
    ///   - shouldStop: told how many frames are done; `true` ends early.
    /// - Returns: the candidates of the first variation, then those of the second, and so on. After
    ///   an early end, each has the frames that had been drawn.
    /// - Throws: `RollError` for a seed that is too long.
    func draw(
        in context: RequestContext, beside seat: JointDrawing.Seat? = nil,
        shouldStop: @escaping (Int) -> Bool
    ) throws -> [Music] {
        let root = RandomGenerator(seed: request.settings.randomSeed ?? 0)
        // The first variation has the numbers of a request for one.
        let randoms = (0..<request.settings.count * request.bestOf).map {
            root.branch($0 == 0 ? 2 : UInt64(1000 + $0))
        }
        var dynamicsRandom = root.branch(3)
        let start = try start(root, dynamicsRandom: &dynamicsRandom)
        let randomOfFirst = dynamicsRandom
        var follower = Follower(self, in: context)
        // Begins with the prompt's last frame, so that held keys are lawful.
        var soFar = ExpressiveRoll(
            frames: [start.prompt.lastFrame ?? ExpressiveFrame()], frameRate: frameRate)
        let faithfulness = Faithfulness(degree: isBeginning ? 0 : request.faithful)
        let adapted = {
            try faithfulness.adapted(model, isShared: isModelShared, to: start.heard)
        }
        let take = FrameGenerator.Take(
            of: start.prompt, frameCount: frameCount, sampling: faithfulness.sampling(sampling),
            guide: guide(after: start.heard, faithfulness), randoms: randoms,
            observe: { frame in
                guard !context.following.isEmpty else { return }
                soFar.append(frame)
                let joint = start.joint(soFar[1..<soFar.frameCount])
                follower.follow(frame, count: soFar.frameCount - 1, from: joint.startSeconds) {
                    var random = randomOfFirst
                    return joint.performance(random: &random)
                }
            }, shouldStop: shouldStop)
        let drawn: [Continuation]
        if let seat {
            let model = isBeginning ? model : try seat.model(learnt, make: adapted)
            drawn = seat.draw(take, with: model)
        } else {
            drawn = FrameGenerator(try adapted()).continuations(take)
        }
        return drawn.map { continuation in
            let joint = start.joint(continuation.roll)
            return music(
                joint.performance(random: &dynamicsRandom), from: joint.startSeconds,
                logLikelihood: continuation.logLikelihood,
                frames: continuation.roll.frameCount)
        }
    }

    /// What the model learns before it draws, and how: the same words for the same weights.
    private var learnt: String {
        let bar = request.fromBar.map { "\($0)" } ?? ""
        return [
            request.settings.model, "\(style)", request.seed ?? "", request.track ?? "", bar,
            "\(request.faithful)",
        ].joined(separator: "\n")
    }

    /// What is kept of the prompt, and all that is wished for; `nil` for nothing.
    func guide(
        after prompt: ExpressiveRoll, _ faithfulness: Faithfulness
    ) -> GuideChain? {
        var bars: PromptGuide.Bars?
        if let metre = seed.metre, let seconds = plan.barSeconds, seconds * frameRate >= 1 {
            let quarters = 4 * Double(metre.metre.numerator) / Double(metre.metre.denominator)
            let places = Int(quarters * Double(metre.grid?.linesPerQuarter ?? 4))
            let before = seed.barSeconds.filter { $0 < metre.joinSeconds } + [metre.joinSeconds]
            bars = PromptGuide.Bars(
                frames: seconds * frameRate, places: max(1, places),
                promptLines: before.map { ($0 - metre.joinSeconds) * frameRate })
        }
        var kept = faithfulness.guides(prompt, beside: request.controls, bars: bars)
        if isBeginning, model.configuration.form == .expressive {
            kept += beginningGuides(hearing: prompt)
        }
        let wishes = plan.guide(frameRate: frameRate, frameCount: frameCount, prompt: prompt)
        guard !kept.isEmpty else { return wishes }
        return GuideChain(kept + (wishes?.guides ?? []))
    }

    /// What leads music from nothing, but for what the composer asks for.
    private func beginningGuides(hearing opening: ExpressiveRoll) -> [any Guide] {
        func asks(_ names: ParameterName...) -> Bool {
            names.contains { request.controls.has($0) }
        }
        let asksForNotes = asks(.density, .rhythm, .silence, .end)
        var guides: [any Guide] = []
        if !asksForNotes { guides.append(RestGuide(frameRate: frameRate)) }
        if !asks(.range) { guides.append(HeardRangeGuide(opening)) }
        if request.faithful > 0, style == .performance,
            (try? checkpoint.modelConfiguration.readsStyle) == true
        {
            guides.append(
                CharacterGuide(
                    frameRate: frameRate, holdsDensity: !asksForNotes,
                    holdsVelocity: !asks(.dynamics, .velocityRange)))
        }
        return guides
    }

    /// What new music goes on from.
    struct Start {
        /// The music before it; the opening where none is given.
        var given: Performance
        /// The same as frames, and as the model reads them.
        let heard: ExpressiveRoll
        var prompt: ExpressiveRoll
        /// How new notes are struck where the model's frames do not say.
        var dynamics: Dynamics?
        /// Where the prompt's last frame ends, if not at a whole number of frames.
        let joinSeconds: Double?
        /// Whether it is an opening of our own, whose last notes the model lets go.
        let isOpening: Bool

        func joint(_ continuation: ExpressiveRoll) -> Joint {
            Joint(
                given: given, prompt: prompt, continuation: continuation, dynamics: dynamics,
                joinSeconds: joinSeconds, extendsGiven: isOpening)
        }
    }

    /// What is given, or else the opening. Where frames are keys alone, velocities are those of the
    /// given music at large.
    func start(
        _ root: RandomGenerator, dynamicsRandom: inout RandomGenerator
    ) throws -> Start {
        var openingRandom = root.branch(1)
        let heard =
            isBeginning
            ? opening.expressiveRoll(
                frameRate: frameRate, tonic: plan.tonic, random: &openingRandom)
            : try seed.roll(frameRate: frameRate)
        var start = Start(
            given: isBeginning ? heard.performance() : given, heard: heard, prompt: heard,
            joinSeconds: seed.metre?.joinSeconds, isOpening: isBeginning)
        guard model.configuration.form == .classic else { return start }
        if isBeginning {
            start.given.notes = Dynamics.typical.apply(
                to: start.given.notes, random: &dynamicsRandom)
        }
        start.prompt =
            (isBeginning || seed.metre != nil ? heard : heard.endingWithKeys)
            .classicProjection
        start.dynamics = Dynamics(of: start.given)
        return start
    }

    /// Music as it was asked for to the letter.
    fileprivate func music(
        _ joined: (whole: Performance, new: Performance), from startSeconds: Double,
        logLikelihood: Double, frames: Int
    ) -> Music {
        let new = plan.finished(joined.new, from: 0, frameRate: frameRate)
        // What begins after silence begins at once.
        let isAlone = isBeginning && opening == .silence
        return Music(
            whole: isAlone
                ? new : plan.finished(joined.whole, from: startSeconds, frameRate: frameRate),
            new: new, startSeconds: isAlone ? 0 : startSeconds, frameCount: frames,
            logLikelihood: logLikelihood)
    }
}

/// Tells of frames, and of the music so far: every half second at first, later after a twentieth of
/// what there is, so that telling stays cheap beside drawing however long it gets.
private struct Follower {
    private let composition: Composition
    private let context: RequestContext
    /// Whether there is one variation and no choice.
    private let isAlone: Bool
    private var nextFrame = 1

    /// Notes may be moved by up to a frame to where they were asked for, and keys are let go up to a
    /// frame before the first in which they are up.
    private static let unsettledFrames = 3.0

    init(_ composition: Composition, in context: RequestContext) {
        self.composition = composition
        self.context = context
        let request = composition.request
        isAlone = request.settings.count * request.bestOf == 1
    }

    /// Tells of a frame, and of the music so far where it is time.
    ///
    /// - Parameters:
    ///   - frame: the newest frame.
    ///   - count: how many frames are there, with this one.
    ///   - startSeconds: where the new music begins.
    ///   - soFar: makes the music so far, whole and new alone; called only where it is told.
    mutating func follow(
        _ frame: ExpressiveFrame, count: Int, from startSeconds: Double,
        soFar: () -> (whole: Performance, new: Performance)
    ) {
        let frameRate = composition.frameRate
        if context.following.contains(.frames) {
            context.events(
                .frame(
                    DrawnFrame(
                        index: count - 1, count: composition.frameCount, frameRate: frameRate,
                        struck: Array(frame.onsets), held: Array(frame.held))))
        }
        guard context.following.contains(.music), isAlone, count >= nextFrame else { return }
        nextFrame = count + max(Int(frameRate / 2), count / 20, 1)
        let part = composition.music(soFar(), from: startSeconds, logLikelihood: 0, frames: count)
        let isWhole = composition.request.output == .joined
        let settled = (Double(count) - Follower.unsettledFrames) / frameRate
        context.events(
            .music(
                MusicSoFar(
                    performance: isWhole ? part.whole : part.new,
                    settledSeconds: settled + (isWhole ? part.startSeconds : 0))))
    }
}
