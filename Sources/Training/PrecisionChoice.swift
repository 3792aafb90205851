import CPUBackend
import Tensors

/// A wish for a precision, as it is given on command lines; coded as the precision that is meant
/// on this machine.
public enum PrecisionChoice: String, Encodable, Sendable, CaseIterable {
    /// What is faster on this processor.
    case auto
    case float32
    case bf16

    /// The precision that is meant here.
    public var precision: Precision {
        switch self {
        case .auto: .automatic
        case .float32: .float32
        case .bf16: .bfloat16
        }
    }

    public func encode(to encoder: any Encoder) throws {
        try precision.encode(to: encoder)
    }
}
