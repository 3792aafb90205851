import Evaluation
import Foundation
import MIDIFiles
import Measurements
import MusicCore
import MusicTheory
import PianoRolls
import Requests

/// Judges how a model continues music on a tempo grid: whether the new music keeps the pulse and the
/// key.
///
/// `docs/evaluation.md` has the definitions in full.
public struct MetricalEvaluation {
    /// What was found for one prompt.
    public struct Item: Codable, Sendable, Equatable {
        public var name: String
        /// Lines of the prompt's grid per quarter.
        public var linesPerQuarter: Int
        /// Of the prompt, its own continuation and the new music; `nil` without notes.
        public var prompt, own, new: Phase?
        /// The keys that `analyze` finds first; `nil` for fewer than eight notes.
        public var promptKey, ownKey, newKey: String?

        /// Whether the new music and the prompt's own continuation are in the prompt's key, however
        /// it is spelled; `nil` where a key is missing.
        public var keepsKey, ownKeepsKey: Bool?
    }

    /// How onsets lie on a grid.
    public struct Phase: Codable, Sendable, Equatable {
        /// The mean cosine of the onsets' phases between two lines, -1...1: 1 when all lie on lines,
        /// 0 by chance.
        public var concentration: Double
        /// The share of onsets no farther from a line than an eighth of the distance between lines;
        /// 0.25 by chance.
        public var nearLines: Double

        /// `nil` for no onsets.
        ///
        /// - Parameter places: onsets in lines of the grid.
        init?(_ places: [Double]) {
            guard !places.isEmpty else { return nil }
            let count = Double(places.count)
            concentration = places.reduce(0) { $0 + cos(2 * Double.pi * $1) } / count
            nearLines = Double(places.count { abs($0 - $0.rounded()) <= 0.125 }) / count
        }
    }

    /// What `cadenza evaluate` prints of scores.
    public struct Report: Codable, Sendable, Equatable {
        public var model: String
        public var temperature: Float
        public var items: [Item]
        /// Means over the prompts.
        public var concentration, nearLines: Double
        /// The share of prompts whose key is kept by the new music and by their own continuations.
        public var keyKept, ownKeyKept: Double
    }

    public var model = ModelLibrary.defaultName
    /// What the model is told of the scores, where it reads that; chosen for each prompt by default.
    public var style: MusicStyle?
    public var sampling = SamplingSettings()
    /// How closely continuations keep to their prompts.
    public var faithful = Compose.defaultFaithful
    /// A MIDI file or a folder of them.
    public var dataPath: String
    /// Scores to continue, taken at even distances from those that are written in their metre; four
    /// textures are continued as well.
    public var count = 20
    /// How long prompts are at most, and how long what follows.
    public var promptSeconds = 30.0
    public var seconds = 30.0
    public var randomSeed: UInt64 = 1

    /// A piece up to this many times the length of a prompt is a prompt as a whole.
    private static let wholePrompts = 1.5

    public init(dataPath: String) {
        self.dataPath = dataPath
    }

    /// Continues the scores one by one, each rank some of them.
    ///
    /// - Throws: `RequestError` for too few scores; errors that name the file at fault.
    public func run(in context: RequestContext = RequestContext()) throws -> Report {
        let prompts = try textures() + scores()
        let progress = context.progress("continuing", total: prompts.count, unit: "scores")
        let quiet = RequestContext(folders: context.folders, interrupt: context.interrupt)
        let items = try context.ranks.map(count: prompts.count) { numbers in
            try numbers.map { number in
                let prompt = prompts[number]
                let composition = try Composition(
                    request(prompt, number), prompt.given, in: quiet)
                let music = try composition.draw(in: quiet) { _ in quiet.isInterrupted }[0]
                progress.update(number + 1)
                return item(prompt, music.new)
            }
        }
        func mean(_ values: [Double]) -> Double { Summary(values).mean }
        return Report(
            model: model, temperature: sampling.temperature, items: items,
            concentration: mean(items.compactMap(\.new?.concentration)),
            nearLines: mean(items.compactMap(\.new?.nearLines)),
            keyKept: mean(items.map { $0.keepsKey == true ? 1 : 0 }),
            ownKeyKept: mean(items.compactMap(\.ownKeepsKey).map { $0 ? 1 : 0 }))
    }

    /// What is asked for each of the prompts.
    func request(_ prompt: Prompt, _ number: Int) -> Compose {
        var request = Compose()
        request.settings.randomSeed = randomSeed &+ UInt64(number)
        (request.settings.model, request.settings.style) = (model, style)
        request.settings.sampling = sampling
        request.seed = prompt.given.path
        request.fromBar = prompt.cutBar
        request.faithful = faithful
        request.seconds = seconds
        return request
    }

    /// A score and where it is cut.
    struct Prompt {
        let given: GivenFile
        let score: Score
        let metre: SeedMetre
        /// The bar at which the new music begins; `nil` for the end.
        let cutBar: BarPosition?

        /// `nil` for a piece that is not written in its metre, or is too short.
        init?(_ given: GivenFile, promptSeconds: Double) throws {
            let score = try given.midi().score()
            let length = score.tempoMap.seconds(
                atTick: score.notes.map(\.offsetTick).max() ?? 0)
            guard score.isMetrical, length >= 8 else { return nil }
            var cutBar: BarPosition?
            if length > MetricalEvaluation.wholePrompts * promptSeconds {
                let tick = score.tempoMap.tick(atSeconds: min(promptSeconds, length / 2))
                cutBar = BarMap(score).position(atTick: tick).flatMap { BarPosition(bar: $0.bar) }
            }
            guard let metre = try? SeedMetre(score, from: cutBar),
                score.notes.count(where: { $0.onsetTick < metre.joinTick }) >= 8
            else { return nil }
            (self.given, self.score, self.metre, self.cutBar) = (given, score, metre, cutBar)
        }
    }

    private func textures() throws -> [Prompt] {
        try MetricalTextures.all.compactMap { name, file in
            try Prompt(GivenFile(path: name, bytes: file.encoded()), promptSeconds: promptSeconds)
        }
    }

    private func scores() throws -> [Prompt] {
        let paths = try MusicStatistics.midiFiles(dataPath)
        let prompts = (0..<count).compactMap { place -> Prompt? in
            // The first that serves of each part of the list.
            let part = paths[place * paths.count / count..<(place + 1) * paths.count / count]
            return part.lazy.compactMap { path -> Prompt? in
                guard let given = try? GivenFile(path) else { return nil }
                return (try? Prompt(given, promptSeconds: promptSeconds)) ?? nil
            }.first
        }
        guard !prompts.isEmpty else {
            throw RequestError("\(dataPath) has no score that is written in its metre")
        }
        return prompts
    }

    private func item(_ prompt: Prompt, _ new: Performance) -> Item {
        let (score, metre) = (prompt.score, prompt.metre)
        let join = metre.joinTick
        let lines = metre.grid?.linesPerQuarter ?? 4
        let lineTicks = Double(score.ticksPerQuarter) / Double(lines)
        func phase(_ ticks: Range<Int>) -> Phase? {
            Phase(
                score.notes.filter { ticks.contains($0.onsetTick) }
                    .map { Double($0.onsetTick - join) / lineTicks })
        }
        func key(_ score: Score) -> Key? {
            guard score.notes.count >= 8 else { return nil }
            return MusicAnalyzer().findings(in: score).harmony.key
        }
        let end = score.tempoMap.tick(
            atSeconds: score.tempoMap.seconds(atTick: join) + seconds)
        let lineSeconds = 60 / metre.bpm / Double(lines)
        let file = MIDIFile(
            performance: new, microsecondsPerQuarter: Int((60_000_000 / metre.bpm).rounded()),
            metre: metre.metre)
        let promptKey = key(score.excerpt(0..<join))
        let ownKey = key(score.excerpt(join..<max(join, end)))
        let newKey = key(file.score())
        func keeps(_ other: Key?) -> Bool? {
            guard let promptKey, let other else { return nil }
            return promptKey.mode == other.mode
                && promptKey.tonicPitchClass == other.tonicPitchClass
        }
        return Item(
            name: (prompt.given.path as NSString).lastPathComponent, linesPerQuarter: lines,
            prompt: phase(0..<join), own: phase(join..<max(join, end)),
            new: Phase(new.notes.map { $0.onsetSeconds / lineSeconds }),
            promptKey: promptKey?.name, ownKey: ownKey?.name, newKey: newKey?.name,
            keepsKey: keeps(newKey), ownKeepsKey: keeps(ownKey))
    }
}

extension Score {
    /// The notes that begin in a stretch of ticks, with the tempi and metres of the whole.
    func excerpt(_ ticks: Range<Int>) -> Score {
        var result = self
        result.notes = notes.filter { ticks.contains($0.onsetTick) }
        return result
    }
}
