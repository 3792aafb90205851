import Generation
import MIDIFiles
import MusicCore
import PianoRolls
import Requests

/// The music that is continued.
struct Seed {
    /// Without notes where the music begins from an opening. What comes after the join is cut.
    let performance: Performance
    /// Where its bars begin, where it was written in its metre.
    let barSeconds: [Double]
    /// `nil` where its beats mean nothing.
    let metre: SeedMetre?
    /// The file, and what names of results begin with.
    let file: MIDIFile?
    let stem: String?

    /// Music as it was made a moment ago.
    init(_ performance: Performance = Performance()) {
        (self.performance, barSeconds, metre) = (performance, [], nil)
        (file, stem) = (nil, nil)
    }

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - given: a MIDI file.
    ///   - track: a track's number or name; all but percussion by default.
    ///   - position: where the new music begins; at the end of the file by default.
    ///   - context: hears what is odd about the file.
    /// - Throws: `RequestError` for a track or a bar that is not there; errors that name the file.
    init(
        _ given: GivenFile, track: String?, from position: BarPosition?, in context: RequestContext
    ) throws {
        let file = try given.midi()
        self.file = file
        stem = given.stem
        for fault in file.diagnostics.prefix(3) { context.tell("repaired: \(fault)") }
        var score = file.score()
        barSeconds = BarLines.seconds(of: score)
        let choice = try PartChoice(.seed, named: track, in: score)
        if let notice = choice.notice { context.tell(notice) }
        if track != nil { score = score.keeping(choice.parts) }
        metre = try SeedMetre(score, from: position)
        var performance = score.performance()
        if let joinSeconds = metre?.joinSeconds {
            performance.notes.removeAll { $0.onsetSeconds >= joinSeconds }
            performance.pedal.removeAll { $0.timeSeconds >= joinSeconds }
            for index in performance.notes.indices {
                let end = performance.notes[index].offsetSeconds
                performance.notes[index].offsetSeconds = min(end, joinSeconds)
            }
        }
        self.performance = performance
        let outside = Keyboard.noteCountOutside(performance)
        if outside > 0, !performance.notes.isEmpty {
            context.tell(
                "\(outside) notes of the seed lie outside the piano's 88 keys: the model does not "
                    + "hear them")
        }
    }

    /// The seed as frames, the last of which ends where the new music begins.
    ///
    /// - Throws: `RollError` for music that is too long.
    func roll(frameRate: Double) throws -> ExpressiveRoll {
        guard let start = metre?.joinSeconds, start > 0 else {
            return try rollToLastEvent(frameRate: frameRate)
        }
        return PerformanceGap(
            performance, fromSeconds: start, toSeconds: start + 1, frameRate: frameRate
        ).before
    }

    /// The seed as frames to its last event: what a pedal that is still down holds rings on under the
    /// new music.
    private func rollToLastEvent(frameRate: Double) throws -> ExpressiveRoll {
        let options = RollOptions(frameRate: frameRate)
        let whole = try ExpressiveRoll(performance, options: options)
        let keys = whole.endingWithKeys.frameCount
        let lastPedal = performance.pedal.last?.timeSeconds ?? 0
        let pedal = Int(
            min(lastPedal * frameRate, Double(whole.frameCount)) + RollOptions.boundaryTolerance)
        return whole.prefix(min(whole.frameCount, max(keys, pedal)))
    }
}
