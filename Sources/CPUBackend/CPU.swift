import CKernels
import COpenBLAS
import Foundation
import Support
import Tensors

/// The processor: OpenBLAS and oneDNN for matrix products, oneDNN for convolutions of images,
/// `CKernels` for everything else.
///
/// oneDNN multiplies weights, which it wants packed once a step instead of at every product (a
/// recurrent network multiplies the same weights at every frame), and everything in bfloat16;
/// OpenBLAS does the rest. Below AVX-512 OpenBLAS does all of it, and bfloat16 is emulated by rounding
/// operands: slow, and equal but for the order of sums.
///
/// Every call runs on the calling thread: work is split between threads by sequences, one ``Tape``
/// each, which keeps two threads busy without a barrier inside a step.
///
/// `@unchecked Sendable`: a table of C functions and their name, both constants of the program.
public struct CPU: Backend, @unchecked Sendable {
    /// The sets of kernels that there are.
    public enum Kernels: String, Sendable, CaseIterable {
        case portable, avx2, avx512
    }

    /// The kernels that run here.
    public let kernels: Kernels
    public let precision: Precision
    /// The C functions.
    let table: cadenza_kernels
    let products: WorkspaceLending<OneDNNProducts.Workspace>?

    /// The fastest kernels that this processor runs; the environment variable `CADENZA_CPU`
    /// (`portable`, `avx2`, `avx512`) asks for others.
    public init(precision: Precision = .float32) {
        self.init(cadenza_best_kernels().pointee, precision)
    }

    /// Certain kernels, or `nil` where the processor lacks them.
    public init?(_ kernels: Kernels, precision: Precision = .float32) {
        guard let table = cadenza_kernels_named(kernels.rawValue) else { return nil }
        self.init(table.pointee, precision)
    }

    private init(_ table: cadenza_kernels, _ precision: Precision) {
        self.table = table
        self.precision = precision
        kernels = Kernels(rawValue: String(cString: table.name)) ?? .portable
        products = kernels == .avx512 ? OneDNNProducts.shared : nil
        openblas_set_num_threads(1)
    }

    public var name: String {
        let blas = "OpenBLAS \(String(cString: openblas_get_corename()))"
        return (products == nil ? [blas] : [blas, "oneDNN"]).joined(separator: " and ")
            + ", kernels \(kernels.rawValue), \(precision.rawValue)"
    }

    public var device: any Device { HostDevice.shared }

    /// bfloat16 where the processor multiplies it at more than float32's rate: Intel's AMX, and
    /// AVX512-BF16 of AMD's. Intel's AVX512-BF16 without AMX runs at half float32's rate (measured on
    /// Sapphire Rapids).
    public var fastestPrecision: Precision {
        cadenza_has_fast_bfloat16() != 0 && products != nil ? .bfloat16 : .float32
    }

    public func with(_ precision: Precision) -> CPU { CPU(table, precision) }

    public func work(of operation: some TensorOperation) -> () -> Void {
        guard let operation = operation as? any CPUOperation else {
            return { [precision] in operation.runPlainly(at: precision) }
        }
        return operation.work(on: self)
    }
}

/// An operation that the processor has a faster way for than its plain loops.
public protocol CPUOperation: TensorOperation {
    /// Does it, on the calling thread.
    func run(on cpu: CPU)
    /// Its work, to be done once or again and again: for operations that can look things up beforehand.
    func work(on cpu: CPU) -> () -> Void
}

extension CPUOperation {
    /// Runs it.
    public func work(on cpu: CPU) -> () -> Void { { run(on: cpu) } }
}

/// The backend that programs compute with: the processor, or what the environment variable
/// `CADENZA_BACKEND` asks for: `cpu`, or `reference` for the plain loops that define every operation.
public func defaultBackend(_ precision: Precision = .float32) -> any Backend {
    isReferenceWanted ? ReferenceBackend(precision: precision) : CPU(precision: precision)
}

private let isReferenceWanted: Bool = {
    let name = ProcessInfo.processInfo.environment["CADENZA_BACKEND"] ?? "cpu"
    if name != "cpu" && name != "reference" {
        FileHandle.standardError.write(
            Data("CADENZA_BACKEND: '\(name)' is neither cpu nor reference; cpu is used\n".utf8))
    }
    return name == "reference"
}()

extension Precision {
    /// The fastest one for products of many rows, by the default backend.
    public static let automatic = defaultBackend().fastestPrecision
}

extension Tape {
    /// A tape of the default backend in float32.
    public convenience init(
        recordsGradients: Bool = false, isTraining: Bool = false,
        random: RandomGenerator = RandomGenerator(seed: 0)
    ) {
        self.init(
            backend: defaultBackend(), recordsGradients: recordsGradients, isTraining: isTraining,
            random: random)
    }
}
