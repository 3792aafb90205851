import MusicCore
import MusicTheory
import Plotting

extension Analysis {
    /// Saves ``picture(of:score:name:)``; the ending of the path, .svg or .png, chooses the kind.
    ///
    /// - Throws: `PictureError` or `FileError`.
    public func writePicture(
        of analysis: MusicAnalysis, score: Score, name: String, to path: String
    ) throws {
        try picture(of: analysis, score: score, name: name).write(to: path)
    }

    /// A piano roll over the bars, above it the chords, their numerals, and keys and cadences.
    func picture(of analysis: MusicAnalysis, score: Score, name: String) -> PianoRollPicture {
        let notes = score.performance().notes.map {
            PianoRollPicture.Note(
                pitch: Int($0.pitch), velocity: Int($0.velocity), onsetSeconds: $0.onsetSeconds,
                offsetSeconds: $0.offsetSeconds)
        }
        var key = ""
        let marks = analysis.chords.map { chord in
            var event: [String] = []
            if chord.key != key {
                key = chord.key
                event.append(key)
            }
            let cadence = analysis.harmonicAnalysis.cadences.first {
                abs($0.time - chord.startTime) < 0.002
            }
            if let cadence {
                event.append(
                    [cadence.detail, cadence.type.rawValue].compactMap(\.self)
                        .joined(separator: " "))
            }
            return PianoRollPicture.Mark(
                timeSeconds: chord.startTime,
                label: event.joined(separator: ": ") + "\n\(chord.chord)\n\(chord.romanNumeral)",
                isTick: event.isEmpty)
        }
        let tempo = analysis.bpm.map { "\(Int($0.rounded())) beats a minute" } ?? "no tempo"
        var picture = PianoRollPicture(
            title: name,
            subtitle:
                "\(analysis.key ?? "not enough evidence of a key"), \(analysis.timeSignature), \(tempo)",
            notes: notes, marks: marks)
        picture.fromSeconds = fromSeconds
        picture.toSeconds = toSeconds
        picture.barSeconds = analysis.downbeats
        if let first = analysis.chords.first,
            let bar = Int(first.startPosition.prefix { $0 != ":" })
        {
            // The chord lies in the last of the bars that have begun.
            let begun = analysis.downbeats.prefix { $0 <= first.startTime + 0.002 }.count
            picture.firstBarNumber = bar - begun + 1
        }
        if analysis.durationSeconds > 0, !marks.isEmpty {
            // Room for a chord symbol at the usual distance of two chords.
            let chordPixels = 46.0
            picture.longestRowSeconds = max(
                picture.width / chordPixels * analysis.durationSeconds / Double(marks.count), 5)
        }
        return picture
    }
}
