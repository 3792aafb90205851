import Foundation
import MusicCore
import PianoRolls
import Support

/// Sets of chords in steps, the field's benchmark for polyphonic prediction.
///
/// JSON of the form `{"train": [...], "valid": [...], "test": [...]}`, each a list of sequences, a
/// sequence a list of frames, a frame a list of MIDI pitches (21...108) that sound; also
/// "validation" for "valid". This is how JSB Chorales, Nottingham, MuseData and Piano-midi.de of
/// Boulanger-Lewandowski et al. (ICML 2012) are passed around.
///
/// The figures published on them take the sum over 88 keys in nats, leave the first frame of a
/// sequence unscored, and divide the total by the number of scored frames.
public enum PolymusicFile {
    /// The sets have steps of one eighth or one quarter instead of seconds; this makes them audible.
    public static let nominalFrameRate: Double = 4

    /// Reads a file as a corpus; every sequence is a piece, and a note is an unbroken run of frames in
    /// which its pitch sounds.
    ///
    /// - Throws: `FileError` or ``DatasetError`` naming the split, sequence and frame.
    public static func read(_ path: String) throws -> PerformanceCorpus {
        try read(try Files.read(path, maximumBytes: 1 << 28), path: path)
    }

    /// Reads a file's content; see ``read(_:)``.
    ///
    /// - Parameters:
    ///   - bytes: the JSON text.
    ///   - path: the file's name for error messages.
    /// - Returns: the corpus.
    /// - Throws: ``DatasetError`` naming the split, sequence and frame.
    static func read(_ bytes: [UInt8], path: String) throws -> PerformanceCorpus {
        let content: [String: [[[Int]]]]
        do {
            content = try JSONDecoder().decode([String: [[[Int]]]].self, from: Data(bytes))
        } catch {
            throw DatasetError(
                .wrongFormat, path: path,
                message:
                    "this is no JSON object of lists of sequences of frames of pitches, such as "
                    + "{\"train\": [[[60, 64], [62]]], \"valid\": [], \"test\": []}")
        }
        let names: [(Split, [String])] = [
            (.train, ["train"]), (.validation, ["valid", "validation"]), (.test, ["test"]),
        ]
        let known = Set(names.flatMap(\.1))
        if let stranger = content.keys.sorted().first(where: { !known.contains($0) }) {
            throw DatasetError(
                .wrongFormat, path: path,
                message: "\"\(stranger)\" is no split; expected train, valid and test")
        }
        var pieces: [PackedPerformance] = []
        for (split, keys) in names {
            for (number, sequence) in keys.flatMap({ content[$0] ?? [] }).enumerated() {
                let name = "\(split.rawValue) \(number + 1)"
                let roll = try roll(of: sequence, name: name, path: path)
                pieces.append(
                    try PackedPerformance(
                        roll.performance(),
                        endSeconds: Double(sequence.count) / nominalFrameRate, name: name,
                        title: name, split: split))
            }
        }
        guard !pieces.isEmpty else {
            throw DatasetError(.empty, path: path, message: "there is no sequence in it")
        }
        return PerformanceCorpus(pieces, stepRate: nominalFrameRate)
    }

    private static func roll(
        of sequence: [[Int]], name: String, path: String
    ) throws -> BinaryRoll {
        let limit = Int(PackedTime.seconds(.max) * nominalFrameRate)
        guard sequence.count <= min(limit, BinaryRoll.maximumFrameCount) else {
            throw DatasetError(
                .badValue, path: path, message: "\(name) has \(sequence.count) frames; too many")
        }
        var roll = BinaryRoll(frameCount: sequence.count, frameRate: nominalFrameRate)
        for (frame, pitches) in sequence.enumerated() {
            var keys = KeySet()
            for pitch in pitches {
                guard let narrow = UInt8(exactly: pitch), let key = Keyboard.key(ofPitch: narrow)
                else {
                    throw DatasetError(
                        .badValue, path: path,
                        message: "\(name), frame \(frame + 1): pitch \(pitch) is outside 21...108")
                }
                keys.insert(key)
            }
            roll[frame] = keys
        }
        return roll
    }
}
