import CKernels

/// The number format of the operands of matrix products.
///
/// Everything else stays float32 in both: sums, master weights, optimizer state, normalisation, scan
/// and loss (Micikevicius et al., "Mixed Precision Training", ICLR 2018). bfloat16 has float32's
/// range, so that no loss scaling is needed.
public enum Precision: String, Sendable, CaseIterable, Codable {
    /// float32 operands.
    case float32
    /// Operands rounded to bfloat16 (8 bits of mantissa, to nearest even), float32 sums.
    case bfloat16 = "bf16"
    /// For generation: weights of products with a single row in 8 bits, multiples of a scale for each
    /// output, and the row in 16 bits of its largest element; other products as in bfloat16. Reading
    /// the weights is what a single row costs, and this halves it once more.
    case int8

    /// The faster one on this processor: bfloat16 where the processor multiplies it at more than
    /// float32's rate: Intel's AMX, and AVX512-BF16 of AMD's. Intel's AVX512-BF16 without AMX runs at
    /// half float32's rate (measured on Sapphire Rapids).
    ///
    /// The environment variable `CADENZA_CPU` set below avx512 means float32.
    public static let automatic: Precision =
        cadenza_has_fast_bfloat16() != 0 && CPUBackend.best.usesOneDNN ? .bfloat16 : .float32
}
