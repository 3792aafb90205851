/// How each part of an expressive frame is drawn.
public struct ExpressiveSampling: Sendable {
    public var keys: ChainSampler
    public var pedal: ClassSampler
    public var velocity: ClassSampler
    public var timing: ClassSampler
    /// Keys, velocities and times at one temperature, and the density of notes kept as the strategy
    /// says. The pedal is drawn at temperature 1 unless that is 0: it moves in few frames, and below
    /// 1 it would stay where it is.
    public init(_ strategy: SamplingStrategy) {
        keys = ChainSampler(strategy)
        pedal = ClassSampler(temperature: strategy.temperature == 0 ? 0 : 1)
        velocity = ClassSampler(temperature: strategy.temperature)
        timing = velocity
    }
}
