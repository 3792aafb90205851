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
    /// The probability that it was struck.
    public var confidence: Float
    /// How loud its strike sounds, where that was measured.
    var levels: StrikeLevels?
    /// What the network said around its strike, where that is kept for a ``NoteJudge``.
    var answers: StrikeAnswers?
}

/// What happens at a piano, as it is heard.
public enum PianoEvent: Sendable, Equatable {
    /// A key is struck. The note's end is not known yet: it equals its onset.
    case struck(HeardNote)
    /// A note that was struck has ended.
    case ended(HeardNote)
    /// The sustain pedal goes down or up.
    case pedal(PedalChange)
}

/// Makes events of probabilities, frame by frame, in memory that does not grow with the music.
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

    /// When a strike is told.
    public enum Manner: Sendable {
        /// When the frame after it shows that it was the peak, with the time that the three frames tell.
        case atPeak
        /// As soon as its probability reaches the threshold, for who cannot wait; in the middle of that frame. The lowest
        /// keys are also told of when they sound, as ``NoteDecoder/slowKeys`` says.
        case atOnce
    }

    /// How long after a strike's time in MIDI its sound reaches the microphone, in seconds: a hammer flies, and sound
    /// takes 3 ms a metre. Measured on five recordings of a Disklavier, whose median is 15 ms; sampled
    /// pianos have none.
    public static let soundDelaySeconds = 0.012
    /// Labels of strikes fall to 0 over so many frames, on both sides.
    public static let strikeReach = 2.0
    /// So many of the lowest keys, up to D2, take longer to be told from their neighbours than anyone who answers
    /// at once has heard of them: in 40 ms A0 swings once. Where such a key sounds and no strike was told, it is told then,
    /// with the time at which a strike was likeliest.
    static let slowKeys = 18
    /// The probability that such a key sounds from which it is told.
    private static let slowSounding: Float = 0.6
    /// Frames in which it can be told.
    private static let slowFrames = 15

    public let thresholds: Thresholds
    public let manner: Manner
    private let frameRate: Double
    /// The number of the frame that is judged.
    private var frame = -1
    private var before: KeyFrame?
    private var last: KeyFrame?
    private var open: [HeardNote?]
    /// Keys whose strike was told and has not yet faded.
    private var isToldOf: [Bool]
    private var isPedalDown = false
    /// Of each of the ``slowKeys``, the likeliest strike of late that was not told.
    private var suspicions = [Suspicion?](repeating: nil, count: slowKeys)

    private struct Suspicion {
        let frame: Int
        let strike: Float
        let velocity: Float
    }

    /// - Parameters:
    ///   - thresholds: where probabilities become notes.
    ///   - frameRate: frames a second.
    ///   - manner: when a strike is told.
    public init(
        _ thresholds: Thresholds = Thresholds(), frameRate: Double, manner: Manner = .atPeak
    ) {
        (self.thresholds, self.frameRate, self.manner) = (thresholds, frameRate, manner)
        open = Array(repeating: nil, count: TranscriptionNetwork.keys)
        isToldOf = Array(repeating: false, count: TranscriptionNetwork.keys)
    }

    /// Takes the next frame.
    ///
    /// - Parameters:
    ///   - next: of 88 keys.
    ///   - emit: gets what has become known: of a key, strikes and ends by turns.
    public mutating func push(_ next: KeyFrame, emit: (PianoEvent) -> Void) {
        switch manner {
        case .atPeak:
            // A frame is judged when the one after it is known.
            if let last { judge(last, after: before, next: next, emit) }
            (before, last) = (last, next)
        case .atOnce:
            judge(next, after: before, next: nil, emit)
            before = next
        }
    }

    /// Ends the music: notes that still sound end here, and the pedal goes up.
    ///
    /// - Parameter emit: gets the last events.
    public mutating func finish(emit: (PianoEvent) -> Void) {
        if manner == .atPeak {
            let silence = [Float](repeating: 0, count: TranscriptionNetwork.keys)
            push(
                KeyFrame(strikes: silence, sounding: silence, velocities: silence, pedal: 0),
                emit: emit)
        }
        for key in open.indices { close(key, at: time(0.5), emit) }
        if isPedalDown { emit(.pedal(PedalChange(timeSeconds: time(0.5), value: 0))) }
    }

    /// The time so many frames after the middle of the frame that is judged.
    private func time(_ shift: Double) -> Double {
        max(0, (Double(frame) + 0.5 + shift) / frameRate)
    }

    private mutating func judge(
        _ now: KeyFrame, after before: KeyFrame?, next: KeyFrame?, _ emit: (PianoEvent) -> Void
    ) {
        frame += 1
        for key in open.indices {
            if let onset = strikeTime(key, now, after: before, next: next) {
                strike(
                    key, at: onset, velocity: now.velocities[key], confidence: now.strikes[key],
                    emit)
            } else if manner == .atOnce, let late = lateStrike(key, now) {
                strike(
                    key, at: (Double(late.frame) + 0.5) / frameRate, velocity: late.velocity,
                    confidence: now.sounding[key], emit)
            } else {
                end(key, now, after: before, emit)
            }
        }
        let isDown = now.pedal >= thresholds.pedal
        if isDown != isPedalDown {
            isPedalDown = isDown
            emit(.pedal(PedalChange(timeSeconds: time(0), value: isDown ? 127 : 0)))
        }
    }

    /// When a key was struck, if this frame tells of it.
    private mutating func strikeTime(
        _ key: Int, _ now: KeyFrame, after before: KeyFrame?, next: KeyFrame?
    ) -> Double? {
        let (a, b) = (before?.strikes[key] ?? 0, now.strikes[key])
        let isLikely = b >= thresholds.strike
        guard let c = next?.strikes[key] else {
            defer { isToldOf[key] = isLikely }
            return isLikely && !isToldOf[key] ? time(0) : nil
        }
        guard isLikely, b > a, b >= c else { return nil }
        return time(NoteDecoder.peakShift(Double(a), Double(b), Double(c)))
    }

    /// The strike of one of the ``slowKeys`` that is known only now that the key sounds.
    private mutating func lateStrike(_ key: Int, _ now: KeyFrame) -> Suspicion? {
        guard key < NoteDecoder.slowKeys, open[key] == nil else { return nil }
        if let old = suspicions[key], frame - old.frame > NoteDecoder.slowFrames {
            suspicions[key] = nil
        }
        if now.strikes[key] > suspicions[key]?.strike ?? 0.01 {
            suspicions[key] = Suspicion(
                frame: frame, strike: now.strikes[key], velocity: now.velocities[key])
        }
        return now.sounding[key] >= NoteDecoder.slowSounding ? suspicions[key] : nil
    }

    private mutating func strike(
        _ key: Int, at onset: Double, velocity share: Float, confidence: Float,
        _ emit: (PianoEvent) -> Void
    ) {
        close(key, at: onset, emit)
        if key < NoteDecoder.slowKeys { suspicions[key] = nil }
        let struck = max(0, onset - NoteDecoder.soundDelaySeconds)
        let velocity = UInt8(min(127, max(1, (127 * share).rounded())))
        let heard = HeardNote(
            note: Note(
                pitch: UInt8(TranscriptionNetwork.lowestKey + key), velocity: velocity,
                onsetSeconds: struck, offsetSeconds: struck),
            confidence: confidence)
        open[key] = heard
        emit(.struck(heard))
    }

    /// Ends a note whose key no longer sounds.
    private mutating func end(
        _ key: Int, _ now: KeyFrame, after before: KeyFrame?, _ emit: (PianoEvent) -> Void
    ) {
        guard let heard = open[key], now.sounding[key] < thresholds.sounding,
            time(0) > heard.note.onsetSeconds + NoteDecoder.strikeReach / frameRate
        else { return }
        let (from, to) = (before?.sounding[key] ?? 0, now.sounding[key])
        // Where the line from the frame before crosses the threshold.
        let share = from > thresholds.sounding ? (from - thresholds.sounding) / (from - to) : 1
        close(key, at: time(Double(share) - 1), emit)
    }

    private mutating func close(_ key: Int, at end: Double, _ emit: (PianoEvent) -> Void) {
        guard var heard = open[key] else { return }
        heard.note.offsetSeconds = max(end, heard.note.onsetSeconds + 0.01)
        open[key] = nil
        emit(.ended(heard))
    }

    /// Where the peak of a triangle lies, in frames from its middle one, -0.5...0.5 (Kong et al.,
    /// "High-resolution piano transcription", 2021, section III-E).
    static func peakShift(_ a: Double, _ b: Double, _ c: Double) -> Double {
        let fall = b - min(a, c)
        return fall > 0 ? min(0.5, max(-0.5, (c - a) / (2 * fall))) : 0
    }
}
