import Tensors

/// The plain loops and every set of kernels that this processor runs.
let backendsUnderTest: [any Backend] =
    [ReferenceBackend()]
    + ["portable", "avx2", "avx512"].compactMap { CPUBackend(kernelsNamed: $0) }
