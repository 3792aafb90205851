import CPUBackend
import Foundation
import Tensors

/// One measured figure, printed as a line of JSON.
struct Measurement {
    let name: String
    let unit: String
    /// The repetitions in the figure's unit, at least one.
    let samples: [Double]
    let threads: Int
    let precision: Precision
    /// Further facts: sizes, the share of something.
    var details: [String: Any] = [:]

    /// Prints the line.
    func emit() {
        var fields = details
        fields["name"] = name
        fields["unit"] = unit
        fields["value"] = rounded(samples.median)
        fields["median"] = rounded(samples.median)
        fields["min"] = rounded(samples.min() ?? .nan)
        fields["max"] = rounded(samples.max() ?? .nan)
        fields["threads"] = threads
        fields["precision"] = precision.rawValue
        fields["peak_rss_mib"] = rounded(peakMemoryMiB())
        fields["backend"] = defaultBackend(precision).name
        printLine(fields)
    }
}

/// Prints one line of JSON at once, so that a reader of a pipe sees it.
func printLine(_ fields: [String: Any]) {
    guard
        let data = try? JSONSerialization.data(
            withJSONObject: fields, options: [.sortedKeys, .withoutEscapingSlashes])
    else { return }
    FileHandle.standardOutput.write(data + Data("\n".utf8))
}

/// A value with four digits, more than a measurement has; null where it is no finite number.
func rounded(_ value: Double) -> Any {
    guard value.isFinite else { return NSNull() }
    guard value != 0 else { return 0 }
    let digits = 3 - Int(floor(log10(abs(value))))
    let scale = pow(10, Double(digits))
    // By way of text: the nearest double would be printed with seventeen digits.
    return NSDecimalNumber(
        string: String(format: "%.\(max(0, digits))f", (value * scale).rounded() / scale))
}

/// The most memory that the process ever held, in MiB.
func peakMemoryMiB() -> Double {
    var usage = rusage()
    #if canImport(Glibc)
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
    #else
        getrusage(RUSAGE_SELF, &usage)
        return Double(usage.ru_maxrss) / 1_048_576
    #endif
}

/// The seconds that `body` takes.
func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = DispatchTime.now().uptimeNanoseconds
    try body()
    return Double(DispatchTime.now().uptimeNanoseconds - start) * 1e-9
}

/// The seconds of each of `repeats` calls of `body`, after `warmUp` calls that do not count.
func repeatedSeconds(_ repeats: Int, warmUp: Int = 2, _ body: () throws -> Void) rethrows
    -> [Double]
{
    for _ in 0..<warmUp { try body() }
    return try (0..<repeats).map { _ in try seconds(body) }
}
