import Generation
import PianoRolls
import Requests
import Studio
import Support

/// The fields of the requests for music; a test holds them against the requests themselves.
enum MusicFields {
    static func settings(_ folders: ProjectFolders) -> RequestField {
        RequestField(
            "settings",
            .group([
                RequestField(
                    "model", .choice(ModelLibrary(folders).names), "The model.",
                    usual: .string(ModelLibrary.defaultName)),
                RequestField(
                    "style", .choice(MusicStyle.allCases.map(\.rawValue)),
                    "The kind of music that the model plays; as the given music by default."),
                RequestField(
                    "sampling", .group(SamplingSettings.parameters.map(RequestField.init)),
                    "How the model's choices are drawn."),
                RequestField(
                    "rng_seed", .whole(0...1 << 53),
                    "The same seed gives the same music; drawn by default."),
                RequestField(
                    "count", .whole(1...MusicSettings.maximumCount), "How many takes.", usual: 1),
                RequestField("wav", .flag, "Render the sound of each take as well."),
                RequestField("plot", .flag, "Draw a picture of each take as well."),
                RequestField(
                    "soundfont", .choice(["none"]),
                    "\"none\" for the built-in piano; the server's SoundFont by default."),
            ]), "The model, how it draws, and how many takes.")
    }

    static let controls = RequestField(
        "controls", .group(Controls.parameters.map(RequestField.init)),
        "Wishes for the new music.")

    static let track = RequestField(
        "track", .text, "The track to go by: its number from 1, or its name.")

    static let part = [
        RequestField("from", .number(0...1e7), "Where the part begins, in seconds."),
        RequestField("to", .number(0...1e7), "Where it ends, in seconds."),
        RequestField(
            "from_bar", .text, "Where it begins by bar and beat, such as 12 or 12.3."),
        RequestField("bars", .whole(1...100_000), "How many bars it has."),
    ]

    static func file(_ help: String = "The music's id.") -> RequestField {
        RequestField("file", .music, help, isRequired: true)
    }

    static func compose(_ folders: ProjectFolders) -> [RequestField] {
        [
            RequestField(
                "seed", .music,
                "The music, or the recording, to continue; none begins from nothing."),
            track,
            RequestField(
                "from_bar", .text, "Where the new music begins; at the end by default."),
            RequestField(
                "faithful", .number(0...1), "How closely it keeps to what it continues.",
                usual: .number(Compose.defaultFaithful)),
            RequestField(
                "opening", .choice(Opening.allCases.map(\.rawValue)),
                "What the model goes on from where there is no music."),
            RequestField(
                "seconds", .number(0.01...Compose.maximumSeconds), "The length of the new music.",
                usual: 30),
            RequestField(
                "bars", .whole(1...10_000), "The length in bars, in place of seconds."),
            RequestField(
                "output", .choice(Compose.Output.allCases.map(\.rawValue)),
                "The new music alone, or joined to the given.", usual: "joined"),
            RequestField(
                "best_of", .whole(1...MusicSettings.maximumCount),
                "Out of how many each take is chosen.", usual: 1),
            RequestField(
                "best_by", .text, "What the best is: likelihood, or a figure as in polyphony=2."),
            controls, settings(folders),
        ]
    }

    static func mode(
        _ folders: ProjectFolders, particles: Int, hasControls: Bool = false
    ) -> [RequestField] {
        [
            file("The id of the music, or of a recording, which is transcribed."),
            RequestField(
                "particles", .whole(1...1024), "The population; more fit better and take longer.",
                usual: .integer(particles)),
            track,
        ] + part + (hasControls ? [controls] : []) + [settings(folders)]
    }

    static func vary(_ folders: ProjectFolders) -> [RequestField] {
        mode(folders, particles: 48) + [
            RequestField(
                "strength", .number(0...1), "The share of notes that make way.", usual: .number(0.5)
            ),
            RequestField(
                "keep", .choice(Vary.Keeping.allCases.map(\.rawValue)),
                "What new notes have in common with those that they stand for."),
        ]
    }

    static func harmonise(_ folders: ProjectFolders) -> [RequestField] {
        mode(folders, particles: 48) + [
            RequestField(
                "every", .choice(Harmonise.Pace.allCases.map(\.rawValue)),
                "How often the chord may change.", usual: "bar"),
            RequestField("voices", .whole(2...6), "Keys of a chord.", usual: 4),
            RequestField("key", .text, "Such as D minor; found in the notes by default."),
        ]
    }

    static func humanise(_ folders: ProjectFolders) -> [RequestField] {
        mode(folders, particles: 32) + [
            RequestField(
                "strength", .number(0...1), "0 changes nothing, 1 is the model's playing.",
                usual: .number(1)),
            RequestField("timing", .flag, "Change the times of notes."),
            RequestField("dynamics", .flag, "Change velocities."),
            RequestField("pedal", .flag, "Have the model play the pedal."),
            RequestField(
                "drawn", .flag, "Single drawings, each different, instead of the mean of many."),
        ]
    }

    static let render = [
        file(),
        RequestField("output", .choice(["wav", "flac", "ogg"]), "The form.", usual: "wav"),
        RequestField(
            "instruments", .choice(SoundExport.Instruments.allCases.map(\.rawValue)),
            "The file's own sounds, or a piano for everything but drums.", usual: "file"),
        RequestField(
            "bits", .choice(SoundExport.SampleFormat.allCases.map(\.rawValue)),
            "The samples of WAV and FLAC."),
        RequestField("sample_rate", .whole(8000...96_000), "In Hz.", usual: 44_100),
        RequestField(
            "peak", .number(-60...0), "The loudest sample, in decibels.", usual: .number(-1)),
        RequestField("reverb", .flag, "Reverberation.", usual: true),
        RequestField(
            "soundfont", .choice(["none"]),
            "\"none\" for the built-in piano; the server's SoundFont by default."),
    ]
}
