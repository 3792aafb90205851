/// What stands for many places of an image.
public enum Pooling: Sendable, CaseIterable {
    case maximum, average
}

/// For every output the maximum or the mean of a rectangle of the image, channel by channel.
public struct Pooling2DForward: TensorOperation {
    public let kind: Pooling
    /// [B H W, C] and [B H' W', C], dense.
    public let x, y: Matrix
    /// H, W, H' and W'.
    public let input, output: Size2D
    /// The first row and the one after the last of every output row, [B H'] pairs of int32; the same
    /// for columns, [W'] pairs. None is empty, none leaves the image.
    public let rows, columns: Matrix
    /// What a mean's sum is divided by; 0 for the size of the rectangle.
    public let divisor: Int
    /// The place in the image of every maximum, [B H' W', C] int32.
    public let places: Matrix?

    public var batch: Int { y.rows / (output.height * output.width) }

    /// Visits every output pixel with the rectangle that it stands for.
    fileprivate func forEachPixel(
        _ memory: borrowing HostMemory,
        _ visit: (_ pixel: Int, _ image: Int, _ rows: Range<Int>, _ columns: Range<Int>) -> Void
    ) {
        let (rows, columns) = (memory[rows, of: Int32.self], memory[columns, of: Int32.self])
        for pixel in 0..<y.rows {
            let (line, column) = pixel.quotientAndRemainder(dividingBy: output.width)
            visit(
                pixel, line / output.height, Int(rows[2 * line])..<Int(rows[2 * line + 1]),
                Int(columns[2 * column])..<Int(columns[2 * column + 1]))
        }
    }

    /// What the sum over a rectangle is multiplied by.
    fileprivate func weight(_ rows: Range<Int>, _ columns: Range<Int>) -> Float {
        1 / Float(divisor > 0 ? divisor : rows.count * columns.count)
    }

    public func runPlainly(at precision: Precision) {
        let channels = x.width
        withHostMemory { memory in
            let (x, y) = (memory[x], memory[y])
            let places = self.places.map { memory[$0, of: Int32.self] }
            forEachPixel(memory) { pixel, image, rows, columns in
                for c in 0..<channels {
                    var (sum, highest, place) = (0.0, -Float.infinity, 0)
                    for h in rows {
                        for w in columns {
                            let spot = h * input.width + w
                            let value =
                                x[(image * input.height * input.width + spot) * channels + c]
                            sum += Double(value)
                            if value > highest || value.isNaN { (highest, place) = (value, spot) }
                        }
                    }
                    y[pixel * channels + c] =
                        kind == .maximum ? highest : Float(sum) * weight(rows, columns)
                    places?[pixel * channels + c] = Int32(place)
                }
            }
        }
    }
}

/// The gradient of ``Pooling2DForward``: dx += what comes back.
public struct Pooling2DBackward: TensorOperation {
    public let forward: Pooling2DForward
    public let dy, dx: Matrix

    public func runPlainly(at precision: Precision) {
        let (channels, input) = (dx.width, forward.input)
        withHostMemory { memory in
            let (dy, dx) = (memory[dy], memory[dx])
            let places = forward.places.map { memory[$0, of: Int32.self] }
            forward.forEachPixel(memory) { pixel, image, rows, columns in
                let first = image * input.height * input.width
                for c in 0..<channels {
                    let upstream = dy[pixel * channels + c]
                    if let places {
                        let place = first + Int(places[pixel * channels + c])
                        dx[place * channels + c] += upstream
                        continue
                    }
                    let share = upstream * forward.weight(rows, columns)
                    for h in rows {
                        for w in columns {
                            dx[(first + h * input.width + w) * channels + c] += share
                        }
                    }
                }
            }
        }
    }
}

extension Tape {
    /// The maximum or mean of a window that moves over images, as PyTorch's `max_pool2d` and
    /// `avg_pool2d`.
    ///
    /// - Parameters:
    ///   - x: [B, H, W, C].
    ///   - kind: maximum or average.
    ///   - window: padded by less than half its kernel, not dilated.
    ///   - countsPadding: whether the zeros around the image count in a mean, as PyTorch has it.
    /// - Returns: [B, H', W', C].
    public func pool2d(
        _ x: Tensor, _ kind: Pooling, window: Window2D, countsPadding: Bool = true
    ) -> Tensor {
        let (kernel, padding) = (window.kernel, window.padding)
        precondition(window.dilation == 1, "pooling windows are not dilated")
        precondition(
            2 * padding.height <= kernel.height && 2 * padding.width <= kernel.width,
            "padding is at most half the window")
        let image = Size2D(x.shape[1], x.shape[2])
        let size = window.outputSize(of: image)
        func ranges(_ axis: KeyPath<Size2D, Int>) -> [Range<Int>] {
            (0..<size[keyPath: axis]).map {
                let first = $0 * window.stride[keyPath: axis] - padding[keyPath: axis]
                return max(0, first)..<min(first + kernel[keyPath: axis], image[keyPath: axis])
            }
        }
        return pool(
            x, kind, rows: Array(repeating: ranges(\.height), count: x.shape[0]),
            columns: ranges(\.width), divisor: countsPadding ? kernel.height * kernel.width : 0)
    }

    /// Maxima or means over rectangles that divide images evenly, as PyTorch's
    /// `adaptive_avg_pool2d`.
    ///
    /// - Parameters:
    ///   - x: [B, H, W, C].
    ///   - kind: maximum or average.
    ///   - size: of the result, at most that of the image.
    /// - Returns: [B, size, C].
    public func adaptivePool2d(_ x: Tensor, _ kind: Pooling, size: Size2D) -> Tensor {
        func ranges(_ count: Int, of extent: Int) -> [Range<Int>] {
            (0..<count).map { $0 * extent / count..<(($0 + 1) * extent + count - 1) / count }
        }
        return pool(
            x, kind,
            rows: Array(repeating: ranges(size.height, of: x.shape[1]), count: x.shape[0]),
            columns: ranges(size.width, of: x.shape[2]), divisor: 0)
    }

    /// The maximum or mean over all places of each image, or over its first rows alone: for sounds
    /// of unequal length in one batch.
    ///
    /// - Parameters:
    ///   - x: [B, H, W, C].
    ///   - kind: maximum or average.
    ///   - rowCounts: how many rows of each image count, 1...H; all by default.
    /// - Returns: [B, C].
    public func globalPool2d(_ x: Tensor, _ kind: Pooling, rowCounts: [Int]? = nil) -> Tensor {
        precondition(rowCounts.map { $0.count == x.shape[0] } ?? true, "one count per image")
        let counts = rowCounts ?? Array(repeating: x.shape[1], count: x.shape[0])
        let y = pool(x, kind, rows: counts.map { [0..<$0] }, columns: [0..<x.shape[2]], divisor: 0)
        return reshape(y, [x.shape[0], x.width])
    }

    /// - Parameters:
    ///   - x: [B, H, W, C].
    ///   - kind: maximum or average.
    ///   - rows: for each image the rows that an output row stands for.
    ///   - columns: the columns that an output column stands for.
    ///   - divisor: of means; 0 for the size of the rectangle.
    /// - Returns: [B, rows, columns, C].
    private func pool(
        _ x: Tensor, _ kind: Pooling, rows: [[Range<Int>]], columns: [Range<Int>], divisor: Int
    ) -> Tensor {
        precondition(
            rows.joined().allSatisfy { !$0.isEmpty && $0.upperBound <= x.shape[1] }
                && columns.allSatisfy { !$0.isEmpty && $0.upperBound <= x.shape[2] },
            "rectangles lie within the image")
        func bounds(_ ranges: some Sequence<Range<Int>>) -> Matrix {
            let ends = ranges.flatMap { [Int32($0.lowerBound), Int32($0.upperBound)] }
            return Tensor(of: ends, shape: [ends.count / 2, 2], on: backend.device).matrix
        }
        let output = Size2D(rows[0].count, columns.count)
        let shape = [x.shape[0], output.height, output.width, x.width]
        let y = self.output(shape, from: [x])
        let forward = Pooling2DForward(
            kind: kind, x: x.matrix, y: y.matrix, input: Size2D(x.shape[1], x.shape[2]),
            output: output, rows: bounds(rows.joined()), columns: bounds(columns),
            divisor: divisor,
            places: kind == .maximum && y.tracksGradient
                ? scratch(shape, dtype: .int32).matrix : nil)
        perform(forward)
        record(y) { [unowned self] dy in
            run(Pooling2DBackward(forward: forward, dy: dy, dx: gradientSum(of: x)))
        }
        return y
    }
}
