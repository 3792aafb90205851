import Foundation
import ListeningData
import ListeningModels
import Plotting

/// How well intervals of one part of a set were recognised.
struct IntervalScores: Codable, Sendable, Equatable {
    /// Of how many sounds how many were right.
    struct Share: Codable, Sendable, Equatable {
        var count = 0
        var correct = 0

        /// 0 to 1.
        var accuracy: Double { count > 0 ? Double(correct) / Double(count) : 0 }

        mutating func add(_ isCorrect: Bool) {
            count += 1
            correct += isCorrect ? 1 : 0
        }
    }

    var all = Share()
    var byMode: [String: Share] = [:]
    /// By the family of the timbre; by the instrument where it is recorded.
    var byFamily: [String: Share] = [:]
    /// By the octave of the lower tone, "A1" to "A5".
    var byRegister: [String: Share] = [:]
    /// A row for every interval, a column for every answer.
    var confusion = Array(repeating: Array(repeating: 0, count: 12), count: 12)

    /// Listens to a set.
    static func answers(to set: IntervalSet, by listener: IntervalListener) -> [HeardInterval] {
        stride(from: 0, to: set.images.count, by: 64).flatMap { start in
            listener.hear(set.images[start..<min(start + 64, set.images.count)])
        }
    }

    /// - Parameters:
    ///   - set: what was listened to.
    ///   - answers: to each of its sounds.
    init(_ set: IntervalSet, _ answers: [HeardInterval]) {
        for (specification, answer) in zip(set.specifications, answers.map(\.interval)) {
            let isCorrect = answer == specification.interval
            all.add(isCorrect)
            byMode[specification.mode.rawValue, default: Share()].add(isCorrect)
            byFamily[specification.timbre.family, default: Share()].add(isCorrect)
            let register = "A\((specification.lowerKey - 33) / 12 + 1)"
            byRegister[register, default: Share()].add(isCorrect)
            confusion[specification.interval.index][answer.index] += 1
        }
    }

    /// Lines for people.
    func summary(_ title: String) -> String {
        func line(_ name: String, _ share: Share) -> String {
            String(format: "  %@: %.2f %% of %d", name, 100 * share.accuracy, share.count)
        }
        var lines = [String(format: "%@: %.2f %% of %d", title, 100 * all.accuracy, all.count)]
        for shares in [byMode, byRegister, byFamily] {
            lines += shares.sorted { $0.key < $1.key }.map { line($0.key, $0.value) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A picture of what was taken for what.
    func picture(_ title: String) -> ConfusionMatrix {
        ConfusionMatrix(
            title: title,
            subtitle: String(format: "%.2f %% of %d sounds", 100 * all.accuracy, all.count),
            labels: Interval.allCases.map(\.abbreviation), counts: confusion)
    }
}
