/// A height and a width.
public struct Size2D: Hashable, Sendable, ExpressibleByIntegerLiteral, CustomStringConvertible {
    public var height, width: Int

    public init(_ height: Int, _ width: Int) { (self.height, self.width) = (height, width) }

    /// The same extent both ways.
    public init(integerLiteral value: Int) { self.init(value, value) }

    public var description: String { "\(height) x \(width)" }
}

/// How a window moves over an image.
public struct Window2D: Hashable, Sendable {
    /// Taps each way, >= 1.
    public var kernel: Size2D
    /// Places from one output to the next, >= 1.
    public var stride: Size2D
    /// Zeros on every side, >= 0.
    public var padding: Size2D
    /// Places from one tap to the next, >= 1.
    public var dilation: Size2D

    /// - Parameters:
    ///   - kernel: taps each way.
    ///   - stride: places from one output to the next.
    ///   - padding: zeros on every side.
    ///   - dilation: places from one tap to the next.
    public init(
        _ kernel: Size2D, stride: Size2D = 1, padding: Size2D = 0, dilation: Size2D = 1
    ) {
        for extent in [kernel, stride, dilation] {
            precondition(min(extent.height, extent.width) >= 1, "extents are at least 1")
        }
        precondition(min(padding.height, padding.width) >= 0, "padding is not negative")
        self.kernel = kernel
        self.stride = stride
        self.padding = padding
        self.dilation = dilation
    }

    /// The outputs of an image; at least one each way.
    public func outputSize(of image: Size2D) -> Size2D {
        func count(_ extent: Int, _ axis: KeyPath<Size2D, Int>) -> Int {
            let reach = dilation[keyPath: axis] * (kernel[keyPath: axis] - 1) + 1
            let room = extent + 2 * padding[keyPath: axis] - reach
            precondition(room >= 0, "an image of \(image) is smaller than the window")
            return room / stride[keyPath: axis] + 1
        }
        return Size2D(count(image.height, \.height), count(image.width, \.width))
    }
}

/// A convolution of images whose channels lie last: y = x * weight + bias, max(0, .) of it where
/// asked for.
public struct Convolution2DForward: TensorOperation {
    /// What it looks like, apart from the numbers.
    public struct Geometry: Hashable, Sendable {
        public let batch: Int
        public let input, output: Size2D
        public let inputChannels, outputChannels: Int
        public let window: Window2D
        /// Groups of channels that do not see each other; as many as channels for depthwise ones.
        public let groups: Int
    }

    public let geometry: Geometry
    /// [B H W, C] and [B H' W', O], dense.
    public let x, y: Matrix
    /// [O, C/G kh kw], dense: PyTorch's [O, C/G, kh, kw].
    public let weight: Matrix
    /// [O].
    public let bias: Matrix?
    public let relu: Bool
    /// What backends keep of the weight, where it is a parameter, and a number that changes with it.
    public let forms: DerivedForms?
    public var version: Int { weight.storage.version }

    public func runPlainly(at precision: Precision) {
        let (g, outputs) = (geometry, geometry.outputChannels)
        withHostMemory { memory in
            let (x, weight, y) = (memory[x], memory[weight], memory[y])
            let bias = memory[optional: bias]
            let sums = UnsafeMutablePointer<Double>.allocate(capacity: self.y.count)
            defer { sums.deallocate() }
            for index in 0..<self.y.count { sums[index] = Double(bias?[index % outputs] ?? 0) }
            g.forEachProduct { input, tap, output in
                sums[output] +=
                    Double(x[input].rounded(at: precision))
                    * Double(weight[tap].rounded(at: precision))
            }
            for index in 0..<self.y.count {
                y[index] = relu ? max(0, Float(sums[index])) : Float(sums[index])
            }
        }
    }
}

extension Convolution2DForward.Geometry {
    /// Visits every product: the indices of the input, the weight and the output that it joins.
    fileprivate func forEachProduct(_ visit: (_ input: Int, _ tap: Int, _ output: Int) -> Void) {
        let (kernel, depth) = (window.kernel, inputChannels / groups)
        let width = outputChannels / groups
        for pixel in 0..<batch * output.height * output.width {
            let (row, column) = (
                pixel / output.width % output.height, pixel % output.width
            )
            let image = pixel / (output.height * output.width)
            for tap in 0..<kernel.height * kernel.width {
                let (i, j) = tap.quotientAndRemainder(dividingBy: kernel.width)
                let h =
                    row * window.stride.height - window.padding.height
                    + i * window.dilation.height
                let w =
                    column * window.stride.width - window.padding.width
                    + j * window.dilation.width
                guard h >= 0, h < input.height, w >= 0, w < input.width else { continue }
                let place = ((image * input.height + h) * input.width + w) * inputChannels
                for o in 0..<outputChannels {
                    for c in 0..<depth {
                        visit(
                            place + o / width * depth + c,
                            (o * depth + c) * kernel.height * kernel.width + tap,
                            pixel * outputChannels + o)
                    }
                }
            }
        }
    }
}

/// The gradients of ``Convolution2DForward``, of dy after its max(0, .).
public struct Convolution2DBackward: TensorOperation {
    public let forward: Convolution2DForward
    public let dy: Matrix
    /// Written over unless `accumulates`; `nil` where nobody wants it.
    public let dx: Matrix?
    public let accumulates: Bool
    /// Added to; `nil` where nobody wants it.
    public let dweight: Matrix?

    public func runPlainly(at precision: Precision) {
        if let dx, !accumulates { Fill(dx, with: 0).runPlainly(at: precision) }
        withHostMemory { memory in
            let (x, weight) = (memory[forward.x], memory[forward.weight])
            let (dy, dx, dweight) = (memory[dy], memory[optional: dx], memory[optional: dweight])
            forward.geometry.forEachProduct { input, tap, output in
                let upstream = dy[output].rounded(at: precision)
                dx?[input] += upstream * weight[tap].rounded(at: precision)
                dweight?[tap] += upstream * x[input].rounded(at: precision)
            }
        }
    }
}

extension Float {
    fileprivate func rounded(at precision: Precision) -> Float {
        precision == .float32 ? self : asBfloat16
    }
}

extension Tape {
    /// A convolution of images, channels last (Letters: B images, H x W places, C and O channels, G
    /// groups).
    ///
    /// Complexity: O(B H' W' O C/G kh kw).
    ///
    /// - Parameters:
    ///   - x: [B, H, W, C].
    ///   - weight: [O, C/G, kh, kw], PyTorch's layout.
    ///   - bias: [O], or none.
    ///   - window: its kernel is the weight's.
    ///   - groups: G, a divisor of C and O.
    ///   - relu: whether max(0, .) follows, in the same sweep.
    /// - Returns: [B, H', W', O].
    public func conv2d(
        _ x: Tensor, weight: Tensor, bias: Tensor? = nil, window: Window2D, groups: Int = 1,
        relu: Bool = false
    ) -> Tensor {
        precondition(x.shape.count == 4, "images are [B, H, W, C], not \(x.shape)")
        let (outputs, channels) = (weight.shape[0], x.width)
        precondition(
            channels % groups == 0 && outputs % groups == 0
                && weight.shape
                    == [outputs, channels / groups, window.kernel.height, window.kernel.width],
            "weight \(weight.shape) for \(channels) channels in \(groups) groups")
        let input = Size2D(x.shape[1], x.shape[2])
        let size = window.outputSize(of: input)
        let y = output([x.shape[0], size.height, size.width, outputs], from: [x, weight, bias])
        let forward = Convolution2DForward(
            geometry: .init(
                batch: x.shape[0], input: input, output: size, inputChannels: channels,
                outputChannels: outputs, window: window, groups: groups),
            x: x.matrix, y: y.matrix,
            weight: Tensor(view: weight, offset: 0, shape: [outputs, weight.count / outputs])
                .matrix, bias: bias?.flat, relu: relu, forms: weight.forms)
        perform(forward)
        record(y) { [unowned self] dy in
            var upstream = dy
            if relu {
                upstream = zeros([dy.rows, dy.width]).matrix
                run(ActivationBackward(function: .relu, x: y.matrix, dy: dy, dx: upstream))
            }
            let dx = x.tracksGradient ? gradientPlace(of: x.allColumns) : nil
            run(
                Convolution2DBackward(
                    forward: forward, dy: upstream, dx: dx?.place,
                    accumulates: dx?.accumulates ?? false,
                    dweight: weight.tracksGradient ? gradientSum(of: weight) : nil))
            if let bias, bias.tracksGradient { run(SumRows(upstream, to: gradientSum(of: bias))) }
        }
        return y
    }
}
