import Foundation
import Synchronization

/// How many signals the process has heard: a signal handler can hold nothing of its own.
private let heard = Atomic(0)

/// Asks long work to save and end cleanly: the one token of cancellation.
///
/// It is raised by Ctrl-C and termination requests, or by whoever holds it. After the first signal a
/// second one ends the process at once, as if nobody listened.
///
/// A handler catches the signals, not a dispatch source: on Linux a source needs every thread to block
/// them, and a busy process whose threads do not can lose one.
public final class InterruptFlag: Sendable {
    /// What ``heardBefore`` is while the flag does not listen.
    private static let deaf = -1

    private let raised = Atomic(false)
    private let signals: [Int32]
    /// How many signals had been heard when this flag began to listen.
    private let heardBefore = Atomic(deaf)

    /// - Parameters:
    ///   - signals: those to listen for; none for a flag that only ``raise()`` raises.
    ///   - isListening: whether to begin at once. A signal that comes earlier ends the process.
    public init(signals: [Int32] = [SIGINT, SIGTERM], isListening: Bool = true) {
        self.signals = signals
        if isListening { listen() }
    }

    /// Begins to listen for the signals.
    public func listen() {
        let count = heard.load(ordering: .relaxed)
        guard !signals.isEmpty,
            heardBefore.compareExchange(
                expected: Self.deaf, desired: count, ordering: .relaxed
            ).exchanged
        else { return }
        for number in signals {
            signal(number) { number in
                signal(number, SIG_DFL)
                heard.add(1, ordering: .relaxed)
            }
        }
    }

    deinit {
        guard heardBefore.load(ordering: .relaxed) != Self.deaf else { return }
        for number in signals { signal(number, SIG_DFL) }
    }

    /// Whether the work is to end.
    public var isRaised: Bool {
        if raised.load(ordering: .relaxed) { return true }
        let before = heardBefore.load(ordering: .relaxed)
        return before != Self.deaf && heard.load(ordering: .relaxed) != before
    }

    /// Ends the work early.
    public func raise() {
        raised.store(true, ordering: .relaxed)
    }
}
