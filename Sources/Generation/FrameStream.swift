import Foundation
import FrameModels
import PianoRolls
import Support
import Tensors

/// Pieces that a model goes on with frame by frame, side by side: what generators of every kind
/// are made of. Streams share nothing that changes: each may be on a thread of its own.
///
///     let stream = generator.stream(after: prompt, rows: 8)
///     for index in 0..<frameCount {
///         let drawn = stream.drawAll(sampling: sampling, randoms: &randoms) { row in ... }
///         stream.append(drawn.map(\.frame))     // or any other frames
///         stream.resample([0, 0, 2, ...])       // where some rows are to go on from others
///     }
public final class FrameStream {
    /// Each row's last frame; the prompt's at first.
    public private(set) var frames: [ExpressiveFrame]
    /// The number of pieces.
    public var rowCount: Int { frames.count }

    let model: any MusicModel
    /// For passes over many frames.
    let tape: Tape
    /// One for each thread that draws.
    private let drawers: [FrameDrawer]
    private let stepper: FrameStepper
    private let outputs: [Tensor]
    /// What each row knows before the first step.
    private var firsts: [Tensor]
    private var hasStepped = false
    /// Frames were appended that the model has not read yet.
    private var isBehind = false

    /// - Parameters:
    ///   - model: whose parameters do not change meanwhile.
    ///   - prompts: what the model has read, for each row; at least one.
    ///   - precision: of the step; the fastest for so many rows by default.
    ///   - backend: does the arithmetic.
    init(
        _ model: any MusicModel, after prompts: [ReadPrompt], precision: Precision? = nil,
        backend: any Backend
    ) {
        precondition(!prompts.isEmpty, "a stream has at least one row")
        self.model = model
        tape = Tape(backend: backend)
        drawers = (0..<min(prompts.count, ProcessInfo.processInfo.activeProcessorCount)).map { _ in
            FrameDrawer(head: model.head, backend: backend)
        }
        firsts = prompts.map(\.output)
        stepper = FrameStepper(
            model, after: ModelState(joining: prompts.map(\.state)),
            output: .needed(by: model.head), backend: backend, precision: precision)
        outputs = stepper.outputs
        frames = prompts.map(\.lastFrame)
    }

    /// Draws a row's next frame, which is not appended: it can be drawn again or left.
    ///
    /// - Parameters:
    ///   - row: in 0..<``rowCount``.
    ///   - sampling: how keys, strikes and pedal are drawn.
    ///   - biases: what is wished for; `nil` for nothing.
    ///   - random: advanced.
    /// - Returns: the frame, and how likely it was.
    public func draw(
        row: Int, sampling: ExpressiveSampling, biases: FrameBiases? = nil,
        random: inout RandomGenerator
    ) -> DrawnFrame {
        catchUp()
        return draw(row, by: drawers[0], sampling, biases, &random)
    }

    /// Draws every row's next frame, on as many threads as there are cores; none is appended.
    ///
    /// - Parameters:
    ///   - sampling: how keys, strikes and pedal are drawn.
    ///   - randoms: a generator for each row; advanced.
    ///   - biases: what is wished for in a row; `nil` for nothing. Asked once for every row, from any
    ///     thread.
    /// - Returns: the rows' frames, the same on any number of threads, and how likely they were.
    public func drawAll(
        sampling: ExpressiveSampling, randoms: inout [RandomGenerator],
        biases: (_ row: Int) -> FrameBiases?
    ) -> [DrawnFrame] {
        precondition(randoms.count == rowCount, "\(randoms.count) generators for \(rowCount) rows")
        catchUp()
        return [DrawnFrame](unsafeUninitializedCapacity: rowCount) { drawn, count in
            randoms.withUnsafeMutableBufferPointer { randoms in
                performInParallel(drawers.count) { share in
                    for row in stride(from: share, to: rowCount, by: drawers.count) {
                        drawn.initializeElement(
                            at: row,
                            to: draw(row, by: drawers[share], sampling, biases(row), &randoms[row]))
                    }
                }
            }
            count = rowCount
        }
    }

    private func draw(
        _ row: Int, by drawer: FrameDrawer, _ sampling: ExpressiveSampling, _ biases: FrameBiases?,
        _ random: inout RandomGenerator
    ) -> DrawnFrame {
        drawer.draw(
            hasStepped ? outputs[row] : firsts[row], after: frames[row], sampling: sampling,
            biases: biases, random: &random)
    }

    /// Goes on by one frame in every row. Keys that are held but were not down are taken as up.
    public func append(_ next: [ExpressiveFrame]) {
        precondition(next.count == rowCount, "\(next.count) frames for \(rowCount) rows")
        catchUp()
        for (row, frame) in next.enumerated() {
            var frame = frame
            frame.held = frame.held.intersection(frames[row].down)
            frames[row] = frame
        }
        isBehind = true
    }

    /// Has every row go on from where another stands.
    ///
    /// - Parameter rows: for each row the one that it continues.
    public func resample(_ rows: [Int]) {
        precondition(rows.count == rowCount, "\(rows.count) origins for \(rowCount) rows")
        guard rows != Array(0..<rowCount) else { return }
        frames = rows.map { frames[$0] }
        firsts = rows.map { firsts[$0] }
        stepper.gather(rows: rows)
    }

    /// What the model knows after each row's last frame, [rows, D], and the state that goes with it.
    func knowledge() -> (features: Tensor, state: ModelState) {
        catchUp()
        guard !hasStepped else { return (stepper.output, stepper.state) }
        let rows = Tensor(firsts.flatMap(\.elements), shape: [rowCount, firsts[0].width])
        return (rows, stepper.state)
    }

    /// Has the model read what was appended.
    private func catchUp() {
        guard isBehind else { return }
        stepper.frame.updateElements { values in
            let form = model.configuration.form
            let width = form.frameWidth
            for (row, frame) in frames.enumerated() {
                frame.writeInput(
                    as: form,
                    into: UnsafeMutableBufferPointer(
                        rebasing: values[row * width..<(row + 1) * width]))
            }
        }
        stepper.step()
        (hasStepped, isBehind) = (true, false)
    }
}
