import Generation
import MusicTheory
import PianoRolls
import Requests

extension Controls {
    /// A track of chords.
    struct Chords: TextControl {
        static let parameter = ParameterDescription(
            .chords, .text,
            "Follow chords, one per bar and again and again, \"Dm G7 Cmaj7 | C A7\".", needs: [.bpm]
        )
        static let wantsSilentOpening = true

        /// A chord in its time.
        struct Span {
            let startSeconds, endSeconds: Double
            let chord: Chord
        }

        let text: String
        /// The chords of every bar.
        let bars: [[Chord]]

        init(_ text: String) throws {
            let words: [[Substring]] =
                text.contains("|")
                ? text.split(separator: "|").map { $0.split(whereSeparator: \.isWhitespace) }
                    .filter { !$0.isEmpty }
                : text.split(whereSeparator: \.isWhitespace).map { [$0] }
            var bars: [[Chord]] = []
            for bar in words {
                var chords: [Chord] = []
                for symbol in bar {
                    chords.append(
                        try Chords.chord(symbol, after: chords.last ?? bars.last?.last))
                }
                bars.append(chords)
            }
            guard !bars.isEmpty else { throw RequestError("\(.chords) names no chord") }
            (self.text, self.bars) = (text, bars)
        }

        private static func chord(_ symbol: Substring, after last: Chord?) throws -> Chord {
            guard symbol != "%" else {
                guard let last else {
                    throw RequestError("\(.chords) begins with %, which repeats the chord before")
                }
                return last
            }
            do {
                return try Chord(String(symbol))
            } catch {
                throw RequestError("\(.chords): \(error)")
            }
        }

        /// The chords in time, from the start again when all have been.
        func spans(barSeconds: Double, seconds: Double) -> [Span] {
            var spans: [Span] = []
            var bar = 0
            while Double(bar) * barSeconds < seconds {
                let chords = bars[bar % bars.count]
                let share = barSeconds / Double(chords.count)
                for (place, chord) in chords.enumerated() {
                    let start = Double(bar) * barSeconds + Double(place) * share
                    spans.append(
                        Span(startSeconds: start, endSeconds: start + share, chord: chord))
                }
                bar += 1
            }
            return spans
        }

        func check(in plan: ControlPlan) throws {
            guard plan.chordStrength == 1 else { return }
            for chord in plan.chords.map(\.chord) {
                let tones = Set(chord.pitchClasses)
                if tones.isDisjoint(with: plan.reachablePitchClasses) {
                    throw RequestError(
                        """
                        \(.range) \(plan.controls[PitchRange.self]?.text ?? "") has no note of \
                        \(chord.symbol) in \(.chords); widen the range or lower \(.chordStrength) \
                        below 1
                        """)
                }
                if let scale = plan.scale, plan.keyStrength == 1,
                    tones.isDisjoint(with: scale.pitchClasses)
                {
                    throw RequestError(
                        """
                        \(chord.symbol) in \(.chords) has no note of \(.key) \
                        \(plan.controls[Key.self]?.text ?? ""); lower \(.keyStrength) or \
                        \(.chordStrength) below 1
                        """)
                }
            }
        }

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            ChordGuide(
                plan.chords.map {
                    let first = span.frame($0.startSeconds)
                    return ChordGuide.Span(
                        frames: first..<max(span.frame($0.endSeconds), first),
                        firstBin: TimingBins.bin(
                            ofFraction: $0.startSeconds * span.frameRate - Double(first)),
                        pitchClasses: Set($0.chord.pitchClasses),
                        bassPitchClass: $0.chord.bassPitchClass)
                }, strength: plan.chordStrength)
        }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            let share = music.share { note in
                // A note is placed to 4 ms: on the change, either chord is right.
                let time = note.onsetSeconds - 0.004...note.onsetSeconds + 0.004
                return music.plan.chords.contains {
                    time.upperBound >= $0.startSeconds && time.lowerBound < $0.endSeconds
                        && $0.chord.pitchClasses.contains(Int(note.pitch) % 12)
                }
            }
            return (share, "% of notes in the chord")
        }
    }

    /// How strictly chords are followed.
    struct ChordStrength: NumberControl {
        static let parameter = ParameterDescription(
            .chordStrength, .number(0...1), "How strictly; at 1 other notes are forbidden.",
            usual: "0.8", needs: [.chords])

        let value: Double
    }
}
