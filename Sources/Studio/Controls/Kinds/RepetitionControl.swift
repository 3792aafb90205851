import Generation
import Requests

extension Controls {
    /// Music does not go round in circles.
    struct RepetitionDamping: NumberControl {
        static let parameter = ParameterDescription(
            .repetitionDamping, .number(0...1),
            "Make loops and often repeated notes less likely.")

        let value: Double

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            RepetitionGuide(strength: value)
        }

        /// The share of chords that, with the three before them, came in the same order before.
        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            let unit = "% of chords that go on with a repetition"
            var chords: [[UInt8]] = []
            var last = -Double.infinity
            for note in music.notes {
                if note.onsetSeconds - last > 0.05 { chords.append([]) }
                last = note.onsetSeconds
                chords[chords.count - 1].append(note.pitch)
            }
            guard chords.count >= 4 else { return (0, unit) }
            var seen = Set<[[UInt8]]>()
            let passages = (0...chords.count - 4).map { Array(chords[$0..<$0 + 4]) }
            let repeated = passages.count { !seen.insert($0).inserted }
            return (100 * Double(repeated) / Double(passages.count), unit)
        }
    }
}
