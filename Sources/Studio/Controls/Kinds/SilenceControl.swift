import Generation
import MusicCore
import Requests

extension Controls {
    /// Stretches of time without sound.
    struct Silence: Control {
        static let parameter = ParameterDescription(
            .silence, .texts, "Seconds of the new music to keep silent: 4..6. May be given again.")
        static let stage = GuideStage.rest
        static let wantsSilentOpening = true

        let words: [String]
        /// In seconds.
        let spans: [ClosedRange<Double>]

        init(words: [String]) throws {
            self.words = words
            spans = try words.map { text in
                guard let (low, high) = ends(of: text, { Double($0) }), low >= 0, low < high,
                    high.isFinite
                else {
                    throw RequestError(
                        .silence,
                        """
                        cannot read the silence "\(text)": write two times in seconds of the new \
                        music, as in 4..6
                        """)
                }
                return low...high
            }
        }

        func check(in plan: ControlPlan) throws {
            let seconds = plan.seconds
            if let late = zip(words, spans).first(where: { $0.1.lowerBound >= seconds }) {
                throw RequestError(
                    "\(.silence) \(late.0) begins after the \(seconds.short) seconds of \(.seconds)"
                )
            }
            let silent = spans.sorted { $0.lowerBound < $1.lowerBound }
                .reduce(into: 0.0) { end, span in
                    if span.lowerBound <= end + 1e-9 { end = max(end, span.upperBound) }
                }
            if silent >= seconds {
                throw RequestError(
                    """
                    \(.silence) leaves nothing of the \(seconds.short) seconds of \(.seconds): \
                    shorten one or lengthen the other
                    """)
            }
            if let times = plan.onsetTimes?.seconds,
                times.allSatisfy({ time in spans.contains { $0.contains(time) } })
            {
                throw RequestError("\(.silence) covers every onset of \(plan.onsetTimesName)")
            }
            if let end = plan.end,
                spans.contains(where: { $0.overlaps(end.chordSeconds...end.releaseSeconds) })
            {
                throw RequestError(
                    """
                    \(.silence) covers the last chord of \(.end), which sounds from \
                    \(end.chordSeconds.tenths) to \(end.releaseSeconds.tenths) seconds
                    """)
            }
        }

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            SilenceGuide(frames: frames(of: span))
        }

        func frames(of span: GuideSpan) -> [Range<Int>] {
            // Keys are let go in the middle of the frame in which they are up first.
            spans.map {
                max(0, span.frame($0.lowerBound) - 1)..<max(0, span.frame($0.upperBound))
            }
        }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            var sounding = music.notes
            SustainPedal.extend(
                &sounding, pedal: music.performance.pedal,
                endSeconds: music.performance.durationSeconds)
            let heard = spans.map { silence in
                sounding.map {
                    min($0.offsetSeconds, silence.upperBound)
                        - max($0.onsetSeconds, silence.lowerBound)
                }.max() ?? 0
            }
            return (heard.reduce(0) { $0 + max(0, $1) }, "seconds of sound in it")
        }
    }
}
