import Foundation
import Synchronization

/// Changes sample rates by band-limited interpolation: a sinc under a Kaiser window, evaluated once
/// for each of the phases that occur (J. O. Smith, "Digital audio resampling", CCRMA).
///
/// With 24 zero crossings on each side and beta 9 the pass band reaches 0.92 of the lower Nyquist
/// frequency and what lies beyond it is about 90 dB down.
public struct Resampler: Sendable {
    /// Frames a second of the input, in Hz.
    public let inputRate: Int
    /// Frames a second of the output, in Hz.
    public let outputRate: Int

    /// Output frames come at `step / phaseCount` input frames.
    private let step: Int
    private let phaseCount: Int
    /// Input frames on each side of an output frame that count.
    private let reach: Int
    /// `phaseCount` filters of `2 * reach` taps.
    private let filters: [[Float]]

    /// - Parameters:
    ///   - inputRate: in Hz, 1...768,000.
    ///   - outputRate: in Hz, 1...768,000; the two should have a common divisor, or the table of
    ///     filters grows.
    public init(from inputRate: Int, to outputRate: Int) {
        precondition((1...768_000).contains(inputRate), "sample rate \(inputRate) out of range")
        precondition((1...768_000).contains(outputRate), "sample rate \(outputRate) out of range")
        self.inputRate = inputRate
        self.outputRate = outputRate
        var (divisor, rest) = (inputRate, outputRate)
        while rest != 0 { (divisor, rest) = (rest, divisor % rest) }
        step = inputRate / divisor
        phaseCount = outputRate / divisor
        let cutoff = 0.955 * min(1, Double(outputRate) / Double(inputRate))
        let halfWidth = 24 / cutoff
        let reach = Int(halfWidth.rounded(.up))
        self.reach = reach
        let phaseCount = self.phaseCount
        filters = (0..<phaseCount).map { phase in
            let fraction = Double(phase) / Double(phaseCount)
            let taps = (0..<2 * reach).map { tap in
                Resampler.kernel(Double(tap - reach + 1) - fraction, cutoff, halfWidth)
            }
            // Each phase passes a constant unchanged.
            let sum = taps.reduce(0, +)
            return taps.map { Float($0 / sum) }
        }
    }

    /// The resampler of two rates, made when first asked for: a stream reads all its filters every few
    /// milliseconds, and streams that share them find them in the cache.
    ///
    /// - Parameters:
    ///   - inputRate: as in ``init(from:to:)``.
    ///   - outputRate: as in ``init(from:to:)``.
    /// - Returns: one whose filters all who ask for these rates share.
    public static func shared(from inputRate: Int, to outputRate: Int) -> Resampler {
        recent.withLock { recent in
            if let known = recent.first(where: {
                $0.inputRate == inputRate && $0.outputRate == outputRate
            }) {
                return known
            }
            let resampler = Resampler(from: inputRate, to: outputRate)
            recent = recent.suffix(7) + [resampler]
            return resampler
        }
    }

    /// The last that were shared.
    private static let recent = Mutex<[Resampler]>([])

    /// Resamples a buffer; its ends are followed by silence.
    ///
    /// - Returns: `ceil(frames * outputRate / inputRate)` frames.
    /// - Complexity: O(output frames * 48 / min(1, outputRate / inputRate)).
    public func callAsFunction(_ buffer: AudioBuffer) -> AudioBuffer {
        precondition(
            buffer.sampleRate == inputRate,
            "this resampler takes \(inputRate) Hz, not \(buffer.sampleRate)")
        let channels = (0..<buffer.channelCount).map { channel in
            var stream = Stream(self)
            return stream.push(buffer.channel(channel)) + stream.finish()
        }
        let frameCount = channels.first?.count ?? 0
        let samples =
            channels.count == 1
            ? channels[0] : (0..<frameCount).flatMap { frame in channels.map { $0[frame] } }
        return AudioBuffer(
            samples: samples, channelCount: buffer.channelCount, sampleRate: outputRate)
    }

    /// Resamples one channel as it comes, with the values of the whole buffer; memory does not grow with it.
    public struct Stream: Sendable {
        private let resampler: Resampler
        /// Input frames that may still count, the first of them `start`.
        private var input: [Float] = []
        private var start = 0
        private var outputCount = 0

        public init(_ resampler: Resampler) { self.resampler = resampler }

        /// Takes the next samples.
        ///
        /// - Parameter samples: any number.
        /// - Returns: what has become known by them: an output sample waits for the ``Resampler/reach`` input
        ///   samples after it.
        public mutating func push(_ samples: some Collection<Float>) -> [Float] {
            input.append(contentsOf: samples)
            let received = start + input.count
            // Those whose last tap has come.
            let known = (received - resampler.reach) * resampler.phaseCount
            let output = fill(upTo: known > 0 ? (known - 1) / resampler.step + 1 : 0)
            let first =
                outputCount * resampler.step / resampler.phaseCount - resampler.reach + 1
            if first - start > 4096 {
                input.removeFirst(first - start)
                start = first
            }
            return output
        }

        /// Ends the sound: silence follows.
        ///
        /// - Returns: the last samples.
        public mutating func finish() -> [Float] {
            let all = (start + input.count) * resampler.phaseCount
            return fill(upTo: (all + resampler.step - 1) / resampler.step)
        }

        private mutating func fill(upTo end: Int) -> [Float] {
            guard end > outputCount else { return [] }
            let width = 2 * resampler.reach
            let output = input.withUnsafeBufferPointer { input in
                (outputCount..<end).map { frame in
                    let position = frame * resampler.step
                    let first = position / resampler.phaseCount - resampler.reach + 1 - start
                    let from = max(0, -first)
                    let to = max(from, min(width, input.count - first))
                    return resampler.filters[position % resampler.phaseCount]
                        .withUnsafeBufferPointer {
                            Resampler.dot($0[from..<to], input[(first + from)..<(first + to)])
                        }
                }
            }
            outputCount = end
            return output
        }
    }

    /// The sum of products, in 16 lanes and the rest in four.
    private static func dot(
        _ a: Slice<UnsafeBufferPointer<Float>>, _ b: Slice<UnsafeBufferPointer<Float>>
    ) -> Float {
        let (a, b) = (UnsafeBufferPointer(rebasing: a), UnsafeBufferPointer(rebasing: b))
        let (left, right) = (UnsafeRawBufferPointer(a), UnsafeRawBufferPointer(b))
        @inline(__always) func product<Lanes: SIMD>(_ index: Int, _ type: Lanes.Type) -> Lanes
        where Lanes.Scalar == Float {
            let offset = index * MemoryLayout<Float>.stride
            return left.loadUnaligned(fromByteOffset: offset, as: type)
                * right.loadUnaligned(fromByteOffset: offset, as: type)
        }
        var lanes = SIMD16<Float>()
        let (sixteens, fours) = (a.count / 16 * 16, a.count / 4 * 4)
        for index in stride(from: 0, to: sixteens, by: 16) {
            lanes += product(index, SIMD16<Float>.self)
        }
        let eight = lanes.lowHalf + lanes.highHalf
        var four = eight.lowHalf + eight.highHalf
        for index in stride(from: sixteens, to: fours, by: 4) {
            four += product(index, SIMD4<Float>.self)
        }
        var sum = four.sum()
        for index in fours..<a.count { sum += a[index] * b[index] }
        return sum
    }

    private static func kernel(_ x: Double, _ cutoff: Double, _ halfWidth: Double) -> Double {
        guard abs(x) < halfWidth else { return 0 }
        let phase = Double.pi * cutoff * x
        let sinc = phase == 0 ? 1 : sin(phase) / phase
        let place = x / halfWidth
        return sinc * BesselFunction.i0(9 * (1 - place * place).squareRoot()) / BesselFunction.i0(9)
    }
}
