import Evaluation
import Foundation
import Measurements
import Requests

/// Which of several pieces is taken.
///
/// "likelihood" takes the one whose notes the model finds likeliest, in nats per note: the plainest, as a
/// rule, since what is likely repeats itself (Holtzman et al., ICLR 2020). "likelihood=8.5" takes the one
/// nearest to a value, such as what people's music costs. Any figure of `cadenza statistics` can be
/// named in the same way: "notes_per_second=4", "polyphony=2", "velocity_mean=40".
public struct BestChoice: Sendable {
    public static let likelihoodName = "likelihood"

    private let figure: (@Sendable (PerformanceStatistics) -> Double)?
    private let target: Double?

    /// - Parameter text: "likelihood" by default.
    /// - Throws: `RequestError` that names what there is.
    init(_ text: String?) throws {
        let text = text ?? BestChoice.likelihoodName
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        let name = parts[0].replacingOccurrences(of: "-", with: "_")
        if parts.count == 2 {
            guard let value = Double(parts[1]), value.isFinite else {
                throw RequestError("\(.bestBy) \(text): what follows = must be a number")
            }
            target = value
        } else {
            target = nil
        }
        let figures = MusicStatistics.figures
        figure = figures.first { $0.name == name }?.value
        guard parts.count <= 2, figure != nil || name == BestChoice.likelihoodName else {
            throw RequestError(
                "\(.bestBy) \(text): choose likelihood or a figure with its target, as in "
                    + "polyphony=2: \(figures.map(\.name).joined(separator: ", "))")
        }
        guard figure == nil || target != nil else {
            throw RequestError("\(.bestBy) \(text) needs a target, as in \(text)=2")
        }
    }

    /// The best of some pieces; those without notes are the last.
    ///
    /// - Parameter candidates: at least one.
    /// - Returns: the first of those that come nearest to what is asked for.
    func best(of candidates: [Composition.Music]) -> Composition.Music {
        guard candidates.count > 1 else { return candidates[0] }
        func miss(_ music: Composition.Music) -> Double {
            guard let nats = music.natsPerNote else { return .infinity }
            guard let figure else { return target.map { abs(nats - $0) } ?? nats }
            guard let statistics = try? PerformanceStatistics(music.new) else { return .infinity }
            return abs(figure(statistics) - (target ?? 0))
        }
        let misses = candidates.map(miss)
        let best = misses.indices.min { misses[$0] < misses[$1] } ?? 0
        return candidates[best]
    }
}
