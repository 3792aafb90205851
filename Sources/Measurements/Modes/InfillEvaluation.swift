import CPUBackend
import Datasets
import Foundation
import FrameModels
import Generation
import MIDIFiles
import MusicCore
import PianoRolls
import Requests
import Support
import Tensors

/// How well gaps are filled: the likelihood of what follows them, and statistics of the joins, beside
/// the gap's own music, a continuation that is simply cut in, and silence.
public struct InfillEvaluation {
    /// What stands in the gap.
    public enum Method: String, Sendable, CaseIterable {
        /// The music that was taken out.
        case original
        /// Particles weighted by what follows, with a look ahead inside the gap.
        case infill
        /// The same without the look ahead.
        case infillAtTheEnd = "weighted at the end only"
        /// A continuation of what comes before, cut off where the gap ends.
        case continuation
        /// Nothing.
        case silence
    }

    /// Figures of a method at one length, means over the passages.
    public struct Row: Codable, Sendable, Equatable {
        public let gapSeconds: Double
        public let method: String
        public let passages: Int
        /// Nats a frame of the true continuation, by the model that filled and by the judge.
        public let nats, judgeNats: Double
        /// The standard error of the difference of `judgeNats` to the original's.
        public let judgeError: Double
        /// How far the second after the join lies from the second before it, less is smoother: notes
        /// a second, semitones, MIDI velocity.
        public let densityStep, pitchStep, velocityStep: Double
        /// The keys that are down on both sides of the end of the gap.
        public let overlap: Double
        /// Notes a second inside the gap.
        public let density: Double
    }

    /// MAESTRO's folder, or a folder of MIDI files.
    public var dataPath: String
    public var model = ModelLibrary.defaultName
    /// A model that has no part in the filling.
    public var judge = "mamba"
    public var gapsSeconds = [2.0, 5.0, 10.0]
    /// Passages of each length.
    public var passages = 30
    public var particles = 48
    public var randomSeed: UInt64 = 1
    /// How much of what follows is scored, in seconds.
    public var scoredSeconds = 5.0

    public init(dataPath: String) {
        self.dataPath = dataPath
    }

    /// Fills gaps at random places of the test split.
    ///
    /// - Throws: errors that name the file at fault.
    public func run(in context: RequestContext = RequestContext()) throws -> [Row] {
        let library = ModelLibrary(context.folders)
        let checkpoint = try library.checkpoint(model)
        guard let filling = FrameGenerator(expressive: try checkpoint.makeModel()) else {
            return []
        }
        let judging = try library.checkpoint(judge).makeModel()
        guard let strategy = SamplingStrategy(temperature: 1) else { return [] }
        let sampling = ExpressiveSampling(strategy)
        let paths = try MIDIPaths.ofTestSplit(dataPath)
        var random = RandomGenerator(seed: randomSeed)
        var rows: [Row] = []
        for gapSeconds in gapsSeconds {
            var samples: [Method: [Sample]] = [:]
            let bar = context.progress("\(gapSeconds) s", total: passages, unit: "passages")
            var (found, tried) = (0, 0)
            while found < passages, tried < 20 * passages {
                tried += 1
                let path = paths[Int.random(in: 0..<paths.count, using: &random)]
                let performance = try MIDIFile(path: path).checkingLength().performance()
                let latest = performance.durationSeconds - gapSeconds - scoredSeconds - 2
                guard latest > 20 else { continue }
                let from = Double.random(in: 20..<latest, using: &random)
                let passage = PerformanceGap(
                    performance, fromSeconds: from, toSeconds: from + gapSeconds,
                    frameRate: checkpoint.info.frameRate)
                let given = passage.forFilling(contextSeconds: scoredSeconds)
                // Without music on both sides there is nothing to join.
                guard given.after.noteCount >= 4, passage.original.noteCount >= 2 else { continue }
                found += 1
                for method in Method.allCases {
                    guard
                        let roll = try fill(
                            given, by: method, original: passage.original, model: filling,
                            sampling: sampling, seed: UInt64(found))
                    else { continue }
                    samples[method, default: []].append(
                        try Sample(roll, in: given, model: filling, judge: judging))
                }
                bar.update(found)
            }
            for method in Method.allCases {
                rows.append(
                    Row(
                        method, gapSeconds: gapSeconds, samples[method] ?? [],
                        beside: samples[.original] ?? []))
            }
        }
        return rows
    }

    private func fill(
        _ given: PassageFiller.Passage, by method: Method, original: ExpressiveRoll,
        model: FrameGenerator, sampling: ExpressiveSampling, seed: UInt64
    ) throws -> ExpressiveRoll? {
        var effort = PassageFiller.Effort()
        effort.particles = particles
        switch method {
        case .original: return original
        case .silence:
            return ExpressiveRoll(
                frames: (0..<given.frameCount).map { _ in ExpressiveFrame() },
                frameRate: given.before.frameRate)
        case .infill: break
        case .infillAtTheEnd: effort.lookAheadFrames = 0
        case .continuation: effort.particles = 1
        }
        return PassageFiller(model, effort: effort).fill(
            given, sampling: sampling, random: RandomGenerator(seed: seed))?.roll
    }

    /// Figures of one filling.
    fileprivate struct Sample {
        let nats, judgeNats: Double
        let densityStep, overlap, density: Double
        let pitchStep, velocityStep: Double?

        init(
            _ roll: ExpressiveRoll, in given: PassageFiller.Passage, model: FrameGenerator,
            judge: any MusicModel
        ) throws {
            nats =
                -PassageFiller(model).logLikelihood(ofWhatFollows: roll, in: given)
                / Double(given.after.frameCount)
            judgeNats = Sample.nats(of: given.after, after: roll, given.before, judge: judge)
            let second = Int(given.before.frameRate)
            let left = Edge(roll, frames: max(0, roll.frameCount - second)..<roll.frameCount)
            let right = Edge(
                given.after, frames: 0..<min(second, given.after.frameCount))
            densityStep = abs(left.density - right.density)
            pitchStep = Sample.difference(left.pitch, right.pitch)
            velocityStep = Sample.difference(left.velocity, right.velocity)
            let last = roll.downKeys(inFrame: roll.frameCount - 1)
            overlap = Double(given.after.held(inFrame: 0).intersection(last).count)
            density =
                Double(roll.noteCount) * given.before.frameRate / Double(max(1, roll.frameCount))
        }

        /// Nats a frame of what follows, by another model, of either form.
        private static func nats(
            of after: ExpressiveRoll, after filling: ExpressiveRoll, _ before: ExpressiveRoll,
            judge: any MusicModel
        ) -> Double {
            var whole = before
            for part in [filling, after] {
                for frame in 0..<part.frameCount { whole.append(part[frame]) }
            }
            let form = judge.configuration.form
            func frames(_ range: Range<Int>) -> Tensor {
                Tensor(shape: [1, range.count, form.frameWidth]) { values in
                    whole.writeInputs(frames: range, as: form, into: values)
                }
            }
            let first = whole.frameCount - after.frameCount
            let tape = Tape()
            var state: ModelState? = judge.initialState(batch: 1)
            if first > 1 { _ = judge.features(frames(0..<first - 1), state: &state, tape) }
            var targets = FrameTargets(form, capacity: after.frameCount)
            targets.append(whole, frames: first..<whole.frameCount)
            let cost = judge.cost(
                inputs: frames(first - 1..<whole.frameCount - 1), targets: targets, mask: nil,
                divisor: 1, state: &state,
                tape)
            return cost.totalNats / Double(after.frameCount)
        }

        private static func difference(_ a: Double?, _ b: Double?) -> Double? {
            guard let a, let b else { return nil }
            return abs(a - b)
        }
    }

    /// The music beside a join.
    private struct Edge {
        /// Notes a second.
        let density: Double
        /// Means; `nil` without notes.
        let pitch, velocity: Double?

        init(_ roll: ExpressiveRoll, frames: Range<Int>) {
            var (pitches, velocities): ([Double], [Double]) = ([], [])
            for frame in frames {
                for (key, strike) in zip(roll.onsets(inFrame: frame), roll.strikes(inFrame: frame))
                {
                    pitches.append(Double(key))
                    velocities.append(Double(strike.velocity))
                }
            }
            density = Double(pitches.count) * roll.frameRate / Double(max(1, frames.count))
            func mean(_ values: [Double]) -> Double? {
                values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
            }
            pitch = mean(pitches)
            velocity = mean(velocities)
        }
    }
}

extension InfillEvaluation.Row {
    fileprivate init(
        _ method: InfillEvaluation.Method, gapSeconds: Double, _ samples: [InfillEvaluation.Sample],
        beside originals: [InfillEvaluation.Sample]
    ) {
        func mean(_ values: [Double]) -> Double {
            values.reduce(0, +) / Double(max(1, values.count))
        }
        self.gapSeconds = gapSeconds
        self.method = method.rawValue
        passages = samples.count
        nats = mean(samples.map(\.nats))
        judgeNats = mean(samples.map(\.judgeNats))
        let differences = zip(samples, originals).map { $0.judgeNats - $1.judgeNats }
        let centre = mean(differences)
        let variance = mean(differences.map { ($0 - centre) * ($0 - centre) })
        judgeError = (variance / Double(max(1, differences.count))).squareRoot()
        densityStep = mean(samples.map(\.densityStep))
        pitchStep = mean(samples.compactMap(\.pitchStep))
        velocityStep = mean(samples.compactMap(\.velocityStep))
        overlap = mean(samples.map(\.overlap))
        density = mean(samples.map(\.density))
    }

    /// The row as a line of a table.
    public var text: String {
        String(
            format: "%4.0f s  %@ %8.3f %8.3f ± %.3f %8.2f %8.2f %8.2f %8.2f %8.2f", gapSeconds,
            method.padding(toLength: 26, withPad: " ", startingAt: 0), nats, judgeNats, judgeError,
            densityStep, pitchStep, velocityStep, overlap, density)
    }

    /// What stands above the lines.
    public static let heading =
        "gap     in the gap                     nats    judge            density    pitch   velocity overlap  notes/s"
}

/// The MIDI files that modes are measured on.
enum MIDIPaths {
    /// Those of MAESTRO's test split, or all files of a folder.
    ///
    /// - Throws: `RequestError` where there are none.
    static func ofTestSplit(_ folder: String) throws -> [String] {
        if let index = try? MAESTROIndex(folder: folder) {
            return index.entries(in: .test).map(index.path(of:)).filter {
                Files.exists($0)
            }
        }
        let names = (FileManager.default.enumerator(atPath: folder)?.allObjects ?? [])
            .compactMap { $0 as? String }
            .filter { $0.hasSuffix(".mid") || $0.hasSuffix(".midi") }.sorted()
        guard !names.isEmpty else { throw RequestError("\(folder) has no MIDI files") }
        return names.map { folder + "/" + $0 }
    }
}
