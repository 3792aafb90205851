import Testing

@testable import SoundRendering

@Suite struct VoiceDemandTests {
    private func messages(notesPerSecond: Int, seconds: Int) -> [ScheduledMessage] {
        (0..<notesPerSecond * seconds).flatMap { index in
            let (key, start) = (UInt8(30 + index % 60), Double(index) / Double(notesPerSecond))
            return [
                ScheduledMessage(
                    timeSeconds: start, message: .noteOn(channel: 0, key: key, velocity: 64)),
                ScheduledMessage(
                    timeSeconds: start, message: .noteOff(channel: 0, key: key)),
            ]
        }
    }

    @Test func pianistsAndOrchestrasGetAllVoicesAndMachinesDoNot() {
        #expect(VoiceDemand.voices(of: []) == 0)
        #expect(abs(VoiceDemand.voices(of: messages(notesPerSecond: 20, seconds: 60)) - 28) < 1)
        #expect(
            VoiceDemand.voices(of: messages(notesPerSecond: 150, seconds: 20)) < VoiceDemand.usual)
        #expect(
            VoiceDemand.voices(of: messages(notesPerSecond: 1000, seconds: 20)) > VoiceDemand.usual)
    }

    /// A key that is held counts while it is down, struck again or not; a chord of half a second is
    /// not taken for an hour of them.
    @Test func keysCountWhileTheyAreDown() {
        let held = [
            ScheduledMessage(timeSeconds: 0, message: .noteOn(channel: 0, key: 60, velocity: 64)),
            ScheduledMessage(timeSeconds: 5, message: .noteOn(channel: 0, key: 60, velocity: 64)),
            ScheduledMessage(timeSeconds: 20, message: .noteOn(channel: 0, key: 60, velocity: 0)),
        ]
        #expect(abs(VoiceDemand.voices(of: held) - 2 * (20 + 1.4) / 20) < 1e-9)
        #expect(VoiceDemand.voices(of: messages(notesPerSecond: 88, seconds: 1)) < 20)
    }
}
