import Foundation
import FrameModels
import Requests
import Studio
import Support
import Testing

@Suite struct TrainingRequestTests {
    private func object(_ text: String) throws -> JSONValue {
        try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    /// What a run of an older version left, with the schedule and its warm-up in one and the weight
    /// of sounding keys among what the loop does.
    @Test func olderRuns() throws {
        let request = try TrainingRun.Request(
            stored: """
                {"dataFormat":"auto","dataPath":"music","maxSeconds":60,
                 "model":{"dropout":0.25,"kind":"lstm","layers":3,"states":16,"width":512},
                 "settings":{"batchSize":32,"epochs":10,"learningRate":0.002,"maximumNorm":1,
                  "positiveWeight":20,"precision":"bf16","randomSeed":7,
                  "schedule":{"cosine":{"warmupSteps":100}},"threads":1,"weightDecay":0.01},
                 "strideFrames":16,"windowFrames":64}
                """)
        #expect(request.fault == nil)
        #expect(request.model.architecture == .lstm && request.model.form == .classic)
        #expect(request.model.width == 512 && request.model.dropout == 0.25)
        #expect(request.settings.schedule == .cosine && request.settings.warmupSteps == 100)
        #expect(request.positiveWeight == 20)
        #expect(request.maxSeconds == 60 && request.settings.randomSeed == 7)
        #expect(request.settings.accumulation == 1 && request.settings.averagingDecay == nil)
        let constant = try TrainingRun.Request(
            stored: """
                {"dataPath":"music","model":{"dropout":0,"kind":"mamba","layers":1,"width":8},
                 "settings":{"schedule":{"constant":{}}}}
                """)
        #expect(constant.settings.schedule == .constant && constant.settings.warmupSteps == 0)
    }

    /// What is stored is what is read, to the last bit.
    @Test func roundTrip() throws {
        var request = TrainingRun.Request(model: .mamba, dataPath: "music")
        request.model.form = .expressive
        request.settings.randomSeed = .max
        request.settings.learningRate = 3.3e-4
        request.settings.epochs = .max
        request.tempoChange = 0.1
        let text = String(decoding: try JSONEncoder().encode(request), as: UTF8.self)
        #expect(try TrainingRun.Request(stored: text) == request)
    }

    /// A model that learns from scores too reads which is which, and no other does.
    @Test func scoresBesideTheData() throws {
        var request = try TrainingRun.Request(
            given: object(#"{"dataPath":"music","scoresPath":"scores"}"#))
        #expect(request.model.readsStyle && request.fault == nil)
        #expect(request.model.inputWidth == 356)
        request.scoresPath = nil
        #expect(request.fault?.contains("style") == true)
        request.model.readsStyle = false
        #expect(request.fault == nil)
        request.scoresPath = "scores"
        #expect(request.fault?.contains("style") == true)
    }

    /// What is left out follows from what is given.
    @Test func defaults() throws {
        func request(_ text: String) throws -> TrainingRun.Request {
            try TrainingRun.Request(given: object(text))
        }
        let plain = try request(#"{"dataPath":"music"}"#)
        #expect(plain.model.architecture == .mamba && plain.model.form == .expressive)
        #expect(plain.model.head == .joint && plain.settings.schedule == .constant)
        let classic = try request(#"{"dataPath":"music","model":{"kind":"lstm","form":"classic"}}"#)
        #expect(classic.model == .lstm)
        let warm = try request(#"{"dataPath":"music","settings":{"warmupSteps":10}}"#)
        #expect(warm.settings.schedule == .cosine)
        let cooling = try request(
            #"{"dataPath":"music","settings":{"warmupSteps":10,"decaySteps":5}}"#)
        #expect(cooling.settings.schedule == .wsd)
        #expect(throws: RequestError.self) { try request("{}") }
        #expect(throws: RequestError.self) {
            try request(#"{"dataPath":"music","model":{"kind":"gru"}}"#)
        }
    }

    /// Options that would have no effect are refused, with a word on what to do.
    @Test func contradictions() {
        func fault(_ change: (inout TrainingRun.Request) -> Void) -> String {
            var request = TrainingRun.Request(model: .mamba, dataPath: "music")
            change(&request)
            return request.fault ?? ""
        }
        #expect(fault { _ in }.isEmpty)
        #expect(fault { ($0.model.form, $0.inputDropout) = (.expressive, 0.1) }.contains("classic"))
        #expect(fault { ($0.model.head, $0.positiveWeight) = (.joint, 2) }.contains("independent"))
        #expect(fault { $0.positiveWeight = -1 }.contains("positive weight"))
        #expect(fault { $0.positiveWeight = .nan }.contains("positive weight"))
        #expect(fault { $0.model.architecture = Architecture(rawValue: "x") }.contains("lstm"))
    }
}
