import Foundation
import Requests
import Synchronization

/// One line of progress on standard error: a bar, the rate and the time left.
///
/// Quiet when standard error is no terminal, so that logs stay readable.
final class ProgressBar: Sendable {
    private struct State {
        var title: String?
        var startNanoseconds: UInt64 = 0
        var lastDrawNanoseconds: UInt64 = 0
    }

    private let isActive: Bool
    private let state = Mutex(State())

    /// - Parameter isEnabled: `nil` draws only on a terminal.
    init(isEnabled: Bool? = nil) {
        isActive = isEnabled ?? (isatty(STDERR_FILENO) == 1)
    }

    deinit { endLine() }

    /// Draws a state, at most ten times a second; work under another title has a line of its own.
    func show(_ progress: WorkProgress) {
        guard isActive else { return }
        state.withLock { state in
            let now = DispatchTime.now().uptimeNanoseconds
            if state.title != progress.title {
                if state.title != nil { ProgressBar.write("\n") }
                state = State(title: progress.title, startNanoseconds: now)
            }
            guard now &- state.lastDrawNanoseconds > 100_000_000 || progress.done >= progress.total
            else { return }
            state.lastDrawNanoseconds = now
            ProgressBar.write(
                ProgressBar.line(
                    progress, elapsedSeconds: Double(now - state.startNanoseconds) * 1e-9))
        }
    }

    /// Ends the line, so that other text can follow.
    func endLine() {
        state.withLock { state in
            if state.title != nil { ProgressBar.write("\n") }
            state.title = nil
        }
    }

    private static func line(_ progress: WorkProgress, elapsedSeconds: Double) -> String {
        let (done, total) = (progress.done, max(1, progress.total))
        let rate = Double(done) / max(elapsedSeconds, 1e-9)
        let left = rate > 0 ? Double(total - done) / rate : 0
        let filled = max(0, min(24, Int(24 * Double(done) / Double(total))))
        let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled)
        return "\r\(progress.title) \(bar) \(done)/\(total)  \(self.rate(rate)) \(progress.unit)/s"
            + "  \(time(left)) left  \(progress.note)\u{1B}[K"
    }

    private static func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }

    private static func rate(_ value: Double) -> String {
        String(format: value >= 100 ? "%.0f" : "%.1f", value)
    }

    private static func time(_ seconds: Double) -> String {
        let whole = Int(min(max(seconds, 0), 359_999).rounded())
        return whole >= 3600
            ? String(format: "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
            : String(format: "%d:%02d", whole / 60, whole % 60)
    }
}
