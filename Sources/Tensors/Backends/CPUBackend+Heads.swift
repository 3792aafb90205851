import CKernels

extension CPUBackend {
    /// The heads' loops for the instruction set of the other kernels.
    private var heads: cadenza_head_kernels { cadenza_heads_named(kernels.name).pointee }

    public func keyChain(
        _ chain: cadenza_key_chain, _ costs: FloatPointer, _ gradients: cadenza_key_chain_gradients?
    ) {
        withUnsafePointer(to: chain) { chain in
            if let gradients {
                withUnsafePointer(to: gradients) { heads.key_chain(chain, costs, $0) }
            } else {
                heads.key_chain(chain, costs, nil)
            }
        }
    }

    public func softmaxCrossEntropy(
        _ rows: Int, _ width: Int, _ logits: FloatPointer, _ targets: UnsafePointer<Int32>,
        _ scale: Float, _ costs: FloatPointer, _ gradient: FloatPointer?
    ) {
        heads.softmax_cross_entropy(
            Int64(rows), Int64(width), logits, targets, scale, costs, gradient)
    }
}
