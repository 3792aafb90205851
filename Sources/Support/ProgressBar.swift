import Foundation

/// One line of progress on standard error: a bar, the rate and the time left.
///
/// Quiet when standard error is no terminal, so that logs stay readable.
public final class ProgressBar: @unchecked Sendable {
    private let title: String
    private let total: Int
    private let unit: String
    private let isActive: Bool
    private let start = DispatchTime.now()
    private var lastDrawNanoseconds: UInt64 = 0
    private let lock = NSLock()

    /// - Parameters:
    ///   - title: what is being done.
    ///   - total: the number of units of work, > 0.
    ///   - unit: the unit's name in the rate, for example "frames".
    ///   - isEnabled: `nil` draws only on a terminal.
    public init(_ title: String, total: Int, unit: String, isEnabled: Bool? = nil) {
        self.title = title
        self.total = max(1, total)
        self.unit = unit
        isActive = isEnabled ?? (isatty(STDERR_FILENO) == 1)
    }

    /// Draws the state after `done` units, at most ten times a second.
    public func update(_ done: Int, note: String = "") {
        guard isActive else { return }
        lock.lock()
        defer { lock.unlock() }
        let now = DispatchTime.now().uptimeNanoseconds
        guard now &- lastDrawNanoseconds > 100_000_000 || done >= total else { return }
        lastDrawNanoseconds = now
        let elapsedSeconds = Double(now - start.uptimeNanoseconds) * 1e-9
        let rate = Double(done) / max(elapsedSeconds, 1e-9)
        let left = rate > 0 ? Double(total - done) / rate : 0
        let filled = min(24, 24 * done / total)
        let bar = String(repeating: "█", count: filled) + String(repeating: "·", count: 24 - filled)
        let line =
            "\r\(title) \(bar) \(done)/\(total)  \(ProgressBar.rate(rate)) \(unit)/s"
            + "  \(ProgressBar.time(left)) left  \(note)\u{1B}[K"
        FileHandle.standardError.write(Data(line.utf8))
    }

    /// Ends the line.
    public func finish() {
        guard isActive else { return }
        FileHandle.standardError.write(Data("\n".utf8))
    }

    private static func rate(_ value: Double) -> String {
        String(format: value >= 100 ? "%.0f" : "%.1f", value)
    }

    private static func time(_ seconds: Double) -> String {
        let whole = Int(min(seconds, 359_999).rounded())
        return whole >= 3600
            ? String(format: "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
            : String(format: "%d:%02d", whole / 60, whole % 60)
    }
}
