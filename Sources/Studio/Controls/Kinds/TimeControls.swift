import Generation
import MIDIFiles
import MusicCore
import Requests

extension Controls {
    /// The tempo.
    struct BPM: NumberControl {
        static let parameter = ParameterDescription(
            .bpm, .number(10...400),
            "The tempo, in quarters per minute, for \(.grid) and \(.chords).")

        let value: Double
    }

    /// The metre.
    struct Metre: TextControl {
        static let parameter = ParameterDescription(
            .metre, .text, "The metre of the bars of \(.chords).", usual: "4/4", needs: [.bpm])

        let text: String
        let fraction: Fraction

        init(_ text: String) throws {
            guard let fraction = Fraction(text),
                [1, 2, 4, 8, 16, 32].contains(fraction.denominator)
            else {
                throw RequestError(
                    .metre, "cannot read the metre \"\(text)\": write it as 4/4, 3/4 or 6/8")
            }
            (self.text, self.fraction) = (text, fraction)
        }
    }

    /// Notes begin on lines.
    struct Grid: TextControl {
        static let parameter = ParameterDescription(
            .grid, .text,
            """
            Begin notes on the lines of a grid only: 1/16; 1/12 for triplets of eighths; free for \
            none, after a seed that has one.
            """, needs: [.bpm])
        static let stage = GuideStage.time
        static let wantsSilentOpening = true

        let text: String
        /// `nil` for no grid.
        let step: Fraction?

        init(_ text: String) throws {
            if text == "free" {
                (self.text, step) = (text, nil)
                return
            }
            guard let step = Fraction(text) else {
                throw RequestError(
                    .grid,
                    """
                    cannot read the grid "\(text)": write a part of a whole note, as in 1/16, or \
                    1/12 for triplets of eighths; or free
                    """)
            }
            (self.text, self.step) = (text, step)
        }

        var needs: [ParameterName] { step == nil ? [] : Grid.parameter.needs }

        /// The lines; `nil` for none.
        ///
        /// - Throws: `RequestError` for lines that are too close.
        func onsetTimes(bpm: Double, swing: Double, seconds: Double) throws -> OnsetTimes? {
            guard let step else { return nil }
            let stepSeconds = step.seconds(bpm: bpm)
            guard stepSeconds >= 0.02 else {
                throw RequestError(
                    """
                    \(.grid) \(text) at \(.bpm) \(bpm.short) has lines \(Int(stepSeconds * 1000)) \
                    ms apart; 20 ms is the least
                    """)
            }
            return OnsetTimes(stepSeconds: stepSeconds, swing: swing, endSeconds: seconds)
        }

        func check(in plan: ControlPlan) throws {
            if step != nil, plan.controls.has(.rhythm) {
                throw RequestError(
                    "\(.grid) and \(.rhythm) both say where notes begin: choose one")
            }
        }

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            plan.onsetTimes.map {
                OnsetTimesGuide(
                    $0, frameRate: span.frameRate, mustStrike: false,
                    spreadSeconds: plan.onsetSpreadSeconds)
            }
        }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            guard let times = music.plan.onsetTimes else { return nil }
            let reach = music.plan.onsetSpreadSeconds > 0 ? OnsetGrid.reachSeconds : 0.001
            return (
                music.share { times.holds($0.onsetSeconds, within: reach) },
                "% of notes on its lines"
            )
        }
    }

    /// Every other line is late.
    struct Swing: NumberControl {
        static let parameter = ParameterDescription(
            .swing, .number(0...0.75), "How late every other line is, in steps; 0.33 swings.",
            usual: "0.0", needs: [.grid])

        let value: Double
    }

    /// Notes begin when those of a file do.
    struct Rhythm: TextControl {
        static let parameter = ParameterDescription(
            .rhythm, .file,
            "Keep the rhythm of a MIDI file: notes begin when its notes do, again and again.")
        static let stage = GuideStage.time
        static let wantsSilentOpening = true

        /// The file's path.
        let text: String

        init(_ text: String) { self.text = text }

        /// The onsets of the file from its first note on, repeated to the end: every so many bars
        /// where the tempo is known, else after one more of its last intervals. Notes that begin
        /// within a twentieth of a second are one chord.
        ///
        /// - Throws: `RequestError` for a file without notes; errors that name the file.
        func onsetTimes(barSeconds: Double?, seconds: Double) throws -> OnsetTimes {
            var onsets: [Double] = []
            for note in try MIDIFile(path: text).performance().notes
            where note.onsetSeconds > (onsets.last ?? -1) + 0.05 {
                onsets.append(note.onsetSeconds)
            }
            guard let first = onsets.first, let last = onsets.last else {
                throw RequestError("\(.rhythm): \(text) has no notes")
            }
            let interval = onsets.count > 1 ? last - onsets[onsets.count - 2] : 1
            var length = last - first + interval
            if let barSeconds {
                length = barSeconds * max(1, ((length - 0.05) / barSeconds).rounded(.up))
            }
            return OnsetTimes(onsets.map { $0 - first })
                .repeated(everySeconds: length, until: seconds)
        }

        func guide(in plan: ControlPlan, over span: GuideSpan) -> (any Guide)? {
            plan.onsetTimes.map {
                OnsetTimesGuide($0, frameRate: span.frameRate, mustStrike: true)
            }
        }

        func obtained(in music: ObtainedMusic) -> (value: Double, unit: String)? {
            guard let times = music.plan.onsetTimes else { return nil }
            let struck = OnsetTimes(music.notes.map(\.onsetSeconds))
            let kept = times.seconds.count { struck.holds($0) }
            return (
                100 * Double(kept) / Double(max(1, times.seconds.count)), "% of its onsets kept"
            )
        }
    }
}

extension OnsetTimes {
    /// Whether one of the times is this one.
    fileprivate func holds(_ time: Double, within seconds: Double = 0.001) -> Bool {
        abs((nearest(to: time) ?? .infinity) - time) < seconds
    }
}
