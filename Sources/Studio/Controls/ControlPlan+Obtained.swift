import Foundation
import Generation
import MusicCore
import MusicTheory
import PianoRolls

/// How far a wish was met.
public struct Obtained: Sendable, Equatable, Codable {
    /// The option's name, as in "density".
    public let control: String
    /// What was asked for, as it was written.
    public let requested: String
    /// What came.
    public let value: Double
    /// What the value is: "notes a second".
    public let unit: String
}

extension ControlPlan {
    /// What came of every wish.
    ///
    /// - Parameters:
    ///   - new: the new music alone, from time 0, finished.
    ///   - seconds: its length.
    func obtained(in new: Performance, seconds: Double) -> [Obtained] {
        let notes = new.notes
        guard !notes.isEmpty else { return [] }
        var list: [Obtained] = []
        func add(_ control: String, _ requested: String?, _ unit: String, _ value: Double?) {
            guard let requested, let value else { return }
            list.append(
                Obtained(control: control, requested: requested, value: value, unit: unit))
        }
        func share(_ holds: (Note) -> Bool) -> Double {
            100 * Double(notes.count(where: holds)) / Double(notes.count)
        }
        func pitchClass(_ note: Note) -> Int { Int(note.pitch) % 12 }
        let controls = controls

        add(
            "key", controls.key, "% of notes in the scale",
            scale.map { scale in
                share { scale.contains(pitchClass($0)) }
            })
        add(
            "range", controls.range, "% of notes in range",
            share {
                Keyboard.key(ofPitch: $0.pitch).map(keys.contains) ?? false
            })
        add(
            "density", controls.density.map { "\($0)" }, "notes a second",
            Double(notes.count) / seconds)
        let chordsDown = ControlPlan.keysDown(notes)
        add(
            "max-voices", controls.maxVoices.map { "\($0)" }, "keys down at most",
            Double(chordsDown.map(\.count).max() ?? 0))
        add(
            "reach", controls.reach.map { "\($0)" }, "semitones a hand at most",
            Double(chordsDown.map(ControlPlan.reach).max() ?? 0))
        add(
            "velocity-range", controls.velocityRange, "% of notes in range",
            velocities.map { range in
                share { range.contains(Int($0.velocity)) }
            })
        add(
            "dynamics", controls.dynamics, "mean difference in velocity",
            curve.map { curve in
                ControlPlan.meanDifference(notes, curve, seconds: seconds)
            })
        if let onsetTimes {
            let onLine = share {
                abs((onsetTimes.nearest(to: $0.onsetSeconds) ?? .infinity) - $0.onsetSeconds)
                    < 0.001
            }
            add("grid", controls.grid, "% of notes on its lines", onLine)
            let struck = OnsetTimes(notes.map(\.onsetSeconds))
            let kept = onsetTimes.seconds.filter {
                abs((struck.nearest(to: $0) ?? .infinity) - $0) < 0.001
            }
            add(
                "rhythm", controls.rhythmPath, "% of its onsets kept",
                100 * Double(kept.count) / Double(max(1, onsetTimes.seconds.count)))
        }
        if !silences.isEmpty {
            var sounding = notes
            SustainPedal.extend(&sounding, pedal: new.pedal, endSeconds: new.durationSeconds)
            let heard = silences.map { silence in
                sounding.map {
                    min($0.offsetSeconds, silence.upperBound)
                        - max($0.onsetSeconds, silence.lowerBound)
                }.max() ?? 0
            }
            add(
                "silence", controls.silence.joined(separator: " "), "seconds of sound in it",
                heard.reduce(0) { $0 + max(0, $1) })
        }
        add(
            "chords", chords.isEmpty ? nil : controls.chords, "% of notes in the chord",
            share { note in
                // A note is placed to 4 ms: on the change, either chord is right.
                let time = note.onsetSeconds - 0.004...note.onsetSeconds + 0.004
                return chords.contains {
                    time.upperBound >= $0.startSeconds && time.lowerBound < $0.endSeconds
                        && $0.chord.pitchClasses.contains(pitchClass(note))
                }
            })
        if let end {
            let last = notes.filter { $0.onsetSeconds >= end.chordSeconds - 0.001 }
            let bass = last.map(\.pitch).min()
            let fits = tonic.map { tonic in bass.map { Int($0) % 12 == tonic.pitchClass } ?? false }
            add(
                "end", "\(seconds) s",
                fits == false ? "seconds, not on the tonic" : "seconds until silence",
                max(notes.map(\.offsetSeconds).max() ?? 0, new.pedal.last?.timeSeconds ?? 0))
        }
        add(
            "repetition-damping", controls.repetitionDamping.map { "\($0)" },
            "% of chords that go on with a repetition", ControlPlan.repetition(notes))
        return list
    }

    /// The pitches that are down after every onset.
    private static func keysDown(_ notes: [Note]) -> [[UInt8]] {
        var down: [Note] = []
        return notes.indices.compactMap { index in
            let note = notes[index]
            down.removeAll { $0.offsetSeconds <= note.onsetSeconds + 1e-9 }
            down.append(note)
            // Notes that begin together are looked at together.
            let isLast =
                index + 1 == notes.count || notes[index + 1].onsetSeconds > note.onsetSeconds
            return isLast ? down.map(\.pitch).sorted() : nil
        }
    }

    /// The least reach with which two hands can have keys down.
    private static func reach(_ pitches: [UInt8]) -> Int {
        (0..<pitches.count).map { split in
            [pitches[...split], pitches[(split + 1)...]].map { hand in
                Int(hand.last ?? 0) - Int(hand.first ?? 0)
            }.max() ?? 0
        }.min() ?? 0
    }

    /// How far the mean velocities of twentieths of the music lie from a curve, on average.
    private static func meanDifference(
        _ notes: [Note], _ curve: DynamicsCurve, seconds: Double
    ) -> Double {
        let parts = 20
        let grouped = Dictionary(grouping: notes) {
            min(Int($0.onsetSeconds / seconds * Double(parts)), parts - 1)
        }
        let differences = grouped.values.map { notes in
            let count = Double(notes.count)
            let mean = notes.reduce(0) { $0 + Double($1.velocity) } / count
            let wanted = notes.reduce(0) { $0 + curve.velocity(at: $1.onsetSeconds / seconds) }
            return abs(mean - wanted / count)
        }
        return differences.reduce(0, +) / Double(max(1, differences.count))
    }

    /// The share of chords that, with the three before them, came in the same order before.
    private static func repetition(_ notes: [Note]) -> Double {
        var chords: [[UInt8]] = []
        var last = -Double.infinity
        for note in notes {
            if note.onsetSeconds - last > 0.05 { chords.append([]) }
            last = note.onsetSeconds
            chords[chords.count - 1].append(note.pitch)
        }
        guard chords.count >= 4 else { return 0 }
        var seen = Set<[[UInt8]]>()
        let passages = (0...chords.count - 4).map { Array(chords[$0..<$0 + 4]) }
        let repeated = passages.count { !seen.insert($0).inserted }
        return 100 * Double(repeated) / Double(passages.count)
    }
}
