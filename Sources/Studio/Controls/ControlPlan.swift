import Generation
import MusicCore
import PianoRolls
import Requests

/// ``Controls`` understood and checked against each other: the guides that carry them out, and what is
/// put right in the music that comes of them.
struct ControlPlan {
    let controls: Controls
    /// The length of the new music.
    let seconds: Double
    let scale: WantedScale?
    /// The keys that may be struck, inside 0...87.
    let keys: ClosedRange<Int>
    /// The length of a bar, where a tempo is asked for.
    let barSeconds: Double?
    /// When notes may begin; `nil` for at any time.
    let onsetTimes: OnsetTimes?
    /// How far notes may begin from these; 0 for exactly there.
    let onsetSpreadSeconds: Double
    let chords: [Controls.Chords.Span]
    private(set) var end: Controls.End.Times?

    /// Reads all wishes.
    ///
    /// - Parameters:
    ///   - controls: the wishes.
    ///   - seconds: the length of the new music, > 0.
    ///   - onsetSpreadSeconds: how far notes may begin from their grid.
    /// - Throws: `RequestError` for what cannot be had, alone or together; errors that name the
    ///   rhythm's file.
    init(_ controls: Controls, seconds: Double, onsetSpreadSeconds: Double = 0) throws {
        self.onsetSpreadSeconds = onsetSpreadSeconds
        self.controls = controls
        self.seconds = seconds
        for control in controls.all {
            if let other = control.needs.first(where: { !controls.has($0) }) {
                throw RequestError("\(type(of: control).parameter.name) needs \(other)")
            }
        }
        scale = try WantedScale(controls)
        keys = controls[Controls.PitchRange.self]?.keys ?? 0...Keyboard.keyCount - 1
        let bpm = controls[Controls.BPM.self]?.value
        barSeconds = try ControlPlan.barSeconds(controls)
        onsetTimes = try ControlPlan.onsetTimes(
            controls, bpm: bpm, barSeconds: barSeconds, seconds: seconds)
        chords =
            barSeconds.flatMap {
                controls[Controls.Chords.self]?.spans(barSeconds: $0, seconds: seconds)
            } ?? []
        end = try controls[Controls.End.self]?.times(in: self)
        for control in controls.all { try control.check(in: self) }
    }

    /// The length of a bar, where a tempo is asked for.
    static func barSeconds(_ controls: Controls) throws -> Double? {
        let metre = try controls[Controls.Metre.self] ?? Controls.Metre("4/4")
        return controls[Controls.BPM.self].map { metre.fraction.seconds(bpm: $0.value) }
    }

    private static func onsetTimes(
        _ controls: Controls, bpm: Double?, barSeconds: Double?, seconds: Double
    ) throws -> OnsetTimes? {
        if let rhythm = controls[Controls.Rhythm.self] {
            return try rhythm.onsetTimes(barSeconds: barSeconds, seconds: seconds)
        }
        guard let bpm else { return nil }
        return try controls[Controls.Grid.self]?.onsetTimes(
            bpm: bpm, swing: controls[Controls.Swing.self]?.value ?? 0, seconds: seconds)
    }

    // MARK: What controls know of each other

    var tonic: EndGuide.Tonic? { scale?.tonic }

    var keyStrength: Double { controls[Controls.KeyStrength.self]?.value ?? 0.8 }

    var chordStrength: Double { controls[Controls.ChordStrength.self]?.value ?? 0.8 }

    /// The pitch classes of the keys that may be struck.
    var reachablePitchClasses: Set<Int> {
        Set(keys.map { Int(Keyboard.pitch(ofKey: $0)) % 12 })
    }

    /// The control that says when notes begin.
    var onsetTimesName: ParameterName { controls.has(.rhythm) ? .rhythm : .grid }

    // MARK: What others ask

    /// The controls that ask for what classic models do not know, or `nil`.
    var needsExpressiveModel: RequestText? { controls.needsExpressiveModel }

    /// Whether the chord that music begins with where nothing is given would go against a wish.
    var wantsSilentOpening: Bool {
        controls.all.contains { type(of: $0).wantsSilentOpening }
    }

    /// The tempo of the file, where one is asked for.
    var microsecondsPerQuarter: Int? {
        controls[Controls.BPM.self].map { Int((60_000_000 / $0.value).rounded()) }
    }

    /// The metre of the file, where one is asked for.
    var timeSignature: TimeSignature? {
        controls[Controls.Metre.self].map {
            TimeSignature(
                tick: 0, numerator: $0.fraction.numerator, denominator: $0.fraction.denominator)
        }
    }

    // MARK: Carrying out

    /// The guides of all wishes, or `nil` where there is none.
    ///
    /// - Parameters:
    ///   - frameRate: Hz, > 0.
    ///   - frameCount: the length of the new music in frames.
    ///   - prompt: what is continued.
    /// - Returns: the guides by their stages, the first stage first.
    func guide(frameRate: Double, frameCount: Int, prompt: ExpressiveRoll) -> GuideChain? {
        let span = GuideSpan(frameRate: frameRate, frameCount: frameCount, prompt: prompt)
        let guides = GuideStage.allCases.flatMap { stage in
            controls.all.filter { type(of: $0).stage == stage }
                .compactMap { $0.guide(in: self, over: span) }
        }
        return guides.isEmpty ? nil : GuideChain(guides)
    }

    /// The music as it was asked for to the letter: its onsets on the grid's lines or the rhythm's
    /// times, its velocities within their range.
    ///
    /// - Parameters:
    ///   - performance: music as it was drawn.
    ///   - startSeconds: where the new music begins.
    ///   - frameRate: notes that are farther than a frame from any line stay.
    /// - Returns: the music with its new notes changed, ordered by onset; without wishes of this
    ///   kind, as it is.
    func finished(
        _ performance: Performance, from startSeconds: Double, frameRate: Double
    ) -> Performance {
        let velocities = controls[Controls.VelocityRange.self]?.velocities
        let hasLimits = controls.has(.maxVoices) || controls.has(.reach)
        guard onsetTimes != nil || velocities != nil || hasLimits else { return performance }
        var result = performance
        for index in result.notes.indices
        where result.notes[index].onsetSeconds >= startSeconds {
            var note = result.notes[index]
            if let velocities {
                let velocity = min(
                    max(Int(note.velocity), velocities.lowerBound), velocities.upperBound)
                note.velocity = UInt8(velocity)
            }
            let time = note.onsetSeconds - startSeconds
            if onsetSpreadSeconds == 0, let line = onsetTimes?.nearest(to: time),
                abs(line - time) < 1 / frameRate
            {
                note.onsetSeconds = startSeconds + line
                note.offsetSeconds = max(note.offsetSeconds, note.onsetSeconds + 0.25 / frameRate)
            }
            result.notes[index] = note
        }
        result.notes.sort(by: Note.isBefore)
        if hasLimits {
            ControlPlan.cutOverlaps(&result.notes, from: startSeconds, within: 1 / frameRate)
        }
        return result
    }

    /// Ends notes that are let go just after another one begins where it begins: what is let go in
    /// the frame of a strike makes room for it, and decoding lets go in the frame's middle.
    private static func cutOverlaps(
        _ notes: inout [Note], from startSeconds: Double, within seconds: Double
    ) {
        let onsets = OnsetTimes(notes.map(\.onsetSeconds))
        for index in notes.indices where notes[index].onsetSeconds >= startSeconds {
            let note = notes[index]
            let onset = onsets.first(after: max(note.onsetSeconds, note.offsetSeconds - seconds))
            if let onset, onset < note.offsetSeconds { notes[index].offsetSeconds = onset }
        }
    }
}
