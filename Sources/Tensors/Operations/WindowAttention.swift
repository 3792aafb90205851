import Foundation

/// Attention of several heads over the last frames, with rotary positions (Su et al., "RoFormer", 2021;
/// windows as in Beltagy et al., "Longformer", 2020).
///
/// B sequences of L frames, H heads of E values, a window of W frames: frame t attends to itself and
/// the W - 1 frames before it, as far as they exist. For every head
///
///     scores = (R(t) q[t]) · (R(j) k[j]) / sqrt(E), t - W < j <= t
///     y[t] = sum over j of softmax(scores)[j] v[j]
///
/// R(p) turns the pairs (e, e + E/2) by the angle p 10000^(-2e/E); scores depend on t - j alone, so that
/// p counts from the first frame that is in reach.
public struct AttentionForward: TensorOperation {
    /// L, H and W.
    public let length, heads, window: Int
    /// [B L, H E], of one stride.
    public let q, k, v: Matrix
    /// The earlier frames, which gradients do not reach; none in training.
    public let past: AttentionPast?
    /// cos and sin of the angles, [E, W - 1 + L] both: E/2 rows of cosines, E/2 of sines.
    public let angles: Matrix
    /// The same by position, [W - 1 + L, E].
    public let turns: Matrix
    /// [B L, H E], dense.
    public let y: Matrix
    /// [B L, H]: the logarithm of each softmax's denominator.
    public let logSums: Matrix

    public var batch: Int { q.rows / length }
    /// E.
    public var headWidth: Int { q.width / heads }

    public func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (y, logSums) = (memory[y], memory[logSums])
            forEachFrame(memory) { frame, rows in
                let place = frame.row * self.y.width + frame.head * headWidth
                for e in 0..<headWidth {
                    let sum = rows.v.indices.reduce(0.0) {
                        $0 + frame.probabilities[$1] * rows.v[$1][e]
                    }
                    y[place + e] = Float(sum)
                }
                logSums[frame.row * heads + frame.head] = Float(frame.logSum)
            }
        }
    }

    /// What one frame does in one head.
    struct Frame {
        let row, head: Int
        /// Turned and scaled.
        let query: [Double]
        let probabilities: [Double]
        let logSum: Double
        /// The row of each frame that is attended to; `nil` for earlier ones.
        let sources: [Int?]
        /// p, of this frame and of each that is attended to.
        let position: Int
        let positions: [Int]
    }

    /// Visits every frame of every head, with the keys, turned, and the values in its reach.
    func forEachFrame(
        _ memory: borrowing HostMemory,
        _ visit: (Frame, (k: [[Double]], v: [[Double]])) -> Void
    ) {
        let (q, k, v) = (memory[q], memory[k], memory[v])
        let (old, counts) = (memory[optional: past?.frames], memory[optional: past?.count])
        let (width, stride) = (self.q.width, self.q.stride)
        for b in 0..<batch {
            let count = Int(counts?[b] ?? 0)
            let known = min(count, window - 1)
            for h in 0..<heads {
                var rows: (k: [[Double]], v: [[Double]]) = ([], [])
                for p in 0..<known + length {
                    var (key, value) = (k + (b * length + p - known) * stride, v)
                    value += (b * length + p - known) * stride
                    if p < known, let old {
                        key = old + (b * window + (count - known + p) % window) * 2 * width
                        value = key + width
                    }
                    rows.k.append(
                        turned((0..<headWidth).map { Double(key[h * headWidth + $0]) }, p))
                    rows.v.append((0..<headWidth).map { Double(value[h * headWidth + $0]) })
                }
                for t in 0..<length {
                    let row = b * length + t
                    let scale = 1 / Double(headWidth).squareRoot()
                    let query = turned(
                        (0..<headWidth).map {
                            scale * Double(q[row * stride + h * headWidth + $0])
                        },
                        known + t)
                    let reach = max(0, known + t - window + 1)...known + t
                    let scores = reach.map { j in
                        zip(query, rows.k[j]).reduce(0) { $0 + $1.0 * $1.1 }
                    }
                    let highest = scores.max() ?? 0
                    let weights = scores.map { exp($0 - highest) }
                    let total = weights.reduce(0, +)
                    visit(
                        Frame(
                            row: row, head: h, query: query,
                            probabilities: weights.map { $0 / total },
                            logSum: highest + log(total),
                            sources: reach.map { $0 < known ? nil : b * length + $0 - known },
                            position: known + t, positions: Array(reach)),
                        (Array(rows.k[reach]), Array(rows.v[reach])))
                }
            }
        }
    }

    /// A vector turned to a position; back from it where that is negative.
    func turned(_ x: [Double], _ position: Int) -> [Double] {
        let half = headWidth / 2
        var y = x
        for e in 0..<half {
            let angle = AttentionForward.angle(e, headWidth) * Double(position)
            y[e] = x[e] * cos(angle) - x[e + half] * sin(angle)
            y[e + half] = x[e] * sin(angle) + x[e + half] * cos(angle)
        }
        return y
    }

    /// The angle of pair `e` between two frames.
    static func angle(_ e: Int, _ headWidth: Int) -> Double {
        pow(10_000, -2 * Double(e) / Double(headWidth))
    }
}

/// The frames before the first: frame n of a sequence lies in row n mod W of a ring.
public struct AttentionPast {
    /// [B W, 2 H E]: keys, not turned, and values.
    public let frames: Matrix
    /// [B]: how many frames there were; from W on it counts on only as far as the ring's place goes.
    public let count: Matrix
}

/// The gradients of ``AttentionForward``, each added to; probabilities are made again.
public struct AttentionBackward: TensorOperation {
    public let forward: AttentionForward
    public let dy: Matrix
    /// [B L, H E] of one stride.
    public let dq, dk, dv: Matrix

    public func runPlainly(at precision: Precision) {
        let f = forward
        let (headWidth, stride) = (f.headWidth, dq.stride)
        withHostMemory { memory in
            let (dy, dq, dk, dv) = (memory[dy], memory[dq], memory[dk], memory[dv])
            f.forEachFrame(memory) { frame, rows in
                let first = frame.head * headWidth
                let upstream = (0..<headWidth).map {
                    Double(dy[frame.row * self.dy.width + first + $0])
                }
                func dot(_ x: [Double]) -> Double {
                    zip(x, upstream).reduce(0) { $0 + $1.0 * $1.1 }
                }
                let slopes = rows.v.map(dot)
                let mean = zip(slopes, frame.probabilities).reduce(0) { $0 + $1.0 * $1.1 }
                var dquery = [Double](repeating: 0, count: headWidth)
                for (j, source) in frame.sources.enumerated() {
                    let dscore = frame.probabilities[j] * (slopes[j] - mean)
                    for e in 0..<headWidth { dquery[e] += dscore * rows.k[j][e] }
                    guard let source else { continue }
                    let dkey = f.turned(frame.query.map { dscore * $0 }, -frame.positions[j])
                    for e in 0..<headWidth {
                        dk[source * stride + first + e] += Float(dkey[e])
                        dv[source * stride + first + e] += Float(
                            frame.probabilities[j] * upstream[e])
                    }
                }
                let back = f.turned(dquery, -frame.position)
                for e in 0..<headWidth {
                    dq[frame.row * stride + first + e] += Float(
                        back[e] / Double(headWidth).squareRoot())
                }
            }
        }
    }
}

/// Puts the keys and values of new frames into a ring.
struct AttentionAdvance: TensorOperation {
    let length, window: Int
    let k, v: Matrix
    let past: AttentionPast

    func runPlainly(at precision: Precision) {
        withHostMemory { memory in
            let (k, v) = (memory[k], memory[v])
            let (ring, counts) = (memory[past.frames], memory[past.count])
            let width = self.k.width
            for b in 0..<self.k.rows / length {
                var count = Int(counts[b])
                for t in 0..<length {
                    let row = ring + (b * window + count % window) * 2 * width
                    row.update(from: k + (b * length + t) * self.k.stride, count: width)
                    (row + width).update(
                        from: v + (b * length + t) * self.v.stride, count: width)
                    count += 1
                    if count == 2 * window { count = window }
                }
                counts[b] = Float(count)
            }
        }
    }
}

/// What an attention layer carries from one frame to the next; zeros at the beginning.
public struct AttentionState {
    /// The last W frames' keys and values in a ring, [B, W, 2 H E].
    public var frames: Tensor
    /// How many frames there were, [B, 1].
    public var count: Tensor

    public init(frames: Tensor, count: Tensor) { (self.frames, self.count) = (frames, count) }

    /// The state at the beginning.
    public init(batch: Int, window: Int, width: Int) {
        self.init(
            frames: Tensor(zeros: [batch, window, 2 * width]), count: Tensor(zeros: [batch, 1]))
    }

    var past: AttentionPast {
        AttentionPast(
            frames: Tensor(
                view: frames, offset: 0,
                shape: [frames.shape[0] * frames.shape[1], frames.shape[2]]
            ).matrix, count: count.flat)
    }
}

extension Tape {
    /// Causal attention over the last frames, as one node; ``AttentionForward`` has the mathematics.
    ///
    /// Complexity: O(B L W H E), without a matrix of all pairs.
    ///
    /// - Parameters:
    ///   - projection: [B, L, 3 D]: queries, keys and values, each of H heads side by side.
    ///   - heads: H; D is a multiple of 2 H.
    ///   - window: W >= 1, the frames that a frame attends to, itself among them.
    ///   - state: what earlier frames left; no gradient flows to it. `nil` for the beginning.
    /// - Returns: y [B, L, D], and the state after the last frame where one was given.
    public func windowAttention(
        _ projection: Tensor, heads: Int, window: Int, state: AttentionState? = nil
    ) -> (output: Tensor, state: AttentionState?) {
        let (batch, length) = (projection.shape[0], projection.shape[1])
        let width = projection.width / 3
        precondition(projection.width == 3 * width && width % (2 * heads) == 0, "whole heads")
        precondition(
            state.map { $0.frames.shape == [batch, window, 2 * width] } ?? true, "another state")
        let parts = (0..<3).map { projection.columns($0 * width..<($0 + 1) * width) }
        let y = output([batch, length, width], from: [projection])
        let forward = AttentionForward(
            length: length, heads: heads, window: window, q: parts[0].matrix, k: parts[1].matrix,
            v: parts[2].matrix, past: state?.past,
            angles: angles(width / heads, count: window - 1 + length, byPosition: false),
            turns: angles(width / heads, count: window - 1 + length, byPosition: true), y: y.matrix,
            logSums: scratch([batch * length, heads]).matrix)
        perform(forward)
        record(y) { [unowned self] dy in
            let gradient = gradientSum(of: projection)
            run(
                AttentionBackward(
                    forward: forward, dy: dy, dq: gradient.columns(parts[0].range),
                    dk: gradient.columns(parts[1].range), dv: gradient.columns(parts[2].range)))
        }
        guard let state else { return (y, nil) }
        let next =
            reused(state.frames) == nil
            ? AttentionState(
                frames: scratch(state.frames.shape), count: scratch(state.count.shape)) : state
        if next.frames !== state.frames {
            run(Copy(state.frames.matrix, to: next.frames.matrix))
            run(Copy(state.count.matrix, to: next.count.matrix))
        }
        perform(
            AttentionAdvance(
                length: length, window: window, k: forward.k, v: forward.v, past: next.past))
        return (y, next)
    }

    /// E/2 rows of cosines and E/2 of sines for `count` positions.
    ///
    /// - Returns: [E, count] or, by position, [count, E].
    private func angles(_ headWidth: Int, count: Int, byPosition: Bool) -> Matrix {
        let half = headWidth / 2
        let shape = byPosition ? [count, headWidth] : [headWidth, count]
        let (row, column) = byPosition ? (1, headWidth) : (count, 1)
        return Tensor(shape: shape, on: backend.device) { values in
            for e in 0..<half {
                for p in 0..<count {
                    let angle = AttentionForward.angle(e, headWidth) * Double(p)
                    values[e * row + p * column] = Float(cos(angle))
                    values[(e + half) * row + p * column] = Float(sin(angle))
                }
            }
        }.matrix
    }
}
