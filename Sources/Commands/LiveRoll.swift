import Foundation
import Plotting
import Requests
import Synchronization

/// A piano roll on the terminal that fills while music is drawn, with a line of progress under it.
///
/// On the standard error; quiet where that is no terminal.
final class LiveRoll: Sendable {
    private struct State {
        var roll: TextRoll?
        var last: DrawnFrame?
        var noteCount = 0
        var lastDrawNanoseconds: UInt64 = 0
        var isDrawn = false
    }

    private let isActive = isatty(STDERR_FILENO) == 1
    private let start = DispatchTime.now().uptimeNanoseconds
    private let state = Mutex(State())

    /// Takes a frame, and draws at most ten times a second.
    func add(_ frame: DrawnFrame) {
        guard isActive else { return }
        state.withLock { state in
            var roll = state.roll ?? LiveRoll.emptyRoll(frameCount: frame.count)
            roll.mark(frame.struck + frame.held, frame: frame.index)
            state.roll = roll
            state.last = frame
            state.noteCount += frame.struck.count
            let now = DispatchTime.now().uptimeNanoseconds
            let isLast = frame.index + 1 == frame.count
            guard now &- state.lastDrawNanoseconds > 100_000_000 || isLast else { return }
            state.lastDrawNanoseconds = now
            draw(&state)
        }
    }

    /// Draws the last state.
    func finish() {
        state.withLock { draw(&$0) }
    }

    /// A roll of the terminal's size.
    private static func emptyRoll(frameCount: Int) -> TextRoll {
        var size = winsize()
        let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return TextRoll(
            frameCount: max(1, frameCount), width: isKnown ? Int(size.ws_col) - 1 : 79,
            height: isKnown ? Int(size.ws_row) - 3 : 22)
    }

    private func draw(_ state: inout State) {
        guard let roll = state.roll, let last = state.last else { return }
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
        let done = Double(last.index + 1) / last.frameRate
        let status = String(
            format: "    %.1f of %.1f s, %d notes, %.0f x real time", done,
            Double(last.count) / last.frameRate, state.noteCount, done / max(seconds, 1e-9))
        // Up to the first line, then every line anew to its end.
        let up = state.isDrawn ? "\u{1B}[\(roll.lineCount + 1)A" : ""
        state.isDrawn = true
        let lines = (roll.lines + [status]).map { "\r" + $0 + "\u{1B}[K\n" }
        FileHandle.standardError.write(Data((up + lines.joined()).utf8))
    }
}
