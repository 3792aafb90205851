/// A pitch class with its written name, as a place on the line of fifths.
///
/// F is -1, C 0, G 1, ..., so flats are to the left, sharps to the right, and a perfect fifth up is
/// one step to the right (Temperley, *The Cognition of Basic Musical Structures*, 2001, ch. 5).
public struct SpelledPitch: Sendable, Hashable, Codable {
    /// Steps of fifths from C.
    public var fifths: Int

    public init(fifths: Int) { self.fifths = fifths }

    /// Reads a letter A-G (either case) and any number of `#` or `b`, as in `F#` or `Bbb`.
    public init?(_ text: some StringProtocol) {
        guard let letter = text.first?.uppercased().first,
            let place = SpelledPitch.letters.firstIndex(of: letter)
        else { return nil }
        var fifths = place - 1
        for accidental in text.dropFirst() {
            switch accidental {
            case "#", "♯": fifths += 7
            case "b", "♭", "-": fifths -= 7
            default: return nil
            }
        }
        guard abs(fifths) < 60 else { return nil }
        self.fifths = fifths
    }

    /// The spelling of a pitch class that lies nearest to `center` on the line of fifths.
    ///
    /// - Parameters:
    ///   - pitchClass: 0...11, C = 0.
    ///   - center: where the music is; the tonic's place plus 2 suits a major key, minus 1 a minor
    ///     key, so that the diatonic and the usual chromatic notes come out as they are written.
    public init(pitchClass: Int, near center: Int) {
        let fifths = pitchClass * 7
        let turns = (Double(center - fifths) / 12).rounded()
        self.fifths = fifths + 12 * Int(turns)
    }

    /// 0...11, C = 0.
    public var pitchClass: Int { modulo12(fifths * 7) }

    /// The letter and its accidentals, as in `Eb`.
    public var name: String {
        let place = fifths + 1
        let letter = SpelledPitch.letters[((place % 7) + 7) % 7]
        let accidentals = (place - ((place % 7) + 7) % 7) / 7
        return String(letter)
            + String(repeating: accidentals < 0 ? "b" : "#", count: abs(accidentals))
    }

    private static let letters: [Character] = ["F", "C", "G", "D", "A", "E", "B"]
}

/// The residue of an integer modulo 12, in 0...11.
@inline(__always)
func modulo12(_ value: Int) -> Int {
    let rest = value % 12
    return rest < 0 ? rest + 12 : rest
}
