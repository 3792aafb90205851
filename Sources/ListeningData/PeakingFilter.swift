import Foundation

/// Raises or lowers a band: the peaking filter of R. Bristow-Johnson's "Audio EQ Cookbook".
struct PeakingFilter {
    private let b: (Float, Float, Float)
    private let a: (Float, Float)

    /// - Parameters:
    ///   - frequency: the middle of the band in Hz, below half the sample rate.
    ///   - quality: the middle divided by the width, > 0.
    ///   - decibels: by which the middle is raised.
    ///   - sampleRate: in Hz.
    init(frequency: Double, quality: Double, decibels: Double, sampleRate: Int) {
        let angle = 2 * Double.pi * frequency / Double(sampleRate)
        let (gain, width) = (pow(10, decibels / 40), sin(angle) / (2 * quality))
        let scale = 1 / (1 + width / gain)
        b = (
            Float((1 + width * gain) * scale), Float(-2 * cos(angle) * scale),
            Float((1 - width * gain) * scale)
        )
        a = (Float(-2 * cos(angle) * scale), Float((1 - width / gain) * scale))
    }

    /// Filters in place, from silence.
    func apply(to samples: inout [Float]) {
        var (x1, x2, y1, y2): (Float, Float, Float, Float) = (0, 0, 0, 0)
        for index in samples.indices {
            let x = samples[index]
            let y = b.0 * x + b.1 * x1 + b.2 * x2 - a.0 * y1 - a.1 * y2
            (x2, x1, y2, y1) = (x1, x, y1, y)
            samples[index] = y
        }
    }
}
