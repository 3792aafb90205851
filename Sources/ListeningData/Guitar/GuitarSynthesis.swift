import AudioCore
import Foundation
import ListeningModels
import SoundRendering
import Support

/// Notes that are made: by the ``StringModel``, by the guitars of a General MIDI SoundFont, and of recorded
/// notes by a finger that touches the string.
public struct GuitarSynthesis: Codable, Sendable, Equatable {
    /// Notes of the string model, by kind.
    public var stringNotes: [String: Int]
    /// Notes of the SoundFont, by kind; it has no dead notes.
    public var soundFontNotes: [String: Int]
    /// Harmonics made of each recorded low note; see ``GuitarRecordings``.
    public var touches = defaultTouches
    public var randomSeed: UInt64 = 1

    /// Notes of each kind by default.
    public static let defaultCount = 1500
    /// Harmonics of each recorded low note by default.
    public static let defaultTouches = 3

    /// - Parameter count: notes of each kind by the string model; the SoundFont makes half as many.
    public init(count: Int = defaultCount) {
        stringNotes = Dictionary(
            uniqueKeysWithValues: GuitarNote.allCases.map { ($0.rawValue, count) })
        soundFontNotes = [
            GuitarNote.harmonic.rawValue: count / 2, GuitarNote.general.rawValue: count / 2,
        ]
    }

    /// What is wrong with the values, or `nil`.
    public var fault: String? {
        for (kind, count) in stringNotes.merging(soundFontNotes, uniquingKeysWith: max) {
            if GuitarNote(rawValue: kind) == nil { return "there is no kind of note '\(kind)'" }
            if !(0...100_000).contains(count) {
                return "0...100000 notes of a kind are made, not \(count)"
            }
        }
        return (0...100).contains(touches)
            ? nil : "0...100 harmonics are made of a recorded note, not \(touches)"
    }

    /// Nylon, steel, jazz and clean electric guitar, overdrive; palm-muted and distorted ones are left
    /// out, as it is uncertain what they are.
    static let programs: [GuitarNote: [Int]] = [
        .general: [24, 25, 26, 27, 29], .harmonic: [31],
    ]

    /// All notes.
    ///
    /// - Parameters:
    ///   - features: what images are made of.
    ///   - soundFontPath: `nil` leaves the SoundFont's notes out.
    ///   - cacheFolder: where images are kept; `nil` keeps none.
    ///   - threads: how many work at once.
    ///   - progress: called before every chunk of notes with the number of those done, from any
    ///     thread; may throw to end it.
    /// - Returns: the same for the same seed, those of the string model first.
    /// - Throws: `RenderingError` for a SoundFont that is broken, and what `progress` throws.
    public func examples(
        as features: GuitarFeatures, soundFontPath: String?, cacheFolder: String? = nil,
        threads: Int, progress: @escaping @Sendable (Int) throws -> Void = { _ in }
    ) throws -> [GuitarExample] {
        let plans = plans(withSoundFont: soundFontPath != nil)
        var hash = ContentHash()
        // Raised with the way notes are made or looked at.
        let version = 4
        hash.combine("\(version) \(soundFontPath ?? "") \(plans.map(\.key))")
        let cache = ImageCache(
            folder: cacheFolder, name: "guitar-made-\(features.rawValue)", key: hash.value,
            width: features.width)
        let chunk = 32
        let starts = Array(stride(from: 0, to: plans.count, by: chunk))
        let made: [ImageCache.Entry]
        let pitches = try plans.map { try pitch($0) }
        if let known = cache.read(count: plans.count) {
            made = known
        } else {
            let chunks = try parallelMap(count: starts.count, threadCount: threads) { number in
                try progress(starts[number])
                var analyzer = GuitarAnalyzer(features)
                let part = plans[starts[number]..<min(starts[number] + chunk, plans.count)]
                let player = try SoundFontPlayer(path: soundFontPath, needed: part)
                return try part.map { plan -> ImageCache.Entry in
                    let samples = try sound(plan, player)
                    guard let image = analyzer(samples) else {
                        preconditionFailure("a made note is silent")
                    }
                    let seconds = Double(samples.count) / Double(GuitarFeatures.sampleRate)
                    return ImageCache.Entry(image: image, seconds: seconds)
                }
            }
            made = Array(chunks.joined())
            cache.write(made)
        }
        return plans.indices.map { index in
            GuitarExample(
                image: made[index].image, kind: plans[index].kind, subset: plans[index].subset,
                origin: "\(plans[index].subset), note \(index)", pitch: pitches[index],
                seconds: made[index].seconds)
        }
    }

    /// One of the notes of ``examples(as:soundFontPath:cacheFolder:threads:progress:)`` as a sound.
    public func sound(_ index: Int, soundFontPath: String?) throws -> AudioBuffer {
        let plan = plans(withSoundFont: soundFontPath != nil)[index]
        let player = try SoundFontPlayer(path: soundFontPath, needed: [plan][...])
        return AudioBuffer(
            samples: try sound(plan, player), channelCount: 1,
            sampleRate: GuitarFeatures.sampleRate)
    }

    /// What a note is made by; a pure function of the seed and its number.
    struct Plan: Sendable {
        let kind: GuitarNote
        let isSoundFont: Bool
        let number: Int
        let random: RandomGenerator

        var subset: String { isSoundFont ? "SoundFont" : "string model" }
        var key: String { "\(kind.rawValue) \(isSoundFont) \(number) \(random.state[0])" }
    }

    private func plans(withSoundFont: Bool) -> [Plan] {
        let random = RandomGenerator(seed: randomSeed)
        func plans(_ counts: [String: Int], isSoundFont: Bool) -> [Plan] {
            GuitarNote.allCases.flatMap { kind in
                (0..<(counts[kind.rawValue] ?? 0)).map {
                    Plan(
                        kind: kind, isSoundFont: isSoundFont, number: $0,
                        random: random.stream("\(kind.rawValue) \(isSoundFont)", $0))
                }
            }
        }
        let playable = soundFontNotes.filter { entry in
            GuitarNote(rawValue: entry.key).map { Self.programs[$0] != nil } ?? false
        }
        return plans(stringNotes, isSoundFont: false)
            + (withSoundFont ? plans(playable, isSoundFont: true) : [])
    }

    private func sound(_ plan: Plan, _ player: SoundFontPlayer?) throws -> [Float] {
        guard plan.isSoundFont, let player else {
            var model = StringModel(random: plan.random)
            return model.note(plan.kind).samples
        }
        let (program, key, velocity) = Self.soundFontNote(plan)
        return player.note(program: program, key: key, velocity: velocity)
    }

    private func pitch(_ plan: Plan) throws -> Double? {
        // That of the string model comes with its sound alone.
        plan.isSoundFont ? Double(Self.soundFontNote(plan).key) : nil
    }

    private static func soundFontNote(_ plan: Plan) -> (program: Int, key: Int, velocity: Int) {
        var random = plan.random
        let programs = programs[plan.kind] ?? [24]
        let program = programs[Int(random.next() % UInt64(programs.count))]
        let keys = plan.kind == .harmonic ? 40...70 : 40...86
        return (
            program, keys.lowerBound + Int(random.next() % UInt64(keys.count)),
            50 + Int(random.next() % 70)
        )
    }
}

/// Plays single notes of a SoundFont.
private final class SoundFontPlayer: @unchecked Sendable {
    private let synthesizer: FluidSynthesizer

    /// `nil` where none of the notes needs a SoundFont.
    init?(path: String?, needed: ArraySlice<GuitarSynthesis.Plan>) throws {
        guard let path, needed.contains(where: \.isSoundFont) else { return nil }
        var options = FluidSynthesizer.Options()
        options.sampleRate = GuitarFeatures.sampleRate
        (options.reverb, options.polyphony) = (false, 32)
        synthesizer = try FluidSynthesizer(soundFontPath: path, options: options)
    }

    /// Three seconds of one channel.
    func note(program: Int, key: Int, velocity: Int) -> [Float] {
        synthesizer.send(.programChange(channel: 0, program: UInt8(clamping: program)))
        synthesizer.send(
            .noteOn(channel: 0, key: UInt8(clamping: key), velocity: UInt8(clamping: velocity)))
        let count = Int(GuitarFeatures.maximumSeconds) * GuitarFeatures.sampleRate
        var stereo = [Float](repeating: 0, count: 2 * count)
        stereo.withUnsafeMutableBufferPointer { synthesizer.render(into: $0) }
        synthesizer.send(.controlChange(channel: 0, controller: 120, value: 0))
        var rest = [Float](repeating: 0, count: 2048)
        rest.withUnsafeMutableBufferPointer { synthesizer.render(into: $0) }
        return (0..<count).map { 0.5 * (stereo[2 * $0] + stereo[2 * $0 + 1]) }
    }
}
