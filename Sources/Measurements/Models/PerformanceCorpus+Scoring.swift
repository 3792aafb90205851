import Datasets
import PianoRolls

extension PerformanceCorpus {
    /// The length of a piece in frames, or of its beginning.
    ///
    /// - Parameters:
    ///   - piece: 0..<`pieces.count`.
    ///   - form: of the frames.
    ///   - maxSeconds: only the first seconds count, where given.
    /// - Returns: frames.
    func frameCount(ofPiece piece: Int, form: RollForm = .expressive, maxSeconds: Double?) -> Int {
        let frames = frameCount(ofPiece: piece, form: form)
        guard let maxSeconds else { return frames }
        return Int(min(Double(frames), maxSeconds * frameRate))
    }
}
