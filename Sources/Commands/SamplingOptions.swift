import ArgumentParser
import Studio

/// How a model's choices are drawn: the same options for every command that generates.
struct SamplingOptions: ParsableArguments {
    @Option(
        parsing: .unconditional,
        help: """
            How much the music dares, 0...5: 0 always takes the likeliest, 1 follows the model's own \
            probabilities.
            """)
    var temperature: Float = 0.9
    @Flag(
        help: "Let temperature change the density of notes too, as dividing the logits alone does.")
    var plainTemperature = false
    @Option(
        parsing: .unconditional,
        help: "The temperature of which keys are struck; --temperature by default.")
    var onsetTemperature: Float?
    @Option(
        parsing: .unconditional,
        help: "Expressive models: the temperature of the pedal; 1 by default, as it seldom moves.")
    var pedalTemperature: Float?
    @Option(parsing: .unconditional, help: "That of velocities; --temperature by default.")
    var velocityTemperature: Float?
    @Option(parsing: .unconditional, help: "That of timing inside a frame; the same.")
    var timingTemperature: Float?
    @Option(
        parsing: .unconditional, help: "Strike only the likeliest keys of a frame, so many of them."
    )
    var topK: Int?
    @Option(
        parsing: .unconditional,
        help: "Take only the likeliest keys, velocities and times that together have this share.")
    var topP: Float = 1
    @Option(
        parsing: .unconditional,
        help: """
            Take only keys, velocities and times at least this likely beside the likeliest, 0...1; \
            0.05 leaves out the odd ones.
            """)
    var minP: Float = 0

    var settings: SamplingSettings {
        var settings = SamplingSettings()
        settings.temperature = temperature
        settings.keepsDensity = !plainTemperature
        settings.onsetTemperature = onsetTemperature
        settings.pedalTemperature = pedalTemperature
        settings.velocityTemperature = velocityTemperature
        settings.timingTemperature = timingTemperature
        (settings.topK, settings.topP, settings.minP) = (topK, topP, minP)
        return settings
    }
}
