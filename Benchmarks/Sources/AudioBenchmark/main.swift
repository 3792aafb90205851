import AudioCore
import Foundation

// AudioBenchmark FILE: milliseconds of each feature of a sound file, best of five, a line of JSON each.

guard CommandLine.arguments.count == 2 else {
    FileHandle.standardError.write(Data("usage: AudioBenchmark FILE\n".utf8))
    exit(64)
}
let sound = try Recording(path: CommandLine.arguments[1]).sound

/// Prints the shortest of five times; the result's size keeps the work from being left out.
func measure(_ name: String, _ body: () -> FeatureMatrix) {
    var best = Double.infinity
    var count = 0
    for _ in 0..<5 {
        let start = DispatchTime.now().uptimeNanoseconds
        count = body().values.count
        best = min(best, Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-6)
    }
    let milliseconds = String(format: "%.2f", best)
    print(#"{"name": "\#(name)", "milliseconds": \#(milliseconds), "values": \#(count)}"#)
}

let samples = sound.samples
measure("spectra") {
    var analyzer = SpectrumAnalyzer()
    return analyzer(samples)
}
measure("mel") {
    var analyzer = MelAnalyzer(sampleRate: sound.sampleRate)
    return analyzer(samples)
}
measure("constant-q") {
    var transform = ConstantQ(sampleRate: sound.sampleRate)
    return transform(samples)
}
var analyzer = SpectrumAnalyzer()
var magnitudes = analyzer(samples)
for index in magnitudes.values.indices {
    magnitudes.values[index] = magnitudes.values[index].squareRoot()
}
measure("separation") { HarmonicPercussiveSeparation()(magnitudes).harmonic }
