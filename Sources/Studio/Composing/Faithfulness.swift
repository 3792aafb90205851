import FrameModels
import Generation
import PianoRolls
import Requests

/// How closely new music keeps to what it goes on from, and by what means: the model learns its prompt,
/// and what it draws is held near the prompt's material and led back to what came before.
///
/// `docs/faithfulness.md` tells what each part gives.
struct Faithfulness {
    /// 0 leaves everything to the model; 1 is the default.
    let degree: Double

    /// What the pull towards the prompt's pitch classes is multiplied by in scores, whose keys are
    /// clearer than those of performances.
    private static let scoreKeyFactor = 12.0
    /// How strongly the pitch classes in the bass of scores are kept, and how much the key of most of the
    /// prompt counts for more than what it passes through.
    private static let scoreBass = 4.0
    private static let scoreFocus = 1.5
    /// How often music comes back at the least, as a share of its chords.
    private static let leastRecall = 0.3
    /// How strongly it is led back.
    private static let recallStrength = 2.0
    /// What temperatures of keys and times are multiplied by: what is held near the prompt need not be
    /// as daring to go somewhere, and a figure is told by exact keys and times.
    private static let keyTemperature = 0.92
    private static let timingTemperature = 0.6

    /// The model, which has learnt the prompt.
    ///
    /// - Parameters:
    ///   - model: changed, unless others use it as well.
    ///   - isShared: whether they do; a copy learns then.
    ///   - prompt: what is continued.
    /// - Returns: the model as it is where the degree is 0.
    /// - Throws: `CheckpointError` where its weights cannot be copied.
    func adapted(
        _ model: any MusicModel, isShared: Bool, to prompt: ExpressiveRoll
    ) throws -> any MusicModel {
        guard degree > 0, model.configuration.form == .expressive else { return model }
        let model = try isShared ? model.copy() : model
        var adaptation = PromptAdaptation()
        adaptation.learningRate *= Float(degree)
        adaptation.adapt(model, to: prompt)
        return model
    }

    /// How music that keeps to its prompt is drawn.
    func sampling(_ sampling: ExpressiveSampling) -> ExpressiveSampling {
        var result = sampling
        let strategy = sampling.keys.strategy
        if let cooler = SamplingStrategy(
            temperature: strategy.temperature
                * Float(1 - degree * (1 - Faithfulness.keyTemperature)),
            keepsDensity: strategy.keepsDensity)
        {
            result.keys.strategy = cooler
        }
        result.timing.temperature *= Float(1 - degree * (1 - Faithfulness.timingTemperature))
        return result
    }

    /// What holds new music to the prompt, but for what the composer has asked for otherwise.
    ///
    /// - Parameters:
    ///   - prompt: what is continued.
    ///   - controls: what the composer asks for; no guide holds to the prompt in that.
    ///   - bars: where it is written in a metre.
    /// - Returns: none where the degree is 0 or the prompt has no notes.
    func guides(
        _ prompt: ExpressiveRoll, beside controls: Controls, bars: PromptGuide.Bars?
    ) -> [any Guide] {
        guard degree > 0, prompt.noteCount > 0 else { return [] }
        func asks(_ names: ParameterName...) -> Bool { names.contains { controls.has($0) } }
        var strengths = PromptGuide.Strengths().scaled(by: degree)
        if bars != nil {
            strengths.pitchClasses *= Faithfulness.scoreKeyFactor
            strengths.bass = Faithfulness.scoreBass * degree
            // What comes at each place of a bar is held already.
            strengths.steps = 0
            strengths.focus = 1 + (Faithfulness.scoreFocus - 1) * degree
        }
        if asks(.key, .chords) { (strengths.pitchClasses, strengths.bass) = (0, 0) }
        if asks(.range) { strengths.register = 0 }
        if asks(.density, .rhythm) {
            (strengths.rhythm, strengths.chords, strengths.places) = (0, 0, 0)
        }
        if asks(.maxVoices, .reach) { strengths.chords = 0 }
        if asks(.dynamics, .velocityRange) { strengths.velocity = 0 }
        var guides: [any Guide] = [PromptGuide(prompt, strengths: strengths, bars: bars)]
        if strengths.register > 0 { guides.append(HeardRangeGuide(prompt, strength: degree)) }
        if !asks(.repetitionDamping, .rhythm) {
            guides.append(
                RecallGuide(
                    prompt, strength: Faithfulness.recallStrength * degree,
                    least: Faithfulness.leastRecall))
        }
        return guides
    }
}
