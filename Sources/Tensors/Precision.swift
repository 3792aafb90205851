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
    /// For generation: weights in 8 bits, multiples of a scale for each output, and every row in 16 bits
    /// of its largest element, so that a row's sums are exact whatever rows stand beside it; products
    /// without a weight as in bfloat16. Reading the weights is what few rows cost, and this halves it
    /// once more.
    case int8
}

extension Float {
    /// The nearest value that bfloat16 has, ties to even; infinities and NaN stay what they are.
    public var asBfloat16: Float {
        guard isFinite else { return self }
        let rounding = 0x7fff + (bitPattern >> 16 & 1)
        return Float(bitPattern: (bitPattern &+ rounding) & 0xffff_0000)
    }
}
