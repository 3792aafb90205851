import Foundation
import MIDIFiles
import MusicCore
import Requests

/// A request for music: it writes MIDI files, with sound and pictures if asked for, and records of how
/// they were made.
public protocol MusicRequest: Request where Outcome == [MusicResult] {
    var settings: MusicSettings { get set }

    /// The file that is continued or changed.
    var givenPath: String? { get set }

    /// Changes the paths of all files that the request reads.
    mutating func mapPaths(_ change: (String) -> String)
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
    /// - Parameter draw: draws the pieces of the request, whose random seed is set, and hands each to
    ///   `deliver`; an interruption may leave some out.
    func make(
        in context: RequestContext,
        draw: (_ request: Self, _ deliver: (DrawnPiece) throws -> Void) throws -> Void
    ) throws -> [MusicResult] {
        var request = self
        request.settings.randomSeed =
            settings.randomSeed ?? UInt64.random(in: 0..<1_000_000)
        try settings.check()
        guard givenPath != "" else { throw RequestError(.file, "name the MIDI file") }
        let writer = try ResultWriter(request, in: context)
        var results: [MusicResult] = []
        try draw(request) { piece in
            results.append(try writer.write(piece, number: results.count))
        }
        if results.count < settings.count {
            context.tell(
                "stopped: \(results.count) of \(settings.count) results were finished")
        }
        return results
    }
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
}
