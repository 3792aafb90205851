import Foundation
import ListeningModels
import SoundRendering
import Support

/// Makes sounds of intervals from their specifications.
public struct IntervalSynthesizer: Sendable {
    let soundFontPath: String?
    let recordings: [String: RecordedTones]
    /// Sounds that one synthesizer makes one after another: always the same ones, however many
    /// threads there are.
    private static let chunk = 64

    /// - Parameters:
    ///   - soundFontPath: a General MIDI SoundFont; `nil` where no timbre needs it.
    ///   - recordings: the instruments of recorded timbres.
    public init(soundFontPath: String?, recordings: [RecordedTones] = []) {
        self.soundFontPath = soundFontPath
        self.recordings = Dictionary(
            recordings.map { ($0.instrument, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What timbres can play: programs of the SoundFont near their samples, instruments what was
    /// recorded; programs without pitched samples are left as they are.
    ///
    /// - Throws: `FileError` for a SoundFont that is broken.
    public func keys() throws -> [Timbre: Set<Int>] {
        var keys: [Timbre: Set<Int>] = [:]
        for (name, tones) in recordings { keys[.recorded(name)] = tones.keys }
        guard let soundFontPath else { return keys }
        for (program, found) in try SoundFontKeys(path: soundFontPath).keys where !found.isEmpty {
            keys[.soundFont(program: program)] = found
        }
        return keys
    }

    /// One sound.
    ///
    /// - Returns: one channel at ``IntervalSound/sampleRate``, peak at most 1.
    /// - Throws: `RenderingError` for a SoundFont that is missing or broken.
    public func sound(_ specification: IntervalSpecification) throws -> [Float] {
        var source = try source(of: specification.timbre)
        return try sound(specification, by: &source)
    }

    /// Makes sounds on several threads.
    ///
    /// - Parameters:
    ///   - specifications: of the sounds.
    ///   - threads: how many work at once.
    ///   - transform: gets a sound's number and its samples, on any thread.
    /// - Returns: what `transform` made, in order.
    /// - Throws: what a synthesizer or `transform` throws.
    public func map<Value: Sendable>(
        _ specifications: [IntervalSpecification], threads: Int,
        _ transform: @Sendable (Int, [Float]) throws -> Value
    ) throws -> [Value] {
        var groups: [[Int]] = []
        let byTimbre = Dictionary(grouping: specifications.indices) { specifications[$0].timbre }
        for (_, indices) in byTimbre.sorted(by: { $0.value[0] < $1.value[0] }) {
            for start in stride(from: 0, to: indices.count, by: Self.chunk) {
                groups.append(Array(indices[start..<min(start + Self.chunk, indices.count)]))
            }
        }
        let chunks = groups
        let made = try parallelMap(count: chunks.count, threadCount: threads) { group in
            var source = try source(of: specifications[chunks[group][0]].timbre)
            return try chunks[group].map { index in
                (index, try transform(index, try sound(specifications[index], by: &source)))
            }
        }
        return made.joined().sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func source(of timbre: Timbre) throws -> any ToneSource {
        switch timbre {
        case .soundFont(let program):
            guard let soundFontPath else {
                throw RenderingError(.soundFontNotFound, SoundFontSearch().advice)
            }
            return try SoundFontTones(soundFontPath: soundFontPath, program: program)
        case .additive:
            return AdditiveTones()
        case .recorded(let instrument):
            guard let tones = recordings[instrument] else {
                preconditionFailure("no recordings of \(instrument) were given")
            }
            return tones
        }
    }

    private func sound(
        _ specification: IntervalSpecification, by source: inout any ToneSource
    ) throws -> [Float] {
        let gap = IntervalSound.gapSeconds
        let half = (IntervalSound.seconds - gap) / 2
        let second = half + gap
        let part = specification.lengthPart
        let samples: [Float]
        switch specification.mode {
        case .harmonic:
            samples = try source.tones(
                specification, onsets: (0, 0), seconds: part * (IntervalSound.seconds - gap))
        case .ascending:
            samples = try source.tones(specification, onsets: (0, second), seconds: part * half)
        case .descending:
            samples = try source.tones(specification, onsets: (second, 0), seconds: part * half)
        }
        return finished(samples, specification)
    }

    /// With decay, bands raised or lowered, room and noise, the loudest sample at a level that is drawn.
    private func finished(_ tones: [Float], _ specification: IntervalSpecification) -> [Float] {
        var samples = tones
        let rate = IntervalSound.sampleRate
        if let seconds = specification.decaySeconds {
            let half = Int((IntervalSound.seconds + IntervalSound.gapSeconds) / 2 * Double(rate))
            let fall = log(1000) / (seconds * Double(rate))
            for index in samples.indices {
                let time = specification.mode == .harmonic ? index : index % half
                samples[index] *= Float(exp(-fall * Double(time)))
            }
        }
        if specification.isEqualised {
            var random = RandomGenerator(seed: specification.seed).stream("bands")
            for _ in 0..<3 {
                PeakingFilter(
                    frequency: 60 * pow(100, random.uniformDouble()),
                    quality: 0.5 + 2 * random.uniformDouble(),
                    decibels: 24 * random.uniformDouble() - 12, sampleRate: rate
                ).apply(to: &samples)
            }
        }
        if specification.reverb > 0 {
            var room = SmallRoom(
                sampleRate: rate, decaySeconds: 0.4 + specification.reverb,
                wet: 0.05 + 0.3 * Float(specification.reverb))
            var stereo = samples.flatMap { [$0, $0] }
            stereo.withUnsafeMutableBufferPointer { room.process($0) }
            for index in samples.indices {
                samples[index] = 0.5 * (stereo[2 * index] + stereo[2 * index + 1])
            }
        }
        var random = RandomGenerator(seed: specification.seed).stream("finish")
        if let decibels = specification.noiseDecibels {
            let power = samples.reduce(0) { $0 + $1 * $1 } / Float(samples.count)
            // Evenly distributed noise in ±a has the power a²/3.
            let level = (3 * power).squareRoot() * Float(pow(10, -decibels / 20))
            for index in samples.indices {
                samples[index] += level * (2 * random.uniformFloat() - 1)
            }
        }
        let peak = samples.reduce(1e-9) { max($0, abs($1)) }
        let gain = (0.2 + 0.75 * random.uniformFloat()) / peak
        return samples.map { $0 * gain }
    }
}
