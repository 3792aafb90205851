import CPUBackend
import Datasets
import Foundation
import FrameModels
import MusicCore
import PianoRolls
import Requests
import Support
import Tensors
import Testing
import Training

@testable import Measurements

@Suite struct NoteEventTests {
    /// A roll whose every frame does anything that is allowed.
    private static func randomRoll(frames: Int, seed: UInt64) -> ExpressiveRoll {
        var random = RandomGenerator(seed: seed)
        var down = KeySet()
        var pedalIsDown = false
        var all: [ExpressiveFrame] = []
        for _ in 0..<frames {
            let onsets = KeySet(keys: (0..<88).filter { _ in random.uniformFloat() < 0.03 })
            let held = KeySet(
                keys: down.filter { !onsets.contains($0) && random.uniformFloat() < 0.7 })
            let strikes = onsets.map { _ in
                Strike(rawValue: UInt8.random(in: 0...255, using: &random))
            }
            let states: [PedalState] = pedalIsDown ? [.up, .down, .repedalled] : [.up, .down]
            let pedal = states[Int.random(in: 0..<states.count, using: &random)]
            all.append(ExpressiveFrame(onsets: onsets, held: held, strikes: strikes, pedal: pedal))
            down = onsets.union(held)
            pedalIsDown = pedal.isDown
        }
        return ExpressiveRoll(frames: all)
    }

    @Test(arguments: [1, 2, 3]) func eventsHoldAllThatTheRollHolds(seed: UInt64) {
        let roll = Self.randomRoll(frames: 200, seed: seed)
        let events = roll.noteEvents
        #expect(events.count > 400)
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.0.time <= $0.1.time })
        // Not shown where they differ: rolls are long.
        let isSame = ExpressiveRoll(events, frameCount: 200) == roll
        #expect(isSame)
    }

    /// C4 held for three frames and struck anew, E4 within it, and a pedal that is pressed and changed.
    @Test func eventsOfAFewFrames() {
        let (c, e) = (39, 43)
        let soft = Strike(velocityBin: 10, timingBin: 5),
            loud = Strike(velocityBin: 20, timingBin: 2)
        let roll = ExpressiveRoll(frames: [
            ExpressiveFrame(),
            ExpressiveFrame(onsets: KeySet(keys: [c, e]), strikes: [soft, loud], pedal: .down),
            ExpressiveFrame(held: KeySet(keys: [c]), pedal: .repedalled),
            ExpressiveFrame(held: KeySet(keys: [c]), pedal: .down),
            ExpressiveFrame(onsets: KeySet(keys: [c]), strikes: [loud]),
        ])
        #expect(
            roll.noteEvents == [
                NoteEvent(time: 8, action: .pedal(.down)),
                NoteEvent(time: 10, action: .strike(key: e, velocityBin: 20, length: 1)),
                NoteEvent(time: 13, action: .strike(key: c, velocityBin: 10, length: 3)),
                NoteEvent(time: 16, action: .pedal(.repedalled)),
                NoteEvent(time: 32, action: .pedal(.up)),
                NoteEvent(time: 34, action: .strike(key: c, velocityBin: 20, length: 1)),
            ])
    }

    @Test func classesShareOutAllValues() {
        let classes = DistanceClasses(exact: 96, limit: 1 << 22)
        var value = 0
        for index in 0..<classes.count {
            let found = classes.find(value)
            #expect(found.index == index && found.width >= 1 && (index >= 96 || found.width == 1))
            #expect(classes.find(value + found.width - 1).index == index)
            value += found.width
        }
        #expect(value >= 1 << 22)
        #expect(classes.find(.max).index == classes.count - 1)
        #expect(classes.find(-3).index == 0)
    }

    private static func configuration(width: Int) -> ModelConfiguration {
        var configuration = ModelConfiguration(
            architecture: .hybrid, width: width, layers: 1, dropout: 0)
        configuration.noteWidth = 12
        configuration.attentionEvery = 1
        configuration.attentionWindow = 8
        return configuration
    }

    /// What an event costs after others, by part.
    private static func nats(
        of event: NoteEvent, after past: [NoteEvent], _ model: NoteEventModel
    ) -> [NoteEventModel.Part: Double] {
        func sum(_ events: [NoteEvent]) -> [NoteEventModel.Part: Double] {
            model.cost(NoteEventBatch(windows: [events[...]]), Tape(backend: defaultBackend())).nats
        }
        return sum(past + [event]).merging(sum(past)) { $0 - $1 }
    }

    /// Probabilities of all that may follow sum to 1, part by part: nothing is told of what comes.
    @Test func everyPartIsADistribution() {
        var random = RandomGenerator(seed: 3)
        let model = NoteEventModel(Self.configuration(width: 16), random: &random)
        let past = Array(Self.randomRoll(frames: 4, seed: 9).noteEvents.prefix(8))
        let now = past[past.count - 1].time
        func strike(after distance: Int = 3, key: Int = 40, velocity: Int = 7, length: Int = 2)
            -> NoteEvent
        {
            NoteEvent(
                time: now + distance,
                action: .strike(key: key, velocityBin: velocity, length: length))
        }
        func total(_ part: NoteEventModel.Part, _ events: [(event: NoteEvent, width: Int)])
            -> Double
        {
            events.reduce(0) {
                let nats = Self.nats(of: $1.event, after: past, model)[part] ?? .nan
                return $0 + Double($1.width) * exp(-nats)
            }
        }
        let (times, lengths) = (NoteEventModel.times, NoteEventModel.lengths)
        let sums = [
            total(
                .time,
                (0..<times.count).map { index in
                    let first = times.bounds[index]
                    return (strike(after: first), times.find(first).width)
                }),
            total(
                .kind,
                (0..<88).map { (strike(key: $0), 1) }
                    + PedalState.allCases.map {
                        (NoteEvent(time: now + 3, action: .pedal($0)), 1)
                    }),
            total(.velocity, (0..<32).map { (strike(velocity: $0), 1) }),
            total(
                .length,
                (0..<lengths.count).map { index in
                    let first = lengths.bounds[index]
                    return (strike(length: first), lengths.find(first).width)
                }),
        ]
        for sum in sums { #expect(abs(sum - 1) < 1e-3) }
    }

    /// A scale up and down for ever is soon known.
    @Test func aTrialLearns() throws {
        let notes = (0..<400).map { index in
            let place = index % 14
            let pitch = 60 + (place < 8 ? place : 14 - place) * 2
            let onset = Double(index) * 0.25
            return Note(
                pitch: UInt8(pitch), velocity: 64, onsetSeconds: onset, offsetSeconds: onset + 0.2)
        }
        let corpus = try PerformanceCorpus([
            ("a", .train, Performance(notes: notes)),
            ("b", .validation, Performance(notes: Array(notes.prefix(120)))),
        ])
        var settings = TrainingSettings()
        settings.batchSize = 2
        settings.epochs = 1000
        settings.learningRate = 1e-2
        func spent(steps: Int) throws -> NoteEventTrial.Result {
            settings.maximumSteps = steps
            let trial = NoteEventTrial(
                corpus: corpus, configuration: Self.configuration(width: 32), settings: settings,
                windowSteps: 64, validationSeconds: 20)
            return try #require(try trial.run(in: RequestContext()))
        }
        let (early, late) = (try spent(steps: 1), try spent(steps: 60))
        #expect(late.total < 0.25 * early.total)
        // The first of 80 notes in 20 seconds is given.
        #expect(late.notes == 79 && late.parameters == early.parameters)
        let nothing = try PerformanceCorpus([("b", .validation, Performance(notes: notes))])
        let trial = NoteEventTrial(
            corpus: nothing, configuration: Self.configuration(width: 32), settings: settings,
            windowSteps: 64, validationSeconds: 20)
        #expect(try trial.run(in: RequestContext()) == nil)
    }

    /// What was learnt halfway would pass for the result.
    @Test func anInterruptedTrialHasNoResult() throws {
        let notes = (0..<200).map { index in
            let onset = Double(index) * 0.25
            return Note(
                pitch: 60, velocity: 64, onsetSeconds: onset, offsetSeconds: onset + 0.2)
        }
        let corpus = try PerformanceCorpus([
            ("a", .train, Performance(notes: notes)),
            ("b", .validation, Performance(notes: notes)),
        ])
        var settings = TrainingSettings()
        (settings.batchSize, settings.maximumSteps) = (1, 2)
        let trial = NoteEventTrial(
            corpus: corpus, configuration: Self.configuration(width: 32), settings: settings,
            windowSteps: 64, validationSeconds: 20)
        let interrupt = InterruptFlag(signals: [])
        interrupt.raise()
        #expect(throws: CancellationError.self) {
            try trial.run(in: RequestContext(interrupt: interrupt))
        }
    }
}
