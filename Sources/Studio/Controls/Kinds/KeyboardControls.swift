import Generation
import MusicCore
import MusicTheory
import PianoRolls
import Requests

extension Controls {
    /// Only some keys are struck.
    struct PitchRange: TextControl {
        static let parameter = ParameterDescription(
            .range, .text, "Strike keys in a range only: A3..C6, where C4 is middle C.")
        static let wantsSilentOpening = true

        let text: String
        /// Inside 0...87.
        let keys: ClosedRange<Int>

        init(_ text: String) throws {
            guard let (low, high) = ends(of: text, PitchRange.pitch) else {
                throw RequestError(
                    .range,
                    """
                    cannot read the range "\(text)": write two notes, as in A3..C6, where C4 is \
                    middle C, or two MIDI numbers, as in 57..84
                    """)
            }
            let piano = Int(Keyboard.lowestPitch)...Int(Keyboard.highestPitch)
            guard low <= high, piano.contains(low), piano.contains(high) else {
                throw RequestError(
                    "\(.range) \(text) must rise and lie on the piano, A0..C8 (MIDI 21..108)")
            }
            self.text = text
            keys = low - piano.lowerBound...high - piano.lowerBound
        }

        /// A MIDI number, or a note's name with its octave.
        private static func pitch(_ name: Substring) -> Int? {
            if let number = Int(name) { return number }
            guard let place = name.firstIndex(where: { $0.isNumber }),
                let octave = Int(name[place...]), (0...8).contains(octave),
                let spelled = SpelledPitch(name[..<place]), abs(spelled.fifths) < 20
            else { return nil }
            // The octave is that of the letter: Cb4 is below C4.
            let letter = SpelledPitch(name.prefix(1))?.pitchClass ?? 0
            let alteration = (spelled.pitchClass - letter + 18) % 12 - 6
            return 12 * (octave + 1) + letter + alteration
        }

        func check(in plan: ControlPlan) throws {
            guard let scale = plan.scale, plan.keyStrength == 1,
                scale.pitchClasses.isDisjoint(with: plan.reachablePitchClasses)
            else { return }
            throw RequestError(
                """
                \(.range) \(text) has no note of \(.key) \(plan.controls[Key.self]?.text ?? ""); \
                widen the range or lower \(.keyStrength) below 1
                """)
        }

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            RangeGuide(keys: keys)
        }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            let share = music.share { Keyboard.key(ofPitch: $0.pitch).map(keys.contains) ?? false }
            return (share, "% of notes in range")
        }
    }

    /// At most so many keys are down.
    struct MaxVoices: WholeControl {
        static let parameter = ParameterDescription(
            .maxVoices, .whole(1...Keyboard.keyCount), "Have at most so many keys down at once.",
            advice: "\(.silence) makes rests")
        static let stage = GuideStage.hands
        static let wantsSilentOpening = true

        let value: Int

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            HandsGuide(HandLimits(maximumKeys: value))
        }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            (Double(music.keysDown.map(\.count).max() ?? 0), "keys down at most")
        }
    }

    /// What is down can be played by two hands.
    struct Reach: WholeControl {
        static let parameter = ParameterDescription(
            .reach, .whole(0...Keyboard.keyCount - 1),
            "Two hands, each spanning at most so many semitones; 12 is an octave.")
        static let stage = GuideStage.hands
        static let wantsSilentOpening = true

        let value: Int

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            HandsGuide(HandLimits(reachSemitones: value))
        }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            let reaches = music.keysDown.map(Reach.least)
            return (Double(reaches.max() ?? 0), "semitones a hand at most")
        }

        /// The least reach with which two hands can have keys down.
        private static func least(_ pitches: [UInt8]) -> Int {
            (0..<pitches.count).map { split in
                [pitches[...split], pitches[(split + 1)...]].map { hand in
                    Int(hand.last ?? 0) - Int(hand.first ?? 0)
                }.max() ?? 0
            }.min() ?? 0
        }
    }
}
