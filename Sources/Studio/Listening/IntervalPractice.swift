import AudioCore
import Foundation
import ListeningData
import ListeningModels
import Requests
import SoundRendering
import Support

/// Ear training: intervals to hear and to name, those more often that were mistaken before.
public struct IntervalPractice {
    /// How often an interval was asked and known.
    public struct Tally: Codable, Sendable, Equatable {
        public var asked = 0
        public var known = 0
    }

    /// What to hear and name.
    public struct Question: Sendable, Equatable {
        public let interval: Interval
        public let mode: IntervalMode
        /// The lower tone, a MIDI key.
        public let lowerKey: Int
        /// The sound to hear.
        public let file: String
    }

    /// The intervals that are asked.
    public let intervals: [Interval]
    /// How they may come.
    public let modes: [IntervalMode]
    /// How all intervals went so far, by abbreviation, earlier days among them.
    public private(set) var progress: [String: Tally]

    private let folder: String
    private let synthesizer: IntervalSynthesizer
    private let programs: [Timbre]
    private var random: RandomGenerator

    /// - Parameters:
    ///   - intervals: at least two.
    ///   - modes: at least one.
    ///   - seed: of what is asked.
    ///   - soundfont: a General MIDI SoundFont; found as everywhere by default. Without any, tones are
    ///     sums of partials.
    ///   - context: progress is kept in its folder of results.
    /// - Throws: `RequestError` for too few intervals; `FileError` where what was kept cannot be read.
    public init(
        intervals: [Interval] = Interval.allCases, modes: [IntervalMode] = IntervalMode.allCases,
        seed: UInt64, soundfont: String? = nil, in context: RequestContext
    ) throws {
        guard Set(intervals).count >= 2, !modes.isEmpty else {
            throw RequestError("\(.intervals) are two or more, to be told from each other")
        }
        (self.intervals, self.modes) = (intervals, modes)
        folder = context.folders.generated + "/practice"
        random = RandomGenerator(seed: seed)
        let font = try SoundFontSearch().find(path: soundfont)?.path
        synthesizer = IntervalSynthesizer(soundFontPath: font)
        // Piano, guitar, violin, clarinet and flute.
        programs = font == nil ? [.additive] : [0, 24, 40, 71, 73].map(Timbre.soundFont)
        let path = folder + "/intervals.json"
        guard Files.exists(path) else {
            progress = [:]
            return
        }
        do {
            progress = try JSONDecoder().decode(
                [String: Tally].self, from: Data(Files.read(path, maximumBytes: 1 << 20)))
        } catch let error as DecodingError {
            throw FileError(
                .notReadable, path: path,
                message: "the progress kept there cannot be read (\(error)): move it away to begin "
                    + "anew")
        }
    }

    /// The next question, with its sound written.
    ///
    /// - Throws: `RenderingError`; `FileError` where the sound cannot be written.
    public mutating func ask() throws -> Question {
        // What was always known still comes, a third as often as what never was.
        let weights = intervals.map { interval -> Double in
            let tally = progress[interval.abbreviation] ?? Tally()
            return 1.5 - Double(tally.known + 1) / Double(tally.asked + 2)
        }
        var place = random.uniformDouble() * weights.reduce(0, +)
        let index = weights.firstIndex {
            place -= $0
            return place < 0
        }
        let interval = intervals[index ?? 0]
        let number = Int(random.next() >> 1)
        var specification = IntervalDrawing(timbres: programs, isVaried: false) { _, lower, upper in
            // Where voices and most instruments lie.
            lower >= 48 && upper <= 84
        }.specification(interval.index, random.stream("sound", number))
        specification.mode = modes[Int(random.next() % UInt64(modes.count))]
        let file = folder + "/interval.wav"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try AudioFile.write(
            AudioBuffer(
                samples: try synthesizer.sound(specification), channelCount: 1,
                sampleRate: IntervalSound.sampleRate), to: file)
        return Question(
            interval: interval, mode: specification.mode, lowerKey: specification.lowerKey,
            file: file)
    }

    /// Takes an answer and keeps the progress.
    ///
    /// - Returns: whether it is right.
    /// - Throws: `FileError` where the progress cannot be written.
    public mutating func answer(_ answer: Interval, to question: Question) throws -> Bool {
        let isRight = answer == question.interval
        var tally = progress[question.interval.abbreviation] ?? Tally()
        tally.asked += 1
        tally.known += isRight ? 1 : 0
        progress[question.interval.abbreviation] = tally
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try Files.writeAtomically(
            [UInt8](try encoder.encode(progress)), to: folder + "/intervals.json")
        return isRight
    }
}

/// Players of sound files that systems have.
public enum SoundPlayer {
    /// Programs and what comes before the file, in the order in which they are tried.
    private static let players = [
        ["pw-play"], ["paplay"], ["aplay", "-q"], ["afplay"],
        ["ffplay", "-v", "error", "-nodisp", "-autoexit"],
    ]

    /// Plays a file to its end.
    ///
    /// - Returns: whether a player was found and could play it.
    public static func play(
        _ file: String, environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> Bool {
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        for words in players {
            guard
                let path = folders.map({ "\($0)/\(words[0])" }).first(
                    where: FileManager.default.isExecutableFile(atPath:))
            else { continue }
            let process = Process()
            process.executableURL = URL(fileURLWithPath: path)
            process.arguments = Array(words.dropFirst()) + [file]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { continue }
            process.waitUntilExit()
            if process.terminationStatus == 0 { return true }
        }
        return false
    }
}
