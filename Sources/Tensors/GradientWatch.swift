/// Knows when the gradients of parameters are complete while a tape is played back: a parameter's is as
/// soon as the first operation that used it has been.
final class GradientWatch {
    private let tell: (Tensor) -> Void
    private let tensors: [Tensor]
    /// How many operations had been recorded when a tensor was first used; `.max` before it is.
    private var firstUse: [ObjectIdentifier: Int]
    /// The tensors whose gradients may still grow, those used last at the end.
    private var incomplete: [(tensor: Tensor, firstUse: Int)] = []
    private var complete: Set<ObjectIdentifier> = []

    init(of tensors: [Tensor], _ tell: @escaping (Tensor) -> Void) {
        self.tell = tell
        self.tensors = tensors
        firstUse = Dictionary(uniqueKeysWithValues: tensors.map { (ObjectIdentifier($0), .max) })
    }

    /// Notes what the operation uses that is recorded next, as number `node`.
    func note(_ inputs: [Tensor?], at node: Int) {
        // Only parameters have derived forms.
        for case let input? in inputs where input.forms != nil {
            if firstUse[ObjectIdentifier(input)] == .max {
                firstUse[ObjectIdentifier(input)] = node
            }
        }
    }

    /// The backward pass begins: what was never used is complete.
    func begin() {
        incomplete = tensors.map { ($0, firstUse[ObjectIdentifier($0)] ?? .max) }
            .sorted { $0.firstUse < $1.firstUse }
        reach(.max)
    }

    /// Only the first `count` operations are still to be played back.
    func reach(_ count: Int) {
        while let last = incomplete.last, last.firstUse >= count {
            incomplete.removeLast()
            complete.insert(ObjectIdentifier(last.tensor))
            tell(last.tensor)
        }
    }

    /// Traps where a gradient grows that was told to be complete: an operation that did not say what it
    /// uses.
    func expectIncomplete(_ tensor: Tensor) {
        precondition(
            tensor.forms == nil || !complete.contains(ObjectIdentifier(tensor)),
            "a gradient of shape \(tensor.shape) grew after it was complete")
    }
}
