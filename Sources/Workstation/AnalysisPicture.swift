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

    /// A piano roll with the bars, chords, keys and cadences above it.
    func picture(of analysis: MusicAnalysis, score: Score, name: String) -> PianoRollPicture {
        let notes = score.performance().notes.map {
            PianoRollPicture.Note(
                pitch: Int($0.pitch), velocity: Int($0.velocity), onsetSeconds: $0.onsetSeconds,
                offsetSeconds: $0.offsetSeconds)
        }
        var marks: [PianoRollPicture.Mark] = []
        var key = ""
        for chord in analysis.chords {
            var label = "\(chord.chord) \(chord.romanNumeral)"
            if chord.key != key {
                key = chord.key
                label = "[\(key)] " + label
            }
            let cadence = analysis.harmonicAnalysis.cadences.first {
                abs($0.time - chord.startTime) < 0.002
            }
            if let cadence { label += " (\(cadence.type.rawValue))" }
            marks.append(PianoRollPicture.Mark(timeSeconds: chord.startTime, label: label))
        }
        let chordStarts = analysis.chords.map(\.startTime)
        for (index, downbeat) in analysis.downbeats.enumerated()
        where !chordStarts.contains(where: { abs($0 - downbeat) < 0.02 }) {
            marks.append(PianoRollPicture.Mark(timeSeconds: downbeat, label: "\(index + 1)"))
        }
        marks.sort { $0.timeSeconds < $1.timeSeconds }
        let tempo = analysis.bpm.map { "\(Int($0.rounded())) beats a minute" } ?? "no tempo"
        var picture = PianoRollPicture(
            title: name,
            subtitle: "\(analysis.key ?? "no key"), \(analysis.timeSignature), \(tempo)",
            notes: notes, marks: marks)
        picture.fromSeconds = fromSeconds
        picture.toSeconds = toSeconds
        return picture
    }
}
