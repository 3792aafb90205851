import Datasets
import Evaluation
import Foundation
import FrameModels
import MusicCore
import NeuralNetworks
import PianoRolls
import Requests
import Support

/// Judges a model by what it makes of beginnings: how near its continuations of a split's pieces stay to
/// their prompts, beside what the pianists played next and beside other pieces.
///
/// `docs/evaluation.md` has the definitions in full.
public struct ContinuationEvaluation {
    /// Mean distances from the prompts in one respect.
    public struct Figures: Codable, Sendable, Equatable {
        /// Of what the pianists played next.
        public var human: Double
        /// Of the same stretch of the other pieces.
        public var other: Double
        /// Of the continuations.
        public var ours: Double

        /// 1 where continuations are as near as the pianists, 0 where they are as far as other
        /// pieces, above 1 where they are nearer than the pianists.
        public var score: Double { (other - ours) / (other - human) }

        private enum CodingKeys: CodingKey { case human, other, ours, score }

        init(human: Double, other: Double, ours: Double) {
            (self.human, self.other, self.ours) = (human, other, ours)
        }

        public init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: CodingKeys.self)
            human = try values.decode(Double.self, forKey: .human)
            other = try values.decode(Double.self, forKey: .other)
            ours = try values.decode(Double.self, forKey: .ours)
        }

        public func encode(to encoder: any Encoder) throws {
            var values = encoder.container(keyedBy: CodingKeys.self)
            try values.encode(human, forKey: .human)
            try values.encode(other, forKey: .other)
            try values.encode(ours, forKey: .ours)
            try values.encode(score, forKey: .score)
        }
    }

    /// A figure of the continuations beside that of what the pianists played.
    public struct Beside: Codable, Sendable, Equatable {
        public var ours: Summary
        public var human: Summary
        /// How many of the human deviations the means lie apart.
        public var deviations: Double

        init(_ ours: [Double], _ human: [Double]) {
            (self.ours, self.human) = (Summary(ours), Summary(human))
            deviations = (self.ours.mean - self.human.mean) / max(self.human.deviation, 1e-12)
        }
    }

    /// What `cadenza evaluate` prints of continuations.
    public struct Report: Codable, Sendable, Equatable {
        public var model: String
        public var split: String
        public var pieces: Int
        public var temperature: Float
        /// The mean of the features' scores.
        public var score: Double
        public var features: [String: Figures]
        /// Shares of figures that came before; see ``Evaluation/Recurrence``.
        public var recurrence: Beside
        /// Notes a second, and mean velocities.
        public var density, velocity: Beside
        /// Of continuations, reading and adapting included.
        public var framesPerSecond: Double
    }

    public var model = ModelLibrary.defaultName
    /// What the model is told of the pieces, where it reads that; chosen for each prompt by default.
    public var style: MusicStyle?
    public var dataPath: String
    public var split = Split.test
    /// Pieces to continue, taken at even distances from those that are long enough.
    public var count = 48
    public var sampling = SamplingSettings()
    /// How closely continuations keep to their prompts.
    public var faithful = Compose.defaultFaithful
    /// Where prompts begin, how long they are, and how long what follows.
    public var startSeconds = 30.0
    public var promptSeconds = 30.0
    public var seconds = 30.0
    public var randomSeed: UInt64 = 1

    public init(dataPath: String) {
        self.dataPath = dataPath
    }

    /// Continues the pieces one by one, each rank some of them.
    ///
    /// - Throws: `RequestError` for too few pieces; errors that name the file at fault.
    public func run(in context: RequestContext = RequestContext()) throws -> Report {
        let pieces = try excerpts()
        let composer = try PromptComposer(
            request(), context: context)
        let progress = context.progress("continuing", total: pieces.count, unit: "pieces")
        let start = DispatchTime.now().uptimeNanoseconds
        let continued = try context.ranks.map(count: pieces.count) { numbers in
            try numbers.map { number in
                defer { progress.update(number + 1) }
                return try composer.continuation(
                    of: pieces[number].prompt, randomSeed: randomSeed &+ UInt64(number))
            }
        }
        let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
        return report(
            pieces, continued,
            framesPerSecond: Double(pieces.count) * seconds * composer.frameRate / elapsed)
    }

    /// What is asked for every piece, but for its random seed.
    func request() -> Compose {
        var request = Compose()
        (request.settings.model, request.settings.style) = (model, style)
        request.settings.sampling = sampling
        request.faithful = faithful
        request.seconds = seconds
        return request
    }

    /// A prompt, and what the pianist played next.
    struct Excerpt {
        let prompt, next: Performance
    }

    private func excerpts() throws -> [Excerpt] {
        let corpus = try CorpusLoader(path: dataPath).loadPerformances().corpus
        let end = startSeconds + promptSeconds + seconds
        let long = corpus.pieceIndices(in: split).filter {
            corpus.pieces[$0].durationSeconds >= end
        }
        guard (2...max(2, long.count)).contains(count), long.count >= 2 else {
            throw RequestError(
                "continuations are compared for 2...\(long.count) pieces of the "
                    + "\(split.rawValue) split, those of \(Int(end)) seconds and more, not \(count)"
            )
        }
        let middle = startSeconds + promptSeconds
        return (0..<count).map { place in
            let piece = corpus.performance(ofPiece: long[place * long.count / count])
            return Excerpt(
                prompt: piece.excerpt(startSeconds..<middle), next: piece.excerpt(middle..<end))
        }
    }

    private func report(
        _ pieces: [Excerpt], _ continued: [Performance], framesPerSecond: Double
    ) -> Report {
        func features(_ music: Performance, _ length: Double) -> MusicFeatures {
            MusicFeatures(music.notes.filter { $0.onsetSeconds < length }, seconds: length)
        }
        let prompts = pieces.map { features($0.prompt, promptSeconds) }
        let next = pieces.map { features($0.next, seconds) }
        let ours = continued.map { features($0, seconds) }
        var figures: [String: Figures] = [:]
        for feature in MusicFeatures.Feature.allCases {
            var sums = (human: 0.0, other: 0.0, ours: 0.0)
            for (index, prompt) in prompts.enumerated() {
                sums.human += prompt.distance(to: next[index], in: feature)
                sums.ours += prompt.distance(to: ours[index], in: feature)
                for other in next.indices where other != index {
                    sums.other +=
                        prompt.distance(to: next[other], in: feature) / Double(next.count - 1)
                }
            }
            let count = Double(prompts.count)
            figures[feature.rawValue] = Figures(
                human: sums.human / count, other: sums.other / count, ours: sums.ours / count)
        }
        func recurrence(_ music: [Performance]) -> [Double] {
            zip(pieces, music).compactMap { piece, music in
                Recurrence.share(
                    of: piece.prompt.followed(by: music, atSeconds: promptSeconds),
                    from: promptSeconds)
            }
        }
        func velocity(_ music: Performance) -> Double? {
            let velocities = music.notes.map { Double($0.velocity) }
            return velocities.isEmpty ? nil : Summary(velocities).mean
        }
        return Report(
            model: model, split: split.rawValue, pieces: pieces.count,
            temperature: sampling.temperature,
            score: Summary(figures.values.map(\.score)).mean, features: figures,
            recurrence: Beside(recurrence(continued), recurrence(pieces.map(\.next))),
            density: Beside(ours.map(\.density), next.map(\.density)),
            velocity: Beside(
                continued.compactMap(velocity), pieces.map(\.next).compactMap(velocity)),
            framesPerSecond: framesPerSecond)
    }
}

extension Performance {
    /// This music and other music after it.
    func followed(by other: Performance, atSeconds seconds: Double) -> Performance {
        var result = self
        result.notes += other.notes.map { note in
            var note = note
            note.onsetSeconds += seconds
            note.offsetSeconds += seconds
            return note
        }
        result.pedal += other.pedal.map {
            PedalChange(timeSeconds: $0.timeSeconds + seconds, value: $0.value)
        }
        return result
    }
}

/// Continues music that is at hand, as `gen` continues a file.
struct PromptComposer {
    let frameRate: Double
    private let request: Compose
    private let quiet: RequestContext

    init(_ request: Compose, context: RequestContext) throws {
        frameRate =
            try ModelLibrary(context.folders).checkpoint(request.settings.model).info.frameRate
        self.request = request
        quiet = RequestContext(folders: context.folders, interrupt: context.interrupt)
    }

    /// The new music alone, from time 0.
    func continuation(of prompt: Performance, randomSeed: UInt64) throws -> Performance {
        var request = request
        request.settings.randomSeed = randomSeed
        let composition = try Composition(request, continuing: prompt, in: quiet)
        return try composition.draw(in: quiet) { _ in quiet.isInterrupted }[0].new
    }
}
