import PianoRolls

extension PerformanceCorpus {
    /// Several corpora of performances as one, in memory.
    ///
    /// - Parameter parts: at least one, each with the style that models are told of its pieces.
    /// - Complexity: O(notes).
    public init(joining parts: [(corpus: PerformanceCorpus, style: MusicStyle)]) {
        precondition(!parts.isEmpty, "a corpus has a part")
        precondition(
            parts.allSatisfy { !$0.corpus.hasSteps }, "chords in steps are not joined")
        self.init(
            pieces: parts.flatMap { part in
                part.corpus.pieces.map {
                    var piece = $0
                    piece.style = part.style
                    return piece
                }
            },
            memory: MappedBytes(copying: parts.map { Array($0.corpus.packedBytes) }), offset: 0)
    }
}
