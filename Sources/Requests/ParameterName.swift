/// What requests can be told, by its key in JSON. A command line puts dashes in place of underscores.
public enum ParameterName: String, Codable, Sendable, CaseIterable {
    // Files and models
    case file, seed, model, out, force, soundfont, wav, plot
    case picture, build

    // Drawing
    case count, faithful, opening, output, particles, seconds, style
    case bestBy = "best_by"
    case bestOf = "best_of"
    case rngSeed = "rng_seed"
    case temperature
    case plainTemperature = "plain_temperature"
    case onsetTemperature = "onset_temperature"
    case pedalTemperature = "pedal_temperature"
    case velocityTemperature = "velocity_temperature"
    case timingTemperature = "timing_temperature"
    case topK = "top_k"
    case topP = "top_p"
    case minP = "min_p"

    // Controls
    case key, scale, range, density, reach, dynamics, bpm, grid, swing, metre, silence, chords,
        rhythm
    case end
    case keyStrength = "key_strength"
    case maxVoices = "max_voices"
    case velocityRange = "velocity_range"
    case chordStrength = "chord_strength"
    case repetitionDamping = "repetition_damping"

    // Modes
    case from, to, bars, track, strength, keep, every, voices, timing, pedal, drawn
    case fromBar = "from_bar"

    // Files in other forms
    case format, sequence, width, title, peak, bits, port
    case keepStrayMessages = "keep_stray_messages"
    case promptSeconds = "prompt_seconds"
    case sampleRate = "sample_rate"

    // Listening
    case answer, intervals, mode, instruments

    // Measuring and training
    case against, split, baseline, precision, form, data, scores, resume
}
