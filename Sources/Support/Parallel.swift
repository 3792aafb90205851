import Dispatch

/// Runs `body(0)`, `body(1)`, ... on as many threads as there are cores and waits for all.
///
/// The waiting thread works too and never spins. `body` must not write to shared memory without a
/// lock of its own; splitting work by index is the intended use.
public func performInParallel(_ count: Int, _ body: (Int) -> Void) {
    guard count > 1 else {
        if count == 1 { body(0) }
        return
    }
    withoutActuallyEscaping(body) { body in
        nonisolated(unsafe) let body = body
        DispatchQueue.concurrentPerform(iterations: count) { body($0) }
    }
}
