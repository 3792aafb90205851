import CKernels
import Tensors

extension CPU {
    /// The kernels for images.
    fileprivate var images: cadenza_image_kernels {
        cadenza_images_named(kernels.rawValue).pointee
    }
}

extension Pooling2DForward: CPUOperation {
    public func run(on cpu: CPU) {
        withRectangles { memory, pooling in
            let places = self.places.map { memory[$0, of: Int32.self] }
            switch kind {
            case .maximum: cpu.images.pool_maximum(pooling, memory[x], memory[y], places)
            case .average: cpu.images.pool_average(pooling, memory[x], memory[y])
            }
        }
    }

    fileprivate func withRectangles(
        _ body: (borrowing HostMemory, UnsafePointer<cadenza_pooling>) -> Void
    ) {
        withHostMemory { memory in
            var pooling = cadenza_pooling(
                batch: Int64(batch), in_height: Int64(input.height), in_width: Int64(input.width),
                out_height: Int64(output.height), out_width: Int64(output.width),
                channels: Int64(x.width), rows: memory[rows, of: Int32.self],
                columns: memory[columns, of: Int32.self], divisor: Int64(divisor))
            body(memory, &pooling)
        }
    }
}

extension Pooling2DBackward: CPUOperation {
    public func run(on cpu: CPU) {
        forward.withRectangles { memory, pooling in
            if let places = forward.places {
                cpu.images.pool_maximum_backward(
                    pooling, memory[places, of: Int32.self], memory[dy], memory[dx])
            } else {
                cpu.images.pool_average_backward(pooling, memory[dy], memory[dx])
            }
        }
    }
}

extension ChannelNormForward: CPUOperation {
    public func run(on cpu: CPU) {
        let (width, sets) = (x.width, x.rows / setRows)
        let size = Int64(setRows * width)
        withRoom(4 * width) { room in
            withHostMemory { memory in
                let (weight, bias) = (memory[weight], memory[bias])
                let (scale, shift, scratch) = (room, room + width, room + 2 * width)
                for set in 0..<sets {
                    let (x, y) = (memory[x] + set * Int(size), memory[y] + set * Int(size))
                    let (mean, variance) = (
                        memory[mean] + set * width, memory[variance] + set * width
                    )
                    if !areGiven {
                        cpu.images.column_moments(
                            Int64(setRows), Int64(width), x, mean, variance, scratch)
                        shareMoments(mean, variance)
                    }
                    for c in 0..<width {
                        scale[c] = weight[c] / (variance[c] + epsilon).squareRoot()
                        shift[c] = bias[c] - mean[c] * scale[c]
                    }
                    var columns = cadenza_columns(
                        rows: Int64(setRows), width: Int64(width), x: x, scale: scale,
                        shift: shift,
                        residual: memory[optional: residual].map { $0 + set * Int(size) },
                        relu: relu ? 1 : 0, y: y)
                    cpu.images.scale_columns(&columns)
                }
            }
        }
    }

    /// Makes the moments of a group's channels those of the group.
    private func shareMoments(
        _ mean: UnsafeMutablePointer<Float>, _ variance: UnsafeMutablePointer<Float>
    ) {
        guard groupWidth > 1 else { return }
        for first in stride(from: 0, to: x.width, by: groupWidth) {
            let channels = first..<first + groupWidth
            let center = channels.reduce(0) { $0 + mean[$1] } / Float(groupWidth)
            let spread =
                channels.reduce(0) {
                    $0 + variance[$1] + (mean[$1] - center) * (mean[$1] - center)
                } / Float(groupWidth)
            for c in channels { (mean[c], variance[c]) = (center, spread) }
        }
    }
}

extension ChannelNormBackward: CPUOperation {
    public func run(on cpu: CPU) {
        let (f, width) = (forward, dx.width)
        let (rows, size) = (f.setRows, f.setRows * width)
        withRoom(8 * width) { room in
            withHostMemory { memory in
                let (weight, dweight, dbias) = (
                    memory[f.weight], memory[dweight], memory[dbias]
                )
                let (inverse, sum, weighted) = (room, room + width, room + 2 * width)
                let (a, b, c) = (room + 3 * width, room + 4 * width, room + 5 * width)
                for set in 0..<dx.rows / rows {
                    let (mean, variance) = (
                        memory[f.mean] + set * width, memory[f.variance] + set * width
                    )
                    for k in 0..<width { inverse[k] = 1 / (variance[k] + f.epsilon).squareRoot() }
                    var slopes = cadenza_column_slopes(
                        rows: Int64(rows), width: Int64(width), x: memory[f.x] + set * size,
                        dy: memory[dy] + set * size,
                        y: f.relu ? UnsafePointer(memory[f.y] + set * size) : nil, mean: mean,
                        inverse: inverse)
                    cpu.images.column_slopes(&slopes, sum, weighted, room + 6 * width)
                    let count = f.areGiven ? .infinity : Float(rows * f.groupWidth)
                    for first in stride(from: 0, to: width, by: f.groupWidth) {
                        let channels = first..<first + f.groupWidth
                        let level = channels.reduce(0) { $0 + weight[$1] * sum[$1] } / count
                        let tilt = channels.reduce(0) { $0 + weight[$1] * weighted[$1] } / count
                        for k in channels {
                            a[k] = inverse[k] * weight[k]
                            b[k] = -inverse[k] * inverse[k] * tilt
                            c[k] = inverse[k] * (mean[k] * inverse[k] * tilt - level)
                        }
                    }
                    for k in 0..<width {
                        dbias[k] += sum[k]
                        dweight[k] += weighted[k]
                    }
                    cpu.images.column_gradients(
                        &slopes, a, b, c, accumulates ? 1 : 0, memory[dx] + set * size,
                        accumulatesResidual ? 1 : 0,
                        memory[optional: dresidual].map { $0 + set * size })
                }
            }
        }
    }
}

/// Memory for some values, for as long as `body` runs.
private func withRoom(_ count: Int, _ body: (UnsafeMutablePointer<Float>) -> Void) {
    Tensor(uninitialized: [count]).updateElements { room in
        if let room = room.baseAddress { body(room) }
    }
}
