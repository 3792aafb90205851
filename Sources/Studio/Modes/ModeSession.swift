import Foundation
import FrameModels
import Generation
import MIDIFiles
import MusicCore
import PianoRolls
import Requests
import Support

/// What all modes that make something of a file are asked.
public struct ModeRequest: Sendable {
    /// The MIDI file.
    public var path: String
    /// A name in the checkpoints' folder, or a path.
    public var model = ModelLibrary.defaultName
    /// How the model's choices are drawn.
    public var sampling = SamplingSettings()
    /// The random seed.
    public var randomSeed: UInt64
    /// How many results to write.
    public var count = 1
    /// The size of the population of particles; more fit better and take longer.
    public var particles = 48
    /// Where the MIDI goes; a telling name in the generated folder by default. Several are numbered.
    public var outputPath: String?

    public init(path: String, randomSeed: UInt64) {
        self.path = path
        self.randomSeed = randomSeed
    }
}

/// What a mode has made.
public struct ModeResult: Sendable {
    /// The MIDI file.
    public let path: String
    public let performance: Performance
    /// The notes of ``performance`` that are new or changed.
    public let newNotes: Set<Note>
    /// Where something is new, in seconds.
    public let newSpans: [Range<Double>]
    /// Figures to tell, by name.
    public let figures: [String: Double]
    /// What the composer should know.
    public let notices: [RequestText]
}

/// A file, a model, and where results go: what modes have in common.
struct ModeSession {
    /// The most results of one request.
    static let maximumCount = 64
    /// The largest population.
    static let maximumParticles = 1024

    let request: ModeRequest
    let file: MIDIFile
    let performance: Performance
    let checkpoint: Checkpoint
    let generator: ExpressiveGenerator
    let sampling: ExpressiveSampling
    private(set) var notices: [RequestText]
    private let folders: ProjectFolders

    var frameRate: Double { checkpoint.info.frameRate }

    /// Reads the file and the model.
    ///
    /// - Throws: `RequestError` for values out of range, a model of other frames, or a file without
    ///   notes; errors that name the file at fault.
    init(_ request: ModeRequest, folders: ProjectFolders) throws {
        sampling = try request.sampling.expressive()
        guard (1...ModeSession.maximumCount).contains(request.count) else {
            throw RequestError(
                "the number of results must lie in 1...\(ModeSession.maximumCount), "
                    + "not \(request.count)")
        }
        guard (1...ModeSession.maximumParticles).contains(request.particles) else {
            throw RequestError(
                "the number of particles must lie in 1...\(ModeSession.maximumParticles), "
                    + "not \(request.particles)")
        }
        self.request = request
        self.folders = folders
        let read = try MIDIFile(path: request.path)
        notices = read.diagnostics.prefix(3).map { "repaired: \($0)" }
        if read.format == .sequences, read.tracks.count > 1 {
            notices.append("the file holds \(read.tracks.count) sequences; the first one is taken")
        }
        file = read.format == .sequences ? read.sequenceFiles.first ?? read : read
        performance = file.performance()
        guard !performance.notes.isEmpty else {
            let hasDrums = !file.score().notes.isEmpty
            throw RequestError(
                "\(request.path) has no notes" + (hasDrums ? " but drums" : "")
                    + "; there is nothing to go by (`cadenza gen` begins from nothing)")
        }
        let outside = Keyboard.noteCountOutside(performance)
        if outside > 0 {
            notices.append(
                "\(outside) notes lie outside the piano's 88 keys: the model does not hear them")
        }
        let checkpoint = try ModelLibrary(folders).checkpoint(request.model)
        self.checkpoint = checkpoint
        guard let generator = ExpressiveGenerator(try checkpoint.makeModel()) else {
            throw RequestError(
                "this needs a model of expressive frames, and \(request.model) is one of classic "
                    + "frames; \(ModelLibrary.defaultName) is such a model")
        }
        self.generator = generator
        guard
            performance.durationSeconds * checkpoint.info.frameRate
                < Double(BinaryRoll.maximumFrameCount)
        else {
            throw RequestError(
                "\(request.path) is longer than \(BinaryRoll.maximumFrameCount) frames, the most "
                    + "that can be read")
        }
    }

    /// A generator for one result.
    func random(variation: Int) -> RandomGenerator {
        RandomGenerator(seed: request.randomSeed).branch(UInt64(2000 + variation))
    }

    mutating func tell(_ notice: RequestText) { notices.append(notice) }

    // MARK: Results

    /// The texts that a result holds.
    func texts(_ command: String, _ settings: [String]) -> [String] {
        let model = "model \(request.model)" + (checkpoint.info.step.map { " (step \($0))" } ?? "")
        let common = [
            model, "of \((request.path as NSString).lastPathComponent)",
            "rng-seed \(request.randomSeed)",
        ]
        let all = common + request.sampling.told + settings
        var texts = ["Cadenza \(command): " + all.joined(separator: ", ")]
        if let data = checkpoint.info.data, let licence = checkpoint.info.licence {
            texts.append("Written by a model trained on \(data), \(licence)")
        }
        return texts
    }

    /// Writes a result.
    ///
    /// - Parameter name: parts of a telling name.
    /// - Returns: its path.
    func write(_ file: MIDIFile, variation: Int, name: [String]) throws -> String {
        let bytes = file.encoded()
        let files = ResultFiles(folder: folders.generated, count: request.count)
        let stem = ResultFiles.stem(request.path)
        let parts = [stem] + name + ["t\(request.sampling.temperature)", "r\(request.randomSeed)"]
        return try files.write(
            bytes, to: request.outputPath, name: parts.joined(separator: "_"), variation: variation)
    }
}

/// Where results go, and what they are called.
struct ResultFiles {
    let folder: String
    /// How many variations there are.
    let count: Int

    /// A file's name without folders and extension.
    static func stem(_ path: String) -> String {
        ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    }

    /// Writes a result to a given path or, without one, under a name that is free in the folder.
    ///
    /// - Returns: its path.
    func write(_ bytes: [UInt8], to path: String?, name: String, variation: Int) throws -> String {
        let place = path.map { numbered($0, variation) } ?? freePath(name, bytes, variation)
        try Files.writeAtomically(bytes, to: place)
        return place
    }

    /// A path of that name, numbered where another result has it already.
    private func freePath(_ name: String, _ bytes: [UInt8], _ variation: Int) -> String {
        for number in 1...9999 {
            let path = numbered(
                folder + "/" + name + (number == 1 ? "" : "_\(number)") + ".mid", variation)
            guard FileManager.default.fileExists(atPath: path) else { return path }
            if let known = try? Files.read(path), known == bytes { return path }
        }
        return folder + "/" + name + ".mid"
    }

    /// The path of a variation: "take.mid" as it is for one, "take-1.mid" and so on for several.
    private func numbered(_ path: String, _ variation: Int) -> String {
        guard count > 1 else { return path }
        let path = path as NSString
        let suffix = path.pathExtension.isEmpty ? "" : "." + path.pathExtension
        return "\(path.deletingPathExtension)-\(variation + 1)\(suffix)"
    }
}
