import PianoRolls

/// The pasts of a population of particles: a forest of frames, since particles that were resampled
/// share theirs.
///
/// What all particles have in common is settled from time to time, so that hours of music keep a
/// bounded number of frames a particle.
struct ParticleHistory {
    /// Frames that every particle has in its past.
    private var settled: [ExpressiveFrame] = []
    /// Later frames, [step][particle], as they were drawn.
    private var steps: [[ExpressiveFrame]] = []
    /// For every later step, where each of its particles came from in the step before.
    private var parents: [[Int]] = []
    /// Where each particle of today stands in the last step.
    private var rows: [Int]

    private static let settlingSteps = 256

    init(count: Int) { rows = Array(0..<count) }

    /// Adds one frame a particle.
    mutating func append(_ frames: [ExpressiveFrame]) {
        steps.append(frames)
        parents.append(rows)
        rows = Array(frames.indices)
        if steps.count.isMultiple(of: ParticleHistory.settlingSteps) { settle() }
    }

    /// Lets particle i go on from the past of particle `sources[i]`.
    mutating func gather(_ sources: [Int]) { rows = sources.map { rows[$0] } }

    /// All frames of one particle's past, from the first; it may hold keys from before.
    func roll(ofParticle particle: Int, frameRate: Double) -> ExpressiveRoll {
        ExpressiveRoll(frames: frames(ofParticle: particle), frameRate: frameRate)
    }

    func frames(ofParticle particle: Int) -> [ExpressiveFrame] {
        var place = rows[particle]
        var reversed: [ExpressiveFrame] = []
        for step in steps.indices.reversed() {
            reversed.append(steps[step][place])
            place = parents[step][place]
        }
        return settled + reversed.reversed()
    }

    /// How far back a common past is looked for.
    private static let searchedSteps = 4 * settlingSteps

    /// Moves the steps that all particles share into one line, if they are found soon: particles that
    /// are never resampled share none.
    private mutating func settle() {
        var places = Set(rows)
        var step = steps.count - 1
        let first = max(0, steps.count - ParticleHistory.searchedSteps)
        while step >= first, places.count > 1 {
            let here = step
            places = Set(places.map { parents[here][$0] })
            step -= 1
        }
        // `places` now stand in `step`, or before the first step.
        guard step >= 0, places.count == 1, var place = places.first else { return }
        var reversed: [ExpressiveFrame] = []
        for index in (0...step).reversed() {
            reversed.append(steps[index][place])
            place = parents[index][place]
        }
        settled += reversed.reversed()
        steps.removeFirst(step + 1)
        parents.removeFirst(step + 1)
    }
}
