import Foundation
import Generation
import MIDIFiles
import MusicCore
import PianoRolls
import Requests
import Support

/// How close the model's playing of scores comes to pianists': correlations of velocity and of timing
/// with performances of the same pieces, beside simple rules.
public struct HumaniseEvaluation {
    /// Figures of one way to play, means over the pieces.
    public struct Row: Codable, Sendable, Equatable {
        public let playing: String
        public let pieces: Int
        /// Notes of the scores that were found in the performances.
        public let notes: Int
        /// Pearson's correlation of velocities within a piece, and its standard error over pieces.
        public let velocity: Double
        public let velocityError: Double
        /// The same among notes struck together: which voice is brought out.
        public let velocityInChords: Double
        /// The standard deviation of velocities within a piece.
        public let velocitySpread: Double
        /// Correlation of the deviation of onsets from the beats' own time, in chords: who comes
        /// first; and of all onsets.
        public let timingInChords: Double
        public let timing: Double
        /// The root mean square of deviations among notes struck together, in milliseconds.
        public let chordSpreadMilliseconds: Double
    }

    /// A folder of pieces, each with score.mid, performance.mid and their annotations.
    public var folder: String
    public var model = ModelLibrary.defaultName
    public var particles = 16
    public var randomSeed: UInt64 = 1
    /// Only so much of each piece, in seconds of the performance.
    public var maxSeconds = 45.0
    /// Pieces whose performances a model of MAESTRO's training split has seen are left out, where
    /// INDEX.tsv tells.
    public var leavesOutTraining = true

    public init(folder: String) {
        self.folder = folder
    }

    /// Plays all scores.
    ///
    /// - Throws: errors that name the file at fault; `RequestError` where there are no pairs.
    public func run(in context: RequestContext = RequestContext()) throws -> [Row] {
        let checkpoint = try ModelLibrary(context.folders).checkpoint(model)
        guard let generator = FrameGenerator(expressive: try checkpoint.makeModel()) else {
            throw RequestError("\(model) is no model of expressive frames")
        }
        let names = try pieces()
        let bar = context.progress("playing", total: names.count, unit: "pieces")
        var samples: [String: [Sample]] = [:]
        for (number, name) in names.enumerated() {
            let pair = try ScorePair(folder: folder + "/" + name, maxSeconds: maxSeconds)
            guard pair.notes.count >= 50 else { continue }
            func add(_ playing: String, _ played: [(velocity: Double, later: Double)]) {
                samples[playing, default: []].append(Sample(pair, played))
            }
            add("the performance", pair.notes.map { (Double($0.velocity), $0.laterSeconds) })
            add("higher is louder", pair.notes.map { (Double($0.pitch), 0) })
            for (tempo, dry) in [
                ("the score's tempo", pair.dry), ("the pianist's beats", pair.dryInPerformedTime),
            ] {
                var humaniser = Humaniser(generator)
                humaniser.particles = particles
                let score = DryScore(dry, frameRate: checkpoint.info.frameRate)
                let random = RandomGenerator(seed: randomSeed)
                guard
                    let played = humaniser.play(
                        score.roll, sampling: ExpressiveSampling(.plain), random: random)
                else { continue }
                for (kind, expression) in [("mean", played.mean), ("drawing", played.drawing)] {
                    let playing = Playing(expression, of: score, parts: .all, strength: 1)
                    add(
                        "\(tempo), \(kind)",
                        zip(pair.notes, dry.notes).map { note, dryNote in
                            let touch = playing.touch(
                                pitch: note.pitch, onsetSeconds: dryNote.onsetSeconds)
                            return (touch?.velocityDifference ?? 0, touch?.laterSeconds ?? 0)
                        })
                }
            }
            bar.update(number + 1)
        }
        return samples.sorted { $0.key > $1.key }.map { Row($0.key, $0.value) }
    }

    /// The names of the folders of pieces.
    private func pieces() throws -> [String] {
        let all = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
            .filter {
                Files.exists(folder + "/" + $0 + "/score.mid")
                    && Files.exists(folder + "/" + $0 + "/performance.mid")
            }
        guard !all.isEmpty else {
            throw RequestError("\(folder) has no folders with score.mid and performance.mid")
        }
        let index = [folder + "/INDEX.tsv", folder + "/../INDEX.tsv"].lazy
            .compactMap { try? Files.read($0) }.first
        guard leavesOutTraining, let index else { return all }
        let lines = String(decoding: index, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        guard let piece = lines.first?.firstIndex(of: "piece"),
            let split = lines.first?.firstIndex(of: "maestro_split")
        else { return all }
        let seen = Set(
            lines.filter { $0.count > max(piece, split) && $0[split] == "train" }.map { $0[piece] })
        return all.filter { !seen.contains($0) }
    }

    /// Figures of one piece.
    fileprivate struct Sample {
        let notes: Int
        let velocity, velocityInChords, timingInChords, timing: Double?
        let velocitySpread, chordSpread: Double

        init(_ pair: ScorePair, _ played: [(velocity: Double, later: Double)]) {
            notes = pair.notes.count
            let real = pair.notes.map { (velocity: Double($0.velocity), later: $0.laterSeconds) }
            velocity = correlation(played.map(\.velocity), real.map(\.velocity))
            timing = correlation(played.map(\.later), real.map(\.later))
            // Differences to the mean of the notes that the score strikes together.
            var own: [(velocity: Double, later: Double)] = []
            var actual: [(velocity: Double, later: Double)] = []
            for chord in pair.chords where chord.count > 1 {
                func centred(_ values: [(velocity: Double, later: Double)])
                    -> [(velocity: Double, later: Double)]
                {
                    let n = Double(values.count)
                    let velocity = values.reduce(0) { $0 + $1.velocity } / n
                    let later = values.reduce(0) { $0 + $1.later } / n
                    return values.map { ($0.velocity - velocity, $0.later - later) }
                }
                own += centred(chord.map { played[$0] })
                actual += centred(chord.map { real[$0] })
            }
            velocityInChords = correlation(own.map(\.velocity), actual.map(\.velocity))
            timingInChords = correlation(own.map(\.later), actual.map(\.later))
            let mean = played.reduce(0) { $0 + $1.velocity } / Double(max(1, played.count))
            velocitySpread =
                (played.reduce(0) { $0 + ($1.velocity - mean) * ($1.velocity - mean) }
                / Double(max(1, played.count))).squareRoot()
            chordSpread =
                (own.reduce(0) { $0 + $1.later * $1.later } / Double(max(1, own.count)))
                .squareRoot()
        }
    }
}

/// Pearson's correlation; `nil` where one side does not vary.
private func correlation(_ x: [Double], _ y: [Double]) -> Double? {
    let n = Double(x.count)
    guard x.count == y.count, x.count > 2 else { return nil }
    let (mx, my) = (x.reduce(0, +) / n, y.reduce(0, +) / n)
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (a, b) in zip(x, y) {
        xx += (a - mx) * (a - mx)
        yy += (b - my) * (b - my)
        xy += (a - mx) * (b - my)
    }
    guard xx > 1e-12, yy > 1e-12 else { return nil }
    return xy / (xx * yy).squareRoot()
}

extension HumaniseEvaluation.Row {
    fileprivate init(_ playing: String, _ samples: [HumaniseEvaluation.Sample]) {
        func mean(_ values: [Double]) -> Double {
            values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
        }
        self.playing = playing
        pieces = samples.count
        notes = samples.reduce(0) { $0 + $1.notes }
        let velocities = samples.map { $0.velocity ?? 0 }
        velocity = mean(velocities)
        let centre = velocity
        velocityError =
            (mean(velocities.map { ($0 - centre) * ($0 - centre) })
            / Double(max(1, velocities.count))).squareRoot()
        velocityInChords = mean(samples.map { $0.velocityInChords ?? 0 })
        velocitySpread = mean(samples.map(\.velocitySpread))
        timingInChords = mean(samples.map { $0.timingInChords ?? 0 })
        timing = mean(samples.map { $0.timing ?? 0 })
        chordSpreadMilliseconds = 1000 * mean(samples.map(\.chordSpread))
    }

    /// The row as a line of a table.
    public var text: String {
        playing.padding(toLength: 36, withPad: " ", startingAt: 0)
            + String(
                format: "%5.2f ± %.2f %10.2f %8.1f %10.2f %8.2f %8.1f", velocity, velocityError,
                velocityInChords, velocitySpread, timingInChords, timing, chordSpreadMilliseconds)
    }

    /// What stands above the lines.
    public static let heading =
        "playing                             velocity      in chords   spread     timing      all   spread\n"
        + "                                                                      in chords             (ms)"
}
