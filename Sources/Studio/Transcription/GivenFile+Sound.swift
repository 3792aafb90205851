import AudioCore
import Foundation
import ListeningModels
import MIDIFiles
import NeuralNetworks
import Requests
import Support

extension RequestContext {
    /// Reads recordings of pianos wherever music is read: they are transcribed.
    public var hearing: RequestContext {
        var context = self
        context.reader = { path, context in
            try GivenFile.isSound(path: path)
                ? MIDIFile(bytes: GivenFile(path, in: context).bytes) : MIDIFile(path: path)
        }
        return context
    }
}

extension GivenFile {
    /// Reads a MIDI file, or a recording, which is transcribed.
    ///
    /// - Parameters:
    ///   - path: of the file.
    ///   - context: hears how many notes were heard in a recording.
    /// - Throws: `RequestError` where no file is named or nothing is heard, or errors that name the file.
    init(_ path: String, in context: RequestContext) throws {
        if GivenFile.isSound(path: path) {
            // Block by block: a recording may be longer than memory holds.
            self = try GivenFile.heard(path, at: path, in: context)
            return
        }
        let given = try GivenFile(path)
        guard GivenFile.isSound(given.bytes) else {
            self = given
            return
        }
        // A recording is read twice, and a pipe can be read once.
        let place = FileManager.default.temporaryDirectory
            .appendingPathComponent("cadenza-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: place) }
        try Files.writeAtomically(given.bytes, to: place)
        self = try GivenFile.heard(path, at: place, in: context)
    }

    /// What is heard in a recording, as a MIDI file.
    ///
    /// - Parameters:
    ///   - path: what the recording is called.
    ///   - place: where it lies.
    ///   - context: hears how many notes there are.
    /// - Returns: the notes in place of the sound.
    /// - Throws: `FileError` where it cannot be read or nothing is heard.
    private static func heard(
        _ path: String, at place: String, in context: RequestContext
    ) throws -> GivenFile {
        let transcriber = try PianoTranscriber(
            Checkpoint(path: ListeningLibrary(context.folders).path(nil, of: .transcription)))
        let (transcription, recording) = try Transcribe.read(place, by: transcriber, in: context)
        for diagnostic in recording.diagnostics { context.tell("\(path): \(diagnostic)") }
        guard !transcription.notes.isEmpty else {
            throw FileError(.notReadable, path: path, message: "no piano is heard in it")
        }
        context.tell("\(path): \(transcription.notes.count) notes heard")
        let midi = transcription.midiFile(writesPedal: true, title: ResultFiles.stem(path))
        return GivenFile(path: path, bytes: midi.encoded())
    }

    /// Whether a file can be read again and begins as a sound file does.
    static func isSound(path: String) -> Bool {
        guard !Files.isStream(path), let handle = FileHandle(forReadingAtPath: path) else {
            return false
        }
        defer { try? handle.close() }
        return isSound([UInt8]((try? handle.read(upToCount: 16)) ?? Data()))
    }

    /// Whether bytes begin as a sound file does: WAV (and its 64-bit forms), AIFF, FLAC, Ogg or MP3.
    static func isSound(_ bytes: [UInt8]) -> Bool {
        let begin = String(decoding: bytes.prefix(4), as: UTF8.self)
        let kind = String(decoding: bytes.dropFirst(8).prefix(4), as: UTF8.self)
        switch begin {
        case "RIFF", "RF64", "riff": return kind == "WAVE" || begin == "riff"
        case "FORM": return kind == "AIFF" || kind == "AIFC"
        case "fLaC", "OggS": return true
        default:
            // A tag, or a frame of layer III.
            return begin.hasPrefix("ID3")
                || bytes.count > 2 && bytes[0] == 0xFF && bytes[1] & 0xE6 == 0xE2
        }
    }
}
