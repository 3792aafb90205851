/// A chord: a spelled root, a quality and the lowest note.
public struct Chord: Sendable, Hashable {
    public var root: SpelledPitch
    public var quality: ChordQuality
    /// Which chord tone is lowest: 0 for the root, 1 for the third, ...; `nil` for a foreign bass.
    public var inversion: Int? { quality.intervals.firstIndex(of: bassInterval) }
    /// The lowest note in semitones above the root, 0...11.
    public var bassInterval: Int

    /// - Parameters:
    ///   - root: as it is spelled.
    ///   - quality: the intervals above the root.
    ///   - bassInterval: the lowest note in semitones above the root, taken modulo 12.
    public init(root: SpelledPitch, quality: ChordQuality, bassInterval: Int = 0) {
        self.root = root
        self.quality = quality
        self.bassInterval = modulo12(bassInterval)
    }

    /// Reads a chord symbol: `C`, `Am`, `F#m7b5`, `Bbmaj7/D`, `G7sus4`, `C°7`.
    ///
    /// - Throws: ``TheoryError`` that names what could not be read.
    public init(_ symbol: String) throws {
        let parts = symbol.split(separator: "/", omittingEmptySubsequences: false)
        guard let head = parts.first, let letter = head.first, ("A"..."G").contains(letter) else {
            throw TheoryError.unreadableChord(symbol)
        }
        // `C6/9` is no bass note: only a letter after the stroke is.
        var nameEnd = head.index(after: head.startIndex)
        while nameEnd < head.endIndex, "#b♯♭".contains(head[nameEnd]) {
            nameEnd = head.index(after: nameEnd)
        }
        guard parts.count <= 2, let root = SpelledPitch(head[..<nameEnd]),
            let quality = ChordQuality.symbols[String(head[nameEnd...])]
        else { throw TheoryError.unreadableChord(symbol) }
        var bassInterval = 0
        if parts.count == 2 {
            guard let bass = SpelledPitch(parts[1]) else {
                throw TheoryError.unreadableChord(symbol)
            }
            bassInterval = bass.pitchClass - root.pitchClass
        }
        self.init(root: root, quality: quality, bassInterval: bassInterval)
    }

    /// Whether a symbol says that no chord sounds: `N.C.`, `NC` or `N`.
    public static func isNoChord(_ symbol: String) -> Bool {
        ["N.C.", "N.C", "NC", "N"].contains(symbol.uppercased())
    }

    /// The chord symbol, with the bass after a stroke when it is not the root.
    public var symbol: String {
        guard bassInterval != 0 else { return root.name + quality.rawValue }
        return root.name + quality.rawValue + "/" + bass.name
    }

    /// The lowest note, spelled as a part of the chord.
    public var bass: SpelledPitch {
        SpelledPitch(
            pitchClass: bassPitchClass, near: root.fifths + (quality.hasMinorThird ? -1 : 1))
    }

    /// 0...11, C = 0.
    public var bassPitchClass: Int { modulo12(root.pitchClass + bassInterval) }

    /// The pitch classes, root first.
    public var pitchClasses: [Int] { quality.intervals.map { modulo12(root.pitchClass + $0) } }
}

/// A failure of a theory question, told so that the user can mend it.
public struct TheoryError: Error, CustomStringConvertible, Sendable, Equatable {
    /// What went wrong, for programs.
    public enum Code: String, Sendable {
        case unreadableChord, unreadableKey, badValue, badData
    }

    public let code: Code
    public let description: String

    init(_ code: Code, _ description: String) {
        self.code = code
        self.description = description
    }

    static func unreadableChord(_ symbol: String) -> TheoryError {
        TheoryError(
            .unreadableChord,
            "cannot read the chord \"\(symbol)\": write a root A-G with # or b, a quality such as m, 7, "
                + "maj7, m7b5, dim, sus4, and a bass after a stroke, as in F#m7/A")
    }
}
