import Generation
import MusicTheory
import Requests

extension Controls {
    /// Keeps to a key's notes.
    struct Key: TextControl {
        static let parameter = ParameterDescription(
            .key, .text, "Keep to a key: \"D minor\", Bb, F#m.")

        let text: String
        let key: MusicTheory.Key

        init(_ text: String) throws {
            guard let key = MusicTheory.Key(text) else {
                throw RequestError(
                    .key,
                    """
                    cannot read the key "\(text)": write a tonic and a mode, as in D minor, Bb \
                    major, F#m or C
                    """)
            }
            (self.text, self.key) = (text, key)
        }

        /// Whether only a tonic is named, by a capital: it may be that of any scale.
        var isTonicAlone: Bool { SpelledPitch(text) != nil && text.first?.isUppercase == true }

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            plan.scale.map {
                KeyPreference(pitchClasses: $0.pitchClasses, strength: plan.keyStrength)
            }
        }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            guard let scale = music.plan.scale else { return nil }
            let share = music.share { scale.pitchClasses.contains(Int($0.pitch) % 12) }
            return (share, "% of notes in the scale")
        }
    }

    /// How strictly a key is kept to.
    struct KeyStrength: NumberControl {
        static let parameter = ParameterDescription(
            .keyStrength, .number(0...1), "How strictly; at 1 other notes are forbidden.",
            usual: "0.8", needs: [.key])

        let value: Double
    }

    /// Another scale on the key's tonic.
    struct Scale: TextControl {
        static let parameter = ParameterDescription(
            .scale, .text,
            "With \(.key) D: another scale on it, such as dorian, pentatonic, whole-tone.",
            needs: [.key])

        let text: String
        let name: ScaleName

        init(_ text: String) throws {
            guard let name = ScaleName(rawValue: text.lowercased()) else {
                let known = ScaleName.allCases.map(\.rawValue).sorted().joined(separator: ", ")
                throw RequestError(.scale, "there is no scale \"\(text)\"; choose from \(known)")
            }
            (self.text, self.name) = (text, name)
        }
    }
}

/// The notes that are welcome, and the first of them.
struct WantedScale {
    /// 0...11, C = 0.
    let pitchClasses: Set<Int>
    let tonic: EndGuide.Tonic

    /// - Returns: `nil` where no key is asked for.
    /// - Throws: `RequestError` for a scale with another third than the key.
    init?(_ controls: Controls) throws {
        guard let wanted = controls[Controls.Key.self] else { return nil }
        let key = wanted.key
        var scale = key.mode == .major ? ScaleName.major : .minor
        if let named = controls[Controls.Scale.self]?.name {
            let third = key.mode == .major ? 4 : 3
            if !wanted.isTonicAlone, !named.intervals.contains(third) {
                throw RequestError(
                    """
                    \(.scale) \(named.rawValue) has another third than \(.key) "\(wanted.text)": \
                    name the tonic alone, \(.key) \(key.tonic.name), or another scale
                    """)
            }
            scale = named
        }
        pitchClasses = Set(scale.intervals.map { ($0 + key.tonicPitchClass) % 12 })
        tonic = EndGuide.Tonic(
            pitchClass: key.tonicPitchClass,
            isMinor: !scale.intervals.contains(4) && scale.intervals.contains(3))
    }
}
