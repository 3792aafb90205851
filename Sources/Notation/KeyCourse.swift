import Algorithms
import MusicCore
import MusicTheory

/// The keys of a piece: what signatures stand in it, and how pitches are written.
struct KeyCourse {
    private let events: [HarmonicEvent]
    /// By time, at least one.
    private let signatures: [(seconds: Double, key: Key)]

    /// - Parameters:
    ///   - score: whose signatures hold, where it has any other than C major, which many programs write
    ///     unasked; otherwise the signature is that of the key of the whole.
    ///   - findings: the keys that were heard.
    init(_ score: Score, findings: MusicAnalyzer.Findings) {
        events = findings.harmony.events
        let own = score.keySignatures.filter { (-7...7).contains($0.fifths) }
        let c = Key(tonic: SpelledPitch(fifths: 0), mode: .major)
        if own.contains(where: { $0.fifths != 0 || $0.isMinor }) {
            signatures = own.map { signature in
                (
                    score.tempoMap.seconds(atTick: min(signature.tick, TempoMap.maximumTick)),
                    Key(
                        tonic: SpelledPitch(fifths: signature.fifths + (signature.isMinor ? 3 : 0)),
                        mode: signature.isMinor ? .minor : .major)
                )
            }
        } else {
            let key = findings.harmony.key ?? c
            signatures = [(0, (-7...7).contains(key.signatureFifths) ? key : c)]
        }
    }

    /// The signature of a bar that begins at a time.
    func signature(atSeconds seconds: Double) -> Key {
        // A signature a moment late still belongs to its bar.
        let next = signatures.partitioningIndex { $0.seconds > seconds + 0.01 }
        return signatures[max(0, next - 1)].key
    }

    /// How a pitch is written at a time: by the key that is heard there, else by the signature.
    func spelling(of pitch: UInt8, atSeconds seconds: Double) -> SpelledPitch {
        let signature = signature(atSeconds: seconds)
        let next = events.partitioningIndex { $0.startSeconds > seconds + 0.01 }
        var key = next > 0 ? events[next - 1].key : signature
        // Of D sharp minor and E flat minor that which is nearer to the signature.
        let turns = Double(signature.signatureFifths - key.signatureFifths) / 12
        key.tonic.fifths += 12 * Int(turns.rounded())
        let spelled = key.spelling(ofPitchClass: Int(pitch) % 12)
        // No triple accidentals, whatever the key.
        return (-15...19).contains(spelled.fifths)
            ? spelled : SpelledPitch(pitchClass: Int(pitch) % 12, near: 2)
    }
}
