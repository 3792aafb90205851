import CKernels
import Tensors

extension AttentionForward: CPUOperation {
    public func run(on cpu: CPU) {
        let isStep = length == 1 && past != nil
        withOperands(
            scratch: isStep
                ? cadenza_attention_step_scratch(Int64(heads), Int64(headWidth), Int64(window))
                : scratch
        ) { cadenza_attention_named(cpu.kernels.rawValue).pointee.forward($0) }
    }

    /// The floats that passes over many frames work in.
    fileprivate var scratch: Int64 {
        cadenza_attention_scratch(Int64(length), Int64(headWidth), Int64(window))
    }

    /// The kernels' operands, with memory to work in.
    fileprivate func withOperands(
        scratch size: Int64, _ body: (UnsafePointer<cadenza_attention>) -> Void
    ) {
        Tensor(uninitialized: [Int(size)]).updateElements { room in
            withHostMemory { memory in
                var operands = cadenza_attention(
                    batch: Int64(batch), length: Int64(length), heads: Int64(heads),
                    head_width: Int64(headWidth), window: Int64(window), q: memory[q],
                    k: memory[k], v: memory[v], stride: Int64(q.stride),
                    past: memory[optional: past?.frames], count: memory[optional: past?.count],
                    angles: memory[angles], turns: memory[turns], y: memory[y],
                    log_sums: memory[logSums],
                    scratch: room.baseAddress)
                body(&operands)
            }
        }
    }
}

extension AttentionBackward: CPUOperation {
    public func run(on cpu: CPU) {
        withHostMemory { memory in
            var gradients = cadenza_attention_gradients(
                dy: memory[dy], dq: memory[dq], dk: memory[dk], dv: memory[dv],
                stride: Int64(dq.stride))
            forward.withOperands(scratch: forward.scratch) {
                cadenza_attention_named(cpu.kernels.rawValue).pointee.backward($0, &gradients)
            }
        }
    }
}
