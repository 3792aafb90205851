import CPUBackend
import Tensors

/// Every set of kernels that this processor runs.
public let kernelsUnderTest = CPU.Kernels.allCases.filter { CPU($0) != nil }

/// The plain loops and every set of kernels that this processor runs.
public let backendsUnderTest: [any Backend] =
    [ReferenceBackend()] + kernelsUnderTest.compactMap { CPU($0) }
