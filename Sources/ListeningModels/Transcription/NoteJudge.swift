import CPUBackend
import Foundation
import MusicCore
import NeuralNetworks
import Support
import Tensors

/// Judges the notes of a whole recording: which of those that the network took for possible were played, and how hard.
///
/// A small network of one hidden layer reads the ``NoteEvidence`` of each. It learns from recordings whose notes are known, after the
/// transcription network, whose answers it reads.
public final class NoteJudge: Module, @unchecked Sendable {
    /// Columns that it reads of a note.
    public static let inputs = NoteEvidence.width
    /// The probability of a strike from which a note is possible, where a judge has the last word.
    public static let possible: Float = 0.06

    /// The probability from which a note is kept: about half of the F1 that is reached, where F1 is largest (Lipton et al., "Optimal
    /// thresholding of classifiers to maximize F1 measure", 2014).
    static let leastProbability: Float = 0.46
    /// Velocities so many deviations from the mean of their recording are as far as they are told apart.
    private static let farthest = 3.0
    private static let hiddenUnits = 192
    /// The share of hidden units that each note does without while it teaches: pianos differ.
    private static let dropoutRate: Float = 0.3

    private let hidden: Linear
    private let playedHead: Linear
    private let velocityHead: Linear

    /// An untrained one.
    public init(random: inout RandomGenerator) {
        hidden = Linear(Self.inputs, Self.hiddenUnits, isHidden: true, random: &random)
        playedHead = Linear(Self.hiddenUnits, 1, random: &random)
        velocityHead = Linear(Self.hiddenUnits, 1, random: &random)
    }

    public var members: [(name: String, member: ModuleMember)] {
        [
            ("hidden", .module(hidden)), ("played_head", .module(playedHead)),
            ("velocity_head", .module(velocityHead)),
        ]
    }

    /// What is made of rows, [notes, ``inputs``], for ``played(_:_:)`` and ``velocities(_:_:)``.
    public func features(_ rows: Tensor, _ tape: Tape) -> Tensor {
        tape.dropout(tape.activation(.silu, hidden(rows, tape)), rate: Self.dropoutRate)
    }

    /// The log odds that notes were played, [notes, 1].
    public func played(_ features: Tensor, _ tape: Tape) -> Tensor { playedHead(features, tape) }

    /// The log odds of velocities as ``NoteLessons`` has them, [notes, 1].
    public func velocities(_ features: Tensor, _ tape: Tape) -> Tensor {
        velocityHead(features, tape)
    }

    /// Reads rows from now on that were standardised until now: x where it read (x - mean) / deviation.
    ///
    /// - Parameters:
    ///   - means: of the columns.
    ///   - deviations: of the columns, above 0.
    public func absorb(means: [Float], deviations: [Float]) {
        let width = Self.inputs
        hidden.weight.value.updateElements { weights in
            hidden.bias?.value.updateElements { biases in
                for unit in 0..<Self.hiddenUnits {
                    for column in 0..<width {
                        let weight = weights[unit * width + column] / deviations[column]
                        weights[unit * width + column] = weight
                        biases[unit] -= weight * means[column]
                    }
                }
            }
        }
    }

    /// A velocity as its answer tells it, 0...1.
    ///
    /// - Parameter deviations: from the mean of the recording, in deviations.
    /// - Returns: 0.5 for the mean.
    static func velocityShare(_ deviations: Double) -> Double {
        0.5 + min(farthest, max(-farthest, deviations)) / (2 * farthest)
    }

    /// Judges what was heard in a recording.
    ///
    /// Complexity: O(notes x keys).
    ///
    /// - Parameters:
    ///   - transcription: by onset, its notes those that reach ``possible``.
    ///   - threshold: the probability of a strike from which notes are kept that could not be measured.
    /// - Returns: the notes that are taken for played, with the probability that they were and, relative to the mean and the
    ///   deviation that the network heard, their velocities. A note goes on through those that are not kept.
    func judged(_ transcription: Transcription, threshold: Float) -> Transcription {
        let evidence = NoteEvidence(transcription.notes)
        var result = transcription
        var isKept = transcription.notes.map { $0.confidence >= threshold }
        var velocities: [(note: Int, told: Double)] = []
        for (note, answer) in zip(evidence.notes, answers(about: evidence)) {
            result.notes[note].confidence = answer.played
            isKept[note] = answer.played >= Self.leastProbability
            if isKept[note] { velocities.append((note, Double(answer.velocity))) }
        }
        let heard = Spread(velocities.map { Double(transcription.notes[$0.note].note.velocity) })
        let told = Spread(velocities.map(\.told))
        for (note, value) in velocities where told.deviation > 1e-6 {
            let velocity = heard.mean + (value - told.mean) * heard.deviation / told.deviation
            result.notes[note].note.velocity = UInt8(min(127, max(1, velocity.rounded())))
        }
        return result.keeping(isKept)
    }

    /// The probability that each note was played, and its velocity, 0...1; so many notes at once that memory does not matter.
    private func answers(about evidence: NoteEvidence) -> [(played: Float, velocity: Float)] {
        let count = evidence.notes.count
        return stride(from: 0, to: count, by: 1024).flatMap { start in
            let range = start..<min(start + 1024, count)
            let tape = Tape(backend: defaultBackend())
            let rows = Tensor(evidence.rows(range), shape: [range.count, Self.inputs])
            let features = features(rows, tape)
            return zip(
                played(features, tape).elements.map(Self.sigmoid),
                velocities(features, tape).elements.map(Self.sigmoid)
            ).map { ($0, $1) }
        }
    }

    private static func sigmoid(_ x: Float) -> Float { 1 / (1 + exp(-x)) }
}

extension Transcription {
    /// Without some of the notes. A note that ended where its key seemed to be struck again goes on, where that strike is left out.
    ///
    /// - Parameter isKept: of every note.
    /// - Returns: the others, in their order.
    func keeping(_ isKept: [Bool]) -> Transcription {
        var kept: [HeardNote] = []
        var last: [UInt8: Int] = [:]
        for (heard, isKept) in zip(notes, isKept) {
            let pitch = heard.note.pitch
            if isKept {
                last[pitch] = kept.count
                kept.append(heard)
            } else if let before = last[pitch],
                // Strikes are told a little earlier than they sound, ends are not.
                kept[before].note.offsetSeconds + 1e-6
                    >= heard.note.onsetSeconds + NoteDecoder.soundDelaySeconds
            {
                kept[before].note.offsetSeconds = max(
                    kept[before].note.offsetSeconds, heard.note.offsetSeconds)
            }
        }
        return Transcription(notes: kept, pedal: pedal)
    }
}

/// What recordings whose notes are known teach a ``NoteJudge``: a row of evidence for every possible note, and the answers.
public struct NoteLessons: Sendable {
    /// [notes, ``NoteJudge/inputs``].
    public private(set) var rows: [[Float]] = []
    /// The velocity as ``NoteJudge`` tells it, 0...1; `nil` where the note was not played.
    public private(set) var velocities: [Float?] = []

    /// Whether each note was played.
    public var isPlayed: [Bool] { velocities.map { $0 != nil } }

    /// No notes.
    public init() {}

    /// Those of a recording, or of a part of it, as if there were nothing else.
    ///
    /// - Parameters:
    ///   - heard: the notes that reach ``NoteJudge/possible``, by onset.
    ///   - played: of those that were played, their numbers and velocities.
    ///   - seconds: where the notes begin that count.
    public init(
        heard: Transcription, played: [(note: Int, velocity: UInt8)],
        within seconds: Range<Double> = -.infinity..<(.infinity)
    ) {
        let numbers = heard.notes.indices.filter {
            seconds.contains(heard.notes[$0].note.onsetSeconds)
        }
        let velocities = Dictionary(
            played.map { ($0.note, Double($0.velocity)) }, uniquingKeysWith: { $1 })
        let truth = Spread(numbers.compactMap { velocities[$0] })
        let evidence = NoteEvidence(numbers.map { heard.notes[$0] })
        for (row, place) in evidence.notes.enumerated() {
            let deviations = velocities[numbers[place]].map {
                ($0 - truth.mean) / max(1, truth.deviation)
            }
            append(
                row: evidence.rows(row..<row + 1),
                velocity: deviations.map { Float(NoteJudge.velocityShare($0)) })
        }
    }

    /// Adds a note.
    ///
    /// - Parameters:
    ///   - row: ``NoteJudge/inputs`` values.
    ///   - velocity: 0...1; `nil` where it was not played.
    public mutating func append(row: [Float], velocity: Float?) {
        precondition(row.count == NoteJudge.inputs, "a value for each column")
        rows.append(row)
        velocities.append(velocity)
    }

    /// Adds other lessons.
    public mutating func append(_ others: NoteLessons) {
        rows += others.rows
        velocities += others.velocities
    }
}
