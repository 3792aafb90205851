import Foundation
import Plotting

/// A piano roll on the terminal that fills while music is drawn, with a line of progress under it.
///
/// On the standard error; quiet where that is no terminal.
public final class LiveRoll {
    private var roll: TextRoll
    private let frameCount: Int
    private let frameRate: Double
    private let isActive: Bool
    private let start = DispatchTime.now().uptimeNanoseconds
    private var lastDrawNanoseconds: UInt64 = 0
    private var isDrawn = false
    private var noteCount = 0
    private var doneCount = 0

    /// - Parameters:
    ///   - seconds: the length of the music.
    ///   - frameRate: in Hz.
    public init(seconds: Double, frameRate: Double) {
        self.frameRate = frameRate
        frameCount = max(1, Int(min(seconds * frameRate, 1e7).rounded()))
        isActive = isatty(STDERR_FILENO) == 1
        var size = winsize()
        let isKnown = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        roll = TextRoll(
            frameCount: frameCount, width: isKnown ? Int(size.ws_col) - 1 : 79,
            height: isKnown ? Int(size.ws_row) - 3 : 22)
    }

    /// Takes a frame, and draws at most ten times a second.
    public func add(frame: Int, struck: [Int], held: [Int]) {
        roll.mark(struck + held, frame: frame)
        noteCount += struck.count
        doneCount = frame + 1
        let now = DispatchTime.now().uptimeNanoseconds
        guard isActive, now &- lastDrawNanoseconds > 100_000_000 || doneCount == frameCount else {
            return
        }
        lastDrawNanoseconds = now
        draw()
    }

    /// Draws the last state.
    public func finish() {
        if isActive, doneCount > 0 { draw() }
    }

    private func draw() {
        let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
        let status = String(
            format: "    %.1f of %.1f s, %d notes, %.0f x real time",
            Double(doneCount) / frameRate, Double(frameCount) / frameRate, noteCount,
            Double(doneCount) / frameRate / max(seconds, 1e-9))
        // Up to the first line, then every line anew to its end.
        let up = isDrawn ? "\u{1B}[\(roll.lineCount + 1)A" : ""
        isDrawn = true
        let lines = (roll.lines + [status]).map { "\r" + $0 + "\u{1B}[K\n" }
        FileHandle.standardError.write(Data((up + lines.joined()).utf8))
    }
}
