/// How many voices a synthesizer needs for messages, on average.
enum VoiceDemand {
    /// Up to this many all are played; orchestral scores stay below it.
    static let usual = 256.0
    /// What is played of music that needs more: made by machines or broken, it would take minutes a
    /// minute, and nobody hears single notes in it.
    static let thinned = 128

    /// Voices at once: two, for both sides of a stereo SoundFont, for every key that is down or was let
    /// go in the last seven tenths of a second.
    ///
    /// - Parameter messages: by time.
    /// - Returns: the mean over their time, which counts as ten seconds at least.
    /// - Complexity: O(n).
    static func voices(of messages: [ScheduledMessage]) -> Double {
        guard let first = messages.first, let last = messages.last else { return 0 }
        var isDown = [Bool](repeating: false, count: 16 * 128)
        var (down, strikes, keySeconds, before) = (0, 0, 0.0, first.timeSeconds)
        for scheduled in messages {
            keySeconds += Double(down) * (scheduled.timeSeconds - before)
            before = scheduled.timeSeconds
            let (channel, key, strikesKey): (UInt8, UInt8, Bool)
            switch scheduled.message {
            case .noteOn(let noteChannel, let noteKey, let velocity):
                (channel, key, strikesKey) = (noteChannel, noteKey, velocity > 0)
            case .noteOff(let noteChannel, let noteKey):
                (channel, key, strikesKey) = (noteChannel, noteKey, false)
            default: continue
            }
            let place = Int(channel & 15) << 7 | Int(key & 127)
            if strikesKey { strikes += 1 }
            if isDown[place] != strikesKey { down += strikesKey ? 1 : -1 }
            isDown[place] = strikesKey
        }
        let seconds = max(last.timeSeconds - first.timeSeconds, 10)
        return 2 * (keySeconds + 0.7 * Double(strikes)) / seconds
    }
}
