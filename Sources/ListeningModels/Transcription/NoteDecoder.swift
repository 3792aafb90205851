import MusicCore

/// What a network says about the keys in one frame, as probabilities.
public struct KeyFrame: Sendable, Equatable {
    /// That each of the 88 keys is struck near this frame: 1 in its middle, less two frames around.
    public var strikes: [Float]
    /// That each key sounds.
    public var sounding: [Float]
    /// The velocity / 127 that a strike in this frame would have.
    public var velocities: [Float]
    /// That the sustain pedal is down.
    public var pedal: Float

    public init(strikes: [Float], sounding: [Float], velocities: [Float], pedal: Float) {
        (self.strikes, self.sounding) = (strikes, sounding)
        (self.velocities, self.pedal) = (velocities, pedal)
    }
}

/// A note that was heard.
public struct HeardNote: Sendable, Equatable {
    public var note: Note
    /// The probability of its strike.
    public var confidence: Float
}

/// Makes notes of probabilities, frame by frame, in memory that does not grow with the music.
public struct NoteDecoder: Sendable {
    /// Where probabilities become notes.
    public struct Thresholds: Codable, Sendable, Equatable {
        /// Of a strike, at its peak.
        public var strike: Float = 0.35
        /// Of a sounding key: under it a note ends.
        public var sounding: Float = 0.3
        /// Of the pedal.
        public var pedal: Float = 0.5

        public init() {}
    }

    /// Labels of strikes fall to 0 over so many frames, on both sides.
    public static let strikeReach = 2.0

    public let thresholds: Thresholds
    private let frameRate: Double
    private var frame = -1
    private var before: KeyFrame?
    private var last: KeyFrame?
    private var open: [HeardNote?]
    private var isPedalDown = false
    private var pedal: [PedalChange] = []

    /// - Parameters:
    ///   - thresholds: where probabilities become notes.
    ///   - frameRate: frames a second.
    public init(_ thresholds: Thresholds = Thresholds(), frameRate: Double) {
        (self.thresholds, self.frameRate) = (thresholds, frameRate)
        open = Array(repeating: nil, count: TranscriptionNetwork.keys)
    }

    /// Takes the next frame.
    ///
    /// - Parameters:
    ///   - next: of 88 keys.
    ///   - emit: gets the notes that have ended, in the order of their ends.
    public mutating func push(_ next: KeyFrame, emit: (HeardNote) -> Void) {
        if let last {
            // A frame is judged when the one after it is known.
            frame += 1
            for key in open.indices { judge(key, last, next, emit) }
            let isDown = last.pedal >= thresholds.pedal
            if isDown != isPedalDown {
                isPedalDown = isDown
                pedal.append(PedalChange(timeSeconds: time(0), value: isDown ? 127 : 0))
            }
        }
        before = last
        last = next
    }

    /// Ends the music: notes that still sound end here.
    ///
    /// - Parameter emit: gets the last notes.
    /// - Returns: what the sustain pedal did.
    public mutating func finish(emit: (HeardNote) -> Void) -> [PedalChange] {
        let silence = [Float](repeating: 0, count: TranscriptionNetwork.keys)
        push(
            KeyFrame(strikes: silence, sounding: silence, velocities: silence, pedal: 0),
            emit: emit)
        for key in open.indices { close(key, at: time(0.5), emit) }
        if isPedalDown { pedal.append(PedalChange(timeSeconds: time(0.5), value: 0)) }
        return pedal
    }

    /// The time so many frames after the middle of the frame that is judged.
    private func time(_ shift: Double) -> Double {
        max(0, (Double(frame) + 0.5 + shift) / frameRate)
    }

    private mutating func judge(
        _ key: Int, _ now: KeyFrame, _ next: KeyFrame, _ emit: (HeardNote) -> Void
    ) {
        let (a, b, c) = (before?.strikes[key] ?? 0, now.strikes[key], next.strikes[key])
        if b >= thresholds.strike, b > a, b >= c {
            let onset = time(NoteDecoder.peakShift(Double(a), Double(b), Double(c)))
            close(key, at: onset, emit)
            let velocity = UInt8(min(127, max(1, (127 * now.velocities[key]).rounded())))
            open[key] = HeardNote(
                note: Note(
                    pitch: UInt8(TranscriptionNetwork.lowestKey + key), velocity: velocity,
                    onsetSeconds: onset, offsetSeconds: onset),
                confidence: b)
        } else if let heard = open[key], now.sounding[key] < thresholds.sounding,
            time(0) > heard.note.onsetSeconds + NoteDecoder.strikeReach / frameRate
        {
            let (from, to) = (before?.sounding[key] ?? 0, now.sounding[key])
            // Where the line from the frame before crosses the threshold.
            let share = from > thresholds.sounding ? (from - thresholds.sounding) / (from - to) : 1
            close(key, at: time(Double(share) - 1), emit)
        }
    }

    private mutating func close(_ key: Int, at end: Double, _ emit: (HeardNote) -> Void) {
        guard var heard = open[key] else { return }
        heard.note.offsetSeconds = max(end, heard.note.onsetSeconds + 0.01)
        open[key] = nil
        emit(heard)
    }

    /// Where the peak of a triangle lies, in frames from its middle one, -0.5...0.5 (Kong et al.,
    /// "High-resolution piano transcription", 2021, section III-E).
    static func peakShift(_ a: Double, _ b: Double, _ c: Double) -> Double {
        let fall = b - min(a, c)
        return fall > 0 ? min(0.5, max(-0.5, (c - a) / (2 * fall))) : 0
    }
}
