import MIDIFiles
import Requests
import SoundRendering
import Support

/// Turns pieces that have been drawn into files: MIDI, record, sound and picture.
struct ResultWriter {
    private let settings: MusicSettings
    private let files: ResultFiles
    private let recorder: ResultRecorder?
    private let context: RequestContext

    /// Looks at the files that the request starts from while they are as it finds them.
    ///
    /// - Parameters:
    ///   - request: with a random seed.
    ///   - given: the file that it starts from.
    ///   - context: tells the folders and whether records are kept; hears of the first piece where
    ///     it follows the music.
    /// - Throws: `RequestError` or `FileError` when the model or the file cannot be read.
    init(
        _ request: some MusicRequest, given: GivenFile?, in context: RequestContext
    ) throws {
        settings = request.settings
        files = ResultFiles(folder: context.folders.generated, count: request.settings.count)
        // Beside a pipe or a device lies no record.
        let isStream = request.settings.outputPath.map(Files.isStream) ?? false
        recorder =
            context.keepsRecords && !isStream
            ? try ResultRecorder(request, given: given, in: context) : nil
        self.context = context
    }

    /// Writes a piece. The record follows the MIDI file at once: sound that fails takes nothing away.
    ///
    /// - Parameters:
    ///   - piece: what was drawn.
    ///   - number: which of the results it is, from 0.
    /// - Returns: where its files lie, and what is known of it.
    /// - Throws: errors that name the file at fault.
    func write(_ piece: DrawnPiece, number: Int) throws -> MusicResult {
        let bytes = piece.file.encoded()
        let path = try files.write(
            bytes, to: settings.outputPath,
            name: piece.name.joined(separator: "_"), number: number)
        if number == 0, context.following.contains(.music) {
            context.events(
                .music(
                    MusicSoFar(
                        performance: piece.performance,
                        settledSeconds: piece.performance.durationSeconds, isWhole: true)))
        }
        var figures = piece.figures
        figures["new_notes"] = Double(piece.newNoteCount)
        var names = ResultRecorder.Names(midi: path)
        let variation = settings.count > 1 ? number + 1 : nil
        try recorder?.record(names, figures: figures, variation: variation)
        if settings.writesSound {
            names.wav = try render(piece, beside: path)
        }
        if settings.drawsPicture {
            let place = ResultFiles.path(beside: path, "png")
            try piece.picture.draw(piece.performance, to: place)
            names.picture = place
        }
        if names.wav != nil || names.picture != nil {
            try recorder?.record(names, figures: figures, variation: variation)
        }
        return MusicResult(
            id: ResultRecord.id(of: bytes), midi: path, wav: names.wav, picture: names.picture,
            rngSeed: settings.randomSeed ?? 0, performance: piece.performance,
            newNotes: piece.newNoteCount, continuation: piece.continuation, figures: piece.figures,
            obtained: piece.obtained)
    }

    /// - Returns: `nil` where it was interrupted.
    private func render(_ piece: DrawnPiece, beside path: String) throws -> String? {
        let place = ResultFiles.path(beside: path, "wav")
        var renderer = SoundRenderer()
        renderer.source = .init(named: settings.soundFont)
        let messages = piece.messages
        let seconds = messages.last?.timeSeconds ?? 0
        let progress = context.progress(
            "rendering", total: Int(min(max(seconds, 1), 1e6)), unit: "s of music")
        let report: SoundRenderer.Report
        do {
            report = try renderer.render(messages, to: place) { done in
                if context.isInterrupted { throw CancellationError() }
                progress.update(Int(min(done, seconds)))
            }
        } catch is CancellationError {
            context.tell("stopped: there is no sound of \(path)")
            return nil
        }
        if let advice = report.advice { context.tell(advice) }
        context.tell("rendered by \(report.instrument)")
        return place
    }
}
