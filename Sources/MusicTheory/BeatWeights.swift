/// The numbers of the beat network, learnt from annotated performances; `BeatWeights+Tables.swift`
/// holds them.
enum BeatWeights {
    static func tensors() -> PackedWeights { PackedWeights(base64: base64) }
}
