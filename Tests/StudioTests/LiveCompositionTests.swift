import Foundation
import PianoRolls
import Requests
import SoundRendering
import Support
import Testing

@testable import Studio

/// Music that is steered while it is made.
@Suite struct LiveCompositionTests {
    private func request(seed: String? = nil) -> Compose {
        var request = Compose()
        request.seed = seed
        request.settings.randomSeed = 5
        return request
    }

    /// Without changes it is the beginning of what is composed at full length.
    @Test(arguments: [false, true])
    func itIsWhatIsComposed(hasSeed: Bool) throws {
        let studio = try TinyStudio()
        var request = request(seed: hasSeed ? try studio.scale() : nil)
        let live = try LiveComposition(request, in: studio.context())
        let frames = (0..<60).map { _ in live.next() }
        #expect(live.frameCount == 60)
        #expect(frames.contains { !$0.onsets.isEmpty })

        request.seconds = Compose.maximumSeconds
        request.settings.outputPath = studio.folder.path("whole.mid")
        let context = studio.context(following: .frames) { event, interrupt in
            if case .frame(let frame) = event, frame.index >= 59 { interrupt.raise() }
        }
        _ = try request.run(in: context)
        let struck = studio.events.compactMap { event -> [Int]? in
            if case .frame(let frame) = event { frame.struck } else { nil }
        }
        #expect(struck.prefix(60) == frames.map { Array($0.onsets) }[...])
    }

    @Test func aChangeHoldsFromTheNextFrame() throws {
        let studio = try TinyStudio()
        let live = try LiveComposition(request(), in: studio.context())
        func pitchClasses(_ frames: [ExpressiveFrame]) -> Set<Int> {
            Set(frames.flatMap(\.onsets).map { Int(Keyboard.pitch(ofKey: $0)) % 12 })
        }
        let free = (0..<200).map { _ in live.next() }
        #expect(pitchClasses(free).count > 7)
        try live.change(["key": "C", "key_strength": 1, "density": 12])
        let bound = (0..<200).map { _ in live.next() }
        #expect(pitchClasses(bound).isSubset(of: [0, 2, 4, 5, 7, 9, 11]))
        func count(_ frames: [ExpressiveFrame]) -> Int { frames.reduce(0) { $0 + $1.onsets.count } }
        try live.change(["key": .null, "key_strength": .null, "density": 1])
        let sparse = (0..<200).map { _ in live.next() }
        #expect(count(sparse) * 3 < count(bound))
        try live.change(["density": 12])
        #expect(
            !pitchClasses((0..<200).map { _ in live.next() })
                .isSubset(of: [0, 2, 4, 5, 7, 9, 11]))
    }

    @Test func whatCannotBeHadChangesNothing() throws {
        let studio = try TinyStudio()
        let live = try LiveComposition(request(), in: studio.context())
        try live.change(["key": "D minor", "temperature": .number(0.7)])
        let before = live.request
        let wrong: [[String: JSONValue]] = [
            ["key": "H"], ["density": 1000], ["temperature": -1], ["end": .bool(true)],
            ["seconds": 3],
            ["key": .null, "scale": "dorian"], ["key": "E", "temperature": "hot"],
        ]
        for wishes in wrong {
            #expect(throws: RequestError.self) { try live.change(wishes) }
            #expect(live.request.controls == before.controls)
            #expect(live.request.settings.sampling == before.settings.sampling)
        }
        var classic = request()
        classic.settings.model = "mamba"
        #expect(throws: RequestError.self) {
            try LiveComposition(classic, in: studio.context())
        }
    }

    /// Frame by frame, a synthesizer is told what it is told of the whole.
    @Test func framesBecomeMessagesAsTheyCome() {
        var random = RandomGenerator(seed: 3)
        var roll = ExpressiveRoll(frameRate: 16)
        var down = KeySet()
        var told: [ScheduledMessage] = []
        var messages = FrameMessages(frameRate: 16)
        for _ in 0..<400 {
            let struck = KeySet(keys: (0..<3).map { _ in Int.random(in: 30..<50, using: &random) })
            let held = KeySet(
                keys: down.filter { _ in Int.random(in: 0..<4, using: &random) > 0 })
            let onsets = Bool.random(using: &random) ? struck : KeySet()
            let frame = ExpressiveFrame(
                onsets: onsets, held: held,
                strikes: onsets.map { _ in
                    Strike(
                        velocityBin: Int.random(in: 0..<32, using: &random),
                        timingBin: Int.random(in: 0..<8, using: &random))
                },
                pedal: PedalState.allCases[Int.random(in: 0..<3, using: &random)])
            roll.append(frame)
            down = frame.down
            let now = messages.messages(of: frame)
            #expect(now.allSatisfy { Int($0.timeSeconds * 16) == roll.frameCount - 1 })
            told += now
        }
        told += messages.end()
        let expected = roll.performance().scheduledMessages()
        func text(_ messages: [ScheduledMessage], isOff: Bool) -> [String] {
            messages.filter { message in
                if case .noteOff = message.message { isOff } else { !isOff }
            }.map { "\(Int(($0.timeSeconds * 1e6).rounded())) \($0.message)" }.sorted()
        }
        #expect(text(told, isOff: false) == text(expected, isOff: false))
        // A key that is struck twice within two frames is let go in the second one.
        let late = Set(text(told, isOff: true)).subtracting(text(expected, isOff: true))
        #expect(told.count == expected.count && late.count < 40)
        #expect(late.allSatisfy { Int($0.prefix { $0 != " " }).map { $0 % 62_500 } == 0 })
    }
}
