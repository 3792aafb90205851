/// The numbers of the network, learnt from human analyses; `HarmonyWeights+Tables.swift` holds them.
enum HarmonyWeights {
    static func tensors() -> PackedWeights { PackedWeights(base64: base64) }
}
