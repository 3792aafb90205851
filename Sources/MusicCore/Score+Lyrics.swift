extension Score {
    /// The sung words, syllable by syllable: the lyric events, or in a karaoke file (`.kar`), which
    /// has them as plain texts, the texts of its track of words.
    ///
    /// That track is the one named "Words" or "Lyrics", or else the one with texts that begin with "@";
    /// these describe the file and are no lyrics. Syllables that begin with "\\" or "/" begin a page
    /// or a line.
    public var lyrics: [ScoreText] {
        let lyrics = texts.filter { $0.kind == .lyric }
        guard lyrics.isEmpty else { return lyrics }
        let plain = texts.filter { $0.kind == .text }
        let described = Set(plain.filter { $0.text.hasPrefix("@") }.map(\.track))
        let named = Set(
            trackNames.indices.filter { ["words", "lyrics"].contains(trackNames[$0].lowercased()) })
        let tracks = named.isEmpty ? described : named
        return plain.filter { tracks.contains($0.track) && !$0.text.hasPrefix("@") }
    }
}
