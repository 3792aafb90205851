import FrameModels
import Generation
import PianoRolls
import Requests

extension ModelSource {
    /// The model, told what kind of music it goes on with.
    ///
    /// - Parameters:
    ///   - style: what is asked for; by default the style in which the model finds what it hears
    ///     likelier, and a performance where it hears nothing.
    ///   - heard: makes the music that is given; called only where the model reads styles.
    /// - Returns: the model and the style.
    /// - Throws: `CheckpointError` naming the parameter that does not fit; what `heard` throws.
    /// - Complexity: O(frames), of which a minute is heard at most.
    func model(
        style: MusicStyle?, heard: () throws -> ExpressiveRoll
    ) throws -> (model: any MusicModel, style: MusicStyle) {
        let configuration = try checkpoint.modelConfiguration
        guard style == nil, configuration.readsStyle, configuration.form == .expressive else {
            let style = style ?? .performance
            return (try model(style), style)
        }
        let whole = try heard()
        let minute = Int(60 * whole.frameRate)
        let roll = whole[max(0, whole.frameCount - minute)..<whole.frameCount]
        var best = (model: try model(.performance), style: MusicStyle.performance)
        guard roll.noteCount > 0 else { return best }
        func logLikelihood(_ model: any MusicModel) -> Double {
            let start = ExpressiveRoll(frameRate: roll.frameRate)
            return FrameGenerator(model).stream(after: start, rows: 1)
                .logLikelihoods(of: [roll.following(ExpressiveFrame())])[0]
        }
        let score = try model(.score)
        if logLikelihood(score) > logLikelihood(best.model) { best = (score, .score) }
        return best
    }
}
