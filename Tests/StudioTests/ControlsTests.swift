import Foundation
import Generation
import MusicCore
import PianoRolls
import Requests
import Testing

@testable import Studio

/// Controls without a model: what is read, refused, stored and carried out.
@Suite struct ControlsTests {
    private func controls(_ values: KeyValuePairs<ParameterName, [String]>) throws -> Controls {
        var controls = Controls()
        for (name, words) in values { try controls.set(name, to: words) }
        return controls
    }

    /// One value for every control, each lawful beside the others.
    private var everything: [(ParameterName, [String])] {
        [
            (.key, ["D minor"]), (.keyStrength, ["0.5"]), (.scale, ["dorian"]),
            (.range, ["A2..C6"]), (.density, ["5.5"]), (.maxVoices, ["4"]), (.reach, ["9"]),
            (.velocityRange, ["30..100"]), (.dynamics, ["p < f"]), (.bpm, ["120.0"]),
            (.grid, ["1/16"]), (.swing, ["0.25"]), (.metre, ["3/4"]), (.silence, ["1..2", "5..6"]),
            (.chords, ["Dm7 | G7 %"]), (.chordStrength, ["1.0"]), (.rhythm, ["a.mid"]), (.end, []),
            (.repetitionDamping, ["0.5"]),
        ]
    }

    // MARK: Values

    @Test func everyControlIsReadStoredAndReadAgain() throws {
        var controls = Controls()
        for (name, words) in everything {
            try controls.set(name, to: words)
            #expect(controls.words(name) == words)
        }
        #expect(Controls.parameters.map(\.name) == everything.map(\.0))
        let data = try JSONEncoder().encode(controls)
        #expect(try JSONDecoder().decode(Controls.self, from: data) == controls)
        let object = try #require(
            JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(object["max_voices"] as? Int == 4 && object["end"] as? Bool == true)
        #expect(object["silence"] as? [String] == ["1..2", "5..6"])
        #expect(
            controls.settings.contains("key-strength 0.5")
                && controls.settings.filter { $0.hasPrefix("silence ") }.count == 2
                && controls.settings.contains("end"))
    }

    /// As clients in other languages write names.
    @Test func keysMayBeInCamelCase() throws {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let json = Data(#"{"max_voices": 3, "end": false, "reach": null}"#.utf8)
        let controls = try decoder.decode(Controls.self, from: json)
        #expect(controls.words(.maxVoices) == ["3"])
        #expect(controls.words(.end) == nil && controls.words(.reach) == nil)
    }

    @Test(arguments: [
        (ParameterName.density, "0"), (.density, "61"), (.density, "nan"), (.density, "many"),
        (.maxVoices, "0"), (.maxVoices, "89"), (.maxVoices, "1.5"), (.reach, "-1"),
        (.keyStrength, "1.1"), (.chordStrength, "-0.1"), (.bpm, "9"), (.swing, "0.8"),
        (.repetitionDamping, "inf"), (.key, "H"), (.key, ""), (.scale, "mixed"),
        (.range, "C6..A2"), (.range, "A3"), (.range, "20..30"), (.velocityRange, "0..90"),
        (.velocityRange, "90..30"), (.dynamics, "p <"), (.dynamics, "f < p"), (.grid, "16"),
        (.grid, "1/0"), (.metre, "4/3"), (.silence, "6..4"), (.silence, "4"), (.chords, "| |"),
        (.chords, "% C"), (.chords, "Hm"),
    ])
    func whatCannotBeReadIsRefusedByName(_ name: ParameterName, _ text: String) throws {
        var controls = Controls()
        let error = #expect(throws: RequestError.self) { try controls.set(name, to: [text]) }
        #expect(error?.parameter == name)
        #expect(controls == Controls())
    }

    @Test func unknownNamesAreRefused() {
        #expect(throws: RequestError.self) {
            try JSONDecoder().decode(Controls.self, from: Data(#"{"loudness": 3}"#.utf8))
        }
        var controls = Controls()
        #expect(throws: RequestError.self) { try controls.set(.seconds, to: ["3"]) }
    }

    /// Words for people name no flags: each front door writes parameters in its own way.
    @Test func descriptionsNameNoFlags() {
        for parameter in Controls.parameters + SamplingSettings.parameters {
            #expect(!parameter.help.description.contains("--"), "\(parameter.name)")
        }
    }

    // MARK: Together

    @Test(
        arguments: [
            ([.scale: ["dorian"]], .scale, .key),
            ([.keyStrength: ["1"]], .keyStrength, .key),
            ([.chords: ["C"]], .chords, .bpm),
            ([.grid: ["1/8"]], .grid, .bpm),
            ([.bpm: ["90"], .swing: ["0.3"]], .swing, .grid),
            ([.bpm: ["400"], .grid: ["1/128"]], .grid, .bpm),
            ([.key: ["D minor"], .scale: ["major"]], .scale, .key),
            ([.key: ["C"], .keyStrength: ["1"], .range: ["C#4..C#4"]], .range, .key),
            (
                [.bpm: ["60"], .chords: ["C"], .chordStrength: ["1"], .range: ["A3..A3"]], .range,
                .chords
            ),
            ([.dynamics: ["pp < f"], .velocityRange: ["30..60"]], .dynamics, .velocityRange),
            ([.density: ["20"], .maxVoices: ["1"]], .density, .maxVoices),
            ([.density: ["50"], .bpm: ["60"], .grid: ["1/4"]], .density, .grid),
            ([.silence: ["0..30"]], .silence, .seconds),
            ([.silence: ["20..21"]], .silence, .seconds),
            ([.silence: ["12..18"], .end: []], .silence, .end),
            (
                [.bpm: ["60"], .grid: ["1/1"], .silence: ["0..1", "3..5", "7..9", "11..13"]],
                .silence, .grid
            ),
        ] as [([ParameterName: [String]], ParameterName, ParameterName)])
    func whatCannotBeHadTogetherIsRefusedWithBothNames(
        _ values: [ParameterName: [String]], _ first: ParameterName, _ second: ParameterName
    ) throws {
        var controls = Controls()
        for (name, words) in values { try controls.set(name, to: words) }
        let error = #expect(throws: RequestError.self) {
            try ControlPlan(controls, seconds: 15)
        }
        #expect(error?.text.parameters.prefix(2) == [first, second], "\(error?.description ?? "")")
    }

    @Test func aCloseNeedsTime() throws {
        let controls = try controls([.end: []])
        #expect(throws: RequestError.self) { try ControlPlan(controls, seconds: 3.9) }
        let end = try #require(try ControlPlan(controls, seconds: 20).end)
        #expect(end.chordSeconds == 15.75 && end.releaseSeconds == 19.25)
    }

    /// On the bar before, where a tempo says where bars are.
    @Test func theLastChordFallsOnABar() throws {
        let controls = try controls([.end: [], .bpm: ["60"], .metre: ["3/4"]])
        #expect(try ControlPlan(controls, seconds: 20).end?.chordSeconds == 15)
    }

    @Test func chordsShareTheirBars() throws {
        let controls = try controls([.bpm: ["120"], .chords: ["C | G7 % | Am"]])
        let spans = try ControlPlan(controls, seconds: 8).chords
        #expect(spans.map(\.chord.symbol) == ["C", "G7", "G7", "Am", "C"])
        #expect(spans.map(\.startSeconds) == [0, 2, 3, 4, 6])
    }

    // MARK: What was obtained

    private func note(_ pitch: UInt8, _ onset: Double, velocity: UInt8 = 64) -> Note {
        Note(pitch: pitch, velocity: velocity, onsetSeconds: onset, offsetSeconds: onset + 0.5)
    }

    @Test func obtainedTellsHowFarWishesWereMet() throws {
        let controls = try controls([
            .key: ["C"], .range: ["C4..C5"], .density: ["2"], .maxVoices: ["2"], .reach: ["3"],
            .velocityRange: ["60..70"], .silence: ["0.25..0.75"],
        ])
        // C E together, F sharp above the range and loud, C held alone.
        let music = Performance(
            notes: [note(60, 0), note(64, 0), note(78, 1, velocity: 90), note(60, 1.5)])
        let obtained = try ControlPlan(controls, seconds: 2).obtained(in: music, seconds: 2)
        let values = Dictionary(uniqueKeysWithValues: obtained.map { ($0.control, $0.value) })
        #expect(
            values == [
                "key": 75, "range": 75, "density": 2, "max-voices": 2, "reach": 0,
                "velocity-range": 75, "silence": 0.25,
            ])
        #expect(obtained.first { $0.control == "density" }?.unit == "notes per second")
        #expect(try ControlPlan(controls, seconds: 2).obtained(in: Performance(), seconds: 2) == [])
    }

    @Test func finishedMusicKeepsToLinesAndVelocities() throws {
        let controls = try controls([
            .bpm: ["120"], .grid: ["1/8"], .velocityRange: ["60..70"],
        ])
        let plan = try ControlPlan(controls, seconds: 4)
        let music = Performance(notes: [
            note(60, 10.26, velocity: 90), note(60, 11.1, velocity: 10),
        ])
        let finished = plan.finished(music, from: 10, frameRate: 16).notes
        // The first is moved to its line; the second is farther than a frame from any.
        #expect(finished.map(\.onsetSeconds) == [10.25, 11.1])
        #expect(finished.map(\.velocity) == [70, 60])
    }

    /// What forbids comes before what steers the amount, and the close has the last word.
    @Test func guidesStandInTheirOrder() throws {
        let controls = try controls([
            .end: [], .density: ["4"], .silence: ["1..2"], .maxVoices: ["3"], .bpm: ["120"],
            .grid: ["1/8"], .key: ["C"],
        ])
        let guides = try ControlPlan(controls, seconds: 20).guide(
            frameRate: 16, frameCount: 320, prompt: ExpressiveRoll(frameRate: 16))?.guides
        #expect(
            guides?.map { "\(type(of: $0))" } == [
                "KeyPreference", "OnsetTimesGuide", "HandsGuide", "SilenceGuide", "DensityGuide",
                "EndGuide",
            ])
        #expect(
            try ControlPlan(Controls(), seconds: 4).guide(
                frameRate: 16, frameCount: 64, prompt: ExpressiveRoll(frameRate: 16)) == nil)
    }
}

/// How choices are drawn, as it is asked for.
@Suite struct SamplingSettingsTests {
    @Test func settingsAreReadStoredAndReadAgain() throws {
        var settings = SamplingSettings()
        #expect(settings.told == ["temperature 0.9"] && settings.settings == [])
        for (name, word) in [
            (ParameterName.temperature, "0.7"), (.onsetTemperature, "0.5"),
            (.pedalTemperature, "1.5"), (.velocityTemperature, "0.0"),
            (.timingTemperature, "5.0"), (.topK, "3"), (.topP, "0.9"), (.minP, "0.05"),
        ] {
            try settings.set(name, to: [word])
            #expect(settings.words(name) == [word])
        }
        try settings.set(.plainTemperature, to: [])
        #expect(!settings.keepsDensity && settings.topK == 3 && settings.minP == 0.05)
        #expect(settings.told.count == 9)
        let data = try JSONEncoder().encode(settings)
        #expect(try JSONDecoder().decode(SamplingSettings.self, from: data) == settings)
        #expect(
            settings.needsExpressiveModel?.parameters
                == [.pedalTemperature, .velocityTemperature, .timingTemperature])
    }

    @Test(arguments: [
        (ParameterName.temperature, "5.1"), (.temperature, "-1"), (.temperature, "warm"),
        (.onsetTemperature, "6"), (.topK, "0"), (.topP, "0"), (.topP, "1.1"), (.minP, "2"),
    ])
    func whatLiesOutsideIsRefusedByName(_ name: ParameterName, _ text: String) {
        var settings = SamplingSettings()
        let error = #expect(throws: RequestError.self) { try settings.set(name, to: [text]) }
        #expect(error?.parameter == name)
    }

    /// Properties can be set past the names.
    @Test func propertiesAreCheckedWhenTheyAreUsed() throws {
        var settings = SamplingSettings()
        settings.velocityTemperature = 7
        let error = #expect(throws: RequestError.self) { try settings.expressive() }
        #expect(error?.parameter == .velocityTemperature)
    }

    @Test func theDefaultsAreTheSamplersOwn() throws {
        let sampling = try SamplingSettings().expressive()
        #expect(sampling.keys == ChainSampler(.usual))
        #expect(sampling.pedal.temperature == 1)
        #expect(sampling.velocity == ClassSampler(temperature: SamplingStrategy.usual.temperature))
    }
}
