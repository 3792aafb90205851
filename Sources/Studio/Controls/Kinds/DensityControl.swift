import Generation
import PianoRolls
import Requests

extension Controls {
    /// So many notes per second.
    struct Density: NumberControl {
        static let parameter = ParameterDescription(
            .density, .number(0.1...60), "Aim at so many notes per second.",
            advice: "\(.silence) makes rests")
        static let stage = GuideStage.amount

        let value: Double

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            var guide = DensityGuide(
                notesPerSecond: value, frameRate: span.frameRate,
                promptNotesPerSecond: span.prompt.notesPerSecond)
            var notes = value * Double(span.frameCount) / span.frameRate
            var weights = [Float](repeating: 1, count: span.frameCount)
            if let end = plan.controls[End.self]?.endGuide(in: plan, over: span) {
                weights = end.weights(frameCount: span.frameCount)
                notes = max(1, notes - Double(EndGuide.chordNotes))
            }
            for frames in plan.controls[Silence.self]?.frames(of: span) ?? [] {
                for frame in frames.clamped(to: weights.indices) { weights[frame] = 0 }
            }
            guide.budget = DensityGuide.Budget(notes: notes, weights: weights)
            return guide
        }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            (Double(music.notes.count) / music.seconds, "notes per second")
        }

        func check(in plan: ControlPlan) throws {
            let controls = plan.controls
            let isLimited = controls.has(.maxVoices)
            let voices = min(controls[MaxVoices.self]?.value ?? 10, plan.keys.count)
            guard let onsetTimes = plan.onsetTimes else {
                // Each of the voices struck anew in every second frame at the best.
                let most = voices * 8
                guard value <= Double(most) else {
                    throw RequestError(
                        """
                        \(.density) \(value.short) is more than \(isLimited ? .maxVoices : .range) \
                        allows, about \(most) notes per second
                        """)
                }
                return
            }
            let name = plan.onsetTimesName
            let rate = Double(onsetTimes.seconds.count) / plan.seconds
            guard value <= rate * Double(voices) else {
                let words: RequestText =
                    """
                    \(.density) \(value.short) is more than \(name) allows: \(rate.tenths) onsets \
                    per second, up to \(voices) notes at each
                    """
                throw RequestError(isLimited ? "\(words) by \(.maxVoices)" : words)
            }
            guard !controls.has(.rhythm) || value >= rate else {
                throw RequestError(
                    """
                    \(.density) \(value.short) is less than \(.rhythm) asks for: \(rate.tenths) \
                    onsets per second
                    """)
            }
        }
    }
}

extension ExpressiveRoll {
    /// How dense it is; `nil` where it is too short to tell.
    var notesPerSecond: Double? {
        let seconds = Double(frameCount) / frameRate
        return seconds >= 4 ? Double(noteCount) / seconds : nil
    }
}
