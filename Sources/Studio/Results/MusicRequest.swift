import Foundation
import MIDIFiles
import MusicCore
import Requests
import SoundRendering
import Support

/// A request for music: it writes MIDI files, with sound and pictures if asked for, and records of how
/// they were made.
public protocol MusicRequest: Request where Outcome == [MusicResult] {
    var settings: MusicSettings { get set }

    /// The file that is continued or changed.
    var givenPath: String? { get set }

    /// Changes the paths of all files that the request reads.
    mutating func mapPaths(_ change: (String) -> String)

    /// What requests have in common that may be drawn together; `nil` for kinds that are drawn alone.
    var joiningKey: Self? { get }

    /// The request as ``run(in:)`` carries it out, drawn together with others.
    func run(in context: RequestContext, beside seat: JointDrawing.Seat?) throws -> [MusicResult]
}

extension MusicRequest {
    public var joiningKey: Self? { nil }

    public func run(
        in context: RequestContext, beside seat: JointDrawing.Seat?
    ) throws -> [MusicResult] {
        try run(in: context)
    }
}

/// The requests for music by their names.
public enum MusicRequests {
    public static let all: [any MusicRequest.Type] = [
        Accompany.self, Compose.self, Harmonise.self, Humanise.self, Infill.self, Vary.self,
    ]

    /// The kind of request of a name, such as "infill".
    public static func named(_ name: String) -> (any MusicRequest.Type)? {
        all.first { $0.name == name }
    }
}

/// A request that makes something of a file.
public protocol ModeRequest: MusicRequest {
    /// The MIDI file.
    var file: String { get set }
    /// The size of the population of particles; more fit better and take longer.
    var particles: Int { get set }
    /// The track to go by, its number from 1 or its name; `nil` chooses by what the mode needs.
    var track: String? { get set }
}

/// A request that changes a part of a file, which is told in seconds or by bars; all of it by default.
public protocol PartRequest: ModeRequest {
    /// In seconds.
    var from: Double? { get set }
    var to: Double? { get set }
    /// In place of ``from``.
    var fromBar: BarPosition? { get set }
    /// How many bars the part has, in place of ``to``.
    var bars: Int? { get set }
}

extension PartRequest {
    /// Whether it is not about the whole piece.
    var hasPart: Bool { from != nil || to != nil || fromBar != nil || bars != nil }
}

extension ModeRequest {
    public var givenPath: String? {
        get { file }
        set { file = newValue ?? "" }
    }

    public mutating func mapPaths(_ change: (String) -> String) {
        mapModePaths(change)
    }

    /// Changes the paths that all modes have.
    mutating func mapModePaths(_ change: (String) -> String) {
        file = change(file)
        settings.mapPaths(change)
    }
}

extension MusicRequest {
    /// Checks the request, has it drawn, and writes every piece as soon as it is there.
    ///
    /// - Parameters:
    ///   - context: hears where results are left out. Its interruption is listened to once the
    ///     files are read.
    ///   - draw: draws the pieces of the request, whose random seed is set, from the file that is
    ///     given, and hands each to `deliver`; an interruption may leave some out.
    /// - Returns: what was written, in the order of drawing.
    /// - Throws: `RequestError` for settings or places that cannot be had; errors that name the
    ///   file at fault; what `draw` throws.
    func make(
        in context: RequestContext,
        draw: (
            _ request: Self, _ given: GivenFile?, _ deliver: (DrawnPiece) throws -> Void
        ) throws -> Void
    ) throws -> [MusicResult] {
        var request = self
        request.settings.randomSeed =
            settings.randomSeed ?? UInt64.random(in: 0..<1_000_000)
        try settings.check()
        try checkOutputs()
        let given = try givenPath.map { try GivenFile($0, in: context) }
        // Until here nothing is lost by ending at once.
        context.interrupt.listen()
        let writer = try ResultWriter(request, given: given, in: context)
        var results: [MusicResult] = []
        try draw(request, given) { piece in
            results.append(try writer.write(piece, number: results.count))
        }
        if results.count < settings.count {
            context.tell(
                "stopped: \(results.count) of \(settings.count) results were finished")
        }
        return results
    }

    /// Refuses places that would lose something, before anything is drawn.
    private func checkOutputs() throws {
        guard let path = settings.outputPath else { return }
        var inputs: [String] = []
        var copy = self
        copy.mapPaths {
            inputs.append($0)
            return $0
        }
        var outputs = OutputFiles(reading: inputs, replacesInputs: settings.force)
        let isStream = Files.isStream(path)
        guard !isStream || !(settings.writesSound || settings.drawsPicture || settings.count > 1)
        else {
            throw RequestError(
                .out, "beside \(path) nothing else can be written: name a file")
        }
        let files = ResultFiles(folder: "", count: settings.count)
        for number in 0..<settings.count {
            let midi = files.numbered(path, number)
            outputs.add(midi, .midi, by: .out)
            if settings.writesSound {
                outputs.add(ResultFiles.path(beside: midi, "wav"), .sound, by: .wav)
            }
            if settings.drawsPicture {
                outputs.add(ResultFiles.path(beside: midi, "png"), .picture, by: .plot)
            }
        }
        try outputs.check()
    }
}

/// The file that a request starts from, read once: a pipe gives its bytes but one time.
struct GivenFile {
    let path: String
    let bytes: [UInt8]

    /// - Throws: `RequestError` where no file is named, or `FileError`.
    init(_ path: String) throws {
        guard !path.isEmpty else { throw RequestError(.file, "name the MIDI file") }
        self.path = path
        bytes = try Files.read(path, maximumBytes: MIDIFile.maximumBytes)
    }

    /// What stands in for a file.
    init(path: String, bytes: [UInt8]) {
        (self.path, self.bytes) = (path, bytes)
    }

    /// What names of results begin with: the file's name or, where it is a result itself, what its own
    /// began with. Names would grow otherwise with every continuation of a continuation.
    var stem: String {
        let record = ResultRecord.paths(forMIDI: path).lazy
            .compactMap { (try? ResultRecord.read($0)) ?? nil }
            .first { $0.id == ResultRecord.id(of: bytes) }
        return ResultFiles.short(record?.stem ?? ResultFiles.stem(path))
    }

    /// - Throws: `MIDIFileError` for bytes that are none, or that make music of days.
    func midi() throws -> MIDIFile { try MIDIFile(bytes: bytes, name: path).checkingLength() }
}

/// A piece that has been drawn and is to be written.
struct DrawnPiece {
    /// What is written.
    var file: MIDIFile
    /// How it sounds.
    var performance: Performance
    /// The parts of a telling name.
    var name: [String]
    /// How many notes are new or changed.
    var newNoteCount: Int
    /// Of a continuation.
    var continuation: MusicResult.Continuation?
    /// Figures to tell, by snake_case names.
    var figures: [String: Double]
    /// How far each control was met.
    var obtained: [Obtained] = []
    var picture = ResultPicture()
    /// Whether the file's own programs and drums play, instead of a piano for everything.
    var playsFile = false

    /// What is played.
    var messages: [ScheduledMessage] {
        playsFile ? file.scheduledMessages() : performance.scheduledMessages()
    }
}
