import Foundation
import Generation
import MIDIFiles
import MusicCore
import MusicModels
import PianoRolls
import Support

/// Continues a piece, or begins one: the work behind `gen`.
public struct Composition {
    /// What is in the result.
    public enum Output: String, Sendable, CaseIterable {
        /// The new music alone, from time 0.
        case new
        /// The given music followed by the new.
        case joined
    }

    /// What the composer asks for.
    public struct Request: Sendable {
        /// The MIDI file to continue, or `nil` to begin from `opening`.
        public var seedPath: String?
        public var opening = Opening.sparse
        /// A name in the checkpoints' folder, or a path.
        public var model = ModelLibrary.defaultName
        public var sampling = SamplingSettings()
        /// The length of the new music, in seconds.
        public var seconds = 30.0
        /// The random seed.
        public var randomSeed: UInt64
        public var output = Output.joined
        /// How many variations to write; they are drawn at once.
        public var count = 1
        /// Where the MIDI goes; a telling name in the generated folder by default. Variations are
        /// numbered.
        public var path: String?

        public init(randomSeed: UInt64) {
            self.randomSeed = randomSeed
        }
    }

    /// What came out.
    public struct Result: Sendable {
        /// The MIDI file.
        public let path: String
        public let performance: Performance
        /// Where the new music begins, in seconds from the start of the file.
        public let newStartSeconds: Double
        /// The new notes alone, from time 0.
        public let newNotes: [Note]
        public let newSeconds: Double
        /// New frames drawn a second, the prompt's reading included.
        public let framesPerSecond: Double
        /// How many times faster than the music plays.
        public let realTimeFactor: Double
        /// What the composer should know.
        public let notices: [String]
    }

    /// The most variations of one request.
    public static let maximumCount = 64
    /// The longest new music, in seconds.
    public static let maximumSeconds = 7200.0

    public let request: Request
    private let folders: ProjectFolders
    private let sampling: ExpressiveSampling

    /// - Throws: `UsageError` that tells the allowed range.
    public init(_ request: Request, folders: ProjectFolders = ProjectFolders()) throws {
        guard request.seconds > 0, request.seconds <= Composition.maximumSeconds else {
            throw UsageError(
                "the length must lie above 0 and up to \(Int(Composition.maximumSeconds)) seconds, "
                    + "not \(request.seconds)")
        }
        guard (1...Composition.maximumCount).contains(request.count) else {
            throw UsageError(
                "the number of variations must lie in 1...\(Composition.maximumCount), "
                    + "not \(request.count)")
        }
        self.request = request
        self.folders = folders
        sampling = try request.sampling.expressive()
    }

    /// Writes the music, or every variation of it.
    ///
    /// - Parameter interrupt: ends early; what has been drawn so far is kept.
    /// - Returns: as many results as were asked for.
    /// - Throws: errors that name the file at fault.
    public func run(interrupt: InterruptFlag? = nil) throws -> [Result] {
        var notices: [String] = []
        let checkpoint = try ModelLibrary(folders).checkpoint(request.model)
        let model = try checkpoint.makeModel()
        let frameRate = checkpoint.info.frameRate
        let root = RandomGenerator(seed: request.randomSeed)
        var given = Performance()
        if let seedPath = request.seedPath {
            let file = try MIDIFile(path: seedPath)
            notices += file.diagnostics.prefix(3).map { "repaired: \($0)" }
            given = file.performance()
        }
        if given.notes.isEmpty {
            if request.seedPath != nil {
                notices.append("the seed has no notes; starting from \(request.opening.rawValue)")
            }
        } else {
            let outside = Keyboard.noteCountOutside(given)
            if outside > 0 {
                notices.append(
                    "\(outside) notes of the seed lie outside the piano's 88 keys: the model does "
                        + "not hear them")
            }
        }

        let frames = max(1, Int((request.seconds * frameRate).rounded()))
        let bar = ProgressBar("composing", total: frames, unit: "frames")
        let start = DispatchTime.now().uptimeNanoseconds
        let pieces = try continueMusic(
            given, model: model, frameRate: frameRate, frames: frames, root: root
        ) { done in
            bar.update(done)
            return interrupt?.isRaised ?? false
        }
        bar.finish()
        let elapsed = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9

        let framesPerSecond = Double(pieces.reduce(0) { $0 + $1.frameCount }) / elapsed
        return try pieces.enumerated().map { index, music in
            let performance = request.output == .joined ? music.whole : music.new
            return Result(
                path: try write(performance, variation: index, checkpoint: checkpoint),
                performance: performance,
                newStartSeconds: request.output == .joined ? music.startSeconds : 0,
                newNotes: music.new.notes, newSeconds: Double(music.frameCount) / frameRate,
                framesPerSecond: framesPerSecond, realTimeFactor: framesPerSecond / frameRate,
                notices: index == 0 ? notices : [])
        }
    }

    // MARK: The music

    /// New music and where it begins.
    private struct Music {
        let whole, new: Performance
        let startSeconds: Double
        let frameCount: Int
    }

    private func continueMusic(
        _ given: Performance, model: any MusicModel, frameRate: Double, frames: Int,
        root: RandomGenerator, shouldStop: (Int) -> Bool
    ) throws -> [Music] {
        let options = RollOptions(frameRate: frameRate)
        var openingRandom = root.branch(1)
        var dynamicsRandom = root.branch(3)
        // The first variation has the numbers of a request for one.
        var frameRandoms = (0..<request.count).map { root.branch($0 == 0 ? 2 : UInt64(1000 + $0)) }
        var given = given
        if let generator = ExpressiveGenerator(model) {
            let prompt: ExpressiveRoll
            if given.notes.isEmpty {
                prompt = request.opening.expressiveRoll(
                    frameRate: frameRate, random: &openingRandom)
                given = prompt.performance()
            } else {
                prompt = try ExpressiveRoll(given, options: options)
            }
            let rolls = generator.continuations(
                of: prompt, frameCount: frames, sampling: sampling,
                randoms: &frameRandoms, shouldStop: shouldStop)
            return rolls.map(\.roll).map { roll in
                let joint = ExpressiveJoint(given: given, prompt: prompt, continuation: roll)
                let joined = joint.performance()
                return Music(
                    whole: joined.whole, new: joined.new, startSeconds: joint.startSeconds,
                    frameCount: roll.frameCount)
            }
        }
        let prompt: BinaryRoll
        if given.notes.isEmpty {
            prompt = request.opening.roll(frameRate: frameRate, random: &openingRandom)
            given = prompt.performance()
            given.notes = Dynamics.typical.apply(to: given.notes, random: &dynamicsRandom)
        } else {
            prompt = try BinaryRoll.planes(of: given, options: options).down
        }
        let rolls = RollGenerator(model).continuations(
            of: prompt, frameCount: frames, sampling: sampling.keys, randoms: &frameRandoms,
            shouldStop: shouldStop)
        return rolls.map { roll in
            let joint = Joint(
                given: given, prompt: prompt, continuation: roll, dynamics: Dynamics(of: given))
            let joined = joint.performance(random: &dynamicsRandom)
            return Music(
                whole: joined.whole, new: joined.new, startSeconds: joint.startSeconds,
                frameCount: roll.frameCount)
        }
    }

    // MARK: The file

    private func write(_ performance: Performance, variation: Int, checkpoint: Checkpoint) throws
        -> String
    {
        var texts = ["Cadenza: " + settingsText(checkpoint)]
        if let data = checkpoint.info.data, let licence = checkpoint.info.licence {
            texts.append("Written by a model trained on \(data), \(licence)")
        }
        let file = MIDIFile(performance: performance, texts: texts)
        let bytes = file.encoded()
        let path = request.path.map { numbered($0, variation) } ?? freePath(for: bytes, variation)
        try Files.writeAtomically(bytes, to: path)
        return path
    }

    private func settingsText(_ checkpoint: Checkpoint) -> String {
        let seed = request.seedPath.map { ($0 as NSString).lastPathComponent }
        var parts = [
            "model \(request.model)" + (checkpoint.info.step.map { " (step \($0))" } ?? ""),
            "seed \(seed ?? request.opening.rawValue)",
        ]
        parts += request.sampling.options
        parts += [
            "seconds \(request.seconds)", "rng-seed \(request.randomSeed)",
            "output \(request.output.rawValue)",
        ]
        return parts.joined(separator: ", ")
    }

    /// A name that tells what the result is, numbered where another result has it already.
    private func freePath(for bytes: [UInt8], _ variation: Int) -> String {
        func stem(_ path: String) -> String {
            ((path as NSString).lastPathComponent as NSString).deletingPathExtension
        }
        let name = [
            request.seedPath.map(stem) ?? request.opening.rawValue, stem(request.model),
            "t\(request.sampling.temperature)", "s\(request.seconds)", "r\(request.randomSeed)",
            request.output.rawValue,
        ].joined(separator: "_")
        for number in 1...9999 {
            let path = numbered(
                folders.generated + "/" + name + (number == 1 ? "" : "_\(number)") + ".mid",
                variation)
            guard FileManager.default.fileExists(atPath: path) else { return path }
            if let known = try? Files.read(path), known == bytes { return path }
        }
        return folders.generated + "/" + name + ".mid"
    }

    /// The path of a variation: "take.mid" as it is for one, "take-1.mid" and so on for several.
    private func numbered(_ path: String, _ variation: Int) -> String {
        guard request.count > 1 else { return path }
        let path = path as NSString
        let suffix = path.pathExtension.isEmpty ? "" : "." + path.pathExtension
        return "\(path.deletingPathExtension)-\(variation + 1)\(suffix)"
    }
}
