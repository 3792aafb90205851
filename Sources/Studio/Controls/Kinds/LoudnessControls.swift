import Generation
import MusicCore
import Requests

extension Controls {
    /// Velocities stay within a range.
    struct VelocityRange: TextControl {
        static let parameter = ParameterDescription(
            .velocityRange, .text, "Expressive models: keep velocities in a range, 30..90.",
            needsExpressiveModel: true)
        static let wantsSilentOpening = true

        let text: String
        /// Inside 1...127.
        let velocities: ClosedRange<Int>

        init(_ text: String) throws {
            guard let (low, high) = ends(of: text, { Int($0) }), 1 <= low, low <= high, high <= 127
            else {
                throw RequestError(
                    .velocityRange,
                    """
                    cannot read the velocity range "\(text)": write two numbers in 1...127, the \
                    lower first, as in 30..90
                    """)
            }
            (self.text, velocities) = (text, low...high)
        }

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            VelocityRangeGuide(velocities)
        }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            (music.share { velocities.contains(Int($0.velocity)) }, "% of notes in range")
        }
    }

    /// Loudness follows a curve.
    struct Dynamics: TextControl {
        static let parameter = ParameterDescription(
            .dynamics, .text,
            "Expressive models: lead loudness over the length, \"pp < f > p\".",
            needsExpressiveModel: true)
        static let wantsSilentOpening = true

        let text: String
        let curve: DynamicsCurve

        init(_ text: String) throws {
            guard let curve = DynamicsCurve(text) else {
                throw RequestError(
                    .dynamics,
                    """
                    cannot read the dynamics "\(text)": write marks from ppp to fff with < where \
                    it grows louder and > where softer, as in "pp < f > p"
                    """)
            }
            (self.text, self.curve) = (text, curve)
        }

        func check(in plan: ControlPlan) throws {
            guard let allowed = plan.controls[VelocityRange.self] else { return }
            let (softest, loudest) = (curve.range.lowerBound, curve.range.upperBound)
            guard softest >= Double(allowed.velocities.lowerBound) - 1,
                loudest <= Double(allowed.velocities.upperBound) + 1
            else {
                throw RequestError(
                    """
                    \(.dynamics) "\(text)" goes from velocity \(Int(softest)) to \(Int(loudest)), \
                    outside \(.velocityRange) \(allowed.text)
                    """)
            }
        }

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            DynamicsGuide(curve, frameCount: span.frameCount)
        }

        /// How far the mean velocities of twentieths of the music lie from the curve, on average.
        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            let parts = 20
            func position(_ note: Note) -> Double { note.onsetSeconds / music.seconds }
            let grouped = Dictionary(grouping: music.notes) {
                min(Int(position($0) * Double(parts)), parts - 1)
            }
            let differences = grouped.values.map { notes in
                let count = Double(notes.count)
                let mean = notes.reduce(0) { $0 + Double($1.velocity) } / count
                let wanted = notes.reduce(0) { $0 + curve.velocity(at: position($1)) }
                return abs(mean - wanted / count)
            }
            let mean = differences.reduce(0, +) / Double(max(1, differences.count))
            return (mean, "mean difference in velocity")
        }
    }
}
