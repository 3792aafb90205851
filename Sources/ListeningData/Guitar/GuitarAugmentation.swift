import Foundation
import ListeningModels
import Support

/// Changes images of notes so that neither length, nor loudness, nor the room or the way of recording
/// tells what kind they are.
///
/// All is done to decibels of mel bands or semitones: time is stretched by reading its steps more or less densely,
/// reverb and noise are added as powers. Values are steps of 80/255 dB.
public struct GuitarAugmentation: Sendable {
    /// What images are made of.
    public let features: GuitarFeatures
    /// The factors by which time is stretched.
    public var stretch = 0.9...1.1
    /// In dB.
    public var gain = -6.0...6.0
    /// How far noise lies under the mean of the loudest tenth of a second, in dB.
    public var noise = 20.0...40.0
    /// When a note is damped, in seconds; drawn so that short ones are as frequent as long ones.
    public var length = 0.12...3.0
    /// The share of notes for which each of reverb, equaliser and noise is used.
    public var probability = 0.6
    private let framesPerSecond: Double

    public init(_ features: GuitarFeatures) {
        self.features = features
        framesPerSecond = Double(GuitarFeatures.sampleRate) / Double(features.hopSamples)
    }

    private static let stepsPerDecibel = Float(255 / GuitarFeatures.rangeDecibels)
    /// The power of every value.
    private static let powers: [Float] = (0..<256).map {
        pow(10, (Float($0) / stepsPerDecibel - GuitarFeatures.rangeDecibels) / 10)
    }

    /// A changed image of another length.
    ///
    /// - Parameters:
    ///   - image: of a note.
    ///   - height: steps of time of the result, whatever the note's length.
    ///   - random: decides what is done.
    /// - Returns: the same for the same generator.
    public func callAsFunction(
        _ image: SoundImage, height: Int, random: inout RandomGenerator
    ) -> SoundImage {
        func draw(_ range: ClosedRange<Double>) -> Double {
            range.lowerBound + (range.upperBound - range.lowerBound) * random.uniformDouble()
        }
        let width = image.width
        let speed = draw(stretch)
        let ratio = length.upperBound / length.lowerBound
        let end = Int(length.lowerBound * pow(ratio, random.uniformDouble()) * framesPerSecond)
        // Between 15 and 120 ms from the hand's touch to silence.
        let fall = GuitarFeatures.rangeDecibels / Float(draw(0.015...0.12) * framesPerSecond)
        var levels = [Float](repeating: 0, count: height * width)
        for row in 0..<height {
            let place = Double(row) * speed
            let first = Int(place)
            guard first + 1 < image.height else { break }
            let part = Float(place - Double(first))
            let damped = Float(max(0, row - end)) * fall * Self.stepsPerDecibel
            for column in 0..<width {
                let (a, b) = (
                    Float(image.values[first * width + column]),
                    Float(image.values[(first + 1) * width + column])
                )
                levels[row * width + column] = max(0, a + part * (b - a) - damped)
            }
        }
        if random.uniformDouble() < probability { equalise(&levels, width, &random) }
        if random.uniformDouble() < probability { addRoom(&levels, width, &random) }
        if random.uniformDouble() < probability {
            addNoise(&levels, width, decibels: draw(noise), &random)
        }
        let loudest = levels.max() ?? 0
        let shift = 255 - loudest + Float(draw(gain)) * Self.stepsPerDecibel
        return SoundImage(
            values: levels.map { $0 <= 0 ? 0 : UInt8(max(0, min(255, $0 + shift))) },
            height: height, width: width, channels: 1)
    }

    /// An image of a given length as it is: cut, or followed by silence.
    public static func plain(_ image: SoundImage, height: Int) -> SoundImage {
        let size = height * image.width
        let kept = image.values.prefix(size)
        return SoundImage(
            values: kept + [UInt8](repeating: 0, count: size - kept.count), height: height,
            width: image.width, channels: 1)
    }

    /// Raises some bands and lowers others, by waves over the bands.
    private func equalise(
        _ levels: inout [Float], _ width: Int, _ random: inout RandomGenerator
    ) {
        let waves = [1, 32 / 15.0, 64 / 15.0].map { waves in
            (
                Double(width) / waves, 7 * random.uniformDouble(),
                2 * Double.pi * random.uniformDouble()
            )
        }
        let tilt = 16 * (random.uniformDouble() - 0.5)
        let curve = (0..<width).map { column -> Float in
            let x = Double(column)
            let decibels = waves.reduce(tilt * (x / Double(width) - 0.5)) {
                $0 + $1.1 * sin(2 * .pi * x / $1.0 + $1.2)
            }
            return Float(decibels) * Self.stepsPerDecibel
        }
        for index in levels.indices where levels[index] > 0 {
            levels[index] = max(0, levels[index] + curve[index % width])
        }
    }

    /// The power that a room keeps of what sounded before.
    private func addRoom(
        _ levels: inout [Float], _ width: Int, _ random: inout RandomGenerator
    ) {
        let seconds = 0.15 + 0.8 * random.uniformDouble()
        let kept = Float(pow(10, -6 / (seconds * framesPerSecond)))
        let wet = Float(pow(10, -(8 + 17 * random.uniformDouble()) / 10)) * (1 - kept) * 8
        var tail = [Float](repeating: 0, count: width)
        for index in levels.indices {
            let column = index % width
            let power = Self.power(levels[index])
            levels[index] = Self.level(power + tail[column])
            tail[column] = kept * (tail[column] + wet * power)
        }
    }

    private func addNoise(
        _ levels: inout [Float], _ width: Int, decibels: Double, _ random: inout RandomGenerator
    ) {
        // Powers of mel bands with unit area are even for white noise.
        let rows = min(levels.count / width, Int(0.1 * framesPerSecond))
        let loud = levels[..<(rows * width)].reduce(Float(0)) { $0 + Self.power($1) }
        let mean = loud / Float(max(1, rows * width)) * Float(pow(10, -decibels / 10))
        let slope = 20 * (random.uniformDouble() - 0.7)
        let colour = (0..<width).map {
            mean * Float(pow(10, slope * (Double($0) / Double(width) - 0.5) / 10))
        }
        for index in levels.indices {
            // A band's power wavers as the sum of a few exponentially distributed ones.
            let bits = random.next()
            let waver =
                0.3 + 0.7 * Float(bits & 0xFFFF) / 32_768 + 0.35 * Float(bits >> 48) / 65_536
            levels[index] = Self.level(
                Self.power(levels[index]) + colour[index % width] * waver)
        }
    }

    private static func power(_ level: Float) -> Float {
        powers[max(0, min(255, Int(level)))]
    }

    private static func level(_ power: Float) -> Float {
        (10 * log10(power) + GuitarFeatures.rangeDecibels) * stepsPerDecibel
    }
}
