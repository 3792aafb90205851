import AudioCore
import MIDIFiles
import Measurements
import MusicCore
import MusicTheory
import Requests

extension Analysis {
    /// Analyses a MIDI file, or a recording by the notes that are heard in it.
    ///
    /// - Parameters:
    ///   - path: of the file.
    ///   - context: where it is done; hears of progress.
    /// - Returns: the analysis, and the score that it is of.
    /// - Throws: errors that name the file; `RequestError` for bars that are not there.
    public func analysis(
        ofGiven path: String, in context: RequestContext
    ) throws -> (analysis: MusicAnalysis, score: Score) {
        let isRecording = GivenFile.isSound(path: path)
        let score = try context.hearing.music(path).score()
        var asked = try resolved(in: score)
        // The beats of the file that is made of a recording mean nothing.
        if isRecording { asked.beatSource = .tracked }
        var analysis = asked.analysis(of: score)
        if isRecording {
            let sound = try RecordingReader(
                path: path, sampleRate: Tuning.sampleRate,
                maximumSeconds: Transcribe.maximumSeconds)
            let tuning = try Tuning.frequency { try sound.next() }
            analysis.tuningFrequency = tuning.map { (100 * $0).rounded() / 100 }
            analysis.notes.append(
                "instruments are not recognised: the recording is heard as a piano")
        }
        return (analysis, score)
    }
}
