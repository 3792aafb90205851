import Foundation
import Generation
import Requests

extension Controls {
    /// The music comes to a close.
    struct End: Control {
        static let parameter = ParameterDescription(
            .end, .flag,
            "Come to a close within the given length: a cadence, a last chord, silence.")
        static let stage = GuideStage.close

        let words: [String] = []

        init(words: [String] = []) {}

        /// When the last chord is struck, and when it is let go.
        struct Times {
            let chordSeconds, releaseSeconds: Double
        }

        /// So that the last chord rings and some silence is left, on the last bar or line before.
        ///
        /// - Throws: `RequestError` where there is no place for it.
        func times(in plan: ControlPlan) throws -> Times {
            let seconds = plan.seconds
            guard seconds >= 4 else {
                throw RequestError(
                    """
                    \(.end) needs \(.seconds) of at least 4 to come to a close, not \
                    \(seconds.short)
                    """)
            }
            let rest = 0.75
            let latest = seconds - min(3.5, seconds / 4) - rest
            let release = seconds - rest
            func last(_ times: [Double], within span: Double) -> Double? {
                times.last { $0 <= latest + 1e-6 && $0 >= latest - span }
            }
            let bars = plan.barSeconds.map { bar in
                Array(stride(from: 0, through: latest + 1e-6, by: bar))
            }
            guard let lines = plan.onsetTimes?.seconds else {
                return Times(
                    chordSeconds: last(bars ?? [], within: 4) ?? latest, releaseSeconds: release)
            }
            let onBars = (bars ?? []).filter { bar in
                lines.contains { abs($0 - bar) < 1e-6 }
            }
            guard let chord = last(onBars, within: 4) ?? last(lines, within: .infinity) else {
                throw RequestError(
                    """
                    \(.end) finds no place for its last chord before \(latest.tenths) seconds in \
                    \(plan.onsetTimesName)
                    """)
            }
            return Times(chordSeconds: chord, releaseSeconds: release)
        }

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            endGuide(in: plan, over: span)
        }

        func endGuide(in plan: ControlPlan, over span: GuideSpan) -> EndGuide? {
            guard let end = plan.end else { return nil }
            let chordFrame = span.frame(end.chordSeconds)
            return EndGuide(
                chordFrame: chordFrame,
                releaseFrame: max(chordFrame + 1, span.frame(end.releaseSeconds)),
                keys: plan.keys, tonic: plan.tonic, after: span.prompt)
        }

        func requested(in music: ObtainedMusic) -> String { "\(music.seconds) s" }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            guard let end = music.plan.end else { return nil }
            let last = music.notes.filter { $0.onsetSeconds >= end.chordSeconds - 0.001 }
            let bass = last.map(\.pitch).min()
            let fits = music.plan.tonic.map { tonic in
                bass.map { Int($0) % 12 == tonic.pitchClass } ?? false
            }
            let silentFrom = max(
                music.notes.map(\.offsetSeconds).max() ?? 0,
                music.performance.pedal.last?.timeSeconds ?? 0)
            return (
                silentFrom,
                fits == false ? "seconds, not on the tonic" : "seconds until silence"
            )
        }
    }
}
