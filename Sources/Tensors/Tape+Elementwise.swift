extension Tape {
    /// A function of every element.
    public func activation(_ function: Activation, _ x: Tensor) -> Tensor {
        let y = output(x.shape, from: [x])
        perform { [backend] in
            backend.activationForward(function, x.count, x.pointer, y.pointer)
        }
        record(y) { [unowned self] dy in
            backend.activationBackward(function, x.count, x.pointer, dy, gradientPointer(of: x))
        }
        return y
    }

    /// x + y, of equal shapes.
    public func add(_ x: Tensor, _ y: Tensor) -> Tensor {
        precondition(x.shape == y.shape, "cannot add shapes \(x.shape) and \(y.shape)")
        let sum = output(x.shape, from: [x, y])
        perform { [backend] in
            sum.pointer.update(from: x.pointer, count: x.count)
            backend.add(x.count, y.pointer, sum.pointer)
        }
        recordHandingOn(sum) { [unowned self] gradient in
            let terms = [x, y].filter(\.tracksGradient)
            for term in terms.dropLast() {
                let place = gradientPlace(of: term.allColumns)
                if place.accumulate {
                    backend.add(term.count, gradient.pointer, place.pointer)
                } else {
                    place.pointer.update(from: gradient.pointer, count: term.count)
                }
            }
            if let last = terms.last { handOn(gradient, to: last) }
        }
        return sum
    }

    /// Zeroes elements with probability `rate` and scales the others by 1 / (1 - rate), while
    /// training; passes `x` on otherwise.
    ///
    /// The mask is a hash of the element's index and a key drawn from ``random``, made again in the
    /// backward pass instead of being stored.
    public func dropout(_ x: Tensor, rate: Float) -> Tensor {
        precondition(rate >= 0 && rate < 1, "a dropout rate lies in 0..<1, not \(rate)")
        guard isTraining, rate > 0 else { return x }
        let key = random.next()
        let y = output(x.shape, from: [x])
        backend.dropout(x.count, 1 - rate, key, x.pointer, y.pointer)
        recordHandingOn(y) { [unowned self] gradient in
            backend.dropout(x.count, 1 - rate, key, gradient.pointer, gradient.pointer)
            handOn(gradient, to: x)
        }
        return y
    }

    /// Layer normalisation over the last axis (Ba, Kiros and Hinton, 2016), variance biased as in
    /// PyTorch.
    ///
    /// - Parameters:
    ///   - x: [..., width].
    ///   - weight: [width] scale.
    ///   - bias: [width] shift.
    ///   - epsilon: added to the variance.
    public func layerNorm(
        _ x: Tensor, weight: Tensor, bias: Tensor, epsilon: Float = 1e-5
    ) -> Tensor {
        let (rows, width) = (x.rows, x.width)
        precondition(weight.count == width && bias.count == width, "scale and shift have \(width)")
        let y = output(x.shape, from: [x, weight, bias])
        let mean = scratch(rows)
        let inverse = scratch(rows)
        perform { [backend] in
            backend.layerNormForward(
                rows, width, epsilon, x.pointer, weight.pointer, bias.pointer, y.pointer,
                mean.pointer, inverse.pointer)
        }
        record(y) { [unowned self] dy in
            let dx = inputGradient(of: x.allColumns)
            backend.layerNormBackward(
                rows, width, x.pointer, weight.pointer, mean.pointer, inverse.pointer, dy,
                accumulate: dx.accumulate, dx.pointer, gradientPointer(of: weight),
                gradientPointer(of: bias))
        }
        return y
    }

    /// Exchanges the first two axes: [A, B, C] becomes [B, A, C].
    public func swapLeadingAxes(_ x: Tensor) -> Tensor {
        precondition(x.shape.count == 3, "three axes are needed, not \(x.shape)")
        let (a, b, c) = (x.shape[0], x.shape[1], x.shape[2])
        let y = output([b, a, c], from: [x])
        perform {
            for i in 0..<a {
                for j in 0..<b {
                    (y.pointer + (j * a + i) * c)
                        .update(from: x.pointer + (i * b + j) * c, count: c)
                }
            }
        }
        record(y) { [unowned self] dy in
            let dx = gradientPointer(of: x)
            for i in 0..<a {
                for j in 0..<b {
                    backend.add(c, dy + (j * a + i) * c, dx + (i * b + j) * c)
                }
            }
        }
        return y
    }
}
