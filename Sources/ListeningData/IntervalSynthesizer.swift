import Foundation
import ListeningModels
import SoundRendering
import Support

/// The keys that timbres can play.
public struct PlayableKeys: Sendable, Equatable {
    /// Those with the pitch that the key names. Timbres that are missing play everything.
    public var clear: [Timbre: Set<Int>] = [:]
    /// Those that are left out because their pitch is another one or not clear.
    public var unclear: [Timbre: Set<Int>] = [:]
}

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

    /// What timbres can play: of the programs of the SoundFont the keys near their samples whose tones have
    /// the pitch that the key names (measured), of instruments what was recorded.
    ///
    /// - Parameters:
    ///   - cacheFolder: where the measured keys are kept; `nil` keeps none.
    ///   - threads: how many work at once.
    /// - Returns: those, and those that are left out.
    /// - Throws: `FileError` for a SoundFont that is broken; `RenderingError` for one that cannot be
    ///   played, or in which nothing has a pitch.
    public func keys(cacheFolder: String? = nil, threads: Int = 1) throws -> PlayableKeys {
        var keys = PlayableKeys()
        for (name, tones) in recordings { keys.clear[.recorded(name)] = tones.keys }
        guard let soundFontPath else { return keys }
        let near = try SoundFontKeys(path: soundFontPath).keys
        let candidates = Dictionary(
            uniqueKeysWithValues: Timbre.soundFontPrograms.map { program in
                // What has few samples is meant for the whole keyboard.
                let found = near[program] ?? []
                return (
                    program,
                    found.isEmpty
                        ? Set(IntervalSound.keys) : found.intersection(IntervalSound.keys)
                )
            })
        let measured = try SoundFontPitches(
            path: soundFontPath, candidates: candidates, cacheFolder: cacheFolder,
            threads: threads)
        for (program, tried) in candidates {
            let clear = measured.keys[program] ?? []
            keys.clear[.soundFont(program: program)] = clear
            keys.unclear[.soundFont(program: program)] = tried.subtracting(clear)
        }
        guard keys.clear.contains(where: { !$0.key.isRecorded && !$0.value.isEmpty }) else {
            throw RenderingError(
                .soundFontNotReadable,
                "no program of \(soundFontPath) plays tones with a clear pitch")
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
