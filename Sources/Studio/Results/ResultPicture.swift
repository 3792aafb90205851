import MusicCore
import Plotting

/// How a result is drawn: what was given in grey, what is new in colour, with bars where a metre is
/// known.
struct ResultPicture {
    /// Where a continuation begins; notes before it are given.
    var newStartSeconds: Double?
    /// The new notes of a piece that has been changed.
    var newNotes: Set<Note>?
    /// The passage that is new; it is shown with what is around it.
    var passageSeconds: Range<Double>?
    /// Where bars begin, ascending, and where there are none.
    var barSeconds: [Double] = []
    var secondsWithoutBars: [Range<Double>] = []

    /// How much is shown around a passage, in seconds.
    private static let around = 15.0

    /// Draws the piano roll; the extension of `path` chooses PNG or SVG.
    func draw(_ performance: Performance, to path: String) throws {
        var picture = PianoRollPicture(
            performance, title: ResultFiles.stem(path), promptSeconds: newStartSeconds)
        picture.barSeconds = barSeconds
        picture.secondsWithoutBars = secondsWithoutBars
        if let newNotes {
            let sorted = performance.notes.sorted(by: Note.isBefore)
            for (index, note) in sorted.enumerated() where index < picture.notes.count {
                picture.notes[index].isGiven = !newNotes.contains(note)
            }
            picture.givenName = "kept"
        }
        if let passageSeconds {
            picture.marks = [
                .init(timeSeconds: passageSeconds.lowerBound, label: "new from here"),
                .init(timeSeconds: passageSeconds.upperBound, label: "to here"),
            ]
            picture.fromSeconds = max(0, passageSeconds.lowerBound - ResultPicture.around)
            picture.toSeconds = min(
                performance.durationSeconds, passageSeconds.upperBound + ResultPicture.around)
        }
        try picture.write(to: path)
    }
}
