import Dispatch
import Foundation
import Synchronization

/// Asks long work to save and end cleanly: the one token of cancellation.
///
/// It is raised by Ctrl-C and termination requests, or by whoever holds it. After the first signal a
/// second one ends the process at once, as if nobody listened.
///
/// Unchecked because dispatch sources are not declared to be `Sendable`; they may be cancelled from any
/// thread, and the list is changed under the lock alone.
public final class InterruptFlag: @unchecked Sendable {
    private let raised = Atomic(false)
    private let signals: [Int32]
    private let lock = NSLock()
    private var sources: [any DispatchSourceSignal] = []

    /// - Parameters:
    ///   - signals: those to listen for; none for a flag that only ``raise()`` raises.
    ///   - isListening: whether to begin at once. A signal that comes earlier ends the process.
    public init(signals: [Int32] = [SIGINT, SIGTERM], isListening: Bool = true) {
        self.signals = signals
        if isListening { listen() }
    }

    /// Begins to listen for the signals.
    public func listen() {
        lock.lock()
        defer { lock.unlock() }
        guard sources.isEmpty else { return }
        sources = signals.map { DispatchSource.makeSignalSource(signal: $0, queue: .global()) }
        for (number, source) in zip(signals, sources) {
            signal(number, SIG_IGN)
            source.setEventHandler { [weak self] in
                signal(number, SIG_DFL)
                self?.raise()
            }
            source.resume()
        }
    }

    deinit {
        for source in sources { source.cancel() }
        guard !sources.isEmpty else { return }
        for number in signals { signal(number, SIG_DFL) }
    }

    /// Whether the work is to end.
    public var isRaised: Bool { raised.load(ordering: .relaxed) }

    /// Ends the work early.
    public func raise() {
        raised.store(true, ordering: .relaxed)
    }
}
