import Foundation

/// A correlation over pitch classes and time:
/// `y[o, p, t] = b[o] + Σ_i Σ_s Σ_j w[o, i, s, j] x[i, (p + s) mod 12, t + (j - 1) d]`
/// (one tap: j = 0 at t), computed frequency by frequency.
///
/// The discrete Fourier transform over p turns the sum over s into a product with the conjugate of
/// the weights' transform. Spectra are stored as twelve real planes: frequency 0, then real and
/// imaginary parts of 1...5, then frequency 6.
struct CircularLayer: Sendable {
    private let inputs: Int
    private let outputs: Int
    private let taps: Int
    private let dilation: Int
    private let bias: [Float]
    /// The conjugate spectrum, [frequency 0...6, output, input, tap, (real, imaginary)].
    private let spectrum: [Float]

    init(
        _ reader: inout PackedWeights, inputs: Int, outputs: Int, taps: Int, dilation: Int
    ) {
        self.inputs = inputs
        self.outputs = outputs
        self.taps = taps
        self.dilation = dilation
        let weights = reader.next(rows: outputs, columns: inputs * 12 * taps)
        bias = reader.next(rows: 1, columns: outputs)
        var spectrum: [Float] = []
        spectrum.reserveCapacity(7 * outputs * inputs * taps * 2)
        for frequency in 0...6 {
            for pair in 0..<outputs * inputs {
                for tap in 0..<taps {
                    var (real, imaginary) = (0.0, 0.0)
                    for shift in 0..<12 {
                        let angle = Double(frequency * shift % 12) * .pi / 6
                        let weight = Double(weights[(pair * 12 + shift) * taps + tap])
                        real += weight * cos(angle)
                        imaginary += weight * sin(angle)
                    }
                    spectrum += [Float(real), Float(imaginary)]
                }
            }
        }
        self.spectrum = spectrum
    }

    /// Steps that one pass of the inner loop works on.
    private static let width = 8

    /// - Parameters:
    ///   - input: [input, pitch class, step].
    ///   - steps: T.
    /// - Returns: [output, pitch class, step]; zeros stand before the first and after the last step.
    func apply(_ input: [Float], steps: Int) -> [Float] {
        precondition(input.count == inputs * 12 * steps, "the input must be [inputs, 12, steps]")
        // Padding on both sides lets every tap read without a test.
        let margin = dilation * (taps / 2)
        let padded = (steps + CircularLayer.width - 1) / CircularLayer.width * CircularLayer.width
        let stride = padded + 2 * margin
        var source = [Float](repeating: 0, count: inputs * 12 * stride)
        for channel in 0..<inputs {
            transform(input, channel, steps, into: &source, channel * 12 * stride + margin, stride)
        }
        var target = [Float](repeating: 0, count: outputs * 12 * padded)
        multiply(source, stride, into: &target, padded)
        var result = [Float](repeating: 0, count: outputs * 12 * steps)
        for channel in 0..<outputs {
            restore(target, channel, padded, into: &result, steps)
        }
        return result
    }

    /// The planes of a spectrum that hold a frequency: (real, imaginary); 0 and 6 have no second.
    private static func planes(_ frequency: Int) -> (real: Int, imaginary: Int?) {
        switch frequency {
        case 0: (0, nil)
        case 6: (11, nil)
        default: (2 * frequency - 1, 2 * frequency)
        }
    }

    /// The transform over pitch classes as rows of a matrix: [plane, pitch class].
    private static let forward: [[Float]] = (0..<12).map { plane in
        (0..<12).map { pitchClass in
            let frequency = (plane + 1) / 2
            let angle = Double(frequency * pitchClass % 12) * .pi / 6
            return Float(plane % 2 == 1 || plane == 0 ? cos(angle) : -sin(angle))
        }
    }

    /// The inverse: [pitch class, plane].
    private static let backward: [[Float]] = (0..<12).map { pitchClass in
        (0..<12).map { plane in
            let scale: Float = plane == 0 || plane == 11 ? 1.0 / 12 : 2.0 / 12
            return forward[plane][pitchClass] * scale
        }
    }

    private func transform(
        _ input: [Float], _ channel: Int, _ steps: Int, into source: inout [Float], _ offset: Int,
        _ stride: Int
    ) {
        input.withUnsafeBufferPointer { input in
            source.withUnsafeMutableBufferPointer { source in
                for plane in 0..<12 {
                    let row = offset + plane * stride
                    for pitchClass in 0..<12 {
                        let factor = CircularLayer.forward[plane][pitchClass]
                        let from = (channel * 12 + pitchClass) * steps
                        if abs(factor) < 1e-6 { continue }
                        for step in 0..<steps { source[row + step] += factor * input[from + step] }
                    }
                }
            }
        }
    }

    private func restore(
        _ target: [Float], _ channel: Int, _ padded: Int, into result: inout [Float], _ steps: Int
    ) {
        target.withUnsafeBufferPointer { target in
            result.withUnsafeMutableBufferPointer { result in
                for pitchClass in 0..<12 {
                    let row = (channel * 12 + pitchClass) * steps
                    for step in 0..<steps { result[row + step] = bias[channel] }
                    for plane in 0..<12 {
                        let factor = CircularLayer.backward[pitchClass][plane]
                        if abs(factor) < 1e-6 { continue }
                        let from = (channel * 12 + plane) * padded
                        for step in 0..<steps { result[row + step] += factor * target[from + step] }
                    }
                }
            }
        }
    }

    /// The products of all channels, tile by tile of steps so that the sources stay in the cache.
    private func multiply(
        _ source: [Float], _ stride: Int, into target: inout [Float], _ padded: Int
    ) {
        let tile = 256
        source.withUnsafeBytes { source in
            target.withUnsafeMutableBytes { target in
                spectrum.withUnsafeBufferPointer { spectrum in
                    for begin in Swift.stride(from: 0, to: padded, by: tile) {
                        let end = min(padded, begin + tile)
                        for frequency in 0...6 {
                            for output in 0..<outputs {
                                accumulate(
                                    source, stride, target, padded, spectrum, frequency, output,
                                    begin, end)
                            }
                        }
                    }
                }
            }
        }
    }

    @inline(__always)
    private func accumulate(
        _ source: UnsafeRawBufferPointer, _ stride: Int, _ target: UnsafeMutableRawBufferPointer,
        _ padded: Int, _ spectrum: UnsafeBufferPointer<Float>, _ frequency: Int, _ output: Int,
        _ begin: Int, _ end: Int
    ) {
        typealias Lanes = SIMD8<Float>
        let planes = CircularLayer.planes(frequency)
        let weightRow = (frequency * outputs + output) * inputs * taps * 2
        for step in Swift.stride(from: begin, to: end, by: CircularLayer.width) {
            var real = Lanes.zero
            var imaginary = Lanes.zero
            for input in 0..<inputs {
                let realRow = (input * 12 + planes.real) * stride + step
                for tap in 0..<taps {
                    let weight = weightRow + (input * taps + tap) * 2
                    let shift = tap * dilation
                    let x = source.loadUnaligned(
                        fromByteOffset: (realRow + shift) * 4, as: Lanes.self)
                    real += x * spectrum[weight]
                    guard let imaginaryPlane = planes.imaginary else { continue }
                    let imaginaryRow = (input * 12 + imaginaryPlane) * stride + step
                    let y = source.loadUnaligned(
                        fromByteOffset: (imaginaryRow + shift) * 4, as: Lanes.self)
                    real -= y * spectrum[weight + 1]
                    imaginary += x * spectrum[weight + 1] + y * spectrum[weight]
                }
            }
            target.storeBytes(
                of: real, toByteOffset: ((output * 12 + planes.real) * padded + step) * 4,
                as: Lanes.self)
            if let imaginaryPlane = planes.imaginary {
                target.storeBytes(
                    of: imaginary,
                    toByteOffset: ((output * 12 + imaginaryPlane) * padded + step) * 4,
                    as: Lanes.self)
            }
        }
    }
}
