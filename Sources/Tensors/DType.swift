/// The types of tensors' elements.
public enum DType: Sendable {
    case float32, float64, int32, uint8

    /// The bytes of an element.
    public var byteCount: Int {
        switch self {
        case .float32, .int32: 4
        case .float64: 8
        case .uint8: 1
        }
    }
}

/// A Swift type that is a tensor's element.
public protocol TensorElement: BitwiseCopyable, Sendable {
    static var dtype: DType { get }
}

extension Float: TensorElement {
    public static var dtype: DType { .float32 }
}

extension Double: TensorElement {
    public static var dtype: DType { .float64 }
}

extension Int32: TensorElement {
    public static var dtype: DType { .int32 }
}

extension UInt8: TensorElement {
    public static var dtype: DType { .uint8 }
}
