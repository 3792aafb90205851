/// What sounds on a grid of half beats, as twelve pitch classes by eight channels.
///
/// Dimension letters: T steps, P = 12 pitch classes. The layout is [channel, pitch class, step], so
/// that the network runs along contiguous time.
struct HarmonyFeatures {
    /// The channels of one pitch class, all in 0...1. Each step is sampled at eight instants.
    enum Channel: Int, CaseIterable {
        /// The share of the step in which the pitch class sounds.
        case presence
        /// 1 if a note of it begins within the step.
        case onset
        /// The share of the step in which it is the lowest note.
        case bass
        /// The share of the step in which it is the highest note.
        case top
        /// The share of the step in which it sounds below G3.
        case low
        /// Sounding octaves and doublings averaged over the step, at most four, divided by four.
        case doubling
        /// 1 if it sounds at the beginning of the step.
        case presenceAtStart
        /// 1 if it is the lowest note at the beginning of the step.
        case bassAtStart
    }

    /// Instants at which a step is sampled: halves, quarters and eighths of it come out exactly.
    static let samplesPerStep = 8
    /// Notes below this MIDI number are the low register.
    static let lowRegisterEnd = 55

    let stepCount: Int
    /// [channel, pitch class, step].
    private(set) var values: [Float]
    /// Whether nothing sounds, by step.
    private(set) var isSilent: [Bool]

    /// - Parameters:
    ///   - notes: times in steps from the start of the grid.
    ///   - stepCount: T.
    /// - Complexity: O(sounding steps of all notes + 128 T).
    init(notes: [GridNote], stepCount: Int) {
        let samplesPerStep = HarmonyFeatures.samplesPerStep
        let sampleCount = stepCount * samplesPerStep
        self.stepCount = stepCount
        values = [Float](repeating: 0, count: Channel.allCases.count * 12 * stepCount)
        isSilent = [Bool](repeating: true, count: stepCount)
        // A pitch held twice counts once, as on one keyboard.
        var sounding = [Pitches](repeating: Pitches(), count: sampleCount)
        for note in notes {
            let start = HarmonyFeatures.sample(note.start)
            let end = max(start + 1, HarmonyFeatures.sample(note.end))
            guard start < sampleCount, note.start >= 0 else { continue }
            for index in start..<min(end, sampleCount) { sounding[index].insert(note.pitch) }
            let step = min(stepCount - 1, Int(note.start))
            values[(Channel.onset.rawValue * 12 + Int(note.pitch) % 12) * stepCount + step] = 1
        }
        for step in 0..<stepCount {
            addInstants(sounding[step * samplesPerStep..<(step + 1) * samplesPerStep], step)
        }
    }

    /// Adds what sounds at the instants of a step.
    private mutating func addInstants(_ instants: ArraySlice<Pitches>, _ step: Int) {
        let share = 1 / Float(instants.count)
        var octaves = [Int](repeating: 0, count: 12)
        for (offset, now) in instants.enumerated() where !now.isEmpty {
            isSilent[step] = false
            var classes = 0
            var lowClasses = 0
            for half in 0..<2 {
                var bits = half == 0 ? now.low : now.high
                while bits != 0 {
                    let pitch = bits.trailingZeroBitCount + half * 64
                    bits &= bits - 1
                    octaves[pitch % 12] += 1
                    classes |= 1 << (pitch % 12)
                    if pitch < HarmonyFeatures.lowRegisterEnd { lowClasses |= 1 << (pitch % 12) }
                }
            }
            for pitchClass in 0..<12 {
                if classes >> pitchClass & 1 == 1 {
                    add(share, .presence, pitchClass, step)
                    if offset == 0 { add(1, .presenceAtStart, pitchClass, step) }
                }
                if lowClasses >> pitchClass & 1 == 1 { add(share, .low, pitchClass, step) }
            }
            add(share, .bass, now.lowest % 12, step)
            add(share, .top, now.highest % 12, step)
            if offset == 0 { add(1, .bassAtStart, now.lowest % 12, step) }
        }
        for pitchClass in 0..<12 where octaves[pitchClass] > 0 {
            add(min(4, Float(octaves[pitchClass]) * share) / 4, .doubling, pitchClass, step)
        }
    }

    /// The pitches that sound at an instant, a bit each.
    private struct Pitches {
        var low: UInt64 = 0
        var high: UInt64 = 0

        var isEmpty: Bool { low == 0 && high == 0 }
        /// Of pitches that are not empty.
        var lowest: Int { low != 0 ? low.trailingZeroBitCount : 64 + high.trailingZeroBitCount }
        var highest: Int {
            high != 0 ? 127 - high.leadingZeroBitCount : 63 - low.leadingZeroBitCount
        }

        mutating func insert(_ pitch: UInt8) {
            if pitch < 64 { low |= 1 << UInt64(pitch) } else { high |= 1 << UInt64(pitch - 64) }
        }
    }

    /// Some steps of other features.
    init(_ whole: HarmonyFeatures, _ range: Range<Int>) {
        stepCount = range.count
        isSilent = Array(whole.isSilent[range])
        values = []
        values.reserveCapacity(Channel.allCases.count * 12 * range.count)
        for row in 0..<Channel.allCases.count * 12 {
            let start = row * whole.stepCount
            values += whole.values[start + range.lowerBound..<start + range.upperBound]
        }
    }

    /// How much of a step a pitch class sounds, 0...1.
    func value(_ channel: Channel, _ pitchClass: Int, step: Int) -> Float {
        values[(channel.rawValue * 12 + pitchClass) * stepCount + step]
    }

    private mutating func add(_ amount: Float, _ channel: Channel, _ pitchClass: Int, _ step: Int) {
        values[(channel.rawValue * 12 + pitchClass) * stepCount + step] += amount
    }

    /// The first instant, at the middles of eighths of a step, at or after a time in steps.
    private static func sample(_ steps: Double) -> Int {
        let place = (steps * Double(samplesPerStep) - 0.5).rounded(.up)
        return place.isFinite ? Int(min(max(0, place), 1e9)) : 0
    }
}

/// A note with its times in steps of an analysis grid.
struct GridNote: Sendable, Hashable {
    var start: Double
    var end: Double
    var pitch: UInt8
}
