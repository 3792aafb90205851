import Foundation
import MIDIFiles
import MusicCore
import Support

/// A folder of MIDI files that goes away with the value.
final class MusicFolder {
    let path: String

    init() throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("cadenza-measurements-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes notes, two a second and one after another.
    ///
    /// - Returns: the file's path.
    @discardableResult
    func write(_ pitches: [UInt8], as name: String) throws -> String {
        let notes = pitches.enumerated().map { index, pitch in
            Note(
                pitch: pitch, velocity: 64, onsetSeconds: Double(index) / 2,
                offsetSeconds: Double(index) / 2 + 0.5)
        }
        try MIDIFile(performance: Performance(notes: notes)).write(to: file(name))
        return file(name)
    }

    /// Writes text.
    @discardableResult
    func write(text: String, as name: String) throws -> String {
        try Files.writeAtomically(text.utf8, to: file(name))
        return file(name)
    }

    func file(_ name: String) -> String { path + "/" + name }
}

/// What reports tell while they are made.
final class Told: Sendable {
    private let lock = NSLock()
    nonisolated(unsafe) private var lines: [String] = []

    func add(_ line: String) { lock.withLock { lines.append(line) } }

    var all: [String] { lock.withLock { lines } }
}
