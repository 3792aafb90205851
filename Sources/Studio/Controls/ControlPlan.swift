import Foundation
import Generation
import MIDIFiles
import MusicCore
import MusicTheory
import PianoRolls
import Requests

/// ``Controls`` understood and checked against each other: the guides that carry them out, and what is
/// put right in the music that comes of them.
struct ControlPlan {
    let controls: Controls
    /// The length of the new music.
    private let seconds: Double
    let scale: Set<Int>?
    let tonic: EndGuide.Tonic?
    let keys: ClosedRange<Int>
    let limits: HandLimits?
    let velocities: ClosedRange<Int>?
    let curve: DynamicsCurve?
    /// The length of a bar, where a tempo is asked for.
    let barSeconds: Double?
    let onsetTimes: OnsetTimes?
    let silences: [ClosedRange<Double>]
    let chords: [(startSeconds: Double, endSeconds: Double, chord: Chord)]
    let end: (chordSeconds: Double, releaseSeconds: Double)?

    private static let allKeys = 0...Keyboard.keyCount - 1

    /// Reads all wishes.
    ///
    /// - Parameter seconds: the length of the new music, > 0.
    /// - Throws: `RequestError` for what cannot be read or cannot be had, alone or together; errors
    ///   that name the rhythm's file.
    init(_ controls: Controls, seconds: Double) throws {
        self.controls = controls
        self.seconds = seconds
        try ControlPlan.checkRanges(controls)
        (scale, tonic) = try ControlPlan.scale(controls)
        keys = try controls.range.map(ControlPlan.keyRange) ?? ControlPlan.allKeys
        limits =
            controls.maxVoices == nil && controls.reach == nil
            ? nil
            : HandLimits(
                maximumKeys: controls.maxVoices ?? Keyboard.keyCount,
                reachSemitones: controls.reach)
        velocities = try controls.velocityRange.map(ControlPlan.velocityRange)
        curve = try controls.dynamics.map(ControlPlan.curve)
        barSeconds = try ControlPlan.barSeconds(controls)
        silences = try controls.silence.map { try ControlPlan.silence($0, seconds: seconds) }
        onsetTimes = try ControlPlan.onsetTimes(
            controls, barSeconds: barSeconds, seconds: seconds)
        chords = try ControlPlan.chords(controls, barSeconds: barSeconds, seconds: seconds)
        end = try ControlPlan.end(
            controls, barSeconds: barSeconds, onsetTimes: onsetTimes, seconds: seconds)
        try checkTogether()
    }

    /// The options that ask for what classic models do not know, or `nil`.
    var needsExpressiveModel: RequestText? {
        switch (controls.velocityRange, controls.dynamics) {
        case (nil, nil): nil
        case (_, nil): "\(.velocityRange)"
        case (nil, _): "\(.dynamics)"
        default: "\(.velocityRange) and \(.dynamics)"
        }
    }

    /// Whether the chord that music begins with where nothing is given would go against a wish.
    var wantsSilentOpening: Bool {
        controls.range != nil || limits != nil || velocities != nil || curve != nil
            || onsetTimes != nil || !silences.isEmpty || controls.chords != nil
    }

    /// The tempo of the file, where one is asked for.
    var microsecondsPerQuarter: Int? {
        controls.bpm.map { Int((60_000_000 / $0).rounded()) }
    }

    // MARK: Carrying out

    /// The guides of all wishes, or `nil` where there is none.
    ///
    /// - Parameter prompt: what is continued.
    func guide(frameRate: Double, frameCount: Int, prompt: ExpressiveRoll) -> GuideChain? {
        var guides: [any Guide] = []
        func frame(_ seconds: Double) -> Int { Int((seconds * frameRate + 1e-6).rounded(.down)) }
        if let scale {
            guides.append(
                KeyPreference(pitchClasses: scale, strength: controls.keyStrength ?? 0.8))
        }
        if keys != ControlPlan.allKeys { guides.append(RangeGuide(keys: keys)) }
        if !chords.isEmpty {
            guides.append(
                ChordGuide(
                    chords.map {
                        let first = frame($0.startSeconds)
                        return ChordGuide.Span(
                            frames: first..<max(frame($0.endSeconds), first),
                            firstBin: TimingBins.bin(
                                ofFraction: $0.startSeconds * frameRate - Double(first)),
                            pitchClasses: Set($0.chord.pitchClasses),
                            bassPitchClass: $0.chord.bassPitchClass)
                    }, strength: controls.chordStrength ?? 0.8))
        }
        if let strength = controls.repetitionDamping {
            guides.append(RepetitionGuide(strength: strength))
        }
        if let onsetTimes {
            guides.append(
                OnsetTimesGuide(
                    onsetTimes, frameRate: frameRate, mustStrike: controls.rhythmPath != nil))
        }
        if let velocities { guides.append(VelocityRangeGuide(velocities)) }
        if let curve { guides.append(DynamicsGuide(curve, frameCount: frameCount)) }
        if let limits { guides.append(HandsGuide(limits)) }
        if !silences.isEmpty {
            // Keys are let go in the middle of the frame in which they are up first.
            guides.append(
                SilenceGuide(
                    frames: silences.map {
                        max(0, frame($0.lowerBound) - 1)..<max(0, frame($0.upperBound))
                    }))
        }
        if let density = controls.density {
            let seconds = Double(prompt.frameCount) / prompt.frameRate
            var guide = DensityGuide(
                notesPerSecond: density, frameRate: frameRate,
                promptNotesPerSecond: seconds >= 4 ? Double(prompt.noteCount) / seconds : nil)
            // A close grows sparse, whatever the density before.
            guide.endFrame = end.map { frame($0.chordSeconds - 6) }
            guides.append(guide)
        }
        if let end {
            let chordFrame = frame(end.chordSeconds)
            guides.append(
                EndGuide(
                    chordFrame: chordFrame,
                    releaseFrame: max(chordFrame + 1, frame(end.releaseSeconds)), keys: keys,
                    tonic: tonic, after: prompt))
        }
        return guides.isEmpty ? nil : GuideChain(guides)
    }

    /// The music as it was asked for to the letter: its onsets on the grid's lines or the rhythm's
    /// times, its velocities within their range.
    ///
    /// - Parameters:
    ///   - startSeconds: where the new music begins.
    ///   - frameRate: notes that are farther than a frame from any line stay.
    func finished(
        _ performance: Performance, from startSeconds: Double, frameRate: Double
    ) -> Performance {
        guard onsetTimes != nil || velocities != nil || limits != nil else { return performance }
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
            if let line = onsetTimes?.nearest(to: time), abs(line - time) < 1 / frameRate {
                note.onsetSeconds = startSeconds + line
                note.offsetSeconds = max(note.offsetSeconds, note.onsetSeconds + 0.25 / frameRate)
            }
            result.notes[index] = note
        }
        result.notes.sort(by: Note.isBefore)
        if limits != nil {
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

    // MARK: What cannot be had together

    private func checkTogether() throws {
        func pitchClasses(_ keys: ClosedRange<Int>) -> Set<Int> {
            Set(keys.map { Int(Keyboard.pitch(ofKey: $0)) % 12 })
        }
        let reachable = pitchClasses(keys)
        if let scale, controls.keyStrength == 1, scale.isDisjoint(with: reachable) {
            throw RequestError(
                "\(.range) \(controls.range ?? "") has no note of \(.key) \(controls.key ?? ""); widen "
                    + "the range or lower \(.keyStrength) below 1")
        }
        for (_, _, chord) in chords where controls.chordStrength == 1 {
            let tones = Set(chord.pitchClasses)
            if tones.isDisjoint(with: reachable) {
                throw RequestError(
                    "\(.range) \(controls.range ?? "") has no note of \(chord.symbol) in \(.chords); "
                        + "widen the range or lower \(.chordStrength) below 1")
            }
            if let scale, controls.keyStrength == 1, tones.isDisjoint(with: scale) {
                throw RequestError(
                    "\(chord.symbol) in \(.chords) has no note of \(.key) \(controls.key ?? ""); lower "
                        + "\(.keyStrength) or \(.chordStrength) below 1")
            }
        }
        if let curve, let velocities,
            curve.range.lowerBound < Double(velocities.lowerBound) - 1
                || curve.range.upperBound > Double(velocities.upperBound) + 1
        {
            throw RequestError(
                "\(.dynamics) \"\(controls.dynamics ?? "")\" goes from velocity "
                    + "\(Int(curve.range.lowerBound)) to \(Int(curve.range.upperBound)), outside "
                    + "\(.velocityRange) \(controls.velocityRange ?? "")")
        }
        try checkDensity()
        let silent = silences.sorted { $0.lowerBound < $1.lowerBound }
            .reduce(into: 0.0) { end, span in
                if span.lowerBound <= end + 1e-9 { end = max(end, span.upperBound) }
            }
        if silent >= seconds {
            throw RequestError(
                "\(.silence) leaves nothing of the \(seconds) seconds of \(.seconds): shorten one or "
                    + "lengthen the other")
        }
        if let onsetTimes,
            onsetTimes.seconds.allSatisfy({ time in silences.contains { $0.contains(time) } })
        {
            throw RequestError(
                "\(.silence) covers every onset of \(controls.rhythmPath != nil ? .rhythm : .grid)"
            )
        }
        if let end,
            silences.contains(where: {
                $0.overlaps(end.chordSeconds...end.releaseSeconds)
            })
        {
            throw RequestError(
                "\(.silence) covers the last chord of \(.end), which sounds from "
                    + "\(end.chordSeconds.tenths) to \(end.releaseSeconds.tenths) seconds")
        }
    }

    private func checkDensity() throws {
        guard let density = controls.density else { return }
        let voices = min(controls.maxVoices ?? 10, keys.count)
        guard let onsetTimes else {
            // Each of the voices struck anew in every second frame at the best.
            let most = Double(voices) * 8
            guard density <= most else {
                throw RequestError(
                    "\(.density) \(density) is more than "
                        + "\(controls.maxVoices != nil ? .maxVoices : .range) allows, about "
                        + "\(Int(most)) notes a second")
            }
            return
        }
        let name = controls.rhythmPath != nil ? ParameterName.rhythm : .grid
        let rate = Double(onsetTimes.seconds.count) / seconds
        let most = rate * Double(voices)
        guard density <= most else {
            let text: RequestText =
                "\(.density) \(density.short) is more than \(name) allows: \(rate.tenths) onsets a "
                + "second, up to \(voices) notes at each"
            throw RequestError(controls.maxVoices != nil ? text + " by \(.maxVoices)" : text)
        }
        if controls.rhythmPath != nil, density < rate {
            throw RequestError(
                "\(.density) \(density.short) is less than \(.rhythm) asks for: \(rate.tenths) "
                    + "onsets a second")
        }
    }
}

extension Double {
    /// With one decimal.
    var tenths: String { String(format: "%.1f", self) }

    /// With as many decimals as it needs, up to six digits.
    var short: String { String(format: "%g", self) }
}
