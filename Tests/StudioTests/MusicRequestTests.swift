import Foundation
import MIDIFiles
import MusicCore
import Requests
import Support
import Testing

@testable import Studio

/// Requests for music, from models to files, in one process.
@Suite struct MusicRequestTests {
    private func compose(_ seed: String? = nil, seconds: Double = 2) -> Compose {
        var request = Compose()
        request.seed = seed
        request.seconds = seconds
        request.settings.randomSeed = 3
        return request
    }

    // MARK: Results

    @Test(arguments: ["hybrid-expressive", "mamba"])
    func musicIsComposed(_ model: String) throws {
        let studio = try TinyStudio()
        var request = compose(try studio.scale())
        request.settings.model = model
        let result = try #require(try request.run(in: studio.context()).first)
        let continuation = try #require(result.continuation)
        #expect(continuation.newSeconds == 2 && continuation.newStartSeconds == 4)
        #expect(result.rngSeed == 3)
        #expect(result.performance.notes.count { $0.onsetSeconds < 4 } == 8)
        #expect(result.figures["new_notes"] == Double(result.newNotes))
        let bytes = try Files.read(result.midi)
        #expect(result.id == ResultRecord.id(of: bytes))
        #expect(
            try MIDIFile(path: result.midi).performance().notes.count
                == result.performance.notes.count)

        // The same seed gives the same bytes; without one, one is drawn and told.
        request.settings.outputPath = studio.folder.path("same.mid")
        let same = try request.run(in: studio.context())
        #expect(try Files.read(same[0].midi) == bytes)
        request.settings.randomSeed = nil
        let drawn = try request.run(in: studio.context())[0]
        request.settings.randomSeed = drawn.rngSeed
        #expect(try request.run(in: studio.context())[0].id == drawn.id)
    }

    /// From silence, but for a key, which a chord tells, and for models that know no velocities.
    @Test func musicFromNothingBeginsInSilence() throws {
        let studio = try TinyStudio()
        func start(_ change: (inout Compose) throws -> Void) throws -> Double? {
            var request = compose()
            try change(&request)
            return try request.run(in: studio.context())[0].continuation?.newStartSeconds
        }
        #expect(try start { _ in } == 0)
        #expect(try start { $0.opening = .sparse } == 1)
        #expect(try start { try $0.controls.set(.key, to: ["D minor"]) } == 1)
        #expect(try start { $0.settings.model = "mamba" } == 1)
    }

    @Test func aPassageIsFilledAndTheRestStays() throws {
        let studio = try TinyStudio()
        var request = Infill()
        request.file = try studio.scale(count: 12)
        (request.from, request.to) = (2, 3)
        request.particles = 2
        request.settings.randomSeed = 1
        request.settings.drawsPicture = true
        let result = try #require(try request.run(in: studio.context()).first)
        let old = try MIDIFile(path: request.file).performance().notes
        let outside = old.filter { !(2..<3).contains($0.onsetSeconds) }
        #expect(Set(result.performance.notes).isSuperset(of: outside))
        #expect(result.continuation == nil)
        #expect(result.picture.map { FileManager.default.fileExists(atPath: $0) } == true)
    }

    @Test func everyKindOfRequestMakesMusic() throws {
        let studio = try TinyStudio()
        let file = try studio.scale()
        for kind in MusicRequests.all {
            var request = kind.init()
            request.givenPath = file
            request.settings.count = 2
            if var mode = request as? any ModeRequest {
                mode.particles = 2
                request = mode
            }
            if var infill = request as? Infill {
                (infill.from, infill.to) = (1, 2)
                request = infill
            }
            if var harmonise = request as? Harmonise {
                harmonise.key = "C"
                request = harmonise
            }
            if var compose = request as? Compose {
                compose.seconds = 1
                request = compose
            }
            let results = try request.run(in: studio.context())
            #expect(results.count == 2, "\(kind.name)")
            #expect(Set(results.map(\.midi)).count == 2)
            #expect(results.allSatisfy { FileManager.default.fileExists(atPath: $0.midi) })
            // Results are data.
            let data = try JSONEncoder().encode(results)
            #expect(try JSONDecoder().decode([MusicResult].self, from: data).count == 2)
        }
        let history = try History(folder: studio.folder.path("generated"))
        #expect(history.entries.count == 2 * MusicRequests.all.count)
    }

    // MARK: Events

    @Test func workIsReported() throws {
        let studio = try TinyStudio()
        var request = compose(try studio.scale())
        request.settings.writesSound = true
        request.settings.soundFont = "none"
        let result = try request.run(in: studio.context(following: [.frames, .music]))[0]
        let progress = studio.events.compactMap {
            if case .progress(let progress) = $0, progress.title == "composing" {
                progress
            } else {
                nil
            }
        }
        #expect(progress.map(\.done).last == 32 && progress.allSatisfy { $0.total == 32 })
        let frames = studio.events.compactMap {
            if case .frame(let frame) = $0 { frame } else { nil }
        }
        #expect(frames.map(\.index) == Array(0..<32))
        let music = studio.events.compactMap {
            if case .music(let music) = $0 { music } else { nil }
        }
        #expect(music.count > 2 && music.map(\.isWhole).filter { $0 } == [true])
        #expect(music.last?.performance == result.performance)
        // What is settled stays.
        for part in music {
            let settled = part.performance.notes.filter { $0.offsetSeconds < part.settledSeconds }
            #expect(Set(result.performance.notes).isSuperset(of: settled))
        }
        #expect(studio.notices.contains { $0.hasPrefix("rendered by") })
        let data = try JSONEncoder().encode(studio.events)
        #expect(
            try JSONDecoder().decode([RequestEvent].self, from: data).count == studio.events.count)
    }

    @Test func workEndsWhenItIsInterrupted() throws {
        let studio = try TinyStudio()
        let stop: @Sendable (RequestEvent, InterruptFlag) -> Void = { event, flag in
            if case .progress(let progress) = event, progress.done >= 20 { flag.raise() }
        }
        // What has been drawn of a composition is kept.
        let results = try compose(try studio.scale(), seconds: 60)
            .run(in: studio.context(react: stop))
        #expect(results.count == 1 && results[0].continuation?.newSeconds == 20.0 / 16)
        // A mode gives up what is not finished.
        var vary = Vary()
        vary.file = try studio.scale(count: 40)
        (vary.particles, vary.settings.count) = (2, 3)
        #expect(try vary.run(in: studio.context(react: stop)).isEmpty)
        #expect(studio.notices.contains { $0.contains("0 of 3") })
    }

    // MARK: Errors

    @Test func errorsNameTheParameter() throws {
        let studio = try TinyStudio()
        func parameter(_ request: some Request) -> ParameterName? {
            do {
                _ = try request.run(in: studio.context())
                return nil
            } catch { return (error as? RequestError)?.parameter }
        }
        #expect(parameter(compose(seconds: 0)) == .seconds)
        var request = compose()
        request.settings.count = 65
        #expect(parameter(request) == .count)
        request = compose()
        request.bestBy = "beauty"
        #expect(parameter(request) == .bestBy)
        request = compose()
        request.settings.sampling.topP = 2
        #expect(parameter(request) == .topP)
        var vary = Vary()
        #expect(parameter(vary) == .file)
        vary.strength = 2
        #expect(parameter(vary) == .strength)
        var infill = Infill()
        infill.file = try studio.scale()
        (infill.from, infill.to) = (3, 2)
        #expect(parameter(infill) == .to)
        var harmonise = Harmonise()
        harmonise.file = try studio.scale()
        harmonise.voices = 9
        #expect(parameter(harmonise) == .voices)
        // Nothing was written.
        #expect(!FileManager.default.fileExists(atPath: studio.folder.path("generated")))
    }

    @Test func textsNameParametersAsTheFrontDoorDoes() {
        let text: RequestText = "\(.maxVoices) of \(3) needs \(.grid)"
        #expect(text.description == "max_voices of 3 needs grid")
        #expect(text.rendered { "<\($0.rawValue)>" } == "<max_voices> of 3 needs <grid>")
        #expect(RequestError(text).parameter == .maxVoices)
    }

    /// The words of the command line are for the command line.
    @Test func studioQuotesNoFlags() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
                "Sources")
        for name in ["Studio", "Requests", "Measurements"] {
            let folder = sources.appendingPathComponent(name).path
            let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String }
            let files = try #require(names).filter { $0.hasSuffix(".swift") }
            #expect(!files.isEmpty)
            for file in files {
                let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
                #expect(!text.contains("--"), "\(name)/\(file)")
            }
        }
    }

    // MARK: JSON

    @Test func requestsAreData() throws {
        for kind in MusicRequests.all {
            let request = kind.init()
            #expect(try request.changes == .object([:]))
            #expect(try kind.init(json: .object([:])).json == request.json)
            #expect(MusicRequests.named(kind.name) == kind)
        }
        var request = compose("a.mid")
        request.settings.sampling.temperature = 0.5
        try request.controls.set(.density, to: ["4"])
        let json = try request.changes
        #expect(
            json
                == .object([
                    "seed": "a.mid", "seconds": 2, "controls": .object(["density": 4]),
                    "settings": .object([
                        "rng_seed": 3, "sampling": .object(["temperature": .number(0.5)]),
                    ]),
                ]))
        #expect(try Compose(json: json).json == request.json)
    }

    @Test func badJSONNamesTheParameter() throws {
        func fault(_ text: String) throws -> RequestError {
            let json = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
            do { _ = try Compose(json: json) } catch let error as RequestError { return error }
            throw CancellationError()
        }
        #expect(try fault(#"{"best_of": "many"}"#).parameter == .bestOf)
        #expect(try fault(#"{"settings": {"rng_seed": "x"}}"#).parameter == .rngSeed)
        #expect(try fault(#"{"mood": 1}"#).description.contains("mood"))
        #expect(try fault(#"{"settings": {"colour": 1}}"#).description.contains("colour"))
        #expect(try fault("[]").description.contains("object"))
        // Records of other versions may hold what this one does not know.
        let json = JSONValue.object(["mood": 1, "seconds": 5])
        #expect(try Compose(json: json, isStrict: false).seconds == 5)
    }
}
